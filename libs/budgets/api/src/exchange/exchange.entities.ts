import { bool, date, entity, instant, int, json, money, one, text, uuid, type VirtualSql } from '@zona/database';
import { filesOf } from '@zona/files';
import { linePagesEntity, type LinePages } from '@zona/imports';

/** What was set down as being done, while the job that does it has ended without doing it. */
const statusOfImport: VirtualSql = (t, tenant) =>
  `case when ${t}.state in ('reading','applying','undoing') and exists (select 1 from job j where j.ambito_id = ${tenant} and j.id = ${t}.job_id and j.state in ('failed','cancelled')) then case ${t}.state when 'reading' then 'failed' when 'applying' then 'preview' else 'applied' end else ${t}.state end`;

/** A payment whose entry was taken back is open again, without anybody saying so. */
export const statusOfPayment: VirtualSql = (t, tenant) =>
  `case when exists (select 1 from ledger_entry e where e.ambito_id = ${tenant} and e.payment_id = ${t}.payment_id and e.kind = 'payment'
      and not exists (select 1 from ledger_entry r where r.ambito_id = ${tenant} and r.reverses_id = e.id)) then 'matched'
    when ${t}.set_aside is not null then 'set_aside' else 'open' end`;

export const BudgetImport = entity({
  name: 'BudgetImport',
  table: 'budget_import',
  columns: {
    kind: text(),
    fileId: uuid(),
    fileName: text(),
    state: text(),
    jobId: uuid({ nullable: true }),
    reading: int(),
    layout: json({ nullable: true }),
    counts: json({ nullable: true }),
    remarks: json(),
    undoNotes: json(),
    entryIds: json(),
    askedBy: text(),
    skipBad: bool({ nullable: true }),
    appliedAt: instant({ nullable: true }),
    undoneAt: instant({ nullable: true }),
  },
  relations: { files: filesOf() },
  virtual: { status: statusOfImport },
  titleOf: 'fileName',
});

/** The lines of an import. */
export const budgetPages: LinePages = {
  name: 'BudgetImportPage',
  table: 'budget_import_page',
  of: { name: 'BudgetImport', table: 'budget_import', key: 'budgetImportId', column: 'budget_import_id' },
};
export const BudgetImportPage = linePagesEntity(budgetPages);

/** What a person said of the columns of a file, for when one with the same headings comes again. */
export const BudgetImportMapping = entity({
  name: 'BudgetImportMapping',
  table: 'budget_import_mapping',
  columns: { signature: uuid(), fileName: text(), columns: json() },
});

export const ImportedPayment = entity({
  name: 'ImportedPayment',
  table: 'imported_payment',
  columns: {
    budgetImportId: uuid(),
    key: text(),
    number: text({ searchable: true }),
    paidOn: date(),
    value: money({ column: 'value_cents' }),
    supplierCode: text({ nullable: true }),
    supplierText: text({ nullable: true, searchable: true }),
    invoiceNumber: text({ nullable: true }),
    cig: text({ nullable: true }),
    commitmentText: text({ nullable: true }),
    subject: text({ nullable: true, searchable: true }),
    paymentId: uuid({ nullable: true }),
    entryId: uuid({ nullable: true }),
    setAside: text({ nullable: true }),
  },
  relations: { budgetImport: one('BudgetImport', 'budgetImportId'), payment: one('Payment', 'paymentId') },
  virtual: { status: statusOfPayment },
  titleOf: 'number',
});

export const exchangeEntities = [BudgetImport, BudgetImportPage, BudgetImportMapping, ImportedPayment];
