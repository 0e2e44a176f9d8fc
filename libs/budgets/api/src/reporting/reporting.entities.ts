import { date, entity, instant, int, json, many, money, one, text, uuid } from '@zona/database';
import { filesOf } from '@zona/files';
import * as sql from './reporting.sql.ts';

const act = {
  actKind: text({ nullable: true }),
  organ: text({ nullable: true }),
  number: text({ nullable: true }),
  actDate: date({ nullable: true }),
};

/** What this part adds to the types of the ledger. */
export const settlementMore = {
  columns: { invoiceTotal: money({ column: 'invoice_cents', nullable: true }), costType: text({ nullable: true }) },
  relations: { files: filesOf() },
};
export const paymentMore = { relations: { files: filesOf() } };
export const reportMore = {
  columns: {
    ownValue: money({ column: 'own_cents', nullable: true }),
    ownNote: text({ nullable: true }),
    signedBy: text({ nullable: true }),
    signedAt: instant({ nullable: true }),
    ...act,
    packageJobId: uuid({ nullable: true }),
  },
  relations: {
    events: many('FundReportEvent', 'reportId', 'createdAt'),
    packages: many('FundReportPackage', 'reportId', 'position'),
    files: filesOf(),
  },
  virtual: {
    fundId: sql.fundId,
    fundName: sql.fundName,
    fundKindName: sql.fundKindName,
    year: sql.year,
    assignmentLabel: sql.assignmentLabel,
    spendBy: sql.spendBy,
    reportBy: sql.reportBy,
    eligible: sql.eligible,
    ownSharePercent: sql.ownSharePercent,
    costCount: sql.costCount,
    claimed: sql.claimed,
    refused: sql.refused,
    assigned: sql.assigned,
    reportable: sql.reportable,
  },
};

/** What happened to a report. Written once. */
export const FundReportEvent = entity({
  name: 'FundReportEvent',
  table: 'fund_report_event',
  columns: {
    reportId: uuid(),
    kind: text(),
    reason: text({ nullable: true }),
    ...act,
    value: money({ column: 'value_cents', nullable: true }),
    author: text(),
  },
  relations: { report: one('FundReport', 'reportId') },
  virtual: { reportState: sql.reportState },
});

/** What was signed. Written once; its files are made by a job. */
export const FundReportPackage = entity({
  name: 'FundReportPackage',
  table: 'fund_report_package',
  columns: {
    reportId: uuid(),
    position: int(),
    signedBy: text(),
    ...act,
    costs: int(),
    value: money({ column: 'value_cents' }),
    content: json(),
  },
  relations: { report: one('FundReport', 'reportId'), files: filesOf() },
  virtual: { reportState: sql.reportState },
});

export const reportingEntities = [FundReportEvent, FundReportPackage];
