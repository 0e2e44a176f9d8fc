import type { Comparison } from '@zona/budgets-domain';
import { formatEuro, toCents } from '@zona/money';
import type { Column } from '@zona/ui';
import { BarChart, ChartFrame, type BarSeries } from '@zona/ui/charts';
import { euro, percent, signedEuro } from './numbers';
import type { Before, Share } from './simulate';
import { t } from './words';

interface ShareChartProps {
  shares: readonly Share[];
  before: Before | null;
  comparison: Comparison | null;
}
interface Row extends Share {
  was: bigint | null;
}

/** Lengths only: what is written comes from the cents. */
const length = (cents: bigint): number => Number(cents) / 100;

function valuesOf({ value, was }: Row): Record<string, number> {
  const now = toCents(value);
  if (was === null || was < 0n) return { same: length(now) };
  const [same, more, less] = now > was ? [was, now - was, 0n] : [now, 0n, was - now];
  return { same: length(same), more: length(more), less: length(less) };
}

function says({ shares, comparison }: ShareChartProps): string {
  const most = shares.reduce((a, b) => (toCents(b.value) > toCents(a.value) ? b : a));
  const highest = t('chart.most', { name: most.name, value: formatEuro(most.value), percent: percent(most.percent) });
  const moved = comparison?.rows.filter((r) => r.cents) ?? [];
  return comparison ? `${highest} ${t('chart.moved', { count: moved.length })}` : highest;
}

export function ShareChart(props: ShareChartProps) {
  const { shares, before, comparison } = props;
  const was = new Map((comparison?.rows ?? []).map((r) => [r.key, r.before]));
  const rows: Row[] = shares.map((s) => ({ ...s, was: was.get(s.key) ?? null }));
  const series: BarSeries[] = comparison
    ? [
        { key: 'same', label: t('chart.same'), tone: 'solid' },
        { key: 'more', label: t('chart.more'), tone: 'crossed' },
        { key: 'less', label: t('chart.less'), tone: 'striped' },
      ]
    : [{ key: 'same', label: t('table.quota'), tone: 'solid' }];
  const columns: Column<Row>[] = [
    { key: 'name', header: t('table.comune'), cell: (row) => row.name },
    { key: 'value', header: t('table.quota'), align: 'right', cell: (row) => formatEuro(row.value) },
    ...(before
      ? [
          { key: 'was', header: before.label, align: 'right' as const, cell: (row: Row) => euro(row.was) },
          {
            key: 'difference',
            header: t('table.difference'),
            align: 'right' as const,
            cell: (row: Row) => (row.was === null ? '' : signedEuro(toCents(row.value) - row.was)),
          },
        ]
      : []),
  ];
  return (
    <ChartFrame title={t('chart.title')} says={says(props)} columns={columns} rows={rows} rowKey={(row) => row.key}>
      <BarChart
        label={t('chart.title')}
        series={series}
        rows={rows.map((row) => ({
          key: row.key,
          label: row.name,
          values: valuesOf(row),
          said:
            row.was === null
              ? formatEuro(row.value)
              : `${formatEuro(row.value)} (${signedEuro(toCents(row.value) - row.was)})`,
        }))}
      />
    </ChartFrame>
  );
}
