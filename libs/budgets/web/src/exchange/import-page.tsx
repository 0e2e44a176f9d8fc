import { budgetImportKindLabel } from '@zona/budgets-domain';
import { JobProgress } from '@zona/notices';
import { useCan, useGql } from '@zona/session';
import { Failed, Figure, LinkButton, Loading, NotFoundPage, Page, Section, WarningNote } from '@zona/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { BudgetImportPartsFragment } from '../generated/graphql';
import { ColumnsUsed } from './columns-used';
import { ConfirmStep } from './confirm-step';
import { BudgetImportDocument } from './documents';
import { ImportRows } from './import-rows';
import { MappingStep } from './mapping-step';
import { exchangePaths } from './paths';
import { ResultStep } from './result-step';
import { t } from './words';
import './exchange.css';

/** One import, at whatever step it is: it may be left and found again. */
export function ImportPage() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useGql(
    BudgetImportDocument,
    { id },
    { while: ({ budgetImport }) => isBusy(budgetImport?.status) },
  );
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('imports.loading')} rows={6} />;
  if (!data?.budgetImport) return <NotFoundPage title={t('import.missing')} />;
  return <LoadedImport given={data.budgetImport} />;
}

const isBusy = (status?: BudgetImportPartsFragment['status']): boolean =>
  status !== undefined && ['reading', 'applying', 'undoing'].includes(status);

function LoadedImport({ given }: { given: BudgetImportPartsFragment }) {
  const { status, jobId, counts, layout } = given;
  const [mapping, setMapping] = useState(false);
  const mayMap = useCan('update', 'BudgetImport');
  const busy = isBusy(status);
  const isMapping = mayMap && (status === 'mapping' || (mapping && status === 'preview'));
  return (
    <Page
      title={given.fileName}
      eyebrow={budgetImportKindLabel[given.kind]}
      documentTitle={t('imports.title')}
      breadcrumbs={[
        { label: t('budget'), to: '/bilancio' },
        { label: t('imports.title'), to: exchangePaths.imports },
        { label: given.fileName },
      ]}
    >
      <div className="z-stack-lg">
        {jobId && (busy || status === 'failed') && <JobProgress id={jobId} />}
        {status === 'failed' && (
          <p>
            <LinkButton to={exchangePaths.imports} variant="primary">
              {t('import.again')}
            </LinkButton>
          </p>
        )}
        {isMapping && layout && (
          <MappingStep
            key={given.version}
            given={given}
            layout={layout}
            onDone={() => setMapping(false)}
            onBack={status === 'preview' ? () => setMapping(false) : undefined}
          />
        )}
        {status === 'preview' && counts && !isMapping && (
          <>
            <Counts given={given} counts={counts} />
            <ConfirmStep given={given} counts={counts} />
          </>
        )}
        {(status === 'applied' || status === 'undone') && <ResultStep given={given} />}
        {layout && counts && !busy && !isMapping && (
          <ColumnsUsed
            kind={given.kind}
            layout={layout}
            onChange={status === 'preview' && mayMap ? () => setMapping(true) : undefined}
          />
        )}
        {counts && !busy && !isMapping && (
          <ImportRows importId={given.id} errors={status === 'preview' ? counts.errors : 0} />
        )}
      </div>
    </Page>
  );
}

type CountsOf = NonNullable<BudgetImportPartsFragment['counts']>;

function Counts({ given, counts }: { given: BudgetImportPartsFragment; counts: CountsOf }) {
  return (
    <Section title={t('import.counts')}>
      <div className="z-figures">
        <Figure kind="count" label={t('import.rows')} value={counts.rows} />
        <Figure kind="count" label={t('import.create')} value={counts.create} />
        <Figure kind="money" label={t('import.value')} value={counts.value} />
        <Figure kind="count" label={t('import.known')} value={counts.known} />
        <Figure kind="count" label={t('import.errors')} value={counts.errors} />
      </div>
      {given.remarks.map((remark) => (
        <WarningNote key={remark} tone="info">
          {remark}
        </WarningNote>
      ))}
    </Section>
  );
}
