import { formatEuro } from '@zona/money';
import { formatDecimal } from '../exact/exact.ts';
import type { SnapshotAmount, SnapshotIndicator, SnapshotStaff } from '../snapshot/plan-snapshot.ts';
import {
  comparatorSymbol,
  indicatorKindLabel,
  periodLabel,
  type AmountPeriod,
  type Certainty,
  type Comparator,
  type IndicatorKind,
} from '../vocabulary.ts';
import type { Cell } from './model.ts';

const before: Record<Certainty, string> = { stated: '', about: 'circa ', at_least: 'almeno ', if_funded: '' };
const trimmed = (decimal: string): string =>
  formatDecimal(decimal).replace(/,(\d*?)0+$/, (_, kept: string) => (kept ? `,${kept}` : ''));

export const money = (decimal: string | null): Cell =>
  decimal === null ? { text: 'non indicato' } : { text: formatEuro(decimal), decimal, money: true };
export const count = (n: number): Cell => ({ text: formatDecimal(String(n)), decimal: String(n) });

/** `circa 73.261,72 € all'anno`; a range says both ends, what nobody stated says so. */
export function sayValue(a: SnapshotAmount): string {
  if (a.value === null) return 'importo non indicato';
  const figure = a.valueTo ? `da ${formatEuro(a.value)} a ${formatEuro(a.valueTo)}` : formatEuro(a.value);
  const period = a.period === 'not_stated' ? '' : ` ${periodLabel[a.period as AmountPeriod]}`;
  const condition = a.certainty === 'if_funded' ? ', se il finanziamento è concesso' : '';
  return `${before[a.certainty as Certainty]}${figure}${period}${condition}`;
}

export const sayAmount = (a: SnapshotAmount): string =>
  `${a.fund ?? 'Fonte non indicata'}: ${sayValue(a)}${a.sameAsId ? ' (gli stessi euro di un’altra scheda, contati una volta)' : ''}`;

export const sayStaff = (s: SnapshotStaff): string =>
  `${s.role}: ${s.count === null ? 'numero non indicato' : `${before[s.certainty as Certainty]}${s.count}`}`;

function measured(decimal: string, { valueType, unit }: SnapshotIndicator): string {
  if (valueType === 'yes_no') return Number(decimal) === 0 ? 'No' : 'Sì';
  return `${trimmed(decimal)}${valueType === 'percent' ? '%' : unit ? ` ${unit}` : ''}`;
}

/** The expected value: comparator and number, or the words of the document when it gives no number. */
export function sayTarget(i: SnapshotIndicator): string | null {
  if (i.target === null) return i.targetText;
  const sign = i.comparator && i.comparator !== 'eq' ? `${comparatorSymbol[i.comparator as Comparator]} ` : '';
  return `${sign}${measured(i.target, i)}`;
}
export const sayBaseline = (i: SnapshotIndicator): string | null =>
  i.baseline === null ? null : measured(i.baseline, i);

export function sayIndicator(i: SnapshotIndicator): string {
  const parts = [
    sayBaseline(i) && `valore di partenza ${sayBaseline(i)}`,
    sayTarget(i) ? `valore atteso ${sayTarget(i)}` : i.kind === 'input' ? null : 'valore atteso non indicato',
  ].filter(Boolean);
  return `${i.name} (${indicatorKindLabel[i.kind as IndicatorKind]})${parts.length ? `: ${parts.join(', ')}` : ''}`;
}
