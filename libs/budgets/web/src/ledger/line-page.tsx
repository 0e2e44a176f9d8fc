import { formatDate } from '@zona/calendar';
import { formatEuro } from '@zona/money';
import { useCan, useConnection, useGql } from '@zona/session';
import {
  Button,
  Card,
  DataList,
  DataTable,
  Definition,
  Failed,
  LinkButton,
  Loading,
  NotFoundPage,
  Page,
  Section,
  SourceNote,
  type Column,
} from '@zona/ui';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { StageTable } from '../figures';
import type { BudgetLineQuery, LedgerMovementsQuery } from '../generated/graphql';
import { BudgetLineDocument, LedgerMovementsDocument } from './documents';
import { SwapDialog, TransferDialog } from './line-dialogs';
import { assignmentText, Euro, isPositive, kindText, stepText, Twofold } from './parts';
import { ledgerPaths } from './paths';
import { useMayMove } from './use-ledger';
import { t } from './words';
import './ledger.css';

type Line = NonNullable<BudgetLineQuery['budgetLine']>;
type Account = Line['accounts'][number];
type Movement = LedgerMovementsQuery['ledgerMovements']['edges'][number]['node'];

const committedOf = (line: Line) => line.accounts.filter((a) => a.stage === 'committed' && a.commitment);

const commitmentColumns: Column<Account>[] = [
  { key: 'title', header: t('commitment'), cell: ({ commitment }) => commitment?.title },
  {
    key: 'value',
    header: t('commitments.committed'),
    align: 'right',
    cell: ({ value }) => <Euro value={value} />,
  },
  { key: 'left', header: t('linePage.leftHere'), align: 'right', cell: ({ left }) => <Euro value={left} /> },
];

const movementColumns: Column<Movement>[] = [
  {
    key: 'title',
    header: t('entries.what'),
    cell: ({ entry }) => <Twofold detail={kindText(entry.kind)}>{entry.title}</Twofold>,
  },
  { key: 'date', header: t('date'), cell: ({ entry }) => <span className="z-num">{formatDate(entry.date)}</span> },
  { key: 'step', header: t('linePage.step'), cell: ({ stage }) => stepText(stage) },
  { key: 'value', header: t('amount'), align: 'right', cell: ({ value }) => <Euro value={value} /> },
];

const pick = (data: LedgerMovementsQuery) => data.ledgerMovements;

function Movements({ lineId }: { lineId: string }) {
  const list = useConnection(LedgerMovementsDocument, { filter: { lineId } }, pick, { first: 20 });
  return (
    <Section title={t('linePage.movements')}>
      <DataList
        list={list}
        loading={t('loading')}
        noun={{ one: t('linePage.one'), other: t('linePage.other') }}
        empty={<p className="z-muted">{t('linePage.noMovement')}</p>}
      >
        {(rows) => (
          <DataTable
            caption={t('linePage.movements')}
            dense
            columns={movementColumns}
            rows={rows}
            rowKey={(row) => row.id}
            rowLink={({ entry }) => ledgerPaths.entry(entry.id)}
          />
        )}
      </DataList>
    </Section>
  );
}

const about = (line: Line) => [
  {
    label: t('fund'),
    value: <Link to={ledgerPaths.fund(line.assignment.fund.id)}>{assignmentText(line.assignment)}</Link>,
  },
  ...(line.action
    ? [{ label: t('linePage.action'), value: <Link to={`/azioni/${line.action.id}`}>{line.action.title}</Link> }]
    : []),
  ...(line.objective
    ? [
        {
          label: t('linePage.objective'),
          value: <Link to={`/obiettivi/${line.objective.id}`}>{line.objective.title}</Link>,
        },
      ]
    : []),
  { label: t('comune'), value: line.ambitoComune?.comune.name ?? t('allAmbito') },
  { label: t('year'), value: line.year },
  ...(line.note ? [{ label: t('note'), value: line.note }] : []),
  ...(line.source ? [{ label: t('source'), value: <SourceNote {...line.source} /> }] : []),
];

interface ActionsProps {
  line: Line;
  onAsk: (ask: 'transfer' | 'swap') => void;
}

function Actions({ line, onAsk }: ActionsProps) {
  const free = isPositive(line.figures.allocatedLeft);
  const swappable = free || committedOf(line).some((a) => isPositive(a.left));
  return (
    <>
      {free && (
        <LinkButton to={ledgerPaths.commitLine(line.id)} variant="primary">
          {t('linePage.commit')}
        </LinkButton>
      )}
      {free && <Button onClick={() => onAsk('transfer')}>{t('linePage.transfer')}</Button>}
      {swappable && <Button onClick={() => onAsk('swap')}>{t('linePage.swap')}</Button>}
    </>
  );
}

function Details({ line }: { line: Line }) {
  const [ask, setAsk] = useState<'transfer' | 'swap' | null>(null);
  const whole = useCan('read', 'Budget');
  const mayMove = useMayMove();
  const committed = committedOf(line);
  return (
    <Page
      title={line.title}
      eyebrow={`${t('line')} · ${assignmentText(line.assignment)}`}
      breadcrumbs={[{ label: t('budget'), to: '/bilancio' }, { label: line.title }]}
      actions={mayMove && <Actions line={line} onAsk={setAsk} />}
    >
      <div className="z-stack-lg">
        <Card>
          <Definition items={about(line)} />
        </Card>
        <Section title={t('linePage.figures')}>
          <StageTable figures={line.figures} from="allocated" />
        </Section>
        {whole && (
          <Section title={t('linePage.commitments')}>
            {committed.length ? (
              <DataTable
                caption={t('linePage.commitments')}
                dense
                columns={commitmentColumns}
                rows={committed}
                rowKey={(row) => row.id}
                rowLink={({ commitment }) => (commitment ? ledgerPaths.commitment(commitment.id) : undefined)}
              />
            ) : (
              <p className="z-muted">{t('linePage.noCommitment', { left: formatEuro(line.figures.allocatedLeft) })}</p>
            )}
          </Section>
        )}
        {whole && <Movements lineId={line.id} />}
      </div>
      {ask === 'transfer' && <TransferDialog line={line} onClose={() => setAsk(null)} />}
      {ask === 'swap' && <SwapDialog line={line} committed={committed} onClose={() => setAsk(null)} />}
    </Page>
  );
}

export function LinePage() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useGql(BudgetLineDocument, { id });
  if (data?.budgetLine) return <Details key={id} line={data.budgetLine} />;
  if (data) return <NotFoundPage title={t('linePage.missing')} />;
  return (
    <Page title={t('budget')}>
      {isPending && <Loading label={t('loading')} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
    </Page>
  );
}
