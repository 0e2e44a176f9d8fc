import { randomUUID } from 'node:crypto';
import { utimes } from 'node:fs/promises';
import { abilityFor, systemAbility, type Actor } from '@zona/access';
import { Catalog, Database, observeStatements, openAppPool, Reader, Refusal, Writer, type Asked } from '@zona/database';
import { DiskStore, Files, filesOf } from '@zona/files';
import { pdf } from '@zona/files/testing';
import { platformTypeDefs } from '@zona/graphql';
import { systemCtx, type AmbitoCtx } from '@zona/tenancy';
import { buildSchema, getNamedType, isEnumType, isObjectType } from 'graphql';
import { catalog, policies, typeDefs } from './composition.ts';
import { mutationText, startApi, type Api, type Person } from './testing/harness.ts';
import { contentsOf, download, upload } from './testing/uploads.ts';

/** Files as a feature uses them: attached to its rows, made by it, swept up after it. */
let api: Api;
let database: Database;
let files: Files;
let store: DiskStore;
/** The catalog of a feature that has added the one line to its type. */
const plan = catalog.get('Plan');
const withFiles = new Catalog(
  catalog.entities.map((e) => (e === plan ? { ...plan, relations: { ...plan.relations, files: filesOf() } } : e)),
);
const reader = new Reader(withFiles, 'a secret of the tests, long enough');
const people = new Map<string, Person>();
const contexts = new Map<string, AmbitoCtx>();

async function enter(email: string): Promise<void> {
  people.set(email, await api.login(email));
  const [row] = await api.look<Omit<Actor, 'name'>>(
    `select s.account_id as "accountId", s.person_id as "personId", s.membership_id as "membershipId", s.role, s.ambito_id as "ambitoId", s.ente_id as "enteId"
     from zona.session s join zona.account c on c.id = s.account_id where c.email = $1`,
    [email],
  );
  const actor = { ...row!, name: email } as AmbitoCtx['actor'];
  contexts.set(email, { requestId: randomUUID(), actor, ability: abilityFor(actor, policies) });
}
const [udp, comune, ats, revisore, lodi] = [
  'responsabile@carate',
  'comune@carate',
  'ats@carate',
  'revisore@carate',
  'responsabile@lodi',
].map((name) => `${name}.example`) as [string, string, string, string, string];

beforeAll(async () => {
  api = await startApi();
  database = new Database(await openAppPool(api.database.appUrl, 2));
  store = new DiskStore(api.filesDir);
  files = new Files(database, reader, new Writer(withFiles), store);
  for (const email of [udp, comune, ats, revisore, lodi]) await enter(email);
});
afterAll(async () => {
  await database.end();
  await api.close();
});

const planOf = async (status: string): Promise<{ type: string; id: string }> => {
  const { ambitoId } = contexts.get(udp)!.actor;
  const id = randomUUID();
  await api.look(
    `insert into zona.plan select (jsonb_populate_record(p, jsonb_build_object('id', $2::uuid, 'code', $2::text, 'status', $3::text))).* from zona.plan p where p.ambito_id = $1 limit 1`,
    [ambitoId, id, status],
  );
  return { type: 'Plan', id };
};
const uploaded = async (email: string): Promise<string> =>
  (await upload(api, people.get(email)!, 'atto.pdf', pdf(randomUUID()))).body.id as string;
const attach = (email: string, ids: string[], subject: { type: string; id: string }) =>
  database.inAmbito(contexts.get(email)!, (db) => files.attach(db, ids, subject, 'act', 'atti'));
const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: unknown) =>
      error instanceof Refusal ? `${error.problems[0]!.field} ${error.problems[0]!.code}` : String(error),
  );
const withdrawal = mutationText('withdrawFile', 'file { id }').replace('WithdrawFileInput', 'WithdrawInput');
const statuses = async (id: string) => {
  const found: Record<string, number> = {};
  for (const [email, person] of people) found[email.split('.')[0]!] = (await download(api, person, id)).status;
  return found;
};
const everybody = {
  'responsabile@carate': 200,
  'comune@carate': 200,
  'ats@carate': 200,
  'revisore@carate': 200,
  'responsabile@lodi': 404,
};

describe('attached to a row', () => {
  it('it is read by whoever reads the row, and by nobody else', async () => {
    const [draft, adopted] = [await uploaded(udp), await uploaded(udp)];
    await attach(udp, [draft], await planOf('draft'));
    await attach(udp, [adopted], await planOf('in_force'));
    expect(await statuses(draft)).toEqual({ ...everybody, 'ats@carate': 404 });
    expect(await statuses(adopted)).toEqual(everybody);
  });

  it('and no more once the rule of the row has changed, though the browser kept it', async () => {
    const id = await uploaded(udp);
    const subject = await planOf('in_force');
    await attach(udp, [id], subject);
    const etag = (await download(api, people.get(ats)!, id)).headers['etag']!;
    await api.look(`update zona.plan set status = 'draft' where id = $1`, [subject.id]);
    expect((await download(api, people.get(ats)!, id).set('if-none-match', etag)).status).toBe(404);
  });

  it('what is another’s, another ambito’s, attached, withdrawn or nothing is a problem of its field, and attaches none', async () => {
    const subject = await planOf('draft');
    const [mine, taken, withdrawn] = [await uploaded(udp), await uploaded(udp), await uploaded(udp)];
    await attach(udp, [taken], subject);
    await people.get(udp)!.save('withdrawFile', { id: withdrawn, version: 1 }, 'file { id }');
    for (const id of [await uploaded(comune), await uploaded(lodi), withdrawn, randomUUID(), 'x', ''])
      expect(await refusalOf(attach(udp, [mine, id], subject))).toBe('atti NOT_FOUND');
    expect(await refusalOf(attach(udp, [mine, taken], subject))).toBe('atti CONFLICT');
    const [row] = await api.look<{ subject: string | null }>(
      'select subject_id as subject from zona.file where id = $1',
      [mine],
    );
    expect(row!.subject).toBeNull();
    await attach(udp, [mine, mine], subject);
  });

  it('of two who attach it at the same time one is told', async () => {
    const [id, subject] = [await uploaded(udp), await planOf('draft')];
    const outcomes = await Promise.all([refusalOf(attach(udp, [id], subject)), refusalOf(attach(udp, [id], subject))]);
    expect(outcomes.sort()).toEqual(['atti CONFLICT', 'none']);
  });

  it('one who attaches and one who withdraws at the same time do not both have their way', async () => {
    const [id, subject] = [await uploaded(udp), await planOf('draft')];
    const [attached, withdrawn] = await Promise.all([
      refusalOf(attach(udp, [id], subject)),
      people.get(udp)!.save<{ file: object | null }>('withdrawFile', { id, version: 1 }, 'file { id }'),
    ]);
    expect([attached === 'none', withdrawn.file !== null].sort()).toEqual([false, true]);
  });

  it('it is withdrawn once its row is let go, and by who may write that row', async () => {
    const [id, subject] = [await uploaded(comune), await planOf('draft')];
    await attach(comune, [id], subject);
    let told = '';
    const busy = database.inAmbito(contexts.get(udp)!, async (db) => {
      await new Writer(withFiles).load(db, 'Plan', subject.id, 'update');
      await new Promise((resolve) => setTimeout(resolve, 400));
      told += 'written ';
    });
    const withdraw = (email: string) =>
      people.get(email)!.ask(withdrawal, { input: { richiestaId: randomUUID(), id, version: 2 } });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const waiting = withdraw(udp).then((answer) => {
      told += 'withdrawn';
      return answer;
    });
    // Uploaded by the comune, which does not write plans: it is the plan's now.
    expect((await withdraw(comune)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await waiting).errors).toBeUndefined();
    await busy;
    expect(told).toBe('written withdrawn');
    expect((await download(api, people.get(udp)!, id)).status).toBe(404);
  });

  it('it comes with the row, in its statement, withdrawn ones left out', async () => {
    const subject = await planOf('draft');
    const ids = [await uploaded(udp), await uploaded(udp), await uploaded(udp)];
    await attach(udp, ids, subject);
    await people.get(udp)!.save('withdrawFile', { id: ids[1], version: 2 }, 'file { id }');
    const field = (name: string, below: Asked[] = []): Asked => ({ key: name, name, type: 'File', below });
    const asked = [
      field('id'),
      field(
        'files',
        ['id', 'name', 'size', 'url', 'version'].map((n) => field(n)),
      ),
    ];
    const statements: string[] = [];
    const stop = observeStatements((sql) => statements.push(sql));
    const read = (email: string) =>
      database.inAmbito(contexts.get(email)!, (db) => reader.one(db, 'Plan', subject.id, asked));
    const found = (await read(revisore))!.value();
    stop();
    expect(statements).toHaveLength(1);
    expect(found).toEqual({
      id: subject.id,
      files: [ids[0], ids[2]].map((id) => ({
        id,
        name: 'atto.pdf',
        size: expect.any(Number),
        url: `/files/${id}`,
        version: 2,
      })),
    });
    expect([await read(ats), await read(lodi)]).toEqual([null, null]);
  });

  it('no operation answers files but through their rows', () => {
    const schema = buildSchema([platformTypeDefs, ...typeDefs].join('\n'));
    const nodes = schema.getType('NodeType');
    expect(isEnumType(nodes) && nodes.getValue('File')).toBeFalsy();
    for (const field of Object.values(schema.getQueryType()!.getFields())) {
      const type = getNamedType(field.type);
      expect([field.name, type.name]).not.toEqual([field.name, expect.stringMatching(/^File(Connection)?$/)]);
      if (isObjectType(type) && type.name.endsWith('Connection'))
        expect(getNamedType(type.getFields()['edges']!.type).name).not.toBe('FileEdge');
    }
  });
});

async function* content(text: string) {
  yield Buffer.from(text);
}

describe('made by the platform', () => {
  const about = { name: 'Verbale: 13/2026.pdf', mediaType: 'application/pdf', purpose: 'document' } as const;
  it('it is its maker’s, or at once of a row', async () => {
    const own = await files.create(contexts.get(udp)!, content('a'), about);
    expect(await statuses(own.id)).toEqual({
      ...everybody,
      'comune@carate': 404,
      'ats@carate': 404,
      'revisore@carate': 404,
    });
    const system = systemCtx(contexts.get(udp)!.actor.ambitoId, 'Documenti', 'prova');
    const subject = await planOf('in_force');
    const attached = await files.create(system, content('b'), { ...about, subject });
    expect(await statuses(attached.id)).toEqual(everybody);
    const read = await files.read(system, attached.id);
    expect(read).toMatchObject({ name: 'Verbale_ 13-2026.pdf', size: 1 });
    expect((await (await read!.open()).toArray()).join('')).toBe('b');
    expect(system.ability.rules).toEqual(systemAbility().rules);
  });
  it('one whose content fails half way is not there', async () => {
    const before = await contentsOf(api);
    async function* failing() {
      yield Buffer.from('a');
      throw new Error('half way');
    }
    await expect(files.create(contexts.get(udp)!, failing(), about)).rejects.toThrow('half way');
    expect(await contentsOf(api)).toEqual(before);
  });
});

describe('the sweep', () => {
  it('removes what has no row and is old, and nothing else', async () => {
    const kept = await contentsOf(api);
    const { ambitoId } = contexts.get(lodi)!.actor;
    const orphan = await store.put(ambitoId, content('senza riga'));
    const young = await store.put(ambitoId, content('appena arrivato'));
    const yesterday = new Date(Date.now() - 86_400_000);
    for (const path of [...kept, `${api.filesDir}/${orphan.key}`]) await utimes(path, yesterday, yesterday);
    expect(await files.sweep(new Date(Date.now() - 3_600_000))).toEqual([orphan.key]);
    expect((await contentsOf(api)).sort()).toEqual([...kept, `${api.filesDir}/${young.key}`].sort());
  });

  it('a key that is none of the store’s leads nowhere', async () => {
    for (const key of ['../../etc/passwd', '/etc/passwd', 'x', `${randomUUID()}/../${randomUUID()}`, ''])
      for (const act of [() => store.open(key), () => store.remove(key)])
        await expect(act()).rejects.toThrow('not a key');
  });
});
