import { formatCount, formatEuro, fromCents, toCents } from '@zona/money';
import { applicationsOf, residualOf, splitsOf } from './figures.ts';
import { shareOfPeriod } from './shares.ts';
import { lineAmountKindLabel, type CountMeasure, type LineAmountKind } from './vocabulary.ts';

export interface ToldAmount {
  id: string;
  kind: string;
  label?: string | null | undefined;
  value?: string | null | undefined;
  partOf?: { id: string } | null | undefined;
  act?: { from?: string | null | undefined; to?: string | null | undefined } | null | undefined;
}
export interface ToldCount {
  measure: string;
  group?: string | null | undefined;
  value: number;
}

/** Amounts as they hang together: a whole, then its parts below it. */
export function nestedAmounts<A extends ToldAmount>(
  amounts: readonly A[],
  ofId: string | null = null,
  depth = 0,
): { amount: A; depth: number }[] {
  if (depth > amounts.length) return [];
  return amounts
    .filter((a) => (a.partOf?.id ?? null) === ofId)
    .flatMap((amount) => [{ amount, depth }, ...nestedAmounts(amounts, amount.id, depth + 1)]);
}

/** The part of a contract that falls in the half-year; null where its days or its figure are not known. */
export function shareOfAmount({ kind, value, act }: ToldAmount, code: string): string | null {
  if (!act?.from || !act.to || !value || (kind !== 'contract' && kind !== 'commitment')) return null;
  const cents = shareOfPeriod(toCents(value), act.from, act.to, code);
  return cents === null ? null : fromCents(cents);
}

function sayRest(rest: string | null): string {
  if (rest === null) return '.';
  if (rest === '0.00') return ': tutto l’importo, al centesimo.';
  return rest.startsWith('-')
    ? `: ${formatEuro(rest.replace('-', ''))} più dell’importo.`
    : `; restano ${formatEuro(rest)}.`;
}

/** What the figures of a line make together, in sentences: shares, residual, applications. */
export function lineSentences(amounts: readonly ToldAmount[], counts: readonly ToldCount[], code: string): string[] {
  const figures = amounts.map((a) => ({
    ...{ id: a.id, kind: a.kind as LineAmountKind, value: a.value ?? null, partOfId: a.partOf?.id ?? null },
  }));
  const nameOf = (id: string) => {
    const amount = amounts.find((a) => a.id === id);
    return amount ? (amount.label ?? lineAmountKindLabel[amount.kind as LineAmountKind]) : '';
  };
  const splits = splitsOf(figures).map(
    ({ ofId, parts, rest }) => `Le quote di «${nameOf(ofId)}» fanno ${formatEuro(parts)}${sayRest(rest)}`,
  );
  const left = residualOf(figures);
  const residual = left
    ? [
        `Residuo: ${formatEuro(left.residual)}, cioè ${formatEuro(left.granted)} assegnati meno ${formatEuro(left.paid)} erogati.`,
      ]
    : [];
  const shares = amounts.flatMap((a) => {
    const share = shareOfAmount(a, code);
    return share === null ? [] : [`Di ${formatEuro(a.value)}, nel semestre: ${formatEuro(share)}.`];
  });
  return [...splits, ...residual, ...shares, ...applicationSentence(counts)];
}

function applicationSentence(counts: readonly ToldCount[]): string[] {
  const found = applicationsOf(
    counts.map((c) => ({ measure: c.measure as CountMeasure, group: c.group ?? null, value: c.value })),
  );
  // One count alone says itself.
  if (!found || counts.filter((c) => c.measure !== 'other').length < 2) return [];
  const groups = found.groups.flatMap((g) => (g.waiting === null ? [] : [`${g.group} ${g.waiting}`]));
  const said = (count: number | null, what: string) => count !== null && `${formatCount(count)} ${what}`;
  const parts = [
    `Domande: ${formatCount(found.received)} ricevute`,
    said(found.notAdmitted, 'non ammesse'),
    said(found.admitted, 'ammesse'),
    said(found.funded, 'finanziate'),
    said(found.waiting, groups.length ? `in attesa (${groups.join(', ')})` : 'in attesa'),
  ];
  return [`${parts.filter(Boolean).join(', ')}.`];
}
