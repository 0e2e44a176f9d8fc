import { waterfall, waterfallLabel, type WaterfallBar } from '@zona/budgets-domain';
import { formatEuro, toCents } from '@zona/money';
import { ChartFrame, WaterfallChart } from '@zona/ui/charts';
import { percentOf } from './choice';
import type { BudgetData } from './types';
import { t } from './words';

/** A length on paper: the figures themselves are never a floating-point number. */
const lengthOf = (euro: string): number => Number(euro);
const signed = ({ kind, value }: WaterfallBar): string =>
  `${kind === 'less' ? '−' : kind === 'more' ? '+' : ''}${formatEuro(value)}`;

/** From what was assigned to what is paid: what is missing at each step stands between its two levels. */
export function BudgetWaterfall({ budget: { totals, given } }: { budget: BudgetData }) {
  const bars = waterfall({
    allocated: totals.assestato,
    committed: totals.committed,
    settled: totals.settled,
    paid: totals.paid,
    given: given ?? null,
  });
  const first = bars[0]!;
  const percent = percentOf(toCents(totals.paid), toCents(first.value));
  const says = percent
    ? t('waterfall.says', {
        first: formatEuro(first.value),
        from: t(given ? 'waterfall.assigned' : 'waterfall.allocated'),
        paid: formatEuro(totals.paid),
        percent,
      })
    : t('waterfall.nothing');
  return (
    <ChartFrame
      title={t('waterfall.title')}
      says={says}
      rows={bars}
      rowKey={(b) => b.key}
      columns={[
        { key: 'step', header: t('waterfall.step'), cell: (b) => waterfallLabel[b.key] },
        { key: 'kind', header: t('waterfall.kind'), cell: (b) => t(`waterfall.${b.kind}`) },
        {
          key: 'value',
          header: t('waterfall.value'),
          align: 'right',
          cell: (b) => <span className="z-num">{signed(b)}</span>,
        },
      ]}
    >
      <WaterfallChart
        label={says}
        steps={bars.map((b) => ({
          key: b.key,
          label: waterfallLabel[b.key],
          kind: b.kind,
          from: lengthOf(b.from),
          to: lengthOf(b.to),
          said: signed(b),
        }))}
      />
    </ChartFrame>
  );
}
