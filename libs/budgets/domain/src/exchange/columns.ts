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
  const missing = importColumns[kind].filter((c) => c.required && !taken.has(c.field)).map((c) => c.header);
  return { header: line, fields, headings, missing };
}

/** Among the first lines of a sheet the one that says most: accounting systems write titles above their headings. */
export function bestLayout(kind: BudgetImportKind, lines: readonly { line: number; texts: readonly string[] }[]) {
  const known = (layout: ImportLayout) => layout.fields.filter(Boolean).length;
  const layouts = lines.map(({ line, texts }) => layoutOf(kind, line, texts));
  return layouts.reduce<ImportLayout | null>((best, one) => (!best || known(one) > known(best) ? one : best), null);
}
