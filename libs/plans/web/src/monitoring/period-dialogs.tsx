import { formatDate } from '@zona/calendar';
import { useApi, useMutate } from '@zona/session';
import { Button, CheckField, DateField, Dialog, Form, FormActions, TextArea, TextField, useToasts } from '@zona/ui';
import { useState } from 'react';
import { RowDialog } from '../editor/row-dialog';
import { ClosePeriodDocument, UpdatePeriodDocument } from './mutations';
import type { PeriodData } from './period-page';
import { t } from './words';

const labels = {
  legalBasis: t('head.legalBasis'),
  organ: t('head.organ'),
  act: t('head.act'),
  actDate: t('head.actDate'),
};

/** The act of a half-year: known at its closing or later. */
function useAct(period: PeriodData) {
  const [organ, setOrgan] = useState(period.organ ?? '');
  const [act, setAct] = useState(period.act ?? '');
  const [actDate, setActDate] = useState<string | null>(period.actDate ?? null);
  const fields = (
    <>
      <TextField name="organ" label={labels.organ} value={organ} onChange={setOrgan} maxLength={200} />
      <TextField name="act" label={labels.act} help={t('head.actHelp')} value={act} onChange={setAct} maxLength={200} />
      <DateField name="actDate" label={labels.actDate} value={actDate} onChange={setActDate} />
    </>
  );
  return { fields, values: { organ: organ.trim() || null, act: act.trim() || null, actDate } };
}

interface Props {
  period: PeriodData;
  onClose(): void;
}

export function PeriodHeadDialog({ period, onClose }: Props) {
  const save = useMutate(UpdatePeriodDocument);
  const { invalidate } = useApi();
  const [legalBasis, setLegalBasis] = useState(period.legalBasis ?? '');
  const act = useAct(period);
  const submit = async (version = period.version) => {
    const outcome = await save.send({
      id: period.id,
      version,
      legalBasis: legalBasis.trim() || null,
      ...act.values,
    });
    if (outcome.kind === 'done') onClose();
  };
  return (
    <RowDialog
      title={t('head.title')}
      labels={labels}
      saving={save}
      format={(field, text) => (field === 'actDate' ? formatDate(text) : text)}
      onSave={(version) => void submit(version)}
      onTakeTheirs={() => {
        void invalidate();
        onClose();
      }}
      onClose={onClose}
    >
      <TextArea name="legalBasis" label={labels.legalBasis} value={legalBasis} onChange={setLegalBasis} rows={3} />
      {act.fields}
    </RowDialog>
  );
}

export function ClosePeriodDialog({ period, onClose }: Props) {
  const close = useMutate(ClosePeriodDocument);
  const toasts = useToasts();
  const act = useAct(period);
  const { missing, sent } = period.counts;
  const [evenIfMissing, setEvenIfMissing] = useState(false);
  const submit = async () => {
    const outcome = await close.send({
      id: period.id,
      version: close.conflict?.version ?? period.version,
      evenIfMissing: evenIfMissing || missing === 0,
      ...act.values,
    });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('close.done') });
    onClose();
  };
  return (
    <Dialog title={t('close.title')} open onClose={onClose}>
      <Form onSubmit={() => void submit()} problems={close.problems} error={close.error} labels={labels}>
        <p>{t('close.text')}</p>
        {sent > 0 && <p role="alert">{t('close.sent', { count: sent })}</p>}
        {missing > 0 && (
          <CheckField
            name="evenIfMissing"
            label={t('close.missing', { count: missing })}
            value={evenIfMissing}
            onChange={setEvenIfMissing}
          />
        )}
        {act.fields}
        <FormActions>
          <Button type="submit" variant="primary" pending={close.pending} disabled={sent > 0}>
            {t('period.close')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
