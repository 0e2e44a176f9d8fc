import { todayIso } from '@zona/calendar';
import { columnUnitLabel, columnUnits, type ColumnUnit } from '@zona/plans-domain';
import { useCan, useGql } from '@zona/session';
import {
  Button,
  CheckField,
  EmptyState,
  Failed,
  FilterBar,
  filters,
  Loading,
  NotFoundPage,
  Page,
  Section,
  SelectField,
  useFilters,
} from '@zona/ui';
import { Link, useParams } from 'react-router';
import type { PlanTimelineQuery } from '../generated/graphql';
import { optionsOf } from '../labels';
import { paths } from '../paths';
import { objectiveCode } from '../plan/tree';
import { Gantt } from './gantt';
import { groupsOf, lateOf, objectivesOf, unitFor, type Group } from './model';
import { TimelineDocument } from './operations';
import { usePhaseActs } from './use-phase-acts';
import { t } from './words';

const schema = {
  area: filters.text(),
  obiettivo: filters.text(),
  ritardo: filters.flag(),
  colonne: filters.oneOf(columnUnits),
};

export function TimelinePage() {
  const { id = '' } = useParams();
  const edit = useCan('create', 'Phase');
  const { data, error, isPending, refetch } = useGql(TimelineDocument, { id, edit });
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('loading')} rows={8} />;
  if (!data?.plan) return <NotFoundPage title={t('missing')} />;
  return <LoadedTimeline data={data} plan={data.plan} canEdit={edit} />;
}

interface LoadedProps {
  data: PlanTimelineQuery;
  plan: NonNullable<PlanTimelineQuery['plan']>;
  canEdit: boolean;
}

function LoadedTimeline({ data, plan, canEdit }: LoadedProps) {
  const { values, set, clear, active } = useFilters(schema);
  const today = todayIso();
  const objectives = plan.areas
    .filter((a) => !values.area || a.id === values.area)
    .flatMap((a) => a.objectives.map((o) => ({ id: o.id, label: short(`${objectiveCode(o.code)} · ${o.title}`) })));
  const { acts, add, dialogs } = usePhaseActs({
    place: { planId: plan.id },
    numbered: (phase) => Boolean(phase?.sheet && !phase.sheet.startMonth),
    objectives,
    enti: (data.enti?.edges ?? []).map((e) => e.node.ente),
  });
  const groups = groupsOf(data.phases, plan).map((group) => ({
    ...group,
    phases: group.phases.filter((phase) => {
      const of = objectivesOf(phase);
      if (values.area && !of.some((o) => o.areaId === values.area)) return false;
      if (values.obiettivo && !of.some((o) => o.id === values.obiettivo)) return false;
      return !values.ritardo || lateOf(phase, group, plan.status, today).kind !== 'none';
    }),
  }));
  const shown = groups.filter((g) => g.phases.length > 0);

  return (
    <Page
      title={t('title')}
      documentTitle={t('documentTitle', { code: plan.code })}
      breadcrumbs={[
        { label: t('plans'), to: paths.plans },
        { label: plan.code, to: paths.plan(plan.id) },
        { label: t('title') },
      ]}
      lead={<p>{plan.title}</p>}
      actions={
        <>
          <Button icon="print" onClick={() => window.print()}>
            {t('print')}
          </Button>
          {canEdit && (
            <Button variant="primary" icon="plus" onClick={add}>
              {t('add')}
            </Button>
          )}
        </>
      }
    >
      {data.phases.length > 0 && (
        <FilterBar active={active} onClear={clear}>
          <SelectField
            name="area"
            label={t('filters.area')}
            compact
            value={values.area}
            onChange={(area) => set({ area, obiettivo: '' })}
            empty={t('filters.allAreas')}
            options={plan.areas.map((a) => ({ value: a.id, label: [a.code, a.title].filter(Boolean).join(' · ') }))}
          />
          <SelectField
            name="obiettivo"
            label={t('filters.objective')}
            compact
            value={values.obiettivo}
            onChange={(obiettivo) => set({ obiettivo })}
            empty={t('filters.allObjectives')}
            options={objectives.map((o) => ({ value: o.id, label: o.label }))}
          />
          <SelectField
            name="colonne"
            label={t('filters.unit')}
            compact
            value={values.colonne || (shown[0] ? unitFor(shown[0]) : 'month')}
            onChange={(colonne) => set({ colonne: colonne as ColumnUnit })}
            options={optionsOf(columnUnitLabel)}
          />
          <CheckField
            name="ritardo"
            label={t('filters.late')}
            value={values.ritardo}
            onChange={(ritardo) => set({ ritardo })}
          />
        </FilterBar>
      )}
      {shown.length === 0 ? (
        <Nothing none={data.phases.length === 0} late={values.ritardo} canEdit={canEdit} />
      ) : (
        <div className="z-stack-lg">
          {canEdit && <p className="z-muted d-print-none">{t('keys')}</p>}
          {shown.map((group) => (
            <Section key={group.key} title={titleOf(group)}>
              <GroupNote group={group} />
              <Gantt
                planId={plan.id}
                status={plan.status}
                group={group}
                unit={values.colonne || unitFor(group)}
                caption={titleOf(group)}
                canEdit={canEdit}
                acts={acts}
              />
            </Section>
          ))}
        </div>
      )}
      {dialogs}
    </Page>
  );
}

/** A menu is as wide as its longest line. */
const short = (label: string): string => (label.length > 70 ? `${label.slice(0, 69).trimEnd()}…` : label);

const titleOf = (group: Group): string => (group.sheet ? group.sheet.title : t('ofPlan'));

function GroupNote({ group }: { group: Group }) {
  if (!group.sheet) return null;
  return (
    <p className="z-muted">
      <Link to={paths.sheet(group.sheet.id)}>{t('ofSheet', { title: group.sheet.title })}</Link>
      {group.sheet.timeNote ? ` · ${group.sheet.timeNote}` : !group.dated && ` · ${t('noYear')}`}
    </p>
  );
}

function Nothing({ none, late, canEdit }: { none: boolean; late: boolean; canEdit: boolean }) {
  if (none) return <EmptyState title={t('empty')} text={t(canEdit ? 'emptyText' : 'emptyRead')} />;
  return <EmptyState title={t(late ? 'noneLate' : 'noneFound')} text={t('tryOther')} />;
}
