import { Button, ConflictPanel, SaveState, WarningNote } from '@zona/ui';
import { useState } from 'react';
import { t } from '../words';
import type { Autosave, SaveState as State } from './autosave';

interface Props<V extends object> {
  saver: Autosave<V>;
  state: State<V>;
  labels: Record<string, string>;
  format?: (field: string, value: string) => string;
  /** Reads again what is in the archive now. */
  reload(): Promise<{ value: V; version: number | null } | null>;
  /** Problems that no field of the form shows beside itself. */
  shownFields?: readonly string[];
}

/** What happened to what was typed: saved when, refused why, or written by two at once. */
export function SaveNotes<V extends object>({ saver, state, labels, format, reload, shownFields = [] }: Props<V>) {
  const [reloading, setReloading] = useState(false);
  const takeTheirs = async () => {
    setReloading(true);
    try {
      const fresh = await reload();
      if (fresh) saver.takeTheirs(fresh.value, fresh.version);
    } finally {
      setReloading(false);
    }
  };
  const rest = state.problems.filter((p) => !p.field || !shownFields.includes(p.field));

  return (
    <div className="z-save-notes">
      {state.recovered && <WarningNote tone="info">{t('save.recovered')}</WarningNote>}
      {state.conflict && (
        <ConflictPanel
          conflict={state.conflict}
          labels={labels}
          format={format}
          pending={reloading || state.status === 'saving'}
          onKeepMine={() => void saver.keepMine()}
          onTakeTheirs={() => void takeTheirs()}
        />
      )}
      {rest.map((p) => (
        <p key={p.code + (p.field ?? '')} className="z-field-error">
          {p.message}
        </p>
      ))}
      {(state.status === 'waiting' || state.status === 'expired' || (state.status === 'refused' && state.message)) && (
        <WarningNote tone="bad" title={t(`save.${state.status}`)}>
          <p>{t('save.kept')}</p>
          <Button size="sm" icon="refresh" onClick={() => void saver.flush()}>
            {t('retry')}
          </Button>
        </WarningNote>
      )}
      {(state.status === 'saving' || state.status === 'dirty') && <SaveState state={state.status} />}
      {state.status === 'saved' && <SaveState state="saved" at={state.savedAt} />}
    </div>
  );
}
