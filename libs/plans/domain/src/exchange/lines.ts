import { labelOf, readTemplateLine } from './draft.ts';
import type { CardRow, Fields, Surroundings } from './line-fields.ts';
import { Notes } from './fields.ts';
import type { SheetLayout } from './layout.ts';
import { readListLine, Told } from './list-line.ts';
import { doubt, type Draft, type SheetCell, type SheetLine } from './model.ts';
import type { LayoutKind } from './sheets.ts';

/** Where a reading has its value, by what its indicator measures. */
const figures = ['value', 'numerator', 'denominator', 'answer', 'text', 'day'] as const;

/** The columns that say what a line is about: where all are empty, the line goes on with the one above. */
const about: Record<LayoutKind, readonly string[]> = {
  piano: ['code', 'title'],
  aree: ['key', 'code', 'title', 'id'],
  obiettivi: ['key', 'code', 'title', 'areaId', 'id'],
  azioni: ['key', 'code', 'title', 'objectiveIds', 'id'],
  schede: ['key', 'label', 'objectiveId', 'id'],
  risposte: ['row', 'id'],
  importi: ['schedaId', 'key', 'value', 'period', 'certainty', 'fund', 'id'],
  personale: ['schedaId', 'role', 'count', 'id'],
  indicatori: ['key', 'schedaId', 'kind', 'name', 'target', 'id'],
  rilevazioni: ['indicatorId', 'enteId', 'period', ...figures, 'id'],
  correzioni: ['indicatorId', 'enteId', 'period', ...figures, 'id'],
  fasi: ['code', 'title', 'spans', 'objectiveId', 'actionId', 'id'],
  elenco: ['areaCode', 'area', 'objectiveCode', 'objective', 'actionCode', 'action', 'scheda'],
  ignora: [],
};

interface Merged {
  fields: readonly string[];
  /** What must be there for the cell above to hold. */
  under: readonly string[];
  said?: string;
}
const ofCard = (under: readonly string[]): Merged[] => [{ fields: ['schedaId'], under }];
const merged: Partial<Record<LayoutKind, readonly Merged[]>> = {
  risposte: ofCard(['row']),
  importi: ofCard(['value', 'period', 'certainty', 'fund']),
  personale: ofCard(['role', 'count']),
  indicatori: ofCard(['name', 'kind', 'target']),
  rilevazioni: [{ fields: ['indicatorId'], under: ['enteId', 'period', ...figures] }],
  elenco: [
    {
      fields: ['areaCode', 'area'],
      under: ['objectiveCode', 'objective', 'actionCode', 'action'],
      said: 'L’area non è scritta: è stata presa quella della riga sopra.',
    },
    {
      fields: ['objectiveCode', 'objective'],
      under: ['actionCode', 'action'],
      said: 'L’obiettivo non è scritto: è stato preso quello della riga sopra.',
    },
  ],
};

interface Pending {
  line: number;
  cells: (SheetCell | undefined)[];
  joined: number[];
}

const blank = (cell: SheetCell | undefined): boolean => !cell || cell.text.trim() === '';

/** Reads the lines of one sheet, joining those that a page break cut, and says what each of them means. */
export class SheetReading {
  private readonly index = new Map<string, number>();
  private pending: Pending | null = null;
  private readonly last = new Map<string, SheetCell>();
  private readonly told = new Told();

  constructor(
    private readonly layout: SheetLayout,
    private readonly around: Surroundings,
  ) {
    layout.columns.forEach((c, i) => {
      if (c.field && !this.index.has(c.field)) this.index.set(c.field, i);
    });
  }

  /** Takes the next line and gives back the one that is complete with it, if any. */
  take(line: SheetLine): Draft | null {
    if (line.line <= this.layout.header || this.layout.kind === 'ignora') return null;
    if (line.cells.every(blank)) return null;
    if (this.pending && this.goesOn(line)) {
      this.join(this.pending, line);
      return null;
    }
    const done = this.end();
    this.pending = { line: line.line, cells: [...line.cells], joined: [] };
    return done;
  }

  /** The last line. */
  end(): Draft | null {
    const pending = this.pending;
    this.pending = null;
    return pending && this.read(pending);
  }

  private at(cells: readonly (SheetCell | undefined)[], field: string): SheetCell | undefined {
    const i = this.index.get(field);
    return i === undefined ? undefined : cells[i];
  }

  private goesOn(line: SheetLine): boolean {
    const { kind } = this.layout;
    if (kind === 'piano') return false;
    if (kind === 'risposte' && this.sameRow(line)) return true;
    if (kind === 'risposte' && !blank(this.at(line.cells, 'schedaId'))) return false;
    const fields = about[kind].filter((f) => this.index.has(f));
    return fields.length > 0 && fields.every((f) => blank(this.at(line.cells, f)) || this.repeats(line, f));
  }

  /** The area is often printed anew at the head of each page. */
  private repeats(line: SheetLine, field: string): boolean {
    if (this.layout.kind !== 'elenco' || !['area', 'areaCode'].includes(field)) return false;
    return this.at(line.cells, field)?.text.trim() === this.at(this.pending!.cells, field)?.text.trim();
  }

  /** `Quale impatto vuole` and, on the next page, `raggiungere?`: one label in two pieces. */
  private sameRow(line: SheetLine): boolean {
    const [above, here] = [this.at(this.pending!.cells, 'row'), this.at(line.cells, 'row')];
    if (blank(above) || blank(here)) return false;
    const [first, second] = [this.at(this.pending!.cells, 'schedaId'), this.at(line.cells, 'schedaId')];
    if (!blank(second) && second!.text.trim() !== first?.text.trim()) return false;
    const { templateId, rows } = this.around;
    const [one, other] = [labelOf(above!.text, templateId, rows), labelOf(here!.text, templateId, rows)];
    if (other.row && !other.warnings.length) return false;
    const both = labelOf(`${above!.text} ${here!.text}`, templateId);
    if (both.row && !both.warnings.length && (!one.row || one.row === both.row)) return true;
    return one.row !== null && one.row === other.row && other.warnings.includes('label_cut');
  }

  private join(pending: Pending, line: SheetLine): void {
    pending.joined.push(line.line);
    line.cells.forEach((cell, i) => {
      if (blank(cell)) return;
      const above = pending.cells[i];
      const field = this.layout.columns[i]?.field;
      // Printed anew at the head of the page: it is said already.
      if (above && ['schedaId', 'area', 'areaCode'].includes(field ?? '')) return;
      const between = field === 'row' ? ' ' : '\n';
      const text = above && !blank(above) ? `${above.text}${between}${cell!.text}` : cell!.text;
      pending.cells[i] = { text, value: blank(above) ? cell!.value : text };
    });
  }

  private read({ line, cells, joined }: Pending): Draft {
    const { kind, sheet, columns } = this.layout;
    const notes = new Notes();
    if (joined.length)
      notes.messages.push(doubt(null, `La riga continua alla riga ${joined.join(', ')}: il testo è stato unito.`));
    cells.forEach((cell, i) => this.remark(cell, columns[i]?.header ?? '', Boolean(columns[i]?.field), notes));
    const fields = this.fieldsOf(cells, line, notes);
    const verbatim = cells.flatMap((c, i) =>
      blank(c) ? [] : [{ column: columns[i]?.header || `Colonna ${i + 1}`, text: c!.text }],
    );
    const items =
      kind === 'elenco'
        ? readListLine(fields, this.around.rows as CardRow[], this.told, notes, this.around)
        : [readTemplateLine(kind as Exclude<LayoutKind, 'elenco' | 'ignora'>, fields, notes, this.around)];
    return { sheet, line, cells: verbatim, items, messages: notes.messages };
  }

  private remark(cell: SheetCell | undefined, header: string, used: boolean, notes: Notes): void {
    if (!cell || !used) return;
    if (cell.fault)
      notes.wrong(header, `La cella contiene un errore del foglio di calcolo (${cell.text.slice(0, 20)}).`);
    else if (cell.formula && blank(cell)) notes.wrong(header, 'La formula non ha un risultato: incolla il valore.');
    else if (cell.formula)
      notes.messages.push(doubt(header, 'La cella contiene una formula: è stato preso il risultato che aveva.'));
    if (cell.text.includes('\uFFFD'))
      notes.messages.push(doubt(header, 'Alcuni caratteri non si leggono: il file è salvato con un’altra codifica.'));
  }

  private fieldsOf(cells: readonly (SheetCell | undefined)[], line: number, notes: Notes): Fields {
    const filled = this.fillDown(cells, notes);
    return {
      line,
      has: (field) => this.index.has(field),
      header: (field) => this.layout.columns[this.index.get(field) ?? -1]?.header ?? field,
      cell: (field) => filled.get(field) ?? this.at(cells, field),
    };
  }

  /** A merged cell holds its words in its first line only: what stands under it is about the same. */
  private fillDown(cells: readonly (SheetCell | undefined)[], notes: Notes): Map<string, SheetCell> {
    const filled = new Map<string, SheetCell>();
    const has = (fields: readonly string[]) => fields.some((f) => !blank(this.at(cells, f)));
    const take = (fields: readonly string[]) => {
      for (const f of fields) if (this.last.has(f)) filled.set(f, this.last.get(f)!);
    };
    for (const group of merged[this.layout.kind] ?? []) {
      if (has(group.fields)) {
        for (const f of group.fields) this.last.delete(f);
        for (const f of group.fields) if (!blank(this.at(cells, f))) this.last.set(f, this.at(cells, f)!);
      } else if (has(group.under)) {
        take(group.fields);
        if (group.said && group.fields.some((f) => this.last.has(f))) notes.messages.push(doubt(null, group.said));
      }
    }
    return filled;
  }
}
