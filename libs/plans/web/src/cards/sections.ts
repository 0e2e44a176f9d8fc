import { t } from './words';

/** Rows in their order, gathered by section: neighbours with the same name stand together. */
export function sectionsOf<R extends { section: string | null }>(rows: readonly R[]): { title: string; rows: R[] }[] {
  const sections: { title: string; rows: R[] }[] = [];
  for (const row of rows) {
    const title = row.section ?? t('noSection');
    const last = sections.at(-1);
    if (last?.title === title) last.rows.push(row);
    else sections.push({ title, rows: [row] });
  }
  return sections;
}
