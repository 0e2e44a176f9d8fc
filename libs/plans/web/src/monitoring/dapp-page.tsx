import { formatDate } from '@zona/calendar';
import { formatEuro, fromCents, sumCents, toCents } from '@zona/money';
import { totalOfKind, type LineAmountKind } from '@zona/plans-domain';
import { useGql, useViewer } from '@zona/session';
import { Button, Definition, Failed, LinkButton, Loading, NotFoundPage, Page, Section, WarningNote } from '@zona/ui';
import { useParams } from 'react-router';
import { DappTable } from './dapp-table';
import { byArea } from './line-filters';
import { PeriodDocument } from './operations';
import { monitoringPaths } from './paths';
import type { PeriodData } from './period-page';
import { shareOf } from './texts';
import { periodName, t } from './words';
import './monitoring.css';

const actText = (parts: readonly (string | null | undefined)[], date: string | null | undefined) =>
  [parts.filter(Boolean).join(', '), date && t('text.actOn', { day: formatDate(date) })].filter(Boolean).join(' ');

/** What the assembly reads and votes: grouped as the document has always been, figures and sources included. */
export function DappPage() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useGql(PeriodDocument, { id });
  const { ambitoName } = useViewer();
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('loading')} rows={8} />;
  const period = data?.monitoringPeriod;
  if (!period) return <NotFoundPage title={t('missingPeriod')} />;
  const name = periodName(period.code);
  return (
    <Page
      title={t('dapp.title')}
      documentTitle={t('dapp.short', { period: name })}
      eyebrow={ambitoName ?? undefined}
      breadcrumbs={[
        { label: t('title'), to: monitoringPaths.all },
        { label: name, to: monitoringPaths.period(period.id) },
        { label: t('dapp.short', { period: name }) },
      ]}
      actions={
        <>
          <LinkButton to={monitoringPaths.period(period.id)}>{t('dapp.back')}</LinkButton>
          <Button variant="primary" icon="print" onClick={() => window.print()}>
            {t('dapp.print')}
          </Button>
        </>
      }
    >
      <div className="z-stack-lg z-dapp">
        <Head period={period} name={name} />
        {period.lines.length < period.counts.lines && <WarningNote tone="info">{t('dapp.onlyYours')}</WarningNote>}
        {byArea(period.lines).map(({ area, objectives }) => (
          <Section key={area} title={area || t('period.noArea')}>
            {objectives.map(({ objective, lines }) => (
              <div key={lines[0]!.id} className="z-stack-sm">
                {objective && objective !== area && <h3 className="z-dapp-nucleus">{objective}</h3>}
                <DappTable lines={lines} code={period.code} caption={objective || area} />
              </div>
            ))}
          </Section>
        ))}
        <Sums period={period} />
      </div>
    </Page>
  );
}

function Head({ period, name }: { period: PeriodData; name: string }) {
  const { plan } = period;
  const approvals = plan.approvals
    .filter((a) => a.state === 'approved')
    .sort((a, b) => a.comune.comune.name.localeCompare(b.comune.comune.name, 'it'));
  const convention = actText([plan.approvalOrgan, plan.approvalAct], plan.approvalDate);
  return (
    <div className="z-card">
      <p className="z-dapp-period">{name}</p>
      <p>{plan.title}</p>
      {period.legalBasis && <p>{period.legalBasis}</p>}
      <p>
        {period.act || period.actDate
          ? t('dapp.approvedBy', { act: actText([period.organ, period.act], period.actDate) })
          : t('dapp.notApproved')}
      </p>
      {(convention || approvals.length > 0) && (
        <>
          <h2 className="z-dapp-acts">{t('dapp.approvals')}</h2>
          <ul>
            {convention && <li>{convention}</li>}
            {approvals.map((a) => (
              <li key={a.id}>
                {a.comune.comune.name}: {actText([a.organ, a.number && t('dapp.number', { number: a.number })], a.date)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Contracts and commitments of all lines, each for itself, and what of them falls in the half-year. */
function Sums({ period }: { period: PeriodData }) {
  const amounts = period.lines.flatMap((l) => l.amounts);
  const figures = amounts.map((a) => ({
    id: a.id,
    kind: a.kind,
    value: a.value ?? null,
    partOfId: a.partOf?.id ?? null,
  }));
  const of = (kind: LineAmountKind) => totalOfKind(figures, kind);
  const shares = amounts.flatMap((a) => shareOf(a, period.code) ?? []);
  const items = [
    { label: t('figures.contracts'), value: of('contract') },
    { label: t('figures.commitments'), value: of('commitment') },
    { label: t('figures.contractsShare'), value: shares.length ? fromCents(sumCents(shares.map(toCents))) : null },
  ].flatMap(({ label, value }) => (value ? [{ label, value: formatEuro(value) }] : []));
  if (!items.length) return null;
  return (
    <Section title={t('dapp.sums')}>
      <Definition items={items} />
      <p className="z-muted">{t('dapp.sumsNote')}</p>
    </Section>
  );
}
