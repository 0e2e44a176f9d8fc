import { Figure } from '@zona/ui';
import { totalCertainty } from '../totals';
import { counted, t } from '../words';
import type { PlanData } from './tree';

export function PlanFigures({ plan }: { plan: PlanData }) {
  const { counts, amounts } = plan;
  return (
    <div className="z-figures z-plan-figures">
      <Figure
        kind="money"
        size="lg"
        label={t('figures.amounts')}
        value={amounts.count ? amounts.distinct : null}
        certainty={totalCertainty(amounts)}
        note={amounts.mixedPeriods ? t('figures.mixed') : t('figures.amountsNote', { count: amounts.count })}
      />
      <Figure
        kind="count"
        size="lg"
        label={t('figures.objectives')}
        value={counts.objectives}
        note={t('figures.inAreas', { areas: counted('areas', counts.areas) })}
      />
      <Figure kind="count" size="lg" label={t('figures.actions')} value={counts.actions} />
      <Figure
        kind="count"
        size="lg"
        label={t('figures.schede')}
        value={counts.schede}
        note={counts.stubs ? t('figures.stubs', { count: counts.stubs }) : null}
      />
      <Figure
        kind="count"
        size="lg"
        label={t('figures.indicators')}
        value={counts.indicators}
        note={
          counts.indicatorsWithoutTarget ? t('figures.withoutTarget', { count: counts.indicatorsWithoutTarget }) : null
        }
      />
    </div>
  );
}
