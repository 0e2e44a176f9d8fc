import { SelectField, TextArea, TextField } from '@zona/ui';
import { outcomeOf } from '../editor/outcome';
import { SaveNotes } from '../editor/save-notes';
import { useAutosave } from '../editor/use-autosave';
import { UpdateObjectiveDocument } from '../operations/objective';
import { t } from '../words';
import type { ObjectiveData } from './objective-page';

interface Values {
  title: string;
  code: string;
  summary: string;
  areaId: string;
}

interface Props {
  objective: ObjectiveData;
  reload(): Promise<ObjectiveData | null>;
}

const valuesOf = (o: ObjectiveData): Values => ({
  title: o.title,
  code: o.code,
  summary: o.summary ?? '',
  areaId: o.area.id,
});

const labels = {
  title: t('field.title'),
  code: t('field.code'),
  summary: t('field.summary'),
  areaId: t('field.area'),
};

export function ObjectiveFields({ objective, reload }: Props) {
  const { areas } = objective.plan;
  const { saver, state } = useAutosave<Values>({
    label: t('editor.objective'),
    anchor: `obiettivo-${objective.id}`,
    value: valuesOf(objective),
    version: objective.version,
    save: async ({ richiestaId, version, changes }, api) => {
      const { updateObjective } = await api.query(UpdateObjectiveDocument, {
        input: { richiestaId, id: objective.id, version: version ?? objective.version, ...changes },
      });
      return outcomeOf(updateObjective, () => updateObjective.objective?.version);
    },
  });
  const { value } = state;
  const problem = (field: string) => state.problems.find((p) => p.field === field)?.message ?? null;

  return (
    <div className="z-card" id={`obiettivo-${objective.id}`} onBlur={() => void (saver.unsaved && saver.flush())}>
      <TextField
        name="title"
        label={labels.title}
        value={value.title}
        onChange={(title) => saver.change({ title })}
        required
        maxLength={300}
        error={problem('title')}
      />
      <div className="z-pair">
        <TextField
          name="code"
          label={labels.code}
          value={value.code}
          onChange={(code) => saver.change({ code })}
          required
          maxLength={40}
          error={problem('code')}
        />
        <SelectField
          name="areaId"
          label={labels.areaId}
          value={value.areaId}
          onChange={(areaId) => saver.change({ areaId })}
          options={areas.map((a) => ({ value: a.id, label: a.title }))}
          error={problem('areaId')}
        />
      </div>
      <TextArea
        name="summary"
        label={labels.summary}
        value={value.summary}
        onChange={(summary) => saver.change({ summary })}
        rows={4}
        error={problem('summary')}
      />
      <SaveNotes
        saver={saver}
        state={state}
        labels={labels}
        format={(field, text) => (field === 'areaId' ? (areas.find((a) => a.id === text)?.title ?? text) : text)}
        shownFields={Object.keys(labels)}
        reload={async () => {
          const fresh = await reload();
          return fresh && { value: valuesOf(fresh), version: fresh.version };
        }}
      />
    </div>
  );
}
