import { fromCents, toCents } from '@zona/money';
import type { CountMeasure, LineAmountKind } from './vocabulary.ts';

export interface FigureAmount {
  id: string;
  kind: LineAmountKind;
  /** Null: the document gives no figure. */
  value: string | null;
  partOfId: string | null;
}

/** The known value of an amount: its own, or else the sum of its parts if all of them are known. */
function knownCents(amount: FigureAmount, all: readonly FigureAmount[], seen: readonly string[] = []): bigint | null {
  if (amount.value !== null) return toCents(amount.value);
  if (seen.includes(amount.id)) return null;
  const parts = all.filter((a) => a.partOfId === amount.id);
  if (!parts.length) return null;
  return total(parts, all, [...seen, amount.id]);
}

/** Null as soon as one is unknown: unknown is not zero. */
function total(
  list: readonly FigureAmount[],
  all: readonly FigureAmount[],
  seen: readonly string[] = [],
): bigint | null {
  let sum = 0n;
  for (const a of list) {
    const cents = knownCents(a, all, seen);
    if (cents === null) return null;
    sum += cents;
  }
  return sum;
}

export interface Split {
  ofId: string;
  parts: string;
  /** What the amount itself says; null when only its parts say it. */
  whole: string | null;
  /** Whole less parts; `0.00` when they agree. */
  rest: string | null;
}

/** Of each amount that is shared out, what its parts make, and what they leave. */
export function splitsOf(amounts: readonly FigureAmount[]): Split[] {
  return amounts.flatMap((amount) => {
    const parts = amounts.filter((a) => a.partOfId === amount.id);
    const sum = parts.length ? total(parts, amounts) : null;
    if (sum === null) return [];
    const whole = amount.value === null ? null : toCents(amount.value);
    return [
      {
        ofId: amount.id,
        parts: fromCents(sum),
        whole: amount.value,
        rest: whole === null ? null : fromCents(whole - sum),
      },
    ];
  });
}

export interface Residual {
  granted: string;
  paid: string;
  residual: string;
}

/** What is left of what was granted after what was paid. Unknown where either is; parts are not counted twice. */
export function residualOf(amounts: readonly FigureAmount[]): Residual | null {
  const of = (kind: LineAmountKind) => amounts.filter((a) => a.kind === kind && a.partOfId === null);
  const [grants, paid] = [of('grant'), of('paid')];
  if (!grants.length || !paid.length) return null;
  const [granted, spent] = [total(grants, amounts), total(paid, amounts)];
  if (granted === null || spent === null) return null;
  return {
    granted: fromCents(granted),
    paid: fromCents(spent),
    residual: fromCents(granted - spent),
  };
}

/** Amounts of one kind over many lines, parts left out; null when none is known. */
export function totalOfKind(amounts: readonly FigureAmount[], kind: LineAmountKind): string | null {
  const known = amounts.filter((a) => a.kind === kind && a.partOfId === null && a.value !== null);
  return known.length ? fromCents(known.reduce((t, a) => t + toCents(a.value!), 0n)) : null;
}

export interface FigureCount {
  measure: CountMeasure;
  group: string | null;
  value: number;
}
export interface Applications {
  received: number;
  notAdmitted: number | null;
  admitted: number | null;
  funded: number | null;
  /** Admitted and not funded. */
  waiting: number | null;
  groups: { group: string; waiting: number | null }[];
}

/** What the counts of a bando make together: admitted, funded, waiting. What nobody counted stays unknown. */
export function applicationsOf(counts: readonly FigureCount[]): Applications | null {
  const sum = (measure: CountMeasure, of: readonly FigureCount[]) => {
    const found = of.filter((c) => c.measure === measure);
    return found.length ? found.reduce((t, c) => t + c.value, 0) : null;
  };
  const derived = (of: readonly FigureCount[]) => {
    const [received, notAdmitted, funded] = [sum('received', of), sum('not_admitted', of), sum('funded', of)];
    const admitted = received === null || notAdmitted === null ? null : received - notAdmitted;
    return {
      received,
      notAdmitted,
      admitted,
      funded,
      waiting: admitted === null || funded === null ? null : admitted - funded,
    };
  };
  const all = derived(counts);
  if (all.received === null) return null;
  const names = [...new Set(counts.flatMap((c) => (c.group === null ? [] : [c.group])))];
  const groups = names.map((group) => ({ group, waiting: derived(counts.filter((c) => c.group === group)).waiting }));
  return { ...all, received: all.received, groups };
}
