import { TextArea, TextField } from '@zona/ui';
import { outcomeOf } from '../editor/outcome';
import { PickMany } from '../editor/pick-many';
import { SaveNotes } from '../editor/save-notes';
import { useAutosave } from '../editor/use-autosave';
import { UpdateActionDocument } from '../operations/action';
import { objectiveCode } from '../plan/tree';
import { t } from '../words';
import type { ActionData } from './action-page';

interface Values {
  title: string;
  code: string;
  summary: string;
  objectiveIds: string[];
  enteIds: string[];
}

interface Props {
  action: ActionData;
  enti: readonly { id: string; name: string }[];
  reload(): Promise<ActionData | null>;
}

const valuesOf = (a: ActionData): Values => ({
  title: a.title,
  code: a.code ?? '',
  summary: a.summary ?? '',
  objectiveIds: a.objectives.map((o) => o.id),
  enteIds: a.enti.map((e) => e.id),
});

const labels = {
  title: t('field.title'),
  code: t('field.code'),
  summary: t('field.summary'),
  objectiveIds: t('action.objectiveIds'),
  enteIds: t('action.enteIds'),
};

export function ActionFields({ action, enti, reload }: Props) {
  const objectives = action.plan.areas.flatMap((a) => a.objectives);
  const { saver, state } = useAutosave<Values>({
    label: t('editor.action'),
    anchor: `azione-${action.id}`,
    value: valuesOf(action),
    version: action.version,
    save: async ({ richiestaId, version, changes }, api) => {
      const { updateAction } = await api.query(UpdateActionDocument, {
        input: { richiestaId, id: action.id, version: version ?? action.version, ...changes },
      });
      return outcomeOf(updateAction, () => updateAction.action?.version);
    },
  });
  const { value } = state;
  const problem = (field: string) => state.problems.find((p) => p.field === field)?.message ?? null;
  const choices = {
    objectives: objectives.map((o) => ({ id: o.id, label: `${objectiveCode(o.code)} ${o.title}` })),
    // An ente may have left the ambito since: it stays on the action until someone takes it off.
    enti: [...enti, ...action.enti.filter((e) => !enti.some((known) => known.id === e.id))].map((e) => ({
      id: e.id,
      label: e.name,
    })),
  };
  const named = (text: string) =>
    text
      .split(/[\s,"[\]]+/)
      .filter(Boolean)
      .map((id) => [...choices.objectives, ...choices.enti].find((c) => c.id === id)?.label ?? id)
      .join(', ');

  return (
    <div className="z-card" id={`azione-${action.id}`} onBlur={() => void (saver.unsaved && saver.flush())}>
      <TextField
        name="title"
        label={labels.title}
        value={value.title}
        onChange={(title) => saver.change({ title })}
        required
        maxLength={300}
        error={problem('title')}
      />
      <TextField
        name="code"
        label={labels.code}
        help={t('field.codeOptional')}
        value={value.code}
        onChange={(code) => saver.change({ code })}
        maxLength={40}
        error={problem('code')}
      />
      <TextArea
        name="summary"
        label={labels.summary}
        value={value.summary}
        onChange={(summary) => saver.change({ summary })}
        rows={4}
        error={problem('summary')}
      />
      <PickMany
        name="objectiveIds"
        label={labels.objectiveIds}
        help={t('action.objectiveIdsHelp')}
        choices={choices.objectives}
        value={value.objectiveIds}
        onChange={(objectiveIds) => saver.change({ objectiveIds })}
        error={problem('objectiveIds')}
      />
      <PickMany
        name="enteIds"
        label={labels.enteIds}
        choices={choices.enti}
        value={value.enteIds}
        onChange={(enteIds) => saver.change({ enteIds })}
        error={problem('enteIds')}
      />
      <SaveNotes
        saver={saver}
        state={state}
        labels={labels}
        format={(field, text) => (field.endsWith('Ids') ? named(text) : text)}
        shownFields={Object.keys(labels)}
        reload={async () => {
          const fresh = await reload();
          return fresh && { value: valuesOf(fresh), version: fresh.version };
        }}
      />
    </div>
  );
}
