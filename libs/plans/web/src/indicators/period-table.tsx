import { DataTable } from '@zona/ui';
import { measured } from '../numbers';
import { OutcomeBadge } from './badges';
import type { IndicatorData } from './indicator-page';
import { evaluated } from './values';
import { t } from './words';

type Line = IndicatorData['evaluation']['periods'][number];

/** Each period beside its own target, with the steps that led there. */
export function PeriodTable({ indicator }: { indicator: IndicatorData }) {
  const numeric = ['number', 'percent', 'score'].includes(indicator.valueType);
  return (
    <DataTable<Line>
      caption={t('page.periods')}
      rows={indicator.evaluation.periods}
      rowKey={(p) => p.period}
      columns={[
        { key: 'period', header: t('col.period'), cell: (p) => p.name },
        {
          key: 'value',
          header: t('col.value'),
          align: 'right',
          cell: (p) => <span className="z-num">{evaluated(indicator, p.value) ?? '–'}</span>,
        },
        {
          key: 'target',
          header: t('col.target'),
          align: 'right',
          cell: (p) => (
            <span className="z-num">{p.target && numeric ? measured(p.target, indicator) : (p.target ?? '–')}</span>
          ),
        },
        {
          key: 'outcome',
          header: t('col.outcome'),
          cell: (p) => (
            <span className="z-period-outcome">
              <OutcomeBadge outcome={p.outcome} />
              <span className="z-muted z-period-steps">{p.steps.slice(-2).join(' ')}</span>
            </span>
          ),
        },
      ]}
    />
  );
}
