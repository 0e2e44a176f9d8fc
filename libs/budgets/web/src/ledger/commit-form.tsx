import { afterSave, Button, Form, FormActions, LinkButton, Section, useLeaveGuard } from '@zona/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ContractFields, contractInput, contractLabels, thisYear, type ContractDraft } from './contract-fields';
import { EntryFields, entryLabels, EntryTitle, useEntryDraft } from './entry-fields';
import { CommitDocument } from './mutations';
import { ledgerPaths } from './paths';
import { ProposingNote } from './proposing-note';
import { ChosenShares } from './share-fields';
import { sharesInput, type ShareDraft } from './shares';
import { useLedger } from './use-ledger';
import { t } from './words';

const labels = { ...entryLabels, ...contractLabels };

/** A contract and the lines that pay it. */
export function CommitForm({ first, year = thisYear }: { first: ShareDraft; year?: number }) {
  const ledger = useLedger(CommitDocument, 'commitment', { split: true });
  const navigate = useNavigate();
  const entry = useEntryDraft('');
  const [contract, setContract] = useState<ContractDraft>({
    ...{ year: String(year), enteId: null, providerText: '', cig: '', cup: '', from: null, to: null, note: '' },
  });
  const [shares, setShares] = useState<readonly ShareDraft[]>([first]);
  const [dirty, setDirty] = useState(false);
  const guard = useLeaveGuard(dirty);

  const save = () =>
    ledger.send(
      {
        ...entry.input,
        ...contractInput(contract),
        shares: sharesInput(shares),
      },
      ({ entry: written }) => {
        const id = written?.movements[0]?.commitment?.id;
        void navigate(id ? ledgerPaths.commitment(id) : ledgerPaths.proposals, afterSave);
      },
    );

  return (
    <div className="z-reading" onChange={() => setDirty(true)}>
      <Form onSubmit={() => void save()} problems={ledger.problems} error={ledger.error} labels={labels}>
        <Section title={t('commit.contract')}>
          <EntryTitle entry={entry} />
          <ContractFields contract={contract} set={(patch) => setContract({ ...contract, ...patch })} />
        </Section>
        <Section title={t('commit.money')}>
          <ChosenShares value={shares} onChange={setShares} />
        </Section>
        <EntryFields entry={entry} />
        <ProposingNote decides={ledger.decides} />
        <FormActions>
          <Button type="submit" variant="primary" pending={ledger.pending}>
            {ledger.action}
          </Button>
          <LinkButton to={ledgerPaths.commitments}>{t('commit.cancel')}</LinkButton>
        </FormActions>
      </Form>
      {guard}
    </div>
  );
}
