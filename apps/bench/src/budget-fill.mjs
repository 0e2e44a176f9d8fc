/** How much of each thing lies under one line of the budget; every entry has one movement. */
const shape = { funds: 20, years: 3, lines: 1_000, allocations: 10, commitments: 20, settlements: 30, payments: 40 };
export const entries = shape.lines * (shape.allocations + shape.commitments + shape.settlements + shape.payments);

/** A budget of 100.000 entries in one ambito of the demo, written by the superuser as the ledger would have left it. */
export async function fillBudget(client, ambitoId) {
  const run = (sql, more = []) => client.query(sql, [ambitoId, ...more]);
  await run(
    `insert into zona.fund (ambito_id, id, kind, name) select $1, gen_random_uuid(), 'statale', 'Fondo ' || n from generate_series(1, ${shape.funds}) n`,
  );
  await run(
    `insert into zona.fund_assignment (ambito_id, id, fund_id, year)
     select $1, gen_random_uuid(), f.id, 2030 + y from zona.fund f, generate_series(1, ${shape.years}) y where f.ambito_id = $1 and f.name like 'Fondo %' and f.kind = 'statale'`,
  );
  await run(
    `with s as (select a.id, a.year, row_number() over (order by a.id) - 1 as n, count(*) over () as all_of from zona.fund_assignment a where a.ambito_id = $1 and a.year > 2030),
       t as (select a.id, a.plan_id, row_number() over (order by a.id) - 1 as n, count(*) over () as all_of from zona.action a where a.ambito_id = $1)
     insert into zona.budget_line (ambito_id, id, assignment_id, plan_id, action_id, year, title, key)
     select $1, gen_random_uuid(), s.id, t.plan_id, t.id, s.year, 'Voce ' || g, 'bench ' || g from generate_series(0, ${shape.lines - 1}) g
     join s on s.n = g % s.all_of join t on t.n = g % t.all_of`,
  );
  const lines = `zona.budget_line l where l.ambito_id = $1 and l.key like 'bench %'`;
  await run(
    `insert into zona.commitment (ambito_id, id, year, title, note) select $1, gen_random_uuid(), l.year, l.title, l.id::text from ${lines}`,
  );
  await run(
    `insert into zona.settlement (ambito_id, id, commitment_id, title, note) select $1, gen_random_uuid(), k.id, k.title, k.note from zona.commitment k where k.ambito_id = $1 and k.note ~ '^[0-9a-f-]{36}$'`,
  );
  await run(`create temp table place as
    select l.id as line_id, l.assignment_id, k.id as commitment_id, s.id as settlement_id from ${lines.replace(' where', ' join zona.commitment k on k.note = l.id::text join zona.settlement s on s.commitment_id = k.id where')}`);
  // Each stage takes less than the one before: no cap is passed.
  const stages = [
    {
      stage: 'allocated',
      before: 'assigned',
      kind: 'allocation',
      each: shape.allocations,
      cents: 100_000,
      ids: ['line_id'],
    },
    {
      stage: 'committed',
      before: 'allocated',
      kind: 'commitment',
      each: shape.commitments,
      cents: 40_000,
      ids: ['line_id', 'commitment_id'],
    },
    {
      stage: 'settled',
      before: 'committed',
      kind: 'settlement',
      each: shape.settlements,
      cents: 20_000,
      ids: ['line_id', 'commitment_id', 'settlement_id'],
    },
    {
      stage: 'paid',
      before: 'settled',
      kind: 'payment',
      each: shape.payments,
      cents: 10_000,
      ids: ['line_id', 'commitment_id', 'settlement_id'],
    },
  ];
  await run(
    `insert into zona.ledger_account (ambito_id, id, stage, key, assignment_id, in_cents, out_cents)
     select $1, gen_random_uuid(), x.stage, x.stage || ':' || p.assignment_id, p.assignment_id, case x.stage when 'assigned' then sum(2000000) else 0 end, sum(case x.stage when 'assigned' then 1000000 else 2000000 end)
     from place p, (values ('origin'), ('assigned')) x (stage) group by x.stage, p.assignment_id`,
  );
  for (const [i, { stage, each, cents, ids }] of stages.entries()) {
    const next = stages[i + 1];
    const gone = next ? next.each * next.cents : 0;
    await run(
      `insert into zona.ledger_account (ambito_id, id, stage, key, assignment_id, ${ids.join(', ')}, in_cents, out_cents)
       select $1, gen_random_uuid(), '${stage}', '${stage}:' || ${stage === 'allocated' ? 'p.line_id' : stage === 'committed' ? "p.line_id || ':' || p.commitment_id" : "p.line_id || ':' || p.settlement_id"},
         p.assignment_id, ${ids.map((id) => `p.${id}`).join(', ')}, ${each * cents}, ${gone} from place p`,
    );
  }
  for (const { stage, before, kind, each, cents, ids } of stages)
    await run(
      `with made as (select gen_random_uuid() as entry_id, p.* from place p, generate_series(1, ${each})),
         written as (insert into zona.ledger_entry (ambito_id, id, kind, entry_date, title, recorded_by, value_cents)
           select $1, m.entry_id, '${kind}', date '2031-01-01', 'Movimento', 'Prova', ${cents} from made m)
       insert into zona.ledger_movement (ambito_id, id, entry_id, stage, from_account_id, to_account_id, assignment_id, ${ids.join(', ')}, value_cents, position)
       select $1, gen_random_uuid(), m.entry_id, '${stage}', f.id, t.id, m.assignment_id, ${ids.map((id) => `m.${id}`).join(', ')}, ${cents}, 1 from made m
       join zona.ledger_account f on f.ambito_id = $1 and f.stage = '${before}' and ${stage === 'allocated' ? 'f.assignment_id = m.assignment_id and f.line_id is null' : 'f.line_id = m.line_id'}
       join zona.ledger_account t on t.ambito_id = $1 and t.stage = '${stage}' and t.line_id = m.line_id`,
    );
  await client.query('analyze');
}
