import { actText, isEditable } from '@zona/plans-domain';
import { useCan, useViewer } from '@zona/session';
import { AnswerBadge, Button, DataTable, FileList, Section, StateBadge, WarningNote } from '@zona/ui';
import { useState } from 'react';
import { ApprovalDialog } from './approval-dialog';
import { Corrections } from './corrections';
import type { ApprovalOf, LifeOf, Tracked } from './types';
import { t } from './words';

/** So many names are read at a glance; the table has the others. */
const namedAtOnce = 6;

interface Row {
  comune: Tracked;
  approval: ApprovalOf | undefined;
}

/** Which comuni approved, with their acts; those that are missing are said by name. */
export function Approvals({ plan }: { plan: LifeOf }) {
  const { approvalTracker: tracker } = plan;
  const viewer = useViewer();
  const isOffice = useCan('update', 'Plan');
  const may = useCan('create', 'PlanComuneApproval');
  const [editing, setEditing] = useState<Row | null>(null);
  const [onlyMissing, setOnlyMissing] = useState(false);
  const byComune = new Map(plan.approvals.map((a) => [a.comune.id, a]));
  const rows = tracker.comuni.map((comune): Row => ({ comune, approval: byComune.get(comune.id) }));
  const missing = rows.filter((r) => r.approval?.state !== 'approved');
  const begun = isEditable(plan.status, 'approvals');
  // What was decided can be corrected later too, a closed plan's as well.
  const open = ({ approval }: Row) => begun || (approval !== undefined && approval.state !== 'pending');
  const writes = (row: Row) => open(row) && may && (isOffice || row.comune.enteId === viewer.enteId);
  const mine = begun && !isOffice ? missing.find((r) => writes(r)) : undefined;
  const undecided = missing.filter((r) => r.approval?.state !== 'rejected');

  return (
    <Section
      title={t('approvals.title')}
      actions={
        missing.length > 0 &&
        missing.length < rows.length && (
          <Button size="sm" variant="plain" aria-pressed={onlyMissing} onClick={() => setOnlyMissing(!onlyMissing)}>
            {onlyMissing ? t('approvals.showAll', { count: rows.length }) : t('approvals.showMissing')}
          </Button>
        )
      }
    >
      <div className="z-stack">
        <Progress
          done={tracker.approved}
          total={tracker.total}
          sentence={plan.approvals.length > 0 ? tracker.sentence : ''}
        />
        {mine && <WarningNote>{t('approvals.mine', { name: mine.comune.name })}</WarningNote>}
        {plan.approvals.length === 0 ? (
          <p className="z-muted">{t(begun || plan.status === 'closed' ? 'approvals.unknown' : 'approvals.notYet')}</p>
        ) : (
          begun && undecided.length > 0 && <p>{t('approvals.missing', { names: namesOf(undecided) })}</p>
        )}
        {rows.length > 0 && (begun || plan.approvals.length > 0) && (
          <DataTable
            dense
            caption={t('approvals.caption')}
            rows={onlyMissing ? missing : rows}
            rowKey={(r) => r.comune.id}
            columns={[
              { key: 'comune', header: t('approvals.comune'), cell: (r) => r.comune.name },
              {
                key: 'state',
                header: t('approvals.state'),
                cell: (r) => (r.approval ? <StateBadge state={r.approval.state} /> : <AnswerBadge answer={null} />),
              },
              { key: 'act', header: t('approvals.act'), cell: (r) => <Decision row={r} /> },
              {
                key: 'write',
                header: t('approvals.actions'),
                headerHidden: true,
                align: 'right',
                cell: (r) => writes(r) && <Write row={r} onOpen={() => setEditing(r)} />,
              },
            ]}
          />
        )}
      </div>
      {editing && <ApprovalDialog planId={plan.id} {...editing} onClose={() => setEditing(null)} />}
    </Section>
  );
}

const namesOf = (rows: readonly Row[]): string => {
  const names = rows.slice(0, namedAtOnce).map((r) => r.comune.name);
  const rest = rows.length - names.length;
  return [...names, ...(rest > 0 ? [t('approvals.more', { count: rest })] : [])].join(', ');
};

function Progress({ done, total, sentence }: { done: number; total: number; sentence: string }) {
  return (
    <div className="z-life-progress">
      <p>
        <strong>{t('approvals.progress', { done, total })}</strong> <span className="z-muted">{sentence}</span>
      </p>
      <progress max={Math.max(1, total)} value={done} aria-label={t('approvals.bar')}>
        {t('approvals.progress', { done, total })}
      </progress>
    </div>
  );
}

function Decision({ row: { comune, approval } }: { row: Row }) {
  const text = approval && actText({ ...approval, kind: null });
  return (
    <div className="z-stack-sm">
      <span className={text ? undefined : 'z-muted'}>{text || t('approvals.noAct')}</span>
      {approval?.note && <span className="z-muted">{approval.note}</span>}
      {approval && <Corrections of={approval.corrections} />}
      {approval && <FileList files={approval.files} label={t('approvals.files', { name: comune.name })} />}
    </div>
  );
}

function Write({ row: { comune, approval }, onOpen }: { row: Row; onOpen(): void }) {
  const act = t(approval ? 'approvals.edit' : 'approvals.write');
  return (
    <Button size="sm" onClick={onOpen} aria-label={t('approvals.writeOf', { act, name: comune.name })}>
      {act}
    </Button>
  );
}
