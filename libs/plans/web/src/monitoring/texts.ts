import { formatDate } from '@zona/calendar';
import { formatEuro } from '@zona/money';
import {
  applicationsOf,
  lineActKindLabel,
  lineAmountKindLabel,
  lineStateLabel,
  providerRoleLabel,
  residualOf,
  shareOfPeriod,
  splitsOf,
} from '@zona/plans-domain';
import { fromCents, toCents } from '@zona/money';
import type { LineContentFragment, LineState } from '../generated/graphql';
import { certaintyLabel, periodLabel } from '../labels';
import { formatDecimal } from '../numbers';
import { t } from './words';

export type Line = LineContentFragment;
export type Provider = Line['providers'][number];
export type Act = Line['acts'][number];
export type Amount = Line['amounts'][number];
export type Count = Line['counts'][number];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const stateText = (state: LineState | null | undefined): string =>
  state ? lineStateLabel[state] : t('notStated');
export const providerName = (p: Provider): string => p.ente?.name ?? p.name ?? t('notStated');
export const providerLine = (p: Provider): string =>
  p.role === 'single'
    ? providerName(p)
    : t('text.withRole', { name: providerName(p), role: providerRoleLabel[p.role] });

/** "Determina 102 del 29/07/2019, dal 01/07/2019 al 30/06/2022". */
export function actLine(act: Act): string {
  const name = [lineActKindLabel[act.kind], act.number].filter(Boolean).join(' ');
  const on = act.date ? ` ${t('text.actOn', { day: formatDate(act.date) })}` : '';
  const span = spanOf(act);
  return [`${name}${on}`, act.subject, act.cig && t('text.cig', { cig: act.cig }), span].filter(Boolean).join(', ');
}

function spanOf({ from, to }: Act): string | null {
  if (from && to) return `${t('text.from', { day: formatDate(from) })} al ${formatDate(to)}`;
  if (from) return t('text.from', { day: formatDate(from) });
  return to ? t('text.until', { day: formatDate(to) }) : null;
}

/** What an amount is, without its figure: "valore del contratto, nel triennio". */
export function amountWhat(a: Amount): string {
  const what = a.label ?? lineAmountKindLabel[a.kind];
  const percent = a.percent && t('text.percent', { percent: formatDecimal(a.percent) });
  const period = a.period === 'not_stated' ? null : periodLabel[a.period];
  const certainty = a.certainty === 'stated' ? null : certaintyLabel[a.certainty];
  const kind = a.label && a.kind !== 'other' && a.kind !== 'share' ? lineAmountKindLabel[a.kind] : null;
  return [what, percent, kind, period, certainty].filter(Boolean).join(', ');
}
export const amountText = (value: string | null | undefined): string =>
  value === null || value === undefined ? t('notStated') : formatEuro(value);

/** Amounts as they hang together: a whole, then its parts below it. */
export function nested(
  amounts: readonly Amount[],
  ofId: string | null = null,
  depth = 0,
): { amount: Amount; depth: number }[] {
  if (depth > amounts.length) return [];
  return amounts
    .filter((a) => (a.partOf?.id ?? null) === ofId)
    .flatMap((amount) => [{ amount, depth }, ...nested(amounts, amount.id, depth + 1)]);
}

const figuresOf = (amounts: readonly Amount[]) =>
  amounts.map((a) => ({ id: a.id, kind: a.kind, value: a.value ?? null, partOfId: a.partOf?.id ?? null }));

/** The part of a contract that falls in the half-year; null where its days or its figure are not known. */
export function shareOf(a: Amount, code: string): string | null {
  if (!a.act?.from || !a.act.to || !a.value || (a.kind !== 'contract' && a.kind !== 'commitment')) return null;
  const cents = shareOfPeriod(toCents(a.value), a.act.from, a.act.to, code);
  return cents === null ? null : fromCents(cents);
}

/** What the figures of a line make together, in sentences: shares, residual, applications. */
export function lineSentences(line: Line, code: string): string[] {
  const figures = figuresOf(line.amounts);
  const nameOf = (id: string) => {
    const amount = line.amounts.find((a) => a.id === id);
    return amount ? (amount.label ?? lineAmountKindLabel[amount.kind]) : '';
  };
  const splits = splitsOf(figures).map(({ ofId, parts, rest }) => {
    const said = { what: nameOf(ofId), parts: formatEuro(parts) };
    if (rest === null) return t('figures.splitOnly', said);
    if (rest === '0.00') return t('figures.splitExact', said);
    const over = rest.startsWith('-');
    return t(over ? 'figures.splitOver' : 'figures.splitRest', { ...said, rest: formatEuro(rest.replace('-', '')) });
  });
  const left = residualOf(figures);
  const residual = left
    ? [
        t('figures.residual', {
          residual: formatEuro(left.residual),
          granted: formatEuro(left.granted),
          paid: formatEuro(left.paid),
        }),
      ]
    : [];
  const shares = line.amounts.flatMap((a) => {
    const share = shareOf(a, code);
    return share === null ? [] : [t('figures.share', { what: amountText(a.value), share: formatEuro(share) })];
  });
  return [...splits, ...residual, ...shares, ...applicationSentence(line.counts)];
}

function applicationSentence(counts: readonly Count[]): string[] {
  const found = applicationsOf(counts.map((c) => ({ measure: c.measure, group: c.group ?? null, value: c.value })));
  // One count alone says itself.
  if (!found || counts.filter((c) => c.measure !== 'other').length < 2) return [];
  const groups = found.groups.flatMap((g) => (g.waiting === null ? [] : [`${g.group} ${g.waiting}`]));
  const parts = [
    t('figures.applications', { received: found.received }),
    found.notAdmitted !== null && t('figures.notAdmitted', { count: found.notAdmitted }),
    found.admitted !== null && t('figures.admitted', { count: found.admitted }),
    found.funded !== null && t('figures.funded', { count: found.funded }),
    found.waiting !== null &&
      (groups.length
        ? t('figures.waiting', { count: found.waiting, groups: groups.join(', ') })
        : t('figures.waitingPlain', { count: found.waiting })),
  ];
  return [`${parts.filter(Boolean).join(', ')}.`];
}

/** "Anziani: 45 domande ricevute". */
export function countLine(c: Count, measures: Record<string, string>): string {
  const what = c.measure === 'other' ? (c.label ?? '') : [measures[c.measure], c.label].filter(Boolean).join(', ');
  const said = `${c.value.toLocaleString('it-IT')} ${what}`.trim();
  return c.group ? `${c.group}: ${said}` : said;
}
export { capital };
