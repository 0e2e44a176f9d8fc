import { randomUUID } from 'node:crypto';
import { LedgerService } from '@zona/budgets-api';
import { deltasOf, stages, type Movement } from '@zona/budgets-domain';
import { Database, Fault, openAppPool, Refusal, Writer } from '@zona/database';
import { testDatabase, type TestDatabase } from '@zona/database/testing';
import { systemCtx, type AmbitoCtx } from '@zona/tenancy';
import fc from 'fast-check';
import { catalog } from './composition.ts';
import { superuser, type Superuser } from './isolation/support/superuser.ts';
import { booksOf, openFund } from './testing/ledgers.ts';

/** Any sequence of movements, and a hundred writers at once: the ledger balances and no cap is passed. */
let copy: TestDatabase;
let admin: Superuser;
let database: Database;
let ctx: AmbitoCtx;
let assignmentId: string;
let lines: string[];
const ledger = new LedgerService(new Writer(catalog));
beforeAll(async () => {
  copy = await testDatabase();
  admin = await superuser(copy);
  database = new Database(await openAppPool(copy.appUrl, 20));
});
afterAll(async () => {
  await database.end();
  await admin.end();
  await copy.drop();
});

/** A fund's year with two lines, a commitment, a settlement and a report of each. */
async function fresh(): Promise<void> {
  const fund = await openFund(admin, 'lodi', randomUUID());
  assignmentId = fund.assignmentId;
  ctx = systemCtx(fund.ambitoId, 'Prova', 'ledger');
  const writer = new Writer(catalog);
  const line = (title: string) => ({ assignmentId, year: 2026, title, key: `${assignmentId}|${title}` });
  lines = await database.inAmbito(ctx, (db) => writer.insertMany(db, 'BudgetLine', [line('uno'), line('due')]));
}
/** Whether it was written. Whoever finds no connection free in time tries again, as a person would. */
const post = (movements: Movement[]): Promise<boolean> =>
  database
    .inAmbito(ctx, (db) => ledger.post(db, { kind: 'allocation', title: 'Prova', movements }))
    .then(
      () => true,
      (error: unknown) => {
        if (error instanceof Refusal && error.problems[0]!.code === 'CAP') return false;
        if (error instanceof Fault && error.code === 'UNAVAILABLE') return post(movements);
        throw error;
      },
    );
const balanced = { broken: '0', unlike: '0' };
const books = async () => {
  const { come, gone, ...rest } = await booksOf(admin, assignmentId);
  expect(come).toBe(gone);
  expect(rest).toEqual(balanced);
};

it('any sequence of movements leaves the books as a plain model says, and never beyond a cap', async () => {
  const [commitment, settlement] = await place();
  const movement = fc.record({
    stage: fc.constantFrom(...stages.slice(0, 5)),
    line: fc.integer({ min: 0, max: 1 }),
    cents: fc.bigInt({ min: -60n, max: 100n }).filter((c) => c !== 0n),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(movement, { minLength: 1, maxLength: 3 }), { maxLength: 25 }),
      async (entries) => {
        await fresh();
        const model = new Map<string, { come: bigint; gone: bigint; stage: string }>();
        for (const entry of entries) {
          const movements = entry.map(({ stage, line, cents }): Movement => ({
            stage,
            cents,
            assignmentId,
            ...(stage !== 'assigned' && { lineId: lines[line]! }),
            ...(['committed', 'settled', 'paid'].includes(stage) && { commitmentId: commitment }),
            ...(['settled', 'paid'].includes(stage) && { settlementId: settlement }),
          }));
          const after = new Map([...model].map(([k, v]) => [k, { ...v }]));
          for (const d of deltasOf(movements)) {
            const at = after.get(d.key) ?? { come: 0n, gone: 0n, stage: d.stage };
            after.set(d.key, { ...at, come: at.come + d.inCents, gone: at.gone + d.outCents });
          }
          const holds = [...after.values()].every(
            (a) => a.gone >= 0n && (a.stage === 'origin' || (a.come >= a.gone && a.come >= 0n)),
          );
          expect(await post(movements)).toBe(holds);
          if (holds) for (const [k, v] of after) model.set(k, v);
        }
        const rows = await admin.look<{ key: string; come: string; gone: string }>(
          'select key, in_cents as come, out_cents as gone from zona.ledger_account where assignment_id = $1',
          [assignmentId],
        );
        expect(new Map(rows.map((r) => [r.key, [BigInt(r.come), BigInt(r.gone)]]))).toEqual(
          new Map([...model].map(([k, v]) => [k, [v.come, v.gone]])),
        );
        if (rows.length) await books();
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);

it('a hundred writers at once take what there is and no cent more', async () => {
  const [commitment] = await place();
  await post([{ stage: 'assigned', assignmentId, cents: 10_000n }]);
  const all = lines.map((lineId): Movement => ({ stage: 'allocated', assignmentId, lineId, cents: 4_200n }));
  expect(await post(all)).toBe(true);
  // Each takes a euro from both lines, half of them naming the lines the other way round: nobody waits for ever.
  const writers = Array.from({ length: 100 }, (_, i) =>
    post(
      (i % 2 ? lines : [...lines].reverse()).map((lineId) => ({
        stage: 'committed',
        assignmentId,
        lineId,
        commitmentId: commitment,
        cents: 100n,
      })),
    ),
  );
  const done = await Promise.all(writers);
  expect(done.filter(Boolean)).toHaveLength(42);
  await books();
}, 60_000);

it('the database itself refuses what gets past the application', async () => {
  await fresh();
  await post([{ stage: 'assigned', assignmentId, cents: 100n }]);
  const [account] = await admin.look<{ id: string }>(
    "select id from zona.ledger_account where assignment_id = $1 and stage = 'assigned'",
    [assignmentId],
  );
  const forbidden = { cause: { code: '42501' } };
  const run = (sql: string) => database.inAmbito(ctx, (db) => db.run(sql, [db.ambitoId, account!.id]));
  await expect(run('update ledger_account set out_cents = 101 where ambito_id = $1 and id = $2')).rejects.toMatchObject(
    { code: 'BAD_INPUT', cause: { code: '23514' } },
  );
  await expect(run('delete from ledger_account where ambito_id = $1 and id = $2')).rejects.toMatchObject(forbidden);
  await expect(
    run('update ledger_movement set value_cents = 1 where ambito_id = $1 and to_account_id = $2'),
  ).rejects.toMatchObject(forbidden);
  await books();
});

/** A fund with a commitment and a settlement beside it. */
async function place(): Promise<[string, string]> {
  await fresh();
  const writer = new Writer(catalog);
  return database.inAmbito(ctx, async (db) => {
    const commitmentId = await writer.insert(db, 'Commitment', { year: 2026, title: 'Prova' });
    return [commitmentId, await writer.insert(db, 'Settlement', { commitmentId, title: 'Prova' })];
  });
}
