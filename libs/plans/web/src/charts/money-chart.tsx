import { formatEuro, sumCents } from '@zona/money';
import { periodLabel, type AmountPeriod } from '@zona/plans-domain';
import { BarChart, ChartFrame, type BarSeries } from '@zona/ui/charts';
import { euroOf, periodsIn, type FundBar } from './money';
import { t } from './words';

const toneOf: Record<AmountPeriod, BarSeries['tone']> = {
  annual: 'solid',
  biennial: 'dark',
  triennial: 'striped',
  one_off: 'dotted',
  first_year: 'crossed',
  not_stated: 'open',
};
const nameOf = (bar: FundBar): string =>
  bar.others ? t('money.others', { count: bar.others }) : (bar.fund ?? t('money.noFund'));
const said = (cents: bigint): string => formatEuro(euroOf(cents));
/** A length on paper: the figures themselves are never a floating-point number. */
const lengthOf = (cents: bigint | undefined): number => Number(cents ?? 0n) / 100;

/** Euros that the cards state, by fund, each part by the period it is of. */
export function MoneyChart({ bars }: { bars: readonly FundBar[] }) {
  const [first] = bars;
  if (!first) return <p>{t('money.none')}</p>;
  const periods = periodsIn(bars);
  const says = t('money.says', {
    total: said(sumCents(bars.map((b) => b.total))),
    fund: nameOf(first),
    value: said(first.total),
  });
  return (
    <ChartFrame
      title={t('money.title')}
      says={says}
      note={periods.length > 1 && <p className="z-muted">{t('money.mixed')}</p>}
      rows={bars}
      rowKey={(b) => b.key}
      columns={[
        { key: 'fund', header: t('money.fund'), cell: nameOf },
        ...periods.map((p) => ({
          key: p,
          header: periodLabel[p],
          align: 'right' as const,
          cell: (b: FundBar) => <span className="z-num">{b.byPeriod[p] ? said(b.byPeriod[p]) : '–'}</span>,
        })),
        {
          key: 'sum',
          header: t('money.sum'),
          align: 'right',
          cell: (b) => <span className="z-num">{said(b.total)}</span>,
        },
      ]}
    >
      <BarChart
        label={says}
        series={periods.map((p) => ({ key: p, label: periodLabel[p], tone: toneOf[p] }))}
        rows={bars.map((b) => ({
          key: b.key,
          label: nameOf(b),
          values: Object.fromEntries(periods.map((p) => [p, lengthOf(b.byPeriod[p])])),
          said: said(b.total),
        }))}
      />
    </ChartFrame>
  );
}
