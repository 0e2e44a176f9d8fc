import { useCan, useMutate } from '@zona/session';
import { Button, ConfirmDialog, Form, FormActions, Dialog, TextField, useToasts } from '@zona/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ScenarioRow } from './draft';
import { DuplicateScenarioDocument, WithdrawScenarioDocument } from './mutations';
import { allocationPaths } from './paths';
import { OpenVoteDialog } from './open-vote-dialog';
import { t } from './words';

interface ScenarioActionsProps {
  scenario: ScenarioRow;
  /** What is on screen is not what is saved: what goes to the vote is what is saved. */
  dirty?: boolean;
}

/** What may be done with a riparto besides changing it. */
export function ScenarioActions({ scenario, dirty = false }: ScenarioActionsProps) {
  const mayCreate = useCan('create', 'AllocationScenario');
  const mayWithdraw = useCan('withdraw', 'AllocationScenario');
  const mayApprove = useCan('approve', 'AllocationScenario');
  const [dialog, setDialog] = useState<'duplicate' | 'withdraw' | 'vote' | null>(null);
  const close = () => setDialog(null);
  const { state } = scenario;
  return (
    <>
      {mayCreate && <Button onClick={() => setDialog('duplicate')}>{t('actions.duplicate')}</Button>}
      {mayWithdraw && (state === 'draft' || state === 'rejected') && (
        <Button onClick={() => setDialog('withdraw')}>{t('actions.withdraw')}</Button>
      )}
      {mayApprove && state === 'draft' && (
        <Button disabled={dirty} title={dirty ? t('actions.saveFirst') : undefined} onClick={() => setDialog('vote')}>
          {t('actions.vote')}
        </Button>
      )}
      {dialog === 'duplicate' && <DuplicateDialog scenario={scenario} onClose={close} />}
      {dialog === 'withdraw' && <WithdrawDialog scenario={scenario} onClose={close} />}
      {dialog === 'vote' && <OpenVoteDialog scenario={scenario} onClose={close} />}
    </>
  );
}

interface DialogProps {
  scenario: ScenarioRow;
  onClose(): void;
}

function DuplicateDialog({ scenario, onClose }: DialogProps) {
  const saving = useMutate(DuplicateScenarioDocument);
  const [title, setTitle] = useState(t('actions.copyOf', { title: scenario.title }));
  const navigate = useNavigate();
  const toasts = useToasts();
  const run = async () => {
    const outcome = await saving.send({ id: scenario.id, title });
    if (outcome.kind !== 'done' || !outcome.payload.scenario) return;
    onClose();
    toasts.show({ text: t('actions.duplicated') });
    void navigate(`${allocationPaths.one(outcome.payload.scenario.id)}?confronta=${scenario.id}`);
  };
  return (
    <Dialog title={t('actions.duplicateTitle')} open onClose={onClose}>
      <Form
        onSubmit={() => void run()}
        problems={saving.problems}
        error={saving.error}
        labels={{ title: t('what.name') }}
      >
        <p>{t('actions.duplicateText')}</p>
        <TextField name="title" label={t('what.name')} required maxLength={200} value={title} onChange={setTitle} />
        <FormActions>
          <Button type="submit" variant="primary" pending={saving.pending}>
            {t('actions.duplicate')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

function WithdrawDialog({ scenario, onClose }: DialogProps) {
  const saving = useMutate(WithdrawScenarioDocument);
  const navigate = useNavigate();
  const toasts = useToasts();
  const run = async () => {
    const outcome = await saving.send({ id: scenario.id, version: scenario.version });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('actions.withdrawn') });
    void navigate(allocationPaths.all);
  };
  return (
    <ConfirmDialog
      open
      title={t('actions.withdrawTitle', { title: scenario.title })}
      confirmLabel={t('actions.withdraw')}
      danger
      pending={saving.pending}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <p>{t('actions.withdrawText')}</p>
      {saving.problems.map((p) => (
        <p key={p.code} role="alert">
          {p.message}
        </p>
      ))}
    </ConfirmDialog>
  );
}
