import { proposalLines, proposalValue } from '@zona/budgets-domain';
import { date, decimal, entity, instant, int, json, many, money, one, sourced, text, uuid } from '@zona/database';
import { commitmentMore } from '../contracts/contracts.entities.ts';
import { assignmentMore, fundMore } from '../funds/funds.entities.ts';
import { paymentMore, reportMore, settlementMore } from '../reporting/reporting.entities.ts';
import { LedgerAccount } from './account.entity.ts';
import * as sql from './ledger.sql.ts';

const act = {
  actKind: text({ nullable: true }),
  organ: text({ nullable: true }),
  number: text({ nullable: true }),
  actDate: date({ nullable: true }),
};

export const FundKind = entity({
  name: 'FundKind',
  table: 'fund_kind',
  scope: 'reference',
  key: 'code',
  columns: { code: text(), name: text(), family: text(), basis: text({ nullable: true }), position: int() },
});

export const Fund = entity({
  name: 'Fund',
  table: 'fund',
  columns: {
    kindCode: text({ column: 'kind' }),
    name: text({ searchable: true }),
    code: text({ nullable: true, searchable: true }),
    cup: text({ nullable: true, searchable: true }),
    enteId: uuid({ nullable: true }),
    purpose: text({ nullable: true }),
    eligible: text({ nullable: true }),
    ownSharePercent: decimal({ nullable: true }),
    note: text({ nullable: true }),
    ...sourced,
    ...fundMore.columns,
  },
  relations: {
    kind: one('FundKind', 'kindCode'),
    ente: one('Ente', 'enteId'),
    assignments: many('FundAssignment', 'fundId', 'year'),
  },
  virtual: { source: sql.source, figures: sql.figuresOfFund },
  titleOf: 'name',
});

export const FundAssignment = entity({
  name: 'FundAssignment',
  table: 'fund_assignment',
  columns: {
    fundId: uuid(),
    year: int(),
    label: text({ nullable: true }),
    ...act,
    spendBy: date({ nullable: true }),
    reportBy: date({ nullable: true }),
    note: text({ nullable: true }),
    ...sourced,
  },
  relations: {
    fund: one('Fund', 'fundId'),
    lines: many('BudgetLine', 'assignmentId', 'title'),
    reports: many('FundReport', 'assignmentId', 'createdAt'),
    movements: many('LedgerMovement', 'assignmentId', 'createdAt'),
    ...assignmentMore.relations,
  },
  virtual: { source: sql.source, figures: sql.figuresBy('assignment_id'), ...assignmentMore.virtual },
  derived: assignmentMore.derived,
  titleOf: 'label',
});

export const BudgetLine = entity({
  name: 'BudgetLine',
  table: 'budget_line',
  columns: {
    assignmentId: uuid(),
    planId: uuid({ nullable: true }),
    objectiveId: uuid({ nullable: true }),
    actionId: uuid({ nullable: true }),
    ambitoComuneId: uuid({ nullable: true }),
    year: int(),
    title: text({ searchable: true }),
    key: text(),
    note: text({ nullable: true }),
    ...sourced,
  },
  relations: {
    assignment: one('FundAssignment', 'assignmentId'),
    plan: one('Plan', 'planId'),
    objective: one('Objective', 'objectiveId'),
    action: one('Action', 'actionId'),
    ambitoComune: one('AmbitoComune', 'ambitoComuneId'),
    movements: many('LedgerMovement', 'lineId', 'createdAt'),
    accounts: many('LedgerAccount', 'lineId', 'key'),
  },
  virtual: { source: sql.source, figures: sql.figuresBy('line_id'), comuneEnteId: sql.comuneEnteOfLine },
  titleOf: 'title',
  contextOf: sql.fundOfLine,
});

export const Commitment = entity({
  name: 'Commitment',
  table: 'commitment',
  columns: {
    year: int(),
    title: text({ searchable: true }),
    enteId: uuid({ nullable: true }),
    providerText: text({ nullable: true, searchable: true }),
    cig: text({ nullable: true, searchable: true }),
    cup: text({ nullable: true, searchable: true }),
    ...act,
    from: date({ column: 'valid_from', nullable: true }),
    to: date({ column: 'valid_to', nullable: true }),
    note: text({ nullable: true }),
    ...sourced,
  },
  relations: {
    ente: one('Ente', 'enteId'),
    settlements: many('Settlement', 'commitmentId', 'createdAt'),
    movements: many('LedgerMovement', 'commitmentId', 'createdAt'),
    accounts: many('LedgerAccount', 'commitmentId', 'key'),
    ...commitmentMore.relations,
  },
  virtual: { source: sql.source, figures: sql.figuresBy('commitment_id') },
  titleOf: 'title',
  contextOf: (t) => `${t}.year::text`,
});

export const Settlement = entity({
  name: 'Settlement',
  table: 'settlement',
  columns: {
    commitmentId: uuid(),
    title: text({ searchable: true }),
    supplierText: text({ nullable: true, searchable: true }),
    /** Codice fiscale or partita IVA of who invoices. */
    supplierCode: text({ nullable: true }),
    invoiceNumber: text({ nullable: true }),
    invoiceDate: date({ nullable: true }),
    periodFrom: date({ nullable: true }),
    periodTo: date({ nullable: true }),
    ...act,
    dueOn: date({ nullable: true }),
    note: text({ nullable: true }),
    ...sourced,
    ...settlementMore.columns,
  },
  relations: {
    commitment: one('Commitment', 'commitmentId'),
    payments: many('Payment', 'settlementId', 'paidOn'),
    movements: many('LedgerMovement', 'settlementId', 'createdAt'),
    ...settlementMore.relations,
  },
  virtual: { source: sql.source, figures: sql.figuresBy('settlement_id'), enteId: sql.enteOfSettlement },
  titleOf: 'title',
  contextOf: (t) => `${t}.supplier_text`,
});

export const Payment = entity({
  name: 'Payment',
  table: 'payment',
  columns: {
    settlementId: uuid(),
    number: text({ nullable: true, searchable: true }),
    paidOn: date(),
    note: text({ nullable: true }),
  },
  relations: {
    settlement: one('Settlement', 'settlementId'),
    entries: many('LedgerEntry', 'paymentId', 'createdAt'),
    ...paymentMore.relations,
  },
  virtual: { value: sql.paidBy, enteId: sql.enteOfPayment },
  titleOf: 'number',
});

export const FundReport = entity({
  name: 'FundReport',
  table: 'fund_report',
  columns: {
    assignmentId: uuid(),
    title: text({ searchable: true }),
    state: text(),
    from: date({ column: 'valid_from', nullable: true }),
    to: date({ column: 'valid_to', nullable: true }),
    dueOn: date({ nullable: true }),
    note: text({ nullable: true }),
    ...reportMore.columns,
  },
  relations: { assignment: one('FundAssignment', 'assignmentId'), ...reportMore.relations },
  virtual: { figures: sql.figuresBy('report_id'), ...reportMore.virtual },
  titleOf: 'title',
});

export const LedgerProposal = entity({
  name: 'LedgerProposal',
  table: 'ledger_proposal',
  columns: {
    kind: text(),
    title: text(),
    reason: text({ nullable: true }),
    draft: json(),
    state: text(),
    proposedBy: text(),
    decidedBy: text({ nullable: true }),
    decidedAt: instant({ nullable: true }),
    decisionNote: text({ nullable: true }),
    entryId: uuid({ nullable: true }),
  },
  relations: { entry: one('LedgerEntry', 'entryId') },
  derived: {
    lines: { sql: (t) => `${t}.draft`, compute: proposalLines },
    value: { sql: (t) => `${t}.draft`, compute: proposalValue },
  },
  titleOf: 'title',
});

/** What moved money, and why. Written once. */
export const LedgerEntry = entity({
  name: 'LedgerEntry',
  table: 'ledger_entry',
  columns: {
    kind: text(),
    date: date({ column: 'entry_date' }),
    title: text({ searchable: true }),
    reason: text({ nullable: true }),
    ...act,
    number: text({ nullable: true, searchable: true }),
    reversesId: uuid({ nullable: true }),
    paymentId: uuid({ nullable: true }),
    recordedBy: text(),
    value: money({ column: 'value_cents' }),
    ...sourced,
  },
  relations: {
    reverses: one('LedgerEntry', 'reversesId'),
    payment: one('Payment', 'paymentId'),
    movements: many('LedgerMovement', 'entryId', 'position'),
  },
  virtual: { source: sql.source, reversedById: sql.reversedBy, takesBack: sql.takesBack },
  titleOf: 'title',
  contextOf: sql.dayOfEntry,
});

/** One step of some money: from an account to the account of the next stage; less than zero takes it back. */
export const LedgerMovement = entity({
  name: 'LedgerMovement',
  table: 'ledger_movement',
  columns: {
    entryId: uuid(),
    stage: text(),
    fromAccountId: uuid(),
    toAccountId: uuid(),
    assignmentId: uuid(),
    lineId: uuid({ nullable: true }),
    commitmentId: uuid({ nullable: true }),
    settlementId: uuid({ nullable: true }),
    reportId: uuid({ nullable: true }),
    value: money({ column: 'value_cents' }),
    position: int(),
  },
  relations: {
    entry: one('LedgerEntry', 'entryId'),
    assignment: one('FundAssignment', 'assignmentId'),
    line: one('BudgetLine', 'lineId'),
    commitment: one('Commitment', 'commitmentId'),
    settlement: one('Settlement', 'settlementId'),
    report: one('FundReport', 'reportId'),
  },
});

export const ledgerEntities = [
  FundKind,
  Fund,
  FundAssignment,
  BudgetLine,
  Commitment,
  Settlement,
  Payment,
  FundReport,
  LedgerProposal,
  LedgerEntry,
  LedgerMovement,
  LedgerAccount,
];
