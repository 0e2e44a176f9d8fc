import { ImportResult } from '@zona/notices/imports';
import { useCan, useMutate } from '@zona/session';
import { LinkButton } from '@zona/ui';
import type { BudgetImportPartsFragment } from '../generated/graphql';
import { UndoBudgetImportDocument } from './documents';
import { exchangePaths } from './paths';
import { t } from './words';

/** What the books have from the file, and who may take it back. */
export function ResultStep({ given }: { given: BudgetImportPartsFragment }) {
  const undo = useMutate(UndoBudgetImportDocument);
  const mayDecide = useCan('approve', 'LedgerProposal');
  const mayRecord = useCan('update', 'BudgetImport');
  const isPayments = given.kind === 'payments';
  const done = t(isPayments ? 'import.donePayments' : 'import.doneLines');
  return (
    <ImportResult
      given={given}
      text={given.status === 'undone' ? t('import.undoneText') : done}
      undo={undo}
      mayUndo={mayDecide || (mayRecord && isPayments)}
      undoText={t('import.undoText')}
      list={exchangePaths.imports}
    >
      <LinkButton to={isPayments ? exchangePaths.reconcileOf(given.id) : '/bilancio/movimenti'} variant="primary">
        {t(isPayments ? 'imports.reconcile' : 'import.movements')}
      </LinkButton>
    </ImportResult>
  );
}
