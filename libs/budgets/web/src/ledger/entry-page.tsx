import type { EntryKind } from '@zona/budgets-domain';
import { formatDate, formatDateTime } from '@zona/calendar';
import { useGql } from '@zona/session';
import {
  Button,
  Card,
  DataTable,
  Definition,
  Failed,
  Loading,
  NotFoundPage,
  Page,
  Section,
  SourceNote,
  StateBadge,
  WarningNote,
  type Column,
} from '@zona/ui';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { ActLine } from '../act-fields';
import type { LedgerEntryQuery } from '../generated/graphql';
import { LedgerEntryDocument } from './documents';
import { assignmentText, Euro, kindText, signed, stepText, Twofold } from './parts';
import { ledgerPaths } from './paths';
import { ReverseDialog } from './reverse-dialog';
import { useMayMove } from './use-ledger';
import { t } from './words';
import './ledger.css';

type Entry = NonNullable<LedgerEntryQuery['ledgerEntry']>;
type Movement = Entry['movements'][number];

const columns: Column<Movement>[] = [
  { key: 'step', header: t('entry.step'), cell: ({ stage }) => stepText(stage) },
  {
    key: 'fund',
    header: t('fund'),
    cell: ({ assignment }) => <Link to={ledgerPaths.fund(assignment.fund.id)}>{assignmentText(assignment)}</Link>,
  },
  {
    key: 'line',
    header: t('line'),
    cell: ({ line }) =>
      line && (
        <Twofold detail={line.ambitoComune?.comune.name}>
          <Link to={ledgerPaths.line(line.id)}>{line.title}</Link>
        </Twofold>
      ),
  },
  {
    key: 'commitment',
    header: t('commitment'),
    cell: ({ commitment, settlement }) =>
      commitment && (
        <Twofold detail={settlement?.title}>
          <Link to={ledgerPaths.commitment(commitment.id)}>{commitment.title}</Link>
        </Twofold>
      ),
  },
  { key: 'value', header: t('amount'), align: 'right', cell: ({ value }) => <Euro value={value} /> },
];
/** A column that says nothing in any row is not shown. */
const shownColumns = (movements: readonly Movement[]) =>
  columns.filter(
    ({ key }) =>
      (key !== 'line' || movements.some((m) => m.line)) &&
      (key !== 'commitment' || movements.some((m) => m.commitment)),
  );

const paymentText = ({ number, paidOn }: { number: string | null; paidOn: string }) =>
  number ? t('entry.mandate', { number, date: formatDate(paidOn) }) : t('entry.paidOn', { date: formatDate(paidOn) });

function about(entry: Entry) {
  const commitment = entry.movements.find((m) => m.commitment)?.commitment;
  return [
    { label: t('amount'), value: <Euro value={signed(entry)} /> },
    { label: t('date'), value: formatDate(entry.date) },
    { label: t('act'), value: <ActLine act={entry} /> },
    ...(entry.reason ? [{ label: t('reason'), value: entry.reason }] : []),
    {
      label: t('entries.who'),
      value: t('entry.createdBy', { name: entry.recordedBy, when: formatDateTime(entry.createdAt) }),
    },
    ...(entry.payment
      ? [
          {
            label: t('entry.payment'),
            value: commitment ? (
              <Link to={ledgerPaths.commitment(commitment.id)}>{paymentText(entry.payment)}</Link>
            ) : (
              paymentText(entry.payment)
            ),
          },
        ]
      : []),
    ...(entry.reverses
      ? [
          {
            label: t('entry.reverses'),
            value: (
              <Link to={ledgerPaths.entry(entry.reverses.id)}>
                {entry.reverses.title}, {formatDate(entry.reverses.date)}
              </Link>
            ),
          },
        ]
      : []),
    ...(entry.source ? [{ label: t('source'), value: <SourceNote {...entry.source} /> }] : []),
  ];
}

function Details({ entry }: { entry: Entry }) {
  const [reversing, setReversing] = useState(false);
  const kind: EntryKind = entry.kind;
  const mayReverse = useMayMove() && kind !== 'reversal' && !entry.reversedById;
  return (
    <Page
      title={entry.title}
      eyebrow={kindText(kind)}
      badge={entry.reversedById && <StateBadge state="withdrawn" label={t('entry.reversed')} />}
      breadcrumbs={[
        { label: t('budget'), to: '/bilancio' },
        { label: t('entries.title'), to: ledgerPaths.entries },
        { label: entry.title },
      ]}
      actions={
        mayReverse && (
          <Button icon="restore" onClick={() => setReversing(true)}>
            {t('entry.reverse')}
          </Button>
        )
      }
    >
      <div className="z-stack-lg">
        {entry.reversedById && (
          <WarningNote tone="info">
            <p>
              {t('entry.reversedBy')} <Link to={ledgerPaths.entry(entry.reversedById)}>{t('entry.seeReversal')}</Link>
            </p>
          </WarningNote>
        )}
        <Card>
          <Definition items={about(entry)} />
        </Card>
        <Section title={t('entry.movements')}>
          <p className="z-muted z-reading">{t('entry.movementsLead')}</p>
          <DataTable
            caption={t('entry.movements')}
            columns={shownColumns(entry.movements)}
            rows={entry.movements}
            rowKey={(row) => row.id}
          />
        </Section>
      </div>
      {reversing && <ReverseDialog entry={entry} onClose={() => setReversing(false)} />}
    </Page>
  );
}

export function EntryPage() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useGql(LedgerEntryDocument, { id });
  if (data?.ledgerEntry) return <Details key={id} entry={data.ledgerEntry} />;
  if (data) return <NotFoundPage title={t('entry.missing')} />;
  return (
    <Page title={t('entries.title')}>
      {isPending && <Loading label={t('loading')} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
    </Page>
  );
}
