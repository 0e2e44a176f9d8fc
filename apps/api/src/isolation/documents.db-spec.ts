import supertest from 'supertest';
import { startApi, type Api, type Person } from '../testing/harness.ts';
import { countAttacks } from './support/attacks.ts';
import { codesOf, mannerlyAnswer } from './support/manners.ts';

/** Documents that ask too much, or for what is not theirs to know (attacks 18 to 25): refused at once, with a code and a sentence in Italian. */
const attack = countAttacks('documents.db-spec.ts', 60);
let api: Api;
let person: Person;
beforeAll(async () => {
  api = await startApi();
  person = await api.login('responsabile@carate.example');
});
afterAll(() => api.close());

const document = async (query: unknown) => {
  attack();
  const request = supertest(api.server).post('/graphql').set('cookie', person.cookie).send({ query });
  return mannerlyAnswer(request);
};

const times = (n: number, text: (i: number) => string) => Array.from({ length: n }, (_, i) => text(i)).join(' ');
const nested = (n: number, open: string, close: string, inside = '') => open.repeat(n) + inside + close.repeat(n);
const bomb = (levels: number, width: number) =>
  `{ ...f0 } ${times(levels, (i) => `fragment f${i} on Query { ${times(width, () => `...f${i + 1}`)} }`)} fragment f${levels} on Query { viewer { name } }`;

describe('documents', () => {
  const refused: Record<string, unknown> = {
    introspection: '{ __schema { types { name fields { name } } } }',
    'introspection of one type': '{ __type(name: "Plan") { fields { name } } }',
    'introspection behind a fragment': 'query { ...f } fragment f on Query { __schema { queryType { name } } }',
    'a misspelt query, for a suggestion': '{ planz { id } }',
    'a misspelt field, for a suggestion': '{ plans(first: 1) { edges { node { titel } } } }',
    'a misspelt argument, for a suggestion': '{ plan(idd: "x") { id } }',
    'a misspelt enum value, for a suggestion': '{ objectives(order: titl, first: 1) { totalCount } }',
    'a misspelt input field':
      'mutation { createPerson(input: { richiestaId: "x", givenname: "a" }) { person { id } } }',
    'an unknown type': 'query($x: Planz) { viewer { name } }',
    'depth 50': nested(25, '{ plans(first: 1) { edges { node ', '} } }', '{ id }'),
    'depth 50 by relations': `{ home { plan ${nested(24, '{ areas { plan ', '} }', '{ id }')} } }`,
    'depth 1.800 of nothing': nested(1800, '{ viewer ', ' }', '{ name }'),
    'inline fragments 900 deep': `{ ${nested(900, '... on Query { ', ' }', 'viewer { name }')} }`,
    'lists 1.900 deep in an argument': `{ plan(id: ${nested(1900, '[', ']')}) { id } }`,
    'objects 900 deep in an argument': `{ objectives(filter: ${nested(900, '{ a: ', ' }', '1')}, first: 1) { totalCount } }`,
    'lists 1.800 deep in a type': `query($x: ${nested(1800, '[', ']', 'ID')}) { viewer { name } }`,
    '1.000 aliases': `{ ${times(1000, (i) => `a${i}: viewer { name }`)} }`,
    '100 aliases': `{ ${times(100, (i) => `a${i}: viewer { name }`)} }`,
    '100 aliases in fragments': `{ ${times(10, (i) => `...f${i}`)} } ${times(10, (i) => `fragment f${i} on Query { ${times(10, (j) => `a${i}_${j}: viewer { name }`)} }`)}`,
    '30 operations under their own names': `{ ${times(30, (i) => `a${i}: plans(first: 100) { totalCount }`)} }`,
    '32 KB of the same field': `{ viewer { ${'name '.repeat(6500)} } }`,
    '1.000 times the same field': `{ ${'viewer { name } '.repeat(1000)} }`,
    '50.000 directives': `{ viewer { name ${'@skip(if: false) '.repeat(50_000)} } }`.slice(0, 400_000),
    '700 directives': `{ viewer { name ${'@include(if: true) '.repeat(700)} } }`,
    '60 directives on the operation': `query ${'@x '.repeat(60)} { viewer { name } }`,
    'a fragment bomb of 990 bytes': bomb(20, 4),
    'a fragment bomb of 10^30': bomb(60, 12),
    'a bomb of fields': `{ ${times(200, () => '...f')} } fragment f on Query { ${times(200, (i) => `viewer { n${i}: name }`)} }`,
    'a fragment in itself': '{ ...a } fragment a on Query { ...a }',
    'two fragments in each other': '{ ...a } fragment a on Query { ...b viewer { name } } fragment b on Query { ...a }',
    'a cycle through fields': '{ home { plan { ...a } } } fragment a on Plan { areas { plan { ...a } } }',
    'a cycle that nothing uses': '{ viewer { name } } fragment a on Query { ...b } fragment b on Query { ...a }',
    'a cycle of 300': `{ ...f0 } ${times(300, (i) => `fragment f${i} on Query { ...f${(i + 1) % 300} }`)}`,
    'an unknown fragment': '{ ...nothing }',
    'lists that multiply':
      '{ plans(first: 100) { edges { node { areas { objectives { actions { schede { amounts { scheda { amounts { id } } } } } } } } } } }',
    'first: 2147483647': '{ plans(first: 2147483647) { totalCount } }',
    'first: 101': '{ plans(first: 101) { totalCount } }',
    'first: -1': '{ plans(first: -1) { totalCount } }',
    'first: 0': '{ plans(first: 0) { totalCount } }',
    'first: null': '{ plans(first: null) { totalCount } }',
    'first: 99999999999': '{ plans(first: 99999999999) { totalCount } }',
    'search first: 2147483647': '{ search(query: "casa", first: 2147483647) { id } }',
    'a subscription': 'subscription { viewer { name } }',
    'a definition of a type': 'type Query { x: Int }',
    'two operations and no name': 'query a { viewer { name } } query b { viewer { name } }',
    'an alias of 70 characters': `{ ${'a'.repeat(70)}: viewer { name } }`,
    nothing: '',
    blanks: '   ',
    'a comment': '# niente',
    'a brace': '{',
    'a NUL': '{ viewer { name \u0000 } }',
    'a lone surrogate': '{ viewer { name \ud800 } }',
    'a string that does not end': '{ plan(id: "x) { id } }',
    'a number': 1,
    null: null,
    'a list': ['{ viewer { name } }'],
    'an object': { toString: '{ viewer { name } }' },
    true: true,
  };
  it.each(Object.entries(refused))('%s', async (_name, query) => {
    const codes = codesOf(await document(query));
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) expect(['BAD_INPUT', 'LIMIT']).toContain(code);
  });

  it('a login cannot be tried under many aliases: it is no operation of the graph', async () =>
    expect(
      codesOf(await document(`mutation { ${times(10, (i) => `a${i}: login(email: "x", password: "${i}") { ok }`)} }`)),
    ).toContain('BAD_INPUT'));

  it('names that objects inherit are only names', async () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
      const response = await document(
        `{ ${name}: viewer { ${name}: name } home { plan { ${name}: title areas { ${name}: title } } } }`,
      );
      expect(codesOf(response)).toEqual([]);
      expect(Object.getOwnPropertyDescriptor(JSON.parse(response.text).data, name)!.value).toBeTruthy();
    }
  });

  it('a field that one path hides, another does not show', async () => {
    const ets = await api.login('ets@labassa.example');
    for (const query of [
      '{ auditEvents(first: 1) { totalCount } }',
      '{ tenants { id } }',
      '{ partnerAmbiti { id } }',
    ]) {
      attack();
      expect((await ets.ask(query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    attack();
    const people = await ets.ask<{ enti: { edges: { node: { memberships: unknown[] } }[] } }>(
      '{ enti(first: 100) { edges { node { memberships { person { email phone } } } } } }',
    );
    expect(people.data!.enti.edges.flatMap((e) => e.node.memberships).length).toBe(1);
  });
});

it('none of it was a fault of ours', () => expect(api.logged.filter((l) => l['event'] === 'fault')).toEqual([]));
