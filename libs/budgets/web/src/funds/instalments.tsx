import { formatDate } from '@zona/calendar';
import { fromCents, sumCents, toCents } from '@zona/money';
import { useCan, useMutate } from '@zona/session';
import { Button, ConfirmDialog, DataTable, useToasts, type Column } from '@zona/ui';
import { useState } from 'react';
import { Euro } from '../euro';
import type { AssignmentData, InstalmentData } from './fund-page';
import { InstalmentDialog } from './instalment-dialog';
import { WithdrawInstalmentDocument } from './mutations';
import { nameOfAssignment } from './texts';
import { t } from './words';

const day = (date?: string | null) => date && <span className="z-num">{formatDate(date)}</span>;
const sum = (values: readonly (string | null | undefined)[]) => (
  <Euro value={fromCents(sumCents(values.map((v) => toCents(v ?? '0.00'))))} />
);

const columns: Column<InstalmentData>[] = [
  { key: 'title', header: t('instalments.what'), cell: (row) => row.title },
  { key: 'expected', header: t('instalments.expected'), align: 'right', cell: (row) => <Euro value={row.expected} /> },
  { key: 'expectedOn', header: t('instalments.expectedOn'), cell: (row) => day(row.expectedOn) },
  { key: 'received', header: t('instalments.received'), align: 'right', cell: (row) => <Euro value={row.received} /> },
  { key: 'receivedOn', header: t('instalments.receivedOn'), cell: (row) => day(row.receivedOn) },
  { key: 'receipt', header: t('instalments.receipt'), cell: (row) => row.receipt ?? '' },
];

/** What one waits for and what has come in: no money moves here, it is a fact beside the ledger. */
export function Instalments({ assignment }: { assignment: AssignmentData }) {
  const { instalments } = assignment;
  const mayWrite = useCan('update', 'FundInstalment');
  const [dialog, setDialog] = useState<{ known?: InstalmentData } | null>(null);
  const actions: Column<InstalmentData> = {
    key: 'actions',
    header: t('instalments.actions'),
    headerHidden: true,
    cell: (row) => <RowActions row={row} onEdit={() => setDialog({ known: row })} />,
  };
  return (
    <div className="z-stack z-stack-sm">
      <div className="z-fund-head">
        <h4>{t('instalments.title')}</h4>
        {mayWrite && (
          <Button size="sm" variant="plain" icon="plus" onClick={() => setDialog({})}>
            {t('instalments.add')}
          </Button>
        )}
      </div>
      {instalments.length === 0 ? (
        <p className="z-muted">{t('instalments.none')}</p>
      ) : (
        <DataTable
          caption={t('instalments.caption', { name: nameOfAssignment(assignment) })}
          dense
          columns={mayWrite ? [...columns, actions] : columns}
          rows={instalments}
          rowKey={(row) => row.id}
          totals={{
            title: t('total'),
            expected: sum(instalments.map((i) => i.expected)),
            received: sum(instalments.map((i) => i.received)),
          }}
        />
      )}
      {dialog && <InstalmentDialog assignmentId={assignment.id} known={dialog.known} onClose={() => setDialog(null)} />}
    </div>
  );
}

function RowActions({ row, onEdit }: { row: InstalmentData; onEdit: () => void }) {
  const withdraw = useMutate(WithdrawInstalmentDocument);
  const toasts = useToasts();
  const [asking, setAsking] = useState(false);
  const remove = async () => {
    const outcome = await withdraw.send({ id: row.id, version: row.version });
    setAsking(false);
    if (outcome.kind === 'done') toasts.show({ text: t('instalments.removed') });
  };
  return (
    <span className="z-row">
      <Button size="sm" variant="plain" aria-label={t('instalments.edit', { title: row.title })} onClick={onEdit}>
        {t('instalments.change')}
      </Button>
      <Button size="sm" variant="plain" onClick={() => setAsking(true)}>
        {t('instalments.remove')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('instalments.removeTitle', { title: row.title })}
        confirmLabel={t('instalments.remove')}
        danger
        pending={withdraw.pending}
        onConfirm={() => void remove()}
        onClose={() => setAsking(false)}
      >
        <p>{t('instalments.removeText')}</p>
      </ConfirmDialog>
    </span>
  );
}
