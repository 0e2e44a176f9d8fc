import { pretty } from './pretty.ts';

const bare = (sql: string) => sql.replaceAll(/\s+/g, '');
const field = (n: number) => `',"field${n}":' || coalesce(to_json(t.field_${n})::text, 'null')`;

it.each([
  'select t.id from plan t where t.ambito_id = $1',
  `select '{"id":' || t.id || ${[1, 2, 3, 4].map(field).join(' || ')} || '}' as json from plan t`,
  `select (select coalesce('[' || string_agg(x.j, ',') || ']', '[]') from (select o.title || 'a ( b' as j from objective o join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null where o.ambito_id = $1 order by o.position, o.id) x) as json`,
])('changes nothing but space', (sql) => {
  expect(bare(pretty(sql))).toBe(bare(`${sql};`));
});

it('keeps on one line what has room there, and gives each field of a long object its own', () => {
  expect(pretty('select t.id from plan t where t.ambito_id = $1')).toBe(
    'select t.id\nfrom plan t\nwhere t.ambito_id = $1;',
  );
  const lines = pretty(`select ${[1, 2, 3].map(field).join(' || ')} as json from plan t`).split('\n');
  expect(lines.filter((line) => line.includes('field')).length).toBe(3);
});
