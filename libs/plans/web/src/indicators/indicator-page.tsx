import { useCan, useGql, useViewer } from '@zona/session';
import {
  Button,
  Card,
  EmptyState,
  Failed,
  LinkButton,
  Loading,
  NotFoundPage,
  Page,
  Section,
  SourceText,
} from '@zona/ui';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { IndicatorPageQuery } from '../generated/graphql';
import { TargetOverTime } from '../charts/target-over-time';
import { HistoryCard } from '../history-card';
import { indicatorKindLabel } from '../labels';
import { IndicatorDocument } from '../operations/indicators';
import { paths, schedaParam } from '../paths';
import { objectiveCode } from '../plan/tree';
import { IndicatorMeasure } from '../scheda/indicator-list';
import { t as plans } from '../words';
import { AboutIndicator } from './about-indicator';
import { OutcomeBadge } from './badges';
import { PeriodTable } from './period-table';
import { ReadingDialog } from './reading-dialog';
import { ReadingsTable } from './readings-table';
import type { Reading } from './values';
import { t } from './words';
import '../scheda/scheda.css';
import './indicators.css';

export type IndicatorData = NonNullable<IndicatorPageQuery['indicator']>;

export function IndicatorPage() {
  const { id = '' } = useParams();
  const audit = useCan('read', 'AuditEvent');
  const { data, error, isPending, refetch } = useGql(IndicatorDocument, { id, audit });
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('page.loading')} rows={8} />;
  if (!data?.indicator) return <NotFoundPage title={t('page.missing')} />;
  return <LoadedIndicator indicator={data.indicator} events={data.auditEvents} />;
}

/** What the dialog writes: a new reading, a draft, or the correction of a locked one. */
export interface Writing {
  reading: Reading | null;
  corrects: Reading | null;
}

function LoadedIndicator({
  indicator,
  events,
}: {
  indicator: IndicatorData;
  events: IndicatorPageQuery['auditEvents'];
}) {
  const { role, enteId } = useViewer();
  const [params] = useSearchParams();
  const asked = params.get('periodo') ? { reading: draftAsked(indicator, params), corrects: null } : null;
  const [writing, setWriting] = useState<Writing | null>(asked);
  const office = role === 'responsabile_udp' || role === 'operatore_udp';
  const writes = useCan('create', 'IndicatorReading');
  const canEdit = useCan('update', 'Indicator');
  const mine = indicator.owner ? indicator.owner.id === enteId : indicator.byComune;
  const canWrite = writes && (office || mine) && indicator.kind !== 'input';
  const { objective, plan } = indicator.scheda;
  return (
    <Page
      title={indicator.name}
      eyebrow={plans('indicator.ofKind', { kind: indicatorKindLabel[indicator.kind] })}
      badge={<OutcomeBadge outcome={indicator.evaluation.outcome} />}
      breadcrumbs={[
        { label: plans('plans.title'), to: paths.plans },
        { label: plan.code, to: paths.plan(plan.id) },
        {
          label: objectiveCode(objective.code),
          to: `${paths.objective(objective.id)}?${schedaParam(indicator.scheda.id)}`,
        },
        { label: t('col.indicator') },
      ]}
      actions={
        <>
          {canEdit && (
            <LinkButton to={paths.indicatorEdit(indicator.id)} icon="pencil" shortcut="e">
              {t('page.edit')}
            </LinkButton>
          )}
          {canWrite && (
            <Button variant="primary" onClick={() => setWriting({ reading: null, corrects: null })}>
              {t('page.write')}
            </Button>
          )}
        </>
      }
      aside={
        <div className="z-stack">
          <AboutIndicator indicator={indicator} />
          {events && <HistoryCard events={events} />}
          {indicator.source && (
            <Card title={plans('source')}>
              <SourceText {...indicator.source} />
            </Card>
          )}
        </div>
      }
    >
      <Section title={t('page.value')}>
        <IndicatorMeasure indicator={indicator} />
        <details className="z-steps" open>
          <summary>{t('page.how')}</summary>
          <ol>
            {indicator.evaluation.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      </Section>
      {indicator.evaluation.periods.length > 0 && (
        <Section title={t('page.periods')}>
          <TargetOverTime indicator={indicator} periods={indicator.evaluation.periods} />
          <PeriodTable indicator={indicator} />
        </Section>
      )}
      <Section title={t('page.readings')}>
        {indicator.readings.length ? (
          <ReadingsTable indicator={indicator} canWrite={canWrite} onWrite={setWriting} />
        ) : (
          <EmptyState
            title={t('page.noPeriods')}
            text={t('page.noReadings')}
            action={
              canWrite && (
                <Button onClick={() => setWriting({ reading: null, corrects: null })}>{t('page.write')}</Button>
              )
            }
          />
        )}
      </Section>
      {writing && (
        <ReadingDialog
          indicator={indicator}
          office={office}
          {...writing}
          asked={{ period: params.get('periodo'), enteId: params.get('ente') }}
          onClose={() => setWriting(null)}
        />
      )}
    </Page>
  );
}

const draftAsked = ({ readings }: IndicatorData, params: URLSearchParams): Reading | null =>
  readings.find((r) => r.state === 'draft' && r.period === params.get('periodo') && r.ente.id === params.get('ente')) ??
  null;
