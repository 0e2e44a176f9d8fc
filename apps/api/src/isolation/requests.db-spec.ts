import { gzipSync } from 'node:zlib';
import supertest, { type Response } from 'supertest';
import { startApi, type Api, type Person } from '../testing/harness.ts';
import { countAttacks } from './support/attacks.ts';
import { codesOf, mannerlyAnswer } from './support/manners.ts';

/** Bodies, addresses and cookies that no browser sends (attacks 27 to 30): refused with a code and a sentence in Italian, and nothing of the inside. */
const attack = countAttacks('requests.db-spec.ts', 130);
let api: Api;
let person: Person;
beforeAll(async () => {
  api = await startApi();
  person = await api.login('responsabile@carate.example');
});
afterAll(() => api.close());

const post = (path = '/graphql') =>
  supertest(api.server).post(path).set('cookie', person.cookie).set('content-type', 'application/json');
const answer = (request: PromiseLike<Response>) => {
  attack();
  return mannerlyAnswer(request);
};
const nested = (n: number, open: string, close: string, inside = '') => open.repeat(n) + inside + close.repeat(n);

describe('bodies', () => {
  const query = '{ viewer { name } }';
  const raw: Record<string, [body: string, status: number]> = {
    'JSON that does not end': ['{"query": "{ viewer', 400],
    'no JSON': ['query={viewer{name}}', 400],
    'a string': ['"{ viewer { name } }"', 400],
    'a number': ['1', 400],
    null: ['null', 400],
    true: ['true', 400],
    'a list': ['[]', 400],
    'a batch': [JSON.stringify([{ query }, { query }]), 400],
    'a batch of 1.000': [JSON.stringify(Array(1000).fill({ query })), 400],
    'an empty object': ['{}', 400],
    'a NUL': ['{"query":"\u0000"}', 400],
    '1 MB': [JSON.stringify({ query, x: 'x'.repeat(1_000_000) }), 413],
    'lists 20.000 deep': [nested(20_000, '[', ']'), 400],
    'a prototype instead of a query': [`{"__proto__":{"query":"${query}"}}`, 400],
    'a constructor instead of a query': [`{"constructor":{"prototype":{"query":"${query}"}}}`, 400],
    'variables that are a text': [JSON.stringify({ query, variables: 'x' }), 400],
    'variables that are a list': [JSON.stringify({ query, variables: [] }), 400],
    'an operation name that is an object': [JSON.stringify({ query, operationName: {} }), 400],
    'an unknown operation name': [JSON.stringify({ query, operationName: 'toString' }), 400],
    'extensions that are a text': [JSON.stringify({ query, extensions: 'x' }), 400],
    'an unknown document': [JSON.stringify({ documentId: `sha256:${'0'.repeat(64)}` }), 404],
    'a document named as a prototype': [JSON.stringify({ documentId: '__proto__' }), 404],
    'a document named constructor': [JSON.stringify({ documentId: 'constructor' }), 404],
    'a document that is an object': [JSON.stringify({ documentId: {} }), 400],
    'an unknown persisted query': [
      JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }),
      200,
    ],
    'a persisted query of another hash': [
      JSON.stringify({ query, extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }),
      200,
    ],
    'a persisted query of version 9': [
      JSON.stringify({ query, extensions: { persistedQuery: { version: 9, sha256Hash: 'x' } } }),
      200,
    ],
  };
  it.each(Object.entries(raw))('%s', async (_name, [body, status]) => {
    const response = await answer(post().send(body));
    expect([response.status, ...codesOf(response)]).toEqual([
      status,
      status === 404 ? 'NOT_FOUND' : expect.stringMatching(status === 413 ? /^LIMIT$/ : /^(BAD_INPUT|LIMIT)$/),
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('variables with the key %s', async (key) => {
    const response = await answer(
      post().send(
        `{"query":"query($id: ID!) { plan(id: $id) { id } }","variables":{"${key}":{"id":"x"},"id":"x","${key}":null}}`,
      ),
    );
    expect(response.body).toEqual({ data: { plan: null } });
  });

  it('compressed to nothing, or in an encoding nobody knows', async () => {
    const zipped = gzipSync(JSON.stringify({ query, x: 'x'.repeat(20_000_000) }));
    const send = (encoding: string, body: Buffer) =>
      answer(
        post()
          .set('content-encoding', encoding)
          .serialize((b: unknown) => b as string)
          .send(body),
      );
    expect((await send('gzip', zipped)).status).toBe(413);
    expect((await send('gzip', Buffer.from('no gzip at all'))).status).toBe(400);
    expect((await send('zstd-9', zipped)).status).toBe(415);
  });

  it.each(['application/json; charset=iso-8859-1', 'application/json; charset=x'])('%s', async (type) =>
    expect((await answer(post().set('content-type', type).send(JSON.stringify({ query })))).status).toBe(415),
  );
});

describe('attack 27: from other sites and by other ways', () => {
  const query = '{ viewer { name } }';
  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'text/plain; application/json',
    'application/jsonp',
    '',
  ])('a body of type "%s"', async (type) => {
    for (const path of ['/graphql', '/auth/login', '/auth/logout', '/auth/ambito']) {
      const request = supertest(api.server).post(path).set('cookie', person.cookie);
      const response = await answer(
        type
          ? request
              .set('content-type', type)
              .serialize((b: unknown) => b as string)
              .send(JSON.stringify({ query }))
          : request,
      );
      expect([path, response.status]).toEqual([path, 415]);
    }
  });
  it.each([
    ['sec-fetch-site', 'cross-site'],
    ['sec-fetch-site', 'same-site'],
    ['sec-fetch-site', 'x'],
    ['origin', 'https://altrove.example'],
    ['origin', 'null'],
    ['origin', 'x'],
  ])('%s: %s', async (name, value) => {
    for (const path of ['/graphql', '/auth/login', '/auth/logout', '/auth/ambito'])
      expect((await answer(post(path).set(name, value).send({ query }))).status).toBe(403);
  });
  it('a GET, also with a mutation in it', async () => {
    for (const q of [
      query,
      'mutation { withdrawPlanArea(input: { richiestaId: "x", id: "x", version: 1 }) { planArea { id } } }',
    ]) {
      const get = () => supertest(api.server).get('/graphql').query({ query: q }).set('cookie', person.cookie);
      for (const request of [
        get(),
        get().set('apollo-require-preflight', 'x'),
        get().set('content-type', 'application/json'),
        get().set('x-apollo-operation-name', 'x'),
      ])
        expect((await answer(request)).status).toBe(405);
    }
  });
  it.each(['put', 'delete', 'patch', 'options'] as const)('%s', async (method) => {
    const response = await answer(
      supertest(api.server)[method]('/graphql').set('cookie', person.cookie).send({ query }),
    );
    expect([response.status, response.headers['access-control-allow-origin']]).toEqual([405, undefined]);
    expect(response.text).not.toContain('Colombini');
  });
  it.each([
    '/GRAPHQL',
    '/graphql/',
    '/graphql/x',
    '//graphql',
    '/graphql%00',
    '/%ff',
    '/%',
    '/auth',
    '/auth/x',
    '/nothing',
    '/graphql?query=%',
    '/auth/../graphql',
    '/health/x',
    '/.env',
    '/..%2f..%2fetc/passwd',
  ])('a POST to %s', async (path) => {
    await answer(post(path).send({ query }));
    await answer(supertest(api.server).get(path).set('cookie', person.cookie));
  });
});

describe('cookies and forms', () => {
  it.each([
    '',
    'x',
    "' or 1=1 --",
    '%00',
    'null',
    '__proto__',
    '"',
    '{}',
    '[object Object]',
    'A'.repeat(4000),
    'A'.repeat(43),
    'AAAA=BBBB',
    '../../etc/passwd',
    'é',
  ])('a session %j is no session', async (value) => {
    const response = await answer(
      supertest(api.server)
        .post('/graphql')
        .set('cookie', Buffer.from(`zona_session=${value}`).toString('latin1'))
        .send({ query: '{ ambito { id } }' }),
    );
    expect(codesOf(response)).toEqual(['UNAUTHENTICATED']);
  });
  const forms = [
    {},
    [],
    { email: 1, password: 2 },
    { email: null, password: null },
    { email: ['a'], password: {} },
    { email: 'a@b.example', password: 'x'.repeat(5000) },
    { email: 'x'.repeat(5000), password: 'x' },
    { email: '\u0000', password: '\u0000' },
    { email: '\ud800', password: '\ud800' },
    { email: "' or 1=1 --", password: "' or 1=1 --" },
    { email: 'a@b.example', password: 'x', platformAdmin: true },
    { __proto__: { email: 'a' } },
    { email: { $ne: null }, password: { $ne: null } },
  ];
  it.each(forms.map((f) => [JSON.stringify(f), f] as const))('a login with %s', async (_text, form) => {
    expect([400, 401]).toContain((await answer(post('/auth/login').send(form))).status);
  });
  it.each([
    {},
    { membershipId: 1 },
    { membershipId: {} },
    { membershipId: '\u0000' },
    { membershipId: 'x'.repeat(10_000) },
  ])('a change of ambito with %j', async (form) => {
    expect((await answer(post('/auth/ambito').send(form))).status).toBe(404);
  });
});

it('none of it was a fault of ours', () => expect(api.logged.filter((l) => l['event'] === 'fault')).toEqual([]));
