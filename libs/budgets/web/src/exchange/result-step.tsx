import { JobProgress } from '@zona/notices';
import { useCan, useMutate } from '@zona/session';
import { Button, ConfirmDialog, FormProblems, LinkButton, Section, WarningNote } from '@zona/ui';
import { useState } from 'react';
import type { BudgetImportPartsFragment } from '../generated/graphql';
import { UndoBudgetImportDocument } from './documents';
import { exchangePaths } from './paths';
import { t } from './words';

/** What came of it, where it is seen, and the way back. */
export function ResultStep({ given }: { given: BudgetImportPartsFragment }) {
  const undo = useMutate(UndoBudgetImportDocument);
  const [asking, setAsking] = useState(false);
  const mayDecide = useCan('approve', 'LedgerProposal');
  const mayRecord = useCan('update', 'BudgetImport');
  const mayUndo = mayDecide || (mayRecord && given.kind === 'payments');
  const isUndone = given.status === 'undone';
  const done = given.kind === 'lines' ? t('import.doneLines') : t('import.donePayments');
  const confirm = async () => {
    await undo.send({ id: given.id, version: given.version });
    setAsking(false);
  };
  return (
    <Section title={t(isUndone ? 'import.undone' : 'import.done')}>
      <p>{isUndone ? t('import.undoneText') : done}</p>
      <FormProblems problems={undo.problems} />
      {given.jobId && <JobProgress id={given.jobId} />}
      {given.undoNotes.length > 0 && (
        <WarningNote title={t('import.kept')}>
          <ul>
            {given.undoNotes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </WarningNote>
      )}
      <div className="z-row">
        {given.kind === 'payments' ? (
          <LinkButton to={exchangePaths.reconcileOf(given.id)} variant="primary">
            {t('imports.reconcile')}
          </LinkButton>
        ) : (
          <LinkButton to="/bilancio/movimenti" variant="primary">
            {t('import.movements')}
          </LinkButton>
        )}
        {mayUndo && !isUndone && <Button onClick={() => setAsking(true)}>{t('import.undo')}</Button>}
        <LinkButton to={exchangePaths.imports}>{t('import.again')}</LinkButton>
      </div>
      <ConfirmDialog
        open={asking}
        danger
        title={t('import.undoTitle')}
        confirmLabel={t('import.undo')}
        pending={undo.pending}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      >
        <p>{t('import.undoText')}</p>
      </ConfirmDialog>
    </Section>
  );
}
