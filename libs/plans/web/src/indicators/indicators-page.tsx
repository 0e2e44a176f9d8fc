import { todayIso } from '@zona/calendar';
import { indicatorKindLabel, periodsOwed } from '@zona/plans-domain';
import { useCan, useConnection, useGql, useViewer } from '@zona/session';
import {
  Button,
  downloadCsv,
  EmptyState,
  Failed,
  FilterBar,
  filters as kinds,
  LoadMore,
  Loading,
  Page,
  SearchField,
  SelectField,
  Tabs,
  useFilters,
} from '@zona/ui';
import { useMemo } from 'react';
import type { IndicatorFilter, IndicatorKind } from '../generated/graphql';
import { optionsOf } from '../labels';
import { EntiDocument, IndicatorsDocument } from '../operations/indicators';
import { ImportMenu } from './import-menu';
import { IndicatorGroups } from './indicator-groups';
import { csvOf, csvHeaders } from './csv';
import { OwedGrid } from './owed-grid';
import { owedTables, type OwedRow } from './owed-rows';
import { periodName, type ListedIndicator } from './values';
import { linesIn, WaitingTable } from './waiting-table';
import { t } from './words';
import '../scheda/scheda.css';
import './indicators.css';

const views = ['da-comunicare', 'da-approvare', 'da-bloccare', 'tutti'] as const;
export type View = (typeof views)[number];
const viewOf: Record<View, IndicatorFilter['view']> = {
  'da-comunicare': 'owed',
  'da-approvare': 'waiting',
  'da-bloccare': 'to_lock',
  tutti: null,
};
const schema = {
  vista: kinds.oneOf(views),
  q: kinds.text(),
  tipo: kinds.oneOf(Object.keys(indicatorKindLabel) as IndicatorKind[]),
  periodo: kinds.text(),
};
type Filters = { vista: View | ''; q: string; tipo: IndicatorKind | ''; periodo: string };
const noun = { one: t('one'), other: t('other') };

export function IndicatorsPage() {
  const { role } = useViewer();
  const office = role === 'responsabile_udp' || role === 'operatore_udp';
  const writes = useCan('create', 'IndicatorReading');
  const { values, set } = useFilters<Filters>(schema);
  const offered = views.filter((v) => v === 'tutti' || (v === 'da-comunicare' ? writes : office));
  const view = offered.find((v) => v === values.vista) ?? (office ? 'da-approvare' : offered[0]!);
  const filter: IndicatorFilter = { view: viewOf[view], query: values.q.trim() || null, kind: values.tipo || null };
  const list = useConnection(IndicatorsDocument, { filter }, (data) => data.indicators, { first: 50 });
  const periods = useMemo(() => periodsIn(list.rows), [list.rows]);
  const filtering = Boolean(values.q || values.tipo);

  const content = list.error ? (
    <Failed error={list.error} onRetry={() => void list.refetch()} />
  ) : list.isPending ? (
    <Loading label={t('loading')} rows={6} />
  ) : list.rows.length === 0 ? (
    <EmptyState
      title={t(`empty.${view}`)}
      text={filtering ? t('emptyFiltered') : t(`emptyText.${view}`)}
      action={filtering && <Button onClick={() => set({ q: '', tipo: '' })}>{t('filter.clear')}</Button>}
    />
  ) : (
    <div className="z-stack">
      <ViewContent view={view} office={office} indicators={list.rows} period={values.periodo} />
      <LoadMore
        hasNextPage={list.hasNextPage}
        onMore={list.more}
        pending={list.loadingMore}
        shown={list.rows.length}
        total={list.total}
        noun={noun}
      />
    </div>
  );

  return (
    <Page
      title={t('title')}
      lead={<p>{view === 'da-comunicare' && office ? t('leadOffice') : t(`lead.${view}`)}</p>}
      actions={
        <>
          <ImportMenu />
          {list.rows.length > 0 && (
            <Button
              icon="download"
              onClick={() => downloadCsv(t('exportName'), csvHeaders(), csvOf(list.rows, view, values.periodo))}
            >
              {t('export')}
            </Button>
          )}
        </>
      }
    >
      <FilterBar
        active={[values.q, values.tipo, values.periodo].filter(Boolean).length}
        onClear={() => set({ q: '', tipo: '', periodo: '' })}
      >
        <SearchField label={t('filter.query')} value={values.q} onChange={(q) => set({ q })} />
        <SelectField
          compact
          name="tipo"
          label={t('filter.kind')}
          value={values.tipo}
          onChange={(tipo) => set({ tipo: tipo as IndicatorKind })}
          empty={t('filter.allKinds')}
          options={optionsOf(indicatorKindLabel)}
        />
        {view !== 'tutti' && (
          <SelectField
            compact
            name="periodo"
            label={t('filter.period')}
            value={values.periodo}
            onChange={(periodo) => set({ periodo })}
            empty={t('filter.allPeriods')}
            options={[...new Set([...periods, ...(values.periodo ? [values.periodo] : [])])].map((code) => ({
              value: code,
              label: periodName(code),
            }))}
          />
        )}
      </FilterBar>
      {offered.length > 1 ? (
        <Tabs
          label={t('views')}
          selected={view}
          onSelect={(key) => set({ vista: key as View })}
          items={offered.map((key) => ({ key, label: t(`view.${key}`), content: key === view ? content : null }))}
        />
      ) : (
        content
      )}
    </Page>
  );
}

interface ContentProps {
  view: View;
  office: boolean;
  indicators: readonly ListedIndicator[];
  period: string;
}

function ViewContent({ view, office, indicators, period }: ContentProps) {
  if (view === 'tutti') return <IndicatorGroups indicators={indicators} />;
  if (view === 'da-comunicare') return <Owed indicators={indicators} office={office} period={period} />;
  const step = view === 'da-approvare' ? 'approve' : 'lock';
  const lines = linesIn(indicators, step === 'approve' ? 'sent' : 'approved', period);
  return <WaitingTable key={view} step={step} lines={lines} />;
}

function Owed({ indicators, office, period }: Omit<ContentProps, 'view'>) {
  const { enteId } = useViewer();
  const byComune = indicators.some((i) => i.byComune);
  const { data, isPending } = useGql(EntiDocument, {}, { enabled: byComune });
  const comuni = useMemo(
    () => (data?.enti.edges ?? []).map((e) => e.node.ente).filter((e) => e.kind === 'comune'),
    [data],
  );
  const tables = useMemo(
    () => owedTables(indicators, { enteId, office, comuni }, todayIso()),
    [indicators, enteId, office, comuni],
  );
  if (byComune && isPending) return <Loading label={t('loading')} rows={6} />;
  const canWrite = ({ indicator, ente }: OwedRow) =>
    office || (indicator.owner?.id ?? (indicator.byComune ? ente.id : null)) === enteId;
  return <OwedGrid tables={tables} period={period} canWrite={canWrite} />;
}

/** The periods that one may choose: those with a reading, and those that are owed by now. */
const periodsIn = (indicators: readonly ListedIndicator[]): string[] => {
  const codes = indicators.flatMap(({ readings, scheda, periodType }) => [
    ...readings.map((r) => r.period),
    ...periodsOwed(scheda.plan, periodType, todayIso()).map((p) => p.code),
  ]);
  return [...new Set(codes)].sort();
};
