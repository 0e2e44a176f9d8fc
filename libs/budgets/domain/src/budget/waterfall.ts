import { fromCents, toCents } from '@zona/money';

/** What the stages have, euro as text. Without `given` the chart starts from what is allocated. */
export interface FlowFigures {
  allocated: string;
  committed: string;
  settled: string;
  paid: string;
  given: {
    assigned: string;
    /** Of this year's assignments, on no line yet. */
    unallocated: string;
    /** Of this year's assignments, on lines of other years. */
    toOtherYears: string;
    /** On this year's lines, of other years' assignments. */
    fromOtherYears: string;
  } | null;
}

export const waterfallKeys = [
  'assigned',
  'unallocated',
  'toOtherYears',
  'fromOtherYears',
  'allocated',
  'uncommitted',
  'committed',
  'unsettled',
  'settled',
  'unpaid',
  'paid',
] as const;
export type WaterfallKey = (typeof waterfallKeys)[number];

export const waterfallLabel: Record<WaterfallKey, string> = {
  assigned: 'Assegnato',
  unallocated: 'Da stanziare',
  toOtherYears: 'Stanziato su altri anni',
  fromOtherYears: 'Da assegnazioni di altri anni',
  allocated: 'Stanziato',
  uncommitted: 'Da impegnare',
  committed: 'Impegnato',
  unsettled: 'Da liquidare',
  settled: 'Liquidato',
  unpaid: 'Da pagare',
  paid: 'Pagato',
};

/** One bar: a level that stands on the ground, or what is missing (or added) from one level to the next. */
export interface WaterfallBar {
  key: WaterfallKey;
  kind: 'level' | 'less' | 'more';
  value: string;
  /** Where it begins and ends, euro as text. */
  from: string;
  to: string;
}

/** From what was assigned to what is paid; each step is the exact difference of the two levels beside it. */
export function waterfall({ given, ...figures }: FlowFigures): WaterfallBar[] {
  const bars: WaterfallBar[] = [];
  let at = 0n;
  const level = (key: WaterfallKey, value: string) => {
    at = toCents(value);
    bars.push({ key, kind: 'level', value, from: '0.00', to: value });
  };
  const step = (key: WaterfallKey, cents: bigint) => {
    if (cents === 0n) return;
    const [from, to] = [at, at + cents];
    const size = cents < 0n ? -cents : cents;
    bars.push({
      key,
      kind: cents < 0n ? 'less' : 'more',
      value: fromCents(size),
      from: fromCents(from),
      to: fromCents(to),
    });
    at = to;
  };
  if (given) {
    level('assigned', given.assigned);
    step('unallocated', -toCents(given.unallocated));
    step('toOtherYears', -toCents(given.toOtherYears));
    step('fromOtherYears', toCents(given.fromOtherYears));
  }
  level('allocated', figures.allocated);
  step('uncommitted', toCents(figures.committed) - at);
  level('committed', figures.committed);
  step('unsettled', toCents(figures.settled) - at);
  level('settled', figures.settled);
  step('unpaid', toCents(figures.paid) - at);
  level('paid', figures.paid);
  return bars;
}
