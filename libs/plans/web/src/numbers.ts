import { formatDate } from '@zona/calendar';
import type { IndicatorPartsFragment } from './generated/graphql';
import { comparatorSymbol } from './labels';
import { t } from './words';

/** An exact decimal string the Italian way, without passing through a float: "1500.50" is "1.500,5". */
export function formatDecimal(decimal: string): string {
  const [whole = '', part = ''] = decimal.replace(/^-/, '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  const kept = part.replace(/0+$/, '');
  return `${decimal.startsWith('-') ? '−' : ''}${grouped}${kept ? `,${kept}` : ''}`;
}

/** What a person types, "1.500,5" or "18.69", as the API wants it; null when it is not a number. */
export function parseDecimal(text: string): string | null {
  const s = text.replace(/[\s%]/g, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(s) || /^-?\d+(,\d+)?$/.test(s))
    return s.replaceAll('.', '').replace(',', '.');
  return /^-?\d+\.\d+$/.test(s) ? s : null;
}

type Measured = Pick<IndicatorPartsFragment, 'valueType' | 'unit'>;

export function measured(decimal: string, { valueType, unit }: Measured): string {
  if (valueType === 'yes_no') return Number(decimal) === 0 ? t('answer.no') : t('answer.yes');
  if (valueType === 'percent') return `${formatDecimal(decimal)}%`;
  return unit ? `${formatDecimal(decimal)} ${unit}` : formatDecimal(decimal);
}

/** The expected value: comparator and number, or the words of the document when it gives no number. */
export function expected(
  indicator: Measured &
    Pick<IndicatorPartsFragment, 'comparator' | 'target' | 'targetText'> &
    Partial<Pick<IndicatorPartsFragment, 'targetFrom' | 'targetTo'>>,
) {
  const { target, comparator, targetText, targetFrom, targetTo } = indicator;
  if (targetFrom && targetTo) return t('indicator.window', { from: formatDate(targetFrom), to: formatDate(targetTo) });
  if (target === null) return targetText;
  if (comparator === 'baseline_plus_percent')
    return t('indicator.change', { value: `${target.startsWith('-') ? '' : '+'}${formatDecimal(target)}` });
  const symbol = comparator && comparator !== 'eq' ? `${comparatorSymbol[comparator]} ` : '';
  return symbol + measured(target, indicator);
}
