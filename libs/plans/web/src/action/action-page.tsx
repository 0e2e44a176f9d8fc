import { useCan, useGql } from '@zona/session';
import { Card, EnteChip, Failed, LinkButton, Loading, NotFoundPage, Page, Section, SourceText } from '@zona/ui';
import { Link, useParams } from 'react-router';
import type { ActionPageQuery } from '../generated/graphql';
import { HistoryCard } from '../history-card';
import { ActionDocument } from '../operations/action';
import { pinnedTemplate } from '../cards/pinned';
import { paths } from '../paths';
import { actionCode, objectiveCode } from '../plan/tree';
import { ActionChecks } from '../checks/checks-card';
import { MissingCard } from '../scheda/missing-card';
import { SchedaTabs } from '../scheda/scheda-tabs';
import { TimelineSection } from '../timeline/timeline-section';
import { t } from '../words';

export type ActionData = NonNullable<ActionPageQuery['action']>;

export function ActionPage() {
  const { id = '' } = useParams();
  const audit = useCan('read', 'AuditEvent');
  const { data, error, isPending, refetch } = useGql(ActionDocument, { id, audit, edit: false });
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('loading.action')} rows={8} />;
  if (!data?.action) return <NotFoundPage title={t('action.missing')} />;
  return <LoadedAction action={data.action} events={data.auditEvents} />;
}

function LoadedAction({ action, events }: { action: ActionData; events: ActionPageQuery['auditEvents'] | undefined }) {
  const canEdit = useCan('update', 'Action');
  const { plan } = action;
  const code = actionCode(action.code);
  return (
    <Page
      title={action.title}
      eyebrow={code ?? t('action.eyebrow')}
      documentTitle={[code, action.title].filter(Boolean).join(' ')}
      lead={action.summary && <p>{action.summary}</p>}
      breadcrumbs={[
        { label: t('plans.title'), to: paths.plans },
        { label: plan.code, to: paths.plan(plan.id) },
        ...action.objectives.slice(0, 1).map((o) => ({ label: objectiveCode(o.code), to: paths.objective(o.id) })),
        { label: code ?? action.title },
      ]}
      actions={
        canEdit && (
          <LinkButton to={paths.actionEdit(action.id)} variant="primary" icon="pencil" shortcut="e">
            {t('edit')}
          </LinkButton>
        )
      }
      aside={
        <div className="z-stack">
          <MissingCard template={pinnedTemplate(plan)} schede={action.schede} />
          <ActionChecks planId={plan.id} schede={action.schede} />
          {events && <HistoryCard events={events} />}
          {action.source && (
            <Card title={t('source')}>
              <SourceText {...action.source} />
            </Card>
          )}
        </div>
      }
    >
      <div className="z-stack-lg">
        <Section title={t('action.objectives', { count: action.objectives.length })}>
          <ul className="z-lines">
            {action.objectives.map((o) => (
              <li key={o.id}>
                <span className="z-tree-code">{objectiveCode(o.code)}</span>
                <span>
                  <Link to={paths.objective(o.id)}>{o.title}</Link>
                  <span className="z-line-note">{o.area.title}</span>
                </span>
              </li>
            ))}
          </ul>
        </Section>
        <Section title={t('action.who')}>
          <Who action={action} />
        </Section>
        <Section title={t('objective.schede', { count: action.schede.length })}>
          <SchedaTabs planId={plan.id} schede={action.schede} rows={pinnedTemplate(plan).rows} />
        </Section>
        <TimelineSection planId={plan.id} actionId={action.id} />
      </div>
    </Page>
  );
}

function Who({ action }: { action: ActionData }) {
  if (action.enti.length === 0 && action.partners.length === 0)
    return <p className="z-missing">{t('action.nobody')}</p>;
  return (
    <Card>
      {action.enti.length > 0 && (
        <div className="z-row">
          {action.enti.map((ente) => (
            <EnteChip key={ente.id} name={ente.name} />
          ))}
        </div>
      )}
      {action.partners.length > 0 && (
        <p>
          <span className="z-muted">{t('action.partners')}</span> {action.partners.join(', ')}
        </p>
      )}
    </Card>
  );
}
