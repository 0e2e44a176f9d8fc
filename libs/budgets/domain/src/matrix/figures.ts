import { formatEuro, fromCents, parseEuro, toCents } from '@zona/money';

/** What the books say of a cell. Cents. */
export interface BookedCell {
  /** On the line that the cell changes. */
  own: bigint;
  /** Of it committed: one cannot go below. */
  committed: bigint;
  /** On the lines of single comuni, when the cell is of the whole ambito: shown, and changed comune by comune. */
  others: bigint;
}

export interface MatrixColumn {
  id: string;
  fundId: string;
  assigned: bigint;
  /** Not allocated yet, to whatever row, comune or year. */
  left: bigint;
}

export interface MatrixModel {
  rows: readonly { key: string }[];
  columns: readonly MatrixColumn[];
  cells: ReadonlyMap<string, BookedCell>;
}

/** What was typed in cells, by place, where it is not what the books say. */
export type Texts = ReadonlyMap<string, string>;

export const placeOf = (row: string, column: string): string => `${column} ${row}`;

const nothing: BookedCell = { own: 0n, committed: 0n, others: 0n };
export const cellAt = (model: MatrixModel, place: string): BookedCell => model.cells.get(place) ?? nothing;
export const shownOf = ({ own, others }: BookedCell): bigint => own + others;
/** What a cell cannot go below. */
export const floorOf = ({ committed, others }: BookedCell): bigint => committed + others;

/** An amount as it stands in a cell, and as Excel takes it: nothing where nothing is allocated. */
export const cellText = (cents: bigint): string =>
  cents === 0n ? '' : formatEuro(fromCents(cents)).replace(/\s*€$/, '');

export type ReadCell = { ok: true; cents: bigint } | { ok: false; message: string };
/** The most that fits in a figure of the books. */
const most = 10n ** 14n;

/** What a cell's text says. A lone dash is how a spreadsheet writes zero. */
export function readCell(text: string): ReadCell {
  const bare = text.replace(/[€\s]/g, '');
  if (!bare || /^[-–−]$/.test(bare)) return { ok: true, cents: 0n };
  const parsed = parseEuro(text);
  if (!parsed.ok) return parsed;
  const cents = toCents(parsed.value);
  if (cents < 0n) return { ok: false, message: 'Una voce non si stanzia sotto zero.' };
  return cents < most ? { ok: true, cents } : { ok: false, message: 'L’importo è troppo grande.' };
}

/** What a cell comes to; what is no amount changes nothing until it is corrected. */
export function valueAt(model: MatrixModel, texts: Texts, place: string): bigint {
  const text = texts.get(place);
  const read = text === undefined ? undefined : readCell(text);
  return read?.ok ? read.cents : shownOf(cellAt(model, place));
}

/** Why a cell cannot be saved as it is typed; null when it can. */
export function faultOf(model: MatrixModel, texts: Texts, place: string): string | null {
  const text = texts.get(place);
  if (text === undefined) return null;
  const read = readCell(text);
  if (!read.ok) return read.message;
  const cell = cellAt(model, place);
  const floor = floorOf(cell);
  if (read.cents >= floor) return null;
  const parts = [
    cell.committed > 0n && `impegnati ${euroOf(cell.committed)}`,
    cell.others > 0n && `dei comuni ${euroOf(cell.others)}`,
  ].filter(Boolean);
  return `Non sotto ${euroOf(floor)}: ${parts.join(', ')}.`;
}

export const euroOf = (cents: bigint): string => formatEuro(fromCents(cents));
