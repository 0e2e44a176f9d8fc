import { inParts, refuse, type AmbitoDb, type Writer } from '@zona/database';
import { itemTypes, type ItemType, type Operation } from '@zona/plans-domain';
import { tableOf } from './existing.ts';
import type { KeptRow } from './rows.ts';

type Placed = Operation & { sheet: string; line: number };
const perStep = 500;

/** Links of a row to many others: the list's name -> the type of the link and its two ends. */
export const links: Record<string, { type: string; keys: [from: string, to: string] }> = {
  policyAreaIds: { type: 'AreaPolicy', keys: ['planAreaId', 'policyAreaId'] },
  objectiveIds: { type: 'ActionObjective', keys: ['actionId', 'objectiveId'] },
  enteIds: { type: 'ActionEnte', keys: ['actionId', 'enteId'] },
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
    const changed = ofType.filter((o) => o.op !== 'create');
    await inParts(changed, perStep, (part) => change(db, writer, type, part), step);
    await linkAll(db, writer, ofType);
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

async function change(db: AmbitoDb, writer: Writer, type: ItemType, part: readonly Placed[]): Promise<void> {
  const restored = part.filter((o) => o.op === 'restore');
  await writer.restoreMany(db, type, restored);
  const changes = part
    .filter((o) => Object.keys(o.values).length)
    .map((o) => ({ id: o.id, version: o.op === 'restore' ? o.version + 1 : o.version, patch: o.values }));
  await writer.updateMany(db, type, changes);
}

/** The links that lines say, of new rows and of old ones. Whoever may write the row may link it. */
async function linkAll(db: AmbitoDb, writer: Writer, operations: readonly Placed[]): Promise<void> {
  for (const list of Object.keys(links)) {
    const saying = operations.filter((o) => o.lists[list] && (o.op !== 'create' || o.lists[list].length));
    await inParts(saying, perStep, (part) =>
      setLists(db, writer, list, new Map(part.map((o) => [o.id, o.lists[list]!]))),
    );
  }
}

/** Makes the links of rows those of one list: row -> what it is linked to. */
export const setLists = (
  db: AmbitoDb,
  writer: Writer,
  list: string,
  wanted: ReadonlyMap<string, readonly string[]>,
): Promise<void> => {
  const { type, keys } = links[list]!;
  return writer.setManyLinks(
    db,
    type,
    keys,
    [...wanted].map(([fromId, toIds]) => ({ fromId, toIds })),
  );
};

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
