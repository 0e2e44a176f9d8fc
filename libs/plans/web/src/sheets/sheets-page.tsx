import { useCan, useGql } from '@zona/session';
import { Button, DataTable, EmptyState, Failed, Figure, Loading, NotFoundPage, Page } from '@zona/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { paths } from '../paths';
import { actionCode } from '../plan/tree';
import { costOf } from './matrix';
import { SheetsDocument } from './operations';
import { SheetDialog } from './sheet-dialog';
import { sheetTime } from './sheet-page';
import { t } from './words';

export function SheetsPage() {
  const { id = '' } = useParams();
  const canAdd = useCan('create', 'ProjectSheet');
  const [adding, setAdding] = useState(false);
  const { data, error, isPending, refetch } = useGql(SheetsDocument, { planId: id });
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('loading')} rows={5} />;
  if (!data?.plan) return <NotFoundPage title={t('missingPlan')} />;
  const { plan, projectSheets } = data;
  const named = (action: { code: string | null; title: string }) =>
    [actionCode(action.code), action.title].filter(Boolean).join(' ');
  const actions = new Map(
    plan.areas.flatMap((a) => a.objectives.flatMap((o) => o.actions.map((x) => [x.id, named(x)]))),
  );
  const add = canAdd && (
    <Button variant="primary" icon="plus" onClick={() => setAdding(true)}>
      {t('add')}
    </Button>
  );
  return (
    <Page
      title={t('title')}
      documentTitle={t('documentTitle', { code: plan.code })}
      breadcrumbs={[
        { label: t('plans'), to: paths.plans },
        { label: plan.code, to: paths.plan(plan.id) },
        { label: t('title') },
      ]}
      lead={<p>{plan.title}</p>}
      actions={projectSheets.length > 0 && add}
    >
      {projectSheets.length === 0 ? (
        <EmptyState title={t('none')} text={t('noneText')} action={add} />
      ) : (
        <DataTable
          caption={t('title')}
          captionHidden
          rows={projectSheets}
          rowKey={(s) => s.id}
          rowLink={(s) => paths.sheet(s.id)}
          columns={[
            { key: 'title', header: t('one'), cell: (s) => s.title },
            { key: 'action', header: t('action'), cell: (s) => (s.action ? named(s.action) : t('noAction')) },
            { key: 'time', header: t('time'), cell: (s) => sheetTime(s) },
            { key: 'phases', header: t('phases'), align: 'right', cell: (s) => s.phases.length },
            {
              key: 'cost',
              header: t('cost'),
              align: 'right',
              cell: (s) => <Figure kind="money" value={costOf(s.matrices)} />,
            },
          ]}
        />
      )}
      {adding && (
        <SheetDialog
          planId={plan.id}
          sheet={null}
          actions={[...actions].map(([value, label]) => ({ id: value ?? '', label: label ?? '' }))}
          onClose={() => setAdding(false)}
        />
      )}
    </Page>
  );
}
