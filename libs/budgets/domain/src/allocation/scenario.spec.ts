import { changesBetween, type Compared } from './changes.ts';
import { standingOf } from './receipts.ts';
import { proposedAllocationRule, type AllocationRule } from './rule.ts';
import { missingSources, needsOf } from './scenario.ts';
import { recordReceiptSchema } from './scenario.schemas.ts';

const rounding: AllocationRule['rounding'] = { kind: 'largest_remainder', ties: { by: 'key' } };
const mixed: AllocationRule = {
  basis: {
    kind: 'cost_first',
    tariff: '20',
    remainder: {
      kind: 'mixed',
      parts: [
        { percent: '60', basis: { kind: 'population', date: '2024-12-31' } },
        { percent: '40', basis: { kind: 'history', year: 2025 } },
      ],
    },
  },
  limits: { floor: { kind: 'per_inhabitant', euro: '5', date: '2023-12-31' }, cap: null, comuni: [] },
  rounding,
};

it('finds every figure that a rule asks for, however deep it stands', () => {
  expect(needsOf(mixed)).toEqual({ population: ['2024-12-31', '2023-12-31'], history: ['2025'], hours: true });
});

it('names the figures whose source nobody has said', () => {
  const sources = [{ of: 'population' as const, ref: '2024-12-31', text: 'ISTAT' }];
  expect(missingSources(mixed, { comuni: [], sources })).toEqual([
    'della popolazione al 31/12/2023',
    'delle quote del 2025',
    'delle ore usate',
  ]);
});

describe('what changes between two riparti', () => {
  const equal: AllocationRule = { basis: { kind: 'equal' }, limits: null, rounding };
  const riparto = (rule: AllocationRule, ...cents: (bigint | null)[]): Compared => ({
    name: 'Prova',
    amount: cents.reduce<bigint>((sum, c) => sum + (c ?? 0n), 0n),
    rule,
    shares: cents.map((c, i) => ({ key: `${i}`, name: `Comune ${i}`, cents: c })),
  });

  it('is told in words: amount, rule, who pays more and who less', () => {
    const before = riparto(proposedAllocationRule('2024-12-31'), 6000n, 4000n);
    const { sentences } = changesBetween(before, riparto(equal, 5500n, 5500n));
    expect(sentences).toEqual([
      "L'importo passa da 100,00 € a 110,00 €: 10,00 € in più.",
      'Prima: Si divide in proporzione alla popolazione al 31/12/2024.',
      'Ora: Si divide in parti uguali.',
      "Un comune versa di più; l'aumento più alto è di Comune 1, 15,00 € (+37,5%).",
      'Un comune versa di meno; il calo più alto è di Comune 0, 5,00 € (−8,33%).',
    ]);
  });

  it('is nothing between one and itself; what is unknown stays so', () => {
    const one = riparto(equal, 100n, null);
    expect(changesBetween(one, one).sentences).toEqual([
      "L'importo da ripartire è lo stesso: 1,00 €.",
      'La regola è la stessa.',
      'Nessuna quota cambia.',
      'Non si può confrontare: Comune 1.',
    ]);
  });
});

it.each([
  [100n, 100n, -5, 'paid'],
  [100n, 101n, 5, 'over'],
  [100n, 99n, -1, 'late'],
  [100n, 0n, 30, 'due'],
  [100n, 0n, 31, 'later'],
] as const)('an instalment of %s with %s in, %s days before its day, is %s', (cents, received, days, expected) => {
  expect(standingOf(cents, received, days)).toBe(expected);
});

it('a receipt is corrected by less than zero, with its reason', () => {
  const receipt = { instalmentId: 'x', receivedOn: '2026-04-02', value: '-10.00' };
  expect(recordReceiptSchema.safeParse(receipt).success).toBe(false);
  expect(recordReceiptSchema.safeParse({ ...receipt, note: 'Doppia' }).success).toBe(true);
});
