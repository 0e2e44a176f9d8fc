import type { AmbitoDb } from '@zona/database';
import { keepLines, keptWork, type KeptLine } from '@zona/imports';
import { itemText, type Decided, type Operation } from '@zona/plans-domain';
import { planPages } from '../exchange.entities.ts';

export interface Counts {
  rows: number;
  create: number;
  update: number;
  unchanged: number;
  skip: number;
  errors: number;
  warnings: number;
}

const levelled = (d: Decided, level: 'error' | 'warning'): number =>
  d.draft.messages.filter((m) => m.level === level).length;

export function countsOf(decided: readonly Decided[]): Counts {
  const counts: Counts = { rows: decided.length, create: 0, update: 0, unchanged: 0, skip: 0, errors: 0, warnings: 0 };
  for (const d of decided) {
    counts[d.action]++;
    if (levelled(d, 'error')) counts.errors++;
    else if (levelled(d, 'warning')) counts.warnings++;
  }
  return counts;
}

const kindsOf = (d: Decided): string[] => {
  const level = (['error', 'warning'] as const).find((l) => levelled(d, l));
  return [...(level ? [`${level}s`] : []), d.action];
};

/** A line as it is kept. What it writes has with it what was there before, so that it can be undone. */
const kept = (d: Decided): KeptLine => {
  const { sheet, line, cells, items, messages } = d.draft;
  const { action, operations, keys } = d;
  return {
    kinds: kindsOf(d),
    shown: { sheet, line, action, cells, understood: items.map(itemText), messages },
    work: operations.length ? { sheet, line, operations } : null,
    keys,
  };
};

export const keepRows = (db: AmbitoDb, importId: string, reading: number, decided: readonly Decided[]): Promise<void> =>
  keepLines(db, planPages, importId, reading, decided.map(kept));

export interface KeptRow {
  sheet: string;
  line: number;
  operations: Operation[];
}

/** The writes of one reading, in the order of the file. */
export const keptOperations = (db: AmbitoDb, importId: string, reading: number): Promise<KeptRow[]> =>
  keptWork<KeptRow>(db, planPages, importId, reading);
