import { useCan, useGql } from '@zona/session';
import {
  Button,
  downloadCsv,
  EmptyState,
  Failed,
  LinkButton,
  Loading,
  NotFoundPage,
  Page,
  StateBadge,
  useFilters,
  WarningNote,
} from '@zona/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { MonitoringPeriodPageQuery } from '../generated/graphql';
import { csvHeader, csvRows } from './csv-rows';
import { lineFilters, matches } from './line-filters';
import { LineList } from './line-list';
import { LineFilterBar } from './line-filter-bar';
import { PeriodDocument } from './operations';
import { monitoringPaths } from './paths';
import { ClosePeriodDialog, PeriodHeadDialog } from './period-dialogs';
import { periodName, t } from './words';
import './monitoring.css';

export type PeriodData = NonNullable<MonitoringPeriodPageQuery['monitoringPeriod']>;

export function PeriodPage() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useGql(PeriodDocument, { id });
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('loading')} rows={8} />;
  if (!data?.monitoringPeriod) return <NotFoundPage title={t('missingPeriod')} />;
  return <LoadedPeriod period={data.monitoringPeriod} />;
}

function LoadedPeriod({ period }: { period: PeriodData }) {
  const canUpdate = useCan('update', 'MonitoringPeriod');
  const canClose = useCan('approve', 'MonitoringPeriod');
  const [dialog, setDialog] = useState<'head' | 'close' | null>(null);
  const { values, set, clear, active } = useFilters(lineFilters);
  const shown = period.lines.filter((line) => matches(line, values));
  const name = periodName(period.code);
  // An ETS sees its own lines: it is told how far those are.
  const missing = period.lines.filter((line) => line.progress === null).length;
  return (
    <Page
      title={t('period.title', { period: name })}
      badge={<StateBadge state={period.state} label={t(`state.${period.state}`)} />}
      breadcrumbs={[{ label: t('title'), to: monitoringPaths.all }, { label: name }]}
      eyebrow={period.plan.code}
      actions={
        <>
          <LinkButton to={monitoringPaths.dapp(period.id)} icon="print">
            {t('period.read')}
          </LinkButton>
          <Button
            icon="download"
            onClick={() =>
              downloadCsv(
                t('period.csvName', { plan: period.plan.code, period: period.code }),
                csvHeader(),
                csvRows(shown),
              )
            }
          >
            {t('period.csv')}
          </Button>
          {canUpdate && <Button onClick={() => setDialog('head')}>{t('period.head')}</Button>}
          {canClose && period.state === 'open' && (
            <Button variant="primary" onClick={() => setDialog('close')}>
              {t('period.close')}
            </Button>
          )}
        </>
      }
    >
      <div className="z-stack">
        {period.state === 'closed' && <WarningNote tone="info">{t('period.closed')}</WarningNote>}
        <Completion done={period.lines.length - missing} total={period.lines.length} />
        <LineFilterBar lines={period.lines} values={values} set={set} clear={clear} active={active} />
        <p role="status" className="z-muted">
          {active
            ? t('period.shown', { shown: shown.length, total: period.lines.length })
            : t('period.lines', { count: period.lines.length })}
        </p>
        {period.lines.length === 0 ? (
          <EmptyState title={t('period.nothing')} text={t('period.noLines')} />
        ) : shown.length === 0 ? (
          <EmptyState title={t('period.nothing')} text={t('period.nothingText')} />
        ) : (
          <LineList lines={shown} />
        )}
      </div>
      {dialog === 'head' && <PeriodHeadDialog period={period} onClose={() => setDialog(null)} />}
      {dialog === 'close' && <ClosePeriodDialog period={period} onClose={() => setDialog(null)} />}
    </Page>
  );
}

function Completion({ done, total }: { done: number; total: number }) {
  const text = t('period.progress', { done, total });
  return (
    <div className="z-completion">
      <span id="righe-scritte">{text}</span>
      <progress max={Math.max(total, 1)} value={done} aria-labelledby="righe-scritte" />
    </div>
  );
}
