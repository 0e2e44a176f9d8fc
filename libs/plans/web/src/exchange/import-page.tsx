import { JobProgress } from '@zona/notices';
import { useGql } from '@zona/session';
import { Failed, LinkButton, Loading, NotFoundPage, Page } from '@zona/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { paths } from '../paths';
import type { PlanImportQuery } from '../generated/graphql';
import { ConfirmStep } from './confirm-step';
import { PlanImportDocument } from './documents';
import { MappingStep } from './mapping-step';
import { exchangePaths } from './paths';
import { PreviewRows } from './preview-rows';
import { PreviewFigures } from './preview-figures';
import { ResultStep } from './result-step';
import { Steps, type Step } from './steps';
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
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('loading')} rows={6} />;
  if (!data?.planImport) return <NotFoundPage title={t('missing')} />;
  return <LoadedImport given={data.planImport} />;
}

const isBusy = (status?: Import['status']): boolean =>
  status !== undefined && ['reading', 'applying', 'undoing'].includes(status);

const stepOf: Record<Import['status'], Step> = {
  reading: 'file',
  failed: 'file',
  mapping: 'columns',
  preview: 'preview',
  applying: 'preview',
  applied: 'result',
  undoing: 'result',
  undone: 'result',
};

function LoadedImport({ given }: { given: Import }) {
  const { plan, status } = given;
  const [mapping, setMapping] = useState(false);
  const isMapping = status === 'mapping' || (mapping && status === 'preview');
  const busy = isBusy(status);
  return (
    <Page
      title={given.fileName}
      eyebrow={t('title')}
      documentTitle={t('title')}
      breadcrumbs={[
        { label: t('plans'), to: paths.plans },
        { label: plan.title, to: paths.plan(plan.id) },
        { label: t('title'), to: exchangePaths.imports(plan.id) },
        { label: given.fileName },
      ]}
    >
      <div className="z-stack-lg">
        <Steps current={isMapping ? 'columns' : stepOf[status]} />
        {given.jobId && (busy || status === 'failed') && <JobProgress id={given.jobId} />}
        {status === 'failed' && (
          <p>
            <LinkButton to={exchangePaths.imports(plan.id)} variant="primary">
              {t('result.again')}
            </LinkButton>
          </p>
        )}
        {isMapping && (
          <MappingStep
            given={given}
            onDone={() => setMapping(false)}
            onBack={status === 'preview' ? () => setMapping(false) : undefined}
          />
        )}
        {status === 'preview' && !isMapping && (
          <>
            <PreviewFigures given={given} />
            <ConfirmStep given={given} onMap={() => setMapping(true)} />
            <PreviewRows importId={given.id} errors={given.counts?.errors ?? 0} />
          </>
        )}
        {(status === 'applied' || status === 'undone') && (
          <>
            <ResultStep given={given} />
            <PreviewRows importId={given.id} errors={0} />
          </>
        )}
      </div>
    </Page>
  );
}
