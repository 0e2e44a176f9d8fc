import { randomUUID } from 'node:crypto';
import { getNamedType, isInputObjectType, type GraphQLInputType } from 'graphql';
import supertest from 'supertest';
import { catalog } from '../composition.ts';
import { mutationText, startApi, type Api, type Person } from '../testing/harness.ts';
import { countAttacks } from './support/attacks.ts';
import { documentOf } from './support/documents.ts';
import { Side } from './support/inputs.ts';
import { operations, schema, type Operation } from './support/operations.ts';
import { Secrets } from './support/secrets.ts';
import { ambitoId } from './support/superuser.ts';
import { tenantTables } from './support/tenant-tables.ts';

/** The ambito comes from the session and from nowhere else; words, cursors and intents of one are nothing in another (attacks 2, 14, 15, 16, 37). */
const attack = countAttacks('context.db-spec.ts', 350);
let api: Api;
let here: Side;
let there: Side;
let secrets: Secrets;
let mine: Person;
let theirs: Person;

beforeAll(async () => {
  api = await startApi();
  const [a, b, c] = [await ambitoId(api.look, 'carate-brianza'), await ambitoId(api.look, 'lodi'), await ambitoId(api.look, 'bassa-bresciana-centrale')];
  [here, there] = [new Side(api.look, a, c), new Side(api.look, b, c)];
  [mine, theirs] = [await api.login('responsabile@carate.example'), await api.login('responsabile@lodi.example')];
  secrets = await Secrets.of(api.look, await tenantTables(api.look), b, a);
});
afterAll(() => api.close());

const noLeak = (answer: unknown) => expect(secrets.foundIn(JSON.stringify(answer))).toEqual([]);

describe('attack 2: naming another ambito anywhere but in the session changes nothing', () => {
  const query = '{ viewer { ambitoId } ambito { id name } plans(first: 5) { edges { node { id title } } } }';
  const post = (path = '/graphql') => supertest(api.server).post(path).set('cookie', mine.cookie);
  const usual = async () => (await post().send({ query })).text;

  it.each(['x-ambito-id', 'x-ambito', 'x-tenant-id', 'x-tenant', 'ambito', 'ambito-id', 'x-account-id', 'x-membership-id', 'x-user', 'x-role', 'x-forwarded-user', 'x-zona-session', 'x-original-url', 'authorization'])(
    'header %s', async (name) => {
      attack();
      expect((await post().set(name, there.ambitoId).send({ query })).text).toBe(await usual());
    });
  it('header x-zona-ambito, which says what the page believes: a page of another ambito is refused', async () => {
    for (const value of [there.ambitoId, randomUUID(), 'x']) {
      attack();
      const response = await post().set('x-zona-ambito', value).send({ query });
      expect([response.status, response.body.errors[0].extensions.code, response.body.data]).toEqual([409, 'CONFLICT', undefined]);
    }
  });
  it.each(['ambito', 'ambito_id', 'ambitoId', 'tenant', 'membership', 'app.ambito_id'])('cookie %s', async (name) => {
    attack();
    const response = await supertest(api.server).post('/graphql').set('cookie', `${name}=${there.ambitoId}; ${mine.cookie}; ${name}=${there.ambitoId}`).send({ query });
    expect(response.text).toBe(await usual());
  });
  it.each(['ambitoId', 'ambito_id', 'tenantId', 'membershipId', 'session', 'context'])('field %s of the body, of the extensions, of the variables', async (name) => {
    for (const extra of [{ [name]: there.ambitoId }, { extensions: { [name]: there.ambitoId } }, { variables: { [name]: there.ambitoId } }]) {
      attack();
      expect((await post().send({ query, ...extra })).text).toBe(await usual());
    }
  });
  it('the address', async () => {
    for (const path of [`/graphql?ambitoId=${there.ambitoId}`, `/graphql?ambito_id=${there.ambitoId}&query={viewer{ambitoId}}`]) {
      attack();
      expect((await post(path).send({ query })).text).toBe(await usual());
    }
  });
  it('a field of an input that the schema does not have', async () => {
    for (const name of ['ambitoId', 'ambito_id', 'ambitiPartecipanti', 'createdAt', 'withdrawnAt', '__typename']) {
      attack();
      const answer = await mine.ask(mutationText('createPerson', 'person { id }'), { input: { richiestaId: randomUUID(), givenName: 'A', familyName: 'B', [name]: there.ambitoId } });
      expect(answer.errors![0]!.extensions.code).toBe('BAD_INPUT');
    }
  });
  it('a membership of somebody else there', async () => {
    for (const membershipId of [await there.idOf('Membership'), randomUUID(), there.ambitoId, 'x', null, [], {}]) {
      attack();
      const response = await supertest(api.server).post('/auth/ambito').set('cookie', mine.cookie).send({ membershipId });
      expect([response.status, response.body.code]).toEqual([404, 'NOT_FOUND']);
    }
    expect(JSON.parse(await usual()).data.viewer.ambitoId).toBe(here.ambitoId);
  });
});

describe('attack 14: words that only another ambito uses find nothing', () => {
  /** Every place of a query that takes free text. */
  const textPlaces = () => {
    const within = (path: string[], type: GraphQLInputType): string[][] => {
      const inner = getNamedType(type);
      if (isInputObjectType(inner)) return Object.values(inner.getFields()).flatMap((f) => within([...path, f.name], f.type));
      return inner.name === 'String' && path.at(-1) !== 'after' ? [path] : [];
    };
    return operations.filter((o) => o.kind === 'query').flatMap((op) => op.field.args.flatMap((a) => within([a.name], a.type)).map((path) => ({ op, path })));
  };
  /** What it reads is the same for all ambiti: comuni, enti. */
  const isCommon = (op: Operation) => catalog.find(getNamedType(op.field.type).name.replace('Connection', ''))?.scope === 'reference';
  const args = (path: readonly string[], value: string): Record<string, unknown> =>
    path.length === 1 ? { [path[0]!]: value } : { [path[0]!]: args(path.slice(1), value) };

  it('in the search and in each filter', async () => {
    const words = (await api.look<{ token: string }>(
      `select distinct s.token from zona.search_token s where s.ambito_id = $1 and length(s.token) > 6
         and not exists (select 1 from zona.search_token o where o.ambito_id <> $1 and starts_with(o.token, s.token)) order by 1 limit 30`, [there.ambitoId])).map((r) => r.token);
    const funds = (await api.look<{ fund: string }>('select distinct fund from zona.stated_amount where ambito_id = $1 and fund is not null order by 1', [there.ambitoId])).map((r) => r.fund);
    const places = textPlaces();
    expect(places.length).toBeGreaterThan(7);
    for (const { op, path } of places) {
      if (isCommon(op)) continue;
      const ask = async (text: string) => JSON.stringify(await mine.ask(documentOf(op, [path[0]!], 0), args(path, text)));
      const nothing = await ask('zzqxjk');
      for (const text of [...words, ...(path.at(-1) === 'fund' ? funds : [])]) {
        attack();
        const answer = await ask(text);
        noLeak(JSON.parse(answer));
        if (!funds.includes(text)) expect(answer).toBe(nothing);
      }
    }
  });
});

describe('cursors', () => {
  const pages = operations.filter((o) => o.field.args.some((a) => a.name === 'after'));
  const pageOf = async (who: Person, name: string, after: string | null) => {
    const type = getNamedType(schema.getQueryType()!.getFields()[name]!.type).name;
    expect(type).toMatch(/Connection$/);
    const variables = { first: 1, after };
    return who.ask<Record<string, { edges: { cursor: string }[] }>>(`query($first: Int!, $after: String) { ${name}(first: $first, after: $after) { edges { cursor } } }`, variables);
  };

  it('of another ambito, of another list, made up or bent are refused alike', async () => {
    const bad = new Set<string>();
    const collected: { list: string; cursor: string; own: boolean }[] = [];
    for (const { name } of pages)
      for (const who of [mine, theirs]) for (const edge of (await pageOf(who, name, null)).data![name]!.edges) collected.push({ list: name, cursor: edge.cursor, own: who === mine });
    expect(collected.length).toBeGreaterThan(10);
    const [body, signature] = collected[0]!.cursor.split('.') as [string, string];
    const bent = [`${body}.`, `.${signature}`, `${body}x.${signature}`, `${Buffer.from('["x"]').toString('base64url')}.${signature}`, 'x', '.', '{}', there.ambitoId, `${body}.${signature}.x`.slice(0, -3)];
    for (const { name } of pages) {
      const foreign = collected.filter((c) => !c.own || c.list !== name).map((c) => c.cursor);
      for (const cursor of [...foreign, ...bent.filter((b) => !collected.some((c) => c.list === name && c.cursor === b))]) {
        attack();
        const answer = await pageOf(mine, name, cursor);
        expect({ name, codes: answer.errors?.map((e) => e.extensions.code) }).toEqual({ name, codes: ['BAD_INPUT'] });
        bad.add(answer.errors![0]!.message);
      }
    }
    expect(bad.size).toBe(1);
  });
});

describe('a richiestaId', () => {
  const create = (who: Person, richiestaId: string, familyName: string) =>
    who.ask<{ createPerson: { person: { id: string; familyName: string } | null; problems: unknown[] } }>(mutationText('createPerson', 'person { id familyName }'), {
      input: { richiestaId, givenName: 'Prova', familyName },
    });
  it('of another ambito is free here, with the same input and with another: no oracle, no answer of theirs', async () => {
    for (const familyName of ['Uguale', 'Diverso']) {
      attack();
      const richiestaId = randomUUID();
      const there_ = (await create(theirs, richiestaId, 'Uguale')).data!.createPerson;
      const here_ = (await create(mine, richiestaId, familyName)).data!.createPerson;
      expect(here_).toMatchObject({ problems: [], person: { familyName } });
      expect(here_.person!.id).not.toBe(there_.person!.id);
    }
  });
  it('of a colleague does not yield his answer', async () => {
    attack();
    const richiestaId = randomUUID();
    await create(mine, richiestaId, 'Di chi');
    const colleague = await create(await api.login('operatore@carate.example'), richiestaId, 'Di chi');
    expect(colleague.data!.createPerson).toMatchObject({ person: null, problems: [{ field: 'richiestaId', code: 'CONFLICT' }] });
  });
});

describe('attack 15: one who works in two ambiti', () => {
  it('sees one at a time; after the switch the old session and the old ids are dead', async () => {
    const before = await api.login('ets@orizzonte.example');
    const seen = await before.ask<{ viewer: { ambitoId: string; memberships: { id: string; current: boolean }[] }; actions: { edges: { cursor: string; node: { id: string } }[] } }>(
      '{ viewer { ambitoId memberships { id current } } actions(first: 5) { edges { cursor node { id } } } }');
    const old = seen.data!.actions.edges;
    expect(old.length).toBeGreaterThan(0);
    const other = seen.data!.viewer.memberships.find((m) => !m.current)!;
    const response = await supertest(api.server).post('/auth/ambito').set('cookie', before.cookie).send({ membershipId: other.id });
    expect(response.status).toBe(204);
    const cookie = (response.headers['set-cookie'] as unknown as string[])[0]!.split(';')[0]!;
    attack();
    expect((await before.ask('{ actions(first: 1) { totalCount } }')).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    const ask = async (query: string, variables: object) => (await supertest(api.server).post('/graphql').set('cookie', cookie).send({ query, variables })).body as { data: Record<string, unknown>; errors?: { extensions: { code: string } }[] };
    for (const { node, cursor } of old) {
      attack(3);
      expect((await ask('query($id: ID!) { action(id: $id) { id } }', { id: node.id })).data).toEqual({ action: null });
      expect((await ask('query($id: ID!) { node(type: Action, id: $id) { id } }', { id: node.id })).data).toEqual({ node: null });
      expect((await ask('query($c: String) { actions(first: 1, after: $c) { totalCount } }', { c: cursor })).errors![0]!.extensions.code).toBe('BAD_INPUT');
    }
  });
});

describe('attack 16: what ends, ends at once', () => {
  const code = async (who: Person) => (await who.ask('{ ambito { id } }')).errors?.[0]?.extensions.code;
  it('when the ambito is suspended, for all roles', async () => {
    const rest = await Promise.all(['sindaco', 'ats', 'comune'].map((role) => api.login(`${role}@bassabresciana.example`)));
    await api.look(`update zona.ambito set status = 'suspended' where slug = 'bassa-bresciana-centrale'`);
    for (const who of rest) {
      attack();
      expect(await code(who)).toBe('UNAUTHENTICATED');
    }
    await api.look(`update zona.ambito set status = 'active' where slug = 'bassa-bresciana-centrale'`);
  });
  it('when the membership ends, and nowhere else', async () => {
    attack();
    const [ended, colleague] = [await api.login('revisore@carate.example'), await api.login('ats@carate.example')];
    const [m] = await api.look<{ id: string; version: number }>(`select m.id, m.version from zona.membership m where m.ambito_id = $1 and m.role = 'revisore'`, [here.ambitoId]);
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    await api.look(`update zona.membership set valid_from = '2020-01-01' where id = $1`, [m!.id]);
    expect((await mine.save('endMembership', { ...m, to: yesterday }, 'membership { id }')).problems).toEqual([]);
    expect([await code(ended), await code(colleague)]).toEqual(['UNAUTHENTICATED', undefined]);
  });
});

describe('attack 37: each denied attempt leaves its row', () => {
  const denied = async (account: string) =>
    api.look<{ type: string; role: string }>(
      `select e.type, e.role from zona.audit_event e join zona.account c on c.id = e.account_id where e.ambito_id = $1 and e.operation = 'denied' and c.email = $2`, [here.ambitoId, account]);

  it('denied by role', async () => {
    attack();
    const sindaco = await api.login('sindaco@carate.example');
    const answer = await sindaco.ask(mutationText('createPerson', 'person { id }'), { input: { richiestaId: randomUUID(), givenName: 'A', familyName: 'B' } });
    expect(answer.errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect(await denied('sindaco@carate.example')).toEqual([{ type: 'Mutation.createPerson', role: 'sindaco' }]);
  });
  it('denied on the row', async () => {
    attack();
    const comune = await api.login('comune@carate.example');
    const answer = await comune.ask(mutationText('recordIndicatorValue', 'indicator { id }'), {
      input: { richiestaId: randomUUID(), indicatorId: await here.idOf('Indicator'), enteId: await here.idOf('Ente'), period: '2026', value: '1' },
    });
    expect(answer.errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect(await denied('comune@carate.example')).toEqual([{ type: 'Mutation.recordIndicatorValue', role: 'referente_comune' }]);
  });
});
