import { afterSave, Button, Form, FormActions, LinkButton, useLeaveGuard } from '@zona/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { EntryFields, entryLabels, EntryTitle, useEntryDraft } from './entry-fields';
import { CommitDocument } from './mutations';
import { ledgerPaths } from './paths';
import { ProposingNote } from './proposing-note';
import { ChosenShares } from './share-fields';
import { sharesInput, type ShareDraft } from './shares';
import { useLedger } from './use-ledger';
import { t } from './words';

interface CommitMoreFormProps {
  commitment: { id: string; title: string };
  first: ShareDraft;
}

/** More on a commitment that is there: the contract stays as it is. */
export function CommitMoreForm({ commitment, first }: CommitMoreFormProps) {
  const ledger = useLedger(CommitDocument, 'commitment', { split: true });
  const navigate = useNavigate();
  const entry = useEntryDraft(commitment.title);
  const [shares, setShares] = useState<readonly ShareDraft[]>([first]);
  const [dirty, setDirty] = useState(false);
  const guard = useLeaveGuard(dirty);
  const back = ledgerPaths.commitment(commitment.id);
  const save = () =>
    ledger.send(
      { ...entry.input, commitmentId: commitment.id, shares: sharesInput(shares) },
      ({ entry: written }) => void navigate(written ? back : ledgerPaths.proposals, afterSave),
    );
  return (
    <div className="z-reading" onChange={() => setDirty(true)}>
      <Form onSubmit={() => void save()} problems={ledger.problems} error={ledger.error} labels={entryLabels}>
        <EntryTitle entry={entry} />
        <ChosenShares value={shares} onChange={setShares} />
        <EntryFields entry={entry} withReason />
        <ProposingNote decides={ledger.decides} />
        <FormActions>
          <Button type="submit" variant="primary" pending={ledger.pending}>
            {ledger.action}
          </Button>
          <LinkButton to={back}>{t('commit.cancel')}</LinkButton>
        </FormActions>
      </Form>
      {guard}
    </div>
  );
}
