import { allocate, type AllocationRule, type Compared, type Outcome, type ScenarioData } from '@zona/budgets-domain';
import { fromCents, toCents, type Cents } from '@zona/money';

/** A share as it is stored with the riparto, and frozen. */
export interface StoredShare {
  key: string;
  name: string;
  value: string;
  /** Before rounding, in cents, as a fraction. */
  exact: string;
  percent: string | null;
  steps: string[];
}

export function sharesOf(rule: AllocationRule, amount: Cents, { comuni }: ScenarioData): Outcome<StoredShare[]> {
  const found = allocate(rule, amount, { comuni });
  if (!found.ok) return found;
  return { ok: true, value: found.value.shares.map(({ cents, ...share }) => ({ ...share, value: fromCents(cents) })) };
}

export interface ComparedRow {
  title: string;
  amount: string;
  ruleJson: AllocationRule;
  result: StoredShare[] | null;
}

/** A scenario as something to compare. */
export const comparedOf = ({ title, amount, ruleJson, result }: ComparedRow): Compared => ({
  name: title,
  amount: toCents(amount),
  rule: ruleJson,
  shares: (result ?? []).map(({ key, name, value }) => ({ key, name, cents: toCents(value) })),
});
