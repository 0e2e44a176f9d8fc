import { ConfirmImport } from '@zona/notices/imports';
import { useCan, useMutate } from '@zona/session';
import { WarningNote } from '@zona/ui';
import type { BudgetImportPartsFragment } from '../generated/graphql';
import { ApplyBudgetImportDocument, WithdrawBudgetImportDocument } from './documents';
import { exchangePaths } from './paths';
import { t } from './words';

/** The last word, and whose it is. */
export function ConfirmStep({ given }: { given: BudgetImportPartsFragment }) {
  const apply = useMutate(ApplyBudgetImportDocument);
  const discard = useMutate(WithdrawBudgetImportDocument);
  const mayWrite = useCan('update', 'BudgetImport');
  // Who approves decides lines and commitments; what was paid anybody of the office records.
  const mayApprove = useCan('approve', 'LedgerProposal');
  const mayDecide = mayApprove || given.kind === 'payments';
  if (!mayWrite) return null;
  return (
    <ConfirmImport
      given={given}
      ready={given.counts?.create ?? 0}
      nothing={t('import.nothing')}
      apply={apply}
      mayApply={mayDecide}
      discard={discard}
      discardText={t('import.discardText')}
      list={exchangePaths.imports}
      note={!mayDecide && <WarningNote tone="info">{t('import.others')}</WarningNote>}
    />
  );
}
