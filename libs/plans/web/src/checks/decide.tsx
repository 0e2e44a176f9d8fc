import { useApi, useGql, useMutate, useViewer } from '@zona/session';
import { SelectField, TextArea, useToasts } from '@zona/ui';
import { useState } from 'react';
import { RowDialog } from '../editor/row-dialog';
import { AssigneesDocument, AssignWarningDocument, DismissWarningDocument, ReopenWarningDocument } from './documents';
import type { Warning } from './warnings';
import { t } from './words';

export interface Named {
  planId: string;
  warning: Warning;
}
const nameOf = ({ planId, warning }: Named) => ({ planId, key: warning.key, version: warning.version });

/** Opens an avviso again, or undoes what was just decided: back to nobody, or to who had it. */
export function useReopen({ planId, warning }: Named) {
  const toasts = useToasts();
  const reopen = useMutate(ReopenWarningDocument).send;
  const assign = useMutate(AssignWarningDocument).send;
  const failed = () => toasts.show({ text: t('failed'), tone: 'bad' });
  return {
    reopen: async () => {
      const { kind } = await reopen(nameOf({ planId, warning }));
      if (kind === 'done') toasts.show({ text: t('reopen.done') });
      else failed();
    },
    undo: async (version: number) => {
      const named = { planId, key: warning.key, version };
      const before = warning.state === 'assigned' ? warning.assigneeId : null;
      const { kind } = await (before ? assign({ ...named, assigneeId: before }) : reopen(named));
      if (kind !== 'done') failed();
    },
  };
}

export function AssignDialog({ onClose, ...named }: Named & { onClose(): void }) {
  const save = useMutate(AssignWarningDocument);
  const toasts = useToasts();
  const { invalidate } = useApi();
  const { undo } = useReopen(named);
  const me = useViewer().name;
  const people = useGql(AssigneesDocument, {}).data?.warningAssignees ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const assigneeId = chosen ?? people.find((p) => p.name === me)?.id ?? '';

  const submit = async (version = named.warning.version) => {
    const outcome = await save.send({ ...nameOf(named), version, assigneeId });
    if (outcome.kind !== 'done') return;
    const saved = outcome.payload.warning?.version ?? 0;
    const name = people.find((p) => p.id === assigneeId)?.name ?? '';
    toasts.show({ text: t('assign.done', { name }), undo: { run: () => void undo(saved) } });
    onClose();
  };
  return (
    <RowDialog
      title={t('assign.title')}
      labels={{ assigneeId: t('assign.person') }}
      saving={save}
      onSave={(version) => void submit(version)}
      onTakeTheirs={() => {
        void invalidate();
        onClose();
      }}
      onClose={onClose}
    >
      <p>{named.warning.sentence}</p>
      <SelectField
        name="assigneeId"
        label={t('assign.person')}
        help={t('assign.personHelp')}
        required
        value={assigneeId}
        onChange={setChosen}
        options={people.map((p) => ({ value: p.id, label: p.name }))}
      />
    </RowDialog>
  );
}

export function DismissDialog({ onClose, ...named }: Named & { onClose(): void }) {
  const save = useMutate(DismissWarningDocument);
  const toasts = useToasts();
  const { invalidate } = useApi();
  const { undo } = useReopen(named);
  const [reason, setReason] = useState('');

  const submit = async (version = named.warning.version) => {
    const outcome = await save.send({ ...nameOf(named), version, reason: reason.trim() });
    if (outcome.kind !== 'done') return;
    const saved = outcome.payload.warning?.version ?? 0;
    toasts.show({ text: t('dismiss.done'), undo: { run: () => void undo(saved) } });
    onClose();
  };
  return (
    <RowDialog
      title={t('dismiss.title')}
      labels={{ reason: t('dismiss.reason') }}
      saving={save}
      onSave={(version) => void submit(version)}
      onTakeTheirs={() => {
        void invalidate();
        onClose();
      }}
      onClose={onClose}
    >
      <p>{named.warning.sentence}</p>
      <TextArea
        name="reason"
        label={t('dismiss.reason')}
        help={t('dismiss.reasonHelp')}
        required
        maxLength={1000}
        value={reason}
        onChange={setReason}
      />
      <p className="z-muted">{t('dismiss.help')}</p>
    </RowDialog>
  );
}
