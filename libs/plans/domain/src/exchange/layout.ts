import { readLabel } from '../written/labels.ts';
import type { CardRow } from './line-fields.ts';
import type { SheetLine } from './model.ts';
import {
  listFields,
  plainHeader,
  sheetColumns,
  sheetKinds,
  sheetTitle,
  type LayoutKind,
  type SheetKind,
} from './sheets.ts';

/** How one sheet of a file is laid out: which line holds the headings, and what each column is. */
export interface SheetLayout {
  sheet: string;
  kind: LayoutKind;
  header: number;
  columns: { header: string; field: string | null }[];
}
/** The single table of a CSV export: the first column says of which sheet each line is. */
export const allSheets = 'Foglio';

const tickFields = [
  { field: 'yes', header: 'Sì' },
  { field: 'no', header: 'No' },
  { field: 'partly', header: 'In parte' },
];

const known = new Map<LayoutKind, Map<string, string>>();
for (const kind of sheetKinds) {
  const all = sheetColumns[kind].flatMap((c) =>
    [c.header, ...(c.also ?? [])].map((h): [string, string] => [plainHeader(h), c.field]),
  );
  if (kind === 'risposte') all.push(...tickFields.map((f): [string, string] => [plainHeader(f.header), f.field]));
  known.set(kind, new Map(all));
}
const ofList = new Map(
  listFields.flatMap((f) => [f.header, ...f.also].map((h): [string, string] => [plainHeader(h), f.field])),
);

/** The field that a heading names, in a layout of this kind. */
export function fieldOf(kind: LayoutKind, header: string, templateId: string): string | null {
  const words = plainHeader(header);
  if (!words || kind === 'ignora') return null;
  if (kind !== 'elenco') return known.get(kind)!.get(words) ?? null;
  const direct = ofList.get(words);
  if (direct) return direct;
  const { row, warnings } = readLabel(header, templateId);
  // A guess is for a person to confirm: it is not made here.
  return row && !warnings.includes('label_guess') ? `row:${row}` : null;
}

/** All that a column may be, for whoever maps them. */
export function fieldsFor(kind: LayoutKind, rows: readonly CardRow[]): { field: string; label: string }[] {
  if (kind === 'ignora') return [];
  if (kind === 'elenco')
    return [
      ...listFields.map((f) => ({ field: f.field, label: f.header })),
      ...rows.map((r) => ({ field: `row:${r.key}`, label: `Scheda: ${r.label}` })),
    ];
  return [
    ...sheetColumns[kind].map((c) => ({ field: c.field, label: c.header })),
    ...(kind === 'risposte' ? tickFields.map((f) => ({ field: f.field, label: f.header })) : []),
  ];
}

/** What a layout cannot do without; one of each group is enough. */
const needed: Record<LayoutKind, readonly (readonly string[])[]> = {
  piano: [['title']],
  aree: [['title']],
  obiettivi: [['code'], ['title']],
  azioni: [['title'], ['objectiveIds']],
  schede: [['label'], ['objectiveId']],
  risposte: [['schedaId'], ['row'], ['answer', 'note', 'choices', 'yes']],
  importi: [['schedaId'], ['value']],
  personale: [['schedaId'], ['role']],
  indicatori: [['schedaId'], ['name']],
  rilevazioni: [['indicatorId'], ['enteId'], ['period']],
  correzioni: [['indicatorId'], ['enteId'], ['period']],
  fasi: [['title'], ['spans']],
  elenco: [['objective', 'objectiveCode']],
  ignora: [],
};

/** The fields that are still to be told, by the headings of the template. */
export function missingFields({ kind, columns }: SheetLayout): string[] {
  const have = new Set(columns.map((c) => c.field));
  const labels = kind === 'elenco' ? listFields : kind === 'ignora' ? [] : sheetColumns[kind];
  return needed[kind]
    .filter((group) => !group.some((f) => have.has(f)))
    .map((group) => labels.find((c) => c.field === group[0])?.header ?? group[0]!);
}

const likely = (sheet: string): SheetKind | null =>
  sheetKinds.find((k) => plainHeader(sheetTitle[k]) === plainHeader(sheet)) ?? null;

const headersOf = (line: SheetLine): string[] =>
  Array.from(line.cells, (c) => c?.text.replace(/\s+/g, ' ').trim() ?? '');
function columnsOf(kind: LayoutKind, headers: readonly string[], templateId: string): SheetLayout['columns'] {
  const taken = new Set<string>();
  return headers.map((header) => {
    const field = fieldOf(kind, header, templateId);
    if (field === null || taken.has(field)) return { header, field: null };
    taken.add(field);
    return { header, field };
  });
}

/** Their headings are words that any table may have: without all that they need they are not these. */
const onlyWhole: readonly LayoutKind[] = ['rilevazioni', 'fasi'];

/** Sheets that only their name tells: nobody brings a plan's own line, or the history of its values, in a table of another kind. */
const onlyNamed: readonly SheetKind[] = ['piano', 'correzioni'];

/** The layout of a sheet from its first lines: the template's, or what the headings look like. */
export function guessLayout(sheet: string, first: readonly SheetLine[], templateId: string): SheetLayout {
  const named = likely(sheet);
  const kinds: LayoutKind[] = named ? [named] : [...sheetKinds.filter((k) => !onlyNamed.includes(k)), 'elenco'];
  let best: SheetLayout = { sheet, kind: 'ignora', header: 0, columns: [] };
  let score = 0;
  for (const line of first)
    for (const kind of kinds) {
      const columns = columnsOf(kind, headersOf(line), templateId);
      const found = columns.filter((c) => c.field).length;
      const whole = missingFields({ sheet, kind, header: line.line, columns }).length === 0;
      const points = found + (whole ? 0.5 : 0);
      if (!named && !whole && onlyWhole.includes(kind)) continue;
      if (found >= 2 && points > score) {
        score = points;
        best = { sheet, kind, header: line.line, columns };
      }
    }
  if (best.columns.length) return best;
  // Nothing is recognised: the line with most words is shown for a person to say what is what.
  const fullest = [...first].sort(
    (a, b) => headersOf(b).filter(Boolean).length - headersOf(a).filter(Boolean).length,
  )[0];
  if (!fullest || headersOf(fullest).filter(Boolean).length < 2) return best;
  return {
    sheet,
    kind: 'elenco',
    header: fullest.line,
    columns: headersOf(fullest).map((header) => ({ header, field: null })),
  };
}

/** The layouts of a CSV export's single table, one for each kind of line; null for any other table. */
export function allSheetsLayout(first: readonly SheetLine[], templateId: string): SheetLayout[] | null {
  const line = first[0];
  if (!line || plainHeader(line.cells[0]?.text ?? '') !== plainHeader(allSheets)) return null;
  const headers = headersOf(line);
  return sheetKinds.map((kind) => ({
    sheet: sheetTitle[kind],
    kind,
    header: line.line,
    columns: columnsOf(kind, headers, templateId),
  }));
}

/** By what a layout is recognised when a file like it comes again. */
export const signatureOf = (layouts: readonly SheetLayout[]): string =>
  layouts
    .map((l) => `${plainHeader(l.sheet)}:${l.columns.map((c) => plainHeader(c.header)).join(',')}`)
    .sort()
    .join('|');
