import { refuse, writeAudit, type AmbitoDb, type Writer } from '@zona/database';
import { itemTypes, type ItemType, type Operation } from '@zona/plans-domain';
import { v7 as uuidv7 } from 'uuid';
import { tableOf } from './existing.ts';
import type { KeptRow } from './rows.ts';

type Placed = Operation & { sheet: string; line: number };
const perStep = 500;

/** Links of a row to many others: the list's name -> its link table and columns. */
interface LinkTable {
  type: string;
  from: string;
  to: string;
  table: string;
  fromColumn: string;
  toColumn: string;
  cast: 'uuid' | 'text';
}
export const links: Record<string, LinkTable> = {
  policyAreaIds: {
    ...{ type: 'AreaPolicy', from: 'planAreaId', to: 'policyAreaId' },
    ...{ table: 'area_policy', fromColumn: 'plan_area_id', toColumn: 'policy_area_id', cast: 'text' },
  },
  objectiveIds: {
    ...{ type: 'ActionObjective', from: 'actionId', to: 'objectiveId' },
    ...{ table: 'action_objective', fromColumn: 'action_id', toColumn: 'objective_id', cast: 'uuid' },
  },
  enteIds: {
    ...{ type: 'ActionEnte', from: 'actionId', to: 'enteId' },
    ...{ table: 'action_ente', fromColumn: 'action_id', toColumn: 'ente_id', cast: 'uuid' },
  },
};
/** A row of these may name another of its kind, which has to be there first. */
const ownRef: Partial<Record<ItemType, string>> = { Scheda: 'refersToId', StatedAmount: 'sameAsId' };

/** Carries out what a preview decided, in the transaction at hand: parents first, each type in bounded statements. */
export async function applyRows(
  db: AmbitoDb,
  writer: Writer,
  rows: readonly KeptRow[],
  progress: (done: number, total: number) => void,
): Promise<void> {
  const all: Placed[] = rows.flatMap((r) => r.operations.map((o) => ({ ...o, sheet: r.sheet, line: r.line })));
  await stillAsRead(db, all);
  let done = 0;
  const step = (n: number) => progress((done += n), all.length);
  for (const type of itemTypes) {
    const ofType = all.filter((o) => o.type === type);
    const created = ofType.filter((o) => o.op === 'create');
    for (const wave of waves(created, ownRef[type]))
      await writer.insertMany(
        db,
        type,
        wave.map((o) => ({ id: o.id, ...o.values })),
        step,
      );
    await linkCreated(db, created);
    const changed = ofType.filter((o) => o.op !== 'create');
    const plain = changed.filter(isPlain);
    for (let at = 0; at < plain.length; at += perStep) {
      const part = plain.slice(at, at + perStep);
      await writer.updateMany(
        db,
        type,
        part.map(({ id, version, values }) => ({ id, version, patch: values })),
      );
      step(part.length);
    }
    for (const o of changed.filter((x) => !isPlain(x))) {
      await change(db, writer, o);
      step(1);
    }
  }
}

/** Rows that name no other new one, then those that name them, and so on; what names itself in a circle goes together. */
function waves(created: readonly Placed[], ref: string | undefined): Placed[][] {
  if (!ref) return created.length ? [[...created]] : [];
  const found: Placed[][] = [];
  let left = [...created];
  while (left.length) {
    const waiting = new Set(left.map((o) => o.id));
    const ready = left.filter((o) => !waiting.has(o.values[ref] as string));
    if (!ready.length) return [...found, left];
    found.push(ready);
    left = left.filter((o) => waiting.has(o.values[ref] as string));
  }
  return found;
}

/** The links of new rows, as `setLinks` would make them, in bounded statements. Whoever may make the row may link it. */
async function linkCreated(db: AmbitoDb, created: readonly Placed[]): Promise<void> {
  for (const [list, { type, table, to, fromColumn, toColumn, cast }] of Object.entries(links)) {
    const linking = created.filter((o) => o.lists[list]?.length);
    for (let at = 0; at < linking.length; at += perStep) {
      const part = linking.slice(at, at + perStep);
      const parameters: unknown[] = [db.ambitoId];
      const values = part.flatMap((o) =>
        o.lists[list]!.map((id) => {
          parameters.push(uuidv7(), o.id, id);
          const n = parameters.length;
          return `($1::uuid, $${n - 2}::uuid, $${n - 1}::uuid, $${n}::${cast})`;
        }),
      );
      await db.run(
        `insert into ${table} (ambito_id, id, ${fromColumn}, ${toColumn}) values ${values.join(', ')}`,
        parameters,
      );
      const entries = part.map((o) => ({
        operation: 'link' as const,
        type,
        rowId: o.id,
        before: { [`${to}s`]: [] },
        after: { [`${to}s`]: o.lists[list]! },
      }));
      await writeAudit(db, entries);
    }
  }
}

/** A change of columns and of nothing else: many of them go together. */
export const isPlain = (o: Operation): boolean => o.op === 'update' && !Object.keys(o.lists).length;

async function change(db: AmbitoDb, writer: Writer, o: Placed): Promise<void> {
  let { version } = o;
  if (o.op === 'restore') {
    await writer.restore(db, o.type, o.id, version);
    version++;
  }
  if (Object.keys(o.values).length) await writer.update(db, o.type, o.id, version, o.values);
  await setLists(db, writer, o.id, o.lists);
}

export async function setLists(db: AmbitoDb, writer: Writer, id: string, lists: Operation['lists']): Promise<void> {
  for (const [list, ids] of Object.entries(lists)) {
    const { type, from, to } = links[list]!;
    await writer.setLinks(db, type, [from, id], [to, ids]);
  }
}

/** The version that a row has once an operation was carried out. */
export const versionAfter = (o: Operation): number =>
  o.op === 'create' ? 1 : o.version + (o.op === 'restore' ? 1 : 0) + (Object.keys(o.values).length ? 1 : 0);

/** Nobody has changed since what is changed here, nor withdrawn what new rows hang on. The rows are locked until the end. */
async function stillAsRead(db: AmbitoDb, all: readonly Placed[]): Promise<void> {
  const parents = new Map<ItemType, Map<string, Placed>>();
  const made = new Set(all.filter((o) => o.op === 'create').map((o) => o.id));
  const need = (type: ItemType, id: unknown, o: Placed) => {
    if (typeof id !== 'string' || made.has(id)) return;
    if (!parents.has(type)) parents.set(type, new Map());
    parents.get(type)!.set(id, o);
  };
  for (const o of all) {
    need('PlanArea', o.values['areaId'], o);
    need('Objective', o.values['objectiveId'], o);
    need('Action', o.values['actionId'], o);
    need('Scheda', o.values['schedaId'], o);
    need('Indicator', o.values['indicatorId'], o);
    for (const id of o.lists['objectiveIds'] ?? []) need('Objective', id, o);
  }
  for (const [type, ids] of parents) await checkRows(db, type, [...ids], () => null);
  for (const type of itemTypes) {
    const changed = all.filter((o) => o.type === type && o.op !== 'create');
    await checkRows(
      db,
      type,
      changed.map((o): [string, Placed] => [o.id, o]),
      (o) => o,
    );
  }
}

async function checkRows(
  db: AmbitoDb,
  type: ItemType,
  rows: readonly [string, Placed][],
  expected: (o: Placed) => Placed | null,
): Promise<void> {
  if (!rows.length) return;
  const now = await db.run<{ id: string; version: number; gone: boolean }>(
    `select x.id, x.version, x.withdrawn_at is not null as gone from ${tableOf[type]} x where x.ambito_id = $1 and x.id = any($2::uuid[]) order by x.id for update`,
    [db.ambitoId, rows.map(([id]) => id)],
  );
  const byId = new Map(now.map((n) => [n.id, n]));
  for (const [id, o] of rows) {
    const row = byId.get(id);
    const read = expected(o);
    const isAsRead = row && (read ? row.version === read.version && row.gone === (read.op === 'restore') : !row.gone);
    if (!isAsRead)
      refuse(
        null,
        'CONFLICT',
        `Il piano è cambiato dopo l’anteprima (foglio ${o.sheet}, riga ${o.line}): rileggi il file. Non è stato importato niente.`,
      );
  }
}
