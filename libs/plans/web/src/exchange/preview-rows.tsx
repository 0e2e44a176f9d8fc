import { ImportRows, useRowFilter } from '@zona/notices/imports';
import { useConnection } from '@zona/session';
import { ImportRowsDocument } from './documents';
import { t } from './words';

const kinds = ['errors', 'warnings', 'create', 'update', 'unchanged'] as const;

/** Each line with its own words beside what was understood. */
export function PreviewRows({ importId, errors }: { importId: string; errors: number }) {
  const filter = useRowFilter(kinds, errors);
  const { kind } = filter;
  const list = useConnection(ImportRowsDocument, { importId, kind }, (data) => data.importRows, { first: 30 });
  return (
    <ImportRows
      list={list}
      filter={filter}
      kindOf={(one) => t(`preview.${one}`)}
      actionOf={(row) => t(`preview.action.${row.action}`)}
    />
  );
}
