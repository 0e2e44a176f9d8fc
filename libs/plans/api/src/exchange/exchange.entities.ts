import { bool, entity, instant, int, json, one, text, uuid } from '@zona/database';
import { filesOf } from '@zona/files';
import { linePagesEntity, type LinePages } from '@zona/imports';

/** What was set down as being done, while the job that does it has ended without doing it. */
const status = (t: string, tenant: string) =>
  `case when ${t}.state in ('reading','applying','undoing') and exists (select 1 from job j where j.ambito_id = ${tenant} and j.id = ${t}.job_id and j.state in ('failed','cancelled')) then case ${t}.state when 'reading' then 'failed' when 'applying' then 'preview' else 'applied' end else ${t}.state end`;

export const PlanImport = entity({
  name: 'PlanImport',
  table: 'plan_import',
  columns: {
    planId: uuid(),
    fileId: uuid(),
    fileName: text(),
    state: text(),
    jobId: uuid({ nullable: true }),
    reading: int(),
    layouts: json(),
    counts: json({ nullable: true }),
    remarks: json(),
    undoNotes: json(),
    askedBy: text(),
    skipBad: bool({ nullable: true }),
    appliedAt: instant({ nullable: true }),
    undoneAt: instant({ nullable: true }),
  },
  relations: { plan: one('Plan', 'planId'), files: filesOf() },
  virtual: { status },
  titleOf: 'fileName',
});

/** The lines of an import: their words, what was understood, what they write with what was there before, so that it can be undone. */
export const planPages: LinePages = {
  name: 'ImportPage',
  table: 'import_page',
  of: { name: 'PlanImport', table: 'plan_import', key: 'importId', column: 'import_id' },
};
export const ImportPage = linePagesEntity(planPages);

/** How a layout that is not the template's was mapped, for when a file like it comes again. */
export const ImportMapping = entity({
  name: 'ImportMapping',
  table: 'import_mapping',
  columns: { signature: uuid(), fileName: text(), layouts: json() },
});

export const exchangeEntities = [PlanImport, ImportPage, ImportMapping];
