import { formatDate } from '@zona/calendar';
import { formatEuro } from '@zona/money';
import {
  lineActKindLabel,
  lineAmountKindLabel,
  lineSentences as sentencesOf,
  lineStateLabel,
  nestedAmounts,
  providerRoleLabel,
} from '@zona/plans-domain';
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

export const nested = nestedAmounts<Amount>;

/** What the figures of a line make together, in sentences: shares, residual, applications. */
export const lineSentences = ({ amounts, counts }: Pick<Line, 'amounts' | 'counts'>, code: string): string[] =>
  sentencesOf(amounts, counts, code);

/** "Anziani: 45 domande ricevute". */
export function countLine(c: Count, measures: Record<string, string>): string {
  const what = c.measure === 'other' ? (c.label ?? '') : [measures[c.measure], c.label].filter(Boolean).join(', ');
  const said = `${c.value.toLocaleString('it-IT')} ${what}`.trim();
  return c.group ? `${c.group}: ${said}` : said;
}
export { capital };
export { shareOfAmount as shareOf } from '@zona/plans-domain';
