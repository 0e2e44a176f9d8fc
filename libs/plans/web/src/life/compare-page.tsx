import { formatDate, formatDateTime } from '@zona/calendar';
import { formatCount, formatEuro } from '@zona/money';
import { useConnection, useGql } from '@zona/session';
import { Button, DataTable, EmptyState, Failed, Loading, NotFoundPage, Page, Section, SelectField } from '@zona/ui';
import { versionName } from '@zona/plans-domain';
import { useSearchParams } from 'react-router';
import { paths } from '../paths';
import { Changes, countOf, summaryOf } from './changes';
import { PlanComparisonDocument, PlanVersionsDocument } from './documents';
import './life.css';
import { lifePaths } from './paths';
import type { Comparison } from './types';
import { t } from './words';

/** Two versions, or a version and now: what changed first, the figures after. */
export function ComparePage() {
  const [params] = useSearchParams();
  const [from, to] = [params.get('da') ?? '', params.get('a')];
  const { data, error, isPending, refetch } = useGql(PlanComparisonDocument, { from, to }, { keep: true });
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('compare.loading')} rows={8} />;
  if (!data?.planComparison) return <NotFoundPage title={t('compare.missing')} />;
  return <Compared comparison={data.planComparison} />;
}

const named = (v: { number: number; label: string }) => t('compare.version', { number: v.number, label: v.label });

function Compared({ comparison: c }: { comparison: Comparison }) {
  const { from, to } = c;
  const day = from.actDate ? formatDate(from.actDate) : formatDateTime(from.createdAt);
  return (
    <Page
      title={t('compare.title')}
      eyebrow={c.planTitle}
      breadcrumbs={[
        { label: c.planTitle, to: paths.plan(c.planId) },
        { label: t('tab'), to: lifePaths.life(c.planId) },
        { label: t('compare.title') },
      ]}
      lead={
        <p>
          {t('compare.lead', {
            number: from.number,
            label: `${from.label}, ${day}`,
            to: to ? t('compare.toVersion', { number: to.number, label: to.label }) : t('compare.toNow'),
          })}
        </p>
      }
      actions={
        <Button icon="print" onClick={() => window.print()}>
          {t('compare.print')}
        </Button>
      }
    >
      <div className="z-stack-lg">
        <Choice comparison={c} />
        {countOf(c) === 0 ? (
          <EmptyState title={t('compare.nothing')} text={t('compare.nothingText')} />
        ) : (
          <>
            <p className="z-changes-summary">{summaryOf(c)}</p>
            <Changes groups={c.groups} level={2} />
          </>
        )}
        <Figures comparison={c} />
      </div>
    </Page>
  );
}

function Choice({ comparison: { planId, from, to } }: { comparison: Comparison }) {
  const [, setParams] = useSearchParams();
  const list = useConnection(PlanVersionsDocument, { planId }, (d) => d.planVersions, { first: 100 });
  const options = list.rows.map((v) => ({ value: v.id, label: named({ number: v.number, label: versionName(v) }) }));
  const choose = (key: 'da' | 'a', id: string) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        if (id) next.set(key, id);
        else next.delete(key);
        return next;
      },
      { replace: true },
    );
  return (
    <div className="z-life-choice d-print-none">
      <SelectField
        name="from"
        label={t('compare.from')}
        value={from.id}
        onChange={(id) => choose('da', id || from.id)}
        options={options.length ? options : [{ value: from.id, label: named(from) }]}
      />
      <SelectField
        name="to"
        label={t('compare.to')}
        value={to?.id ?? ''}
        onChange={(id) => choose('a', id)}
        empty={t('compare.now')}
        options={options}
      />
    </div>
  );
}

type Figure = Comparison['figures'][number];
const shown = (kind: Figure['kind'], value: string | null, signed = false): string => {
  if (value === null) return t('compare.unknown');
  const text = kind === 'money' ? formatEuro(value) : formatCount(Number(value));
  return signed && Number(value) > 0 ? `+${text}` : text;
};

function Figures({ comparison }: { comparison: Comparison }) {
  const number = (key: 'before' | 'after' | 'difference') => ({
    key,
    header: t(`compare.${key}`),
    align: 'right' as const,
    cell: (f: Figure) => <span className="z-num">{shown(f.kind, f[key], key === 'difference')}</span>,
  });
  return (
    <Section title={t('compare.figures')}>
      <DataTable
        dense
        caption={t('compare.figuresCaption')}
        rows={comparison.figures}
        rowKey={(f) => f.key}
        columns={[
          { key: 'label', header: t('compare.figure'), cell: (f) => f.label },
          number('before'),
          number('after'),
          number('difference'),
        ]}
      />
    </Section>
  );
}
