import { allocate, compareScenarios, type Comparison, type ScenarioShare } from '@zona/budgets-domain';
import { fromCents, toCents } from '@zona/money';
import type { Problem } from '@zona/ui';
import { historyYear, type Draft, type Ground, type ScenarioRow } from './draft';
import { t } from './words';

export interface Share {
  key: string;
  name: string;
  value: string;
  percent: string | null;
  steps: readonly string[];
}

/** What one's quotas are compared with. */
export interface Before {
  label: string;
  shares: ScenarioShare[];
}

export interface Simulation {
  shares: Share[];
  problems: readonly Problem[];
}

/** In the browser, by the same rule that the API freezes: nothing is asked of the network while one tries. */
export function simulate({ rule, amount, data }: Draft): Simulation {
  if (amount === null) return { shares: [], problems: [] };
  const found = allocate(rule, toCents(amount), { comuni: data.comuni });
  if (!found.ok) return { shares: [], problems: found.problems };
  return { shares: found.value.shares.map(({ cents, ...s }) => ({ ...s, value: fromCents(cents) })), problems: [] };
}

const centsOf = (list: readonly { key: string; name: string; value?: string | null }[]): ScenarioShare[] =>
  list.map(({ key, name, value }) => ({ key, name, cents: value ? toCents(value) : null }));

/** The riparto that was named, or the quotas of the year before that somebody wrote. */
export function beforeOf(draft: Draft, ground: Ground, previous: ScenarioRow['previous']): Before | null {
  const frozen = ground.frozen.find((f) => f.id === draft.previousId);
  if (frozen) return { label: t('table.of', { year: frozen.year }), shares: centsOf(frozen.quotas) };
  if (previous && previous.id === draft.previousId) return beforeOfPrevious(previous);
  const year = historyYear(draft);
  const told = draft.data.comuni.filter((c) => c.history?.[year]);
  if (!told.length) return null;
  const shares = draft.data.comuni.map((c) => ({ key: c.key, name: c.name, value: c.history?.[year] ?? null }));
  return { label: t('table.of', { year }), shares: centsOf(shares) };
}

export const beforeOfPrevious = (previous: ScenarioRow['previous']): Before | null =>
  previous ? { label: t('table.of', { year: previous.year }), shares: centsOf(previous.shares) } : null;

export const comparisonOf = (before: Before | null, shares: readonly Share[]): Comparison | null =>
  before && shares.length ? compareScenarios(before.shares, centsOf(shares)) : null;
