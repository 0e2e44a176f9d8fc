import { importColumns } from '@zona/budgets-domain';
import { useMutate } from '@zona/session';
import { Button, Form, FormActions, Section, SelectField } from '@zona/ui';
import { useState } from 'react';
import type { BudgetImportPartsFragment } from '../generated/graphql';
import { MapBudgetImportDocument } from './documents';
import { t } from './words';

type Layout = NonNullable<BudgetImportPartsFragment['layout']>;
interface MappingStepProps {
  given: BudgetImportPartsFragment;
  layout: Layout;
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
  const set = (column: number, field: string | null) =>
    setFields((all) => all.map((f, i) => (i === column ? field : f)));
  const submit = async () => {
    const outcome = await save.send({ id: given.id, version: given.version, fields });
    if (outcome.kind === 'done') onDone();
  };
  return (
    <Section title={t('map.title')}>
      <p>{t('map.lead', { sheet: layout.sheet, line: layout.header })}</p>
      <Form onSubmit={() => void submit()} problems={save.problems} error={save.error}>
        <div className="z-grid">
          {layout.columns.map(({ header, samples }, i) => (
            <SelectField
              key={i}
              name={`column-${i}`}
              label={t('map.column', { number: i + 1, header: header || t('map.unnamed') })}
              help={samples.length ? t('map.samples', { cells: samples.join(' · ') }) : t('map.noSamples')}
              value={fields[i] ?? ''}
              onChange={(field) => set(i, field || null)}
              empty={t('map.skip')}
              options={options}
            />
          ))}
        </div>
        <p className="z-muted" aria-live="polite">
          {lacking.length > 0 && t('map.lacking', { fields: lacking.map((c) => c.header).join(', ') })}
        </p>
        <FormActions>
          <Button type="submit" variant="primary" pending={save.pending}>
            {t('map.save')}
          </Button>
          {onBack && <Button onClick={onBack}>{t('map.back')}</Button>}
        </FormActions>
      </Form>
    </Section>
  );
}
