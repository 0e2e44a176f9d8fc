import type { AmbitoDb } from '../door/db.ts';
import type { Entity } from '../schema/entity.ts';
import { writeAudit } from './audit.ts';
import type { Loaded } from './load.ts';
import { insertRows, updateRows, type Values } from './store.ts';
import { changeWords, forgetWords, indexAgain, indexWords } from './tokens.ts';

export interface Change {
  before: Loaded;
  after: Values;
  changed: Values;
}

export const shown = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);
/** The name of a row for the register: its title where that is a column. */
export const titleOf = (e: Entity, row: Values): string | null =>
  e.titleOf && e.columns[e.titleOf] ? shown(row[e.titleOf]) : null;

/** Writes new rows that are permitted, with their search words and an audit row for each. Sent one behind the other: none needs the answer of another. */
export async function insertPart(db: AmbitoDb, e: Entity, rows: readonly (Values & { id: string })[]): Promise<void> {
  const entries = rows.map((after) => ({
    operation: 'create' as const,
    type: e.name,
    rowId: after.id,
    title: titleOf(e, after),
    before: null,
    after,
  }));
  await Promise.all([insertRows(db, e, rows), indexWords(db, e, rows), writeAudit(db, entries)]);
}

/** Writes changes that are permitted, with their search words and an audit row for each. */
export async function writeChanges(db: AmbitoDb, e: Entity, changes: readonly Change[]): Promise<void> {
  const entries = changes.map(({ before, after, changed }) => ({
    operation: 'update' as const,
    type: e.name,
    rowId: before.id,
    title: titleOf(e, after),
    before: Object.fromEntries(Object.keys(changed).map((a) => [a, before[a] ?? null])),
    after: changed,
  }));
  const rows = changes.map(({ before, changed }) => ({ id: before.id, patch: changed }));
  await Promise.all([updateRows(db, e, rows), changeWords(db, e, changes), writeAudit(db, entries)]);
}

/** Ends rows whose end is permitted. */
export async function writeEnds(db: AmbitoDb, e: Entity, rows: readonly Loaded[]): Promise<void> {
  const withdrawnAt = new Date().toISOString();
  await Promise.all([turn(db, e, rows, 'withdraw', withdrawnAt), forgetWords(db, e, rows)]);
}

/** Brings back rows whose return is permitted. */
export async function writeReturns(db: AmbitoDb, e: Entity, rows: readonly Loaded[]): Promise<void> {
  await Promise.all([turn(db, e, rows, 'restore', null), indexAgain(db, e, rows)]);
}

async function turn(
  db: AmbitoDb,
  e: Entity,
  rows: readonly Loaded[],
  operation: 'withdraw' | 'restore',
  withdrawnAt: string | null,
): Promise<void> {
  const entries = rows.map((row) => ({
    ...{ operation, type: e.name, rowId: row.id, title: titleOf(e, row) },
    ...{ before: { withdrawnAt: row.withdrawnAt }, after: { withdrawnAt } },
  }));
  const turned = rows.map(({ id }) => ({ id, patch: { withdrawnAt } }));
  await Promise.all([updateRows(db, e, turned), writeAudit(db, entries)]);
}
