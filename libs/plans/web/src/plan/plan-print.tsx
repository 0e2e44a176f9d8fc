import { formatEuro } from '@zona/money';
import { Section } from '@zona/ui';
import { t } from '../words';
import { AnswerCensus } from './answer-census';
import { PlanAmounts } from './plan-amounts';
import { type FilteredTree, type PlanData, actionCode, objectiveCode } from './tree';

export function PlanPrint({ plan, tree }: { plan: PlanData; tree: FilteredTree }) {
  return (
    <div className="z-print-only">
      {tree.areas.map(({ area, objectives }) => (
        <Section key={area.id} title={area.title}>
          {objectives.map(({ objective }) => (
            <div key={objective.id} className="z-print-objective">
              <h3>
                {objectiveCode(objective.code)} {objective.title}
              </h3>
              {objective.summary && <p>{objective.summary}</p>}
              <ul>
                {objective.actions.map((action) => (
                  <li key={action.id}>{[actionCode(action.code), action.title].filter(Boolean).join(' ')}</li>
                ))}
              </ul>
              <p>
                {t('print.amount', {
                  amount: objective.amounts.count ? formatEuro(objective.amounts.distinct) : t('print.noAmount'),
                })}
              </p>
            </div>
          ))}
        </Section>
      ))}
      <Section title={t('plan.tabs.amounts')}>
        <PlanAmounts total={plan.amounts} />
      </Section>
      <Section title={t('plan.tabs.answers')}>
        <AnswerCensus rows={plan.answerCensus} />
      </Section>
    </div>
  );
}
