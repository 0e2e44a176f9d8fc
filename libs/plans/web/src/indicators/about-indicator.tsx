import { aggregationLabel, frequencyLabel, measureTypeLabel, periodTypeLabel } from '@zona/plans-domain';
import { Card, Definition, EnteChip } from '@zona/ui';
import type { ReactNode } from 'react';
import { expected, formatDecimal, measured } from '../numbers';
import type { IndicatorData } from './indicator-page';
import { t } from './words';

const missing = (text: string) => <span className="z-missing">{text}</span>;

/** What the indicator measures, in whose care, and how often: the side of its page. */
export function AboutIndicator({ indicator: i }: { indicator: IndicatorData }) {
  const items: { label: string; value: ReactNode }[] = [
    {
      label: t('page.measure'),
      value: [measureTypeLabel[i.valueType], i.valueType === 'percent' ? null : i.unit].filter(Boolean).join(', '),
    },
  ];
  if (i.valueType === 'score')
    items.push({
      label: t('page.scale'),
      value:
        i.scaleFrom && i.scaleTo
          ? t('page.scaleOf', { from: formatDecimal(i.scaleFrom), to: formatDecimal(i.scaleTo) })
          : missing(t('page.noScale')),
    });
  if (i.baseline) items.push({ label: t('page.baseline'), value: measured(i.baseline, i) });
  items.push({ label: t('page.target'), value: expected(i) ?? missing(t('page.noScale')) });
  if (i.targetText && (i.target || i.targetFrom))
    items.push({ label: t('page.written'), value: <span className="z-verbatim">«{i.targetText}»</span> });
  const often = frequencyLabel[i.frequency];
  items.push({
    label: t('page.frequency'),
    value: i.frequency === 'once' ? `${often} (${periodTypeLabel[i.periodType]})` : often,
  });
  items.push({ label: t('page.owner'), value: owner(i) });
  if (i.byComune) items.push({ label: t('page.byComune'), value: t('answer.yes') });
  if (i.dataSource) items.push({ label: t('page.dataSource'), value: i.dataSource });
  if (['number', 'percent', 'score'].includes(i.valueType))
    items.push({
      label: t('page.over'),
      value:
        i.valueType === 'percent'
          ? t('form.pooled')
          : t('page.overText', {
              enti: aggregationLabel[i.valueType === 'score' ? 'mean' : i.overEnti],
              periods: aggregationLabel[i.overPeriods],
            }),
    });
  return (
    <Card title={t('page.about')}>
      <Definition items={items} />
    </Card>
  );
}

function owner({ owner: ente, byComune }: IndicatorData): ReactNode {
  if (ente) return <EnteChip name={ente.name} />;
  return byComune ? t('page.eachComune') : missing(t('page.nobody'));
}
