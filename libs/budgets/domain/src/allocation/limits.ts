import { toCents, type Cents } from '@zona/money';
import { exact, times, whole, type Exact } from '@zona/money/exact';
import { done, refused, type Outcome } from './outcome.ts';
import type { Bound, Limits, Participant } from './rule.ts';
import { inEuro } from './said.ts';
import { populationOf } from './weights.ts';

/** In whole cents: what a share may not go below, and not above (null: no cap). */
export interface Bounds {
  floor: Cents;
  cap: Cents | null;
}

/** A limit per inhabitant that is no whole number of cents is taken inwards, so that the share in cents respects it. */
const down = ({ n, d }: Exact): Cents => n / d;
const up = ({ n, d }: Exact): Cents => (n + d - 1n) / d;

function inCents(bound: Bound, comune: Participant, round: (x: Exact) => Cents): Outcome<Cents> {
  if (bound.kind === 'amount') return done(toCents(bound.euro));
  const inhabitants = populationOf([comune], bound.date);
  if (!inhabitants.ok) return inhabitants;
  return done(round(times(times(whole(inhabitants.value[0]!), exact(bound.euro)), whole(100))));
}

function boundsOf(limits: Limits, comune: Participant): Outcome<Bounds> {
  const own = limits.comuni.find((c) => c.key === comune.key);
  const [lower, upper] = [own?.floor ?? limits.floor, own?.cap ?? limits.cap];
  const floor = lower ? inCents(lower, comune, up) : done(0n);
  const cap = upper ? inCents(upper, comune, down) : done(null);
  if (!floor.ok) return floor;
  if (!cap.ok) return cap;
  if (cap.value !== null && floor.value > cap.value)
    return refused(
      'limits',
      'FLOOR_OVER_CAP',
      `${comune.name}: il minimo, ${inEuro(floor.value)}, è sopra il massimo, ${inEuro(cap.value)}.`,
    );
  return done({ floor: floor.value, cap: cap.value });
}

/** The limits of each comune, in the order of the data. */
export function allBounds(limits: Limits, comuni: readonly Participant[]): Outcome<Bounds[]> {
  const keys = new Set(comuni.map((c) => c.key));
  const stranger = limits.comuni.find((c) => !keys.has(c.key));
  if (stranger) return refused('limits', 'UNKNOWN_COMUNE', `I limiti nominano chi non è nel riparto: ${stranger.key}.`);
  const found = comuni.map((c) => boundsOf(limits, c));
  const problems = found.flatMap((f) => (f.ok ? [] : f.problems));
  // A population that lacks as floor and as cap is one problem.
  if (problems.length) return { ok: false, problems: [...new Map(problems.map((p) => [p.message, p])).values()] };
  return done(found.flatMap((f) => (f.ok ? [f.value] : [])));
}
