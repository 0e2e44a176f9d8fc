import { useCan, useGql } from '@zona/session';
import { Failed, Loading } from '@zona/ui';
import { DocumentForm } from './document-form';
import { DocumentsList } from './documents-list';
import { PlanDocumentsDocument } from './operations';
import { t } from './words';

/** The plan on paper: what to prepare, and what was prepared. */
export function DocumentsTab({ planId }: { planId: string }) {
  const versions = useCan('read', 'PlanVersion');
  const periods = useCan('read', 'MonitoringPeriod');
  const mayAsk = useCan('create', 'PlanDocument');
  const { data, error, isPending, refetch } = useGql(PlanDocumentsDocument, { planId, versions, periods });
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending || !data) return <Loading label={t('loading')} rows={4} />;
  return (
    <div className="z-stack-lg">
      {mayAsk && data.plan && (
        <DocumentForm
          plan={data.plan}
          versions={data.planVersions?.edges.map((e) => e.node) ?? []}
          periods={data.monitoringPeriods?.edges.map((e) => e.node) ?? []}
        />
      )}
      <DocumentsList documents={data.planDocuments.edges.map((e) => e.node)} />
    </div>
  );
}
