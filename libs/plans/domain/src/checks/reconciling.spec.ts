import fc from 'fast-check';
import { toCents, fromCents } from '@zona/money';
import type { PlanSnapshot, SnapshotScheda } from '../snapshot/index.ts';
import { runChecks } from './index.ts';
import { planOf, type CardSpec } from './testing/plan-of.ts';

const yesNo = planOf([]).template.rows.filter((r) => r.kind === 'yes_no');
const percent = (part: number, total: number) => ((100 * part) / total).toFixed(1).replace('.', ',');

/** A card whose figures all agree with each other: its amount is a product it writes, its percentage the ratio it writes. */
const cardOf = (
  each: number,
  people: number,
  baseline: number,
  rise: number,
  part: number,
  rest: number,
  at: number,
): CardSpec => ({
  objective: ['o1', 'o2', 'o3'][at % 3],
  action: `az${at}`,
  // Each card has figures of its own: two that are equal by chance would be a doubt.
  amounts: [
    {
      value: fromCents(BigInt(each * 100 + at) * BigInt(people)),
      fund: at < 2 ? 'FNPS' : `Fondo ${at}`,
      text: `${each},${String(at).padStart(2, '0')} x ${people} Ambiti`,
    },
  ],
  indicators: [{ baseline: String(baseline), target: String(baseline + rise) }],
  staff: [
    { role: `Ruolo ${at}`, count: people },
    { role: `Altro ruolo ${at}`, count: null },
  ],
  answers: [
    ...yesNo.map((r) => ({ row: r.key, answer: 'yes' })),
    { row: 'descrizione', note: `${part}/${part + rest} (${percent(part, part + rest)}%) nel triennio 2021-2023` },
  ],
});
const whole = (min: number, max: number) => fc.integer({ min, max });
const cards = fc
  .array(fc.tuple(whole(1, 9000), whole(2, 9), whole(1, 500), whole(0, 200), whole(1, 80), whole(0, 80)), {
    minLength: 2,
    maxLength: 7,
  })
  .map((list) => list.map(([...n], at) => cardOf(...n, at)))
  .filter((list) => new Set(list.map((c) => c.amounts![0]!.value)).size === list.length);

const codes = (plan: PlanSnapshot) => runChecks(plan).map((f) => f.code);
const changed = (specs: CardSpec[], change: (cards: SnapshotScheda[]) => void): string[] => {
  const plan = planOf(specs);
  change(plan.schede);
  return codes(plan);
};
const always = (property: (specs: CardSpec[], at: number) => void) =>
  fc.assert(
    fc.property(cards, fc.nat(), (specs, n) => property(specs, n % specs.length)),
    { numRuns: 150 },
  );

describe('a plan that reconciles', () => {
  it('has no avviso', () => always((specs) => expect(codes(planOf(specs))).toEqual([])));

  it('one figure off its calculation: one avviso', () =>
    always((specs, at) =>
      expect(
        changed(specs, (list) => {
          const amount = list[at]!.amounts[0]!;
          amount.value = fromCents(toCents(amount.value!) + 1n);
        }),
      ).toEqual(['parts_vs_total']),
    ));

  it('one percentage off its parts: one avviso', () =>
    always((specs, at) =>
      expect(
        changed(specs, (list) => {
          const answer = list[at]!.answers.at(-1)!;
          answer.note = answer.note!.replace(/\([\d,]+%/, '(101%');
        }),
      ).toEqual(['ratio_mismatch']),
    ));

  it('one target below its baseline: one avviso', () =>
    always((specs, at) =>
      expect(
        changed(specs, (list) => {
          const indicator = list[at]!.indicators[0]!;
          indicator.target = String(Number(indicator.baseline) - 1);
        }),
      ).toEqual(['target_below_baseline']),
    ));

  it('one answer taken away: one avviso', () =>
    always((specs, at) =>
      expect(changed(specs, (list) => (list[at]!.answers[0]!.answer = 'not_stated'))).toEqual([
        'required_answer_missing',
      ]),
    ));

  it('one amount of another time: one avviso, at the smallest sum that mixes', () =>
    always((specs, at) =>
      expect(changed(specs, (list) => (list[at]!.amounts[0]!.period = 'one_off'))).toEqual(['mixed_periods']),
    ));

  it('one triennium that is not the plan’s: one avviso', () =>
    always((specs, at) =>
      expect(
        changed(specs, (list) => {
          const answer = list[at]!.answers.at(-1)!;
          answer.note = answer.note!.replace('2021-2023', '2020-2022');
        }),
      ).toEqual(['period_outside_plan']),
    ));

  it('the figure of one action written on another: one avviso, and none when the plan says they are the same', () =>
    always((specs) => {
      const copy = (list: SnapshotScheda[]) => {
        list[1]!.amounts[0] = { ...list[0]!.amounts[0]!, id: list[1]!.amounts[0]!.id };
      };
      expect(changed(specs, copy)).toEqual(['figure_on_two_actions']);
      expect(
        changed(specs, (list) => {
          copy(list);
          list[1]!.amounts[0]!.sameAsId = list[0]!.amounts[0]!.id;
        }),
      ).toEqual([]);
    }));

  it('keys do not depend on the figures', () =>
    always((specs, at) => {
      const keyed = (target: string) => {
        const plan = planOf(specs);
        Object.assign(plan.schede[at]!.indicators[0]!, { baseline: '1000', target });
        return runChecks(plan).map((f) => f.key);
      };
      expect(keyed('1')).toEqual(keyed('999'));
      expect(keyed('1')).toHaveLength(1);
    }));
});
