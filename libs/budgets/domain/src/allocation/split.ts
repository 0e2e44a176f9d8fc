import { largestRemainder, lastByDifference, proportional, type Cents, type ExactShares } from '@zona/money';
import { overOneDenominator, zero, type Exact } from '@zona/money/exact';
import { check } from '@zona/problems';
import { fill, groundOf, type Ground } from './fill.ts';
import { allBounds, type Bounds } from './limits.ts';
import { done, refused, type Outcome } from './outcome.ts';
import {
  allocationDataSchema,
  allocationRuleSchema,
  type AllocationData,
  type AllocationRule,
  type Participant,
  type Ties,
} from './rule.ts';
import { inEuro, listed } from './said.ts';
import { costsOf, weightsOf, type Weights } from './weights.ts';

const unbounded: Bounds = { floor: 0n, cap: null };

/** A rule on its data, ready for any amount. All lists are in the order of the data. */
export interface Prepared {
  rule: AllocationRule;
  comuni: readonly Participant[];
  weights: readonly bigint[];
  told: Weights['told'];
  costs: readonly Exact[] | null;
  bounds: readonly Bounds[] | null;
  ground: Ground;
  /** Positions, who has the cent first when remainders are equal. */
  order: readonly number[];
}

export interface Split {
  shares: ExactShares;
  cents: Cents[];
}

const byKey = (a: Participant, b: Participant): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

function tieOrder(ties: Ties, comuni: readonly Participant[], weights: readonly bigint[]): Outcome<number[]> {
  const positions = comuni.map((_, i) => i);
  const keyed = (a: number, b: number) => byKey(comuni[a]!, comuni[b]!);
  if (ties.by === 'key') return done(positions.sort(keyed));
  if (ties.by === 'larger_weight')
    return done(
      positions.sort((a, b) => (weights[a] === weights[b] ? keyed(a, b) : weights[a]! > weights[b]! ? -1 : 1)),
    );
  const rank = new Map(ties.keys.map((k, i) => [k, i]));
  const absent = comuni.filter((c) => !rank.has(c.key)).map((c) => c.name);
  if (absent.length)
    return refused('rounding', 'INCOMPLETE_ORDER', `L'ordine a parità di resto non nomina ${listed(absent)}.`);
  return done(positions.sort((a, b) => rank.get(comuni[a]!.key)! - rank.get(comuni[b]!.key)!));
}

function lastKnown({ rounding }: AllocationRule, comuni: readonly Participant[]): Outcome<null> {
  if (rounding.kind !== 'last_by_difference' || rounding.last === null) return done(null);
  return comuni.some((c) => c.key === rounding.last)
    ? done(null)
    : refused('rounding', 'UNKNOWN_COMUNE', `La quota per differenza è di chi non è nel riparto: ${rounding.last}.`);
}

/** Checks rule and data, and works out all that does not depend on the amount. */
export function prepare(rawRule: AllocationRule, rawData: AllocationData): Outcome<Prepared> {
  const rule = check(allocationRuleSchema, rawRule);
  if (!rule.ok) return rule;
  const data = check(allocationDataSchema, rawData);
  return data.ok ? prepared(rule.value, data.value.comuni) : data;
}

function prepared(rule: AllocationRule, comuni: readonly Participant[]): Outcome<Prepared> {
  const { basis, limits, rounding } = rule;
  const weighed = weightsOf(basis.kind === 'cost_first' ? basis.remainder : basis, comuni);
  const costs = basis.kind === 'cost_first' ? costsOf(comuni, basis.tariff) : done(null);
  const bounds = limits ? allBounds(limits, comuni) : done(null);
  const last = lastKnown(rule, comuni);
  if (!weighed.ok || !costs.ok || !bounds.ok || !last.ok)
    return { ok: false, problems: [weighed, costs, bounds, last].flatMap((f) => (f.ok ? [] : f.problems)) };
  const weights = overOneDenominator(weighed.value.values).numerators;
  const order = tieOrder(rounding.kind === 'largest_remainder' ? rounding.ties : { by: 'key' }, comuni, weights);
  if (!order.ok) return order;
  const bases = overOneDenominator(costs.value ?? comuni.map(() => zero));
  return done({
    rule,
    comuni,
    weights,
    told: weighed.value.told,
    costs: costs.value,
    bounds: bounds.value,
    ground: groundOf(weights, bases, bounds.value ?? comuni.map(() => unbounded)),
    order: order.value,
  });
}

/** The exact shares of an amount. */
function exactShares(p: Prepared, amount: Cents): Outcome<ExactShares> {
  if (!p.costs && !p.bounds) return done(proportional(amount, p.weights));
  if (amount < 0n)
    return refused('amount', 'NEGATIVE_AMOUNT', 'Con minimi, massimi o costi si ripartisce solo un importo positivo.');
  return fill(p.ground, amount);
}

/** The position of the share that is what the others leave. */
export function lastOf({ rule: { rounding }, comuni }: Prepared): number {
  if (rounding.kind !== 'last_by_difference' || rounding.last === null) return comuni.length - 1;
  return comuni.findIndex((c) => c.key === rounding.last);
}

/** By difference the last share takes the cents of all roundings: where it cannot, the rule does not fit the amount. */
function byDifference(p: Prepared, shares: ExactShares, amount: Cents): Outcome<Cents[]> {
  const last = lastOf(p);
  const cents = lastByDifference(shares, last);
  const own = cents[last]!;
  const { floor, cap } = p.bounds?.[last] ?? unbounded;
  const size = amount < 0n ? -own : own;
  if (size >= floor && (cap === null || size <= cap)) return done(cents);
  return refused(
    'rounding',
    'LAST_OUT_OF_LIMITS',
    `Per differenza a ${p.comuni[last]!.name} resterebbero ${inEuro(own)}: scegli un'altra quota per differenza o i resti più alti.`,
  );
}

/** One amount, to the cent: the parts always sum to it. */
export function split(p: Prepared, amount: Cents): Outcome<Split> {
  const shares = exactShares(p, amount);
  if (!shares.ok) return shares;
  if (p.rule.rounding.kind === 'largest_remainder')
    return done({ shares: shares.value, cents: largestRemainder(shares.value, p.order) });
  const cents = byDifference(p, shares.value, amount);
  return cents.ok ? done({ shares: shares.value, cents: cents.value }) : cents;
}
