import { demoPassword } from '@zona/demo';
import supertest, { type Response } from 'supertest';
import { startApi, type Api } from './testing/harness.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const post = (path: string, body: object, cookie = ''): Promise<Response> =>
  supertest(api.server)
    .post(path)
    .set('cookie', cookie)
    .send(body)
    .then((r) => r);
const cookieOf = (r: Response): string => (r.headers['set-cookie'] as unknown as string[])[0]!.split(';')[0]!;
const viewerOf = async (cookie: string) =>
  (
    (await post('/graphql', { query: '{ viewer { ambitoName role memberships { id ambitoName current } } }' }, cookie))
      .body as {
      data: {
        viewer: {
          ambitoName: string;
          role: string;
          memberships: { id: string; ambitoName: string; current: boolean }[];
        } | null;
      };
    }
  ).data.viewer;

describe('login', () => {
  it('gives a httpOnly SameSite cookie, and a new one at each login: the old session is over', async () => {
    const first = await post('/auth/login', { email: 'SINDACO@carate.example ', password: demoPassword });
    expect(first.status).toBe(200);
    expect(first.headers['set-cookie']![0]).toMatch(/HttpOnly; SameSite=Lax/);
    const second = await post(
      '/auth/login',
      { email: 'sindaco@carate.example', password: demoPassword },
      cookieOf(first),
    );
    expect(cookieOf(second)).not.toBe(cookieOf(first));
    expect(await viewerOf(cookieOf(first))).toBeNull();
    expect(await viewerOf(cookieOf(second))).toMatchObject({ role: 'sindaco' });
  });

  it('a cookie chosen by the caller never becomes a session', async () => {
    const fixed = `zona_session=${'A'.repeat(43)}`;
    const login = await post('/auth/login', { email: 'sindaco@carate.example', password: demoPassword }, fixed);
    expect(cookieOf(login)).not.toBe(fixed);
    expect(await viewerOf(fixed)).toBeNull();
  });

  it('answers the same for an unknown account and a wrong password, in like time', async () => {
    const timed = async (email: string) => {
      const start = performance.now();
      const response = await post('/auth/login', { email, password: 'sbagliata' });
      return { response, ms: performance.now() - start };
    };
    const [unknown, known] = [await timed('nessuno@carate.example'), await timed('revisore@carate.example')];
    expect(unknown.response.status).toBe(401);
    expect(unknown.response.body).toEqual(known.response.body);
    // Both hash once. Without the decoy the unknown account answers many times sooner.
    expect(unknown.ms).toBeGreaterThan(known.ms / 4);
  });

  it('makes a guesser wait, also with the right password, and forgets nobody else', async () => {
    const guess = (password: string) => post('/auth/login', { email: 'ats@lodi.example', password });
    for (let i = 0; i < 8; i++) expect((await guess(`tentativo ${i}`)).status).toBe(401);
    const waiting = await guess(demoPassword);
    expect(waiting.status).toBe(429);
    expect(waiting.body).toMatchObject({ code: 'LIMIT', retryAfterSeconds: expect.any(Number) as number });
    expect((await post('/auth/login', { email: 'asst@lodi.example', password: demoPassword })).status).toBe(200);
  });

  it.each([
    [{}, ['email', 'password']],
    [{ email: 'a@b.it' }, ['password']],
    [{ email: 'a'.repeat(10_000), password: 'x' }, ['email']],
    [{ email: { $ne: null }, password: ['x'] }, ['email', 'password']],
  ])('places what is missing beside its field: %j', async (body, fields) => {
    const response = await post('/auth/login', body);
    expect(response.status).toBe(400);
    expect((response.body as { problems: { field: string }[] }).problems.map((p) => p.field)).toEqual(fields);
  });

  it('the database holds no token and no readable password', async () => {
    const login = await post('/auth/login', { email: 'comune@carate.example', password: demoPassword });
    const token = cookieOf(login).split('=')[1]!;
    const rows = await api.look<{ found: boolean }>(
      "select encode(token_hash, 'escape') like '%' || $1 || '%' as found from zona.session",
      [token],
    );
    expect(rows.every((r) => !r.found)).toBe(true);
    const hashes = await api.look<{ hash: string }>('select password_hash as hash from zona.account');
    expect(hashes.every((h) => h.hash.startsWith('$argon2id$'))).toBe(true);
  });
});

describe('several memberships', () => {
  it('switches ambito without a new login; the old session is over, and the other ambito is not in sight', async () => {
    const login = cookieOf(await post('/auth/login', { email: 'ets@orizzonte.example', password: demoPassword }));
    const before = (await viewerOf(login))!;
    expect(before.memberships).toHaveLength(2);
    const other = before.memberships.find((m) => !m.current)!;
    const switched = await post('/auth/ambito', { membershipId: other.id }, login);
    expect(switched.status).toBe(204);
    expect(await viewerOf(login)).toBeNull();
    expect((await viewerOf(cookieOf(switched)))!.ambitoName).toBe(other.ambitoName);
  });

  it('a page left open in the ambito before is told so, and writes nothing', async () => {
    const cookie = cookieOf(await post('/auth/login', { email: 'ets@orizzonte.example', password: demoPassword }));
    const answer = await supertest(api.server)
      .post('/graphql')
      .set('cookie', cookie)
      .set('x-zona-ambito', '00000000-0000-7000-8000-000000000000')
      .send({ query: '{ plans(first: 1) { totalCount } }' });
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ errors: [{ extensions: { code: 'CONFLICT', reason: 'OTHER_AMBITO' } }] });
  });

  it("somebody else's membership does not exist", async () => {
    const [foreign] = await api.look<{ id: string }>(
      "select id from zona.membership where role = 'responsabile_udp' limit 1",
    );
    const cookie = cookieOf(await post('/auth/login', { email: 'ets@orizzonte.example', password: demoPassword }));
    for (const membershipId of [foreign!.id, 'x', null, { id: 1 }]) {
      const answer = await post('/auth/ambito', { membershipId }, cookie);
      expect(answer.status).toBe(404);
    }
    expect(await viewerOf(cookie)).not.toBeNull();
  });
});

describe('the end of a session', () => {
  const enter = async (email: string) => cookieOf(await post('/auth/login', { email, password: demoPassword }));

  it('logout ends it on the server', async () => {
    const cookie = await enter('operatore@carate.example');
    expect((await post('/auth/logout', {}, cookie)).status).toBe(204);
    expect(await viewerOf(cookie)).toBeNull();
    const answer = (await post('/graphql', { query: '{ plans(first: 1) { totalCount } }' }, cookie)).body as {
      errors: { extensions: { code: string } }[];
    };
    expect(answer.errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('ending a membership ends the sessions that work by it, at once', async () => {
    const cookie = await enter('assistente@bassabresciana.example');
    const responsabile = await api.login('responsabile@bassabresciana.example');
    const people = await responsabile.ask<{
      people: { edges: { node: { memberships: { id: string; version: number }[] } }[] };
    }>('{ people(first: 5, filter: { role: assistente_sociale }) { edges { node { memberships { id version } } } } }');
    const { id, version } = people.data!.people.edges[0]!.node.memberships[0]!;
    const ended = await responsabile.save('endMembership', { id, version, to: '2025-06-30' }, 'membership { to }');
    expect(ended).toMatchObject({ problems: [], membership: { to: '2025-06-30' } });
    expect(await viewerOf(cookie)).toBeNull();
    expect(
      (await post('/auth/login', { email: 'assistente@bassabresciana.example', password: demoPassword })).status,
    ).toBe(401);
  });

  it('a suspended ambito and a disabled account close the door at once', async () => {
    const [inAmbito, ofAccount] = [await enter('sindaco@bassabresciana.example'), await enter('revisore@lodi.example')];
    await api.look("update zona.ambito set status = 'suspended' where slug = 'bassa-bresciana-centrale'");
    await api.look("update zona.account set disabled_at = now() where email = 'revisore@lodi.example'");
    expect(await viewerOf(inAmbito)).toBeNull();
    expect(await viewerOf(ofAccount)).toBeNull();
    await api.look("update zona.ambito set status = 'active' where slug = 'bassa-bresciana-centrale'");
    expect(await viewerOf(inAmbito)).not.toBeNull();
  });
});

describe('the platform administrator', () => {
  it('sees the names of the tenants and never their content', async () => {
    const admin = await api.login('piattaforma@zona.example');
    const tenants = await admin.ask<{ tenants: { name: string; comuni: unknown[] }[] }>(
      '{ tenants { name comuni { id } } }',
    );
    expect(tenants.data!.tenants.map((t) => t.comuni)).toEqual([[], [], [], []]);
    for (const query of [
      '{ plans(first: 1) { totalCount } }',
      '{ people(first: 1) { totalCount } }',
      '{ search(query: "piano") { id } }',
      '{ home { figures { key } } }',
    ]) {
      const answer = await admin.ask(query);
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});
