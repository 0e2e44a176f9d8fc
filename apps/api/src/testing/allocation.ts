import type { AllocationRule, ScenarioData } from '@zona/budgets-domain';
import { startApi, type Api, type Person } from './harness.ts';

/** Who prepares, votes and pays a riparto in the Distretto 5. Votes and acts are invented. */
export interface Cast {
  api: Api;
  office: Person;
  operator: Person;
  mayor: Person;
  comune: Person;
  auditor: Person;
  /** The office of another ambito. */
  elsewhere: Person;
}

export async function startAllocation(): Promise<Cast> {
  const api = await startApi();
  const melzo = (who: string) => api.login(`${who}@melzo.example`);
  const [office, operator, mayor, comune, auditor, elsewhere] = await Promise.all([
    melzo('responsabile'),
    melzo('operatore'),
    melzo('sindaco'),
    melzo('comune'),
    melzo('revisore'),
    api.login('responsabile@lodi.example'),
  ]);
  return { api, office, operator, mayor, comune, auditor, elsewhere };
}

export interface Comune {
  id: string;
  istat: string;
  name: string;
  population: number | null;
  populationDate: string | null;
  own: boolean;
}
export const comuniOf = async (person: Person): Promise<Comune[]> => {
  const answer = await person.ask<{ allocationGround: { comuni: Comune[] } }>(
    '{ allocationGround { comuni { id istat name population populationDate own } } }',
  );
  expect(answer.errors).toBeUndefined();
  return answer.data!.allocationGround.comuni;
};

export interface Scenario {
  id: string;
  version: number;
  state: string;
  shares: { key: string; value: string; steps: string[] }[];
  outcome: { result: string; sentences: string[] } | null;
}
export const fields = 'scenario { id version state shares { key value steps } outcome { result sentences } }';
export type Saved = { scenario: Scenario | null };

export const rounded = (kind: 'largest_remainder' | 'last_by_difference'): AllocationRule['rounding'] =>
  kind === 'largest_remainder' ? { kind, ties: { by: 'key' } } : { kind, last: null };
const percents = ['24.5', '24.5', '23', '28'];
export const input = (comuni: readonly Comune[], rule: AllocationRule, data?: Partial<ScenarioData>) => ({
  title: 'Centro antiviolenza',
  year: 2019,
  amount: '140753.21',
  rule: JSON.stringify(rule),
  data: JSON.stringify({ comuni: comuni.map((c) => ({ key: c.istat, name: c.name })), sources: [], ...data }),
});
/** The first four comuni in the order of their codes, with the shares of the grant. */
export async function grant(person: Person, kind: 'largest_remainder' | 'last_by_difference', more: object = {}) {
  const comuni = [...(await comuniOf(person))].sort((a, b) => (a.istat < b.istat ? -1 : 1)).slice(0, 4);
  const shares = comuni.map((c, i) => ({ key: c.istat, percent: percents[i]! }));
  const rule: AllocationRule = { basis: { kind: 'percentages', shares }, limits: null, rounding: rounded(kind) };
  return person.save<Saved>('createScenario', { ...input(comuni, rule), ...more }, fields);
}
export const heads = { part: 1, of: 2, more: true };
export const byHeads = {
  quorum: { measure: 'heads', threshold: heads },
  majorities: [{ measure: 'heads', ground: 'present', threshold: heads }],
};
export async function voteAll(office: Person, scenario: Scenario, choice: (c: Comune, i: number) => string | null) {
  for (const [i, c] of (await comuniOf(office)).entries()) {
    const given = choice(c, i);
    if (!given) continue;
    const saved = await office.save<Saved>(
      'castVote',
      { scenarioId: scenario.id, ambitoComuneId: c.id, choice: given, note: 'In assemblea' },
      fields,
    );
    expect(saved.problems).toEqual([]);
  }
}
export const open = (office: Person, s: Scenario, rule: object = byHeads, more: object = {}) =>
  office.save<Saved>('openVote', { id: s.id, version: s.version, rule, ...more }, fields);
export const close = (office: Person, s: Scenario) =>
  office.save<Saved>('closeVote', { id: s.id, version: s.version }, fields);
export const act = { actKind: 'delibera', organ: 'Assemblea dei Sindaci', number: '7', actDate: '2019-10-15' };
export const halves = {
  instalments: [
    { due: '2020-03-31', percent: '50' },
    { due: '2030-09-30', percent: '50' },
  ],
  instalmentRounding: 'largest_remainder',
};
