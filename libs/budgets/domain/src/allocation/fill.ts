import type { Cents, ExactShares } from '@zona/money';
import type { Bounds } from './limits.ts';
import { done, refused, type Outcome } from './outcome.ts';
import { inEuro } from './said.ts';

interface Row {
  weight: bigint;
  base: bigint;
  lower: bigint;
  upper: bigint | null;
}

/** What is divided: to each its base, then the rest by weight, between its bounds; all but weights in cents / `scale`. */
export interface Ground {
  rows: readonly Row[];
  scale: bigint;
  /** The sums of the rows; `upper` is null when somebody has no cap. */
  weight: bigint;
  base: bigint;
  lower: bigint;
  upper: bigint | null;
}

const least = (a: bigint, b: bigint | null) => (b !== null && b < a ? b : a);
const greatest = (a: bigint, b: bigint) => (a > b ? a : b);

export function groundOf(
  weights: readonly bigint[],
  { numerators, denominator: scale }: { numerators: readonly bigint[]; denominator: bigint },
  bounds: readonly Bounds[],
): Ground {
  const ground = { scale, weight: 0n, base: 0n, lower: 0n, upper: 0n as bigint | null };
  const rows = weights.map((weight, i): Row => {
    const base = numerators[i]!;
    const cap = bounds[i]!.cap === null ? null : bounds[i]!.cap! * scale;
    // Its cost is nobody else's: floors of others do not eat it, only its own cap does.
    const lower = greatest(bounds[i]!.floor * scale, least(base, cap));
    // Who has no weight has its cost or its floor, and no more.
    const upper = weight === 0n ? lower : cap;
    ground.weight += weight;
    ground.base += base;
    ground.lower += lower;
    ground.upper = ground.upper === null || upper === null ? null : ground.upper + upper;
    return { weight, base, lower, upper };
  });
  return { ...ground, rows };
}

function feasible({ lower, upper, scale }: Ground, amount: Cents): Outcome<null> {
  // To the cent above for what is asked, below for what can be taken.
  const asked = (lower + scale - 1n) / scale;
  if (asked > amount)
    return refused(
      'amount',
      'NOT_ENOUGH',
      `Tra minimi e costi servono ${inEuro(asked)}, da ripartire ci sono ${inEuro(amount)}: la differenza è ${inEuro(asked - amount)}.`,
    );
  const taken = upper === null ? amount : upper / scale;
  if (taken < amount)
    return refused(
      'limits',
      'TOO_MUCH',
      `Con i massimi si ripartiscono al più ${inEuro(taken)}: il resto, ${inEuro(amount - taken)}, sarebbe di nessuno.`,
    );
  return done(null);
}

/** One turn: what each free row would have, over `weight`, and by how much floors and caps are passed. */
function turn(rows: readonly Row[], fixed: readonly (bigint | null)[], whole: bigint) {
  let weight = 0n;
  let rest = whole;
  rows.forEach((r, i) => {
    rest -= fixed[i] ?? r.base;
    if (fixed[i] === null) weight += r.weight;
  });
  const below: number[] = [];
  const above: number[] = [];
  let lacking = 0n;
  let over = 0n;
  const shares = rows.map((r, i) => {
    if (fixed[i] !== null) return fixed[i]! * (weight || 1n);
    const share = r.base * weight + rest * r.weight;
    const [floor, cap] = [r.lower * weight, r.upper === null ? null : r.upper * weight];
    if (share < floor) {
      below.push(i);
      lacking += floor - share;
    } else if (cap !== null && share > cap) {
      above.push(i);
      over += share - cap;
    }
    return share;
  });
  return { weight: weight || 1n, shares, below, above, lacking, over };
}

/**
 * The shares `clamp(base + λ × weight)` whose sum is the amount: in proportion to the weights for all whom no limit holds.
 * Each turn divides what is left among the free ones, looks whether more is lacking to those below their floor or over to
 * those above their cap, and fixes there the side that prevails: the next turn can only confirm it, so at most one turn for
 * each comune. Whole numbers throughout, over one denominator.
 */
export function fill(ground: Ground, amount: Cents): Outcome<ExactShares> {
  const possible = feasible(ground, amount);
  if (!possible.ok) return possible;
  const { rows, scale } = ground;
  const fixed = rows.map((r) => (r.weight === 0n ? r.lower : null));
  for (;;) {
    const { weight, shares, below, above, lacking, over } = turn(rows, fixed, amount * scale);
    if (!below.length && !above.length) return done({ numerators: shares, denominator: scale * weight });
    if (lacking >= over) for (const i of below) fixed[i] = rows[i]!.lower;
    if (over >= lacking) for (const i of above) fixed[i] = rows[i]!.upper;
  }
}
