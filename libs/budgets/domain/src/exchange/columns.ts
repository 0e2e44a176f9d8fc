import { budgetActKindLabel } from '../acts.ts';
import type { BudgetImportKind } from './vocabulary.ts';

export interface ImportColumn {
  field: string;
  header: string;
  required?: true;
  help: string;
  /** Other headings that accounting systems write. */
  also?: readonly string[];
}

const lines: readonly ImportColumn[] = [
  { field: 'operation', header: 'Operazione', required: true, help: 'Stanziamento o Impegno.' },
  {
    field: 'key',
    header: 'Chiave',
    help: 'Per gli impegni: le righe con la stessa chiave sono un impegno solo, su più voci.',
  },
  { field: 'fund', header: 'Fondo', required: true, help: 'Nome o codice del fondo, come in Zona.' },
  { field: 'fundYear', header: 'Anno del fondo', required: true, help: 'L’anno dell’assegnazione.' },
  { field: 'title', header: 'Voce', required: true, help: 'Che cosa si paga: un servizio, un intervento.' },
  { field: 'comune', header: 'Comune', help: 'Vuoto: tutto l’ambito.' },
  { field: 'year', header: 'Anno', required: true, help: 'L’anno della spesa.' },
  { field: 'value', header: 'Importo', required: true, help: 'In euro, maggiore di zero.' },
  { field: 'subject', header: 'Oggetto', help: 'Per gli impegni: che cosa si affida. Vuoto: la voce.' },
  { field: 'provider', header: 'Gestore', help: 'Per gli impegni: a chi.' },
  { field: 'cig', header: 'CIG', help: 'Dieci lettere o cifre.' },
  { field: 'cup', header: 'CUP', help: 'Quindici caratteri.' },
  { field: 'actKind', header: 'Tipo di atto', help: Object.values(budgetActKindLabel).join(', ') + '.' },
  { field: 'organ', header: 'Organo', help: 'Chi ha adottato l’atto.' },
  { field: 'number', header: 'Numero atto', help: 'Il numero dell’atto.' },
  { field: 'actDate', header: 'Data atto', help: 'gg/mm/aaaa.' },
];

const payments: readonly ImportColumn[] = [
  {
    field: 'number',
    header: 'Mandato',
    required: true,
    help: 'Il numero del mandato di pagamento.',
    also: ['n mandato', 'num mandato', 'nr mandato', 'numero mandato', 'mandato n', 'mandato numero', 'numero'],
  },
  {
    field: 'paidOn',
    header: 'Data',
    required: true,
    help: 'Quando è stato pagato: gg/mm/aaaa.',
    also: ['data mandato', 'data pagamento', 'data quietanza', 'data emissione', 'data emissione mandato', 'pagato il'],
  },
  {
    field: 'value',
    header: 'Importo',
    required: true,
    help: 'In euro, maggiore di zero.',
    also: ['importo mandato', 'importo lordo', 'importo pagato', 'importo pagamento', 'importo euro', 'totale'],
  },
  {
    field: 'supplierCode',
    header: 'Codice fornitore',
    help: 'Codice fiscale o partita IVA di chi è pagato.',
    also: [
      'codice fiscale',
      'partita iva',
      'p iva',
      'piva',
      'cf',
      'cf piva',
      'cf p iva',
      'codice fiscale partita iva',
      'codice fiscale o partita iva',
      'cf beneficiario',
      'codice fiscale beneficiario',
    ],
  },
  {
    field: 'supplier',
    header: 'Fornitore',
    help: 'Chi è pagato.',
    also: ['beneficiario', 'creditore', 'ragione sociale', 'denominazione', 'intestatario'],
  },
  {
    field: 'invoice',
    header: 'Fattura',
    help: 'Il numero della fattura.',
    also: ['n fattura', 'num fattura', 'nr fattura', 'numero fattura', 'fattura n', 'numero documento', 'documento'],
  },
  { field: 'cig', header: 'CIG', help: 'Dieci lettere o cifre.', also: ['codice cig'] },
  {
    field: 'commitment',
    header: 'Impegno',
    help: 'Il numero o l’oggetto dell’impegno.',
    also: ['n impegno', 'num impegno', 'numero impegno', 'impegno n'],
  },
  { field: 'subject', header: 'Causale', help: 'Che cosa si è pagato.', also: ['oggetto', 'descrizione'] },
];

export const importColumns: Record<BudgetImportKind, readonly ImportColumn[]> = { lines, payments };

/** As headings are compared: small letters without accents, and nothing between words but one blank. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

export interface ImportLayout {
  /** The line of the headings. */
  header: number;
  /** The field of each column; null where a column is not read. */
  fields: readonly (string | null)[];
  headings: readonly string[];
  missing: readonly string[];
}

/** A layout whose columns hold these fields, with what it still lacks. */
export function layoutWith(
  kind: BudgetImportKind,
  header: number,
  headings: readonly string[],
  fields: readonly (string | null)[],
): ImportLayout {
  const missing = importColumns[kind].filter((c) => c.required && !fields.includes(c.field)).map((c) => c.header);
  return { header, fields, headings, missing };
}

/** What the columns of a line of headings hold. The first of two that say the same is taken. */
export function layoutOf(kind: BudgetImportKind, line: number, headings: readonly string[]): ImportLayout {
  const taken = new Set<string>();
  const fields = headings.map((heading) => {
    const said = plain(heading);
    const found = importColumns[kind].find((c) => plain(c.header) === said || c.also?.includes(said));
    if (!found || taken.has(found.field)) return null;
    taken.add(found.field);
    return found.field;
  });
  return layoutWith(kind, line, headings, fields);
}

/**
 * Among the first lines of a sheet the one that says most: accounting systems write titles above their headings.
 * Where two say as much, it is the one with more words: headings are words, what stands below them is figures too.
 */
export function bestLayout(kind: BudgetImportKind, lines: readonly { line: number; texts: readonly string[] }[]) {
  const said = ({ fields, headings }: ImportLayout) =>
    fields.filter(Boolean).length * 1000 + headings.filter((h) => /\p{L}/u.test(h)).length;
  const layouts = lines.map(({ line, texts }) => layoutOf(kind, line, texts));
  return layouts.reduce<ImportLayout | null>((best, one) => (!best || said(one) > said(best) ? one : best), null);
}

/** By what a line of headings is known again: its words, whatever their order. */
export const headingsSignature = (kind: BudgetImportKind, headings: readonly string[]): string =>
  [kind, ...headings.map(plain).filter(Boolean).sort()].join('|');

/** What a person said of columns with these headings, for a line that has them in any order. */
export function recalledFields(
  said: readonly { header: string; field: string | null }[],
  headings: readonly string[],
): (string | null)[] {
  const left = [...said];
  return headings.map((heading) => {
    const at = left.findIndex((c) => plain(c.header) === plain(heading));
    return at < 0 ? null : left.splice(at, 1)[0]!.field;
  });
}
