import type { AllocationRule } from '@zona/budgets-domain';
import type { Person } from './testing/harness.ts';
import {
  byHeads,
  close,
  comuniOf,
  fields,
  grant,
  heads,
  input,
  open,
  rounded,
  startAllocation,
  voteAll,
  type Cast,
  type Comune,
  type Saved,
} from './testing/allocation.ts';

/** A riparto and its voting (issue 5, point 3), with the figures of the Distretto 5's anti-violence grant. */
let api: Cast['api'];
let office: Cast['office'];
let operator: Cast['operator'];
let mayor: Cast['mayor'];
let comune: Cast['comune'];
let auditor: Cast['auditor'];
let elsewhere: Cast['elsewhere'];
beforeAll(async () => {
  ({ api, office, operator, mayor, comune, auditor, elsewhere } = await startAllocation());
});
afterAll(() => api.close());

describe('a riparto', () => {
  it.each([
    ['last_by_difference', ['34484.54', '34484.54', '32373.24', '39410.89']],
    ['largest_remainder', ['34484.54', '34484.53', '32373.24', '39410.90']],
  ] as const)('keeps the 89 %% of the anti-violence grant under %s', async (kind, expected) => {
    const saved = await grant(operator, kind);
    expect(saved.problems).toEqual([]);
    expect(saved.scenario!.shares.map((s) => s.value)).toEqual(expected);
    expect(saved.scenario!.shares[0]!.steps[0]).toBe('Percentuale fissa: 24,5%.');
  });

  it('is simulated without a trace, and compared with another', async () => {
    const known = (await grant(office, 'last_by_difference')).scenario!;
    const before = await api.look<{ n: string }>('select count(*) as n from zona.allocation_scenario');
    const comuni = [...(await comuniOf(office))].sort((a, b) => (a.istat < b.istat ? -1 : 1)).slice(0, 4);
    const { amount, rule, data } = input(comuni, {
      basis: { kind: 'equal' },
      limits: null,
      rounding: rounded('largest_remainder'),
    });
    const answer = await office.ask<{
      simulateAllocation: {
        shares: { value: string }[];
        problems: object[];
        comparison: { sentences: string[]; difference: string };
      };
    }>(
      'query($amount: Money!, $rule: String!, $data: String!, $scenarioId: ID) { simulateAllocation(amount: $amount, rule: $rule, data: $data, scenarioId: $scenarioId) { shares { value } problems { message } comparison { sentences difference } } }',
      { amount, rule, data, scenarioId: known.id },
    );
    const found = answer.data!.simulateAllocation;
    expect(found.shares.map((s) => s.value)).toEqual(['35188.31', '35188.30', '35188.30', '35188.30']);
    expect(found.comparison.difference).toBe('0.00');
    expect(found.comparison.sentences[0]).toBe("L'importo da ripartire è lo stesso: 140.753,21 €.");
    expect(await api.look('select count(*) as n from zona.allocation_scenario')).toEqual(before);
  });

  it('is compared with another of the ambito; what one may not read is not there', async () => {
    const before = (await grant(office, 'last_by_difference')).scenario!;
    const after = (await grant(office, 'largest_remainder')).scenario!;
    const compare = (who: Person) =>
      who.ask<{ compareScenarios: { sentences: string[]; rows: { difference: string }[] } | null }>(
        'query($a: ID!, $b: ID!) { compareScenarios(previousId: $a, scenarioId: $b) { sentences rows { difference } } }',
        { a: before.id, b: after.id },
      );
    const { rows, sentences } = (await compare(auditor)).data!.compareScenarios!;
    expect(rows.map((r) => r.difference)).toEqual(['0.00', '-0.01', '0.00', '0.01']);
    expect(sentences).toContain("Prima: Ogni quota al centesimo più vicino, l'ultima per differenza.");
    for (const who of [elsewhere, mayor]) expect((await compare(who)).data!.compareScenarios).toBeNull();
  });

  it('waits as a draft for a population that nobody knows, and names who lacks it', async () => {
    const comuni = await comuniOf(office);
    const rule: AllocationRule = {
      basis: { kind: 'population', date: '2019-12-31' },
      limits: null,
      rounding: rounded('largest_remainder'),
    };
    const [first, ...others] = comuni;
    const data = {
      comuni: [
        { key: first!.istat, name: first!.name },
        ...others.map((c) => ({ key: c.istat, name: c.name, population: { '2019-12-31': 1000 } })),
      ],
    };
    const draft = (await office.save<Saved>('createScenario', input(comuni, rule, data), fields)).scenario!;
    expect(draft.shares).toEqual([]);
    expect((await open(office, draft)).problems[0]!.message).toBe(
      `Manca la popolazione al 31/12/2019 di ${first!.name}.`,
    );
    const full = { comuni: comuni.map((c) => ({ key: c.istat, name: c.name, population: { '2019-12-31': 1000 } })) };
    const known = (
      await office.save<Saved>(
        'updateScenario',
        { id: draft.id, version: draft.version, ...input(comuni, rule, full) },
        fields,
      )
    ).scenario!;
    // Known, and not from where.
    expect((await open(office, known)).problems[0]!.message).toContain(
      'indica la fonte della popolazione al 31/12/2019',
    );
    const sourced = { ...full, sources: [{ of: 'population' as const, ref: '2019-12-31', text: 'Anagrafe' }] };
    const told = (
      await office.save<Saved>(
        'updateScenario',
        { id: known.id, version: known.version, ...input(comuni, rule, sourced) },
        fields,
      )
    ).scenario!;
    expect((await open(office, told)).scenario!.state).toBe('proposed');
  });

  it('is nothing to another ambito, and its drafts nothing to a mayor', async () => {
    const draft = (await grant(office, 'largest_remainder')).scenario!;
    const ask = (who: Person) =>
      who.ask<{ scenario: object | null }>('query($id: ID!) { scenario(id: $id) { id } }', { id: draft.id });
    expect((await ask(elsewhere)).data!.scenario).toBeNull();
    expect((await ask(mayor)).data!.scenario).toBeNull();
    expect((await ask(auditor)).data!.scenario).not.toBeNull();
    expect((await ask(comune)).errors![0]!.extensions.code).toBe('FORBIDDEN');
    const stolen = await elsewhere.save<Saved>('duplicateScenario', { id: draft.id, title: 'Mio' }, fields);
    expect(stolen.problems[0]!.code).toBe('NOT_FOUND');
  });
});

describe('the voting', () => {
  it('by heads: the mayor votes for the own comune and for no other', async () => {
    const opened = (await open(office, (await grant(office, 'largest_remainder')).scenario!)).scenario!;
    const comuni = await comuniOf(mayor);
    const own = comuni.find((c) => c.own)!;
    const other = comuni.find((c) => !c.own)!;
    const cast = (c: Comune | null, choice: string) =>
      mayor.ask<{ castVote: { problems: object[] } }>(
        'mutation($input: CastVoteInput!) { castVote(input: $input) { problems { code } } }',
        { input: { richiestaId: crypto.randomUUID(), scenarioId: opened.id, ambitoComuneId: c?.id ?? null, choice } },
      );
    expect((await cast(other, 'yes')).errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect((await cast(null, 'no')).data!.castVote.problems).toEqual([]);
    // Until the voting is closed one may think again.
    expect((await cast(own, 'yes')).data!.castVote.problems).toEqual([]);
    const votes = await api.look<{ choice: string; recorded: boolean }>(
      'select v.choice, v.recorded from zona.allocation_vote v where v.scenario_id = $1',
      [opened.id],
    );
    expect(votes).toEqual([{ choice: 'yes', recorded: false }]);
    await voteAll(office, opened, (c, i) => (c.own || c.id === own.id ? null : i < 5 ? 'yes' : 'no'));
    const closed = (await close(office, opened)).scenario!;
    expect(closed.state).toBe('voted');
    expect(closed.outcome!.sentences.at(-1)).toBe('La proposta è approvata.');
  });

  it('by quotas: few that weigh much outvote many', async () => {
    const opened = (
      await open(
        office,
        (await grant(office, 'largest_remainder')).scenario!,
        { quorum: null, majorities: [{ measure: 'quotas', ground: 'entitled', threshold: heads }] },
        { quotas: (await comuniOf(office)).map((c, i) => ({ key: c.istat, quota: i === 0 ? '60' : '1' })) },
      )
    ).scenario!;
    await voteAll(office, opened, (_, i) => (i === 0 ? 'no' : 'yes'));
    const closed = (await close(office, opened)).scenario!;
    expect([closed.state, closed.outcome!.result]).toEqual(['rejected', 'rejected']);
  });

  it('without quorum the riparto is a draft again, and may be voted once more', async () => {
    const opened = (await open(office, (await grant(office, 'largest_remainder')).scenario!)).scenario!;
    const closed = (await close(office, opened)).scenario!;
    expect([closed.state, closed.outcome!.result]).toEqual(['draft', 'no_quorum']);
    expect((await open(office, closed)).scenario!.state).toBe('proposed');
  });

  it('is opened by the responsabile only', async () => {
    const draft = (await grant(office, 'largest_remainder')).scenario!;
    const refused = await operator.ask(
      'mutation($input: OpenVoteInput!) { openVote(input: $input) { problems { code } } }',
      {
        input: { richiestaId: crypto.randomUUID(), id: draft.id, version: draft.version, rule: byHeads },
      },
    );
    expect(refused.errors![0]!.extensions.code).toBe('FORBIDDEN');
  });
});
