import { useApi } from '@zona/session';
import { Button, type Crumb, Page, SaveState, useLeaveGuard } from '@zona/ui';
import { type ReactNode, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { t } from '../words';
import { SaveBoard } from './save-board';
import { BoardContext, useBoard } from './use-autosave';
import './editor.css';

interface Props {
  title: string;
  eyebrow: string;
  breadcrumbs: Crumb[];
  /** The reading page, where "Fine" and Esc lead. */
  backTo: string;
  sections: readonly { id: string; label: string }[];
  actions?: ReactNode;
  children: ReactNode;
}

export function EditorFrame(props: Props) {
  const [board] = useState(() => new SaveBoard());
  return (
    <BoardContext value={board}>
      <Framed {...props} board={board} />
    </BoardContext>
  );
}

function Framed({ title, eyebrow, breadcrumbs, backTo, sections, actions, children, board }: Props & { board: SaveBoard }) {
  const state = useBoard();
  const navigate = useNavigate();
  const { invalidate } = useApi();
  // What waits a moment to be sent is sent on the way out; only what cannot be saved is worth a question.
  const guard = useLeaveGuard(state.stuck);
  useUnloadGuard(state.unsaved);

  useEffect(() => {
    return () => {
      void board.flush().finally(() => invalidate());
    };
  }, [board, invalidate]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void board.flush();
      if (event.key === 'Escape') void navigate(backTo);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [backTo, board, navigate]);

  return (
    <Page
      title={title}
      eyebrow={eyebrow}
      breadcrumbs={breadcrumbs}
      actions={
        <>
          {actions}
          <Button variant="primary" onClick={() => void board.flush().then(() => navigate(backTo))}>
            {t('editor.done')}
          </Button>
        </>
      }
    >
      {guard}
      <div className="z-editor">
        <nav className="z-editor-index" aria-label={t('editor.index')}>
          <SaveState state={state.state} at={state.savedAt} onRetry={() => void board.flush()} />
          <ol>
            {sections.map((s) => (
              <li key={s.id}>
                <a href={`#${s.id}`}>{s.label}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="z-editor-body">
          {state.faults.length > 0 && <Faults faults={state.faults} />}
          {children}
        </div>
      </div>
    </Page>
  );
}

function Faults({ faults }: { faults: ReturnType<SaveBoard['getState']>['faults'] }) {
  return (
    <div className="z-card z-tone-bad" role="alert">
      <p className="z-note-title">{t('editor.faults', { count: faults.length })}</p>
      <ul className="z-problems">
        {faults.map((fault, i) => (
          <li key={`${fault.anchor}${i}`}>
            <a href={`#${fault.anchor}`}>{fault.label}</a>: {fault.message}
          </li>
        ))}
      </ul>
    </div>
  );
}

function useUnloadGuard(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
