import { ImportRows, useRowFilter } from '@zona/notices/imports';
import { useConnection } from '@zona/session';
import { BudgetImportRowsDocument } from './documents';
import { t } from './words';

const kinds = ['errors', 'warnings', 'create', 'known'] as const;

/** Each row with its own words and what is wrong with it. */
export function BudgetImportRows({ importId, errors }: { importId: string; errors: number }) {
  const filter = useRowFilter(kinds, errors);
  const list = useConnection(
    BudgetImportRowsDocument,
    { budgetImportId: importId, kind: filter.kind },
    (data) => data.budgetImportRows,
    { first: 30 },
  );
  return (
    <ImportRows
      list={list}
      filter={filter}
      kindOf={(kind) => t(`import.${kind}`)}
      actionOf={(row) => t(`import.action.${row.action}`)}
    />
  );
}
