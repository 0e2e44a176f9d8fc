import { randomUUID } from 'node:crypto';
import { migrate } from '@zona/database';
import { emptyDatabase, testPassword, type TestDatabase } from '@zona/database/testing';
import { migrations } from './composition.ts';
import { superuser, type Superuser } from './isolation/support/superuser.ts';

/** Who has used Zona before finds what he left: lines of imports, and words of the search. */
let database: TestDatabase;
let admin: Superuser;
const [ambito, planImport, budgetImport, row] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const lines = 251;
const until = (name: string) => {
  const at = migrations.findIndex((m) => m.name.startsWith(name));
  expect(at).toBeGreaterThan(0);
  return migrations.slice(0, at);
};
const silent = () => undefined;

beforeAll(async () => {
  database = await emptyDatabase();
  await migrate(database.adminUrl, testPassword(), until('searchWords'), silent);
  admin = await superuser(database);
  const { look } = admin;
  await look(
    `insert into zona.ambito (id, slug, name, region, province) values ($1, 'prova', 'Ambito di prova', 'Lombardia', 'MB')`,
    [ambito],
  );
  // Only the rows that are brought over, without what they hang on.
  await look('set session_replication_role = replica');
  await look(
    `insert into zona.plan_import (ambito_id, id, plan_id, file_id, file_name, state, asked_by, reading) values ($1, $2, $2, $2, 'p.xlsx', 'applied', 'Zona', 3)`,
    [ambito, planImport],
  );
  await look(
    `insert into zona.import_row (ambito_id, id, created_at, import_id, reading, place, sheet, line, action, errors, warnings, cells, understood, messages, operations, keys)
     select $1, gen_random_uuid(), '2026-01-01T10:00:00Z', $2, 3, n, 'Obiettivi', n + 1,
       case when n = 2 then 'skip' when n = 3 then 'unchanged' else 'create' end, (n = 2)::int, (n in (2, 4))::int,
       jsonb_build_array(jsonb_build_object('column', 'Titolo', 'text', 'Titolo ' || n)), '[]', '[]',
       case when n in (2, 3) then '[]' else jsonb_build_array(jsonb_build_object('op', 'create', 'id', n)) end,
       case when n = 2 then '[]' else jsonb_build_array(jsonb_build_object('key', 'k' || n)) end
     from generate_series(1, ${lines}) n`,
    [ambito, planImport],
  );
  await look(
    `insert into zona.budget_import (ambito_id, id, kind, file_id, file_name, state, asked_by) values ($1, $2, 'payments', $2, 'm.csv', 'preview', 'Zona')`,
    [ambito, budgetImport],
  );
  await look(
    `insert into zona.budget_import_row (ambito_id, id, budget_import_id, place, sheet, line, action, errors, warnings, cells, messages, data)
     select $1, gen_random_uuid(), $2, n, 'Mandati', n + 1, case n when 1 then 'create' else 'known' end, 0, 0, '[]', '[]', jsonb_build_object('value', n || '.00')
     from generate_series(1, 2) n`,
    [ambito, budgetImport],
  );
  await look(
    `insert into zona.search_token (ambito_id, id, type, row_id, token) values ($1, gen_random_uuid(), 'Objective', $2, 'casa'), ($1, gen_random_uuid(), 'Objective', $2, 'lavoro')`,
    [ambito, row],
  );
  await look('set session_replication_role = default');
  await migrate(database.adminUrl, testPassword(), migrations, silent);
}, 60_000);
afterAll(async () => {
  await admin.end();
  await database.drop();
});

it('lines of a plan’s import stand on pages, in order, with what they write', async () => {
  interface Page {
    firstPlace: number;
    lines: number;
    kinds: object;
    shown: object[];
    work: object[];
    keys: object[];
  }
  const pages = await admin.look<Page>(
    'select first_place as "firstPlace", lines, kinds, shown, work, keys, reading, created_at from zona.import_page where import_id = $1 order by first_place',
    [planImport],
  );
  expect(pages.map((p) => [p.firstPlace, p.lines])).toEqual([
    [1, 250],
    [251, 1],
  ]);
  const [first, last] = pages as [Page, Page];
  expect(first).toMatchObject({ reading: 3, created_at: new Date('2026-01-01T10:00:00Z') });
  expect(first.kinds).toEqual({ errors: 1, warnings: 1, create: 248, update: 0, unchanged: 1 });
  expect(first.shown.slice(0, 4)).toMatchObject([
    { line: 2, action: 'create', kinds: ['create'], cells: [{ column: 'Titolo', text: 'Titolo 1' }] },
    { line: 3, action: 'skip', kinds: ['errors'] },
    { line: 4, action: 'unchanged', kinds: ['unchanged'] },
    { line: 5, action: 'create', kinds: ['warnings', 'create'] },
  ]);
  expect(first.work).toHaveLength(248);
  expect(first.work[1]).toEqual({ sheet: 'Obiettivi', line: 5, operations: [{ op: 'create', id: 4 }] });
  expect(first.keys.slice(0, 2)).toEqual([{ key: 'k1' }, { key: 'k3' }]);
  expect(last.work).toEqual([{ sheet: 'Obiettivi', line: lines + 1, operations: [{ op: 'create', id: lines }] }]);
});

it('rows of a budget’s import too, and only what is new is written', async () => {
  const [page] = await admin.look<{ kinds: object; work: object[] }>(
    'select kinds, work from zona.budget_import_page where budget_import_id = $1',
    [budgetImport],
  );
  expect(page).toEqual({ kinds: { errors: 0, warnings: 0, create: 1, known: 1 }, work: [{ value: '1.00' }] });
});

it('words find the rows that they found', async () => {
  expect(await admin.look('select type, token, id from zona.search_token order by token')).toEqual([
    { type: 'Objective', token: 'casa', id: row },
    { type: 'Objective', token: 'lavoro', id: row },
  ]);
});
