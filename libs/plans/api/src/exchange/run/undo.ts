import { columnName, inParts, type AmbitoDb, type Catalog, type Writer } from '@zona/database';
import { itemLabel, itemTypes, type ItemType, type Operation } from '@zona/plans-domain';
import { links, setLists, versionAfter } from './apply.ts';
import { tableOf } from './existing.ts';
import type { KeptRow } from './rows.ts';

type Placed = Operation & { sheet: string; line: number };

/** Links are no children: they end with the row, or hold what is checked by itself. */
const linkTypes = ['AreaPolicy', 'ActionObjective', 'ActionEnte'];

/** Rows of any feature that hang on one of these and that this import has not made. */
async function heldUp(db: AmbitoDb, catalog: Catalog, type: ItemType, ids: readonly string[]): Promise<Set<string>> {
  if (!ids.length) return new Set();
  const ways = catalog.entities.flatMap((e) =>
    e.scope === 'ambito' && !linkTypes.includes(e.name)
      ? Object.values(e.relations).flatMap((r) =>
          r.kind === 'one' && r.to === type ? [[e.table, columnName(e, r.key)] as const] : [],
        )
      : [],
  );
  const distinct = [...new Set(ways.map(([table, column]) => `${table}.${column}`))].map(
    (w) => w.split('.') as [string, string],
  );
  const found = await Promise.all(
    distinct.map(([table, column]) =>
      db.run<{ id: string }>(
        `select distinct x.${column} as id from ${table} x where x.ambito_id = $1 and x.${column} = any($2::uuid[]) and x.withdrawn_at is null and not x.id = any($2::uuid[])`,
        [db.ambitoId, ids],
      ),
    ),
  );
  if (type === 'Objective')
    found.push(
      await db.run<{ id: string }>(
        `select distinct x.objective_id as id from action_objective x join action a on a.ambito_id = $1 and a.id = x.action_id and a.withdrawn_at is null
         where x.ambito_id = $1 and x.objective_id = any($2::uuid[]) and x.withdrawn_at is null`,
        [db.ambitoId, ids],
      ),
    );
  return new Set(found.flat().map((r) => r.id));
}

/** Takes back an import, children first. What somebody has changed since stays as it is; the sentences say so. */
export async function undoRows(
  db: AmbitoDb,
  { writer, catalog }: { writer: Writer; catalog: Catalog },
  rows: readonly KeptRow[],
  progress: (done: number, total: number) => void,
): Promise<string[]> {
  const all: Placed[] = rows.flatMap((r) => r.operations.map((o) => ({ ...o, sheet: r.sheet, line: r.line })));
  const notes: string[] = [];
  const keep = (o: Placed, why: string) =>
    notes.push(`${o.sheet}, riga ${o.line} (${itemLabel[o.type].toLowerCase()}): ${why}`);
  let done = 0;
  for (const type of [...itemTypes].reverse()) {
    const ofType = all.filter((o) => o.type === type);
    const now = await present(db, type, ofType);
    const made = ofType.filter((o) => o.op !== 'update').map((o) => o.id);
    const held = await heldUp(db, catalog, type, made);
    const free = ofType.filter((o) => {
      const row = now.get(o.id);
      if (!row || row.gone) return false;
      const changed = row.version !== versionAfter(o);
      if (changed) keep(o, 'qualcuno l’ha cambiata dopo, e resta com’è.');
      else if (held.has(o.id)) keep(o, 'ora contiene altro, che questa importazione non ha creato, e resta.');
      return !changed && !held.has(o.id);
    });
    const step = (n: number) => progress((done += n), all.length);
    await inParts(free, perStep, (part) => takeBack(db, writer, type, part, keep), step);
    step(ofType.length - free.length);
  }
  return notes;
}

const perStep = 500;

interface Present {
  version: number;
  gone: boolean;
}

async function present(db: AmbitoDb, type: ItemType, operations: readonly Placed[]): Promise<Map<string, Present>> {
  if (!operations.length) return new Map();
  const rows = await db.run<Present & { id: string }>(
    `select x.id, x.version, x.withdrawn_at is not null as gone from ${tableOf[type]} x where x.ambito_id = $1 and x.id = any($2::uuid[]) order by x.id for update`,
    [db.ambitoId, operations.map((o) => o.id)],
  );
  return new Map(rows.map((r) => [r.id, r]));
}

const isChanged = (o: Operation): boolean => o.op !== 'create' && Object.keys(o.before).length > 0;

/** Rows as the import left them: what it changed is as before, what it made or brought back ends. */
async function takeBack(
  db: AmbitoDb,
  writer: Writer,
  type: ItemType,
  part: readonly Placed[],
  keep: (o: Placed, why: string) => void,
): Promise<void> {
  const back = part.filter(isChanged).map((o) => ({ id: o.id, version: versionAfter(o), patch: o.before }));
  await writer.updateMany(db, type, back);
  const ends = part
    .filter((o) => o.op !== 'update')
    .map((o) => ({ id: o.id, version: versionAfter(o) + (isChanged(o) ? 1 : 0) }));
  await writer.withdrawMany(db, type, ends);
  for (const list of Object.keys(links)) {
    const linked = part.filter((o) => o.op === 'update' && o.lists[list]);
    if (linked.length) await takeBackLinks(db, writer, list, linked, keep);
  }
}

const inOrder = (ids: readonly string[]): string => [...ids].sort().join();

async function takeBackLinks(
  db: AmbitoDb,
  writer: Writer,
  list: string,
  linked: readonly Placed[],
  keep: (o: Placed, why: string) => void,
): Promise<void> {
  const { type, keys } = links[list]!;
  const now = await writer.linksOf(
    db,
    type,
    keys,
    linked.map((o) => o.id),
  );
  const before = new Map<string, readonly string[]>();
  for (const o of linked)
    if (inOrder(now.get(o.id)!) === inOrder(o.lists[list]!)) before.set(o.id, o.listsBefore[list] ?? []);
    else keep(o, 'i suoi collegamenti sono cambiati dopo, e restano come sono.');
  await setLists(db, writer, list, before);
}
