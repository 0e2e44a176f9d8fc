/** Money for each plan `p`: a fund, and lines that are committed, settled and paid, each by one entry. Six accounts and four movements a line. */
const linesPerPlan = 8;

const stages = [
  { stage: 'allocated', before: 'assigned', kind: 'allocation', cents: 10_000, gone: 8_000 },
  { stage: 'committed', before: 'allocated', kind: 'commitment', cents: 8_000, gone: 6_000 },
  { stage: 'settled', before: 'committed', kind: 'settlement', cents: 6_000, gone: 4_000 },
  { stage: 'paid', before: 'settled', kind: 'payment', cents: 4_000, gone: 0 },
];
/** What a stage's rows name. */
const named = {
  allocated: ['line_id'],
  committed: ['line_id', 'commitment_id'],
  settled: ['line_id', 'commitment_id', 'settlement_id'],
  paid: ['line_id', 'commitment_id', 'settlement_id'],
};
const account = (stage) => `${stage}_account`;
const entry = (stage) => `${stage}_entry`;

export const budgetStatements = [
  `create temp table b as select p.*, gen_random_uuid() as fund_id, gen_random_uuid() as assignment_id, gen_random_uuid() as assigned_account from p`,
  `create temp table m as select b.ambito_id, b.plan_id, b.n, b.assignment_id, b.assigned_account, a.id as action_id, a.title,
     ${[
       'line_id',
       'commitment_id',
       'settlement_id',
       'payment_id',
       ...stages.flatMap((s) => [account(s.stage), entry(s.stage)]),
     ]
       .map((name) => `gen_random_uuid() as ${name}`)
       .join(', ')}
   from b cross join lateral (select a.id, a.title from action a where a.ambito_id = b.ambito_id and a.plan_id = b.plan_id order by a.id limit ${linesPerPlan}) a`,
  `insert into fund (ambito_id, id, kind, name) select ambito_id, fund_id, 'fnps', 'Fondo ' || n from b`,
  `insert into fund_assignment (ambito_id, id, fund_id, year) select ambito_id, assignment_id, fund_id, 2020 + n % 10 from b`,
  `insert into budget_line (ambito_id, id, assignment_id, plan_id, action_id, year, title, key)
   select ambito_id, line_id, assignment_id, plan_id, action_id, 2020 + n % 10, title, line_id::text from m`,
  `insert into commitment (ambito_id, id, year, title) select ambito_id, commitment_id, 2020 + n % 10, title from m`,
  `insert into settlement (ambito_id, id, commitment_id, title) select ambito_id, settlement_id, commitment_id, title from m`,
  `insert into payment (ambito_id, id, settlement_id, paid_on) select ambito_id, payment_id, settlement_id, date '2020-01-01' + n from m`,
  `insert into ledger_account (ambito_id, id, stage, key, assignment_id, in_cents, out_cents)
   select ambito_id, assigned_account, 'assigned', 'assigned:' || assignment_id, assignment_id, ${linesPerPlan * 20_000}, ${linesPerPlan * 10_000} from b`,
  ...stages.flatMap(({ stage, before, kind, cents, gone }) => {
    const ids = named[stage].join(', ');
    return [
      `insert into ledger_account (ambito_id, id, stage, key, assignment_id, ${ids}, in_cents, out_cents)
       select ambito_id, ${account(stage)}, '${stage}', '${stage}:' || ${account(stage)}, assignment_id, ${ids}, ${cents}, ${gone} from m`,
      `insert into ledger_entry (ambito_id, id, kind, entry_date, title, recorded_by, value_cents${kind === 'payment' ? ', payment_id' : ''})
       select ambito_id, ${entry(stage)}, '${kind}', date '2020-01-01' + n, title, 'Prova', ${cents}${kind === 'payment' ? ', payment_id' : ''} from m`,
      `insert into ledger_movement (ambito_id, id, entry_id, stage, from_account_id, to_account_id, assignment_id, ${ids}, value_cents, position)
       select ambito_id, gen_random_uuid(), ${entry(stage)}, '${stage}', ${account(before)}, ${account(stage)}, assignment_id, ${ids}, ${cents}, 1 from m`,
    ];
  }),
];
