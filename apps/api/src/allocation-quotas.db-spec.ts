import type { AllocationRule } from '@zona/budgets-domain';
import type { Person } from './testing/harness.ts';
import {
  act,
  close,
  comuniOf,
  fields,
  halves,
  input,
  open,
  rounded,
  startAllocation,
  voteAll,
  type Cast,
  type Saved,
  type Scenario,
} from './testing/allocation.ts';

/** What a riparto that was approved becomes: quotas, instalments, the entry of the ledger, what comes in (issue 5, point 3). */
let api: Cast['api'];
let office: Cast['office'];
let operator: Cast['operator'];
let mayor: Cast['mayor'];
let comune: Cast['comune'];
let elsewhere: Cast['elsewhere'];
beforeAll(async () => {
  ({ api, office, operator, mayor, comune, elsewhere } = await startAllocation());
});
afterAll(() => api.close());

describe('what was approved', () => {
  interface Quota {
    id: string;
    value: string;
    received: string;
    overdue: string;
    ambitoComune: { comune: { istat: string } };
    instalments: { id: string; number: number; value: string; received: string }[];
  }
  const quotas = async (who: Person, scenarioId: string) => {
    const answer = await who.ask<{ comuneQuotas: { edges: { node: Quota }[] } }>(
      `query($filter: QuotaFilter) { comuneQuotas(filter: $filter, first: 50) { edges { node { id value received overdue ambitoComune { comune { istat } }
         instalments { id number value received } } } } }`,
      { filter: { scenarioId } },
    );
    return answer.data!.comuneQuotas.edges.map((e) => e.node);
  };
  async function fund(): Promise<string> {
    const made = await office.save<{ fund: { id: string } }>(
      'createFund',
      { kindCode: 'quota_comuni', name: 'Quote 2019', eligibleCosts: [] },
      'fund { id }',
    );
    expect(made.problems).toEqual([]);
    const year = await office.save<{ fundAssignment: { id: string } }>(
      'createFundAssignment',
      { fundId: made.fund.id, year: 2019 },
      'fundAssignment { id }',
    );
    return year.fundAssignment.id;
  }
  const assigned = (id: string) =>
    api.look<{ cents: string }>(
      "select a.in_cents::text as cents from zona.ledger_account a where a.assignment_id = $1 and a.stage = 'assigned'",
      [id],
    );

  let scenario: Scenario;
  let assignmentId: string;
  beforeAll(async () => {
    assignmentId = await fund();
    const comuni = await comuniOf(office);
    const rule: AllocationRule = { basis: { kind: 'equal' }, limits: null, rounding: rounded('largest_remainder') };
    const draft = await office.save<Saved>('createScenario', { ...input(comuni, rule), assignmentId }, fields);
    const opened = (await open(office, draft.scenario!)).scenario!;
    const early = await office.save<Saved>(
      'freezeScenario',
      { id: opened.id, version: opened.version, ...act, ...halves },
      fields,
    );
    expect(early.problems[0]!.code).toBe('STATE');
    await voteAll(office, opened, () => 'yes');
    scenario = (await close(office, opened)).scenario!;
    const frozen = await office.save<Saved>(
      'freezeScenario',
      { id: scenario.id, version: scenario.version, ...act, ...halves },
      fields,
    );
    expect(frozen.problems).toEqual([]);
    expect(frozen.scenario!.state).toBe('frozen');
  });

  it('is quotas whose sum is what the ledger says is assigned, to the cent', async () => {
    const rows = await quotas(office, scenario.id);
    expect(rows).toHaveLength(8);
    const cents = (euro: string) => BigInt(euro.replace('.', ''));
    expect(rows.reduce((sum, q) => sum + cents(q.value), 0n)).toBe(14_075_321n);
    expect(await assigned(assignmentId)).toEqual([{ cents: '14075321' }]);
    for (const q of rows) expect(q.instalments.reduce((sum, i) => sum + cents(i.value), 0n)).toBe(cents(q.value));
    const entries = await api.look<{ title: string }>(
      'select e.title from zona.allocation_result r join zona.ledger_entry e on e.ambito_id = r.ambito_id and e.id = r.entry_id where r.scenario_id = $1',
      [scenario.id],
    );
    expect(entries).toEqual([{ title: 'Quote dei comuni: Centro antiviolenza' }]);
  });

  it('is frozen once, and nothing of it may be written again', async () => {
    const again = await office.save<Saved>(
      'freezeScenario',
      { id: scenario.id, version: scenario.version + 1, ...act, ...halves },
      fields,
    );
    expect(again.problems[0]!.code).toBe('STATE');
    const grants = await api.look<{ table: string }>(
      `select table_name as table from information_schema.role_table_grants where grantee = 'zona_app' and privilege_type in ('UPDATE', 'DELETE')
         and table_name in ('allocation_result', 'comune_quota', 'quota_instalment', 'quota_receipt')`,
    );
    expect(grants).toEqual([]);
  });

  it('is read by each comune for itself, by another ambito not at all', async () => {
    const own = (await comuniOf(mayor)).find((c) => c.own)!;
    expect(await quotas(elsewhere, scenario.id)).toEqual([]);
    const seen = await quotas(comune, scenario.id);
    expect(seen).toHaveLength(1);
    expect((await quotas(mayor, scenario.id)).map((q) => q.ambitoComune.comune.istat)).toContain(own.istat);
    const tasks = await comune.ask<{ quotaTasks: { comune: string }[] }>('{ quotaTasks { comune } }');
    expect(tasks.data!.quotaTasks).toHaveLength(1);
  });

  it('comes in by parts, is corrected by less than zero, and may be more than was due', async () => {
    const [quota] = await quotas(office, scenario.id);
    const [first] = quota!.instalments;
    expect(quota!.overdue).toBe(first!.value);
    const receive = (value: string, note: string | null = null) =>
      operator.save<{ quota: Quota }>(
        'recordReceipt',
        { instalmentId: first!.id, receivedOn: '2020-04-02', value, note },
        'quota { received overdue }',
      );
    expect((await receive('1000.00')).quota.received).toBe('1000.00');
    expect((await receive('-100.00')).problems[0]!.field).toBe('note');
    expect((await receive('-100.00', 'Reversale doppia')).quota.received).toBe('900.00');
    expect((await receive('-900.01', 'Troppo')).problems[0]!.field).toBe('value');
    const over = await receive('20000.00');
    expect([over.problems, over.quota.received, over.quota.overdue]).toEqual([[], '20900.00', '0.00']);
  });
});
