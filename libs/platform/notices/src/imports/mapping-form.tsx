import { Button, Form, FormActions, Section, SelectField, type Option } from '@zona/ui';
import type { ReactNode } from 'react';
import type { Sent } from './import-state';
import { t } from './words';

interface MappingFormProps {
  lead: string;
  save: Sent;
  onSave(): Promise<void>;
  onBack?: (() => void) | undefined;
  children: ReactNode;
}

/** What a file holds, said by a person. */
export function MappingForm({ lead, save, onSave, onBack, children }: MappingFormProps) {
  return (
    <Section title={t('map.title')}>
      <p>{lead}</p>
      <Form onSubmit={() => void onSave()} problems={save.problems} error={save.error}>
        {children}
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

interface ColumnFieldsProps {
  name: string;
  /** Of each column its heading, and its first cells where they are known. */
  columns: readonly { header: string; samples?: readonly string[] }[];
  fields: readonly (string | null)[];
  options: Option[];
  onChange(fields: (string | null)[]): void;
}

/** For each column of a table, what it holds. */
export function ColumnFields({ name, columns, fields, options, onChange }: ColumnFieldsProps) {
  return (
    <div className="z-grid">
      {columns.map(({ header, samples }, at) => (
        <SelectField
          key={at}
          name={`${name}-${at}`}
          label={t('map.column', { number: at + 1, header: header || t('map.unnamed') })}
          help={samples && (samples.length ? t('map.samples', { cells: samples.join(' · ') }) : t('map.noSamples'))}
          value={fields[at] ?? ''}
          onChange={(field) => onChange(fields.map((f, i) => (i === at ? field || null : f)))}
          empty={t('map.skip')}
          options={options}
        />
      ))}
    </div>
  );
}
