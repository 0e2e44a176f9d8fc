import { withClient } from '../../../infra/local/support/database.mjs';

import { budgetStatements } from './rest-budget.mjs';

/**
 * On what `fill` made, as superuser, what the benchmark does not read and pages do: search words, the register, people and enti
 * of each ambito, participants of actions, values of indicators, the money of each plan.
 */
export async function fillRest(adminUrl) {
  await withClient(adminUrl, async (client) => {
    await client.query('set session_replication_role = replica');
    await client.query('set search_path = zona');
    await client.query(
      `create temp table p as select ambito_id, id as plan_id, row_number() over (partition by ambito_id order by id)::int as n
       from plan where code like 'PDZ-%'`,
    );
    for (const statement of [...statements, ...budgetStatements]) await client.query(statement);
    await client.query('reset session_replication_role');
    await client.query('vacuum analyze');
  });
}

const peoplePerPlan = 10;
const words = (table, type) => `insert into search_token (ambito_id, type, id, token)
  select distinct on (t.id, word) t.ambito_id, '${type}', t.id, word
  from p join ${table} t using (ambito_id, plan_id), regexp_split_to_table(lower(t.title), '[^a-z0-9]+') word
  where length(word) > 3 and word not in ('rafforzare', 'servizi')`;

const statements = [
  `insert into richiesta (ambito_id, id, operation, input_hash)
   select ambito_id, gen_random_uuid(), 'updateObjective', 'hash' from p join objective t using (ambito_id, plan_id)`,
  words('objective', 'Objective'),
  words('action', 'Action'),
  `insert into audit_event (ambito_id, id, account_id, actor_name, role, request_id, operation, type, row_id, title, before, after)
   select ambito_id, gen_random_uuid(), gen_random_uuid(), 'Responsabile', 'responsabile_udp', 'size', 'update', 'Objective', t.id, t.title,
     '{"summary": "prima"}', '{"summary": "dopo"}' from p join objective t using (ambito_id, plan_id)`,
  `insert into person (ambito_id, id, given_name, family_name, email)
   select ambito_id, gen_random_uuid(), 'Nome ' || i, 'Cognome ' || n || ' ' || i, 'persona-' || n || '-' || i || '@bench.example'
   from p, generate_series(1, ${peoplePerPlan}) i`,
  `insert into membership (ambito_id, id, person_id, role, valid_from)
   select r.ambito_id, gen_random_uuid(), r.id, 'revisore', date '2025-01-01' from person r where r.email like '%@bench.example'`,
  `insert into ambito_ente (ambito_id, id, ente_id, name, relation, valid_from)
   select p.ambito_id, gen_random_uuid(), e.id, e.name || ' ' || p.n, 'comune_aderente', date '2000-01-01' + p.n
   from p, (select id, name from ente where name like 'Comune capofila%' order by id limit 20) e`,
  `insert into search_token (ambito_id, type, id, token)
   select ambito_id, 'AmbitoEnte', id, 'capofila' from ambito_ente where name like 'Comune capofila%'`,
  `insert into search_token (ambito_id, type, id, token)
   select ambito_id, 'Person', id, 'cognome' from person where email like '%@bench.example'`,
  `insert into action_ente (ambito_id, id, action_id, ente_id)
   select a.ambito_id, gen_random_uuid(), a.id, e.id from p join action a using (ambito_id, plan_id),
     (select id from ente where name like 'Comune capofila%' order by id limit 2) e`,
  `insert into indicator_reading (ambito_id, id, indicator_id, ente_id, reporter_id, period, value, state)
   select i.ambito_id, gen_random_uuid(), i.id, i.owner_id, i.owner_id, '2025', 12, 'approved' from indicator i where i.name like 'Persone raggiunte%' and i.owner_id is not null`,
];
