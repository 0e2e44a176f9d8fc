import { useApi } from '@zona/session';
import { Button, type Crumb, Page, SaveState, useLeaveGuard } from '@zona/ui';
import { type ReactNode, useEffect, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { t } from '../words';
import { type BoardState, SaveBoard } from './save-board';
import { BoardContext, useBoard } from './use-autosave';
import './editor.css';

interface Props {
  title: string;
  eyebrow: string;
  breadcrumbs: Crumb[];
  /** The reading page, where "Fine" and Esc lead. */
  backTo: string;
  /** Shown one at a time; all stay mounted, so that what is typed in one goes on saving while another is open. */
  parts: readonly { key: string; label: string; content: ReactNode }[];
  actions?: ReactNode;
  /** Dialogs. */
  children?: ReactNode;
}

export function EditorFrame(props: Props) {
  const [board] = useState(() => new SaveBoard());
  return (
    <BoardContext value={board}>
      <Framed {...props} board={board} />
    </BoardContext>
  );
}

function Framed({
  title,
  eyebrow,
  breadcrumbs,
  backTo,
  parts,
  actions,
  children,
  board,
}: Props & { board: SaveBoard }) {
  const state = useBoard();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const current = parts.find((part) => part.key === params.get('parte'))?.key ?? parts[0]?.key;
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
          <SaveState
            state={state.state}
            at={state.savedAt}
            onRetry={state.retry ? () => void board.flush() : undefined}
          />
          <ol>
            {parts.map((part) => (
              <li key={part.key}>
                <Link to={`?parte=${part.key}`} replace aria-current={part.key === current ? 'step' : undefined}>
                  {part.label}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
        <div className="z-editor-body">
          {state.faults.length > 0 && (
            <Faults
              faults={state.faults}
              open={(anchor) => {
                const element = document.getElementById(anchor);
                const key = element?.closest<HTMLElement>('[data-part]')?.dataset['part'];
                if (key) setParams({ parte: key }, { replace: true });
                requestAnimationFrame(() => element?.querySelector<HTMLElement>('input, textarea, select')?.focus());
              }}
            />
          )}
          {parts.map((part) => (
            <div key={part.key} data-part={part.key} hidden={part.key !== current}>
              {part.content}
            </div>
          ))}
        </div>
      </div>
      {children}
    </Page>
  );
}

function Faults({ faults, open }: { faults: BoardState['faults']; open(anchor: string): void }) {
  return (
    <div className="z-card z-tone-bad" role="alert">
      <p className="z-note-title">{t('editor.faults', { count: faults.length })}</p>
      <ul className="z-problems">
        {faults.map((fault, i) => (
          <li key={`${fault.anchor}${i}`}>
            <button type="button" className="z-link" onClick={() => open(fault.anchor)}>
              {fault.label}
            </button>
            : {fault.message}
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
