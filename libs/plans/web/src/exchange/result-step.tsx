import { JobProgress } from '@zona/notices';
import { useMutate } from '@zona/session';
import { Button, ConfirmDialog, FormProblems, LinkButton, Section, WarningNote } from '@zona/ui';
import { useState } from 'react';
import { paths } from '../paths';
import { UndoPlanImportDocument } from './documents';
import type { Import } from './import-page';
import { exchangePaths } from './paths';
import { t } from './words';

/** What came of it, where it is seen, and the way back. */
export function ResultStep({ given }: { given: Import }) {
  const undo = useMutate(UndoPlanImportDocument);
  const [asking, setAsking] = useState(false);
  const isUndone = given.status === 'undone';
  const { create = 0, update = 0, skip = 0 } = given.counts ?? {};
  const confirm = async () => {
    await undo.send({ id: given.id, version: given.version });
    setAsking(false);
  };
  return (
    <Section title={t(isUndone ? 'result.undone' : 'result.done')}>
      <p>{isUndone ? t('result.undoneText') : t('result.doneText', { create, update, skip })}</p>
      <FormProblems problems={undo.problems} />
      {given.jobId && <JobProgress id={given.jobId} />}
      {given.undoNotes.length > 0 && (
        <WarningNote title={t('result.kept')}>
          <ul>
            {given.undoNotes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </WarningNote>
      )}
      <div className="z-row">
        <LinkButton to={paths.plan(given.plan.id)} variant="primary">
          {t('result.toPlan')}
        </LinkButton>
        {!isUndone && <Button onClick={() => setAsking(true)}>{t('result.undo')}</Button>}
        <LinkButton to={exchangePaths.imports(given.plan.id)}>{t('result.again')}</LinkButton>
      </div>
      <ConfirmDialog
        open={asking}
        danger
        title={t('result.undoTitle')}
        confirmLabel={t('result.undo')}
        pending={undo.pending}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      >
        <p>{t('result.undoText')}</p>
      </ConfirmDialog>
    </Section>
  );
}
