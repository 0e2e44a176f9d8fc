import { importColumns, type BudgetImportKind } from '@zona/budgets-domain';
import { Button, DataTable, Section, type Column } from '@zona/ui';
import type { BudgetImportPartsFragment } from '../generated/graphql';
import { t } from './words';

type Layout = NonNullable<BudgetImportPartsFragment['layout']>;
interface ColumnsUsedProps {
  kind: BudgetImportKind;
  layout: Layout;
  /** Missing where they can no longer be changed. */
  onChange?: (() => void) | undefined;
}

/** How the columns of the file were read, and the way to have them read otherwise. */
export function ColumnsUsed({ kind, layout, onChange }: ColumnsUsedProps) {
  const labels = new Map(importColumns[kind].map((c) => [c.field, c.header]));
  const rows = layout.columns.map((c, i) => ({ ...c, place: i + 1 })).filter((c) => c.header || c.field);
  const columns: Column<(typeof rows)[number]>[] = [
    { key: 'heading', header: t('map.heading'), cell: (c) => c.header || t('map.unnamed') },
    { key: 'cells', header: t('map.cells'), cell: (c) => c.samples.join(' · ') || '–' },
    { key: 'readAs', header: t('map.readAs'), cell: (c) => labels.get(c.field ?? '') ?? t('map.skip') },
  ];
  return (
    <Section title={t('map.used')} actions={onChange && <Button onClick={onChange}>{t('map.change')}</Button>}>
      <p>{t(`map.origin.${layout.origin}`)}</p>
      <DataTable caption={t('map.used')} columns={columns} rows={rows} rowKey={(c) => String(c.place)} />
    </Section>
  );
}
