import { formatDate } from '@zona/calendar';
import { formatEuro } from '@zona/money';
import { exact, over, plus, sum, times, whole, zero, type Exact } from '@zona/money/exact';
import { done, refused, type Outcome } from './outcome.ts';
import type { MixedBasis, Participant, WeightBasis } from './rule.ts';
import { exactEuro, inNumber, inPercent, listed, thePercent } from './said.ts';

/** What each comune weighs, in the order of the data, and the sentence that says why. */
export interface Weights {
  values: Exact[];
  told: (i: number) => string;
}

const names = (comuni: readonly Participant[]) => listed(comuni.map((c) => c.name));
const hundred = whole(100);

/** Nobody unknown, somebody above zero: else the split has no ground. */
function known<T>(
  comuni: readonly Participant[],
  read: (c: Participant) => T | null | undefined,
  missing: (who: string) => ReturnType<typeof refused>,
): Outcome<T[]> {
  const values = comuni.map(read);
  const unknown = comuni.filter((_, i) => values[i] === null || values[i] === undefined);
  return unknown.length ? missing(names(unknown)) : done(values as T[]);
}

function weighed(
  what: string,
  found: Outcome<Exact[]>,
  told: (i: number, value: Exact, total: Exact) => string,
): Outcome<Weights> {
  if (!found.ok) return found;
  const values = found.value;
  const total = sum(values);
  if (total.n === 0n) return refused('basis', 'NO_WEIGHT', `${what}: sono tutti a zero.`);
  return done({ values, told: (i) => told(i, values[i]!, total) });
}

export function populationOf(comuni: readonly Participant[], date: string): Outcome<number[]> {
  return known(
    comuni,
    (c) => c.population?.[date],
    (who) => refused('population', 'UNKNOWN_POPULATION', `Manca la popolazione al ${formatDate(date)} di ${who}.`),
  );
}

function byPopulation(comuni: readonly Participant[], date: string): Outcome<Weights> {
  const found = populationOf(comuni, date);
  return weighed('Popolazione', found.ok ? done(found.value.map(whole)) : found, (_, own, all) => {
    return `Popolazione al ${formatDate(date)}: ${inNumber(own)} abitanti su ${inNumber(all)}.`;
  });
}

function byPercentages(
  comuni: readonly Participant[],
  shares: readonly { key: string; percent: string }[],
): Outcome<Weights> {
  const percent = new Map(shares.map((s) => [s.key, s.percent]));
  const keys = new Set(comuni.map((c) => c.key));
  const strangers = shares.filter((s) => !keys.has(s.key)).map((s) => s.key);
  if (strangers.length)
    return refused('basis', 'UNKNOWN_COMUNE', `Le percentuali nominano chi non è nel riparto: ${listed(strangers)}.`);
  const found = known(
    comuni,
    (c) => percent.get(c.key),
    (who) => refused('basis', 'UNKNOWN_PERCENT', `Manca la percentuale di ${who}.`),
  );
  return weighed(
    'Percentuali',
    found.ok ? done(found.value.map(exact)) : found,
    (i) => `Percentuale fissa: ${inPercent(percent.get(comuni[i]!.key)!)}.`,
  );
}

/** Hours x tariff of each comune, in exact cents. */
export function costsOf(comuni: readonly Participant[], tariff: string | null): Outcome<Exact[]> {
  const found = known(
    comuni,
    (c) => c.hours,
    (who) => refused('hours', 'UNKNOWN_HOURS', `Mancano le ore usate di ${who}.`),
  );
  if (!found.ok) return found;
  const untold = comuni.filter((c) => tariff === null && c.hours!.some((h) => h.tariff === null));
  if (untold.length) return refused('basis', 'UNKNOWN_TARIFF', `Manca la tariffa delle ore di ${names(untold)}.`);
  return done(
    found.value.map((used) =>
      used.reduce<Exact>(
        (total, h) => plus(total, times(times(exact(h.hours), exact(h.tariff ?? tariff!)), hundred)),
        zero,
      ),
    ),
  );
}

export const hoursOf = (c: Participant): string => inNumber(sum((c.hours ?? []).map((h) => exact(h.hours))));

function byHistory(comuni: readonly Participant[], year: number): Outcome<Weights> {
  const found = known(
    comuni,
    (c) => c.history?.[year],
    (who) => refused('history', 'UNKNOWN_HISTORY', `Manca la quota del ${year} di ${who}.`),
  );
  return weighed(
    `Quote del ${year}`,
    found.ok ? done(found.value.map(exact)) : found,
    (i, _, all) => `Quota del ${year}: ${formatEuro(comuni[i]!.history![year])} su ${exactEuro(times(all, hundred))}.`,
  );
}

function mixedOf(comuni: readonly Participant[], basis: MixedBasis): Outcome<Weights> {
  const found = basis.parts.map((p) => weightsOf(p.basis, comuni));
  const problems = found.flatMap((f) => (f.ok ? [] : f.problems));
  if (problems.length) return { ok: false, problems };
  const parts = found.flatMap((f) => (f.ok ? [f.value] : []));
  // Each part is brought to a sum of its percent: population and euro of last year then add up.
  const scaled = parts.map((part, k) => {
    const factor = over(exact(basis.parts[k]!.percent), sum(part.values))!;
    return part.values.map((v) => times(v, factor));
  });
  return done({
    values: comuni.map((_, i) => sum(scaled.map((values) => values[i]!))),
    told: (i) => parts.map((part, k) => `Per ${thePercent(basis.parts[k]!.percent)}: ${part.told(i)}`).join(' '),
  });
}

export function weightsOf(basis: WeightBasis | MixedBasis, comuni: readonly Participant[]): Outcome<Weights> {
  switch (basis.kind) {
    case 'population':
      return byPopulation(comuni, basis.date);
    case 'percentages':
      return byPercentages(comuni, basis.shares);
    case 'equal':
      return done({ values: comuni.map(() => whole(1)), told: () => `Parti uguali: una di ${comuni.length}.` });
    case 'hours':
      return weighed(
        'Ore usate',
        costsOf(comuni, basis.tariff),
        (i, own, all) =>
          `Ore usate: ${hoursOf(comuni[i]!)}, che a tariffa valgono ${exactEuro(own)} su ${exactEuro(all)}.`,
      );
    case 'history':
      return byHistory(comuni, basis.year);
    case 'mixed':
      return mixedOf(comuni, basis);
  }
}
