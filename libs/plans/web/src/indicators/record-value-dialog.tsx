import { todayIso } from '@zona/calendar';
import { useApi, useGql, useMutate, useViewer } from '@zona/session';
import { Button, RadioGroup, SelectField, TextArea, TextField, useToasts } from '@zona/ui';
import { useState } from 'react';
import { RowDialog } from '../editor/row-dialog';
import { formatDecimal, measured, parseDecimal } from '../numbers';
import { EntiDocument, RecordValueDocument } from '../operations/indicators';
import { t } from '../words';
import type { DueIndicator } from './indicators-page';
import { periodSuggestions } from './periods';

interface Props {
  indicator: DueIndicator;
  /** The Ufficio di Piano writes for any ente, the others for their own. */
  office: boolean;
  onClose(): void;
}

const labels = {
  period: t('due.period'),
  value: t('due.value'),
  note: t('due.note'),
  enteId: t('due.ente'),
};
const number = (text: string) => (parseDecimal(text) === null ? t('indicator.numberWrong') : null);

export function RecordValueDialog({ indicator, office, onClose }: Props) {
  const viewer = useViewer();
  const enti = useGql(EntiDocument, {}, { enabled: office });
  const save = useMutate(RecordValueDocument);
  const toasts = useToasts();
  const { invalidate } = useApi();
  const [enteId, setEnteId] = useState(indicator.owner?.id ?? viewer.enteId ?? '');
  const [period, setPeriod] = useState('');
  const [value, setValue] = useState('');
  const [note, setNote] = useState('');
  const known = indicator.values.find((v) => v.ente.id === enteId && v.period === period.trim());

  const submit = async (version = known?.version) => {
    const decimal = parseDecimal(value);
    if (decimal === null) return;
    const outcome = await save.send({
      id: known?.id ?? null,
      version: version ?? null,
      indicatorId: indicator.id,
      enteId,
      period: period.trim(),
      value: decimal,
      note: note.trim() || null,
    });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('due.done', { value: measured(decimal, indicator), period: period.trim() }) });
    onClose();
  };

  const choices = (enti.data?.enti.edges ?? []).map((e) => ({ value: e.node.ente.id, label: e.node.ente.name }));

  return (
    <RowDialog
      title={t('due.recordTitle')}
      labels={labels}
      saving={save}
      format={(field, text) => (field === 'value' ? formatDecimal(text) : text)}
      onSave={(version) => void submit(version)}
      onTakeTheirs={() => {
        invalidate();
        onClose();
      }}
      onClose={onClose}
    >
      <p>{indicator.name}</p>
      {office ? (
        <SelectField
          name="enteId"
          label={labels.enteId}
          value={enteId}
          onChange={setEnteId}
          options={choices}
          empty={t('choose')}
          required
        />
      ) : (
        <p className="z-muted">{t('due.for', { name: viewer.enteName ?? '' })}</p>
      )}
      <div className="z-stack-sm">
        <TextField name="period" label={labels.period} value={period} onChange={setPeriod} required maxLength={60} />
        <div className="z-row" role="group" aria-label={t('due.suggestions')}>
          {periodSuggestions(todayIso(), indicator.scheda.plan).map((text) => (
            <Button key={text} size="sm" variant="plain" onClick={() => setPeriod(text)}>
              {text}
            </Button>
          ))}
        </div>
      </div>
      {indicator.valueType === 'yes_no' ? (
        <RadioGroup
          name="value"
          label={labels.value}
          inline
          value={value}
          onChange={setValue}
          required
          options={[
            { value: '1', label: t('answer.yes') },
            { value: '0', label: t('answer.no') },
          ]}
        />
      ) : (
        <TextField
          name="value"
          label={labels.value}
          value={value}
          onChange={setValue}
          required
          inputMode="decimal"
          check={number}
          suffix={indicator.valueType === 'percent' ? '%' : (indicator.unit ?? undefined)}
        />
      )}
      {known && <p className="z-muted">{t('due.replaces', { value: measured(known.value, indicator) })}</p>}
      <TextArea name="note" label={labels.note} value={note} onChange={setNote} rows={2} />
    </RowDialog>
  );
}
