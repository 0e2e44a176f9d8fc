import { formatDate, todayIso } from '@zona/calendar';
import { Button, DataTable, Definition, StateBadge, type Column } from '@zona/ui';
import { Link } from 'react-router';
import { ActLine } from '../act-fields';
import type { CommitmentQuery } from '../generated/graphql';
import type { ContractAsk } from './contract-actions';
import { Euro, isPositive, notStated, periodText } from './parts';
import { ledgerPaths } from './paths';
import { t } from './words';

type Contract = NonNullable<CommitmentQuery['commitment']>;
type Settlement = Contract['settlements'][number];
type Payment = Settlement['payments'][number];

const mandate = ({ number, entries }: Payment) => {
  const text = number ?? t('contract.noMandate');
  const entry = entries.find((e) => e.kind === 'payment');
  return entry ? <Link to={ledgerPaths.entry(entry.id)}>{text}</Link> : text;
};

const paymentColumns: Column<Payment>[] = [
  { key: 'mandate', header: t('contract.mandate'), cell: mandate },
  { key: 'paidOn', header: t('contract.paidOn'), cell: (row) => formatDate(row.paidOn) },
  { key: 'note', header: t('note'), cell: (row) => row.note },
  { key: 'value', header: t('amount'), align: 'right', cell: (row) => <Euro value={row.value} /> },
];
const shownColumns = (payments: readonly Payment[]) =>
  paymentColumns.filter(({ key }) => key !== 'note' || payments.some((p) => p.note));

function invoiceText({ invoiceNumber, invoiceDate }: Settlement) {
  if (!invoiceNumber) return invoiceDate ? formatDate(invoiceDate) : notStated;
  return invoiceDate
    ? t('contract.invoiceOn', { number: invoiceNumber, date: formatDate(invoiceDate) })
    : invoiceNumber;
}

const about = (s: Settlement) => {
  const period = periodText(s.periodFrom, s.periodTo);
  return [
    { label: t('contract.invoice'), value: invoiceText(s) },
    { label: t('contract.supplier'), value: s.supplierText ?? notStated },
    ...(period ? [{ label: t('period'), value: period }] : []),
    ...(s.dueOn ? [{ label: t('contract.due'), value: formatDate(s.dueOn) }] : []),
    { label: t('act'), value: <ActLine act={s} /> },
    ...(s.note ? [{ label: t('note'), value: s.note }] : []),
  ];
};

function PayState({ settlement }: { settlement: Settlement }) {
  if (!isPositive(settlement.figures.settledLeft)) return <StateBadge state="done" label={t('contract.paidWhole')} />;
  const late = settlement.dueOn !== null && settlement.dueOn < todayIso();
  return late ? (
    <StateBadge state="late" label={t('contract.late')} />
  ) : (
    <StateBadge state="due" label={t('contract.toPayState')} />
  );
}

interface SettlementCardProps {
  settlement: Settlement;
  onAsk?: (ask: ContractAsk) => void;
}

function SettlementCard({ settlement, onAsk }: SettlementCardProps) {
  const { id, figures, payments } = settlement;
  return (
    <article className="z-card z-settlement" id={`l-${id}`} aria-labelledby={`l-${id}-titolo`}>
      <header className="z-settlement-head">
        <div>
          <h3 id={`l-${id}-titolo`}>{settlement.title}</h3>
          <PayState settlement={settlement} />
        </div>
        <dl className="z-settlement-figures">
          {(
            [
              ['settled', figures.settled],
              ['paid', figures.paid],
              ['toPay', figures.settledLeft],
            ] as const
          ).map(([key, value]) => (
            <div key={key}>
              <dt>{t(`contract.${key}`)}</dt>
              <dd>
                <Euro value={value} />
              </dd>
            </div>
          ))}
        </dl>
      </header>
      <Definition items={about(settlement)} />
      {payments.length > 0 && (
        <DataTable
          caption={t('contract.payments', { title: settlement.title })}
          captionHidden
          dense
          columns={shownColumns(payments)}
          rows={payments}
          rowKey={(row) => row.id}
        />
      )}
      {onAsk && (
        <div className="z-row d-print-none">
          {isPositive(figures.settledLeft) && (
            <Button size="sm" onClick={() => onAsk({ kind: 'pay', settlementId: id })}>
              {t('contract.pay')}
            </Button>
          )}
          {isPositive(figures.paidLeft) && (
            <Button size="sm" variant="plain" onClick={() => onAsk({ kind: 'recover', settlementId: id })}>
              {t('contract.recover')}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

interface SettlementsProps {
  contract: Contract;
  /** Absent for who only reads. */
  onAsk?: (ask: ContractAsk) => void;
}

/** Each invoice with what was paid of it. */
export function Settlements({ contract, onAsk }: SettlementsProps) {
  if (!contract.settlements.length) return <p className="z-muted">{t('contract.noSettlement')}</p>;
  return (
    <div className="z-stack">
      {contract.settlements.map((settlement) => (
        <SettlementCard key={settlement.id} settlement={settlement} onAsk={onAsk} />
      ))}
    </div>
  );
}
