import { saidPercent } from '@zona/budgets-domain';
import { formatDate, relativeDay } from '@zona/calendar';
import { formatEuro, toCents } from '@zona/money';
import { useCan, useGql, useMutate } from '@zona/session';
import {
  Button,
  Card,
  ConfirmDialog,
  DataTable,
  Definition,
  Failed,
  LinkButton,
  Loading,
  SourceNote,
  useToasts,
  type Column,
} from '@zona/ui';
import { useState } from 'react';
import { ActLine } from '../act-fields';
import { Euro } from '../euro';
import { StageTable } from '../figures';
import type { AssignmentLinesQuery } from '../generated/graphql';
import { AssignmentDialog, VaryDialog } from './assignment-dialogs';
import { AssignmentLinesDocument } from './documents';
import type { AssignmentData, FundData } from './fund-page';
import { Instalments } from './instalments';
import { WithdrawAssignmentDocument } from './mutations';
import { fundPaths } from './paths';
import { nameOfAssignment } from './texts';
import { t } from './words';

const euro = formatEuro;

/** One year of a fund: its act and deadlines, how far its money has come, what has come in, what it pays for. */
export function AssignmentCard({ fund, assignment }: { fund: FundData; assignment: AssignmentData }) {
  return (
    <article id={`a-${assignment.id}`} className="z-fund-year">
      <Card title={nameOfAssignment(assignment)}>
        <div className="z-stack">
          <Actions fund={fund} assignment={assignment} />
          <Facts assignment={assignment} />
          {toCents(assignment.figures.assigned) === 0n ? (
            <p className="z-muted">{t('assignment.noAmount')}</p>
          ) : (
            <StageTable figures={assignment.figures} />
          )}
          <Instalments assignment={assignment} />
          <Lines assignment={assignment} />
        </div>
      </Card>
    </article>
  );
}

function Actions({ fund, assignment }: { fund: FundData; assignment: AssignmentData }) {
  const mayUpdate = useCan('update', 'FundAssignment');
  const mayMove = useCan('create', 'LedgerProposal');
  const maySeeEntries = useCan('read', 'LedgerEntry');
  const [dialog, setDialog] = useState<'edit' | 'vary' | 'withdraw' | null>(null);
  const close = () => setDialog(null);
  return (
    <div className="z-row d-print-none">
      {maySeeEntries && (
        <LinkButton size="sm" to={fundPaths.movements(assignment.id)} icon="list">
          {t('assignment.movements')}
        </LinkButton>
      )}
      {mayMove && (
        <Button size="sm" onClick={() => setDialog('vary')}>
          {t('assignment.vary')}
        </Button>
      )}
      {mayUpdate && (
        <>
          <Button size="sm" icon="pencil" onClick={() => setDialog('edit')}>
            {t('assignment.edit')}
          </Button>
          <Button size="sm" variant="plain" onClick={() => setDialog('withdraw')}>
            {t('assignment.withdraw')}
          </Button>
        </>
      )}
      {dialog === 'edit' && <AssignmentDialog fundId={fund.id} assignment={assignment} onClose={close} />}
      {dialog === 'vary' && <VaryDialog fund={fund.name} assignment={assignment} onClose={close} />}
      {dialog === 'withdraw' && <Withdraw assignment={assignment} onClose={close} />}
    </div>
  );
}

function Withdraw({ assignment, onClose }: { assignment: AssignmentData; onClose(): void }) {
  const withdraw = useMutate(WithdrawAssignmentDocument);
  const toasts = useToasts();
  const run = async () => {
    const outcome = await withdraw.send({ id: assignment.id, version: assignment.version });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('assignment.withdrawn') });
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t('assignment.withdrawTitle', { name: nameOfAssignment(assignment) })}
      confirmLabel={t('assignment.withdraw')}
      danger
      pending={withdraw.pending}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <p>{t('assignment.withdrawText')}</p>
      {withdraw.problems.map((p) => (
        <p key={p.code} role="alert">
          {p.message}
        </p>
      ))}
    </ConfirmDialog>
  );
}

const deadline = (day: string) => `${formatDate(day)} (${relativeDay(day)})`;

function Facts({ assignment }: { assignment: AssignmentData }) {
  const { spendBy, reportBy, received, figures, ownShare, note, source } = assignment;
  const missing = <span className="z-missing">{t('page.notStated')}</span>;
  return (
    <>
      <Definition
        items={[
          { label: t('assignment.act'), value: <ActLine act={assignment} /> },
          { label: t('assignment.spendBy'), value: spendBy ? deadline(spendBy) : missing },
          { label: t('assignment.reportBy'), value: reportBy ? deadline(reportBy) : missing },
          {
            label: t('assignment.received'),
            value: received
              ? t('assignment.receivedOf', { received: euro(received), assigned: euro(figures.assigned) })
              : t('assignment.receivedNone'),
          },
          ...(ownShare ? [{ label: t('assignment.own'), value: ownText(ownShare) }] : []),
          ...(note ? [{ label: t('page.note'), value: note }] : []),
        ]}
      />
      {source && <SourceNote document={source.document} line={source.line} text={source.text} />}
    </>
  );
}

function ownText({ percent, total, own, required }: NonNullable<AssignmentData['ownShare']>): string {
  const said = saidPercent(percent);
  if (!total) return t('assignment.ownUnknown', { percent: said });
  return t('assignment.ownText', { own: euro(own), total: euro(total), required: euro(required), percent: said });
}

type Line = NonNullable<AssignmentLinesQuery['fundAssignment']>['lines'][number];
const columns: Column<Line>[] = [
  { key: 'title', header: t('assignment.line'), cell: (row) => row.title },
  {
    key: 'comune',
    header: t('assignment.comune'),
    cell: (row) => row.ambitoComune?.comune.name ?? t('assignment.wholeAmbito'),
  },
  { key: 'year', header: t('year'), cell: (row) => <span className="z-num">{row.year}</span> },
  {
    key: 'allocated',
    header: t('assignment.allocated'),
    align: 'right',
    cell: (row) => <Euro value={row.figures.allocated} />,
  },
  { key: 'committed', header: t('committed'), align: 'right', cell: (row) => <Euro value={row.figures.committed} /> },
  { key: 'paid', header: t('paid'), align: 'right', cell: (row) => <Euro value={row.figures.paid} /> },
];

/** Asked for when somebody opens them: a fund may pay thousands. */
function Lines({ assignment }: { assignment: AssignmentData }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('assignment.lines')}</summary>
      {open && <LoadedLines id={assignment.id} />}
    </details>
  );
}

function LoadedLines({ id }: { id: string }) {
  const { data, error, isPending, refetch } = useGql(AssignmentLinesDocument, { id });
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('assignment.linesLoading')} rows={3} />;
  const lines = data?.fundAssignment?.lines ?? [];
  if (!lines.length) return <p className="z-muted">{t('assignment.linesNone')}</p>;
  return (
    <DataTable
      caption={t('assignment.lines')}
      dense
      columns={columns}
      rows={lines}
      rowKey={(row) => row.id}
      rowLink={(row) => fundPaths.line(row.id)}
    />
  );
}
