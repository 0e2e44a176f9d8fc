import { formatDate, formatPeriod, todayIso } from '@zona/calendar';
import { useCan, useGql } from '@zona/session';
import { Button, Failed, LinkButton, Loading, Menu, NotFoundPage, Page, StateBadge, Tabs, downloadCsv } from '@zona/ui';
import { lazy, Suspense, useDeferredValue, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useParams, useSearchParams } from 'react-router';
import { t as chartWords } from '../charts/words';
import { useCheckCounts } from '../checks/use-check-counts';
import { WarningsByObjective } from '../checks/warning-mark';
import { t as checkWords } from '../checks/words';
import { t as documentWords } from '../documents/words';
import { ExchangeMenu } from '../exchange/exchange-menu';
import { PlanDocument } from '../operations/plan';
import { pinnedTemplate } from '../cards/pinned';
import { paths } from '../paths';
import { PlanLinks } from '../timeline/plan-links';
import { t } from '../words';
import { type AddKind, AddDialog } from './add-dialogs';
import { AnswerCensus } from './answer-census';
import { csvHeader, csvRows } from './csv-rows';
import { EditAreaDialog } from './edit-area-dialog';
import { EditPlanDialog } from './edit-plan-dialog';
import { PlanAmounts } from './plan-amounts';
import { PlanFigures } from './plan-figures';
import { PlanPrint } from './plan-print';
import { PlanTreePanel } from './plan-tree-panel';
import type { PlanData } from './tree';
import { usePlanTree } from './use-plan-tree';
import { useReorder } from './use-reorder';
import './plan.css';

const ChecksPanel = lazy(async () => ({ default: (await import('../checks/checks-panel')).ChecksPanel }));
const DocumentsTab = lazy(async () => ({ default: (await import('../documents/documents-tab')).DocumentsTab }));
const ProgressTab = lazy(async () => ({ default: (await import('../charts/progress-tab')).ProgressTab }));
const LifePanel = lazy(async () => ({ default: (await import('../life/life-panel')).LifePanel }));

const views = ['obiettivi', 'importi', 'risposte', 'vita', 'avvisi', 'andamento', 'documenti'] as const;

export function PlanPage() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useGql(PlanDocument, { id });
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('loading.plan')} rows={8} />;
  if (!data?.plan) return <NotFoundPage title={t('plan.missing')} />;
  return <LoadedPlan plan={data.plan} policyAreas={data.policyAreas} />;
}

interface LoadedProps {
  plan: PlanData;
  policyAreas: readonly { id: string; letter: string; title: string; act: string }[];
}

function LoadedPlan({ plan, policyAreas }: LoadedProps) {
  const [params, setParams] = useSearchParams();
  const { areas, move } = useReorder(plan.areas);
  const view = usePlanTree(areas, pinnedTemplate(plan));
  const canObjective = useCan('create', 'Objective');
  const canArea = useCan('create', 'PlanArea');
  const canOrder = useCan('update', 'Objective');
  const canEdit = useCan('update', 'Plan');
  const canEditArea = useCan('update', 'PlanArea');
  const [open, setOpen] = useState<'plan' | 'area' | null>(null);
  const closeDialog = () => setOpen(null);
  const [adding, setAdding] = useState<AddKind | null>(null);
  const printing = usePrinting();
  const warnings = useCheckCounts(plan.id);
  // The tree is most of the work of this page: what is above it is shown first, and a click need not wait for its end.
  const withTree = useDeferredValue(true, false);

  const additions = [
    ...(canObjective && plan.areas.length > 0
      ? [{ key: 'objective', label: t('add.objective'), onSelect: () => setAdding('objective') }]
      : []),
    ...(canArea ? [{ key: 'area', label: t('add.area'), onSelect: () => setAdding('area') }] : []),
  ];
  const changes = [
    ...(canEdit ? [{ key: 'plan', label: t('plan.edit'), onSelect: () => setOpen('plan') }] : []),
    ...(canEditArea && areas.length > 0
      ? [{ key: 'area', label: t('area.edit'), onSelect: () => setOpen('area') }]
      : []),
  ];

  return (
    <Page
      title={plan.title}
      documentTitle={plan.code}
      badge={<StateBadge state={plan.status} />}
      breadcrumbs={[{ label: t('plans.title'), to: paths.plans }, { label: plan.code }]}
      lead={<PlanLead plan={plan} />}
      actions={
        <>
          <Button icon="print" onClick={() => window.print()}>
            {t('plan.print')}
          </Button>
          <Button
            icon="download"
            onClick={() =>
              downloadCsv(
                t('plan.csvName', { code: plan.code, day: todayIso() }),
                csvHeader(),
                csvRows(plan, view.tree),
              )
            }
          >
            {t('plan.csv')}
          </Button>
          <ExchangeMenu planId={plan.id} />
          {changes.length > 0 && <Menu label={t('edit')} items={changes} />}
          {additions.length > 0 && <Menu label={t('add.menu')} items={additions} />}
        </>
      }
    >
      <PlanFigures plan={plan} />
      <PlanLinks planId={plan.id} />
      <WarningsByObjective.Provider value={warnings.ofObjective}>
        <Tabs
          label={t('plan.views')}
          selected={views.find((v) => v === params.get('vista')) ?? 'obiettivi'}
          onSelect={(key) =>
            setParams(
              (now) => {
                const next = new URLSearchParams(now);
                if (key === 'obiettivi') next.delete('vista');
                else next.set('vista', key);
                return next;
              },
              { replace: true },
            )
          }
          items={[
            {
              key: 'obiettivi',
              label: t('plan.tabs.objectives'),
              content: withTree ? (
                <PlanTreePanel
                  plan={plan}
                  areas={areas}
                  view={view}
                  policyAreas={policyAreas}
                  move={canOrder ? move : undefined}
                  onAdd={
                    additions.length > 0 ? () => setAdding(plan.areas.length > 0 ? 'objective' : 'area') : undefined
                  }
                />
              ) : (
                <Loading label={t('loading.plan')} rows={8} />
              ),
            },
            { key: 'importi', label: t('plan.tabs.amounts'), content: <PlanAmounts total={plan.amounts} /> },
            { key: 'risposte', label: t('plan.tabs.answers'), content: <AnswerCensus rows={plan.answerCensus} /> },
            {
              key: 'andamento',
              label: chartWords('tab'),
              content: (
                <Suspense fallback={<Loading label={chartWords('loading')} rows={6} />}>
                  <ProgressTab planId={plan.id} />
                </Suspense>
              ),
            },
            {
              key: 'documenti',
              label: documentWords('tab'),
              content: (
                <Suspense fallback={<Loading label={documentWords('loading')} rows={4} />}>
                  <DocumentsTab planId={plan.id} />
                </Suspense>
              ),
            },
            {
              key: 'vita',
              label: t('plan.tabs.life'),
              content: (
                <Suspense fallback={<Loading label={t('loading.plan')} rows={8} />}>
                  <LifePanel planId={plan.id} />
                </Suspense>
              ),
            },
            ...(warnings.may
              ? [
                  {
                    key: 'avvisi',
                    label: checkWords('tab'),
                    count: warnings.pending,
                    content: (
                      <Suspense fallback={<Loading label={checkWords('loading')} rows={6} />}>
                        <ChecksPanel plan={plan} />
                      </Suspense>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </WarningsByObjective.Provider>
      {printing && params.get('vista') !== 'avvisi' && <PlanPrint plan={plan} tree={view.tree} />}
      {open === 'plan' && <EditPlanDialog plan={plan} onClose={closeDialog} />}
      {open === 'area' && <EditAreaDialog areas={areas} policyAreas={policyAreas} onClose={closeDialog} />}
      {adding && (
        <AddDialog kind={adding} plan={plan} areas={areas} policyAreas={policyAreas} onClose={() => setAdding(null)} />
      )}
      {plan.document && <p className="z-muted z-plan-document">{t('plan.document', { document: plan.document })}</p>}
      <p className="d-print-none">
        <LinkButton to={paths.indicators} variant="plain" icon="arrow-right">
          {t('plan.toIndicators')}
        </LinkButton>
      </p>
    </Page>
  );
}

function PlanLead({ plan }: { plan: PlanData }) {
  const act = [plan.approvalOrgan, plan.approvalAct].filter(Boolean).join(', ');
  const approval = act || plan.approvalDate;
  return (
    <p>
      {formatPeriod(plan.from, plan.to)}
      {' · '}
      {approval
        ? t('plan.approved', {
            act: [act, plan.approvalDate && t('plan.on', { day: formatDate(plan.approvalDate) })]
              .filter(Boolean)
              .join(' '),
          })
        : t('plan.noAct')}
      {' · '}
      {t('plan.template', { title: pinnedTemplate(plan).title })}
    </p>
  );
}

/** The print view is built only when it is asked for: a plan on paper is the whole plan, not what the screen shows open. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
