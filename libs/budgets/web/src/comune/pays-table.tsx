import { useCan } from '@zona/session';
import { DataTable, Section, type Column } from '@zona/ui';
import { Link } from 'react-router';
import { allocationPaths } from '../allocation/paths';
import { Euro } from '../euro';
import { euro, paidOf, type ComuneData, type PaymentData } from './figures';
import { t } from './words';

/** What the comune puts in, and what of it has come. */
export function PaysTable({ pays, year }: { pays: ComuneData['pays']; year: number }) {
  const riparti = useCan('read', 'AllocationScenario');
  const total = paidOf(pays);
  if (!total)
    return (
      <Section title={t('pays.title')}>
        <p className="z-muted">{t('pays.empty', { year })}</p>
      </Section>
    );
  const columns: Column<PaymentData>[] = [
    { key: 'what', header: t('pays.what'), cell: (p) => <What payment={p} link={riparti} /> },
    { key: 'due', header: t('pays.due'), align: 'right', cell: (p) => <Euro value={p.due} /> },
    {
      key: 'received',
      header: t('pays.received'),
      align: 'right',
      cell: (p) => (p.received ? <Euro value={p.received} /> : <span className="z-missing">{t('pays.unknown')}</span>),
    },
  ];
  if (pays.some((p) => p.overdue && p.overdue !== '0.00'))
    columns.push({
      key: 'overdue',
      header: t('pays.overdue'),
      align: 'right',
      cell: (p) => (p.overdue && p.overdue !== '0.00' ? <Euro value={p.overdue} /> : '–'),
    });
  if (pays.some((p) => p.previous))
    columns.push({
      key: 'previous',
      header: t('pays.previous'),
      align: 'right',
      cell: (p) => (p.previous ? <Euro value={p.previous} /> : '–'),
    });
  return (
    <Section title={t('pays.title')}>
      <DataTable caption={t('pays.title')} dense rows={pays} rowKey={(p) => p.key} columns={columns} />
      {pays.length > 1 && (
        <p>
          {t('pays.total')}: <strong className="z-num">{euro(total.due)}</strong>
        </p>
      )}
    </Section>
  );
}

function What({ payment: { kind, title, scenarioId }, link }: { payment: PaymentData; link: boolean }) {
  const note = kind === 'lines' ? t('pays.noted') : kind === 'fund' ? t('pays.given') : null;
  return (
    <>
      {scenarioId && link ? <Link to={allocationPaths.one(scenarioId)}>{title}</Link> : title}
      {note && <span className="z-muted z-small"> ({note})</span>}
    </>
  );
}
