import { mayOn } from '@zona/access';
import type { EntryKind } from '@zona/budgets-domain';
import { useMutate, useSession, type Outcome, type TypedDocument } from '@zona/session';
import { useToasts, type Problem } from '@zona/ui';
import { useNavigate } from 'react-router';
import type { LedgerPayloadPartsFragment } from '../generated/graphql';
import { kindText } from './parts';
import { ledgerPaths } from './paths';
import { t } from './words';

/** Whether this person may ask for movements at all; who only reads is shown no button. */
export const useMayMove = (): boolean => useSession().ability.can('create', 'LedgerProposal');

/** Whether a movement of this kind is written at once, or proposed to who decides. */
export const useDecides = (kind: EntryKind): boolean => mayOn(useSession().ability, 'create', 'LedgerEntry', { kind });

/** The books answer beside `value`; a form that splits its amount has it in its shares. */
const besideShares = (problems: readonly Problem[]): readonly Problem[] =>
  problems.map((p) => (p.field === 'value' ? { ...p, field: 'shares' } : p));

/**
 * One operation of the ledger for a form: sends it and tells the person what happened, written or proposed.
 * `split`: the form has shares instead of one amount.
 */
export function useLedger<TResult extends object, TVariables extends { input: { richiestaId: string } }>(
  document: TypedDocument<TResult, TVariables>,
  kind: EntryKind,
  { split = false }: { split?: boolean } = {},
) {
  const saving = useMutate<TResult, TVariables, LedgerPayloadPartsFragment>(document);
  const decides = useDecides(kind);
  const toasts = useToasts();
  const navigate = useNavigate();

  const send = async (
    input: Omit<TVariables['input'], 'richiestaId'>,
    onDone: (payload: LedgerPayloadPartsFragment) => void,
  ) => {
    const outcome: Outcome<LedgerPayloadPartsFragment> = await saving.send(input);
    if (outcome.kind !== 'done') return;
    const { payload } = outcome;
    const to = payload.entry ? ledgerPaths.entry(payload.entry.id) : ledgerPaths.proposals;
    toasts.show({
      text: payload.entry
        ? t('form.recorded', { what: kindText(payload.entry.kind).toLowerCase() })
        : t('form.proposed'),
      undo: { label: t('form.see'), run: () => void navigate(to) },
    });
    onDone(payload);
  };

  return {
    ...saving,
    problems: split ? besideShares(saving.problems) : saving.problems,
    send,
    decides,
    action: decides ? t('form.record') : t('form.propose'),
  };
}
