import { PastImports, StartImport } from '@zona/notices/imports';
import { useConnection, useGql, useMutate } from '@zona/session';
import { NotFoundPage, Page } from '@zona/ui';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../paths';
import { PlanImportsDocument, StartPlanImportDocument } from './documents';
import { exchangePaths } from './paths';
import { t } from './words';

/** Where an import begins, and where those of the past are found again. */
export function ImportsPage() {
  const { id = '' } = useParams();
  const { data, isPending } = useGql(PlanImportsDocument, { planId: id, first: 1 });
  const list = useConnection(PlanImportsDocument, { planId: id }, (found) => found.planImports);
  if (!isPending && !data?.plan) return <NotFoundPage />;
  const plan = data?.plan;
  return (
    <Page
      title={t('title')}
      lead={<p>{t('lead')}</p>}
      breadcrumbs={[
        { label: t('plans'), to: paths.plans },
        { label: plan?.title ?? '…', to: paths.plan(id) },
        { label: t('title') },
      ]}
    >
      <div className="z-stack-lg">
        <StartForm planId={id} />
        <PastImports title={t('past')} list={list} emptyText={t('noneText')} to={exchangePaths.import} />
      </div>
    </Page>
  );
}

function StartForm({ planId }: { planId: string }) {
  const start = useMutate(StartPlanImportDocument);
  const navigate = useNavigate();
  const submit = async (fileId: string) => {
    const outcome = await start.send({ planId, fileId });
    const id = outcome.kind === 'done' ? outcome.payload.planImport?.id : undefined;
    if (id) void navigate(exchangePaths.import(id));
  };
  const how = (
    <details>
      <summary>{t('how')}</summary>
      <div className="z-stack-sm">
        <p>{t('howText')}</p>
        <p className="z-row">
          <a href={exchangePaths.file(planId, 'xlsx')}>{t('exportXlsx')}</a>
          <a href={exchangePaths.template}>{t('template')}</a>
        </p>
      </div>
    </details>
  );
  return <StartImport start={start} onStart={submit} about={how} />;
}
