import { useCan, useGql } from '@zona/session';
import { Button, Failed, LinkButton, Loading, Section } from '@zona/ui';
import { Link } from 'react-router';
import { paths } from '../paths';
import { Gantt } from './gantt';
import { frameOf, groupsOf, unitFor, type Phase } from './model';
import { TimelineDocument } from './operations';
import { usePhaseActs } from './use-phase-acts';
import { t } from './words';

interface Props {
  planId: string;
  /** The action whose phases are shown, those of its project sheets included. */
  actionId: string;
}

/** The phases of one action, where one reads about it. */
export function TimelineSection({ planId, actionId }: Props) {
  const canEdit = useCan('create', 'Phase');
  const { data, error, isPending, refetch } = useGql(TimelineDocument, { id: planId, edit: canEdit });
  const { acts, add, dialogs } = usePhaseActs({
    place: { planId, actionId },
    numbered: (phase: Phase | null) => Boolean(phase?.sheet && !frameOf(phase.sheet, { from: '', to: '' }).dated),
    enti: (data?.enti?.edges ?? []).map((e) => e.node.ente),
  });
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('loading')} rows={3} />;
  const plan = data?.plan;
  if (!plan) return null;
  const phases = data.phases.filter((p) => p.action?.id === actionId);
  if (!phases.length && !canEdit) return null;
  return (
    <Section
      title={t('sectionTitle')}
      actions={
        <>
          {phases.length > 0 && (
            <LinkButton size="sm" variant="plain" to={paths.timeline(planId)}>
              {t('wholePlan')}
            </LinkButton>
          )}
          {canEdit && (
            <Button size="sm" icon="plus" onClick={add}>
              {t('add')}
            </Button>
          )}
        </>
      }
    >
      {phases.length === 0 && <p className="z-missing">{t('empty')}</p>}
      {groupsOf(phases, plan).map((group) => (
        <div key={group.key} className="z-stack">
          {group.sheet && (
            <p>
              <Link to={paths.sheet(group.sheet.id)}>{t('ofSheet', { title: group.sheet.title })}</Link>
              {group.sheet.timeNote && <span className="z-muted"> · {group.sheet.timeNote}</span>}
            </p>
          )}
          <Gantt
            planId={planId}
            status={plan.status}
            group={group}
            unit={unitFor(group)}
            caption={t('sectionTitle')}
            canEdit={canEdit}
            acts={acts}
          />
        </div>
      ))}
      {dialogs}
    </Section>
  );
}
