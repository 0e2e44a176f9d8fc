import { randomUUID } from 'node:crypto';
import { abilityFor, type Actor } from '@zona/access';
import { Database, openAppPool, Reader } from '@zona/database';
import { keepLines, keptWork, readLines, type KeptLine, type LinePages } from '@zona/imports';
import type { AmbitoCtx } from '@zona/tenancy';
import fc from 'fast-check';
import { catalog, policies } from './composition.ts';
import { startApi, type Api } from './testing/harness.ts';

/** Lines of an import on their pages: whatever is asked, page after page, is what the file has, in its order. */
const pages: LinePages = {
  name: 'BudgetImportPage',
  table: 'budget_import_page',
  of: { name: 'BudgetImport', table: 'budget_import', key: 'budgetImportId', column: 'budget_import_id' },
};
const kinds = ['errors', 'warnings', 'create'];
const reader = new Reader(catalog, 'a secret of the tests, long enough');
let api: Api;
let database: Database;
let office: AmbitoCtx;
let importId: string;
let reading = 100;

beforeAll(async () => {
  api = await startApi();
  database = new Database(await openAppPool(api.database.appUrl, 2));
  const [found] = await api.look<{ id: string; ambitoId: string }>(
    'select id, ambito_id as "ambitoId" from zona.budget_import limit 1',
  );
  importId = found!.id;
  const [actor] = await api.look<Actor & { ambitoId: string }>(
    `select c.id as "accountId", p.id as "personId", m.id as "membershipId", c.name, m.role, m.ambito_id as "ambitoId", m.ente_id as "enteId"
     from zona.account c join zona.person p on p.account_id = c.id join zona.membership m on m.person_id = p.id where m.ambito_id = $1 and m.role = 'responsabile_udp'`,
    [found!.ambitoId],
  );
  office = { requestId: 'test', actor: actor!, ability: abilityFor(actor!, policies) };
});
afterAll(async () => {
  await database.end();
  await api.close();
});

const within = <T>(work: Parameters<typeof database.inAmbito<T>>[1]) => database.inAmbito(office, work);
interface Shown {
  line: number;
}
const read = async (kind: string | null, first: number, after: string | null = null) => {
  const page = await within((db) => readLines(db, reader, pages, { importId, kind, first, after }));
  return { ...page, lines: page.edges.map((e) => (e.node as unknown as Shown).line) };
};
async function keep(lines: readonly KeptLine[]): Promise<void> {
  await api.look('update zona.budget_import set reading = $2 where id = $1', [importId, ++reading]);
  await within((db) => keepLines(db, pages, importId, reading, lines));
}

const line = fc.subarray(kinds).map((of) => ({ kinds: of }));
// Errors often stand far apart: most lines of some files have none.
const files = fc.oneof(
  fc.array(line, { maxLength: 40 }),
  fc
    .tuple(fc.integer({ min: 240, max: 760 }), fc.array(fc.nat(759), { maxLength: 6 }))
    .map(([length, wrong]) =>
      Array.from({ length }, (_, i) => ({ kinds: wrong.includes(i) ? ['errors'] : ['create'] })),
    ),
);

it('page after page, of every kind, each line comes once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      files,
      fc.constantFrom(null, ...kinds),
      fc.integer({ min: 1, max: 100 }),
      async (file, kind, n) => {
        const lines = file.map((l, i) => ({ ...l, shown: { line: i + 1 }, work: i % 3 ? { place: i } : null }));
        await keep(lines);
        const expected = lines.filter((l) => !kind || l.kinds.includes(kind)).map((l) => l.shown.line);
        const seen: number[] = [];
        let after: string | null = null;
        for (let more = true; more;) {
          const page = await read(kind, n, after);
          expect(page.totalCount).toBe(expected.length);
          seen.push(...page.lines);
          expect(page.pageInfo.hasNextPage).toBe(seen.length < expected.length);
          expect(page.lines.length).toBe(Math.min(n, expected.length - (seen.length - page.lines.length)));
          ({ endCursor: after, hasNextPage: more } = page.pageInfo);
        }
        expect(seen).toEqual(expected);
        const work = await within((db) => keptWork(db, pages, importId, reading));
        expect(work).toEqual(lines.flatMap((l) => l.work ?? []));
      },
    ),
    { numRuns: 25 },
  );
}, 120_000);

it('only the reading that counts is shown, an id that is none shows nothing, and a place of another list is refused', async () => {
  await keep([{ kinds: ['create'], shown: { line: 1 }, work: null }]);
  await keep([
    { kinds: ['create'], shown: { line: 7 }, work: null },
    { kinds: ['errors'], shown: { line: 8 }, work: null },
  ]);
  const first = await read(null, 1);
  expect(first.lines).toEqual([7]);
  await expect(read('create', 1, first.pageInfo.endCursor)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  await expect(read(null, 101)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  for (const strange of [randomUUID(), 'x'])
    expect(
      await within((db) => readLines(db, reader, pages, { importId: strange, kind: null, first: 5 })),
    ).toMatchObject({ edges: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } });
});
