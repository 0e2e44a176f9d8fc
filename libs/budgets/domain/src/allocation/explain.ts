import { sumCents, type Cents } from '@zona/money';
import { decimalOf, exact, ratio, times, whole, type Exact } from '@zona/money/exact';
import { exactEuro, inEuro, inNumber, thePercent } from './said.ts';
import { lastOf, type Prepared, type Split } from './split.ts';
import { tieOrderLabel } from './vocabulary.ts';
import { hoursOf } from './weights.ts';

export interface AllocationCheck {
  code: 'SUM' | 'WITHIN_ONE_CENT' | 'WITHIN_HALF_CENT' | 'LIMITS';
  holds: boolean;
  message: string;
}

export const exactShare = ({ shares }: Split, i: number): Exact => ratio(shares.numerators[i]!, shares.denominator);

/** The percent of the amount, four decimals; of nothing there is no percent. */
export const percentOfAmount = (share: Exact, amount: Cents): string | null =>
  amount === 0n ? null : decimalOf(times(share, ratio(100n, amount)), 4);

/** The share as it would be without limits, when there are any and it would be one. */
function unlimited(p: Prepared, i: number, amount: Cents): Exact | null {
  if (!p.bounds) return null;
  const { rows, scale, weight } = p.ground;
  const rest = amount * scale - p.ground.base;
  return rest < 0n ? null : ratio(rows[i]!.base * weight + rest * rows[i]!.weight, scale * weight);
}

function limitStep(p: Prepared, i: number, share: Exact, amount: Cents): string[] {
  const without = unlimited(p, i, amount);
  if (!without || (without.n === share.n && without.d === share.d)) return [];
  const { floor, cap } = p.bounds![i]!;
  const [from, to] = [exactEuro(without), exactEuro(share)];
  if (share.d === 1n && share.n === floor && without.n < floor * without.d)
    return [`Il minimo porta la quota da ${from} a ${to}: la differenza viene dagli altri, in proporzione.`];
  if (cap !== null && share.d === 1n && share.n === cap && without.n > cap * without.d)
    return [`Il massimo porta la quota da ${from} a ${to}: la differenza va agli altri, in proporzione.`];
  return [`Minimi e massimi degli altri spostano la quota da ${from} a ${to}.`];
}

const sizeOf = (x: bigint): bigint => (x < 0n ? -x : x);

interface Leftover {
  /** How many cents rounding down leaves over, for all together. */
  cents: bigint;
  /** The remainder that some were raised for and others, equal, were not; null where no tie was broken. */
  tied: bigint | null;
}

const isRaised = (cents: Cents, { n, d }: Exact): boolean => sizeOf(cents) * d > sizeOf(n);

function leftoverOf(done: Split): Leftover {
  const { numerators, denominator } = done.shares;
  const remainders = numerators.map((n) => sizeOf(n) % denominator);
  const raised = new Set(remainders.filter((_, i) => isRaised(done.cents[i]!, { n: numerators[i]!, d: denominator })));
  const tied = remainders.find(
    (r, i) => raised.has(r) && !isRaised(done.cents[i]!, { n: numerators[i]!, d: denominator }),
  );
  return { cents: sumCents(remainders) / denominator, tied: tied ?? null };
}

function roundingStep(p: Prepared, i: number, done: Split, share: Exact, { cents: left, tied }: Leftover): string {
  const own = inEuro(done.cents[i]!);
  const { rounding } = p.rule;
  if (rounding.kind === 'last_by_difference')
    return i === lastOf(p)
      ? `Quota per differenza: l'importo meno tutte le altre, ${own}.`
      : `Arrotondata al centesimo più vicino: ${own}.`;
  if (share.d === 1n) return `È già al centesimo: ${own}.`;
  const { numerators, denominator } = done.shares;
  const isTied = sizeOf(numerators[i]!) % denominator === tied;
  const tie = isTied ? `; a parità di resto, ${tieOrderLabel[rounding.ties.by]}` : '';
  if (!isRaised(done.cents[i]!, share)) return `Arrotondata per difetto a ${own}${tie}.`;
  const among =
    left === 1n
      ? 'il centesimo che resta, dato al resto più alto'
      : `uno dei ${left} centesimi che restano, dati ai resti più alti`;
  return `Arrotondata per eccesso a ${own}: riceve ${among}${tie}.`;
}

/** How each share came about, in the words of who must defend it before an assembly. */
export function explainer(p: Prepared, done: Split, amount: Cents): (i: number) => string[] {
  const left = leftoverOf(done);
  return (i) => {
    const share = exactShare(done, i);
    const percent = percentOfAmount(share, amount);
    const of = percent === null ? '' : `, ${thePercent(percent)} di ${inEuro(amount)}`;
    return [
      ...(p.costs
        ? [`Ore usate: ${hoursOf(p.comuni[i]!)}, costo ${exactEuro(p.costs[i]!)}. Il resto si divide così.`]
        : []),
      p.told(i),
      ...limitStep(p, i, share, amount),
      `Quota esatta: ${exactEuro(share)}${of}.`,
      roundingStep(p, i, done, share, left),
    ];
  };
}

const distance = (cents: Cents, { n, d }: Exact): bigint => sizeOf(cents * d - n);

/** What must be true of a split, looked at again on the result. */
export function checksOf(p: Prepared, done: Split, amount: Cents): AllocationCheck[] {
  const total = sumCents(done.cents);
  const near = (i: number, parts: bigint) => {
    const share = exactShare(done, i);
    return distance(done.cents[i]!, share) * parts;
  };
  const last = p.rule.rounding.kind === 'last_by_difference' ? lastOf(p) : -1;
  const each = p.comuni.map((_, i) => i).filter((i) => i !== last);
  const checks: AllocationCheck[] = [
    {
      code: 'SUM',
      holds: total === amount,
      message: `Le quote sommano ${inEuro(total)}, l'importo è ${inEuro(amount)}.`,
    },
    last < 0
      ? {
          code: 'WITHIN_ONE_CENT',
          holds: each.every((i) => near(i, 1n) < exactShare(done, i).d),
          message: 'Ogni quota dista dalla quota esatta meno di un centesimo.',
        }
      : {
          code: 'WITHIN_HALF_CENT',
          holds: each.every((i) => near(i, 2n) <= exactShare(done, i).d),
          message: `Ogni quota dista dalla quota esatta al più mezzo centesimo; quella di ${p.comuni[last]!.name}, per differenza, al più ${inNumber(lastBound(p))}.`,
        },
  ];
  if (p.bounds)
    checks.push({
      code: 'LIMITS',
      holds: p.bounds.every(({ floor, cap }, i) => done.cents[i]! >= floor && (cap === null || done.cents[i]! <= cap)),
      message: 'Ogni quota sta tra il suo minimo e il suo massimo.',
    });
  return checks;
}

/** Half a cent for each of the others. */
const lastBound = (p: Prepared): Exact => times(whole(p.comuni.length - 1), exact('0.5'));
