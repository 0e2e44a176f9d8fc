import { useApi, useMutate } from '@zona/session';
import { Button, CheckList, SelectField, TextField, useToasts } from '@zona/ui';
import { useState, type ReactNode } from 'react';
import { RowDialog } from '../editor/row-dialog';
import { UpdateAreaDocument, WithdrawAreaDocument } from '../operations/plan';
import { t } from '../words';
import type { Area } from './tree';

const labels = { title: t('field.title'), code: t('field.code'), policyAreaIds: t('field.policies') };

interface Props {
  areas: readonly Area[];
  policyAreas: readonly { id: string; letter: string; title: string; act: string }[];
  onClose(): void;
}

/** Changes an area of the plan, chosen among all, or takes away an empty one. */
export function EditAreaDialog({ areas, policyAreas, onClose }: Props) {
  const [areaId, setAreaId] = useState(areas[0]?.id ?? '');
  const area = areas.find((a) => a.id === areaId);
  if (!area) return null;
  return (
    <AreaForm
      key={area.id}
      area={area}
      policyAreas={policyAreas}
      onClose={onClose}
      chooser={
        <SelectField
          name="area"
          label={t('field.area')}
          value={areaId}
          onChange={setAreaId}
          options={areas.map((a) => ({ value: a.id, label: a.title }))}
        />
      }
    />
  );
}

function AreaForm({ area, policyAreas, onClose, chooser }: Omit<Props, 'areas'> & { area: Area; chooser: ReactNode }) {
  const save = useMutate(UpdateAreaDocument);
  const withdraw = useMutate(WithdrawAreaDocument);
  const { invalidate } = useApi();
  const toasts = useToasts();
  const [title, setTitle] = useState(area.title);
  const [code, setCode] = useState(area.code ?? '');
  const [policies, setPolicies] = useState<string[]>(area.policyAreas.map((p) => p.id));

  const submit = async (version = area.version) => {
    const outcome = await save.send({
      id: area.id,
      version,
      title: title.trim(),
      code: code.trim() || null,
      policyAreaIds: policies,
    });
    if (outcome.kind === 'done') onClose();
  };
  const takeAway = async () => {
    const outcome = await withdraw.send({ id: area.id, version: area.version });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('area.withdrawn', { title: area.title }) });
    onClose();
  };

  return (
    <RowDialog
      title={t('area.edit')}
      labels={labels}
      saving={save}
      format={(_field, text) => text}
      onSave={(version) => void submit(version)}
      onTakeTheirs={() => {
        void invalidate();
        onClose();
      }}
      onClose={onClose}
    >
      {chooser}
      <TextField name="title" label={labels.title} value={title} onChange={setTitle} required maxLength={300} />
      <TextField
        name="code"
        label={labels.code}
        help={t('field.codeOptional')}
        value={code}
        onChange={setCode}
        maxLength={40}
      />
      <CheckList
        name="policyAreaIds"
        label={labels.policyAreaIds}
        help={t('field.policiesHelp')}
        value={policies}
        onChange={setPolicies}
        options={policyAreas.map((p) => ({ value: p.id, label: `${p.letter} · ${p.title}` }))}
      />
      {withdraw.problems.map((p) => (
        <p key={p.message} role="alert">
          {p.message}
        </p>
      ))}
      <div>
        <Button variant="plain" size="sm" pending={withdraw.pending} onClick={() => void takeAway()}>
          {t('area.withdraw')}
        </Button>
      </div>
    </RowDialog>
  );
}
