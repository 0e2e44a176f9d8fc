import { importColumns } from '@zona/budgets-domain';
import { ColumnFields, MappingForm } from '@zona/notices/imports';
import { useMutate } from '@zona/session';
import { useState } from 'react';
import type { BudgetImportPartsFragment } from '../generated/graphql';
import { MapBudgetImportDocument } from './documents';
import { t } from './words';

interface MappingStepProps {
  given: BudgetImportPartsFragment;
  layout: NonNullable<BudgetImportPartsFragment['layout']>;
  onDone(): void;
  onBack?: (() => void) | undefined;
}

/** What each column of a file holds, said by a person beside the first cells of it. */
export function MappingStep({ given, layout, onDone, onBack }: MappingStepProps) {
  const save = useMutate(MapBudgetImportDocument);
  const [fields, setFields] = useState(() => layout.columns.map((c) => c.field ?? null));
  const wanted = importColumns[given.kind];
  const lacking = wanted.filter((c) => c.required && !fields.includes(c.field));
  const options = wanted.map(({ field, header, required }) => ({
    value: field,
    label: required ? t('map.required', { label: header }) : header,
  }));
  const submit = async () => {
    const outcome = await save.send({ id: given.id, version: given.version, fields });
    if (outcome.kind === 'done') onDone();
  };
  const lead = t('map.lead', { sheet: layout.sheet, line: layout.header });
  return (
    <MappingForm lead={lead} save={save} onSave={submit} onBack={onBack}>
      <ColumnFields name="column" columns={layout.columns} fields={fields} options={options} onChange={setFields} />
      <p className="z-muted" aria-live="polite">
        {lacking.length > 0 && t('map.lacking', { fields: lacking.map((c) => c.header).join(', ') })}
      </p>
    </MappingForm>
  );
}
