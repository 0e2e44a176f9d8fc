import { actText, reportEventLabel } from '@zona/budgets-domain';
import { formatDateTime } from '@zona/calendar';
import { formatEuro } from '@zona/money';
import { JobProgress } from '@zona/notices';
import { useCan, useMutate } from '@zona/session';
import { Button, DataTable, EmptyState, FormProblems, Icon, Section } from '@zona/ui';
import { Euro } from '../euro';
import { PrepareReportPackageDocument } from './mutations';
import type { ReportData } from './types';
import { t } from './words';

type Package = ReportData['packages'][number];
type Event = ReportData['events'][number];

/** What was signed, each time, with its package; and all that happened to the report. */
export function History({ report }: { report: ReportData }) {
  const packages = [...report.packages].reverse();
  const waiting = packages[0]?.files.length === 0;
  const seesJobs = useCan('approve', 'FundReport');
  return (
    <div className="z-stack-lg">
      <Section title={t('history.packages')} level={3}>
        {packages.length === 0 ? (
          <EmptyState title={t('page.notSigned')} text={t('history.none')} />
        ) : (
          <DataTable
            caption={t('history.packagesCaption')}
            rows={packages}
            rowKey={(p) => p.id}
            columns={[
              {
                key: 'version',
                header: t('history.version'),
                cell: (p) => <span className="z-num">{p.position}</span>,
              },
              {
                key: 'signed',
                header: t('history.signed'),
                cell: (p) => (
                  <>
                    {p.signedBy}, {formatDateTime(p.createdAt)}
                    {actText(p) && <span className="z-muted"> · {actText(p)}</span>}
                  </>
                ),
              },
              {
                key: 'costs',
                header: t('history.costs'),
                align: 'right',
                cell: (p) => <span className="z-num">{p.costs}</span>,
              },
              { key: 'value', header: t('history.value'), align: 'right', cell: (p) => <Euro value={p.value} /> },
              { key: 'file', header: t('history.file'), cell: (p) => <Download {...p} /> },
            ]}
          />
        )}
        {waiting && seesJobs && report.packageJobId && <JobProgress id={report.packageJobId} />}
        {waiting && seesJobs && <PrepareAgain report={report} />}
      </Section>
      <Section title={t('history.events')} level={3}>
        <DataTable
          dense
          caption={t('history.eventsCaption')}
          rows={[...report.events].reverse()}
          rowKey={(e) => e.id}
          columns={[
            { key: 'when', header: t('history.when'), cell: (e) => formatDateTime(e.createdAt) },
            { key: 'what', header: t('history.what'), cell: whatOf },
            { key: 'who', header: t('history.who'), cell: (e) => e.author },
            { key: 'why', header: t('history.why'), cell: (e) => [e.reason, actText(e)].filter(Boolean).join(' · ') },
          ]}
        />
      </Section>
    </div>
  );
}

const whatOf = ({ kind, value }: Event): string =>
  [reportEventLabel[kind], value && formatEuro(value)].filter(Boolean).join(', ');

function Download({ position, files: [file] }: Package) {
  if (!file) return <span className="z-missing">{t('history.waiting')}</span>;
  return (
    <a
      className="btn btn-outline-primary btn-sm z-btn"
      href={file.url}
      download
      aria-label={t('history.downloadNamed', { n: position })}
    >
      <Icon name="download" size="sm" />
      {t('history.download')}
    </a>
  );
}

/** Where the job failed. While it is at work the API says so. */
function PrepareAgain({ report }: { report: ReportData }) {
  const again = useMutate(PrepareReportPackageDocument);
  return (
    <div className="z-stack-sm">
      {again.problems.length > 0 && <FormProblems problems={again.problems} />}
      <div>
        <Button
          size="sm"
          pending={again.pending}
          onClick={() => void again.send({ id: report.id, version: report.version })}
        >
          {t('history.again')}
        </Button>
      </div>
    </div>
  );
}
