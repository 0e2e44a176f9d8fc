import { useGql, useMutate } from '@zona/session';
import { DateField, Dialog, Form, FormActions, Button, SelectField, TextField } from '@zona/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { PlanKind } from '../generated/graphql';
import { optionsOf, planKindLabel } from '../labels';
import { CreatePlanDocument, TemplatesDocument } from '../operations/plans';
import { pinnable } from '../cards/pinned';
import { paths } from '../paths';
import { t } from '../words';

const labels = {
  title: t('plans.form.title'),
  code: t('plans.form.code'),
  kind: t('plans.form.kind'),
  templateId: t('plans.form.template'),
  from: t('plans.form.from'),
  to: t('plans.form.to'),
};

export function CreatePlanDialog({ onClose }: { onClose: () => void }) {
  const templates = useGql(TemplatesDocument, {});
  const create = useMutate(CreatePlanDocument);
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<PlanKind>('piano_di_zona');
  const [templateId, setTemplateId] = useState('');
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);

  const offered = pinnable(templates.data);
  const pin = offered.find((one) => one.value === templateId)?.pin ?? { templateId, ownTemplateId: null };

  const submit = async () => {
    const outcome = await create.send({ code, title, kind, ...pin, from: from ?? '', to: to ?? '' });
    if (outcome.kind === 'done' && outcome.payload.plan) void navigate(paths.plan(outcome.payload.plan.id));
  };

  return (
    <Dialog title={t('plans.create')} open onClose={onClose}>
      <Form onSubmit={() => void submit()} problems={create.problems} error={create.error} labels={labels}>
        <TextField name="title" label={labels.title} value={title} onChange={setTitle} required maxLength={200} />
        <TextField
          name="code"
          label={labels.code}
          help={t('plans.form.codeHelp')}
          value={code}
          onChange={setCode}
          required
          maxLength={40}
        />
        <SelectField
          name="kind"
          label={labels.kind}
          value={kind}
          onChange={(value) => setKind(value as PlanKind)}
          options={optionsOf(planKindLabel)}
        />
        <SelectField
          name="templateId"
          label={labels.templateId}
          help={t('plans.form.templateHelp')}
          value={templateId}
          onChange={setTemplateId}
          required
          empty={t('choose')}
          options={offered}
        />
        <DateField name="from" label={labels.from} value={from} onChange={setFrom} required />
        <DateField name="to" label={labels.to} value={to} onChange={setTo} required min={from ?? undefined} />
        <FormActions>
          <Button type="submit" variant="primary" pending={create.pending}>
            {t('plans.form.submit')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
