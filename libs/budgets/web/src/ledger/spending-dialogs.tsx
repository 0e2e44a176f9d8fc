import { todayIso } from '@zona/calendar';
import { DateField, TextArea, TextField } from '@zona/ui';
import { useState } from 'react';
import type { CommitmentQuery } from '../generated/graphql';
import { SavingDialog } from '../saving-dialog';
import { EntryFields, entryLabels, EntryTitle, useEntryDraft } from './entry-fields';
import { PayDocument, RecoverDocument, ReleaseDocument, SettleDocument } from './mutations';
import { lineDetail } from './parts';
import { ProposingNote } from './proposing-note';
import { FixedShares } from './share-fields';
import { sharesAt, sharesInput, type ShareDraft } from './shares';
import { useLedger } from './use-ledger';
import { t } from './words';

type Contract = NonNullable<CommitmentQuery['commitment']>;
interface ContractDialogProps {
  contract: Contract;
  onClose: () => void;
}
interface SettlementDialogProps extends ContractDialogProps {
  settlement: Contract['settlements'][number];
}

const detail = lineDetail;
const orNull = (text: string) => text.trim() || null;

const settleLabels = {
  ...entryLabels,
  supplierText: t('settle.supplier'),
  supplierCode: t('settle.supplierCode'),
  invoiceNumber: t('settle.invoice'),
  invoiceDate: t('settle.invoiceDate'),
  periodFrom: t('settle.from'),
  periodTo: t('settle.to'),
  dueOn: t('settle.due'),
};
interface Invoice {
  supplierText: string;
  supplierCode: string;
  invoiceNumber: string;
  invoiceDate: string | null;
  periodFrom: string | null;
  periodTo: string | null;
  dueOn: string | null;
}

function InvoiceFields({ invoice, set }: { invoice: Invoice; set: (patch: Partial<Invoice>) => void }) {
  const text = (name: 'supplierText' | 'supplierCode' | 'invoiceNumber', maxLength: number) => (
    <TextField
      name={name}
      label={settleLabels[name]}
      maxLength={maxLength}
      value={invoice[name]}
      onChange={(value) => set({ [name]: value })}
    />
  );
  const day = (name: 'invoiceDate' | 'periodFrom' | 'periodTo' | 'dueOn') => (
    <DateField
      name={name}
      label={settleLabels[name]}
      value={invoice[name]}
      onChange={(value) => set({ [name]: value })}
    />
  );
  return (
    <>
      <div className="z-field-row">
        {text('invoiceNumber', 60)}
        {day('invoiceDate')}
        {day('dueOn')}
      </div>
      <div className="z-field-row">
        {text('supplierText', 300)}
        {text('supplierCode', 20)}
      </div>
      <div className="z-field-row">
        {day('periodFrom')}
        {day('periodTo')}
      </div>
    </>
  );
}

/** What is owed on an invoice, out of what is committed. */
export function SettleDialog({ contract, onClose }: ContractDialogProps) {
  const ledger = useLedger(SettleDocument, 'settlement', { split: true });
  const [shares, setShares] = useState<readonly ShareDraft[]>(sharesAt(contract.accounts, 'committed', { detail }));
  const [invoice, setInvoice] = useState<Invoice>({
    ...{ supplierText: contract.ente?.name ?? contract.providerText ?? '', supplierCode: '', invoiceNumber: '' },
    ...{ invoiceDate: null, periodFrom: null, periodTo: null, dueOn: null },
  });
  const number = invoice.invoiceNumber.trim();
  const entry = useEntryDraft(number ? t('settle.subject', { number }) : contract.title);
  const save = () =>
    ledger.send(
      {
        ...entry.input,
        ...invoice,
        commitmentId: contract.id,
        supplierText: orNull(invoice.supplierText),
        supplierCode: orNull(invoice.supplierCode),
        invoiceNumber: orNull(invoice.invoiceNumber),
        shares: sharesInput(shares),
      },
      onClose,
    );
  return (
    <SavingDialog
      title={t('settle.title', { title: contract.title })}
      size="lg"
      labels={settleLabels}
      saving={ledger}
      action={ledger.action}
      onSave={() => void save()}
      onClose={onClose}
    >
      <InvoiceFields invoice={invoice} set={(patch) => setInvoice({ ...invoice, ...patch })} />
      <EntryTitle entry={entry} />
      <FixedShares value={shares} onChange={setShares} />
      <EntryFields entry={entry} />
      <ProposingNote decides={ledger.decides} />
    </SavingDialog>
  );
}

/** What is committed and no longer needed goes back to its lines. */
export function ReleaseDialog({ contract, onClose }: ContractDialogProps) {
  const ledger = useLedger(ReleaseDocument, 'release', { split: true });
  const [shares, setShares] = useState<readonly ShareDraft[]>(sharesAt(contract.accounts, 'committed', { detail }));
  const entry = useEntryDraft(t('release.subject', { title: contract.title }));
  const save = () => ledger.send({ ...entry.input, commitmentId: contract.id, shares: sharesInput(shares) }, onClose);
  return (
    <SavingDialog
      title={t('release.title', { title: contract.title })}
      size="lg"
      labels={entryLabels}
      saving={ledger}
      action={ledger.action}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p>{t('release.lead')}</p>
      <FixedShares value={shares} onChange={setShares} />
      <EntryTitle entry={entry} />
      <EntryFields entry={entry} withReason />
      <ProposingNote decides={ledger.decides} />
    </SavingDialog>
  );
}

const payLabels = { mandate: t('pay.mandate'), paidOn: t('pay.paidOn'), note: t('note'), shares: t('form.shares') };

/** A payment is a fact: who records it needs nobody's decision. */
export function PayDialog({ contract, settlement, onClose }: SettlementDialogProps) {
  const ledger = useLedger(PayDocument, 'payment', { split: true });
  const [shares, setShares] = useState<readonly ShareDraft[]>(
    sharesAt(contract.accounts, 'settled', { detail, settlementId: settlement.id, full: true }),
  );
  const [mandate, setMandate] = useState('');
  const [paidOn, setPaidOn] = useState<string | null>(todayIso());
  const [note, setNote] = useState('');
  const save = () =>
    ledger.send(
      {
        settlementId: settlement.id,
        mandate: orNull(mandate),
        paidOn: paidOn ?? '',
        note: orNull(note),
        shares: sharesInput(shares),
      },
      onClose,
    );
  return (
    <SavingDialog
      title={t('pay.title', { title: settlement.title })}
      size="lg"
      labels={payLabels}
      saving={ledger}
      action={ledger.action}
      onSave={() => void save()}
      onClose={onClose}
    >
      <div className="z-field-row">
        <TextField name="mandate" label={payLabels.mandate} maxLength={60} value={mandate} onChange={setMandate} />
        <DateField name="paidOn" label={payLabels.paidOn} required value={paidOn} onChange={setPaidOn} />
      </div>
      <FixedShares value={shares} onChange={setShares} />
      <TextArea name="note" label={payLabels.note} maxLength={2000} rows={2} value={note} onChange={setNote} />
      <ProposingNote decides={ledger.decides} />
    </SavingDialog>
  );
}

/** Money that was paid and comes back. */
export function RecoverDialog({ contract, settlement, onClose }: SettlementDialogProps) {
  const ledger = useLedger(RecoverDocument, 'recovery', { split: true });
  const [shares, setShares] = useState<readonly ShareDraft[]>(
    sharesAt(contract.accounts, 'paid', { detail, settlementId: settlement.id }),
  );
  const entry = useEntryDraft(t('recover.subject', { title: settlement.title }));
  const save = () => ledger.send({ ...entry.input, settlementId: settlement.id, shares: sharesInput(shares) }, onClose);
  return (
    <SavingDialog
      title={t('recover.title', { title: settlement.title })}
      size="lg"
      labels={entryLabels}
      saving={ledger}
      action={ledger.action}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p>{t('recover.lead')}</p>
      <FixedShares value={shares} onChange={setShares} />
      <EntryTitle entry={entry} />
      <EntryFields entry={entry} withReason />
      <ProposingNote decides={ledger.decides} />
    </SavingDialog>
  );
}
