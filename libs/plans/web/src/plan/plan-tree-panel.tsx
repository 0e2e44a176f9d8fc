import { Button, CheckField, EmptyState, FilterBar, SearchField, SelectField } from '@zona/ui';
import { useMemo, useState } from 'react';
import { t } from '../words';
import { UNNAMED_FUND, isFiltering, shortKey } from './filters';
import { PlanTree } from './plan-tree';
import { type Area, type PlanData, fundsOf } from './tree';
import type { usePlanTree } from './use-plan-tree';

interface Props {
  plan: PlanData;
  areas: readonly Area[];
  view: ReturnType<typeof usePlanTree>;
  policyAreas: readonly { letter: string; title: string }[];
  move?: (areaId: string, objectiveId: string, to: number) => Promise<void>;
  onAdd?: () => void;
}

export function PlanTreePanel({ plan, areas, view, policyAreas, move, onAdd }: Props) {
  const { filters, setFilters, clearFilters, tree } = view;
  const [reordering, setReordering] = useState(false);
  const funds = useMemo(() => fundsOf(plan.areas), [plan.areas]);
  const filtering = isFiltering(filters);
  const letters = new Set(plan.areas.flatMap((a) => a.policyAreas.map((p) => p.letter)));
  const active = [filters.query.trim(), filters.area, filters.policy, filters.fund, filters.incomplete].filter(Boolean);

  if (plan.areas.length === 0) {
    return (
      <EmptyState
        title={t('tree.emptyPlan')}
        text={onAdd ? t('tree.emptyPlanAdd') : t('tree.emptyPlanWait')}
        action={
          onAdd && (
            <Button variant="primary" icon="plus" onClick={onAdd}>
              {t('add.area')}
            </Button>
          )
        }
      />
    );
  }

  return (
    <div className="z-stack z-tree-filters">
      <FilterBar label={t('tree.filters')} active={active.length} onClear={clearFilters}>
        <SearchField
          label={t('tree.search')}
          placeholder={t('tree.searchHint')}
          value={filters.query}
          onChange={(query) => setFilters({ query })}
        />
        <SelectField
          compact
          name="area"
          label={t('tree.area')}
          value={filters.area}
          onChange={(area) => setFilters({ area })}
          empty={t('tree.allAreas')}
          options={areas.map((a) => ({ value: shortKey(a.id), label: a.title }))}
        />
        {letters.size > 0 && (
          <SelectField
            compact
            name="policy"
            label={t('tree.policyArea')}
            value={filters.policy}
            onChange={(policy) => setFilters({ policy })}
            empty={t('tree.allPolicies')}
            options={policyAreas
              .filter((p) => letters.has(p.letter))
              .map((p) => ({ value: p.letter, label: `${p.letter} · ${p.title}` }))}
          />
        )}
        {funds.length > 0 && (
          <SelectField
            compact
            name="fund"
            label={t('tree.fund')}
            value={filters.fund}
            onChange={(fund) => setFilters({ fund })}
            empty={t('tree.allFunds')}
            options={funds.map((f) => ({ value: f, label: f === UNNAMED_FUND ? t('tree.unnamedFund') : f }))}
          />
        )}
        <CheckField
          compact
          name="incomplete"
          label={t('tree.incomplete')}
          value={filters.incomplete}
          onChange={(incomplete) => setFilters({ incomplete })}
        />
      </FilterBar>
      <div className="z-tree-bar d-print-none">
        <p role="status" className="z-tree-total">
          {filtering
            ? t('tree.shown', { shown: tree.shown, count: tree.total })
            : t('count.objectives', { count: tree.total })}
        </p>
        <div className="z-row">
          {move && !filtering && (
            <Button variant="plain" size="sm" aria-pressed={reordering} onClick={() => setReordering(!reordering)}>
              {reordering ? t('reorder.end') : t('reorder.start')}
            </Button>
          )}
          <Button variant="plain" size="sm" icon="expand" onClick={view.openAll}>
            {t('tree.openAll')}
          </Button>
          <Button variant="plain" size="sm" icon="collapse" onClick={view.closeAll}>
            {t('tree.closeAll')}
          </Button>
        </div>
      </div>
      {reordering && move && !filtering && <p className="z-muted d-print-none">{t('reorder.help')}</p>}
      {tree.areas.length === 0 ? (
        <EmptyState title={t('tree.nothing')} text={t('tree.nothingText')} />
      ) : (
        <PlanTree
          areas={areas}
          tree={tree}
          rows={view.rows}
          toggle={view.toggle}
          move={filtering ? undefined : move}
          reordering={reordering}
        />
      )}
    </div>
  );
}
