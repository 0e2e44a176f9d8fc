import {
  allSheetsLayout,
  guessLayout,
  missingFields,
  SheetReading,
  type Draft,
  type SheetLayout,
  type Surroundings,
} from '@zona/plans-domain';
import { firstLines, limits, tooManyLines, type TableFile } from '@zona/tables';

export interface Looked {
  layouts: SheetLayout[];
  /** One table holds the lines of all sheets. */
  together: boolean;
}

/** What the sheets of a file are. Once one is understood, the others that are not are left aside. */
export async function lookAt(table: TableFile, templateId: string): Promise<Looked> {
  const layouts: SheetLayout[] = [];
  for (const sheet of table.sheets) {
    const first = await firstLines(table, sheet);
    const together = table.sheets.length === 1 ? allSheetsLayout(first, templateId) : null;
    if (together) return { layouts: together, together: true };
    layouts.push(guessLayout(sheet, first, templateId));
  }
  const known = (l: SheetLayout) => l.kind !== 'ignora' && missingFields(l).length === 0;
  const settled = layouts.some(known) ? layouts.map((l) => (known(l) ? l : asIgnored(l))) : layouts;
  return { layouts: settled, together: false };
}

/** A sheet without one heading of its own is no table of ours. One that has some is shown. */
const asIgnored = (l: SheetLayout): SheetLayout => (l.columns.some((c) => c.field) ? l : { ...l, kind: 'ignora' });

/** Reads every line once, in order. */
export async function readDrafts(
  table: TableFile,
  { layouts, together }: Looked,
  around: Surroundings,
  onLine: (count: number) => void,
): Promise<Draft[]> {
  const drafts: Draft[] = [];
  let count = 0;
  const keep = (draft: Draft | null) => {
    if (draft) drafts.push(draft);
  };
  const heard = () => {
    if (++count > limits.lines) throw tooManyLines();
    onLine(count);
  };
  if (together) {
    const readings = new Map(layouts.map((l) => [l.sheet.toLowerCase(), new SheetReading(l, around)]));
    for await (const line of table.lines(table.sheets[0]!)) {
      heard();
      keep(readings.get(line.cells[0]?.text.trim().toLowerCase() ?? '')?.take(line) ?? null);
    }
    for (const reading of readings.values()) keep(reading.end());
    return drafts;
  }
  for (const layout of layouts.filter((l) => l.kind !== 'ignora')) {
    const reading = new SheetReading(layout, around);
    for await (const line of table.lines(layout.sheet)) {
      heard();
      keep(reading.take(line));
    }
    keep(reading.end());
  }
  return drafts;
}
