import { randomUUID } from 'node:crypto';
import supertest from 'supertest';
import { mutationText, startApi, type Api, type Person } from '../testing/harness.ts';
import { countAttacks } from './support/attacks.ts';
import { Side } from './support/inputs.ts';
import { threeAmbiti } from './support/superuser.ts';

/** The ambito comes from the session and from nowhere else, and ends with it (attacks 2, 15, 16, 37). */
const attack = countAttacks('context.db-spec.ts', 100);
let api: Api;
let here: Side;
let there: Side;
let mine: Person;

beforeAll(async () => {
  api = await startApi();
  const ambiti = await threeAmbiti(api.look);
  here = new Side(api.look, ambiti.here, ambiti.third);
  there = new Side(api.look, ambiti.there, ambiti.third);
  mine = await api.login('responsabile@carate.example');
});
afterAll(() => api.close());

describe('attack 2: naming another ambito anywhere but in the session changes nothing', () => {
  const query = '{ viewer { ambitoId } ambito { id name } plans(first: 5) { edges { node { id title } } } }';
  const post = (path = '/graphql') => supertest(api.server).post(path).set('cookie', mine.cookie);
  const usual = async () => (await post().send({ query })).text;

  it.each([
    'x-ambito-id',
    'x-ambito',
    'x-tenant-id',
    'x-tenant',
    'ambito',
    'ambito-id',
    'x-account-id',
    'x-membership-id',
    'x-user',
    'x-role',
    'x-forwarded-user',
    'x-zona-session',
    'x-original-url',
    'authorization',
  ])('header %s', async (name) => {
    attack();
    expect((await post().set(name, there.ambitoId).send({ query })).text).toBe(await usual());
  });
  it('header x-zona-ambito, which says what the page believes: a page of another ambito is refused', async () => {
    for (const value of [there.ambitoId, randomUUID(), 'x']) {
      attack();
      const response = await post().set('x-zona-ambito', value).send({ query });
      expect([response.status, response.body.errors[0].extensions.code, response.body.data]).toEqual([
        409,
        'CONFLICT',
        undefined,
      ]);
    }
  });
  it.each(['ambito', 'ambito_id', 'ambitoId', 'tenant', 'membership', 'app.ambito_id'])('cookie %s', async (name) => {
    attack();
    const response = await supertest(api.server)
      .post('/graphql')
      .set('cookie', `${name}=${there.ambitoId}; ${mine.cookie}; ${name}=${there.ambitoId}`)
      .send({ query });
    expect(response.text).toBe(await usual());
  });
  it.each(['ambitoId', 'ambito_id', 'tenantId', 'membershipId', 'session', 'context'])(
    'field %s of the body, of the extensions, of the variables',
    async (name) => {
      for (const extra of [
        { [name]: there.ambitoId },
        { extensions: { [name]: there.ambitoId } },
        { variables: { [name]: there.ambitoId } },
      ]) {
        attack();
        expect((await post().send({ query, ...extra })).text).toBe(await usual());
      }
    },
  );
  it('the address', async () => {
    for (const path of [
      `/graphql?ambitoId=${there.ambitoId}`,
      `/graphql?ambito_id=${there.ambitoId}&query={viewer{ambitoId}}`,
    ]) {
      attack();
      expect((await post(path).send({ query })).text).toBe(await usual());
    }
  });
  it('a field of an input that the schema does not have', async () => {
    for (const name of ['ambitoId', 'ambito_id', 'ambitiPartecipanti', 'createdAt', 'withdrawnAt', '__typename']) {
      attack();
      const answer = await mine.ask(mutationText('createPerson', 'person { id }'), {
        input: { richiestaId: randomUUID(), givenName: 'A', familyName: 'B', [name]: there.ambitoId },
      });
      expect(answer.errors![0]!.extensions.code).toBe('BAD_INPUT');
    }
  });
  it('a membership of somebody else there', async () => {
    for (const membershipId of [await there.idOf('Membership'), randomUUID(), there.ambitoId, 'x', null, [], {}]) {
      attack();
      const response = await supertest(api.server)
        .post('/auth/ambito')
        .set('cookie', mine.cookie)
        .send({ membershipId });
      expect([response.status, response.body.code]).toEqual([404, 'NOT_FOUND']);
    }
    expect(JSON.parse(await usual()).data.viewer.ambitoId).toBe(here.ambitoId);
  });
});

describe('attack 15: one who works in two ambiti', () => {
  it('sees one at a time; after the switch the old session and the old ids are dead', async () => {
    const before = await api.login('ets@orizzonte.example');
    const seen = await before.ask<{
      viewer: { ambitoId: string; memberships: { id: string; current: boolean }[] };
      actions: { edges: { cursor: string; node: { id: string } }[] };
    }>('{ viewer { ambitoId memberships { id current } } actions(first: 5) { edges { cursor node { id } } } }');
    const old = seen.data!.actions.edges;
    expect(old.length).toBeGreaterThan(0);
    const other = seen.data!.viewer.memberships.find((m) => !m.current)!;
    const response = await supertest(api.server)
      .post('/auth/ambito')
      .set('cookie', before.cookie)
      .send({ membershipId: other.id });
    expect(response.status).toBe(204);
    const cookie = (response.headers['set-cookie'] as unknown as string[])[0]!.split(';')[0]!;
    attack();
    expect((await before.ask('{ actions(first: 1) { totalCount } }')).errors![0]!.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
    const ask = async (query: string, variables: object) =>
      (await supertest(api.server).post('/graphql').set('cookie', cookie).send({ query, variables })).body as {
        data: Record<string, unknown>;
        errors?: { extensions: { code: string } }[];
      };
    for (const { node, cursor } of old) {
      attack(3);
      expect((await ask('query($id: ID!) { action(id: $id) { id } }', { id: node.id })).data).toEqual({ action: null });
      expect((await ask('query($id: ID!) { node(type: Action, id: $id) { id } }', { id: node.id })).data).toEqual({
        node: null,
      });
      expect(
        (await ask('query($c: String) { actions(first: 1, after: $c) { totalCount } }', { c: cursor })).errors![0]!
          .extensions.code,
      ).toBe('BAD_INPUT');
    }
  });
});

describe('attack 16: what ends, ends at once', () => {
  const code = async (who: Person) => (await who.ask('{ ambito { id } }')).errors?.[0]?.extensions.code;
  it('when the ambito is suspended, for all roles', async () => {
    const rest = await Promise.all(
      ['sindaco', 'ats', 'comune'].map((role) => api.login(`${role}@bassabresciana.example`)),
    );
    await api.look(`update zona.ambito set status = 'suspended' where slug = 'bassa-bresciana-centrale'`);
    for (const who of rest) {
      attack();
      expect(await code(who)).toBe('UNAUTHENTICATED');
    }
    await api.look(`update zona.ambito set status = 'active' where slug = 'bassa-bresciana-centrale'`);
  });
  it.each([
    ['its session is ended', 'update zona.session set ended_at = now() where account_id = $1'],
    ['its session expires', `update zona.session set expires_at = now() - interval '1 s' where account_id = $1`],
    ['its account is disabled', 'update zona.account set disabled_at = now() where id = $1'],
    ['its session is gone', 'delete from zona.session where account_id = $1'],
  ])('somebody of whom the process still remembers the name, when %s', async (_how, sql) => {
    const email = 'operatore@lodi.example';
    const [account] = await api.look<{ id: string }>('select id from zona.account where email = $1', [email]);
    const who = await api.login(email);
    const questions = [
      '{ plans(first: 1) { totalCount } }',
      '{ plans(first: 1) { totalCount } ambito { id } }',
      '{ policyAreas { id } }',
      '{ home { figures { key } } }',
      '{ search(query: "piano", first: 1) { id } }',
    ];
    const codes = () =>
      Promise.all(questions.map(async (q) => (await who.ask(q)).errors?.map((e) => e.extensions.code)));
    expect(await codes()).toEqual(questions.map(() => undefined));
    await api.look(sql, [account!.id]);
    expect((await codes()).map((c) => c?.[0])).toEqual(questions.map(() => 'UNAUTHENTICATED'));
    const before = await api.look('select count(*) from zona.person');
    const answer = await who.ask(mutationText('createPerson', 'person { id }'), {
      input: { richiestaId: randomUUID(), givenName: 'A', familyName: 'B' },
    });
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await api.look('select count(*) from zona.person')).toEqual(before);
    expect((await who.ask('{ viewer { name } }')).data).toEqual({ viewer: null });
    await api.look('update zona.account set disabled_at = null where id = $1', [account!.id]);
    for (let i = 0; i < questions.length + 2; i++) attack();
  });
  it('when the membership ends, and nowhere else', async () => {
    attack();
    const [ended, colleague] = [await api.login('revisore@carate.example'), await api.login('ats@carate.example')];
    const [m] = await api.look<{ id: string; version: number }>(
      `select m.id, m.version from zona.membership m where m.ambito_id = $1 and m.role = 'revisore'`,
      [here.ambitoId],
    );
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    await api.look(`update zona.membership set valid_from = '2020-01-01' where id = $1`, [m!.id]);
    expect((await mine.save('endMembership', { ...m, to: yesterday }, 'membership { id }')).problems).toEqual([]);
    expect([await code(ended), await code(colleague)]).toEqual(['UNAUTHENTICATED', undefined]);
  });
});

describe('attack 37: each denied attempt leaves its row', () => {
  const denied = async (account: string) =>
    api.look<{ type: string; role: string }>(
      `select e.type, e.role from zona.audit_event e join zona.account c on c.id = e.account_id where e.ambito_id = $1 and e.operation = 'denied' and c.email = $2`,
      [here.ambitoId, account],
    );

  it('denied by role', async () => {
    attack();
    const sindaco = await api.login('sindaco@carate.example');
    const answer = await sindaco.ask(mutationText('createPerson', 'person { id }'), {
      input: { richiestaId: randomUUID(), givenName: 'A', familyName: 'B' },
    });
    expect(answer.errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect(await denied('sindaco@carate.example')).toEqual([{ type: 'Mutation.createPerson', role: 'sindaco' }]);
  });
  it('denied on the row', async () => {
    attack();
    const comune = await api.login('comune@carate.example');
    const answer = await comune.ask(mutationText('saveReading', 'reading { id }'), {
      input: {
        richiestaId: randomUUID(),
        indicatorId: await here.idOf('Indicator'),
        enteId: await here.idOf('Ente'),
        period: '2022',
        value: '1',
      },
    });
    expect(answer.errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect(await denied('comune@carate.example')).toEqual([{ type: 'Mutation.saveReading', role: 'referente_comune' }]);
  });
});
