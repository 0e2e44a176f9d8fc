import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AmbitoDb, Database, Db, Fault, openAppPool } from '@zona/database';
import { testDatabase, type TestDatabase } from '@zona/database/testing';
import { systemCtx, type AmbitoCtx } from '@zona/tenancy';
import pg from 'pg';
import { countAttacks } from './support/attacks.ts';
import { ambitoId, superuser, type Look, type Superuser } from './support/superuser.ts';

/** The one door to the database: its context never outlives, precedes or leaves its transaction (attacks 6, 7, 13). */
const attack = countAttacks('door.db-spec.ts', 10_000);
const operations = 10_000;
let copy: TestDatabase;
let admin: Superuser;
let look: Look;
let database: Database;
/** Each ambito with how many actions it has. */
let tenants: { ctx: AmbitoCtx; actions: number }[];

beforeAll(async () => {
  copy = await testDatabase();
  admin = await superuser(copy);
  look = admin.look;
  database = new Database(await openAppPool(copy.appUrl, 1));
  tenants = [];
  for (const slug of ['carate-brianza', 'lodi']) {
    const id = await ambitoId(look, slug);
    const [{ n }] = (await look<{ n: number }>('select count(*)::int as n from zona.action where ambito_id = $1', [
      id,
    ])) as [{ n: number }];
    tenants.push({ ctx: systemCtx(id, 'Prova', `door-${slug}`), actions: n });
  }
});
afterAll(async () => {
  await database.end();
  await admin.end();
  await copy.drop();
});

const census = 'select array_agg(distinct x.ambito_id::text) as seen, count(*)::int as n from action x';
interface Census {
  seen: string[];
  n: number;
}
/** Reads a table without any filter: what row-level security lets through is the tenant's, whole and alone. */
async function seesItsOwn(db: Db, { ctx, actions }: (typeof tenants)[number]): Promise<void> {
  const [row] = await db.run<Census>(census);
  if (row!.n !== actions || row!.seen.length !== 1 || row!.seen[0] !== ctx.actor.ambitoId)
    throw new Error(`LEAK: ${ctx.actor.ambitoId} sees ${JSON.stringify(row)}`);
}
const write = 'insert into richiesta (ambito_id, id, operation, input_hash) values ($1, gen_random_uuid(), $2, $3)';
const refused = (work: Promise<unknown>) =>
  work.then(
    () => Promise.reject(new Error('LEAK: it was answered')),
    () => undefined,
  );

describe('attacks 6 and 7: two ambiti at once over one connection', () => {
  /** One operation in five fails in the middle, each in its own way; every one checks what it sees. */
  const kinds: ((t: (typeof tenants)[number]) => Promise<unknown>)[] = [
    (t) => database.inAmbito(t.ctx, (db) => seesItsOwn(db, t)),
    (t) =>
      database.inAmbito(t.ctx, async (db) => {
        await db.run(write, [db.ambitoId, 'kept', 'x']);
      }),
    async (t) => {
      const session = database.readSession(t.ctx);
      await session.read((db) => seesItsOwn(db, t)).finally(() => session.close());
    },
    (t) => database.inAmbito(t.ctx, (db) => seesItsOwn(db, t)),
  ];
  const failures: ((t: (typeof tenants)[number]) => Promise<unknown>)[] = [
    (t) =>
      refused(
        database.inAmbito(t.ctx, async (db) => {
          await db.run(write, [db.ambitoId, 'undone', 'x']);
          throw new Fault('CONFLICT', 'nel mezzo');
        }),
      ),
    (t) => refused(database.inAmbito(t.ctx, (db) => db.run('select 1 / 0'))),
    (t) =>
      refused(
        database.inAmbito(t.ctx, async (db) => {
          await db.run('select nothing from nowhere').catch(() => undefined);
          await seesItsOwn(db, t);
        }),
      ),
    () => refused(database.platformRead(census)),
    () => refused(database.inPlatform((db) => db.run(census))),
  ];

  it(`never see each other in ${operations.toLocaleString('it-IT')} operations`, async () => {
    const tenant = async (t: (typeof tenants)[number]) => {
      for (let i = 0; i < operations / tenants.length; i++) {
        await (i % 5 === 4 ? failures[Math.floor(i / 5) % failures.length]! : kinds[i % 5]!)(t);
        attack();
      }
    };
    await Promise.all(tenants.map(tenant));
    for (const { ctx } of tenants) {
      const rows = await look<{ operation: string; n: number }>(
        `select operation, count(*)::int as n from zona.richiesta where ambito_id = $1 group by operation`,
        [ctx.actor.ambitoId],
      );
      expect(rows).toEqual([{ operation: 'kept', n: operations / 10 }]);
    }
  }, 60_000);

  it('a connection that PostgreSQL cuts in the middle is not given on', async () => {
    for (const t of tenants) {
      attack();
      await expect(
        database.inAmbito(t.ctx, (db) => db.run('select pg_terminate_backend(pg_backend_pid())')),
      ).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      await database.inAmbito(t.ctx, (db) => seesItsOwn(db, t));
      await refused(database.platformRead(census));
    }
  });
});

describe('a context that was not set reads nothing', () => {
  const rubbish = [
    '',
    'x',
    "x' or true --",
    `00000000-0000-0000-0000-000000000000'; set role postgres; --`,
    '{}',
    null as unknown as string,
  ];
  it.each(rubbish)('through the door: %j', async (id) => {
    attack();
    await expect(database.inAmbito(systemCtx(id, 'Prova', 'rubbish'), (db) => db.run(census))).rejects.toBeInstanceOf(
      Fault,
    );
    // The id goes out together with the first statement: it is this one that finds no ambito.
    const session = database.readSession(systemCtx(id, 'Prova', 'rubbish'));
    await expect(session.read((db) => db.run(census))).rejects.toThrow();
    await session.close();
  });

  const raw = async (
    statements: [string, unknown[]][],
  ): Promise<PromiseSettledResult<{ rowCount: number | null }>[]> => {
    attack();
    const client = new pg.Client({ connectionString: copy.appUrl });
    await client.connect();
    // Each is sent whatever became of the one before, as a pipelined batch would be.
    const answers = [];
    for (const [sql, parameters] of statements)
      answers.push(...(await Promise.allSettled([client.query(sql, parameters)])));
    await client.end();
    return answers;
  };
  const read: [string, unknown[]] = ['select * from zona.plan', []];
  const outcome = async (...before: [string, unknown[]][]) => (await raw([...before, read])).at(-1)!.status;
  const enter = (id: unknown): [string, unknown[]] => ['select zona.set_ambito($1)', [id]];

  it('when BEGIN failed, the context ends with its own statement', async () =>
    expect(await outcome(['begin nonsense', []], enter(tenants[0]!.ctx.actor.ambitoId))).toBe('rejected'));
  it('when setting it failed, so does what follows', async () => {
    for (const id of ['nonsense', null]) expect(await outcome(['begin', []], enter(id))).toBe('rejected');
  });
  it('after COMMIT and after ROLLBACK', async () => {
    for (const end of ['commit', 'rollback'])
      expect(await outcome(['begin', []], enter(tenants[0]!.ctx.actor.ambitoId), [end, []])).toBe('rejected');
  });
  it('an unknown ambito has no rows', async () => {
    attack();
    const nobody = systemCtx('00000000-0000-7000-8000-000000000000', 'Prova', 'nobody');
    expect(await database.inAmbito(nobody, (db) => db.run(census))).toEqual([{ seen: null, n: 0 }]);
  });
});

describe('the door gives no way around', () => {
  it('a Db runs statements and nothing else', () => {
    attack();
    expect(Object.getOwnPropertyNames(Db.prototype).sort()).toEqual(['close', 'constructor', 'run']);
    expect(Object.getOwnPropertyNames(AmbitoDb.prototype).sort()).toEqual(['ambitoId', 'constructor']);
  });

  it('a Db kept after its transaction is dead, also when the connection works for somebody else', async () => {
    attack();
    let kept: AmbitoDb | undefined;
    await database.inAmbito(tenants[0]!.ctx, async (db) => {
      kept = db;
    });
    await database.inAmbito(tenants[1]!.ctx, () => expect(kept!.run(census)).rejects.toThrow(/ended/));
  });

  it('a read session does not write', async () => {
    attack();
    const session = database.readSession(tenants[0]!.ctx);
    await expect(session.read((db) => db.run(write, [db.ambitoId, 'x', 'x']))).rejects.toMatchObject({ code: '25006' });
    await session.close();
  });

  it('several statements in one call are refused', async () => {
    attack();
    await expect(
      database.inAmbito(tenants[0]!.ctx, (db) => db.run('select $1::text; select 1', ['x'])),
    ).rejects.toBeInstanceOf(Fault);
  });

  it('nobody else names the context: no source outside the door sets it', () => {
    attack();
    const root = fileURLToPath(new URL('../../../../', import.meta.url));
    const sources = globSync('{apps/*,libs/*/*,libs/demo}/src/**/*.ts', { cwd: root }).filter(
      (f) => !/^libs\/platform\/database\/|\/(isolation|size|reads)\/|-spec\.ts$/.test(f),
    );
    expect(sources.length).toBeGreaterThan(100);
    expect(
      sources.filter((f) =>
        /set_ambito|set_config|app\.ambito_id|set\s+local|session_authorization/i.test(readFileSync(root + f, 'utf8')),
      ),
    ).toEqual([]);
  });
});
