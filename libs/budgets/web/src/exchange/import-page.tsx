import { budgetImportKindLabel } from '@zona/budgets-domain';
import { ImportFigures, ImportFrame, isBusy } from '@zona/notices/imports';
import { useCan, useGql } from '@zona/session';
import { Failed, Figure, Loading, NotFoundPage } from '@zona/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { BudgetImportPartsFragment } from '../generated/graphql';
import { BudgetImportRows } from './budget-import-rows';
import { ColumnsUsed } from './columns-used';
import { ConfirmStep } from './confirm-step';
import { BudgetImportDocument } from './documents';
import { MappingStep } from './mapping-step';
import { exchangePaths } from './paths';
import { ResultStep } from './result-step';
import { t } from './words';

/** One import, at whatever step it is: it may be left and found again. */
export function ImportPage() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useGql(
    BudgetImportDocument,
    { id },
    { while: ({ budgetImport }) => isBusy(budgetImport?.status) },
  );
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('import.loading')} rows={6} />;
  if (!data?.budgetImport) return <NotFoundPage title={t('import.missing')} />;
  return <LoadedImport given={data.budgetImport} />;
}

function LoadedImport({ given }: { given: BudgetImportPartsFragment }) {
  const { status, counts, layout, remarks } = given;
  const [mapping, setMapping] = useState(false);
  const mayMap = useCan('update', 'BudgetImport');
  const isMapping = mayMap && (status === 'mapping' || (mapping && status === 'preview'));
  const isRead = counts && !isBusy(status) && !isMapping;
  return (
    <ImportFrame
      given={given}
      eyebrow={budgetImportKindLabel[given.kind]}
      above={[
        { label: t('budget'), to: '/bilancio' },
        { label: t('imports.title'), to: exchangePaths.imports },
      ]}
      mapping={isMapping}
    >
      {isMapping && layout && (
        <MappingStep
          key={given.version}
          given={given}
          layout={layout}
          onDone={() => setMapping(false)}
          onBack={status === 'preview' ? () => setMapping(false) : undefined}
        />
      )}
      {isRead && status === 'preview' && (
        <>
          <ImportFigures remarks={remarks}>
            <Figure kind="count" label={t('import.rows')} value={counts.rows} />
            <Figure kind="count" label={t('import.create')} value={counts.create} />
            <Figure kind="money" label={t('import.value')} value={counts.value} />
            <Figure kind="count" label={t('import.known')} value={counts.known} />
            <Figure kind="count" label={t('import.errors')} value={counts.errors} />
          </ImportFigures>
          <ConfirmStep given={given} />
        </>
      )}
      {(status === 'applied' || status === 'undone') && <ResultStep given={given} />}
      {isRead && layout && (
        <ColumnsUsed
          kind={given.kind}
          layout={layout}
          onChange={status === 'preview' && mayMap ? () => setMapping(true) : undefined}
        />
      )}
      {isRead && <BudgetImportRows importId={given.id} errors={status === 'preview' ? counts.errors : 0} />}
    </ImportFrame>
  );
}
