import { uploadFile } from '@zona/session';
import { Button, FileField, Form, FormActions, Section } from '@zona/ui';
import { useState, type ComponentProps, type ReactNode } from 'react';
import type { Sent } from './import-state';
import { t } from './words';

interface StartImportProps {
  start: Sent;
  onStart(fileId: string): Promise<void>;
  /** How such a file is prepared. */
  about: ReactNode;
  /** What is to be said before the file. */
  children?: ReactNode;
}

/** Where an import begins: a file, read before anything changes. */
export function StartImport({ start, onStart, about, children }: StartImportProps) {
  const [files, setFiles] = useState<ComponentProps<typeof FileField>['value']>([]);
  return (
    <Section title={t('start.title')}>
      <Form
        onSubmit={() => void onStart(files[0]?.id ?? '')}
        problems={start.problems}
        error={start.error}
        labels={{ fileId: t('start.file') }}
      >
        {children}
        <FileField
          name="fileId"
          label={t('start.file')}
          help={t('start.help')}
          value={files}
          onChange={setFiles}
          upload={uploadFile}
          accept=".xlsx,.csv"
          required
        />
        {about}
        <FormActions>
          <Button type="submit" variant="primary" pending={start.pending}>
            {t('start.read')}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}
