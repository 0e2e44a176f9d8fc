import { parseDate } from '@zona/calendar';
import { fromCents, parseEuro, toCents } from '@zona/money';
import { importColumns, type ImportLayout } from './columns.ts';
import type { BudgetImportKind, FileCell, FileLine, RowMessage } from './vocabulary.ts';

/** The day that a spreadsheet's Date means: midnight in UTC, or in Italy, which is late the day before. */
function dayOf(date: Date): string {
  const late = date.getUTCHours() >= 22 ? 2 * 3_600_000 : 0;
  return new Date(date.getTime() + late).toISOString().slice(0, 10);
}

/** One line of a file by the fields of its columns. What is wrong is gathered in Italian, beside its column. */
export class RowCells {
  readonly messages: RowMessage[] = [];
  private readonly byField = new Map<string, FileCell>();
  private readonly headers: ReadonlyMap<string, string>;

  constructor(
    kind: BudgetImportKind,
    layout: ImportLayout,
    readonly source: FileLine,
  ) {
    this.headers = new Map(importColumns[kind].map((c) => [c.field, c.header]));
    layout.fields.forEach((field, i) => {
      const cell = source.cells[i];
      if (field && cell && cell.text.trim() !== '') this.byField.set(field, cell);
    });
  }

  get isEmpty(): boolean {
    return this.byField.size === 0;
  }

  text(field: string, max: number, required = false): string | null {
    const cell = this.byField.get(field);
    if (!cell) return required ? this.error(field, 'è vuoto.') : null;
    if (cell.fault) return this.error(field, `contiene un errore del foglio di calcolo (${cell.text}).`);
    const text = cell.text.normalize('NFC').replace(/\s+/g, ' ').trim();
    return text.length <= max ? text : this.error(field, `è più lungo di ${max} caratteri.`);
  }

  /** More than nothing, as decimal text. */
  amount(field: string): string | null {
    const cell = this.byField.get(field);
    if (!cell) return this.error(field, 'è vuoto.');
    if (cell.fault) return this.error(field, `contiene un errore del foglio di calcolo (${cell.text}).`);
    const read = typeof cell.value === 'number' ? ofNumber(cell.value) : parseEuro(cell.text);
    if (!read.ok) return this.error(field, `«${cell.text}» non è un importo: scrivilo come 1.234,56.`);
    const cents = toCents(read.value);
    if (cents <= 0n) return this.error(field, `«${cell.text}» non è maggiore di zero.`);
    return read.value;
  }

  date(field: string, required = false): string | null {
    const cell = this.byField.get(field);
    if (!cell) return required ? this.error(field, 'è vuoto.') : null;
    if (cell.value instanceof Date) return dayOf(cell.value);
    const parsed = parseDate(cell.text.trim());
    return parsed.ok ? parsed.value : this.error(field, `«${cell.text}» non è una data: scrivila come 31/12/2025.`);
  }

  year(field: string): number | null {
    const text = this.text(field, 20, true);
    if (text === null) return null;
    const year = Number(text);
    if (Number.isInteger(year) && year >= 1990 && year <= 2100) return year;
    this.error(field, `«${text}» non è un anno.`);
    return null;
  }

  error(field: string, what: string): null {
    const column = this.headers.get(field) ?? null;
    this.messages.push({ level: 'error', column, text: `${column ?? 'La riga'} ${what}` });
    return null;
  }

  warning(field: string, text: string): void {
    this.messages.push({ level: 'warning', column: this.headers.get(field) ?? null, text });
  }

  get hasErrors(): boolean {
    return this.messages.some((m) => m.level === 'error');
  }
}

/** A number of a spreadsheet: two decimals are exact far beyond any budget; a third one is a fault of who wrote it. */
function ofNumber(value: number): { ok: true; value: string } | { ok: false } {
  const rounded = Math.round(value * 100);
  if (!Number.isSafeInteger(rounded) || Math.abs(value * 100 - rounded) > 1e-4) return { ok: false };
  return { ok: true, value: fromCents(BigInt(rounded)) };
}
