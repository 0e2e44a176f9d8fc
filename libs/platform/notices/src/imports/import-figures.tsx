import { Section, WarningNote } from '@zona/ui';
import type { ReactNode } from 'react';
import { t } from './words';

/** How much of what there is in the file, and what is to be said of the whole of it. */
export function ImportFigures({ remarks, children }: { remarks: readonly string[]; children: ReactNode }) {
  return (
    <Section title={t('figures')}>
      <div className="z-figures z-import-figures">{children}</div>
      {remarks.map((remark) => (
        <WarningNote key={remark} tone="info">
          {remark}
        </WarningNote>
      ))}
    </Section>
  );
}
