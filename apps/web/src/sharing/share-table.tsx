import { formatDate } from '@zona/calendar';
import { useMutate } from '@zona/session';
import { Button, ConfirmDialog, DataTable, StateBadge, useToasts, type Column } from '@zona/ui';
import { useState } from 'react';
import { linkTo } from '../shell/links';
import { t } from '../words';
import { AcceptShareDocument, EndShareDocument, type Share } from './documents';

interface Props {
  caption?: string;
  shares: readonly Share[];
  mayDecide: boolean;
}

const state = { offered: 'approval', accepted: 'active', ended: 'ended' } as const;

/** Agreements, and accepting or ending one. */
export function ShareTable({ caption = '', shares, mayDecide }: Props) {
  const [ending, setEnding] = useState<Share | null>(null);
  const columns: Column<Share>[] = [
    { key: 'title', header: t('sharing.action'), cell: (s) => s.title },
    { key: 'with', header: t('sharing.with'), cell: (s) => (s.mine ? s.partnerName : s.leadName) },
    { key: 'until', header: t('sharing.until'), cell: (s) => formatDate(s.until) },
    {
      key: 'state',
      header: t('sharing.state'),
      cell: (s) => <StateBadge state={state[s.status]} label={t(`sharing.${s.status}`)} />,
    },
  ];
  if (mayDecide)
    columns.push({
      key: 'acts',
      header: t('sharing.acts'),
      headerHidden: true,
      align: 'right',
      cell: (s) => <Acts share={s} onEnd={() => setEnding(s)} />,
    });
  return (
    <>
      <DataTable
        caption={caption}
        captionHidden
        columns={columns}
        rows={shares}
        rowKey={(s) => s.id}
        rowLink={(s) => (s.mine ? linkTo('Action', s.rowId) : undefined)}
      />
      {ending && <EndDialog share={ending} onClose={() => setEnding(null)} />}
    </>
  );
}

function Acts({ share, onEnd }: { share: Share; onEnd: () => void }) {
  const toasts = useToasts();
  const { send, pending } = useMutate(AcceptShareDocument);
  const accept = async () => {
    const outcome = await send({ id: share.id, leadId: share.leadId });
    if (outcome.kind === 'done') toasts.show({ text: t('sharing.acceptedDone', { title: share.title }) });
  };
  return (
    <div className="z-row">
      {!share.mine && share.status === 'offered' && (
        <Button
          size="sm"
          variant="primary"
          pending={pending}
          aria-label={`${t('sharing.accept')}: ${share.title}`}
          onClick={() => void accept()}
        >
          {t('sharing.accept')}
        </Button>
      )}
      {(share.status === 'accepted' || (share.mine && share.status === 'offered')) && (
        <Button size="sm" aria-label={`${t('sharing.end')}: ${share.title}`} onClick={onEnd}>
          {t('sharing.end')}
        </Button>
      )}
    </div>
  );
}

function EndDialog({ share, onClose }: { share: Share; onClose: () => void }) {
  const { send, pending } = useMutate(EndShareDocument);
  const end = async () => {
    const outcome = await send({ id: share.id, leadId: share.leadId });
    if (outcome.kind === 'done') onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t('sharing.endTitle')}
      confirmLabel={t('sharing.end')}
      danger
      pending={pending}
      onConfirm={() => void end()}
      onClose={onClose}
    >
      <p>
        {t(share.mine ? 'sharing.endMine' : 'sharing.endTheirs', {
          name: share.mine ? share.partnerName : share.leadName,
        })}
      </p>
    </ConfirmDialog>
  );
}
