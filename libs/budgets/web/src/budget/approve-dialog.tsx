import { budgetStepLabel, type BudgetStep } from '@zona/budgets-domain';
import { todayIso } from '@zona/calendar';
import { formatEuro, fromCents, toCents } from '@zona/money';
import { useMutate } from '@zona/session';
import { TextArea, useToasts, WarningNote } from '@zona/ui';
import { useState } from 'react';
import { ActFields, actInput, actLabels, noAct, type ActDraft } from '../act-fields';
import { SavingDialog } from '../saving-dialog';
import { ApproveBudgetYearDocument } from './documents';
import type { BudgetFiguresData, BudgetYearData } from './types';
import { t } from './words';

const labels = { ...actLabels, note: t('approve.note'), step: t('approve.step') };

interface ApproveDialogProps {
  year: BudgetYearData;
  step: BudgetStep;
  totals: BudgetFiguresData;
  onClose: () => void;
}

/** One step of the year with its act: what it approves is said in figures before. */
export function ApproveDialog({ year, step, totals, onClose }: ApproveDialogProps) {
  const save = useMutate(ApproveBudgetYearDocument);
  const toasts = useToasts();
  const [act, setAct] = useState<ActDraft>({
    ...{ ...noAct, actKind: 'delibera', actDate: todayIso() },
    organ: t('approve.assembly'),
  });
  const [note, setNote] = useState('');
  const submit = async (version = year.version) => {
    const { actKind, organ, number, actDate } = actInput(act);
    const outcome = await save.send({
      ...{ year: year.year, step, version, number, note: note.trim() || null },
      // What is missing is said beside its field by the API.
      ...{ actKind: actKind ?? 'altro', organ: organ ?? '', actDate: actDate ?? '' },
    });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('approve.done', { step: budgetStepLabel[step].toLowerCase(), year: year.year }) });
    onClose();
  };
  const help = {
    preventivo: t('approve.helpPreventivo', { value: formatEuro(totals.assestato) }),
    assestato: t('approve.helpAssestato', { value: formatEuro(totals.assestato) }),
    consuntivo: t('approve.helpConsuntivo'),
  }[step];
  return (
    <SavingDialog
      title={t('approve.title', { step: budgetStepLabel[step], year: year.year })}
      labels={labels}
      saving={save}
      action={t(`approve.${step}`)}
      onSave={(version) => void submit(version)}
      onClose={onClose}
    >
      <p>{help}</p>
      {step === 'consuntivo' && <Open totals={totals} />}
      <ActFields value={act} onChange={setAct} help={t('approve.actHelp')} />
      <TextArea name="note" label={labels.note} value={note} onChange={setNote} maxLength={2000} rows={2} />
    </SavingDialog>
  );
}

/** What a closed year leaves where it is. */
function Open({ totals }: { totals: BudgetFiguresData }) {
  const unpaid = toCents(totals.committed) - toCents(totals.paid);
  if (unpaid === 0n && toCents(totals.left) === 0n) return null;
  return (
    <WarningNote>
      {t('approve.open', { left: formatEuro(totals.left), unpaid: formatEuro(fromCents(unpaid)) })}
    </WarningNote>
  );
}
