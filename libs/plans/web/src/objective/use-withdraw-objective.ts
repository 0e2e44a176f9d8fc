import { useMutate } from '@zona/session';
import { useToasts } from '@zona/ui';
import { useNavigate } from 'react-router';
import { RestoreObjectiveDocument, WithdrawObjectiveDocument } from '../operations/objective';
import { paths } from '../paths';
import { t } from '../words';

/** Takes an objective out of the plan: it stays in the history, and "Annulla" puts it back where it was. */
export function useWithdrawObjective(planId: string) {
  const withdraw = useMutate(WithdrawObjectiveDocument).send;
  const restore = useMutate(RestoreObjectiveDocument).send;
  const toasts = useToasts();
  const navigate = useNavigate();

  return async (objective: { id: string; version: number; title: string }) => {
    const outcome = await withdraw({ id: objective.id, version: objective.version });
    if (outcome.kind !== 'done') return toasts.show({ text: t('withdraw.refused'), tone: 'bad' });
    const version = outcome.payload.objective?.version ?? objective.version + 1;
    const undo = async () => {
      const { kind } = await restore({ id: objective.id, version });
      if (kind !== 'done') toasts.show({ text: t('withdraw.notRestored'), tone: 'bad' });
    };
    toasts.show({ text: t('withdraw.objective', { title: objective.title }), undo: { run: () => void undo() } });
    await navigate(paths.plan(planId));
  };
}
