import type { Comparator } from './generated/graphql';

export {
  certaintyLabel,
  comparatorSymbol,
  indicatorKindLabel,
  measureTypeLabel as indicatorValueTypeLabel,
  periodLabel,
  planKindLabel,
  yesNoLabel,
} from '@zona/plans-domain';

/** In a menu a bare sign is hard to tell apart: the words come first. */
export const comparatorLabel: Record<Comparator, string> = {
  eq: 'uguale a (=)',
  gt: 'più di (>)',
  gte: 'almeno (≥)',
  lt: 'meno di (<)',
  lte: 'al massimo (≤)',
  baseline_plus_percent: 'variazione in % sulla partenza',
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const optionsOf = <K extends string>(labels: Record<K, string>) =>
  (Object.entries(labels) as [K, string][]).map(([value, label]) => ({ value, label: capital(label) }));
