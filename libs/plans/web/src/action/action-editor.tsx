import { useApi, useCan, useGql } from '@zona/session';
import { Button, Failed, Loading, NotFoundPage, Section } from '@zona/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { AddSchedaDialog } from '../editor/add-scheda-dialog';
import { EditorFrame } from '../editor/editor-frame';
import { SchedaEditor } from '../editor/scheda-editor';
import { ActionDocument } from '../operations/action';
import { pinnedTemplate } from '../cards/pinned';
import { paths } from '../paths';
import { shortKey } from '../plan/filters';
import { actionCode, objectiveCode } from '../plan/tree';
import { t } from '../words';
import { ActionFields } from './action-fields';
import type { ActionData } from './action-page';
import { WithdrawAction } from './withdraw-action';

export function ActionEditor() {
  const { id = '' } = useParams();
  const canEdit = useCan('update', 'Action');
  const variables = { id, audit: false, edit: true };
  const { data, error, isPending, refetch } = useGql(ActionDocument, variables);
  const api = useApi();
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('loading.action')} rows={8} />;
  if (!data?.action || !canEdit) return <NotFoundPage title={t('action.missing')} />;
  return (
    <LoadedEditor
      key={id}
      action={data.action}
      enti={(data.enti?.edges ?? []).map((e) => e.node.ente)}
      reload={async () => {
        // Marked stale first: after a conflict only what is in the archive now will do.
        void api.invalidate();
        return (await api.query(ActionDocument, variables)).action;
      }}
    />
  );
}

interface LoadedProps {
  action: ActionData;
  enti: readonly { id: string; name: string }[];
  reload(): Promise<ActionData | null>;
}

function LoadedEditor({ action, enti, reload }: LoadedProps) {
  const [adding, setAdding] = useState(false);
  const canAddScheda = useCan('create', 'Scheda');
  const { plan } = action;
  const code = actionCode(action.code);
  return (
    <EditorFrame
      title={t('editor.title', { title: action.title })}
      eyebrow={code ?? t('action.eyebrow')}
      backTo={paths.action(action.id)}
      breadcrumbs={[
        { label: t('plans.title'), to: paths.plans },
        { label: plan.code, to: paths.plan(plan.id) },
        { label: code ?? action.title, to: paths.action(action.id) },
        { label: t('edit') },
      ]}
      actions={
        <>
          <WithdrawAction action={action} />
          {canAddScheda && action.objectives.length > 0 && (
            <Button icon="plus" onClick={() => setAdding(true)}>
              {t('scheda.add')}
            </Button>
          )}
        </>
      }
      parts={[
        {
          key: 'azione',
          label: t('editor.action'),
          content: (
            <Section title={t('editor.action')}>
              <ActionFields action={action} enti={enti} reload={reload} />
            </Section>
          ),
        },
        ...action.schede.map((scheda) => ({
          key: shortKey(scheda.id),
          label: t('editor.scheda', { label: scheda.label, code: objectiveCode(scheda.objective.code) }),
          content: (
            <SchedaEditor
              scheda={scheda}
              rows={pinnedTemplate(plan).rows}
              areaIds={action.objectives.flatMap((o) => o.area.policyAreas.map((p) => p.id))}
              reload={async () => (await reload())?.schede.find((s) => s.id === scheda.id) ?? null}
            />
          ),
        })),
      ]}
    >
      {adding && (
        <AddSchedaDialog
          objectives={action.objectives.map((o) => ({ id: o.id, label: `${objectiveCode(o.code)} ${o.title}` }))}
          actions={[{ id: action.id, label: code ?? action.title }]}
          wholeObjective={false}
          onClose={() => setAdding(false)}
        />
      )}
    </EditorFrame>
  );
}
