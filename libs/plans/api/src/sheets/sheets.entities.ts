import { decimal, entity, int, many, money, one, sourced, text, texts, uuid, type VirtualSql } from '@zona/database';
import { planStatus, source } from '../plans.sql.ts';

const statusOfSheet: VirtualSql = (t, tenant) =>
  `(select p.status from project_sheet s join plan p on p.ambito_id = ${tenant} and p.id = s.plan_id where s.ambito_id = ${tenant} and s.id = ${t}.sheet_id)`;
const statusOfMatrix: VirtualSql = (t, tenant) =>
  `(select p.status from budget_matrix m join project_sheet s on s.ambito_id = ${tenant} and s.id = m.sheet_id join plan p on p.ambito_id = ${tenant} and p.id = s.plan_id where m.ambito_id = ${tenant} and m.id = ${t}.matrix_id)`;
const cents = (column: string) => money({ column, nullable: true });

export const ProjectSheet = entity({
  name: 'ProjectSheet',
  table: 'project_sheet',
  columns: {
    planId: uuid(),
    actionId: uuid({ nullable: true }),
    templateId: text(),
    ownTemplateId: uuid({ nullable: true }),
    title: text({ searchable: true }),
    /** Month 1, where the document gives a year: `2022-04`. */
    startMonth: text({ nullable: true }),
    months: int({ nullable: true }),
    timeNote: text({ nullable: true }),
    position: int(),
    ...sourced,
  },
  relations: {
    plan: one('Plan', 'planId'),
    action: one('Action', 'actionId'),
    template: one('SchedaTemplate', 'templateId'),
    ownTemplate: one('CardTemplate', 'ownTemplateId'),
    answers: many('SheetAnswer', 'sheetId', 'createdAt'),
    matrices: many('BudgetMatrix', 'sheetId', 'position'),
    phases: many('Phase', 'sheetId', 'position'),
  },
  virtual: { source, planStatus },
  titleOf: 'title',
});

export const SheetAnswer = entity({
  name: 'SheetAnswer',
  table: 'sheet_answer',
  columns: {
    sheetId: uuid(),
    row: text({ column: 'row_key' }),
    answer: text({ nullable: true }),
    note: text({ nullable: true }),
    choices: texts(),
    ...sourced,
  },
  virtual: { source, planStatus: statusOfSheet },
  titleOf: 'row',
});

export const BudgetMatrix = entity({
  name: 'BudgetMatrix',
  table: 'budget_matrix',
  columns: {
    sheetId: uuid(),
    kind: text(),
    title: text(),
    declared: cents('declared_cents'),
    note: text({ nullable: true }),
    position: int(),
    ...sourced,
  },
  relations: {
    sheet: one('ProjectSheet', 'sheetId'),
    sources: many('MatrixSource', 'matrixId', 'position'),
    lines: many('MatrixLine', 'matrixId', 'position'),
    cells: many('MatrixCell', 'matrixId', 'createdAt'),
  },
  virtual: { source, planStatus: statusOfSheet },
  titleOf: 'title',
});

export const MatrixSource = entity({
  name: 'MatrixSource',
  table: 'matrix_source',
  columns: { matrixId: uuid(), label: text(), declared: cents('declared_cents'), position: int() },
  relations: { matrix: one('BudgetMatrix', 'matrixId') },
  virtual: { planStatus: statusOfMatrix },
  titleOf: 'label',
});

export const MatrixLine = entity({
  name: 'MatrixLine',
  table: 'matrix_line',
  columns: {
    matrixId: uuid(),
    label: text(),
    declared: cents('declared_cents'),
    ente: text({ nullable: true }),
    hours: decimal({ nullable: true }),
    note: text({ nullable: true }),
    position: int(),
    ...sourced,
  },
  relations: { matrix: one('BudgetMatrix', 'matrixId') },
  virtual: { source, planStatus: statusOfMatrix },
  titleOf: 'label',
});

export const MatrixCell = entity({
  name: 'MatrixCell',
  table: 'matrix_cell',
  columns: { matrixId: uuid(), lineId: uuid(), sourceId: uuid(), value: cents('value_cents') },
  relations: {
    matrix: one('BudgetMatrix', 'matrixId'),
    line: one('MatrixLine', 'lineId'),
    source: one('MatrixSource', 'sourceId'),
  },
  virtual: { planStatus: statusOfMatrix },
});

export const sheetsEntities = [ProjectSheet, SheetAnswer, BudgetMatrix, MatrixSource, MatrixLine, MatrixCell];
