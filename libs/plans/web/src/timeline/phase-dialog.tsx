import { columnUnitLabel, isMonth, phaseKindLabel, type ColumnUnit, type PhaseKind } from '@zona/plans-domain';
import { useMutate } from '@zona/session';
import { Button, RadioGroup, SelectField, TextArea, TextField } from '@zona/ui';
import { useState } from 'react';
import { RowDialog } from '../editor/row-dialog';
import { optionsOf } from '../labels';
import { SavePhaseDocument } from './operations';
import type { Phase } from './model';
import { t } from './words';

export interface PhasePlace {
  planId: string;
  actionId?: string | null;
  sheetId?: string | null;
}

interface Props {
  place: PhasePlace;
  phase: Phase | null;
  /** Months have names where the year is known, numbers where it is not. */
  numbered: boolean;
  objectives: readonly { id: string; label: string }[];
  enti: readonly { id: string; name: string }[];
  onClose(): void;
}

interface Span {
  from: string;
  to: string;
}

const labels = {
  title: t('form.title'),
  code: t('form.code'),
  kind: t('form.kind'),
  unit: t('form.unit'),
  spans: t('form.spans'),
  ownerId: t('form.owner'),
  note: t('form.note'),
};

const shownSpan = (s: Phase['spans'][number]): Span =>
  s.from ? { from: s.from, to: s.to ?? s.from } : { from: String(s.fromMonth ?? ''), to: String(s.toMonth ?? '') };

/** A span as typed: months of the calendar or numbers, each recognised by its form. */
const written = ({ from, to }: Span) => {
  const end = to || from;
  return isMonth(from)
    ? { from, to: end, fromMonth: null, toMonth: null }
    : { from: null, to: null, fromMonth: Number(from) || 0, toMonth: Number(end) || 0 };
};

export function PhaseDialog({ place, phase, numbered, objectives, enti, onClose }: Props) {
  const save = useMutate(SavePhaseDocument);
  const [title, setTitle] = useState(phase?.title ?? '');
  const [code, setCode] = useState(phase?.code ?? '');
  const [kind, setKind] = useState<PhaseKind>(phase?.kind ?? 'phase');
  const [unit, setUnit] = useState<ColumnUnit>(phase?.unit ?? 'month');
  const [objectiveId, setObjectiveId] = useState(phase?.objective?.id ?? '');
  const [ownerId, setOwnerId] = useState(phase?.owner?.id ?? '');
  const [note, setNote] = useState(phase?.note ?? '');
  const [spans, setSpans] = useState<Span[]>(phase ? phase.spans.map(shownSpan) : [{ from: '', to: '' }]);

  const counted = numbered || (phase?.spans.some((s) => s.fromMonth !== null) ?? false);
  const check = (text: string) =>
    isMonth(text) && !numbered
      ? null
      : counted && /^\d{1,3}$/.test(text)
        ? null
        : t(counted ? 'form.wrongNumber' : 'form.wrongMonth');
  const setSpan = (at: number, patch: Partial<Span>) =>
    setSpans((now) => now.map((s, i) => (i === at ? { ...s, ...patch } : s)));

  const submit = async (version = phase?.version) => {
    const outcome = await save.send({
      id: phase?.id ?? null,
      version: version ?? null,
      planId: place.planId,
      actionId: phase?.action?.id ?? place.actionId ?? null,
      sheetId: phase?.sheet?.id ?? place.sheetId ?? null,
      objectiveId: objectiveId || null,
      title,
      code: code || null,
      kind,
      unit,
      spans: spans.filter((s) => s.from.trim()).map(written),
      ownerId: ownerId || null,
      note: note || null,
    });
    if (outcome.kind === 'done') onClose();
  };

  return (
    <RowDialog
      title={t(phase ? 'edit' : 'add')}
      labels={labels}
      saving={save}
      onSave={(version) => void submit(version)}
      onTakeTheirs={onClose}
      onClose={onClose}
    >
      <TextField name="title" label={labels.title} value={title} onChange={setTitle} required maxLength={300} />
      <RadioGroup
        name="kind"
        label={labels.kind}
        inline
        value={kind}
        onChange={(v) => setKind(v as PhaseKind)}
        options={optionsOf(phaseKindLabel)}
      />
      <fieldset className="z-spans">
        <legend className="z-label">{labels.spans}</legend>
        <p className="z-muted">{t(counted ? 'form.spansNumbered' : 'form.spansHelp')}</p>
        {spans.map((span, i) => (
          <div key={i} className="z-span">
            <TextField
              name={`spans.${i}.from`}
              label={t('form.from')}
              value={span.from}
              onChange={(from) => setSpan(i, { from })}
              check={check}
            />
            {kind === 'phase' && (
              <TextField
                name={`spans.${i}.to`}
                label={t('form.to')}
                value={span.to}
                onChange={(to) => setSpan(i, { to })}
                check={check}
              />
            )}
            {spans.length > 1 && (
              <Button
                size="sm"
                icon="close"
                aria-label={t('form.dropSpan', { n: i + 1 })}
                onClick={() => setSpans((now) => now.filter((_, at) => at !== i))}
              />
            )}
          </div>
        ))}
        {kind === 'phase' && (
          <div>
            <Button size="sm" icon="plus" onClick={() => setSpans((now) => [...now, { from: '', to: '' }])}>
              {t('form.addSpan')}
            </Button>
          </div>
        )}
      </fieldset>
      {objectives.length > 0 && (
        <SelectField
          name="objectiveId"
          label={t('form.objective')}
          value={objectiveId}
          onChange={setObjectiveId}
          empty={t('form.wholePlan')}
          options={objectives.map((o) => ({ value: o.id, label: o.label }))}
        />
      )}
      <SelectField
        name="ownerId"
        label={labels.ownerId}
        value={ownerId}
        onChange={setOwnerId}
        empty={t('form.nobody')}
        options={enti.map((e) => ({ value: e.id, label: e.name }))}
      />
      <SelectField
        name="unit"
        label={labels.unit}
        value={unit}
        onChange={(v) => setUnit(v as ColumnUnit)}
        options={optionsOf(columnUnitLabel)}
      />
      <TextField
        name="code"
        label={labels.code}
        help={t('form.codeHelp')}
        value={code}
        onChange={setCode}
        maxLength={40}
      />
      <TextArea name="note" label={labels.note} value={note} onChange={setNote} rows={2} maxLength={1000} />
    </RowDialog>
  );
}
