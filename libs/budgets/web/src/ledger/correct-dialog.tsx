import { budgetActKindLabel, type BudgetActKind } from '@zona/budgets-domain';
import { formatDate } from '@zona/calendar';
import { useMutate } from '@zona/session';
import { TextField, useToasts } from '@zona/ui';
import { useState } from 'react';
import { ActFields, actInput, actLabels, draftOfAct } from '../act-fields';
import type { CommitmentQuery } from '../generated/graphql';
import { SavingDialog } from '../saving-dialog';
import { CorrectCommitmentDocument } from './commitment-documents';
import { ContractFields, contractInput, contractLabels, type ContractDraft } from './contract-fields';
import { t } from './words';

type Contract = NonNullable<CommitmentQuery['commitment']>;

const labels = { title: t('form.title'), ...contractLabels, ...actLabels, reason: t('correct.reason') };
const days = ['from', 'to', 'actDate'];

const draftOf = (contract: Contract): ContractDraft => ({
  ...{ year: String(contract.year), enteId: contract.ente?.id ?? null, providerText: contract.providerText ?? '' },
  ...{ cig: contract.cig ?? '', cup: contract.cup ?? '', note: contract.note ?? '' },
  ...{ from: contract.from, to: contract.to },
});

/** A contract that was typed wrong, written as it is. Its money moves by entries. */
export function CorrectDialog({ contract, onClose }: { contract: Contract; onClose: () => void }) {
  const save = useMutate(CorrectCommitmentDocument);
  const toasts = useToasts();
  const [title, setTitle] = useState(contract.title);
  const [draft, setDraft] = useState(draftOf(contract));
  const [act, setAct] = useState(draftOfAct(contract));
  const [reason, setReason] = useState('');

  const submit = async (version = contract.version) => {
    const outcome = await save.send({
      ...{ id: contract.id, version, title: title.trim(), reason: reason.trim() || null },
      ...contractInput(draft),
      // Beside an ente that stays, so does what was written of it.
      ...(draft.enteId !== null && draft.enteId === contract.ente?.id && { providerText: contract.providerText }),
      ...actInput(act),
    });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('correct.done') });
    onClose();
  };
  const shown = (field: string, text: string) => {
    if (days.includes(field)) return formatDate(text);
    if (field === 'actKind') return budgetActKindLabel[text as BudgetActKind] ?? text;
    if (field === 'enteId') return text === contract.ente?.id ? contract.ente.name : t('correct.otherEnte');
    return text;
  };

  return (
    <SavingDialog
      title={t('correct.title', { title: contract.title })}
      size="lg"
      labels={labels}
      saving={save}
      format={shown}
      onSave={(version) => void submit(version)}
      onClose={onClose}
    >
      <p>{t('correct.help')}</p>
      <TextField name="title" label={labels.title} required maxLength={300} value={title} onChange={setTitle} />
      <ContractFields
        contract={draft}
        enteName={contract.ente?.name}
        set={(patch) => setDraft({ ...draft, ...patch })}
      />
      <ActFields value={act} onChange={setAct} help={t('correct.actHelp')} />
      <TextField
        name="reason"
        label={labels.reason}
        help={t('correct.reasonHelp')}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
    </SavingDialog>
  );
}
