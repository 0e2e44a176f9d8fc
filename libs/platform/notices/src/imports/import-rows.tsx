import { DataList, EmptyState, FilterBar, Section, SelectField } from '@zona/ui';
import type { ComponentProps } from 'react';
import { allRows, type useRowFilter } from './use-row-filter';
import { t } from './words';

interface ImportedRow {
  id: string;
  sheet?: string;
  line: number;
  action: string;
  cells: readonly { column: string; text: string }[];
  understood?: readonly { what: string; text: string }[];
  /** A column only where the text does not name it. */
  messages: readonly { level: string; column?: string | null; text: string }[];
}
interface ImportRowsProps<R extends ImportedRow, K extends string> {
  list: ComponentProps<typeof DataList<R>>['list'];
  filter: ReturnType<typeof useRowFilter<K>>;
  kindOf(kind: K): string;
  /** What comes of a row, in a word or two. */
  actionOf(row: R): string;
}

/** Each row of the file with its own words, what was understood of them and what is wrong with it. */
export function ImportRows<R extends ImportedRow, K extends string>(props: ImportRowsProps<R, K>) {
  const { list, filter, kindOf, actionOf } = props;
  return (
    <Section title={t('rows.title')}>
      <FilterBar>
        <SelectField
          compact
          name="righe"
          label={t('rows.filter')}
          value={filter.kind ?? allRows}
          onChange={filter.choose}
          options={[
            { value: allRows, label: t('rows.all') },
            ...filter.kinds.map((kind) => ({ value: kind, label: kindOf(kind) })),
          ]}
        />
      </FilterBar>
      <DataList
        list={list}
        loading={t('rows.loading')}
        noun={{ one: t('rows.one'), other: t('rows.many') }}
        empty={<EmptyState title={t('rows.none')} text={t('rows.noneText')} />}
      >
        {(rows) => (
          <ol className="z-import-rows">
            {rows.map((row) => (
              <ImportRow key={row.id} row={row} action={actionOf(row)} />
            ))}
          </ol>
        )}
      </DataList>
    </Section>
  );
}

function ImportRow({ row, action }: { row: ImportedRow; action: string }) {
  const { sheet, line, understood } = row;
  return (
    <li className="z-card z-import-row">
      <p className="z-section-head">
        <strong>{sheet ? t('rows.sheetLine', { sheet, line }) : t('rows.line', { line })}</strong>
        <span className={row.action === 'create' ? 'z-import-create' : 'z-muted'}>{action}</span>
      </p>
      {row.messages.map((m, i) => (
        <p key={i} className={m.level === 'error' ? 'z-import-error' : 'z-import-warning'}>
          <strong>{t(m.level === 'error' ? 'rows.error' : 'rows.warning')}</strong>
          {m.column ? ` · ${m.column}: ` : ': '}
          {m.text}
        </p>
      ))}
      {understood ? (
        <div className="z-import-sides">
          <div>
            <p className="z-muted z-small">{t('rows.understood')}</p>
            <ul>
              {understood.map((u, i) => (
                <li key={i}>
                  {u.what}: {u.text}
                </li>
              ))}
            </ul>
          </div>
          <div>
            <p className="z-muted z-small">{t('rows.written')}</p>
            <Cells cells={row.cells} />
          </div>
        </div>
      ) : (
        <Cells cells={row.cells} />
      )}
    </li>
  );
}

function Cells({ cells }: Pick<ImportedRow, 'cells'>) {
  return (
    <dl>
      {cells.map((cell, i) => (
        <div key={i}>
          <dt>{cell.column}</dt>
          <dd className="z-verbatim">{cell.text}</dd>
        </div>
      ))}
    </dl>
  );
}
