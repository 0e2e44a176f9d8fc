import { ImportFigures, ImportFrame, isBusy } from '@zona/notices/imports';
import { useGql } from '@zona/session';
import { Failed, Figure, Loading, NotFoundPage } from '@zona/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { paths } from '../paths';
import type { PlanImportQuery } from '../generated/graphql';
import { ConfirmStep } from './confirm-step';
import { PlanImportDocument } from './documents';
import { MappingStep } from './mapping-step';
import { exchangePaths } from './paths';
import { PreviewRows } from './preview-rows';
import { ResultStep } from './result-step';
import { t } from './words';
import './exchange.css';

export type Import = NonNullable<PlanImportQuery['planImport']>;

/** One import, at whatever step it is: it may be left and found again. */
export function ImportPage() {
  const { importId = '' } = useParams();
  const { data, error, isPending, refetch } = useGql(
    PlanImportDocument,
    { id: importId },
    { while: ({ planImport }) => isBusy(planImport?.status) },
  );
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('loading')} rows={6} />;
  if (!data?.planImport) return <NotFoundPage title={t('missing')} />;
  return <LoadedImport given={data.planImport} />;
}

const figures = ['rows', 'create', 'update', 'unchanged', 'warnings', 'errors'] as const;

function LoadedImport({ given }: { given: Import }) {
  const { plan, status, counts, remarks } = given;
  const [mapping, setMapping] = useState(false);
  const isMapping = status === 'mapping' || (mapping && status === 'preview');
  return (
    <ImportFrame
      given={given}
      eyebrow={t('title')}
      above={[
        { label: t('plans'), to: paths.plans },
        { label: plan.title, to: paths.plan(plan.id) },
        { label: t('title'), to: exchangePaths.imports(plan.id) },
      ]}
      mapping={isMapping}
    >
      {isMapping && (
        <MappingStep
          given={given}
          onDone={() => setMapping(false)}
          onBack={status === 'preview' ? () => setMapping(false) : undefined}
        />
      )}
      {status === 'preview' && counts && !isMapping && (
        <>
          <ImportFigures remarks={remarks}>
            {figures.map((key) => (
              <Figure key={key} kind="count" label={t(`preview.${key}`)} value={counts[key]} />
            ))}
          </ImportFigures>
          <ConfirmStep given={given} onMap={() => setMapping(true)} />
          <PreviewRows importId={given.id} errors={counts.errors} />
        </>
      )}
      {(status === 'applied' || status === 'undone') && (
        <>
          <ResultStep given={given} />
          <PreviewRows importId={given.id} errors={0} />
        </>
      )}
    </ImportFrame>
  );
}
