import { RadioGroup, TextArea } from '@zona/ui';
import type { YesNo } from '../generated/graphql';
import { yesNoLabel, optionsOf } from '../labels';
import { AnswerRowDocument } from '../operations/scheda';
import type { Answer, Scheda, TemplateRow } from '../scheda/scheda-rows';
import { t } from '../words';
import { outcomeOf } from './outcome';
import { SaveNotes } from './save-notes';
import { useAutosave } from './use-autosave';

interface Values {
  answer: YesNo | null;
  note: string;
  choices: string[];
}

interface Props {
  scheda: Scheda;
  row: TemplateRow;
  answer: Answer | null;
  reload(): Promise<Scheda | null>;
}

const valuesOf = (answer: Answer | null): Values => ({
  answer: answer?.answer ?? null,
  note: answer?.note ?? '',
  choices: answer?.choices ?? [],
});

const labels = { answer: t('answer.label'), note: t('answer.note'), choices: t('answer.choices') };
const shownFields = Object.keys(labels);
const format = (field: string, value: string) =>
  field === 'answer' && value in yesNoLabel ? yesNoLabel[value as YesNo] : value;

/** One row of the card: what is written is saved by itself, with its own version. */
export function AnswerField({ scheda, row, answer, reload }: Props) {
  const anchor = `${scheda.id}-${row.key}`;
  const { saver, state } = useAutosave<Values>({
    label: `${scheda.label}, ${row.label}`,
    anchor,
    value: valuesOf(answer),
    version: answer?.version ?? null,
    save: async ({ richiestaId, version, value }, api) => {
      const { answerSchedaRow } = await api.query(AnswerRowDocument, {
        input: { richiestaId, schedaId: scheda.id, row: row.key, version, ...value, note: value.note || null },
      });
      return outcomeOf(answerSchedaRow, () => answerSchedaRow.scheda?.answers.find((a) => a.row === row.key)?.version);
    },
  });
  const { value } = state;
  const problem = (field: string) => state.problems.find((p) => p.field === field)?.message ?? null;

  return (
    <div
      className="z-answer-field"
      id={anchor}
      role="group"
      aria-label={row.label}
      onBlur={() => void (saver.unsaved && saver.flush())}
    >
      {row.kind === 'yes_no' && (
        <RadioGroup
          name={`${anchor}-answer`}
          label={row.label}
          inline
          value={value.answer ?? ''}
          onChange={(chosen) => saver.change({ answer: chosen as YesNo })}
          options={optionsOf(yesNoLabel)}
          error={problem('answer')}
        />
      )}
      {row.kind === 'choices' && (
        <TextArea
          name={`${anchor}-choices`}
          label={row.label}
          help={t('answer.choicesHelp')}
          rows={Math.max(2, value.choices.length + 1)}
          value={value.choices.join('\n')}
          onChange={(text) => saver.change({ choices: text === '' ? [] : text.split('\n') })}
          error={problem('choices')}
        />
      )}
      <TextArea
        name={`${anchor}-note`}
        label={row.kind === 'text' ? row.label : t('answer.note')}
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
          const fresh = (await reload())?.answers.find((a) => a.row === row.key) ?? null;
          return { value: valuesOf(fresh), version: fresh?.version ?? null };
        }}
      />
    </div>
  );
}
