import {
  cardRowKindLabel,
  rowEffectLabel,
  vocabularies,
  type CardRowKind,
  type RowEffect,
  type TemplateUse,
} from '@zona/plans-domain';
import { useMutate } from '@zona/session';
import { CheckField, SelectField, TextArea, TextField } from '@zona/ui';
import { useState } from 'react';
import { RowDialog } from '../editor/row-dialog';
import type { YesNo } from '../generated/graphql';
import { optionsOf, yesNoLabel } from '../labels';
import { SaveRowDocument } from './operations';
import type { CardRowData, CardTemplateData } from './template-page';
import { t } from './words';

const labels = {
  label: t('row.label'),
  kind: t('row.kind'),
  section: t('row.section'),
  help: t('row.help'),
  vocabulary: t('row.vocabulary'),
  whenRow: t('row.whenRow'),
  whenIs: t('row.whenIs'),
  whenThen: t('row.whenThen'),
  noteWhen: t('row.noteWhen'),
};
const ofSheets: readonly CardRowKind[] = ['budget', 'people', 'timeline'];
const ofCards: readonly CardRowKind[] = ['amounts', 'staff', 'indicators'];
const kindsFor = (use: TemplateUse) =>
  optionsOf(cardRowKindLabel).filter((o) => !(use === 'scheda' ? ofSheets : ofCards).includes(o.value as CardRowKind));

interface Props {
  template: CardTemplateData;
  row: CardRowData | null;
  onClose(): void;
}

export function RowFormDialog({ template, row, onClose }: Props) {
  const save = useMutate(SaveRowDocument);
  const [label, setLabel] = useState(row?.label ?? '');
  const [kind, setKind] = useState<CardRowKind>(row?.kind ?? 'text');
  const [section, setSection] = useState(row?.section ?? template.rows.at(-1)?.section ?? '');
  const [help, setHelp] = useState(row?.help ?? '');
  const [required, setRequired] = useState(row?.required ?? true);
  const [vocabulary, setVocabulary] = useState(row?.vocabulary ?? '');
  const [noteWhen, setNoteWhen] = useState<YesNo | ''>(row?.noteWhen ?? '');
  const [whenRow, setWhenRow] = useState(row?.whenRow ?? '');
  const [whenIs, setWhenIs] = useState<YesNo>(row?.whenIs ?? 'no');
  const [whenThen, setWhenThen] = useState<RowEffect>(row?.whenThen ?? 'required');

  const before = row
    ? template.rows.slice(
        0,
        template.rows.findIndex((r) => r.id === row.id),
      )
    : template.rows;
  const asked = before.filter((r) => r.kind === 'yes_no');

  const submit = async (version = row?.version) => {
    const outcome = await save.send({
      id: row?.id ?? null,
      version: version ?? null,
      cardTemplateId: template.id,
      label,
      kind,
      section: section || null,
      help: help || null,
      required,
      vocabulary: kind === 'choices' ? vocabulary || null : null,
      noteWhen: kind === 'yes_no' ? noteWhen || null : null,
      whenRow: whenRow || null,
      whenIs: whenRow ? whenIs : null,
      whenThen: whenRow ? whenThen : null,
    });
    if (outcome.kind === 'done') onClose();
  };

  return (
    <RowDialog
      title={t(row ? 'row.edit' : 'row.add')}
      labels={labels}
      saving={save}
      onSave={(version) => void submit(version)}
      onTakeTheirs={onClose}
      onClose={onClose}
    >
      <TextField
        name="label"
        label={labels.label}
        help={t('row.labelHelp')}
        value={label}
        onChange={setLabel}
        required
        maxLength={300}
      />
      <SelectField
        name="kind"
        label={labels.kind}
        value={kind}
        onChange={(v) => setKind(v as CardRowKind)}
        options={kindsFor(template.use)}
      />
      {kind === 'choices' && (
        <SelectField
          name="vocabulary"
          label={labels.vocabulary}
          value={vocabulary}
          onChange={setVocabulary}
          empty={t('row.ownList')}
          options={vocabularies.map((v) => ({ value: v.key, label: v.title }))}
        />
      )}
      <CheckField name="required" label={t('row.required')} value={required} onChange={setRequired} />
      {kind === 'yes_no' && (
        <SelectField
          name="noteWhen"
          label={labels.noteWhen}
          value={noteWhen}
          onChange={(v) => setNoteWhen(v as YesNo | '')}
          empty={t('row.never')}
          options={optionsOf(yesNoLabel)}
        />
      )}
      <TextField
        name="section"
        label={labels.section}
        help={t('row.sectionHelp')}
        value={section}
        onChange={setSection}
        maxLength={120}
      />
      <TextArea name="help" label={labels.help} value={help} onChange={setHelp} rows={2} maxLength={500} />
      <fieldset className="z-stack">
        <legend className="z-label">{t('row.condition')}</legend>
        <p className="z-muted m-0">{t('row.conditionHelp')}</p>
        <SelectField
          name="whenRow"
          label={labels.whenRow}
          value={whenRow}
          onChange={setWhenRow}
          empty={t('row.always')}
          options={asked.map((r) => ({ value: r.key, label: r.label }))}
        />
        {whenRow && (
          <>
            <SelectField
              name="whenIs"
              label={labels.whenIs}
              value={whenIs}
              onChange={(v) => setWhenIs(v as YesNo)}
              options={optionsOf(yesNoLabel)}
            />
            <SelectField
              name="whenThen"
              label={labels.whenThen}
              value={whenThen}
              onChange={(v) => setWhenThen(v as RowEffect)}
              options={optionsOf(rowEffectLabel)}
            />
          </>
        )}
      </fieldset>
    </RowDialog>
  );
}
