import { documentOf } from './isolation/support/documents.ts';
import { Side } from './isolation/support/inputs.ts';
import { operations, titleOf } from './isolation/support/operations.ts';
import { ambitoId } from './isolation/support/superuser.ts';
import { startApi, type Api, type Person } from './testing/harness.ts';

/** A query answered whole and the same query walked by the executor give the same answer, for every query of the schema. */
let api: Api;
let side: Side;
const people: Person[] = [];
beforeAll(async () => {
  api = await startApi();
  side = new Side(api.look, await ambitoId(api.look, 'carate-brianza'), await ambitoId(api.look, 'lodi'));
  for (const name of ['responsabile@carate', 'asst@carate', 'ets@orizzonte'])
    people.push(await api.login(`${name}.example`));
});
afterAll(() => api.close());

/** `viewer` is no whole query: beside it, everything goes the executor's way. */
const walked = (document: string) => document.replace(/\}$/, ' viewer { name } }');

const queries = operations.filter(
  (o) => o.kind === 'query' && !['viewer', 'node', 'search', 'tenants'].includes(o.name),
);

describe.each(queries.map((op) => [titleOf(op), op] as const))('%s', (_title, op) => {
  it('answers the same both ways', async () => {
    const args = await side.argsFor(op);
    const document = documentOf(op, Object.keys(args), 2);
    for (const person of people) {
      const whole = await person.ask<Record<string, unknown>>(document, args);
      const { data, errors } = await person.ask<Record<string, unknown>>(walked(document), args);
      const { viewer: _viewer, ...rest } = data ?? {};
      expect(whole.data ?? {}).toEqual(rest);
      expect(whole.errors?.map((e) => e.extensions)).toEqual(errors?.map((e) => e.extensions));
    }
  });
});

it('keeps two names of the same field apart, and computes what is derived under any name', async () => {
  const document = `{ list: objectives(first: 3) { all: totalCount kind: __typename edges { n: node { __typename a: title b: title sum: amounts { d: distinct parts: byFund { f: fund } } where: source { r: line } } } } }`;
  const person = people[0]!;
  const whole = await person.ask<{ list: { all: number; kind: string; edges: { n: Record<string, unknown> }[] } }>(
    document,
  );
  expect(whole.data!.list).toMatchObject({ all: 36, kind: 'ObjectiveConnection' });
  expect(Object.keys(whole.data!.list.edges[0]!.n)).toEqual(['__typename', 'a', 'b', 'sum', 'where']);
  const { data } = await person.ask<Record<string, unknown>>(walked(document));
  expect({ list: data!['list'] }).toEqual(whole.data);
});
