import { DataTable, type Column } from '@zona/ui';
import { t } from '../words';
import { differences, type Difference } from './audit-diff';

const orEmpty = (value: string) => value || <span className="z-muted">{t('audit.empty')}</span>;

const columns: Column<Difference>[] = [
  { key: 'field', header: t('audit.field'), cell: (row) => row.field },
  { key: 'before', header: t('audit.before'), cell: (row) => orEmpty(row.before) },
  { key: 'after', header: t('audit.after'), cell: (row) => orEmpty(row.after) },
];

/** What is new has nothing before it. */
const written: Column<Difference>[] = [
  { key: 'field', header: t('audit.field'), cell: (row) => row.field },
  { key: 'value', header: t('audit.value'), cell: (row) => orEmpty(row.after) },
];

interface AuditChangesProps {
  type: string;
  before: string | null;
  after: string | null;
}

/** One difference is said in a line; more open in a small table. */
export function AuditChanges({ type, before, after }: AuditChangesProps) {
  const changes = differences({ type, before, after });
  const [only] = changes;
  if (!only) return null;
  if (changes.length === 1 && before) {
    return (
      <p>
        {only.field}: {orEmpty(only.before)} → {orEmpty(only.after)}
      </p>
    );
  }
  return (
    <details>
      <summary>{t(before ? 'audit.changed' : 'audit.written', { count: changes.length })}</summary>
      <DataTable
        dense
        caption={t('audit.changes')}
        columns={before ? columns : written}
        rows={changes}
        rowKey={(row) => row.field}
      />
    </details>
  );
}
