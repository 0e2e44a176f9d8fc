import { BarChart, ChartFrame, type BarSeries } from '@zona/ui/charts';
import type { AreaOutcomes, Outcome } from './progress';
import { t } from './words';

const order: readonly { key: Outcome; tone: BarSeries['tone'] }[] = [
  { key: 'achieved', tone: 'solid' },
  { key: 'partly', tone: 'striped' },
  { key: 'not_achieved', tone: 'dotted' },
  { key: 'not_measurable', tone: 'open' },
];
const countOf = (areas: readonly AreaOutcomes[], outcome: Outcome) =>
  areas.reduce((n, a) => n + (a.counts[outcome] ?? 0), 0);

/** What came of the objectives by the plan's own rule, by area. */
export function OutcomesChart({ areas }: { areas: readonly AreaOutcomes[] }) {
  const says = t('outcomes.says', {
    done: countOf(areas, 'achieved'),
    all: areas.reduce((n, a) => n + a.all, 0),
    unknown: countOf(areas, 'not_measurable'),
  });
  return (
    <ChartFrame
      title={t('outcomes.title')}
      says={says}
      rows={areas}
      rowKey={(a) => a.area}
      columns={[
        { key: 'area', header: t('progress.area'), cell: (a) => a.area },
        ...order.map(({ key }) => ({
          key,
          header: t(`outcomes.${key}`),
          align: 'right' as const,
          cell: (a: AreaOutcomes) => a.counts[key] ?? 0,
        })),
      ]}
    >
      <BarChart
        label={says}
        most={1}
        series={order.map(({ key, tone }) => ({ key, tone, label: t(`outcomes.${key}`) }))}
        rows={areas.map((a) => ({
          key: a.area,
          label: a.area,
          values: Object.fromEntries(order.map(({ key }) => [key, (a.counts[key] ?? 0) / a.all])),
          said: t('progress.said', { done: a.counts.achieved ?? 0, all: a.all }),
        }))}
      />
    </ChartFrame>
  );
}
