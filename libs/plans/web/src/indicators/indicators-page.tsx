import { useCan, useConnection, useViewer } from '@zona/session';
import { Button, EmptyState, Failed, LoadMore, Loading, Page } from '@zona/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import type { IndicatorsPageQuery } from '../generated/graphql';
import { IndicatorsDueDocument } from '../operations/indicators';
import { paths, schedaParam } from '../paths';
import { objectiveCode } from '../plan/tree';
import { IndicatorMeasure } from '../scheda/indicator-list';
import { t } from '../words';
import { byObjective } from './by-objective';
import { RecordValueDialog } from './record-value-dialog';
import '../scheda/scheda.css';
import './indicators.css';

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
        <EmptyState title={t('due.empty')} text={office ? t('due.emptyTextOffice') : t('due.emptyText')} />
      ) : (
        <>
          {byObjective(due.rows).map((indicators) => (
            <Objective
              key={indicators[0]?.scheda.objective.id}
              indicators={indicators}
              record={canRecord && setRecording}
            />
          ))}
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

interface ObjectiveProps {
  indicators: readonly DueIndicator[];
  record: false | ((id: string) => void);
}

function Objective({ indicators, record }: ObjectiveProps) {
  const scheda = indicators[0]?.scheda;
  if (!scheda) return null;
  const { objective, plan } = scheda;
  const heading = `obiettivo-${objective.id}`;
  return (
    <section className="z-due" aria-labelledby={heading}>
      <h2 id={heading}>
        <Link to={`${paths.objective(objective.id)}?${schedaParam(scheda.id)}`} data-row-link="">
          {objectiveCode(objective.code)} {objective.title}
        </Link>{' '}
        <span className="z-muted">{plan.code}</span>
      </h2>
      <ul>
        {indicators.map((indicator) => (
          <li key={indicator.id}>
            <span>{indicator.name}</span>
            <IndicatorMeasure indicator={indicator} />
            {record && (
              <Button
                size="sm"
                onClick={() => record(indicator.id)}
                aria-label={t('due.recordFor', { name: indicator.name })}
              >
                {t('due.record')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
