import { lineStateLabel, type LineState } from '@zona/plans-domain';
import { Button, SelectField, TextArea, TextField } from '@zona/ui';
import { outcomeOf } from '../editor/outcome';
import { SaveNotes } from '../editor/save-notes';
import { useAutosave } from '../editor/use-autosave';
import { optionsOf } from '../labels';
import type { LineData } from './line-page';
import { SaveLineDocument } from './mutations';
import { stateText } from './texts';
import { periodName, t } from './words';

interface Values {
  state: LineState | '';
  progress: string;
  note: string;
  providerText: string;
}

const valuesOf = (line: Pick<LineData, 'state' | 'progress' | 'note' | 'providerText'>): Values => ({
  state: line.state ?? '',
  progress: line.progress ?? '',
  note: line.note ?? '',
  providerText: line.providerText ?? '',
});
const labels = {
  state: t('line.state'),
  progress: t('line.progress'),
  note: t('line.note'),
  providerText: t('line.providerText'),
};

interface Props {
  line: LineData;
  office: boolean;
  reload(): Promise<LineData | null>;
}

/** What happened, with the half-year before beside it: a field is taken over with one key. */
export function LineFields({ line, office, reload }: Props) {
  const { saver, state } = useAutosave<Values>({
    label: t('line.fields'),
    anchor: `riga-${line.id}`,
    value: valuesOf(line),
    version: line.version,
    save: async ({ richiestaId, version, changes }, api) => {
      const { state: chosen, ...texts } = changes;
      const { saveLineReport } = await api.query(SaveLineDocument, {
        input: {
          richiestaId,
          id: line.id,
          version: version ?? line.version,
          ...texts,
          ...(chosen !== undefined && { state: chosen || null }),
        },
      });
      return outcomeOf(saveLineReport, () => saveLineReport.lineReport?.version);
    },
  });
  const { value } = state;
  const problem = (field: string) => state.problems.find((p) => p.field === field)?.message ?? null;
  const take = (field: keyof Values, text: string) => saver.change({ [field]: text });
  return (
    <div className="z-line">
      <div className="z-card" id={`riga-${line.id}`} onBlur={() => void (saver.unsaved && saver.flush())}>
        <SelectField
          name="state"
          label={labels.state}
          value={value.state}
          onChange={(chosen) => saver.change({ state: chosen as LineState | '' })}
          options={optionsOf(lineStateLabel)}
          empty={t('period.noState')}
          error={problem('state')}
        />
        <TextArea
          name="progress"
          label={labels.progress}
          help={t('line.progressHelp')}
          value={value.progress}
          onChange={(progress) => saver.change({ progress })}
          rows={8}
          error={problem('progress')}
        />
        {office && (
          <TextField
            name="providerText"
            label={labels.providerText}
            help={t('line.providerTextHelp')}
            value={value.providerText}
            onChange={(providerText) => saver.change({ providerText })}
            maxLength={500}
            error={problem('providerText')}
          />
        )}
        <TextArea
          name="note"
          label={labels.note}
          value={value.note}
          onChange={(note) => saver.change({ note })}
          rows={2}
          error={problem('note')}
        />
        <SaveNotes
          saver={saver}
          state={state}
          labels={labels}
          format={(field, text) => (field === 'state' ? stateText(text as LineState) : text)}
          shownFields={Object.keys(labels)}
          reload={async () => {
            const fresh = await reload();
            return fresh && { value: valuesOf(fresh), version: fresh.version };
          }}
        />
      </div>
      <Before line={line} office={office} take={take} />
    </div>
  );
}

interface BeforeProps {
  line: LineData;
  office: boolean;
  take(field: keyof Values, text: string): void;
}

function Before({ line, office, take }: BeforeProps) {
  const { previous } = line;
  if (!previous)
    return (
      <aside className="z-line-before">
        <p className="z-muted">{t('line.noPrevious')}</p>
      </aside>
    );
  const title = t('line.previous', { period: periodName(previous.period.code) });
  const fields: (keyof Values)[] = ['state', 'progress', ...(office ? (['providerText'] as const) : []), 'note'];
  return (
    <aside className="z-line-before" aria-label={title}>
      <h2>{title}</h2>
      <dl>
        {fields.map((field) => {
          const raw = previous[field] ?? '';
          return (
            <div key={field}>
              <dt>
                {labels[field]}
                {raw && (
                  <Button
                    size="sm"
                    variant="plain"
                    aria-label={t('line.takeField', { field: labels[field] })}
                    onClick={() => take(field, raw)}
                  >
                    {t('line.take')}
                  </Button>
                )}
              </dt>
              <dd>
                {field === 'state'
                  ? stateText(previous.state)
                  : raw || <span className="z-muted">{t('line.nothingBefore')}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
    </aside>
  );
}
