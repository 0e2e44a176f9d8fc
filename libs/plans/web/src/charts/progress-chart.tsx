import { BarChart, ChartFrame } from '@zona/ui/charts';
import { inAll, type AreaProgress } from './progress';
import { t } from './words';

interface Props {
  kind: 'cards' | 'indicators';
  areas: readonly AreaProgress[];
}

/** How much is done of all there is, by area. */
export function ProgressChart({ kind, areas }: Props) {
  const total = inAll(areas);
  const shown = areas.filter((a) => a.all > 0);
  const [done, open] =
    kind === 'cards' ? [t('progress.done'), t('progress.open')] : [t('progress.measured'), t('progress.toMeasure')];
  const says = total.all === 0 ? t(`progress.${kind}None`) : t(`progress.${kind}Says`, total);
  return (
    <ChartFrame
      title={t(`progress.${kind}`)}
      says={says}
      rows={shown}
      rowKey={(a) => a.id}
      columns={[
        { key: 'area', header: t('progress.area'), cell: (a) => a.title },
        { key: 'done', header: done, align: 'right', cell: (a) => a.done },
        { key: 'open', header: open, align: 'right', cell: (a) => a.all - a.done },
        { key: 'all', header: t('progress.all'), align: 'right', cell: (a) => a.all },
      ]}
    >
      <BarChart
        label={says}
        most={1}
        series={[
          { key: 'done', label: done, tone: 'solid' },
          { key: 'open', label: open, tone: 'open' },
        ]}
        rows={shown.map((a) => ({
          key: a.id,
          label: a.title,
          values: { done: a.done / a.all, open: 1 - a.done / a.all },
          said: t('progress.said', { done: a.done, all: a.all }),
        }))}
      />
    </ChartFrame>
  );
}
