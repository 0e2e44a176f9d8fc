import { formatEuro, toCents } from '@zona/money';
import { BarChart, ChartFrame } from '@zona/ui/charts';
import { Link } from 'react-router';
import { Euro } from '../euro';
import { partsOf, type ComuneData, type UseData } from './figures';
import { t } from './words';

/** So many bars one can look at; the table has them all. */
const mostBars = 12;
const series = [
  { key: 'paid', label: t('gets.paid'), tone: 'solid' },
  { key: 'toPay', label: t('gets.toPay'), tone: 'striped' },
  { key: 'toCommit', label: t('gets.toCommit'), tone: 'open' },
] as const;
/** A length on paper: the figures themselves are never a floating-point number. */
const lengthOf = (cents: bigint): number => Number(cents) / 100;

/** What the citizens of a comune have, action by action, and how far it has come. */
export function GetsChart({ gets, getsCount, figures, year }: ComuneData) {
  const [largest] = gets;
  if (!largest) return <p className="z-muted">{t('gets.empty', { year })}</p>;
  const says = t('gets.says', {
    title: largest.title,
    value: formatEuro(largest.allocated),
    total: formatEuro(figures.allocated),
  });
  return (
    <ChartFrame
      title={t('gets.chart')}
      says={says}
      note={
        gets.length > mostBars && (
          <p className="z-muted">{t('gets.shown', { shown: mostBars, total: Math.max(getsCount, gets.length) })}</p>
        )
      }
      rows={gets}
      rowKey={(g) => g.key}
      columns={[
        { key: 'what', header: t('gets.what'), cell: (g) => <What use={g} /> },
        { key: 'funds', header: t('gets.funds'), cell: (g) => g.funds.join(', ') },
        { key: 'allocated', header: t('gets.allocated'), align: 'right', cell: (g) => <Euro value={g.allocated} /> },
        { key: 'committed', header: t('gets.committed'), align: 'right', cell: (g) => <Euro value={g.committed} /> },
        { key: 'paid', header: t('gets.paid'), align: 'right', cell: (g) => <Euro value={g.paid} /> },
      ]}
    >
      <BarChart
        label={says}
        series={series}
        most={lengthOf(toCents(largest.allocated))}
        rows={gets.slice(0, mostBars).map((g) => {
          const { paid, toPay, toCommit } = partsOf(g);
          return {
            key: g.key,
            label: g.title,
            values: { paid: lengthOf(paid), toPay: lengthOf(toPay), toCommit: lengthOf(toCommit) },
            said: formatEuro(g.allocated),
          };
        })}
      />
    </ChartFrame>
  );
}

function What({ use: { actionId, objectiveId, title } }: { use: UseData }) {
  const to = actionId ? `/azioni/${actionId}` : objectiveId ? `/obiettivi/${objectiveId}` : null;
  return to ? <Link to={to}>{title}</Link> : <>{title}</>;
}
