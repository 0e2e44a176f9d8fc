import { FormProblems, LinkButton, Section, WarningNote } from '@zona/ui';
import type { ReactNode } from 'react';
import { JobProgress } from '../job-progress';
import { AskedButton } from './asked-button';
import type { At, ImportState, Sending } from './import-state';
import { t } from './words';

interface ImportResultProps {
  given: ImportState;
  /** What came of it, and of taking it back. */
  text: string;
  undo: Sending<At>;
  mayUndo?: boolean;
  undoText: string;
  list: string;
  /** The way to what was written. */
  children: ReactNode;
}

/** What came of it, where it is seen, and the way back. */
export function ImportResult({ given, text, undo, mayUndo = true, undoText, list, children }: ImportResultProps) {
  const isUndone = given.status === 'undone';
  return (
    <Section title={t(isUndone ? 'result.undone' : 'result.done')}>
      <p>{text}</p>
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
        {children}
        {mayUndo && !isUndone && (
          <AskedButton
            danger
            label={t('result.undo')}
            title={t('result.undoTitle')}
            text={undoText}
            sending={undo}
            at={given}
          />
        )}
        <LinkButton to={list}>{t('again')}</LinkButton>
      </div>
    </Section>
  );
}
