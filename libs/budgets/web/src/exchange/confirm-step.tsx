import { useApi, useCan, useMutate } from '@zona/session';
import { Button, ConfirmDialog, Form, FormActions, RadioGroup, Section, WarningNote } from '@zona/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { BudgetImportPartsFragment } from '../generated/graphql';
import { ApplyBudgetImportDocument, WithdrawBudgetImportDocument } from './documents';
import { exchangePaths } from './paths';
import { t } from './words';

interface ConfirmStepProps {
  given: BudgetImportPartsFragment;
  counts: NonNullable<BudgetImportPartsFragment['counts']>;
}

/** The last word: all or nothing, or without the rows that have errors. */
export function ConfirmStep({ given, counts }: ConfirmStepProps) {
  const apply = useMutate(ApplyBudgetImportDocument);
  const { invalidate } = useApi();
  const [mode, setMode] = useState<'all' | 'skip'>('all');
  const mayWrite = useCan('update', 'BudgetImport');
  // Who approves decides lines and commitments; what was paid anybody of the office records.
  const mayApprove = useCan('approve', 'LedgerProposal');
  const mayDecide = mayApprove || given.kind === 'payments';
  const blocked = counts.errors > 0 && mode === 'all';
  const ready = mayDecide && counts.create > 0 && !blocked;
  if (!mayWrite) return null;
  const submit = async () => {
    const outcome = await apply.send({ id: given.id, version: given.version, skipBad: mode === 'skip' });
    // Somebody else has moved it on: the page shows where it is.
    if (outcome.kind === 'conflict') void invalidate();
  };
  return (
    <Section title={t('import.confirm')}>
      <Form onSubmit={() => void submit()} problems={apply.problems} error={apply.error}>
        {counts.errors > 0 && (
          <RadioGroup
            name="skipBad"
            label={t('import.how')}
            value={mode}
            onChange={(value) => setMode(value as 'all' | 'skip')}
            options={[
              { value: 'all', label: t('import.all') },
              { value: 'skip', label: t('import.skip') },
            ]}
          />
        )}
        {counts.create === 0 && <p>{t('import.nothing')}</p>}
        {blocked && counts.create > 0 && <p className="z-muted">{t('import.fix')}</p>}
        {!mayDecide && <WarningNote tone="info">{t('import.others')}</WarningNote>}
        <FormActions>
          {ready && (
            <Button type="submit" variant="primary" pending={apply.pending}>
              {t('import.apply', { count: counts.create })}
            </Button>
          )}
          <Discard given={given} />
        </FormActions>
      </Form>
    </Section>
  );
}

function Discard({ given }: { given: BudgetImportPartsFragment }) {
  const discard = useMutate(WithdrawBudgetImportDocument);
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const run = async () => {
    const outcome = await discard.send({ id: given.id, version: given.version });
    if (outcome.kind === 'done') void navigate(exchangePaths.imports);
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('import.discard')}</Button>
      <ConfirmDialog
        open={asking}
        title={t('import.discardTitle')}
        confirmLabel={t('import.discard')}
        pending={discard.pending}
        onConfirm={() => void run()}
        onClose={() => setAsking(false)}
      >
        <p>{t('import.discardText')}</p>
      </ConfirmDialog>
    </>
  );
}
