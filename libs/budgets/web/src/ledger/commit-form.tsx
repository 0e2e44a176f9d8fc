import { todayIso } from '@zona/calendar';
import {
  afterSave,
  Button,
  ComboField,
  DateField,
  Form,
  FormActions,
  LinkButton,
  Section,
  SelectField,
  TextArea,
  TextField,
  useLeaveGuard,
} from '@zona/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useEnteOptions } from './choices';
import { EntryFields, entryLabels, EntryTitle, useEntryDraft } from './entry-fields';
import { CommitDocument } from './mutations';
import { ledgerPaths } from './paths';
import { ProposingNote } from './proposing-note';
import { ChosenShares } from './share-fields';
import { sharesInput, type ShareDraft } from './shares';
import { useLedger } from './use-ledger';
import { t } from './words';

const thisYear = Number(todayIso().slice(0, 4));
const years = Array.from({ length: 8 }, (_, i) => String(thisYear + 3 - i)).map((y) => ({ value: y, label: y }));
const labels = {
  ...entryLabels,
  year: t('commit.year'),
  enteId: t('form.provider'),
  providerText: t('form.providerText'),
  cig: t('commitments.cig'),
  cup: t('commitments.cup'),
  from: t('form.from'),
  to: t('form.to'),
  note: t('note'),
};

interface Contract {
  year: string;
  enteId: string | null;
  providerText: string;
  cig: string;
  cup: string;
  from: string | null;
  to: string | null;
  note: string;
}
const orNull = (text: string) => text.trim() || null;

interface ContractFieldsProps {
  contract: Contract;
  set: (patch: Partial<Contract>) => void;
}

function ContractFields({ contract, set }: ContractFieldsProps) {
  const enti = useEnteOptions();
  return (
    <>
      <div className="z-field-row">
        <ComboField
          name="enteId"
          label={labels.enteId}
          value={contract.enteId}
          load={enti}
          onChange={(enteId) => set({ enteId })}
        />
        {!contract.enteId && (
          <TextField
            name="providerText"
            label={labels.providerText}
            maxLength={300}
            value={contract.providerText}
            onChange={(providerText) => set({ providerText })}
          />
        )}
      </div>
      <div className="z-field-row">
        <TextField name="cig" label={labels.cig} maxLength={20} value={contract.cig} onChange={(cig) => set({ cig })} />
        <TextField name="cup" label={labels.cup} maxLength={20} value={contract.cup} onChange={(cup) => set({ cup })} />
        <SelectField
          name="year"
          label={labels.year}
          required
          value={contract.year}
          options={years}
          onChange={(year) => set({ year })}
        />
      </div>
      <div className="z-field-row">
        <DateField name="from" label={labels.from} value={contract.from} onChange={(from) => set({ from })} />
        <DateField
          name="to"
          label={labels.to}
          value={contract.to}
          min={contract.from ?? undefined}
          onChange={(to) => set({ to })}
        />
      </div>
      <TextArea
        name="note"
        label={labels.note}
        maxLength={2000}
        rows={2}
        value={contract.note}
        onChange={(note) => set({ note })}
      />
    </>
  );
}

/** A contract and the lines that pay it. */
export function CommitForm({ first, year = thisYear }: { first: ShareDraft; year?: number }) {
  const ledger = useLedger(CommitDocument, 'commitment', { split: true });
  const navigate = useNavigate();
  const entry = useEntryDraft('');
  const [contract, setContract] = useState<Contract>({
    ...{ year: String(year), enteId: null, providerText: '', cig: '', cup: '', from: null, to: null, note: '' },
  });
  const [shares, setShares] = useState<readonly ShareDraft[]>([first]);
  const [dirty, setDirty] = useState(false);
  const guard = useLeaveGuard(dirty);

  const save = () =>
    ledger.send(
      {
        ...entry.input,
        year: Number(contract.year),
        enteId: contract.enteId,
        providerText: contract.enteId ? null : orNull(contract.providerText),
        cig: orNull(contract.cig),
        cup: orNull(contract.cup),
        from: contract.from,
        to: contract.to,
        note: orNull(contract.note),
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
