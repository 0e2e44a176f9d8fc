import { formatPeriod } from '@zona/calendar';
import { useCan, useConnection } from '@zona/session';
import { Button, DataTable, EmptyState, Failed, LoadMore, Loading, Page, StateBadge } from '@zona/ui';
import { useState } from 'react';
import { PlansDocument } from '../operations/plans';
import { paths } from '../paths';
import { TotalText } from '../total-text';
import { t } from '../words';
import { CreatePlanDialog } from './create-plan-dialog';

export function PlansPage() {
  const plans = useConnection(PlansDocument, {}, (data) => data.plans);
  const canCreate = useCan('create', 'Plan');
  const [creating, setCreating] = useState(false);
  const newPlan = canCreate && (
    <Button variant="primary" icon="plus" onClick={() => setCreating(true)}>
      {t('plans.create')}
    </Button>
  );

  return (
    <Page title={t('plans.title')} lead={t('plans.lead')} actions={plans.rows.length > 0 && newPlan}>
      {plans.error ? (
        <Failed error={plans.error} onRetry={() => void plans.refetch()} />
      ) : plans.isPending ? (
        <Loading label={t('loading.plans')} rows={4} />
      ) : plans.rows.length === 0 ? (
        <EmptyState
          title={t('plans.empty.title')}
          text={canCreate ? t('plans.empty.textCreate') : t('plans.empty.text')}
          action={newPlan}
        />
      ) : (
        <>
          <DataTable
            caption={t('plans.caption')}
            captionHidden
            rows={plans.rows}
            rowKey={(plan) => plan.id}
            rowLink={(plan) => paths.plan(plan.id)}
            columns={[
              { key: 'title', header: t('plans.columns.title'), cell: (plan) => plan.title },
              { key: 'code', header: t('plans.columns.code'), cell: (plan) => plan.code },
              { key: 'period', header: t('plans.columns.period'), cell: (plan) => formatPeriod(plan.from, plan.to) },
              { key: 'state', header: t('plans.columns.state'), cell: (plan) => <StateBadge state={plan.status} /> },
              ...(['objectives', 'actions', 'schede'] as const).map((key) => ({
                key,
                header: t(`plans.columns.${key}`),
                align: 'right' as const,
                cell: (plan: (typeof plans.rows)[number]) => <span className="z-num">{plan.counts[key]}</span>,
              })),
              {
                key: 'amount',
                header: t('plans.columns.amount'),
                align: 'right',
                cell: (plan) => <TotalText total={plan.amounts} />,
              },
            ]}
          />
          <LoadMore
            hasNextPage={plans.hasNextPage}
            onMore={plans.more}
            pending={plans.loadingMore}
            shown={plans.rows.length}
            total={plans.total}
            noun={{ one: t('plans.noun.one'), other: t('plans.noun.other') }}
          />
        </>
      )}
      {creating && <CreatePlanDialog onClose={() => setCreating(false)} />}
    </Page>
  );
}
