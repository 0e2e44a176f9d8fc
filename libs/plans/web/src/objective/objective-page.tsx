import { useCan, useGql } from '@zona/session';
import {
  Card,
  EmptyState,
  Failed,
  Figure,
  LinkButton,
  Loading,
  NotFoundPage,
  Page,
  Section,
  SourceText,
} from '@zona/ui';
import { useEffect } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { ObjectiveChecks } from '../checks/checks-card';
import type { ObjectivePageQuery } from '../generated/graphql';
import { HistoryCard } from '../history-card';
import { ObjectiveDocument } from '../operations/objective';
import { pinnedTemplate } from '../cards/pinned';
import { paths } from '../paths';
import { actionCode, objectiveCode } from '../plan/tree';
import { MissingCard } from '../scheda/missing-card';
import { SchedaTabs } from '../scheda/scheda-tabs';
import { totalCertainty } from '../totals';
import { t } from '../words';
import { neighbours } from './neighbours';

export type ObjectiveData = NonNullable<ObjectivePageQuery['objective']>;

export function ObjectivePage() {
  const { id = '' } = useParams();
  const audit = useCan('read', 'AuditEvent');
  const { data, error, isPending, refetch } = useGql(ObjectiveDocument, { id, audit });
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'center' });
  }, [hash, data]);
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('loading.objective')} rows={8} />;
  if (!data?.objective) return <NotFoundPage title={t('objective.missing')} />;
  return <LoadedObjective objective={data.objective} events={data.auditEvents} />;
}

interface LoadedProps {
  objective: ObjectiveData;
  events: ObjectivePageQuery['auditEvents'] | undefined;
}

function LoadedObjective({ objective, events }: LoadedProps) {
  const { plan, area } = objective;
  const canEdit = useCan('update', 'Objective');
  const code = objectiveCode(objective.code);
  return (
    <Page
      title={objective.title}
      documentTitle={`${code} ${objective.title}`}
      eyebrow={code}
      breadcrumbs={[
        { label: t('plans.title'), to: paths.plans },
        { label: plan.code, to: paths.plan(plan.id) },
        { label: area.title, to: paths.planArea(plan.id, area.id) },
        { label: code },
      ]}
      lead={objective.summary && <p>{objective.summary}</p>}
      actions={
        <>
          <Neighbours objective={objective} />
          {canEdit && (
            <LinkButton to={paths.objectiveEdit(objective.id)} variant="primary" icon="pencil" shortcut="e">
              {t('edit')}
            </LinkButton>
          )}
        </>
      }
      aside={
        <div className="z-stack">
          <Card title={t('objective.amounts')}>
            <Figure
              kind="money"
              size="lg"
              value={objective.amounts.count ? objective.amounts.distinct : null}
              certainty={totalCertainty(objective.amounts)}
            />
            <p className="z-muted">
              {objective.amounts.count === 0
                ? t('objective.noAmounts')
                : objective.amounts.mixedPeriods
                  ? t('figures.mixed')
                  : t('figures.amountsNote', { count: objective.amounts.count })}
            </p>
          </Card>
          <MissingCard template={pinnedTemplate(plan)} schede={objective.schede} />
          <ObjectiveChecks planId={plan.id} objectiveId={objective.id} />
          {area.policyAreas.length > 0 && (
            <Card title={t('objective.policies')}>
              <ul className="z-plain">
                {area.policyAreas.map((p) => (
                  <li key={p.id}>
                    {p.letter} · {p.title}
                  </li>
                ))}
              </ul>
            </Card>
          )}
          {events && <HistoryCard events={events} />}
          {objective.source && (
            <Card title={t('source')}>
              <SourceText {...objective.source} />
            </Card>
          )}
        </div>
      }
    >
      <div className="z-stack-lg">
        <Section title={t('objective.actions', { count: objective.actions.length })} id="azioni">
          <ActionList objective={objective} />
        </Section>
        <Section title={t('objective.schede', { count: objective.schede.length })} id="schede">
          <SchedaTabs
            planId={plan.id}
            schede={objective.schede}
            rows={pinnedTemplate(plan).rows}
            emptyAction={
              canEdit && (
                <LinkButton to={paths.objectiveEdit(objective.id)} icon="plus">
                  {t('scheda.fill')}
                </LinkButton>
              )
            }
          />
        </Section>
      </div>
    </Page>
  );
}

function ActionList({ objective }: { objective: ObjectiveData }) {
  if (objective.actions.length === 0)
    return <EmptyState title={t('objective.noActions')} text={t('objective.noActionsText')} />;
  return (
    <ul className="z-lines">
      {objective.actions.map((action) => {
        const elsewhere = action.objectives.filter((o) => o.id !== objective.id);
        return (
          <li key={action.id}>
            {action.code && <span className="z-tree-code">{actionCode(action.code)}</span>}
            <span>
              <Link to={paths.action(action.id)}>{action.title}</Link>
              {elsewhere.length > 0 && (
                <span className="z-muted z-tree-also">
                  {t('tree.also', { codes: elsewhere.map((o) => objectiveCode(o.code)).join(', ') })}
                </span>
              )}
              {action.summary && <span className="z-line-note">{action.summary}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Previous and next in the list one came from; in the plan's order when one came from elsewhere. */
function Neighbours({ objective }: { objective: ObjectiveData }) {
  const { state } = useLocation() as { state: { list?: string[] } | null };
  const order = objective.plan.areas.flatMap((a) => a.objectives);
  const { previous, next } = neighbours(order, objective.id, state?.list);
  return (
    <nav aria-label={t('objective.neighbours')} className="z-row">
      {previous && (
        <Link className="btn z-btn z-btn-plain" to={paths.objective(previous.id)} state={state} title={previous.title}>
          {t('objective.previous', { code: objectiveCode(previous.code) })}
        </Link>
      )}
      {next && (
        <Link className="btn z-btn z-btn-plain" to={paths.objective(next.id)} state={state} title={next.title}>
          {t('objective.next', { code: objectiveCode(next.code) })}
        </Link>
      )}
    </nav>
  );
}
