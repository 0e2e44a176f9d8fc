import { todayIso } from '@zona/calendar';
import { DateField, TextArea, TextField } from '@zona/ui';
import { useState } from 'react';
import { ActFields, actInput, actLabels, noAct, type ActDraft } from '../act-fields';
import { t } from './words';

interface EntryDraft {
  /** Null while the person has not changed what is offered. */
  title: string | null;
  date: string | null;
  reason: string;
  act: ActDraft;
}

/** What every movement says of itself, while it is being written; `offered` is the title until one writes another. */
export function useEntryDraft(offered: string) {
  const [draft, setDraft] = useState<EntryDraft>({ title: null, date: todayIso(), reason: '', act: noAct });
  const title = draft.title ?? offered;
  return {
    draft: { ...draft, title },
    set: (patch: Partial<EntryDraft>) => setDraft({ ...draft, ...patch }),
    input: {
      title: title.trim(),
      date: draft.date,
      reason: draft.reason.trim() || null,
      ...actInput(draft.act),
    },
  };
}

export const entryLabels = {
  title: t('form.title'),
  date: t('form.date'),
  reason: t('form.reason'),
  value: t('amount'),
  shares: t('form.shares'),
  ...actLabels,
};

interface EntryFieldsProps {
  entry: ReturnType<typeof useEntryDraft>;
  withReason?: boolean;
}

export function EntryTitle({ entry: { draft, set } }: EntryFieldsProps) {
  return (
    <TextField
      name="title"
      label={entryLabels.title}
      required
      maxLength={300}
      value={draft.title}
      onChange={(title) => set({ title })}
    />
  );
}

/** Its date, its act and, where one is expected, its reason. */
export function EntryFields({ entry: { draft, set }, withReason }: EntryFieldsProps) {
  return (
    <>
      <div className="z-field-row">
        <DateField name="date" label={entryLabels.date} value={draft.date} onChange={(date) => set({ date })} />
      </div>
      <ActFields value={draft.act} onChange={(act) => set({ act })} />
      {withReason && (
        <TextArea
          name="reason"
          label={entryLabels.reason}
          maxLength={2000}
          rows={2}
          value={draft.reason}
          onChange={(reason) => set({ reason })}
        />
      )}
    </>
  );
}
