/** One statement per work, written by hand for it. `$1` is the ambito; the column `answer` is JSON as text. */
const live = (t) => `${t}.ambito_id = $1 and ${t}.withdrawn_at is null`;
const listed = (columns, body) => `(select coalesce(json_agg(x), '[]') from (select ${columns} from ${body}) x)`;

const cards = listed(
  'k.id, k.label, k.form',
  `scheda k where ${live('k')} and k.objective_id = o.id order by k.position, k.id`,
);
const objectives = listed(
  `o.id, o.code, o.title, o.version, ${cards} as schede`,
  `objective o where ${live('o')} and o.area_id = r.id order by o.position, o.id`,
);
const areas = listed(
  `r.id, r.code, r.title, ${objectives} as objectives`,
  `plan_area r where ${live('r')} and r.plan_id = p.id order by r.position, r.id`,
);
const areaLives = `exists (select 1 from plan_area r where ${live('r')} and r.id = o.area_id)`;

export const statements = {
  byId: `select json_build_object('objective', row_to_json(x))::text as answer from (
    select o.id, o.code, o.title, o.summary, o.position, o.version, o.updated_at as "updatedAt" from objective o where o.ambito_id = $1 and o.id = $2) x`,

  list: `select json_build_object('objectives', json_build_object('edges', coalesce(json_agg(json_build_object('node', x)), '[]')))::text as answer from (
    select o.id, o.code, o.title, o.position, o.version from objective o where ${live('o')} and ${areaLives} and o.plan_id = $2 order by o.position, o.id limit 100) x`,

  page: `with page as materialized (
      select o.id, o.code, o.title, o.summary, o.position, o.version, o.updated_at from objective o
      where ${live('o')} and ${areaLives} and o.plan_id = $2 and (o.position, o.id) > ($3::int, $4::uuid) order by o.position, o.id limit 21)
    select json_build_object('objectives', json_build_object(
      'edges', (select coalesce(json_agg(json_build_object('node', x)), '[]') from (select id, code, title, summary, position, version, updated_at as "updatedAt" from page order by position, id limit 20) x),
      'pageInfo', json_build_object('hasNextPage', (select count(*) > 20 from page),
        'endCursor', (select json_build_array(position, id)::text from (select position, id from page order by position, id limit 20) e order by position desc, id desc limit 1)),
      'totalCount', (select count(*) from objective o where ${live('o')} and ${areaLives} and o.plan_id = $2)))::text as answer`,

  tree: `select json_build_object('plan', row_to_json(x))::text as answer from (
    select p.id, p.title, p.status, ${areas} as areas from plan p where p.ambito_id = $1 and p.id = $2) x`,

  home: `with pl as materialized (
      select p.id, p.title, p.status, p.valid_from, p.valid_to from plan p where ${live('p')} order by (p.status in ('in_force', 'extended')) desc, p.valid_from desc, p.id limit 1),
    k as materialized (
      select k.id, k.form from pl join scheda k on k.plan_id = pl.id and ${live('k')} join objective o on ${live('o')} and o.id = k.objective_id join plan_area r on ${live('r')} and r.id = o.area_id),
    i as (select count(*) as n, count(*) filter (where i.kind <> 'input' and i.target is null and i.target_text is null) as without_target
      from k join indicator i on ${live('i')} and i.scheda_id = k.id),
    x as materialized (select x.scheda_id, x.value_cents, x.period, x.certainty, x.same_as_id is not null as repeated from k join stated_amount x on ${live('x')} and x.scheda_id = k.id),
    w as (select count(*) as n from k cross join scheda_row w left join scheda_answer a on ${live('a')} and a.scheda_id = k.id and a.row_key = w.key
      where k.form = 'full' and w.template_id = (select p.template_id from plan p join pl on pl.id = p.id where p.ambito_id = $1) and w.kind = 'yes_no'
        and (a.answer = 'not_stated' or (a.answer is null and not w.optional)))
    select json_build_object('plan', (select row_to_json(p) from (select pl.id, pl.title, pl.status, pl.valid_from as "from", pl.valid_to as "to" from pl) p),
      'daysLeft', (select valid_to - current_date from pl),
      'objectives', (select count(*) from pl join objective o on ${live('o')} and o.plan_id = pl.id join plan_area r on ${live('r')} and r.id = o.area_id),
      'actions', (select count(*) from pl join action a on ${live('a')} and a.plan_id = pl.id),
      'indicators', (select n from i), 'withoutTarget', (select without_target from i), 'notStated', (select n from w),
      'cents', (select sum(value_cents)::text from x where not repeated), 'mixed', (select count(distinct period) > 1 from x where not repeated and value_cents <> 0),
      'approximate', (select bool_or(certainty <> 'stated') from x where not repeated),
      'withoutAmount', (select count(*) from k where k.form = 'full' and not exists (select 1 from x where x.scheda_id = k.id and x.value_cents is not null)))::text as answer`,

  mutation: `with u as (
      update objective set summary = $4, version = version + 1, updated_at = now() where ambito_id = $1 and id = $2 and version = $3
      returning new.id, new.title, new.summary, new.version, old.summary as before),
    a as (
      insert into audit_event (ambito_id, id, account_id, actor_name, role, request_id, operation, type, row_id, title, before, after)
      select $1, $5::uuid, $6::uuid, 'Responsabile', 'responsabile_udp', $5::text, 'update', 'Objective', u.id, u.title, json_build_object('summary', u.before), json_build_object('summary', u.summary) from u)
    select json_build_object('updateObjective', json_build_object('objective', row_to_json(o), 'problems', '[]'::json))::text as answer
    from (select u.id, u.summary, u.version from u) o`,
};
