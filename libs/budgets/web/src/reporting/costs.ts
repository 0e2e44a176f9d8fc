import { costTypeLabel } from '@zona/budgets-domain';
import { formatDate } from '@zona/calendar';
import { formatEuro, fromCents, sumCents, toCents } from '@zona/money';
import type { Check, Cost } from './types';
import { t } from './words';

export const totalOf = (costs: readonly Pick<Cost, 'value'>[]): string =>
  fromCents(sumCents(costs.map((c) => toCents(c.value))));

/** `n. 7 del 01/03/2026`, or what of it is known. */
export function invoiceText({
  invoiceNumber,
  invoiceDate,
}: Pick<Cost, 'invoiceNumber' | 'invoiceDate'>): string | null {
  if (invoiceNumber && invoiceDate)
    return t('costs.invoiceText', { number: invoiceNumber, date: formatDate(invoiceDate) });
  return invoiceNumber ? `n. ${invoiceNumber}` : invoiceDate ? formatDate(invoiceDate) : null;
}
export const paidText = ({ payments }: Pick<Cost, 'payments'>): string =>
  payments.map((p) => formatDate(p.paidOn)).join(', ');
export const mandatesOf = ({ payments }: Pick<Cost, 'payments'>): string =>
  payments.flatMap((p) => (p.number ? [p.number] : [])).join(', ');
export const lineOf = ({ lineTitle, comune }: Pick<Cost, 'lineTitle' | 'comune'>): string =>
  [lineTitle, comune].filter(Boolean).join(' – ');

const same = (cost: Cost, check: Check) => cost.settlementId === check.settlementId && cost.lineId === check.lineId;
export const checksOf = (cost: Cost, checks: readonly Check[]): Check[] => checks.filter((c) => same(cost, c));
export const costOf = (check: Check, costs: readonly Cost[]): Cost | undefined => costs.find((c) => same(c, check));

/** The costs that hold all the words, in whatever they say. */
export function found(costs: readonly Cost[], query: string): readonly Cost[] {
  const words = query.toLocaleLowerCase('it').split(/\s+/).filter(Boolean);
  if (!words.length) return costs;
  return costs.filter((c) => {
    const text = [
      c.title,
      lineOf(c),
      c.provider,
      c.supplierCode,
      invoiceText(c),
      c.commitmentTitle,
      c.cig,
      c.cup,
      mandatesOf(c),
    ]
      .join(' ')
      .toLocaleLowerCase('it');
    return words.every((w) => text.includes(w));
  });
}

export const csvHeader = () => [
  t('costs.cost'),
  t('costs.line'),
  t('costs.supplier'),
  t('costs.supplierCode'),
  t('costs.invoice'),
  t('costs.type'),
  t('costs.commitment'),
  t('costs.cig'),
  t('costs.cup'),
  t('costs.mandates'),
  t('costs.paid'),
  t('costs.settled'),
  t('costs.value'),
];
export const csvRow = (c: Cost) => [
  c.title,
  lineOf(c),
  c.provider,
  c.supplierCode,
  invoiceText(c),
  c.costType ? costTypeLabel[c.costType] : null,
  c.commitmentTitle,
  c.cig,
  c.cup,
  mandatesOf(c),
  paidText(c),
  formatEuro(c.settled),
  formatEuro(c.value),
];
