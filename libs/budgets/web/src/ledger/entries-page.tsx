import { actText } from '@zona/budgets-domain';
import { formatDate } from '@zona/calendar';
import { useConnection } from '@zona/session';
import { Button, DataList, DataTable, downloadCsv, EmptyState, Page, useFilters, type Column } from '@zona/ui';
import { ActLine } from '../act-fields';
import { ExportMenu } from '../exchange/export-menu';
import type { EntryRowFragment, LedgerEntriesQuery } from '../generated/graphql';
import { LedgerEntriesDocument } from './documents';
import { EntryFilterBar, entryFilterOf, entrySchema, type EntryFilters } from './entry-filters';
import { csvEuro, Euro, kindText, signed, Twofold } from './parts';
import { ledgerPaths } from './paths';
import { t } from './words';
import './ledger.css';

const pick = (data: LedgerEntriesQuery) => data.ledgerEntries;

const columns: Column<EntryRowFragment>[] = [
  { key: 'title', header: t('entries.what'), cell: (row) => row.title },
  { key: 'date', header: t('date'), cell: (row) => <span className="z-num">{formatDate(row.date)}</span> },
  {
    key: 'kind',
    header: t('entries.kind'),
    cell: (row) => <Twofold detail={row.reversedById && t('entries.undone')}>{kindText(row.kind)}</Twofold>,
  },
  { key: 'act', header: t('act'), cell: (row) => <ActLine act={row} /> },
  { key: 'who', header: t('entries.who'), cell: (row) => row.recordedBy },
  { key: 'value', header: t('amount'), align: 'right', cell: (row) => <Euro value={signed(row)} /> },
];

const exportRows = (rows: readonly EntryRowFragment[]) =>
  downloadCsv(
    t('entries.file'),
    [t('date'), t('entries.kind'), t('entries.what'), t('reason'), t('act'), t('entries.who'), t('amount')],
    rows.map((row) => [
      formatDate(row.date),
      kindText(row.kind),
      row.title,
      row.reason,
      actText(row),
      row.recordedBy,
      csvEuro(signed(row)),
    ]),
  );

/** The register of what moved money, newest first. */
export function EntriesPage() {
  const { values, set, clear, active } = useFilters<EntryFilters>(entrySchema);
  const list = useConnection(LedgerEntriesDocument, { filter: entryFilterOf(values) }, pick, { first: 40 });
  return (
    <Page
      title={t('entries.title')}
      breadcrumbs={[{ label: t('budget'), to: '/bilancio' }, { label: t('entries.title') }]}
      lead={<p>{t('entries.lead')}</p>}
    >
      <EntryFilterBar values={values} set={set} clear={clear} active={active} />
      <DataList
        list={list}
        loading={t('loading')}
        noun={{ one: t('entries.one'), other: t('entries.other') }}
        tools={
          <>
            <Button variant="plain" size="sm" icon="download" onClick={() => exportRows(list.rows)}>
              {t('export')}
            </Button>
            <ExportMenu what="movimenti" />
          </>
        }
        empty={
          <EmptyState
            title={t('entries.emptyTitle')}
            text={active ? t('entries.emptyFiltered') : t('entries.empty')}
            action={active > 0 && <Button onClick={clear}>{t('entries.clear')}</Button>}
          />
        }
      >
        {(rows) => (
          <DataTable
            caption={t('entries.caption')}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.id}
            rowLink={(row) => ledgerPaths.entry(row.id)}
          />
        )}
      </DataList>
    </Page>
  );
}
