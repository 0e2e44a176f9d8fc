import { withClient } from '../../../infra/local/support/database.mjs';

/** What hangs on one plan: 1 x 20 areas x 5 objectives x 3 cards, and what the home page counts. */
export const shape = { areas: 20, objectives: 5, cards: 3 };
const objectivesPerPlan = shape.areas * shape.objectives;
const cardsPerPlan = objectivesPerPlan * shape.cards;
const actionsPerPlan = 20;
/** Plan, areas, objectives, cards, indicators; one amount and one answer per objective; actions and their links. */
export const rowsPerPlan =
  1 + shape.areas + 3 * objectivesPerPlan + 2 * cardsPerPlan + actionsPerPlan + objectivesPerPlan;

/** Plans of each ambito by rank: as 1/rank, at least one, scaled until the whole is about `rows` rows. */
export function zipf(ambiti, rows) {
  const wanted = Math.max(ambiti, Math.round(rows / rowsPerPlan));
  const at = (scale) => Array.from({ length: ambiti }, (_, i) => Math.max(1, Math.round(scale / (i + 1))));
  const total = (plans) => plans.reduce((sum, n) => sum + n, 0);
  let [low, high] = [0, wanted];
  for (let n = 0; n < 50; n += 1) {
    const middle = (low + high) / 2;
    if (total(at(middle)) > wanted) high = middle;
    else low = middle;
  }
  return at(low);
}

/** Ascending ids of one table, as UUIDv7 are: `n` counts rows, `kind` the table. The same in SQL and here. */
const kinds = ['ambito', 'account', 'ente', 'plan', 'plan_area', 'objective', 'scheda', 'indicator', 'stated_amount'];
kinds.push('action', 'action_objective', 'scheda_answer', 'membership', 'ambito_ente');
const prefix = (kind) => `01990000-0000-7000-8${String(kinds.indexOf(kind) + 100).padStart(3, '0')}-`;
export const idOf = (kind, n) => prefix(kind) + n.toString(16).padStart(12, '0');
const sqlId = (kind, n) => `('${prefix(kind)}' || lpad(to_hex((${n})::bigint), 12, '0'))::uuid`;

const token = (rank) => `bench-session-of-rank-${String(rank).padStart(6, '0')}`;

/** Fills a migrated, empty database as superuser, and answers who asks for what. */
export async function fill(adminUrl, { ambiti, rows }) {
  const plans = zipf(ambiti, rows);
  const firstPlan = plans.map((_, i) => plans.slice(0, i).reduce((sum, n) => sum + n, 0));
  const total = plans.reduce((sum, n) => sum + n, 0);
  await withClient(adminUrl, async (client) => {
    // Rows are consistent by construction: foreign keys need not be asked a million times.
    await client.query('set session_replication_role = replica');
    await client.query('set search_path = zona');
    await client.query(
      `create temp table size as select (o - 1)::int as rank, n::int as plans, (sum(n) over (order by o) - n)::int as first
       from unnest($1::int[]) with ordinality as u (n, o)`,
      [plans],
    );
    await client.query(
      `create temp table p as select (s.first + g)::bigint as n, ${sqlId('ambito', 's.rank')} as ambito_id, g, s.plans,
         ${sqlId('plan', 's.first + g')} as plan_id from size s, generate_series(0, s.plans - 1) g`,
    );
    for (const statement of statements) await client.query(statement);
    await client.query(
      `insert into session (token_hash, account_id, ambito_id, membership_id, person_id, ente_id, ente_name, role, expires_at)
       select sha256(convert_to('bench-session-of-rank-' || lpad(rank::text, 6, '0'), 'utf8')), ${sqlId('account', 'rank')}, ${sqlId('ambito', 'rank')},
         ${sqlId('membership', 'rank')}, null, ${sqlId('ente', 'rank')}, 'Ente', 'responsabile_udp', now() + interval '1 day' from size`,
    );
    await client.query('reset session_replication_role');
    await client.query('vacuum analyze');
  });
  return { rows: total * rowsPerPlan, largest: plans[0], readers: readersOf(plans, firstPlan) };
}

/** Who asks: people of large and small ambiti, denser among the large ones, as requests would be. */
function readersOf(plans, firstPlan) {
  const most = Math.min(plans.length, 48);
  const ranks = Array.from({ length: most }, (_, i) =>
    most === plans.length ? i : Math.max(i, Math.round((plans.length - 1) * (i / (most - 1)) ** 2)),
  );
  return ranks.map((rank) => ({
    ambitoId: idOf('ambito', rank),
    accountId: idOf('account', rank),
    cookie: `zona_session=${token(rank)}`,
    plans: Array.from({ length: plans[rank] }, (_, i) => firstPlan[rank] + i),
  }));
}

export const objectivesOf = (plan) =>
  Array.from({ length: objectivesPerPlan }, (_, i) => idOf('objective', plan * objectivesPerPlan + i));

const o = `p.n * ${objectivesPerPlan} + i`;
const k = `p.n * ${cardsPerPlan} + i`;
const overObjectives = `from p, generate_series(0, ${objectivesPerPlan - 1}) i`;
const overCards = `from p, generate_series(0, ${cardsPerPlan - 1}) i`;
const objectiveOfCard = sqlId('objective', `p.n * ${objectivesPerPlan} + i / ${shape.cards}`);
const place = (n) => `(array['ascolto','casa','lavoro','minori','anziani','disabilita','comunita'])[1 + (${n}) % 7]`;

const statements = [
  `insert into ambito (id, slug, name, region, province) select ${sqlId('ambito', 'rank')}, 'ambito-' || rank, 'Ambito ' || rank, 'Lombardia', 'MB' from size`,
  `insert into account (id, email, name) select ${sqlId('account', 'rank')}, 'responsabile-' || rank || '@bench.example', 'Responsabile ' || rank from size`,
  `insert into ente (id, kind, name) select ${sqlId('ente', 'rank')}, 'comune', 'Comune capofila ' || rank from size`,
  `insert into plan (ambito_id, id, code, title, kind, status, template_id, valid_from, valid_to)
   select ambito_id, plan_id, 'PDZ-' || g, 'Piano di Zona ' || g, 'piano_di_zona', case when g = plans - 1 then 'in_force' else 'closed' end,
     'dgr-xii-2167-2024', date '2000-01-01' + g, date '2031-12-31' from p`,
  `insert into plan_area (ambito_id, id, plan_id, code, title, position)
   select ambito_id, ${sqlId('plan_area', `p.n * ${shape.areas} + i`)}, plan_id, (i + 1)::text, 'Area ' || (i + 1) || ' ' || ${place('i')}, i + 1
   from p, generate_series(0, ${shape.areas - 1}) i`,
  `insert into objective (ambito_id, id, plan_id, area_id, code, title, summary, position, updated_at)
   select ambito_id, ${sqlId('objective', o)}, plan_id, ${sqlId('plan_area', `p.n * ${shape.areas} + i / ${shape.objectives}`)},
     (i / ${shape.objectives} + 1) || '.' || (i % ${shape.objectives} + 1), 'Obiettivo ' || (i + 1) || ': rafforzare i servizi per ' || ${place('p.n + i')},
     'Il territorio si impegna a sostenere ' || ${place('i')} || ' con azioni condivise fra comuni, azienda sanitaria e terzo settore.', i + 1,
     timestamptz '2025-01-01 00:00:00+00' + make_interval(secs => (${o})::int) ${overObjectives}`,
  `insert into scheda (ambito_id, id, plan_id, objective_id, label, position)
   select ambito_id, ${sqlId('scheda', k)}, plan_id, ${objectiveOfCard}, 'Scheda ' || (i + 1), i + 1 ${overCards}`,
  `insert into indicator (ambito_id, id, scheda_id, kind, name, value_type, unit, comparator, baseline, target, owner_id, position)
   select ambito_id, ${sqlId('indicator', k)}, ${sqlId('scheda', k)}, (array['output','process','outcome'])[1 + i % 3], 'Persone raggiunte ' || (i + 1), 'number', 'persone', 'gte',
     10 + i, case when i % 10 < 9 then 20 + i end, case when i % 10 = 0 then ${sqlId('ente', "('x' || right(ambito_id::text, 12))::bit(48)::bigint")} end, 1 ${overCards}`,
  `insert into stated_amount (ambito_id, id, scheda_id, value_cents, period, certainty, fund, position)
   select ambito_id, ${sqlId('stated_amount', o)}, ${sqlId('scheda', `p.n * ${cardsPerPlan} + i * ${shape.cards}`)}, 100000 * (i + 1) + 37, case when i % 4 = 0 then 'triennial' else 'annual' end, 'stated', 'FNPS', 1 ${overObjectives}`,
  `insert into scheda_answer (ambito_id, id, scheda_id, row_key, answer)
   select ambito_id, ${sqlId('scheda_answer', o)}, ${sqlId('scheda', `p.n * ${cardsPerPlan} + i * ${shape.cards}`)},
     (select r.key from scheda_row r where r.template_id = 'dgr-xii-2167-2024' and r.kind = 'yes_no' order by r.position limit 1), case when i % 3 = 0 then 'not_stated' else 'yes' end ${overObjectives}`,
  `insert into action (ambito_id, id, plan_id, code, title, position)
   select ambito_id, ${sqlId('action', `p.n * ${actionsPerPlan} + i`)}, plan_id, 'A' || (i + 1), 'Azione ' || (i + 1), i + 1 from p, generate_series(0, ${actionsPerPlan - 1}) i`,
  `insert into action_objective (ambito_id, id, action_id, objective_id)
   select ambito_id, ${sqlId('action_objective', o)}, ${sqlId('action', `p.n * ${actionsPerPlan} + i % ${actionsPerPlan}`)}, ${sqlId('objective', o)} ${overObjectives}`,
];
