import { fundOfYear } from '@zona/budgets-domain';
import { useCan, useGql } from '@zona/session';
import { Button, Failed, Figure, Loading, NotFoundPage, Page, Tabs, filters, useFilters } from '@zona/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { AboutReport } from './about-report';
import { AddCostsDialog } from './add-costs-dialog';
import { ChecksPanel } from './checks-panel';
import { CostDialog } from './cost-dialog';
import { CostsTable } from './costs-table';
import { ReportDocument } from './documents';
import { History } from './history';
import { reportPaths } from './paths';
import { ReportDialog } from './report-dialog';
import { ReportStateBadge } from './reports-page';
import { ReopenDialog, SignDialog, WithdrawDialog } from './sign-dialogs';
import type { ReportData, SheetData } from './types';
import { t } from './words';
import './reporting.css';

export function ReportPage() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useGql(ReportDocument, { id });
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('page.loading')} rows={8} />;
  if (!data?.fundReport || !data.fundReportSheet) return <NotFoundPage title={t('page.missing')} />;
  return <LoadedReport report={data.fundReport} sheet={data.fundReportSheet} />;
}

const views = ['spese', 'controlli', 'fascicoli'] as const;
type View = (typeof views)[number];
const schema = { scheda: filters.oneOf(views), spesa: filters.text() };

type Asked = 'edit' | 'add' | 'sign' | 'reopen' | 'withdraw';

interface Props {
  report: ReportData;
  sheet: SheetData;
}

function LoadedReport({ report, sheet }: Props) {
  const { values, set } = useFilters(schema);
  const [dialog, setDialog] = useState<Asked | null>(null);
  const close = () => setDialog(null);
  const chosen = sheet.costs.find((c) => c.id === values.spesa);
  return (
    <Page
      title={report.title}
      eyebrow={fundOfYear(report.fundName, report.year)}
      badge={<ReportStateBadge state={report.state} />}
      breadcrumbs={[{ label: t('title'), to: reportPaths.all }, { label: report.title }]}
      actions={<Actions report={report} onChoose={setDialog} />}
    >
      <div className="z-stack-lg">
        <div className="z-figures">
          <Figure kind="money" size="lg" label={t('figures.claimed')} value={report.claimed} />
          <Figure kind="money" size="lg" label={t('figures.assigned')} value={report.assigned} />
          <Figure kind="money" size="lg" label={t('figures.reportable')} value={report.reportable} />
          {report.refused !== '0.00' && (
            <Figure kind="money" size="lg" label={t('figures.refused')} value={report.refused} />
          )}
        </div>
        <AboutReport report={report} sheet={sheet} />
        <Tabs
          label={report.title}
          selected={values.scheda || 'spese'}
          onSelect={(key) => set({ scheda: key === 'spese' ? '' : (key as View) })}
          items={[
            {
              key: 'spese',
              label: t('page.costs'),
              count: sheet.costs.length,
              content: (
                <CostsTable
                  report={report}
                  sheet={sheet}
                  onOpen={(id) => set({ spesa: id })}
                  onAdd={() => setDialog('add')}
                />
              ),
            },
            {
              key: 'controlli',
              label: t('page.checks'),
              count: sheet.checks.length,
              content: <ChecksPanel sheet={sheet} onOpen={(id) => set({ spesa: id })} />,
            },
            {
              key: 'fascicoli',
              label: t('page.history'),
              count: report.packages.length,
              content: <History report={report} />,
            },
          ]}
        />
      </div>
      {dialog === 'edit' && <ReportDialog report={report} onClose={close} />}
      {dialog === 'add' && <AddCostsDialog report={report} onClose={close} />}
      {dialog === 'sign' && (
        <SignDialog report={report} sheet={sheet} onClose={close} onSigned={() => set({ scheda: 'fascicoli' })} />
      )}
      {dialog === 'withdraw' && <WithdrawDialog report={report} onClose={close} />}
      {dialog === 'reopen' && <ReopenDialog report={report} onClose={close} />}
      {chosen && (
        <CostDialog
          key={chosen.id}
          report={report}
          cost={chosen}
          checks={sheet.checks.filter((c) => c.settlementId === chosen.settlementId && c.lineId === chosen.lineId)}
          onClose={() => set({ spesa: '' })}
        />
      )}
    </Page>
  );
}

function Actions({ report, onChoose }: { report: ReportData; onChoose(asked: Asked): void }) {
  const mayUpdate = useCan('update', 'FundReport');
  const maySign = useCan('approve', 'FundReport');
  if (report.state === 'signed')
    return maySign ? (
      <Button icon="refresh" onClick={() => onChoose('reopen')}>
        {t('page.reopen')}
      </Button>
    ) : null;
  if (!mayUpdate) return null;
  return (
    <>
      {report.costCount === 0 && report.packages.length === 0 && (
        <Button onClick={() => onChoose('withdraw')}>{t('withdraw.act')}</Button>
      )}
      <Button icon="pencil" shortcut="e" onClick={() => onChoose('edit')}>
        {t('page.edit')}
      </Button>
      <Button
        icon="plus"
        variant={maySign && report.costCount > 0 ? 'secondary' : 'primary'}
        onClick={() => onChoose('add')}
      >
        {t('page.add')}
      </Button>
      {maySign && report.costCount > 0 && (
        <Button variant="primary" icon="check" onClick={() => onChoose('sign')}>
          {t('page.sign')}
        </Button>
      )}
    </>
  );
}
