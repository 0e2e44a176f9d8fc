import { useCan, useGql } from '@zona/session';
import {
  Card,
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
import { useEffect, useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { ActLine } from '../act-fields';
import { StageTable } from '../figures';
import type { CommitmentQuery } from '../generated/graphql';
import { CommitmentDocument } from './commitment-documents';
import { ContractActions, ContractDialogs, type ContractAsk } from './contract-actions';
import { contractLines, type ContractLine } from './contract-lines';
import { ContractSpread } from './contract-spread';
import { Corrections } from './corrections';
import { Euro, lineDetail, notStated, periodText, Twofold } from './parts';
import { ledgerPaths } from './paths';
import { Settlements } from './settlements';
import { useMayMove } from './use-ledger';
import { WaitingProposals } from './waiting';
import { t } from './words';
import './ledger.css';

type Contract = NonNullable<CommitmentQuery['commitment']>;

const lineColumns: Column<ContractLine>[] = [
  {
    key: 'line',
    header: t('line'),
    cell: ({ line }) => (
      <Twofold detail={lineDetail(line)}>
        <Link to={ledgerPaths.line(line.id)}>{line.title}</Link>
      </Twofold>
    ),
  },
  {
    key: 'committed',
    header: t('commitments.committed'),
    align: 'right',
    cell: (row) => <Euro value={row.committed} />,
  },
  { key: 'settled', header: t('commitments.settled'), align: 'right', cell: (row) => <Euro value={row.settled} /> },
  { key: 'paid', header: t('commitments.paid'), align: 'right', cell: (row) => <Euro value={row.paid} /> },
  { key: 'toSettle', header: t('contract.toSettle'), align: 'right', cell: (row) => <Euro value={row.toSettle} /> },
];

const about = (contract: Contract) => [
  { label: t('commitments.provider'), value: contract.ente?.name ?? contract.providerText ?? notStated },
  { label: t('period'), value: periodText(contract.from, contract.to) ?? notStated },
  { label: t('act'), value: <ActLine act={contract} /> },
  { label: t('year'), value: contract.year },
  { label: t('commitments.cig'), value: contract.cig ?? notStated },
  { label: t('commitments.cup'), value: contract.cup ?? notStated },
  ...(contract.note ? [{ label: t('note'), value: contract.note }] : []),
  ...(contract.source ? [{ label: t('source'), value: <SourceNote {...contract.source} /> }] : []),
];

/** The place that the address names, once it is on the page. */
function useShownPlace() {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
}

function Details({ contract }: { contract: Contract }) {
  const [ask, setAsk] = useState<ContractAsk | null>(null);
  const mayMove = useMayMove();
  const whole = useCan('read', 'Budget');
  const lines = contractLines(contract.accounts);
  useShownPlace();
  return (
    <Page
      title={contract.title}
      eyebrow={t('commitment')}
      breadcrumbs={[
        ...(whole ? [{ label: t('budget'), to: '/bilancio' }] : []),
        { label: whole ? t('commitments.title') : t('commitments.titleEts'), to: ledgerPaths.commitments },
        { label: contract.title },
      ]}
      actions={mayMove && <ContractActions contract={contract} onAsk={setAsk} />}
      aside={
        <Section title={t('linePage.figures')}>
          <StageTable figures={contract.figures} from="committed" to={whole ? 'reported' : 'paid'} />
          {whole && (
            <LinkButton to={ledgerPaths.entriesOf('impegno', contract.id)} size="sm">
              {t('contract.movements')}
            </LinkButton>
          )}
        </Section>
      }
    >
      <WaitingProposals commitmentId={contract.id} />
      <Section title={t('contract.data')}>
        <Card>
          <Definition items={about(contract)} />
        </Card>
      </Section>
      {lines.length > 0 && (
        <Section title={t('contract.lines')}>
          <DataTable
            caption={t('contract.linesCaption')}
            dense
            columns={lineColumns}
            rows={lines}
            rowKey={({ line }) => line.id}
          />
        </Section>
      )}
      <Section title={t('contract.settlements')}>
        <Settlements contract={contract} onAsk={mayMove ? setAsk : undefined} />
      </Section>
      <ContractSpread contract={contract} />
      <Corrections of={contract.corrections} />
      {ask && <ContractDialogs contract={contract} ask={ask} onClose={() => setAsk(null)} />}
    </Page>
  );
}

export function CommitmentPage() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useGql(CommitmentDocument, { id });
  if (data?.commitment) return <Details key={id} contract={data.commitment} />;
  if (data) return <NotFoundPage title={t('contract.missing')} />;
  return (
    <Page title={t('commitments.title')}>
      {isPending && <Loading label={t('loading')} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
    </Page>
  );
}
