import { formatDate } from '@zona/calendar';
import { useCan, useConnection, useGql } from '@zona/session';
import { Button, DataList, DataTable, EmptyState, Page, Section, StateBadge } from '@zona/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { MonitoredPlansDocument, PeriodsDocument } from './operations';
import { OpenPeriodDialog } from './open-period-dialog';
import { monitoringPaths } from './paths';
import { periodName, t } from './words';
import './monitoring.css';

export function MonitoringPage() {
  const periods = useConnection(PeriodsDocument, {}, (data) => data.monitoringPeriods, { first: 50 });
  const canOpen = useCan('create', 'MonitoringPeriod');
  const canEvaluate = useCan('read', 'Evaluation');
  const [opening, setOpening] = useState(false);
  return (
    <Page
      title={t('title')}
      lead={<p>{t('lead')}</p>}
      actions={
        canOpen && (
          <Button variant="primary" icon="plus" onClick={() => setOpening(true)}>
            {t('open.act')}
          </Button>
        )
      }
    >
      <div className="z-stack-lg">
        <DataList
          list={periods}
          loading={t('loading')}
          empty={
            <EmptyState title={t('periods.empty')} text={canOpen ? t('periods.emptyOpen') : t('periods.emptyText')} />
          }
          noun={{ one: t('periods.one'), other: t('periods.other') }}
        >
          {(rows) => (
            <DataTable
              caption={t('periods.caption')}
              rows={rows}
              rowKey={(p) => p.id}
              rowLink={(p) => monitoringPaths.period(p.id)}
              columns={[
                { key: 'period', header: t('periods.period'), cell: (p) => periodName(p.code) },
                { key: 'plan', header: t('periods.plan'), cell: (p) => p.plan.code },
                {
                  key: 'state',
                  header: t('periods.state'),
                  cell: (p) => <StateBadge state={p.state} label={t(`state.${p.state}`)} />,
                },
                {
                  key: 'lines',
                  header: t('periods.lines'),
                  align: 'right',
                  cell: (p) => (
                    <>
                      {t('periods.written', { done: p.counts.lines - p.counts.missing, total: p.counts.lines })}
                      {p.counts.sent > 0 && (
                        <span className="z-muted"> · {t('periods.sent', { count: p.counts.sent })}</span>
                      )}
                    </>
                  ),
                },
                {
                  key: 'act',
                  header: t('periods.act'),
                  cell: (p) =>
                    p.act ? (
                      [p.act, p.actDate && t('text.actOn', { day: formatDate(p.actDate) })].filter(Boolean).join(' ')
                    ) : (
                      <span className="z-muted">{t('periods.noAct')}</span>
                    ),
                },
              ]}
            />
          )}
        </DataList>
        {canEvaluate && <Evaluations />}
      </div>
      {opening && <OpenPeriodDialog onClose={() => setOpening(false)} />}
    </Page>
  );
}

function Evaluations() {
  const { data } = useGql(MonitoredPlansDocument, {});
  const plans = data?.plans.edges.map((e) => e.node) ?? [];
  return (
    <Section title={t('periods.evaluations')}>
      {data && plans.length === 0 && <p className="z-muted">{t('periods.noPlans')}</p>}
      <ul className="z-links">
        {plans.map((plan) => (
          <li key={plan.id}>
            <Link to={monitoringPaths.evaluation(plan.id)}>{t('periods.evaluate', { plan: plan.code })}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
