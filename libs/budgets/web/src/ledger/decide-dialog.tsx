import { useMutate } from '@zona/session';
import { TextArea, useToasts } from '@zona/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { SavingDialog } from '../saving-dialog';
import { ledgerPaths } from './paths';
import type { Proposal } from './proposal-card';
import { DecideProposalDocument } from './proposal-documents';
import { t } from './words';

interface DecideDialogProps {
  proposal: Proposal;
  approve: boolean;
  onClose: () => void;
}

/** Approves, and the movement is written; or refuses, and says why. What the books do not allow is said here. */
export function DecideDialog({ proposal, approve, onClose }: DecideDialogProps) {
  const saving = useMutate(DecideProposalDocument);
  const toasts = useToasts();
  const navigate = useNavigate();
  const [note, setNote] = useState('');
  const decide = async (version = proposal.version) => {
    const outcome = await saving.send({ id: proposal.id, version, approve, note: note.trim() || null });
    if (outcome.kind !== 'done') return;
    toasts.show({
      text: approve ? t('proposals.approved') : t('proposals.refused'),
      undo: {
        label: t('form.see'),
        run: () => void navigate(`${ledgerPaths.proposals}?stato=${approve ? 'approved' : 'refused'}`),
      },
    });
    onClose();
  };
  const label = approve ? t('proposals.note') : t('proposals.noteRequired');
  return (
    <SavingDialog
      title={t(approve ? 'proposals.approveTitle' : 'proposals.refuseTitle', { title: proposal.title })}
      labels={{ note: label }}
      saving={saving}
      action={approve ? t('proposals.approve') : t('proposals.refuse')}
      onSave={(version) => void decide(version)}
      onClose={onClose}
    >
      {approve && <p>{t('proposals.approveText')}</p>}
      <TextArea
        name="note"
        label={label}
        required={!approve}
        maxLength={2000}
        rows={3}
        value={note}
        onChange={setNote}
      />
    </SavingDialog>
  );
}
