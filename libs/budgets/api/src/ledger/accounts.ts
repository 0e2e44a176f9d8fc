import { formatEuro, fromCents } from '@zona/money';
import { availableLabel, type Delta, type Stage } from '@zona/budgets-domain';
import { refuse, type AmbitoDb } from '@zona/database';
import { v7 as uuidv7 } from 'uuid';
import { fundOfYearSql } from '../funds/fund-of-year.sql.ts';

interface Row {
  id: string;
  key: string;
  inCents: string;
  outCents: string;
}

/** Accounts that go in one statement. */
const perStatement = 2000;
const chunks = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / perStatement) }, (_, i) =>
    all.slice(i * perStatement, (i + 1) * perStatement),
  );

/** Locks the accounts, always in the order of their keys: two writers wait for each other in one direction only. */
async function lock(db: AmbitoDb, keys: readonly string[]): Promise<Row[]> {
  return db.run<Row>(
    `select a.id, a.key, a.in_cents as "inCents", a.out_cents as "outCents" from ledger_account a
     where a.ambito_id = $1 and a.key = any($2::text[]) order by a.key for update`,
    [db.ambitoId, keys],
  );
}

/** Opens the accounts that are not there yet. One that somebody else opens at this moment is waited for. */
async function open(db: AmbitoDb, missing: readonly Delta[]): Promise<void> {
  for (const some of chunks(missing)) {
    const parameters: unknown[] = [db.ambitoId];
    const rows = some.map((d) => {
      const values = [uuidv7(), d.stage, d.key, d.assignmentId, d.lineId, d.commitmentId, d.settlementId, d.reportId];
      const from = parameters.length;
      parameters.push(...values.map((v) => v ?? null));
      const places = values.map((_, i) => `$${from + i + 1}${i === 1 || i === 2 ? '' : '::uuid'}`);
      return `($1::uuid, ${places.join(', ')})`;
    });
    await db.run(
      `insert into ledger_account (ambito_id, id, stage, key, assignment_id, line_id, commitment_id, settlement_id, report_id)
       values ${rows.join(', ')} on conflict (ambito_id, key) do nothing`,
      parameters,
    );
  }
}

/** What one may still take from an account, and what was asked: said to the person before the database has to refuse. */
async function refuseCap(db: AmbitoDb, delta: Delta, row: Row): Promise<never> {
  const left = BigInt(row.inCents) - BigInt(row.outCents);
  const asked = delta.outCents - delta.inCents;
  const [found] = await db.run<{ name: string | null }>(
    `select coalesce(
       (select k.title from commitment k where k.ambito_id = $1 and k.id = $2),
       (select l.title from budget_line l where l.ambito_id = $1 and l.id = $3),
       (select ${fundOfYearSql('f.name', 's.year')} from fund_assignment s join fund f on f.ambito_id = $1 and f.id = s.fund_id where s.ambito_id = $1 and s.id = $4)) as name`,
    [db.ambitoId, delta.commitmentId ?? null, delta.lineId ?? null, delta.assignmentId],
  );
  const what = availableLabel[delta.stage as Stage];
  return refuse('value', 'CAP', `${found?.name ?? 'Voce'}: ${what} restano ${euro(left)}, ne servono ${euro(asked)}.`);
}
const euro = (cents: bigint) => formatEuro(fromCents(cents));

/**
 * Puts an entry's net effect on its accounts and answers their ids by key. Refuses `CAP` where more would go on than has come in;
 * the CHECK of the table says the same to whoever gets past this.
 */
export async function applyDeltas(db: AmbitoDb, deltas: readonly Delta[]): Promise<ReadonlyMap<string, string>> {
  const keys = deltas.map((d) => d.key);
  let rows = await lock(db, keys);
  if (rows.length < deltas.length) {
    const known = new Set(rows.map((r) => r.key));
    await open(
      db,
      deltas.filter((d) => !known.has(d.key)),
    );
    rows = await lock(db, keys);
  }
  const byKey = new Map(rows.map((r) => [r.key, r]));
  for (const delta of deltas) {
    const row = byKey.get(delta.key)!;
    const next = { in: BigInt(row.inCents) + delta.inCents, out: BigInt(row.outCents) + delta.outCents };
    if (delta.stage === 'origin' ? next.out < 0n : next.in < next.out || next.in < 0n || next.out < 0n)
      await refuseCap(db, delta, row);
  }
  for (const some of chunks(deltas)) {
    const parameters: unknown[] = [db.ambitoId];
    const values = some.map((d) => {
      parameters.push(byKey.get(d.key)!.id, d.inCents.toString(), d.outCents.toString());
      const at = parameters.length;
      return `($${at - 2}::uuid, $${at - 1}::bigint, $${at}::bigint)`;
    });
    await db.run(
      `update ledger_account a set in_cents = a.in_cents + v.come, out_cents = a.out_cents + v.gone, version = a.version + 1, updated_at = now()
       from (values ${values.join(', ')}) v (id, come, gone) where a.ambito_id = $1 and a.id = v.id`,
      parameters,
    );
  }
  return new Map(rows.map((r) => [r.key, r.id]));
}
