import { LineChart, ChartFrame, type LinePoint } from '@zona/ui/charts';
import { formatDecimal, measured } from '../numbers';
import type { IndicatorValueType } from '../generated/graphql';
import { t } from './words';

interface Props {
  indicator: { name: string; valueType: IndicatorValueType; unit: string | null; baseline: string | null };
  /** Exact decimals; what is no number is not drawn. */
  periods: readonly { period: string; name: string; value: string | null; target: string | null }[];
}

const numberOf = (decimal: string | null): number | null =>
  decimal !== null && /^-?\d+(\.\d+)?$/.test(decimal) ? Number(decimal) : null;

/** An indicator's values against what was expected, period by period. Nothing when there is nothing to draw. */
export function TargetOverTime({ indicator, periods }: Props) {
  const points: LinePoint[] = periods.map((p) => ({
    key: p.period,
    label: p.name,
    value: numberOf(p.value),
    target: numberOf(p.target),
  }));
  if (indicator.valueType === 'yes_no' || !points.some((p) => p.value !== null)) return null;
  const last = periods.findLast((p) => numberOf(p.value) !== null)!;
  const said = (decimal: string | null) => (numberOf(decimal) === null ? '–' : measured(decimal!, indicator));
  const target = numberOf(last.target) === null ? '' : t('time.saysTarget', { target: said(last.target) });
  const says = t('time.says', { name: indicator.name, value: said(last.value), period: last.name, target });
  return (
    <ChartFrame
      title={t('time.title')}
      says={says}
      rows={periods}
      rowKey={(p) => p.period}
      columns={[
        { key: 'period', header: t('time.period'), cell: (p) => p.name },
        {
          key: 'value',
          header: t('time.value'),
          align: 'right',
          cell: (p) => <span className="z-num">{said(p.value)}</span>,
        },
        {
          key: 'target',
          header: t('time.target'),
          align: 'right',
          cell: (p) => <span className="z-num">{said(p.target)}</span>,
        },
      ]}
    >
      <LineChart
        label={says}
        points={points}
        baseline={numberOf(indicator.baseline)}
        format={(n) => formatDecimal(String(n))}
        words={{ value: t('time.value'), target: t('time.target'), baseline: t('time.baseline') }}
      />
    </ChartFrame>
  );
}
