import { voteChoiceLabel, type VoteChoice } from '@zona/budgets-domain';
import { formatDate } from '@zona/calendar';
import { formatDecimal } from '@zona/money/exact';
import { useCan, useMutate, useSession } from '@zona/session';
import { Button, ConfirmDialog, DataTable, Disclosure, Section, WarningNote, type Column } from '@zona/ui';
import { useState } from 'react';
import type { Ground, ScenarioRow } from './draft';
import { CloseVoteDocument } from './mutations';
import { OwnVote } from './own-vote';
import { RecordVoteDialog } from './record-vote-dialog';
import { t } from './words';

type Vote = ScenarioRow['votes'][number];
interface Row {
  key: string;
  name: string;
  comuneId: string | null;
  quota: string | null;
  vote: Vote | null;
}

interface VoteSectionProps {
  scenario: ScenarioRow;
  ground: Ground;
}

/** The voting of the assembly: one's own vote first, then everybody's, then how it went. */
export function VoteSection({ scenario, ground }: VoteSectionProps) {
  const mayApprove = useCan('approve', 'AllocationScenario');
  const isMayor = useSession().viewer.role === 'sindaco';
  const [recording, setRecording] = useState<Row | null>(null);
  const [closing, setClosing] = useState(false);
  const isOpen = scenario.state === 'proposed';
  const rows = rowsOf(scenario, ground);
  const own = ground.comuni.find((c) => c.own);
  const ownRow = rows.find((r) => r.key === own?.istat);
  if (!scenario.voteRound) return null;
  const records = mayApprove && isOpen;
  const columns = records ? [...columnsOf(scenario), recordColumn(setRecording)] : columnsOf(scenario);
  const given = t('vote.given', { count: rows.filter((r) => r.vote).length, all: rows.length });
  const table = <DataTable caption={t('vote.caption')} dense columns={columns} rows={rows} rowKey={(r) => r.key} />;
  return (
    <Section
      title={isOpen ? t('vote.openNow') : t('vote.held')}
      actions={
        mayApprove &&
        isOpen && (
          <Button variant="primary" onClick={() => setClosing(true)}>
            {t('vote.close')}
          </Button>
        )
      }
    >
      <div className="z-stack">
        {isOpen && scenario.voteUntil && <p>{t('vote.untilDay', { day: formatDate(scenario.voteUntil) })}</p>}
        {isMayor && isOpen && own && ownRow && <OwnVote scenario={scenario} istat={own.istat} known={ownRow.vote} />}
        {scenario.outcome && <Outcome outcome={scenario.outcome} />}
        {records ? (
          <>
            <p className="z-muted">{given}</p>
            {table}
          </>
        ) : (
          <div className="z-alloc-votes">
            <Disclosure summary={given}>{table}</Disclosure>
          </div>
        )}
      </div>
      {recording && <RecordVoteDialog scenario={scenario} row={recording} onClose={() => setRecording(null)} />}
      {closing && (
        <CloseDialog scenario={scenario} left={rows.filter((r) => !r.vote)} onClose={() => setClosing(false)} />
      )}
    </Section>
  );
}

export type VoteRow = Row;

function rowsOf({ voters, votes, voteRound }: ScenarioRow, ground: Ground): Row[] {
  const cast = new Map(votes.filter((v) => v.round === voteRound).map((v) => [v.ambitoComune.comune.istat, v]));
  const ids = new Map(ground.comuni.map((c) => [c.istat, c.id]));
  return voters.map(({ key, name, quota }) => ({
    key,
    name,
    comuneId: ids.get(key) ?? null,
    quota: quota ?? null,
    vote: cast.get(key) ?? null,
  }));
}

const choiceOf = (vote: Vote | null, isOpen: boolean) =>
  vote ? (
    voteChoiceLabel[vote.choice as VoteChoice]
  ) : (
    <span className="z-muted">{isOpen ? t('vote.notYet') : t('vote.absent')}</span>
  );

function columnsOf({ state, voteRule, voteRound, votes }: ScenarioRow): Column<Row>[] {
  const given = votes.filter((v) => v.round === voteRound);
  const byQuotas =
    voteRule?.quorum?.measure === 'quotas' || voteRule?.majorities.some((m) => m.measure === 'quotas') === true;
  return [
    { key: 'name', header: t('table.comune'), cell: (r) => r.name },
    ...(byQuotas
      ? [
          {
            key: 'quota',
            header: t('vote.weight'),
            align: 'right' as const,
            cell: (r: Row) => (r.quota ? formatDecimal(r.quota) : ''),
          },
        ]
      : []),
    { key: 'choice', header: t('vote.choice'), cell: (r) => choiceOf(r.vote, state === 'proposed') },
    ...(given.length ? [byColumn] : []),
    ...(given.some((v) => v.note)
      ? [{ key: 'note', header: t('vote.note'), cell: (r: Row) => r.vote?.note ?? '' }]
      : []),
  ];
}

const byColumn: Column<Row> = {
  key: 'by',
  header: t('vote.by'),
  cell: (r) => r.vote && (r.vote.recorded ? t('vote.recordedBy', { name: r.vote.votedBy }) : r.vote.votedBy),
};

const recordColumn = (onRecord: (row: Row) => void): Column<Row> => ({
  key: 'record',
  header: t('vote.record'),
  headerHidden: true,
  cell: (r) => (
    <Button size="sm" variant="plain" aria-label={t('vote.recordOf', { name: r.name })} onClick={() => onRecord(r)}>
      {t('vote.record')}
    </Button>
  ),
});

function Outcome({ outcome }: { outcome: NonNullable<ScenarioRow['outcome']> }) {
  const approved = outcome.result === 'approved';
  return (
    <WarningNote tone={approved ? 'info' : 'bad'} title={t(`vote.result.${outcome.result}`)}>
      <ul className="z-alloc-list">
        {outcome.sentences.map((s) => (
          <li key={s}>{s}</li>
        ))}
      </ul>
    </WarningNote>
  );
}

function CloseDialog({ scenario, left, onClose }: { scenario: ScenarioRow; left: readonly Row[]; onClose(): void }) {
  const saving = useMutate(CloseVoteDocument);
  const run = async () => {
    const outcome = await saving.send({ id: scenario.id, version: scenario.version });
    if (outcome.kind === 'done') onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t('vote.closeTitle')}
      confirmLabel={t('vote.close')}
      pending={saving.pending}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <p>{left.length ? t('vote.closeLeft', { names: left.map((r) => r.name).join(', ') }) : t('vote.closeAll')}</p>
      {saving.problems.map((p) => (
        <p key={p.message} role="alert">
          {p.message}
        </p>
      ))}
    </ConfirmDialog>
  );
}
