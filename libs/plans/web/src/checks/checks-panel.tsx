import { todayIso } from '@zona/calendar';
import { warningStateLabel } from '@zona/problems';
import { useCan, useGql } from '@zona/session';
import {
  Button,
  CheckField,
  EmptyState,
  Failed,
  FilterBar,
  Loading,
  Section,
  SelectField,
  downloadCsv,
  useFilters,
} from '@zona/ui';
import { shortKey } from '../plan/filters';
import { PlanChecksDocument } from './documents';
import { WarningCard } from './warning-card';
import { csvHeader, csvRows } from './warnings-csv';
import { byCheck, shownWarnings, warningFilters, type Checks, type WarningFilters } from './warnings';
import { t } from './words';
import './checks.css';

interface Props {
  plan: {
    id: string;
    code: string;
    areas: readonly { id: string; title: string; objectives: readonly { id: string; code: string; title: string }[] }[];
  };
}

/** The avvisi di quadratura of a plan: they warn and never block. */
export function ChecksPanel({ plan }: Props) {
  const { data, error, isPending, refetch } = useGql(PlanChecksDocument, { id: plan.id });
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('loading')} rows={6} />;
  return data?.planChecks ? <LoadedChecks plan={plan} all={data.planChecks} /> : null;
}

function LoadedChecks({ plan, all }: Props & { all: Checks }) {
  const { values, set, clear, active } = useFilters<WarningFilters>(warningFilters);
  const warnings = shownWarnings(all.warnings, values);
  const groups = byCheck(all.checks, warnings);
  if (all.warnings.length === 0) return <EmptyState title={t('empty.title')} text={t('empty.text')} />;
  return (
    <div className="z-stack-lg z-warnings">
      <div className="z-stack">
        <p className="z-reading">{t('lead')}</p>
        <Filters plan={plan} all={all} values={values} set={set} clear={clear} active={active} />
        <div className="z-row z-warnings-bar">
          <p role="status">
            {warnings.length === all.warnings.length
              ? t('count', { count: warnings.length })
              : t('shown', { shown: warnings.length, count: all.warnings.length })}
          </p>
          <div className="z-row d-print-none">
            <Button variant="plain" size="sm" icon="print" onClick={() => window.print()}>
              {t('print')}
            </Button>
            <Button
              variant="plain"
              size="sm"
              icon="download"
              onClick={() =>
                downloadCsv(
                  t('csvName', { code: plan.code, day: todayIso() }),
                  csvHeader(),
                  csvRows(all.checks, warnings),
                )
              }
            >
              {t('csv')}
            </Button>
          </div>
        </div>
      </div>
      {groups.length === 0 && <EmptyState title={t('nothing.title')} text={t('nothing.text')} />}
      {groups.map(({ check, warnings: found }) => (
        <Section key={check.code} title={check.title}>
          <p className="z-muted z-reading">{check.explain}</p>
          <div className="z-warning-list">
            {found.map((warning) => (
              <WarningCard key={warning.key} planId={plan.id} warning={warning} />
            ))}
          </div>
        </Section>
      ))}
    </div>
  );
}

type FiltersProps = Props & { all: Checks } & ReturnType<typeof useFilters<WarningFilters>>;

function Filters({ plan, all, values, set, clear, active }: FiltersProps) {
  const canDecide = useCan('update', 'Warning');
  const objectives = plan.areas.flatMap((a) => a.objectives);
  const concerned = new Set(all.warnings.flatMap((w) => w.objectiveIds));
  return (
    <FilterBar label={t('filters.label')} active={active} onClear={clear}>
      <SelectField
        compact
        name="tipo"
        label={t('filters.check')}
        value={values.tipo}
        onChange={(tipo) => set({ tipo: tipo as WarningFilters['tipo'] })}
        empty={t('filters.allChecks')}
        options={all.checks
          .filter((c) => all.warnings.some((w) => w.code === c.code))
          .map((c) => ({ value: c.code, label: c.title }))}
      />
      <SelectField
        compact
        name="stato"
        label={t('filters.state')}
        value={values.stato}
        onChange={(stato) => set({ stato: stato as WarningFilters['stato'] })}
        empty={t('filters.pending')}
        options={[
          ...Object.entries(warningStateLabel).map(([value, label]) => ({ value, label })),
          { value: 'tutti', label: t('filters.all') },
        ]}
      />
      <SelectField
        compact
        name="area"
        label={t('filters.area')}
        value={values.area}
        onChange={(area) => set({ area })}
        empty={t('filters.allAreas')}
        options={plan.areas.map((a) => ({ value: shortKey(a.id), label: a.title }))}
      />
      <SelectField
        compact
        name="obiettivo"
        label={t('filters.objective')}
        value={values.obiettivo}
        onChange={(obiettivo) => set({ obiettivo })}
        empty={t('filters.allObjectives')}
        options={objectives
          .filter((o) => concerned.has(o.id))
          .map((o) => ({ value: shortKey(o.id), label: `${o.code} ${o.title}` }))}
      />
      {canDecide && (
        <CheckField
          compact
          name="miei"
          label={t('filters.mine')}
          value={values.miei}
          onChange={(miei) => set({ miei })}
        />
      )}
    </FilterBar>
  );
}
