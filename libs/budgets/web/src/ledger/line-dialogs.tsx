import { formatEuro } from '@zona/money';
import { ComboField, MoneyField, SelectField } from '@zona/ui';
import { useState } from 'react';
import type { BudgetLineQuery } from '../generated/graphql';
import { SavingDialog } from '../saving-dialog';
import { useAssignmentOptions, useLineOptions } from './choices';
import { EntryFields, entryLabels, EntryTitle, useEntryDraft } from './entry-fields';
import { SwapFundsDocument, TransferDocument } from './mutations';
import { isPositive } from './parts';
import { ProposingNote } from './proposing-note';
import { useLedger } from './use-ledger';
import { t } from './words';

type Line = NonNullable<BudgetLineQuery['budgetLine']>;
interface LineDialogProps {
  line: Line;
  onClose: () => void;
}

const transferLabels = { ...entryLabels, toLineId: t('transfer.to') };

/** Money that leaves a line for another one. */
export function TransferDialog({ line, onClose }: LineDialogProps) {
  const ledger = useLedger(TransferDocument, 'transfer');
  const lines = useLineOptions({ except: line.id });
  const entry = useEntryDraft(t('transfer.subject', { title: line.title }));
  const [toLineId, setToLineId] = useState<string | null>(null);
  const [value, setValue] = useState<string | null>(null);
  const save = () => ledger.send({ ...entry.input, fromLineId: line.id, toLineId, value: value ?? '0' }, onClose);
  return (
    <SavingDialog
      title={t('transfer.title', { title: line.title })}
      size="lg"
      labels={transferLabels}
      saving={ledger}
      action={ledger.action}
      onSave={() => void save()}
      onClose={onClose}
    >
      <ComboField
        name="toLineId"
        label={transferLabels.toLineId}
        help={t('form.chooseLineHelp')}
        required
        value={toLineId}
        load={lines}
        onChange={setToLineId}
      />
      <MoneyField
        name="value"
        label={t('amount')}
        help={t('transfer.left', { value: formatEuro(line.figures.allocatedLeft) })}
        required
        value={value}
        onChange={setValue}
      />
      <EntryTitle entry={entry} />
      <EntryFields entry={entry} withReason />
      <ProposingNote decides={ledger.decides} />
    </SavingDialog>
  );
}

const swapLabels = { ...entryLabels, toAssignmentId: t('swap.to'), commitmentId: t('swap.commitment') };

/** The same line on another fund, with what is committed of it where one says so. */
export function SwapDialog({ line, committed, onClose }: LineDialogProps & { committed: Line['accounts'] }) {
  const ledger = useLedger(SwapFundsDocument, 'swap');
  const assignments = useAssignmentOptions({ withLeft: true, except: line.assignment.id });
  const entry = useEntryDraft(t('swap.subject', { title: line.title }));
  const [toAssignmentId, setToAssignmentId] = useState<string | null>(null);
  const [commitmentId, setCommitmentId] = useState('');
  const [value, setValue] = useState<string | null>(null);
  const options = committed.flatMap(({ commitment, left }) =>
    commitment && isPositive(left)
      ? [{ value: commitment.id, label: `${commitment.title}, ${t('form.left', { value: formatEuro(left) })}` }]
      : [],
  );
  const save = () =>
    ledger.send(
      {
        ...entry.input,
        lineId: line.id,
        toAssignmentId: toAssignmentId ?? '',
        commitmentId: commitmentId || null,
        value: value ?? '0',
      },
      onClose,
    );
  return (
    <SavingDialog
      title={t('swap.title', { title: line.title })}
      size="lg"
      labels={swapLabels}
      saving={ledger}
      action={ledger.action}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p>{t('swap.lead')}</p>
      <ComboField
        name="toAssignmentId"
        label={swapLabels.toAssignmentId}
        help={t('swap.toHelp')}
        required
        value={toAssignmentId}
        load={assignments}
        onChange={setToAssignmentId}
      />
      {options.length > 0 && (
        <SelectField
          name="commitmentId"
          label={swapLabels.commitmentId}
          value={commitmentId}
          empty={t('swap.noCommitment')}
          options={options}
          onChange={setCommitmentId}
        />
      )}
      <MoneyField name="value" label={t('amount')} required value={value} onChange={setValue} />
      <EntryTitle entry={entry} />
      <EntryFields entry={entry} withReason />
      <ProposingNote decides={ledger.decides} />
    </SavingDialog>
  );
}
