import { useApi, useCan, useGql, useMutate } from '@zona/session';
import { Button, ConflictPanel, Failed, Form, FormActions, Loading, NotFoundPage, Page, useToasts } from '@zona/ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { IndicatorPartsFragment, PlacePartsFragment } from '../../generated/graphql';
import { CardOfIndicatorDocument, EntiDocument, IndicatorDocument } from '../../operations/indicators';
import { SaveIndicatorDocument } from '../../operations/scheda';
import { paths, schedaParam } from '../../paths';
import { objectiveCode } from '../../plan/tree';
import { t as plans } from '../../words';
import { t } from '../words';
import { GoalFields, WhatFields, WhoFields } from './field-groups';
import { indicatorLabels } from './labels';
import { formOf, inputOf, type IndicatorForm } from './indicator-form';
import '../../editor/editor.css';
import '../indicators.css';

/** The page that changes an indicator. */
export function IndicatorEditor() {
  const { id = '' } = useParams();
  const canEdit = useCan('update', 'Indicator');
  const { data, error, isPending, refetch } = useGql(IndicatorDocument, { id, audit: false });
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('page.loading')} rows={8} />;
  if (!data?.indicator || !canEdit) return <NotFoundPage title={t('page.missing')} />;
  return <Editor key={id} indicator={data.indicator} scheda={data.indicator.scheda} />;
}

/** The page that adds one to a card. */
export function NewIndicator() {
  const { id = '' } = useParams();
  const canAdd = useCan('create', 'Indicator');
  const { data, error, isPending, refetch } = useGql(CardOfIndicatorDocument, { id });
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('page.loading')} rows={8} />;
  if (!data?.scheda || !canAdd) return <NotFoundPage title={t('page.missing')} />;
  return <Editor key={id} indicator={null} scheda={data.scheda} />;
}

interface EditorProps {
  indicator: IndicatorPartsFragment | null;
  scheda: PlacePartsFragment['scheda'];
}

function Editor({ indicator, scheda }: EditorProps) {
  const [form, setForm] = useState<IndicatorForm>(() => formOf(indicator));
  const save = useMutate(SaveIndicatorDocument);
  const enti = useGql(EntiDocument, {});
  const navigate = useNavigate();
  const toasts = useToasts();
  const { invalidate } = useApi();
  const { objective, plan } = scheda;
  const back = indicator ? paths.indicator(indicator.id) : `${paths.objective(objective.id)}?${schedaParam(scheda.id)}`;

  const submit = async (version = indicator?.version) => {
    const outcome = await save.send({
      ...inputOf(form),
      id: indicator?.id ?? null,
      version: version ?? null,
      schedaId: scheda.id,
    });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('form.saved') });
    void navigate(back);
  };
  const set = (patch: Partial<IndicatorForm>) => setForm((now) => ({ ...now, ...patch }));
  const title = indicator ? t('form.editTitle') : t('form.addTitle');

  return (
    <Page
      title={title}
      eyebrow={scheda.label}
      breadcrumbs={[
        { label: plans('plans.title'), to: paths.plans },
        { label: plan.code, to: paths.plan(plan.id) },
        { label: objectiveCode(objective.code), to: `${paths.objective(objective.id)}?${schedaParam(scheda.id)}` },
        { label: title },
      ]}
    >
      <Form
        className="z-form z-indicator-form"
        onSubmit={() => void submit()}
        problems={save.problems}
        error={save.error}
        labels={indicatorLabels}
      >
        {save.conflict && (
          <ConflictPanel
            conflict={save.conflict}
            labels={indicatorLabels}
            pending={save.pending}
            onKeepMine={() => void submit(save.conflict?.version)}
            onTakeTheirs={() => {
              void invalidate();
              void navigate(back);
            }}
          />
        )}
        <WhatFields form={form} set={set} />
        <GoalFields form={form} set={set} plan={plan} />
        <WhoFields form={form} set={set} enti={(enti.data?.enti.edges ?? []).map((e) => e.node.ente)} />
        <FormActions>
          <Button type="submit" variant="primary" pending={save.pending}>
            {t('form.save')}
          </Button>
          <Button onClick={() => void navigate(back)}>{t('form.cancel')}</Button>
        </FormActions>
      </Form>
    </Page>
  );
}
