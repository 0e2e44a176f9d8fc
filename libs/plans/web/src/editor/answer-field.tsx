import type { RowState } from '@zona/plans-domain';
import type { useApi } from '@zona/session';
import { RadioGroup, TextArea } from '@zona/ui';
import { useEffect } from 'react';
import { ChoiceField } from '../cards/choice-field';
import type { YesNo } from '../generated/graphql';
import { yesNoLabel, optionsOf } from '../labels';
import type { Answer, TemplateRow } from '../scheda/scheda-rows';
import { t } from '../words';
import type { SaveOutcome, SaveRequest } from './autosave';
import { SaveNotes } from './save-notes';
import { useAutosave } from './use-autosave';

export interface AnswerValues {
  answer: YesNo | null;
  note: string;
  choices: string[];
}

interface Props {
  /** What the row is of: a card, or the sheet of a project. */
  owner: { id: string; label: string };
  row: TemplateRow;
  state: RowState;
  answer: Answer | null;
  areaIds: readonly string[];
  save(request: SaveRequest<AnswerValues>, api: ReturnType<typeof useApi>): Promise<SaveOutcome>;
  /** What is typed, before it is saved: other rows may depend on it. */
  onTyped(row: string, values: AnswerValues): void;
  reload(): Promise<Answer | null>;
}

const valuesOf = (answer: Answer | null): AnswerValues => ({
  answer: answer?.answer ?? null,
  note: answer?.note ?? '',
  choices: answer?.choices ?? [],
});

const labels = { answer: t('answer.label'), note: t('answer.note'), choices: t('answer.choices') };
const shownFields = Object.keys(labels);
const format = (field: string, value: string) =>
  field === 'answer' && value in yesNoLabel ? yesNoLabel[value as YesNo] : value;

/** One row of the card: what is written is saved by itself, with its own version. */
export function AnswerField({ owner, row, state: rowState, answer, areaIds, save, onTyped, reload }: Props) {
  const anchor = `${owner.id}-${row.key}`;
  const { saver, state } = useAutosave<AnswerValues>({
    label: `${owner.label}, ${row.label}`,
    anchor,
    value: valuesOf(answer),
    version: answer?.version ?? null,
    save,
  });
  const { value } = state;
  const problem = (field: string) => state.problems.find((p) => p.field === field)?.message ?? null;
  const help = row.help ?? undefined;
  useEffect(() => onTyped(row.key, value), [onTyped, row.key, value]);

  return (
    <div
      className="z-answer-field"
      id={anchor}
      role="group"
      aria-label={row.label}
      onBlur={() => void (saver.unsaved && saver.flush())}
    >
      {rowState.reason && (
        <p className="z-row-reason" role="status">
          {rowState.reason}
        </p>
      )}
      {row.kind === 'yes_no' && (
        <RadioGroup
          name={`${anchor}-answer`}
          label={row.label}
          help={help}
          inline
          value={value.answer ?? ''}
          onChange={(chosen) => saver.change({ answer: chosen as YesNo })}
          options={optionsOf(yesNoLabel)}
          error={problem('answer')}
        />
      )}
      {row.kind === 'choices' && row.vocabulary && (
        <ChoiceField
          name={`${anchor}-choices`}
          label={row.label}
          help={help}
          vocabulary={row.vocabulary}
          areaIds={areaIds}
          value={value.choices}
          onChange={(choices) => saver.change({ choices })}
          error={problem('choices')}
        />
      )}
      {row.kind === 'choices' && !row.vocabulary && (
        <TextArea
          name={`${anchor}-choices`}
          label={row.label}
          help={help ?? t('answer.choicesHelp')}
          rows={Math.max(2, value.choices.length + 1)}
          value={value.choices.join('\n')}
          onChange={(text) => saver.change({ choices: text === '' ? [] : text.split('\n') })}
          error={problem('choices')}
        />
      )}
      <TextArea
        name={`${anchor}-note`}
        label={row.kind === 'text' ? row.label : t('answer.note')}
        help={row.kind === 'text' ? help : undefined}
        compact={row.kind !== 'text'}
        rows={row.kind === 'text' ? 3 : value.note ? 2 : 1}
        value={value.note}
        onChange={(note) => saver.change({ note })}
        error={problem('note')}
      />
      <SaveNotes
        saver={saver}
        state={state}
        labels={labels}
        format={format}
        shownFields={shownFields}
        reload={async () => {
          const fresh = await reload();
          return { value: valuesOf(fresh), version: fresh?.version ?? null };
        }}
      />
    </div>
  );
}
