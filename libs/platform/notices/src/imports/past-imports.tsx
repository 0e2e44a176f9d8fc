import { formatDateTime } from '@zona/calendar';
import { formatCount } from '@zona/money';
import { DataList, DataTable, EmptyState, Section, StateBadge, type Column } from '@zona/ui';
import type { ComponentProps } from 'react';
import type { ImportState } from './import-state';
import { t } from './words';

const badges = {
  reading: 'running',
  mapping: 'pending',
  preview: 'pending',
  applying: 'running',
  applied: 'done',
  undoing: 'running',
  undone: 'cancelled',
  failed: 'failed',
} as const;

const StatusBadge = ({ status }: Pick<ImportState, 'status'>) => (
  <StateBadge state={badges[status]} label={t(`status.${status}`)} />
);

interface PastImportsProps<I extends ImportState> {
  title: string;
  list: ComponentProps<typeof DataList<I>>['list'];
  emptyText: string;
  to(id: string): string;
  /** What the feature says of an import beside its file. */
  columns?: Column<I>[];
}

/** Where the imports of the past, and those left half way, are found again. */
export function PastImports<I extends ImportState>({ title, list, emptyText, to, columns = [] }: PastImportsProps<I>) {
  return (
    <Section title={title}>
      <DataList
        list={list}
        loading={t('loading')}
        noun={{ one: t('one'), other: t('many') }}
        empty={<EmptyState title={t('past.none')} text={emptyText} />}
      >
        {(rows) => (
          <DataTable
            caption={title}
            captionHidden
            rows={rows}
            rowKey={(row) => row.id}
            rowLink={(row) => to(row.id)}
            columns={[
              { key: 'file', header: t('past.file'), cell: (row) => row.fileName },
              ...columns,
              { key: 'when', header: t('past.when'), cell: (row) => formatDateTime(row.createdAt) },
              { key: 'who', header: t('past.who'), cell: (row) => row.askedBy },
              { key: 'status', header: t('past.status'), cell: (row) => <StatusBadge status={row.status} /> },
              {
                key: 'rows',
                header: t('past.rows'),
                align: 'right',
                cell: (row) => (row.counts ? formatCount(row.counts.rows) : '–'),
              },
            ]}
          />
        )}
      </DataList>
    </Section>
  );
}
