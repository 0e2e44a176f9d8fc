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
  ['Budget', { year, by: 'fund', filter: {}, first: 200 }],
  ['BudgetVariations', { year }],
  ['BudgetCommitmentYears', { year }],
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
      const [, page] = await Promise.all(asked.map(ask));
      const between = performance.now();
      const rows = await plainFigures(client, ambitoId);
      const ended = performance.now();
      compare(page.budget, rows);
      if (round) {
        ours.push(between - began);
        plain.push(ended - between);
      }
    }
  });
  await zona.stop();
  return both(ours, plain);
}

/** The figures of the page by SQL alone, in one transaction of the ambito: by fund, with what varied them, and the contracts over years. */
async function plainFigures(client, ambitoId) {
  await client.query('begin read only');
  await client.query('select zona.set_ambito($1)', [ambitoId]);
  const { rows } = await client.query(
    `select f.name as label, sum(a.in_cents) filter (where a.stage = 'allocated') as allocated, sum(a.in_cents) filter (where a.stage = 'committed') as committed,
       sum(a.in_cents) filter (where a.stage = 'settled') as settled, sum(a.in_cents) filter (where a.stage = 'paid') as paid
     from zona.budget_line l join zona.fund_assignment s on s.ambito_id = $1 and s.id = l.assignment_id join zona.fund f on f.ambito_id = $1 and f.id = s.fund_id
     join zona.ledger_account a on a.ambito_id = $1 and a.line_id = l.id where l.ambito_id = $1 and l.year = $2 group by f.id, f.name order by f.name`,
    [ambitoId, year],
  );
  await client.query(
    `select s.fund_id, sum(m.value_cents) from zona.budget_line l join zona.fund_assignment s on s.ambito_id = $1 and s.id = l.assignment_id
     join zona.ledger_movement m on m.ambito_id = $1 and m.line_id = l.id and m.stage = 'allocated' join zona.ledger_entry e on e.ambito_id = $1 and e.id = m.entry_id
     where l.ambito_id = $1 and l.year = $2 and e.kind = 'variation' group by s.fund_id`,
    [ambitoId, year],
  );
  await client.query(
    `select k.id, sum(a.in_cents) from zona.commitment k join zona.ledger_account a on a.ambito_id = $1 and a.commitment_id = k.id and a.stage = 'committed'
     where k.ambito_id = $1 and k.valid_from < make_date($2 + 1, 1, 1) and k.valid_to >= make_date($2, 1, 1) group by k.id`,
    [ambitoId, year],
  );
  await client.query('commit');
  return rows;
}

const euro = (cents) => (Number(cents ?? 0) / 100).toFixed(2);
function compare(budget, rows) {
  const of = (label, figures) => [label, figures.allocated, figures.committed, figures.settled, figures.paid].join(' ');
  const theirs = rows.map((r) =>
    of(r.label, {
      allocated: euro(r.allocated),
      committed: euro(r.committed),
      settled: euro(r.settled),
      paid: euro(r.paid),
    }),
  );
  const ours = budget.rows.map((r) => of(r.label, { ...r.figures, allocated: r.figures.assestato }));
  if (ours.join('\n') !== theirs.join('\n')) throw new Error(`not the same figures:\n${ours[0]}\n${theirs[0]}`);
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
