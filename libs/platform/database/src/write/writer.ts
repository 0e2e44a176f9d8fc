import { mayOn, type Action } from '@zona/access';
import { isUuid } from '@zona/problems';
import { v7 as uuidv7 } from 'uuid';
import type { AmbitoDb } from '../door/db.ts';
import { Fault, faultSentence } from '../door/errors.ts';
import type { Catalog } from '../schema/catalog.ts';
import type { Entity } from '../schema/entity.ts';
import { writeAudit } from './audit.ts';
import { Refusal, refuseMissing, type ConflictField } from './refusal.ts';
import { inParts } from './overlap.ts';
import { inheritParticipants } from './participants.ts';
import { linkedNow, writeLinks } from './links.ts';
import { loadRows, type Loaded } from './load.ts';
import { insertPart, shown, titleOf, writeChanges, writeEnds, writeReturns, type Change } from './many.ts';
import { insertRows, updateRow, type Values } from './store.ts';
import { changeWords } from './tokens.ts';

/** So many new rows leave together, with their words and audit. */
const perPart = 500;

const changedIn = (row: Values, patch: Values): Values =>
  Object.fromEntries(Object.entries(patch).filter(([a, v]) => v !== undefined && !same(v, row[a])));
const same = (a: unknown, b: unknown) => shown(a ?? null) === shown(b ?? null);

/**
 * The write path: every change of an ambito row is permitted on the row itself, checked against the version read,
 * and leaves its audit row and its search words, in the transaction of the caller.
 */
export class Writer {
  constructor(private readonly catalog: Catalog) {}

  /** Adds a row and returns its id. */
  async insert(db: AmbitoDb, type: string, values: Values): Promise<string> {
    const [id] = await this.insertMany(db, type, [values]);
    return id!;
  }

  /** Adds many rows of one type in a bounded number of statements; `written` is told as they are. */
  async insertMany(
    db: AmbitoDb,
    type: string,
    rows: readonly Values[],
    written?: (count: number) => void,
  ): Promise<string[]> {
    if (!rows.length) return [];
    const e = this.catalog.get(type);
    const made: (Values & { id: string })[] = rows.map((r) => ({
      ...r,
      id: (r['id'] as string | undefined) ?? uuidv7(),
    }));
    await inheritParticipants(db, this.catalog, e, made);
    for (const row of made) this.permit(db, 'create', type, row);
    await inParts(made, perPart, (part) => insertPart(db, e, part), written);
    return made.map((r) => r.id);
  }

  /**
   * Adds rows that are a record themselves, such as the movements of an entry: written once by the grants of their table, named by the
   * audit row of what they belong to, found by no search.
   */
  async record(db: AmbitoDb, type: string, rows: readonly Values[]): Promise<void> {
    const made = rows.map((r) => ({ ...r, id: uuidv7() }));
    for (const row of made) this.permit(db, 'create', type, row);
    await insertRows(db, this.catalog.get(type), made);
  }

  /**
   * Changes a row. Refuses with both versions when somebody saved since `version` and disagrees on a field;
   * a change that touches nothing writes nothing.
   */
  async update(db: AmbitoDb, type: string, id: unknown, version: number, patch: Values): Promise<string> {
    const e = this.catalog.get(type);
    const row = await this.load(db, type, id, 'update');
    const changed = changedIn(row, patch);
    if (!Object.keys(changed).length) return row.id;
    if (row.version !== version) await this.refuseOverlap(db, type, row, version, changed);
    this.permit(db, 'update', type, { ...row, ...changed });
    const now = { ...row, ...changed };
    const before = Object.fromEntries(Object.keys(changed).map((a) => [a, row[a] ?? null]));
    await Promise.all([
      updateRow(db, e, row.id, changed),
      changeWords(db, e, [{ before: row, after: now }]),
      writeAudit(db, [{ operation: 'update', type, rowId: row.id, title: titleOf(e, now), before, after: changed }]),
    ]);
    return row.id;
  }

  /** Changes many rows of one type as `update` would each, in a bounded number of statements, with an audit row for each. */
  async updateMany(
    db: AmbitoDb,
    type: string,
    changes: readonly { id: string; version: number; patch: Values }[],
  ): Promise<void> {
    if (!changes.length) return;
    const e = this.catalog.get(type);
    const rows = await this.loadMany(db, e, changes, 'update');
    const made: Change[] = [];
    for (const [i, { version, patch }] of changes.entries()) {
      const row = rows[i]!;
      const changed = changedIn(row, patch);
      if (!Object.keys(changed).length) continue;
      if (row.version !== version) await this.refuseOverlap(db, type, row, version, changed);
      const after = { ...row, ...changed };
      this.permit(db, 'update', type, after);
      made.push({ before: row, after, changed });
    }
    if (made.length) await writeChanges(db, e, made);
  }

  /** Ends many rows of one type as `withdraw` would each. */
  async withdrawMany(db: AmbitoDb, type: string, ends: readonly { id: string; version: number }[]): Promise<void> {
    if (!ends.length) return;
    const e = this.catalog.get(type);
    const rows = await this.loadMany(db, e, ends, 'withdraw');
    for (const [i, { version }] of ends.entries())
      if (rows[i]!.version !== version) throw await this.conflict(db, type, rows[i]!, { withdrawnAt: 'ritirato' });
    await writeEnds(db, e, rows);
  }

  /** Ends a row: it leaves lists and sums and stays in the history. */
  async withdraw(db: AmbitoDb, type: string, id: unknown, version: number): Promise<string> {
    const row = await this.load(db, type, id, 'withdraw');
    if (row.version !== version) throw await this.conflict(db, type, row, { withdrawnAt: 'ritirato' });
    await writeEnds(db, this.catalog.get(type), [row]);
    return row.id;
  }

  /** Brings back a row that was withdrawn: undo. */
  async restore(db: AmbitoDb, type: string, id: unknown, version: number): Promise<string> {
    const row = await this.load(db, type, id, 'withdraw', true);
    await this.bringBack(db, type, [row], [version]);
    return row.id;
  }

  /** Brings back many rows of one type as `restore` would each. */
  async restoreMany(db: AmbitoDb, type: string, rows: readonly { id: string; version: number }[]): Promise<void> {
    if (!rows.length) return;
    const found = await this.loadMany(db, this.catalog.get(type), rows, 'withdraw', true);
    await this.bringBack(
      db,
      type,
      found,
      rows.map((r) => r.version),
    );
  }

  private async bringBack(db: AmbitoDb, type: string, rows: readonly Loaded[], versions: readonly number[]) {
    const gone = (row: Loaded) => row.withdrawnAt !== null;
    const other = rows.find((row, i) => gone(row) && row.version !== versions[i]);
    if (other) throw await this.conflict(db, type, other, { withdrawnAt: null });
    if (rows.some(gone)) await writeReturns(db, this.catalog.get(type), rows.filter(gone));
  }

  /**
   * Gives rows their places, first to last. The order is no content: versions stay, so that an editor at work is not disturbed.
   * Two statements and one audit row, whatever the number.
   */
  async reorder(db: AmbitoDb, type: string, ids: readonly string[], parentId: string): Promise<void> {
    const e = this.catalog.get(type);
    const rows = await db.run<{ id: string; position: number }>(
      `select r.id, r.position from ${e.table} r where r.ambito_id = $1 and r.id = any($2::uuid[]) and r.withdrawn_at is null order by r.position, r.id for update`,
      [db.ambitoId, ids],
    );
    for (const row of rows) this.permit(db, 'update', type, row);
    await db.run(
      `update ${e.table} r set position = v.position from (values ${ids.map((_, i) => `($${i + 2}::uuid, ${i + 1})`).join(', ')}) v (id, position) where r.ambito_id = $1 and r.id = v.id`,
      [db.ambitoId, ...ids],
    );
    await writeAudit(db, [
      { operation: 'update', type, rowId: parentId, before: { order: rows.map((r) => r.id) }, after: { order: ids } },
    ]);
  }

  /** One row for a decision of the feature: locked, of this ambito, permitted for `action`. */
  async load(
    db: AmbitoDb,
    type: string,
    id: unknown,
    action: Action,
    withWithdrawn = false,
    field: string | null = 'id',
  ): Promise<Loaded> {
    const e = this.catalog.get(type);
    if (!isUuid(id)) return refuseMissing(field);
    const [row] = await loadRows(db, this.catalog, e, [id], action);
    if (!row || (row.withdrawnAt && !withWithdrawn)) return refuseMissing(field);
    this.permit(db, action, type, row);
    return row;
  }

  /** Rows as `load` gives each, in the order in which they are asked for. */
  private async loadMany(
    db: AmbitoDb,
    e: Entity,
    asked: readonly { id: string }[],
    action: Action,
    withWithdrawn = false,
  ): Promise<Loaded[]> {
    const ids = asked.map((a) => a.id);
    const found = new Map((await loadRows(db, this.catalog, e, ids, action)).map((row) => [row.id, row]));
    return ids.map((id) => {
      const row = found.get(id);
      if (!row || (row.withdrawnAt && !withWithdrawn)) return refuseMissing();
      this.permit(db, action, e.name, row);
      return row;
    });
  }

  /** Checks that a row named by an input exists in this ambito and may be read; the answer is the same for a foreign one. */
  async require(db: AmbitoDb, type: string, id: unknown, field: string): Promise<Loaded> {
    return this.load(db, type, id, 'read', false, field);
  }

  /** Makes the links of `fromId` in a link table exactly `toIds`: new ones are added, missing ones end. */
  setLinks(
    db: AmbitoDb,
    linkType: string,
    [fromKey, fromId]: [attribute: string, id: string],
    [toKey, toIds]: [attribute: string, ids: readonly string[]],
  ): Promise<void> {
    return this.setManyLinks(db, linkType, [fromKey, toKey], [{ fromId, toIds }]);
  }

  /** The same for many rows, in a bounded number of statements. */
  async setManyLinks(
    db: AmbitoDb,
    linkType: string,
    keys: [from: string, to: string],
    wanted: readonly { fromId: string; toIds: readonly string[] }[],
  ): Promise<void> {
    if (wanted.length) await writeLinks(db, this.catalog.get(linkType), keys, wanted);
  }

  /** What each row is linked to now. */
  linksOf(
    db: AmbitoDb,
    linkType: string,
    keys: [from: string, to: string],
    fromIds: readonly string[],
  ): Promise<Map<string, string[]>> {
    return linkedNow(db, this.catalog.get(linkType), keys, fromIds);
  }

  private permit(db: AmbitoDb, action: Action, type: string, row: object): void {
    if (!mayOn(db.ctx.ability, action, type, row)) throw new Fault('FORBIDDEN', faultSentence('FORBIDDEN'));
  }

  /** Refuses when a field that is changed here was changed since `version` by somebody else; other fields are no quarrel. */
  private async refuseOverlap(db: AmbitoDb, type: string, row: Loaded, version: number, mine: Values): Promise<void> {
    const since = await db.run<{ after: Values | null }>(
      'select a.after from audit_event a where a.ambito_id = $1 and a.type = $2 and a.row_id = $3 order by a.id desc limit $4',
      [db.ambitoId, type, row.id, Math.max(0, row.version - version)],
    );
    const theirs = new Set(since.flatMap((e) => Object.keys(e.after ?? {})));
    const overlap = Object.entries(mine).filter(([field]) => theirs.has(field));
    // A version of the future is nobody's: it is refused whole.
    if (overlap.length || version > row.version)
      throw await this.conflict(db, type, row, version > row.version ? mine : Object.fromEntries(overlap));
  }

  private async conflict(db: AmbitoDb, type: string, row: Loaded, mine: Values): Promise<Refusal> {
    const [last] = await db.run<{ name: string }>(
      'select a.actor_name as name from audit_event a where a.ambito_id = $1 and a.type = $2 and a.row_id = $3 order by a.id desc limit 1',
      [db.ambitoId, type, row.id],
    );
    const fields: ConflictField[] = Object.entries(mine).map(([field, value]) => ({
      field,
      mine: shown(value),
      theirs: shown(row[field]),
    }));
    return new Refusal([], { version: row.version, changedAt: row.updatedAt, changedBy: last?.name ?? null, fields });
  }
}
