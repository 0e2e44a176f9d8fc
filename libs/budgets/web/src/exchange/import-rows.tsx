import { useConnection } from '@zona/session';
import { DataList, EmptyState, FilterBar, Section, SelectField } from '@zona/ui';
import { useState } from 'react';
import type { BudgetImportRowsQuery, BudgetRowFilter } from '../generated/graphql';
import { BudgetImportRowsDocument } from './documents';
import { t } from './words';

type Row = BudgetImportRowsQuery['budgetImportRows']['edges'][number]['node'];
const kinds: BudgetRowFilter[] = ['errors', 'warnings', 'create', 'known'];

/** Each row with its own words and what is wrong with it. It opens on what needs a look. */
export function ImportRows({ importId, errors }: { importId: string; errors: number }) {
  const [kind, setKind] = useState<BudgetRowFilter | ''>(errors > 0 ? 'errors' : '');
  const list = useConnection(
    BudgetImportRowsDocument,
    { budgetImportId: importId, kind: kind || null },
    (data) => data.budgetImportRows,
    { first: 30 },
  );
  return (
    <Section title={t('import.list')}>
      <FilterBar>
        <SelectField
          compact
          name="kind"
          label={t('import.filter')}
          value={kind}
          onChange={(value) => setKind(value as BudgetRowFilter | '')}
          empty={t('import.anyRow')}
          options={kinds.map((value) => ({ value, label: t(`import.${value}`) }))}
        />
      </FilterBar>
      <DataList
        list={list}
        loading={t('imports.loading')}
        noun={{ one: t('import.noun.one'), other: t('import.noun.other') }}
        empty={<EmptyState title={t('import.empty')} text={t('import.emptyText')} />}
      >
        {(rows) => (
          <ol className="z-budget-rows">
            {rows.map((row) => (
              <ImportRow key={row.id} row={row} />
            ))}
          </ol>
        )}
      </DataList>
    </Section>
  );
}

function ImportRow({ row }: { row: Row }) {
  return (
    <li className="z-card z-budget-row">
      <p className="z-budget-row-head">
        <strong>{t('import.row', { line: row.line })}</strong>
        <span className="z-muted">{t(`import.action.${row.action}`)}</span>
      </p>
      {row.messages.map((m) => (
        <p key={m.text} className={m.level === 'error' ? 'z-budget-error' : 'z-budget-warning'}>
          <strong>{t(m.level === 'error' ? 'import.error' : 'import.warning')}:</strong> {m.text}
        </p>
      ))}
      <dl>
        {row.cells.map((c) => (
          <div key={c.column}>
            <dt>{c.column}</dt>
            <dd className="z-verbatim">{c.text}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
