import { useMutate } from '@zona/session';
import { Button, CheckList, Dialog, Form, FormActions, SelectField, TextArea, TextField, useToasts } from '@zona/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { CreateAreaDocument, CreateObjectiveDocument } from '../operations/plan';
import { paths } from '../paths';
import { t } from '../words';
import type { Area, PlanData } from './tree';

const labels = {
  title: t('field.title'),
  code: t('field.code'),
  areaId: t('field.area'),
  summary: t('field.summary'),
  policyAreaIds: t('field.policies'),
};

export type AddKind = 'area' | 'objective';

interface Props {
  plan: PlanData;
  areas: readonly Area[];
  policyAreas: readonly { id: string; letter: string; title: string; act: string }[];
  onClose: () => void;
}

export function AddDialog({ kind, ...props }: Props & { kind: AddKind }) {
  return kind === 'area' ? <AddArea {...props} /> : <AddObjective {...props} />;
}

function AddArea({ plan, policyAreas, onClose }: Props) {
  const create = useMutate(CreateAreaDocument);
  const toasts = useToasts();
  const [code, setCode] = useState('');
  const [title, setTitle] = useState('');
  const [policies, setPolicies] = useState<string[]>([]);

  const submit = async () => {
    const outcome = await create.send({ planId: plan.id, code: code || null, title, policyAreaIds: policies });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('add.areaDone', { title }) });
    onClose();
  };

  return (
    <Dialog title={t('add.area')} open onClose={onClose}>
      <Form onSubmit={() => void submit()} problems={create.problems} error={create.error} labels={labels}>
        <TextField name="title" label={labels.title} value={title} onChange={setTitle} required maxLength={200} />
        <TextField name="code" label={labels.code} help={t('field.codeOptional')} value={code} onChange={setCode} />
        <CheckList
          name="policyAreaIds"
          label={labels.policyAreaIds}
          help={t('field.policiesHelp')}
          value={policies}
          onChange={setPolicies}
          options={policyAreas.map((p) => ({ value: p.id, label: `${p.letter} · ${p.title}`, help: p.act }))}
        />
        <Submit pending={create.pending} label={t('add.area')} onClose={onClose} />
      </Form>
    </Dialog>
  );
}

function AddObjective({ areas, onClose }: Props) {
  const create = useMutate(CreateObjectiveDocument);
  const navigate = useNavigate();
  const [areaId, setAreaId] = useState(areas.length === 1 ? (areas[0]?.id ?? '') : '');
  const [code, setCode] = useState('');
  const [title, setTitle] = useState('');
  const [summary, setSummary] = useState('');

  const submit = async () => {
    const outcome = await create.send({ areaId, code, title, summary: summary || null });
    if (outcome.kind !== 'done' || !outcome.payload.objective) return;
    void navigate(paths.objectiveEdit(outcome.payload.objective.id));
  };

  return (
    <Dialog title={t('add.objective')} open onClose={onClose}>
      <Form onSubmit={() => void submit()} problems={create.problems} error={create.error} labels={labels}>
        <SelectField
          name="areaId"
          label={labels.areaId}
          value={areaId}
          onChange={setAreaId}
          required
          empty={t('choose')}
          options={areas.map((a) => ({ value: a.id, label: a.title }))}
        />
        <TextField
          name="code"
          label={labels.code}
          help={t('field.codeHelp')}
          value={code}
          onChange={setCode}
          required
        />
        <TextField name="title" label={labels.title} value={title} onChange={setTitle} required maxLength={300} />
        <TextArea name="summary" label={labels.summary} value={summary} onChange={setSummary} rows={3} />
        <Submit pending={create.pending} label={t('add.objective')} onClose={onClose} />
      </Form>
    </Dialog>
  );
}

function Submit({ pending, label, onClose }: { pending: boolean; label: string; onClose: () => void }) {
  return (
    <FormActions>
      <Button type="submit" variant="primary" pending={pending}>
        {label}
      </Button>
      <Button onClick={onClose}>{t('cancel')}</Button>
    </FormActions>
  );
}
