import type { Cents } from '@zona/money';
import { checksOf, exactShare, explainer, percentOfAmount, type AllocationCheck } from './explain.ts';
import { done, type Outcome } from './outcome.ts';
import type { AllocationData, AllocationRule } from './rule.ts';
import { prepare, split, type Prepared } from './split.ts';

export interface AllocatedShare {
  key: string;
  name: string;
  cents: Cents;
  /** The share before rounding, in cents, as a reduced fraction: `689690729/200`. */
  exact: string;
  /** Of the amount, at most four decimals; null of a zero amount. */
  percent: string | null;
  /** How it came about, in Italian. */
  steps: string[];
}

export interface Allocation {
  /** In the order of the data. They sum to the amount, always. */
  shares: AllocatedShare[];
  checks: AllocationCheck[];
}

function explained(p: Prepared, amount: Cents): Outcome<Allocation> {
  const parts = split(p, amount);
  if (!parts.ok) return parts;
  const steps = explainer(p, parts.value, amount);
  const shares = p.comuni.map(({ key, name }, i) => {
    const share = exactShare(parts.value, i);
    return {
      key,
      name,
      cents: parts.value.cents[i]!,
      exact: `${share.n}/${share.d}`,
      percent: percentOfAmount(share, amount),
      steps: steps(i),
    };
  });
  return done({ shares, checks: checksOf(p, parts.value, amount) });
}

/**
 * Divides an amount among comuni by a rule. What is unknown (a population, hours, last year's quota) is a problem that
 * names who lacks it, never a zero. The same rule, amount and data always give the same shares, in any order of the data
 * under the largest remainder. A negative amount is the mirror of the positive one, where no limit or cost forbids it.
 */
export function allocate(rule: AllocationRule, amount: Cents, data: AllocationData): Outcome<Allocation> {
  const ready = prepare(rule, data);
  return ready.ok ? explained(ready.value, amount) : ready;
}

/** Many amounts by one rule, cents only, in the order of the data: for postings, where nobody reads the steps. */
export function allocateMany(
  rule: AllocationRule,
  amounts: readonly Cents[],
  data: AllocationData,
): Outcome<Cents[][]> {
  const ready = prepare(rule, data);
  if (!ready.ok) return ready;
  const rows: Cents[][] = [];
  for (const amount of amounts) {
    const parts = split(ready.value, amount);
    if (!parts.ok) return parts;
    rows.push(parts.value.cents);
  }
  return done(rows);
}
