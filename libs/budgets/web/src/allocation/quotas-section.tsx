import { standingLabel, standingOf, type InstalmentStanding } from '@zona/budgets-domain';
import { daysUntil, formatDate } from '@zona/calendar';
import { formatEuro, fromCents, sumCents, toCents } from '@zona/money';
import { useCan } from '@zona/session';
import { Button, DataTable, Disclosure, Section, StateBadge, WarningNote, type Column, type State } from '@zona/ui';
import { useState } from 'react';
import type { QuotaPartsFragment } from '../generated/graphql';
import { ReceiptDialog } from './receipt-dialog';
import { t } from './words';

export type Quota = QuotaPartsFragment;
export type Instalment = Quota['instalments'][number];

const standing = (i: Instalment): InstalmentStanding =>
  standingOf(toCents(i.value), toCents(i.received), daysUntil(i.due));
const badges: Record<InstalmentStanding, State> = {
  paid: 'done',
  over: 'warning',
  late: 'late',
  due: 'due',
  later: 'info',
};
const sum = (list: readonly string[]) => fromCents(sumCents(list.map(toCents)));

/** What each comune owes, what has come in, what is late. */
export function QuotasSection({ quotas, title = t('quotas.title') }: { quotas: readonly Quota[]; title?: string }) {
  const overdue = sum(quotas.map((q) => q.overdue));
  const ordered = [...quotas].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'it'));
  return (
    <Section title={title}>
      <div className="z-stack">
        <p>
          {t('quotas.says', {
            value: formatEuro(sum(quotas.map((q) => q.value))),
            received: formatEuro(sum(quotas.map((q) => q.received))),
          })}
          {toCents(overdue) > 0n && <strong> {t('quotas.late', { value: formatEuro(overdue) })}</strong>}
        </p>
        {ordered.map((quota) => (
          <QuotaBlock key={quota.id} quota={quota} open={quotas.length === 1} />
        ))}
      </div>
    </Section>
  );
}

export const nameOf = ({ ambitoComune }: Quota): string => ambitoComune.comune.name;

function summary(quota: Quota): string {
  const late = toCents(quota.overdue) > 0n ? `, ${t('quotas.lateToo', { value: formatEuro(quota.overdue) })}` : '';
  return `${nameOf(quota)}: ${formatEuro(quota.value)}, ${t('quotas.in', { value: formatEuro(quota.received) })}${late}`;
}

function QuotaBlock({ quota, open }: { quota: Quota; open: boolean }) {
  return (
    <Disclosure summary={summary(quota)} open={open}>
      <InstalmentTable quota={quota} />
    </Disclosure>
  );
}

/** The instalments of one quota with what came in of each. */
export function InstalmentTable({ quota }: { quota: Quota }) {
  const mayRecord = useCan('create', 'QuotaReceipt');
  const [recording, setRecording] = useState<Instalment | null>(null);
  const over = quota.instalments.filter((i) => standing(i) === 'over');
  const columns: Column<Instalment>[] = [
    {
      key: 'number',
      header: t('quotas.number'),
      cell: (i) => (
        <>
          {t('quotas.nth', { number: i.number })}
          <span className="z-alloc-change">{t('quotas.dueBy', { day: formatDate(i.due) })}</span>
        </>
      ),
    },
    { key: 'value', header: t('quotas.value'), align: 'right', cell: (i) => formatEuro(i.value) },
    {
      key: 'state',
      header: t('quotas.state'),
      cell: (i) => <StateBadge state={badges[standing(i)]} label={standingLabel[standing(i)]} />,
    },
    { key: 'receipts', header: t('quotas.received'), cell: (i) => <Receipts instalment={i} /> },
    ...(mayRecord
      ? [
          {
            key: 'record',
            header: t('quotas.record'),
            headerHidden: true,
            cell: (i: Instalment) => (
              <Button
                size="sm"
                variant="plain"
                aria-label={t('quotas.recordOf', { number: i.number, name: nameOf(quota) })}
                onClick={() => setRecording(i)}
              >
                {t('quotas.record')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <div className="z-stack z-stack-sm">
      {over.map((i) => (
        <WarningNote key={i.id} title={standingLabel.over}>
          <p>{t('quotas.over', { number: i.number, value: formatEuro(i.value), received: formatEuro(i.received) })}</p>
        </WarningNote>
      ))}
      <div className="z-alloc-table">
        <DataTable
          caption={t('quotas.caption', { name: nameOf(quota) })}
          dense
          columns={columns}
          rows={quota.instalments}
          rowKey={(i) => i.id}
        />
      </div>
      {recording && <ReceiptDialog instalment={recording} name={nameOf(quota)} onClose={() => setRecording(null)} />}
    </div>
  );
}

function Receipts({ instalment }: { instalment: Instalment }) {
  if (!instalment.receipts.length) return <span className="z-muted">{t('quotas.noReceipt')}</span>;
  return (
    <ul className="z-alloc-receipts">
      {instalment.receipts.map((r) => (
        <li key={r.id}>
          {formatDate(r.receivedOn)}: <span className="z-num">{formatEuro(r.value)}</span>
          {r.reversale && `, ${t('quotas.reversale', { number: r.reversale })}`}
          {r.note && `. ${r.note}`}
        </li>
      ))}
      {instalment.receipts.length > 1 && (
        <li>
          <strong>{t('quotas.sum', { value: formatEuro(instalment.received) })}</strong>
        </li>
      )}
    </ul>
  );
}
