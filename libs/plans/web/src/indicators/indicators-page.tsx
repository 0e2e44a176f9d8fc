import { useCan, useConnection, useViewer } from '@zona/session';
import { Button, DataTable, EmptyState, Failed, LoadMore, Loading, Page } from '@zona/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import type { IndicatorsPageQuery } from '../generated/graphql';
import { expected } from '../numbers';
import { IndicatorsDueDocument } from '../operations/indicators';
import { paths } from '../paths';
import { objectiveCode } from '../plan/tree';
import { IndicatorMeasure } from '../scheda/indicator-list';
import { schedaParam } from '../scheda/scheda-tabs';
import { t } from '../words';
import { RecordValueDialog } from './record-value-dialog';

export type DueIndicator = IndicatorsPageQuery['indicatorsDue']['edges'][number]['node'];

export function IndicatorsPage() {
  const { role } = useViewer();
  const office = role === 'responsabile_udp' || role === 'operatore_udp';
  const due = useConnection(IndicatorsDueDocument, {}, (data) => data.indicatorsDue, { first: 50 });
  const canRecord = useCan('create', 'IndicatorValue');
  const [recording, setRecording] = useState<string | null>(null);
  const open = due.rows.find((i) => i.id === recording);

  return (
    <Page title={t('due.title')} lead={<p>{office ? t('due.leadOffice') : t('due.lead')}</p>}>
      {due.error ? (
        <Failed error={due.error} onRetry={() => void due.refetch()} />
      ) : due.isPending ? (
        <Loading label={t('loading.indicators')} rows={6} />
      ) : due.rows.length === 0 ? (
        <EmptyState title={t('due.empty')} text={t('due.emptyText')} />
      ) : (
        <>
          <DataTable
            caption={t('due.title')}
            rows={due.rows}
            rowKey={(i) => i.id}
            columns={[
              { key: 'name', header: t('due.name'), cell: (i) => <Name indicator={i} /> },
              { key: 'measure', header: t('due.measure'), cell: (i) => <IndicatorMeasure indicator={i} /> },
              ...(canRecord
                ? [
                    {
                      key: 'acts',
                      header: t('acts'),
                      headerHidden: true,
                      align: 'right' as const,
                      cell: (i: DueIndicator) => (
                        <Button size="sm" onClick={() => setRecording(i.id)} aria-label={t('due.recordFor', { name: i.name })}>
                          {t('due.record')}
                        </Button>
                      ),
                    },
                  ]
                : []),
            ]}
          />
          <LoadMore
            hasNextPage={due.hasNextPage}
            onMore={due.more}
            pending={due.loadingMore}
            shown={due.rows.length}
            total={due.total}
            noun={{ one: t('due.one'), other: t('due.other') }}
          />
        </>
      )}
      {open && <RecordValueDialog indicator={open} office={office} onClose={() => setRecording(null)} />}
    </Page>
  );
}

function Name({ indicator }: { indicator: DueIndicator }) {
  const { scheda } = indicator;
  const unreachable = expected(indicator) === null;
  return (
    <span className="z-due-name">
      {indicator.name}
      <span className="z-line-note">
        <Link to={`${paths.objective(scheda.objective.id)}?${schedaParam(scheda.id)}`}>
          {objectiveCode(scheda.objective.code)} {scheda.objective.title}
        </Link>
      </span>
      {unreachable && <span className="z-line-note">{t('due.anyway')}</span>}
    </span>
  );
}
