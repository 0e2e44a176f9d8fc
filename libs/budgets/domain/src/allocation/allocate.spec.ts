import { sumCents } from '@zona/money';
import { ratio, type Exact } from '@zona/money/exact';
import fc from 'fast-check';
import { allocate, allocateMany, type Allocation } from './allocate.ts';
import { allBounds } from './limits.ts';
import type { AllocationData, AllocationRule } from './rule.ts';
import { ruleSentences } from './sentences.ts';
import { anyCase, type Case } from './testing/any.ts';

const RUNS = { numRuns: 400 };
const fractionOf = (text: string): Exact => {
  const [n, d] = text.split('/').map(BigInt);
  return ratio(n!, d!);
};
const away = (cents: bigint, { n, d }: Exact) => (cents * d > n ? cents * d - n : n - cents * d);
const allocated = ({ rule, amount, data }: Case): Allocation | null => {
  const result = allocate(rule, amount, data);
  return result.ok ? result.value : null;
};
const codes = (rule: AllocationRule, amount: bigint, data: AllocationData) => {
  const result = allocate(rule, amount, data);
  return result.ok ? [] : result.problems.map((p) => p.code);
};
const byKey = (a: Allocation) => Object.fromEntries(a.shares.map((s) => [s.key, s.cents]));

describe('a split, for any rule, weights and amount', () => {
  it('sums exactly, before and after rounding, and its checks hold', () => {
    let splits = 0;
    fc.assert(
      fc.property(anyCase(), (c) => {
        const result = allocate(c.rule, c.amount, c.data);
        if (!result.ok) {
          const expected = ['NOT_ENOUGH', 'TOO_MUCH', 'FLOOR_OVER_CAP', 'LAST_OUT_OF_LIMITS', 'NO_WEIGHT'];
          expect(expected).toEqual(expect.arrayContaining(result.problems.map((p) => p.code)));
          return;
        }
        splits++;
        const { shares, checks } = result.value;
        expect(sumCents(shares.map((s) => s.cents))).toBe(c.amount);
        const total = shares.map((s) => fractionOf(s.exact)).reduce((a, b) => ratio(a.n * b.d + b.n * a.d, a.d * b.d));
        expect(total).toEqual({ n: c.amount, d: 1n });
        expect(checks.filter((k) => !k.holds)).toEqual([]);
        expect(shares.every((s) => s.steps.length >= 3 && s.steps.every((t) => t.endsWith('.')))).toBe(true);
      }),
      RUNS,
    );
    expect(splits).toBeGreaterThan(150);
  });

  it('by the largest remainder each share is the cent below or above its exact share', () => {
    fc.assert(
      fc.property(anyCase({ rounding: 'largest_remainder' }), (c) => {
        for (const s of allocated(c)?.shares ?? []) {
          const share = fractionOf(s.exact);
          expect(away(s.cents, share)).toBeLessThan(share.d);
        }
      }),
      RUNS,
    );
  });

  it('by difference all but one are within half a cent, that one within half a cent for each of the others', () => {
    fc.assert(
      fc.property(anyCase({ rounding: 'last_by_difference' }), (c) => {
        const { rounding } = c.rule;
        const last = (rounding.kind === 'last_by_difference' && rounding.last) || c.data.comuni.at(-1)!.key;
        for (const s of allocated(c)?.shares ?? []) {
          const share = fractionOf(s.exact);
          const halves = s.key === last ? BigInt(c.data.comuni.length - 1) : 1n;
          expect(2n * away(s.cents, share)).toBeLessThanOrEqual(halves * share.d);
        }
      }),
      RUNS,
    );
  });

  it('floors and caps hold, and where they cannot it says how much is lacking or too much', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyCase({ costs: false, rounding: 'largest_remainder' }), (c) => {
        if (!c.rule.limits) return;
        const bounds = allBounds(c.rule.limits, c.data.comuni);
        const result = allocate(c.rule, c.amount, c.data);
        if (!bounds.ok) return void expect(result.ok).toBe(false);
        const floors = sumCents(bounds.value.map((b) => b.floor));
        if (result.ok) {
          seen.add('ok');
          result.value.shares.forEach((s, i) => {
            const { floor, cap } = bounds.value[i]!;
            expect(s.cents).toBeGreaterThanOrEqual(floor);
            if (cap !== null) expect(s.cents).toBeLessThanOrEqual(cap);
          });
          return;
        }
        const code = result.problems[0]!.code;
        seen.add(code);
        if (code === 'NOT_ENOUGH') expect(floors).toBeGreaterThan(c.amount);
        if (code === 'TOO_MUCH') {
          // Who has no weight takes no more than its floor.
          const weighs = allocated({ ...c, amount: 1n, rule: { ...c.rule, limits: null } })!.shares;
          const most = bounds.value.map(({ floor, cap }, i) => (weighs[i]!.exact === '0/1' ? floor : cap));
          expect(most.includes(null)).toBe(false);
          expect(sumCents(most.map((m) => m ?? 0n))).toBeLessThan(c.amount);
        }
      }),
      { numRuns: 800 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['ok', 'NOT_ENOUGH', 'TOO_MUCH']));
  });

  it('the free ones stay in proportion, and a limit holds only whom that proportion would take past it', () => {
    let held = 0;
    fc.assert(
      fc.property(anyCase({ limits: true, costs: false, rounding: 'largest_remainder' }), (c) => {
        const bounds = c.rule.limits ? allBounds(c.rule.limits, c.data.comuni) : null;
        const result = allocated(c);
        const unlimited = allocated({ ...c, amount: 10n ** 12n, rule: { ...c.rule, limits: null } });
        if (!result || !unlimited || !bounds?.ok) return;
        const rows = result.shares.map((s, i) => {
          const [share, weight] = [fractionOf(s.exact), fractionOf(unlimited.shares[i]!.exact)];
          const { floor, cap } = bounds.value[i]!;
          const free = share.n > floor * share.d && (cap === null || share.n < cap * share.d);
          return { share, weight, floor, free, held: !free && floor !== cap };
        });
        const free = rows.filter((r) => r.free);
        const each = free.map((f) => ratio(f.share.n * f.weight.d, f.share.d * f.weight.n));
        expect(each.every((r) => r.n === each[0]!.n && r.d === each[0]!.d)).toBe(true);
        if (!each[0]) return;
        for (const { share, weight, floor } of rows.filter((r) => r.held)) {
          held++;
          const proportion = ratio(each[0].n * weight.n, each[0].d * weight.d);
          const side = proportion.n - share.n * proportion.d;
          if (share.n === floor) expect(side).toBeLessThanOrEqual(0n);
          else expect(side).toBeGreaterThanOrEqual(0n);
        }
      }),
      { numRuns: 800 },
    );
    expect(held).toBeGreaterThan(200);
  });

  it('the order of the data changes nobody’s share, by the largest remainder', () => {
    fc.assert(
      fc.property(anyCase({ rounding: 'largest_remainder' }), fc.infiniteStream(fc.nat()), (c, numbers) => {
        const shuffled = c.data.comuni
          .map((comune) => ({ comune, at: numbers.next().value! }))
          .sort((a, b) => a.at - b.at)
          .map((x) => x.comune);
        const [one, other] = [allocated(c), allocated({ ...c, data: { comuni: shuffled } })];
        expect(other && byKey(other)).toEqual(one && byKey(one));
      }),
      RUNS,
    );
  });

  it('more to divide takes from nobody more than a cent, and never from an exact share', () => {
    fc.assert(
      fc.property(anyCase({ rounding: 'largest_remainder' }), fc.bigInt({ min: 0n, max: 10n ** 6n }), (c, more) => {
        const [before, after] = [allocated(c), allocated({ ...c, amount: c.amount + more })];
        if (!before || !after) return;
        after.shares.forEach((s, i) => {
          expect(s.cents).toBeGreaterThanOrEqual(before.shares[i]!.cents - 1n);
          const [x, y] = [fractionOf(before.shares[i]!.exact), fractionOf(s.exact)];
          expect(y.n * x.d).toBeGreaterThanOrEqual(x.n * y.d);
        });
      }),
      RUNS,
    );
  });

  it('a negative amount is the mirror, and is refused where limits or costs make no sense of it', () => {
    fc.assert(
      fc.property(anyCase({ limits: false, costs: false }), (c) => {
        const [plus, minus] = [allocated(c), allocated({ ...c, amount: -c.amount })];
        expect(minus?.shares.map((s) => -s.cents)).toEqual(plus?.shares.map((s) => s.cents));
      }),
      RUNS,
    );
    const rule: AllocationRule = {
      basis: { kind: 'equal' },
      limits: { floor: null, cap: null, comuni: [] },
      rounding: { kind: 'largest_remainder', ties: { by: 'key' } },
    };
    expect(codes(rule, -1n, { comuni: [{ key: 'a', name: 'Melzo' }] })).toEqual(['NEGATIVE_AMOUNT']);
  });

  it('frozen as JSON and taken up again it gives the same, one by one or many at once', () => {
    fc.assert(
      fc.property(anyCase(), (c) => {
        const again = JSON.parse(JSON.stringify({ rule: c.rule, data: c.data })) as Omit<Case, 'amount'>;
        const result = allocate(c.rule, c.amount, c.data);
        expect(allocate(again.rule, c.amount, again.data)).toEqual(result);
        const many = allocateMany(c.rule, [c.amount, c.amount], c.data);
        expect(many.ok ? many.value : null).toEqual(
          result.ok ? Array.from({ length: 2 }, () => result.value.shares.map((s) => s.cents)) : null,
        );
        expect(ruleSentences(c.rule).every((s) => s.endsWith('.'))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
