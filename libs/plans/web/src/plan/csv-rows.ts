import { t } from '../words';
import { type FilteredTree, type PlanData } from './tree';

export const csvHeader = (): string[] => [
  t('csv.plan'),
  t('csv.area'),
  t('csv.policies'),
  t('csv.objectiveCode'),
  t('csv.objective'),
  t('csv.actionCode'),
  t('csv.action'),
  t('csv.amount'),
  t('csv.approximate'),
  t('csv.funds'),
  t('csv.missing'),
];

/** One line for each action (one for an objective without actions), of the objectives on screen; figures stand once, on the first line. */
export function csvRows(plan: Pick<PlanData, 'code'>, tree: FilteredTree): (string | number | null)[][] {
  return tree.areas.flatMap(({ area, objectives }) =>
    objectives.flatMap(({ objective: o, actions, missing }) =>
      (actions.length ? actions : [null]).map((action, i) => [
        plan.code,
        area.title,
        area.policyAreas.map((p) => p.letter).join(' '),
        o.code,
        o.title,
        action?.code ?? null,
        action?.title ?? null,
        i === 0 && o.amounts.count > 0 ? o.amounts.distinct.replace('.', ',') : null,
        i === 0 && o.amounts.approximate ? t('csv.yes') : null,
        i === 0 ? o.amounts.byFund.map((f) => f.fund ?? t('csv.noFund')).join(', ') || null : null,
        i === 0 ? missing : null,
      ]),
    ),
  );
}
