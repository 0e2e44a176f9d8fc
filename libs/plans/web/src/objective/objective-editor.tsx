import { useApi, useCan, useGql } from '@zona/session';
import { Button, Failed, Loading, NotFoundPage, Section } from '@zona/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { AddSchedaDialog } from '../editor/add-scheda-dialog';
import { EditorFrame } from '../editor/editor-frame';
import { SchedaEditor } from '../editor/scheda-editor';
import { ObjectiveDocument } from '../operations/objective';
import { pinnedTemplate } from '../cards/pinned';
import { paths } from '../paths';
import { shortKey } from '../plan/filters';
import { actionCode, objectiveCode } from '../plan/tree';
import { t } from '../words';
import { AddActionDialog } from './add-action-dialog';
import { ObjectiveFields } from './objective-fields';
import type { ObjectiveData } from './objective-page';
import { useWithdrawObjective } from './use-withdraw-objective';

export function ObjectiveEditor() {
  const { id = '' } = useParams();
  const canEdit = useCan('update', 'Objective');
  const variables = { id, audit: false };
  const { data, error, isPending, refetch } = useGql(ObjectiveDocument, variables);
  const api = useApi();
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('loading.objective')} rows={8} />;
  if (!data?.objective || !canEdit) return <NotFoundPage title={t('objective.missing')} />;
  return (
    <LoadedEditor
      key={id}
      objective={data.objective}
      reload={async () => {
        // Marked stale first: after a conflict only what is in the archive now will do.
        void api.invalidate();
        return (await api.query(ObjectiveDocument, variables)).objective;
      }}
    />
  );
}

interface LoadedProps {
  objective: ObjectiveData;
  reload(): Promise<ObjectiveData | null>;
}

function LoadedEditor({ objective, reload }: LoadedProps) {
  const [adding, setAdding] = useState<'scheda' | 'action' | null>(null);
  const canAddAction = useCan('create', 'Action');
  const canAddScheda = useCan('create', 'Scheda');
  const canWithdraw = useCan('withdraw', 'Objective');
  const { plan } = objective;
  const withdraw = useWithdrawObjective(plan.id);
  const code = objectiveCode(objective.code);
  return (
    <EditorFrame
      title={t('editor.title', { title: objective.title })}
      eyebrow={code}
      backTo={paths.objective(objective.id)}
      breadcrumbs={[
        { label: t('plans.title'), to: paths.plans },
        { label: plan.code, to: paths.plan(plan.id) },
        { label: code, to: paths.objective(objective.id) },
        { label: t('edit') },
      ]}
      actions={
        <>
          {canWithdraw && (
            <Button variant="plain" onClick={() => void withdraw(objective)}>
              {t('withdraw.objectiveAct')}
            </Button>
          )}
          {canAddAction && (
            <Button icon="plus" onClick={() => setAdding('action')}>
              {t('add.action')}
            </Button>
          )}
          {canAddScheda && (
            <Button icon="plus" onClick={() => setAdding('scheda')}>
              {t('scheda.add')}
            </Button>
          )}
        </>
      }
      parts={[
        {
          key: 'obiettivo',
          label: t('editor.objective'),
          content: (
            <Section title={t('editor.objective')}>
              <ObjectiveFields objective={objective} reload={reload} />
            </Section>
          ),
        },
        ...objective.schede.map((scheda) => ({
          key: shortKey(scheda.id),
          label: scheda.label,
          content: (
            <SchedaEditor
              scheda={scheda}
              rows={pinnedTemplate(plan).rows}
              areaIds={objective.area.policyAreas.map((p) => p.id)}
              reload={async () => (await reload())?.schede.find((s) => s.id === scheda.id) ?? null}
            />
          ),
        })),
      ]}
    >
      {adding === 'scheda' && (
        <AddSchedaDialog
          objectives={[{ id: objective.id, label: code }]}
          actions={objective.actions.map((a) => ({
            id: a.id,
            label: [actionCode(a.code), a.title].filter(Boolean).join(' '),
          }))}
          wholeObjective
          onClose={() => setAdding(null)}
        />
      )}
      {adding === 'action' && (
        <AddActionDialog planId={plan.id} objectiveId={objective.id} onClose={() => setAdding(null)} />
      )}
    </EditorFrame>
  );
}
