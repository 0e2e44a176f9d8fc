import { columnName, type AmbitoDb, type Catalog, type Writer } from '@zona/database';
import { itemLabel, itemTypes, type ItemType, type Operation } from '@zona/plans-domain';
import { isPlain, links, setLists, versionAfter } from './apply.ts';
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
  let done = 0;
  for (const type of [...itemTypes].reverse()) {
    const ofType = all.filter((o) => o.type === type);
    const now = await present(db, type, ofType);
    const created = ofType.filter((o) => o.op !== 'update').map((o) => o.id);
    const held = await heldUp(db, catalog, type, created);
    const asLeft = ofType.filter((o) => isAsLeft(o, now.get(o.id)));
    const changed = asLeft.filter((o) => isPlain(o));
    const made = asLeft.filter((o) => o.op === 'create' && !held.has(o.id));
    for (const part of parts(changed)) {
      const back = part.map((o) => ({ id: o.id, version: versionAfter(o), patch: o.before }));
      await writer.updateMany(db, type, back);
      progress((done += part.length), all.length);
    }
    for (const part of parts(made)) {
      const ends = part.map((o) => ({ id: o.id, version: versionAfter(o) }));
      await writer.withdrawMany(db, type, ends);
      progress((done += part.length), all.length);
    }
    const together = new Set([...changed, ...made]);
    // A copy before its original, a reference before what it refers to.
    for (const o of ofType.filter((x) => !together.has(x)).reverse()) {
      const kept = await takeBack(db, writer, o, now.get(o.id), held.has(o.id));
      if (kept) notes.push(`${o.sheet}, riga ${o.line} (${itemLabel[type].toLowerCase()}): ${kept}`);
      progress(++done, all.length);
    }
  }
  return notes;
}

const perStep = 500;
const parts = (all: readonly Placed[]): Placed[][] =>
  Array.from({ length: Math.ceil(all.length / perStep) }, (_, i) => all.slice(i * perStep, (i + 1) * perStep));

/** Nobody has touched the row since the import. */
const isAsLeft = (o: Placed, now: Present | undefined): boolean =>
  now !== undefined && !now.gone && now.version === versionAfter(o);

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

async function takeBack(
  db: AmbitoDb,
  writer: Writer,
  o: Placed,
  now: Present | undefined,
  held: boolean,
): Promise<string | null> {
  if (!now || now.gone) return null;
  const after = versionAfter(o);
  if (now.version !== after) return 'qualcuno l’ha cambiata dopo, e resta com’è.';
  if (o.op === 'update') {
    if (Object.keys(o.before).length) await writer.update(db, o.type, o.id, now.version, o.before);
    return takeBackLists(db, writer, o);
  }
  if (held) return 'ora contiene altro, che questa importazione non ha creato, e resta.';
  if (o.op === 'restore' && Object.keys(o.before).length) {
    await writer.update(db, o.type, o.id, now.version, o.before);
    await writer.withdraw(db, o.type, o.id, now.version + 1);
  } else await writer.withdraw(db, o.type, o.id, now.version);
  return null;
}

async function takeBackLists(db: AmbitoDb, writer: Writer, o: Placed): Promise<string | null> {
  for (const [list, ids] of Object.entries(o.lists)) {
    const { table, fromColumn, toColumn } = links[list]!;
    const rows = await db.run<{ id: string }>(
      `select x.${toColumn}::text as id from ${table} x where x.ambito_id = $1 and x.${fromColumn} = $2 and x.withdrawn_at is null`,
      [db.ambitoId, o.id],
    );
    if (
      rows
        .map((r) => r.id)
        .sort()
        .join() !== [...ids].sort().join()
    )
      return 'i suoi collegamenti sono cambiati dopo, e restano come sono.';
    await setLists(db, writer, o.id, { [list]: o.listsBefore[list] ?? [] });
  }
  return null;
}
