import { LinkButton, Page } from '@zona/ui';
import type { ComponentProps, ReactNode } from 'react';
import { JobProgress } from '../job-progress';
import { isBusy, type ImportState } from './import-state';
import { ImportSteps } from './import-steps';
import { t } from './words';
import './imports.css';

interface ImportFrameProps {
  given: ImportState;
  eyebrow: string;
  /** The pages above; the last is the list of imports. */
  above: (NonNullable<ComponentProps<typeof Page>['breadcrumbs']>[number] & { to: string })[];
  /** The columns are being said again, though they are known. */
  mapping: boolean;
  children: ReactNode;
}

/** One import at whatever step it is: where one is, what is going on, and what the step asks. */
export function ImportFrame({ given, eyebrow, above, mapping, children }: ImportFrameProps) {
  const { fileName, status, jobId } = given;
  const list = above.at(-1)!;
  return (
    <Page title={fileName} eyebrow={eyebrow} documentTitle={list.label} breadcrumbs={[...above, { label: fileName }]}>
      <div className="z-stack-lg">
        <ImportSteps status={mapping ? 'mapping' : status} />
        {jobId && (isBusy(status) || status === 'failed') && <JobProgress id={jobId} />}
        {status === 'failed' && (
          <p>
            <LinkButton to={list.to} variant="primary">
              {t('again')}
            </LinkButton>
          </p>
        )}
        {children}
      </div>
    </Page>
  );
}
