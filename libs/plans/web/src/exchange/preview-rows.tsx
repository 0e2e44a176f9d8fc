import { useConnection } from '@zona/session';
import { DataList, EmptyState, FilterBar, Section, SelectField } from '@zona/ui';
import { useState } from 'react';
import type { ImportRowKind, ImportRowsQuery } from '../generated/graphql';
import { ImportRowsDocument } from './documents';
import { t } from './words';

type Row = ImportRowsQuery['importRows']['edges'][number]['node'];
const kinds: ImportRowKind[] = ['errors', 'warnings', 'create', 'update', 'unchanged'];

/** Each line with its own words beside what was understood. It opens on what needs a look. */
export function PreviewRows({ importId, errors }: { importId: string; errors: number }) {
  const [kind, setKind] = useState<ImportRowKind | ''>(errors > 0 ? 'errors' : '');
  const list = useConnection(ImportRowsDocument, { importId, kind: kind || null }, (data) => data.importRows, {
    first: 30,
  });
  return (
    <Section title={t('preview.list')}>
      <FilterBar>
        <SelectField
          compact
          name="kind"
          label={t('preview.filter')}
          value={kind}
          onChange={(value) => setKind(value as ImportRowKind | '')}
          empty={t('preview.all')}
          options={kinds.map((value) => ({ value, label: t(`preview.${value}`) }))}
        />
      </FilterBar>
      <DataList
        list={list}
        loading={t('loading')}
        noun={{ one: t('preview.noun.one'), other: t('preview.noun.other') }}
        empty={<EmptyState title={t('preview.empty')} text={t('preview.emptyText')} />}
      >
        {(rows) => (
          <ol className="z-import-rows">
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
    <li className="z-import-row">
      <p className="z-import-row-head">
        <strong>{t('preview.where', { sheet: row.sheet, line: row.line })}</strong>
        <span className={`z-import-action is-${row.action}`}>{t(`preview.action.${row.action}`)}</span>
      </p>
      {row.messages.map((m, i) => (
        <p key={i} className={m.level === 'error' ? 'z-import-error' : 'z-import-warning'}>
          <strong>{t(m.level === 'error' ? 'preview.error' : 'preview.warning')}</strong>
          {m.column ? ` · ${m.column}: ` : ': '}
          {m.text}
        </p>
      ))}
      <div className="z-import-sides">
        <div>
          <p className="z-muted z-small">{t('preview.understood')}</p>
          <ul>
            {row.understood.map((u, i) => (
              <li key={i}>
                {u.what}: {u.text}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <p className="z-muted z-small">{t('preview.written')}</p>
          <dl>
            {row.cells.map((c, i) => (
              <div key={i}>
                <dt>{c.column}</dt>
                <dd className="z-verbatim">{c.text}</dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </li>
  );
}
