import { useGql, useMutate, useViewer } from '@zona/session';
import { SelectField, TextArea, useToasts } from '@zona/ui';
import { useState } from 'react';
import { SavingDialog } from '../saving-dialog';
import type { BudgetCheck } from './checks';
import {
  AssignBudgetWarningDocument,
  BudgetWarningAssigneesDocument,
  DismissBudgetWarningDocument,
  ReopenBudgetWarningDocument,
} from './documents';
import { t } from './words';

export interface Named {
  year: number;
  check: BudgetCheck;
}
const nameOf = ({ year, check }: Named) => ({ year, key: check.key, version: check.version });

/** Opens an avviso again, or undoes what was just decided: back to nobody, or to who had it. */
export function useReopen(named: Named) {
  const toasts = useToasts();
  const reopen = useMutate(ReopenBudgetWarningDocument).send;
  const assign = useMutate(AssignBudgetWarningDocument).send;
  const failed = () => toasts.show({ text: t('checks.failed'), tone: 'bad' });
  return {
    reopen: async () => {
      const { kind } = await reopen(nameOf(named));
      if (kind === 'done') toasts.show({ text: t('checks.reopen.done') });
      else failed();
    },
    undo: async (version: number) => {
      const now = { ...nameOf(named), version };
      const before = named.check.state === 'assigned' ? named.check.assigneeId : null;
      const { kind } = await (before ? assign({ ...now, assigneeId: before }) : reopen(now));
      if (kind !== 'done') failed();
    },
  };
}

/** What the decision is about. */
const About = ({ check }: { check: BudgetCheck }) => (
  <p>
    <strong>{check.title}</strong>
  </p>
);

export function AssignDialog({ onClose, ...named }: Named & { onClose(): void }) {
  const save = useMutate(AssignBudgetWarningDocument);
  const toasts = useToasts();
  const { undo } = useReopen(named);
  const me = useViewer().name;
  const people = useGql(BudgetWarningAssigneesDocument, {}).data?.warningAssignees ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const assigneeId = chosen ?? people.find((p) => p.name === me)?.id ?? '';

  const submit = async (version = named.check.version) => {
    const outcome = await save.send({ ...nameOf(named), version, assigneeId });
    if (outcome.kind !== 'done') return;
    const saved = outcome.payload.budgetWarning?.version ?? 0;
    const name = people.find((p) => p.id === assigneeId)?.name ?? '';
    toasts.show({ text: t('checks.assign.done', { name }), undo: { run: () => void undo(saved) } });
    onClose();
  };
  return (
    <SavingDialog
      title={t('checks.assign.title')}
      labels={{ assigneeId: t('checks.assign.person') }}
      saving={save}
      onSave={(version) => void submit(version)}
      onClose={onClose}
    >
      <About check={named.check} />
      <SelectField
        name="assigneeId"
        label={t('checks.assign.person')}
        help={t('checks.assign.personHelp')}
        required
        value={assigneeId}
        onChange={setChosen}
        options={people.map((p) => ({ value: p.id, label: p.name }))}
      />
    </SavingDialog>
  );
}

export function DismissDialog({ onClose, ...named }: Named & { onClose(): void }) {
  const save = useMutate(DismissBudgetWarningDocument);
  const toasts = useToasts();
  const { undo } = useReopen(named);
  const [reason, setReason] = useState('');

  const submit = async (version = named.check.version) => {
    const outcome = await save.send({ ...nameOf(named), version, reason: reason.trim() });
    if (outcome.kind !== 'done') return;
    const saved = outcome.payload.budgetWarning?.version ?? 0;
    toasts.show({ text: t('checks.dismiss.done'), undo: { run: () => void undo(saved) } });
    onClose();
  };
  return (
    <SavingDialog
      title={t('checks.dismiss.title')}
      labels={{ reason: t('checks.dismiss.reason') }}
      saving={save}
      onSave={(version) => void submit(version)}
      onClose={onClose}
    >
      <About check={named.check} />
      <TextArea
        name="reason"
        label={t('checks.dismiss.reason')}
        help={t('checks.dismiss.reasonHelp')}
        required
        maxLength={1000}
        value={reason}
        onChange={setReason}
      />
      <p className="z-muted">{t('checks.dismiss.help')}</p>
    </SavingDialog>
  );
}
