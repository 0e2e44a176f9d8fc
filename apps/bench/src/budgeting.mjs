import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { root } from '../../../infra/local/support/checkout.mjs';
import { urlAs, urlFor, withClient } from '../../../infra/local/support/database.mjs';
import { run } from '../../../infra/local/support/processes.mjs';
import { node } from '../../../infra/local/support/runtime.mjs';
import { entries, fillBudget } from './budget-fill.mjs';
import { builtAsTheProduct } from './parts.mjs';
import { appPassword, setUpDatabase, startContestant } from './processes.mjs';
import { median } from './report.mjs';

const goal = 2;
const slug = 'carate-brianza';
const year = 2031;

/** What the page of the budget asks, as it asks it. */
const asked = [
  ['BudgetYears', {}],
  ['Budget', { year, by: 'fund', filter: {}, first: 200, ofYear: year, whole: true }],
];

/** Splitting 10.000 amounts among 200 comuni, and the page of a budget of 100.000 entries; each beside SQL that computes the same figures. */
export async function budgetCost(server, rounds, say) {
  await withClient(server.adminUrl, (client) => client.query('create database bench_budget'));
  const adminUrl = urlFor(server.adminUrl, 'bench_budget');
  const accounts = await setUpDatabase(adminUrl, { demo: true });
  const riparto = await withClient(adminUrl, (client) => splitCost(client, rounds));
  say('riparto measured');
  const ambitoId = await withClient(adminUrl, async (client) => {
    const { rows } = await client.query('select id from zona.ambito where slug = $1', [slug]);
    await fillBudget(client, rows[0].id);
    return rows[0].id;
  });
  say(`${entries} entries`);
  const account = accounts.find((a) => a.email === 'responsabile@carate.example');
  return { riparto, page: await pageCost(urlAs(adminUrl, 'zona_app', appPassword), ambitoId, account, rounds) };
}

async function splitCost(client, rounds) {
  const comuni = Array.from({ length: 200 }, (_, i) => [String(10_000 + i), 500 + ((i * 7_919) % 60_000)]);
  const amounts = Array.from({ length: 10_000 }, (_, i) => 1_000_000 + ((i * 104_729) % 90_000_000));
  const script = await builtAsTheProduct('riparto-run');
  const { code, tail } = await run(node(), [script, JSON.stringify({ comuni, amounts, rounds })], { cwd: root });
  if (code !== 0) throw new Error(`the riparto fails:\n${tail.join('\n')}`);
  const ours = JSON.parse(tail.at(-1));
  const sql = `with c as (select * from unnest($1::text[], $2::bigint[]) as c (key, weight)), a as (select * from unnest($3::bigint[]) with ordinality as a (cents, n)),
    t as (select sum(weight)::bigint as total from c),
    s as (select a.n, a.cents, c.key, a.cents * c.weight / t.total as base, a.cents * c.weight % t.total as rest from a, c, t),
    r as (select s.*, row_number() over (partition by n order by rest desc, key) as place, cents - sum(base) over (partition by n) as lacking from s)
    select key, sum(base + (place <= lacking)::int)::text as cents from r group by key order by key`;
  const parameters = [comuni.map((c) => c[0]), comuni.map((c) => c[1]), amounts];
  const times = [];
  for (let round = 0; round <= rounds; round += 1) {
    const began = performance.now();
    const { rows } = await client.query(sql, parameters);
    times.push(performance.now() - began);
    if (rows.some((row, i) => row.cents !== ours.totals[i])) throw new Error('the riparto is not what SQL computes');
  }
  return both(ours.milliseconds, times.slice(1));
}

async function pageCost(databaseUrl, ambitoId, account, rounds) {
  const zona = await startContestant('zona', databaseUrl);
  const url = `http://127.0.0.1:${zona.port}`;
  const login = await fetch(`${url}/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: account.email, password: account.password }),
  });
  const cookie = login.headers.get('set-cookie').split(';')[0];
  const documents = idsOf(asked.map(([name]) => name));
  const ask = async ([name, variables]) => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ documentId: documents.get(name), variables }),
    });
    const { data, errors } = await answer.json();
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    return data;
  };
  const [ours, plain] = [[], []];
  await withClient(databaseUrl, async (client) => {
    for (let round = 0; round <= rounds * 4; round += 1) {
      const began = performance.now();
      const [years, page] = await Promise.all(asked.map(ask));
      const between = performance.now();
      const plainly = await plainFigures(client, ambitoId);
      const ended = performance.now();
      compare({ ...years, ...page }, plainly);
      if (round) {
        ours.push(between - began);
        plain.push(ended - between);
      }
    }
  });
  await zona.stop();
  return both(ours, plain);
}

/** A movement that varies the budget: its entry says so, or came after the act that approved the preventivo. The few that say so are looked up once. */
const varies =
  "(m.entry_id > k.id or m.entry_id in (select e.id from zona.ledger_entry e where e.ambito_id = $1 and e.kind = 'variation'))";
const moved = `zona.budget_line l join zona.ledger_movement m on m.ambito_id = $1 and m.line_id = l.id and m.stage = 'allocated'
  left join zona.budget_year y on y.ambito_id = $1 and y.year = $2
  left join zona.budget_year_act k on k.ambito_id = $1 and k.budget_year_id = y.id and k.step = 'preventivo'`;
const ofStage = (stage) => `coalesce(sum(a.in_cents) filter (where a.stage = '${stage}'), 0)::text as ${stage}`;

/** What SQL alone needs for the same figures: one connection, one transaction, a statement for each part of the page. */
const plainStatements = {
  years: `select distinct year from (select l.year from zona.budget_line l where l.ambito_id = $1
    union all select s.year from zona.fund_assignment s where s.ambito_id = $1 and s.withdrawn_at is null) y where $2::int > 0 order by year desc`,
  spent: `select f.name, ${['allocated', 'committed', 'settled', 'paid', 'reported'].map(ofStage).join(', ')}
    from zona.budget_line l join zona.fund_assignment s on s.ambito_id = $1 and s.id = l.assignment_id join zona.fund f on f.ambito_id = $1 and f.id = s.fund_id
    join zona.ledger_account a on a.ambito_id = $1 and a.line_id = l.id where l.ambito_id = $1 and l.year = $2 group by f.id, f.name order by f.name`,
  assigned: `select f.name, ${ofStage('assigned')}, sum(a.in_cents - a.out_cents)::text as unallocated
    from zona.fund_assignment s join zona.fund f on f.ambito_id = $1 and f.id = s.fund_id
    join zona.ledger_account a on a.ambito_id = $1 and a.assignment_id = s.id and a.stage = 'assigned'
    where s.ambito_id = $1 and s.year = $2 group by f.id, f.name order by f.name`,
  otherYears: `select coalesce(sum(a.in_cents) filter (where s.year = $2), 0)::text as "to", coalesce(sum(a.in_cents) filter (where l.year = $2), 0)::text as "from"
    from zona.budget_line l join zona.fund_assignment s on s.ambito_id = $1 and s.id = l.assignment_id
    join zona.ledger_account a on a.ambito_id = $1 and a.line_id = l.id and a.stage = 'allocated'
    where l.ambito_id = $1 and l.year <> s.year and $2 in (l.year, s.year)`,
  varied: `select s.fund_id, sum(m.value_cents)::text as cents from ${moved} join zona.fund_assignment s on s.ambito_id = $1 and s.id = l.assignment_id
    where l.ambito_id = $1 and l.year = $2 and ${varies} group by s.fund_id`,
  variations: `select e.id, e.title, e.entry_date, v.net::text from
    (select m.entry_id, sum(m.value_cents) as net from ${moved} where l.ambito_id = $1 and l.year = $2 and ${varies} group by m.entry_id) v
    join zona.ledger_entry e on e.ambito_id = $1 and e.id = v.entry_id order by e.entry_date desc, e.id desc limit 200`,
  contracts: `select k.id, k.title, k.valid_from, k.valid_to, ${ofStage('committed')}
    from zona.commitment k join zona.ledger_account a on a.ambito_id = $1 and a.commitment_id = k.id
    where k.ambito_id = $1 and k.withdrawn_at is null and k.valid_from < make_date($2 + 1, 1, 1) and k.valid_to >= make_date($2, 1, 1)
      and date_part('year', k.valid_from) < date_part('year', k.valid_to)
    group by k.ambito_id, k.id order by k.valid_from, k.title, k.id limit 200`,
};

async function plainFigures(client, ambitoId) {
  await client.query('begin read only');
  await client.query('select zona.set_ambito($1)', [ambitoId]);
  const found = {};
  for (const [name, sql] of Object.entries(plainStatements))
    found[name] = (await client.query(sql, [ambitoId, year])).rows;
  await client.query('commit');
  return found;
}

const euro = (cents) => (Number(cents ?? 0) / 100).toFixed(2);
const told = (...lists) => lists.map((list) => list.map((row) => row.join(' ')).join('\n')).join('\n\n');

/** One figure that differs and the run is void. */
function compare({ budgetYears, budget, budgetVariations, commitmentYears }, plain) {
  const assigned = new Map(plain.assigned.map((row) => [row.name, row]));
  const cents = (rows, key) => rows.reduce((sum, row) => sum + BigInt(row[key]), 0n);
  const stages = ['committed', 'settled', 'paid', 'reported'];
  const ours = told(
    budgetYears.map((y) => [y.year]),
    budget.rows.map(({ label, figures: f }) => [label, f.assigned, f.assestato, ...stages.map((s) => f[s])]),
    [[budget.given.assigned, budget.given.unallocated, budget.given.toOtherYears, budget.given.fromOtherYears]],
    [[budget.totals.variations]],
    budgetVariations.rows.map((v) => [v.id, v.net]),
    commitmentYears.rows.map((k) => [k.id, k.committed]),
  );
  const [other] = plain.otherYears;
  const theirs = told(
    plain.years.map((y) => [y.year]),
    plain.spent.map((row) => [
      row.name,
      euro(assigned.get(row.name)?.assigned),
      euro(row.allocated),
      ...stages.map((s) => euro(row[s])),
    ]),
    [[cents(plain.assigned, 'assigned'), cents(plain.assigned, 'unallocated'), other.to, other.from].map(euro)],
    [[euro(cents(plain.varied, 'cents'))]],
    plain.variations.map((v) => [v.id, euro(v.net)]),
    plain.contracts.map((k) => [k.id, euro(k.committed)]),
  );
  if (ours !== theirs) throw new Error(`not the same figures:\n${ours}\n\nplain SQL:\n${theirs}`);
}

/** The hash of each of the web application's operations, by its name. */
function idsOf(names) {
  const manifest = JSON.parse(
    readFileSync(join(root, 'libs/budgets/web/src/generated/persisted-documents.json'), 'utf8'),
  );
  return new Map(
    names.map((name) => {
      const found = Object.entries(manifest).find(([, text]) => new RegExp(`query ${name}[ ({]`).test(text));
      if (!found) throw new Error(`no operation ${name}`);
      return [name, found[0]];
    }),
  );
}

const both = (ours, plain) => ({
  milliseconds: Number(median(ours).toFixed(1)),
  plainSql: Number(median(plain).toFixed(1)),
  vsPlainSql: Number((median(ours) / median(plain)).toFixed(2)),
});

export function budgetLines({ riparto, page }) {
  const line = (what, { milliseconds, plainSql, vsPlainSql }) =>
    `- ${what}: ${milliseconds} ms, plain SQL ${plainSql} ms, ratio ${vsPlainSql} (goal ${goal} at most${vsPlainSql > goal ? ', MISSED' : ''})`;
  return [
    line('10.000 amounts among 200 comuni by population, largest remainder', riparto),
    line(`the page of a budget of ${entries} entries, its ${asked.length} queries at once`, page),
  ].join('\n');
}
