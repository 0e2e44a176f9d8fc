import { useMutate } from '@zona/session';
import { useToasts } from '@zona/ui';
import {
  SaveAmountDocument,
  SaveIndicatorDocument,
  SaveStaffDocument,
  WithdrawAmountDocument,
  WithdrawIndicatorDocument,
  WithdrawStaffDocument,
} from '../operations/scheda';
import { indicatorInput } from '../indicators/editor/indicator-form';
import type { Amount, Indicator, Staff } from '../scheda/scheda-rows';
import { t } from '../words';

/** Withdraws a line at once and offers to put it back: a withdrawn row has no way back, so undo writes it anew. */
export function useWithdraw(schedaId: string) {
  const toasts = useToasts();
  const amounts = { withdraw: useMutate(WithdrawAmountDocument).send, save: useMutate(SaveAmountDocument).send };
  const staffs = { withdraw: useMutate(WithdrawStaffDocument).send, save: useMutate(SaveStaffDocument).send };
  const indicators = {
    withdraw: useMutate(WithdrawIndicatorDocument).send,
    save: useMutate(SaveIndicatorDocument).send,
  };

  const run = async (
    withdraw: () => Promise<{ kind: string }>,
    done: string,
    undo: () => Promise<{ kind: string }>,
  ) => {
    const { kind } = await withdraw();
    if (kind !== 'done') return toasts.show({ text: t('withdraw.refused'), tone: 'bad' });
    const restore = async () => {
      if ((await undo()).kind !== 'done') toasts.show({ text: t('withdraw.notRestored'), tone: 'bad' });
    };
    toasts.show({ text: done, undo: { run: () => void restore() } });
  };

  return {
    amount: ({ id, version, value, valueTo, period, certainty, fund, sameAs }: Amount) =>
      run(
        () => amounts.withdraw({ id, version }),
        t('withdraw.amount'),
        () => amounts.save({ schedaId, value, valueTo, period, certainty, fund, sameAsId: sameAs?.id ?? null }),
      ),
    staff: ({ id, version, role, count, certainty }: Staff) =>
      run(
        () => staffs.withdraw({ id, version }),
        t('withdraw.staff'),
        () => staffs.save({ schedaId, role, count, certainty }),
      ),
    indicator: (indicator: Indicator) =>
      run(
        () => indicators.withdraw({ id: indicator.id, version: indicator.version }),
        t('withdraw.indicator'),
        () => indicators.save({ ...indicatorInput(indicator), schedaId }),
      ),
  };
}
