import {
  date,
  decimal,
  entity,
  int,
  json,
  many,
  money,
  one,
  sourced,
  text,
  uuid,
  type VirtualSql,
} from '@zona/database';
import { filesOf } from '@zona/files';
import { ruleSentences } from '@zona/plans-domain';
import * as plans from '../plans.sql.ts';
import * as sql from './monitoring.sql.ts';

/** A part of the rule, as its path says. */
const of =
  (path: string): VirtualSql =>
  (t) =>
    `${t}.rule->${path}`;
const ofLine = { source: plans.source, planStatus: sql.planStatusOfPart, enteIds: sql.enteIdsOfPart };

export const MonitoringPeriod = entity({
  name: 'MonitoringPeriod',
  table: 'monitoring_period',
  columns: {
    planId: uuid(),
    code: text(),
    state: text(),
    from: date({ column: 'valid_from' }),
    to: date({ column: 'valid_to' }),
    legalBasis: text({ nullable: true }),
    organ: text({ nullable: true }),
    act: text({ nullable: true }),
    actDate: date({ nullable: true }),
  },
  relations: { plan: one('Plan', 'planId'), lines: many('LineReport', 'periodId', 'position') },
  virtual: { planStatus: plans.planStatus, counts: sql.periodCounts },
  titleOf: 'code',
});

export const LineReport = entity({
  name: 'LineReport',
  table: 'line_report',
  columns: {
    planId: uuid(),
    periodId: uuid(),
    objectiveId: uuid({ nullable: true }),
    actionId: uuid({ nullable: true }),
    schedaId: uuid({ nullable: true }),
    previousId: uuid({ nullable: true }),
    /** As it was when the half-year was opened. */
    code: text({ nullable: true }),
    title: text(),
    position: int(),
    state: text({ nullable: true }),
    stage: text(),
    progress: text({ nullable: true }),
    note: text({ nullable: true }),
    providerText: text({ nullable: true }),
    proposedById: uuid({ nullable: true }),
    ...sourced,
  },
  relations: {
    period: one('MonitoringPeriod', 'periodId'),
    objective: one('Objective', 'objectiveId'),
    action: one('Action', 'actionId'),
    scheda: one('Scheda', 'schedaId'),
    previous: one('LineReport', 'previousId'),
    proposedBy: one('Ente', 'proposedById'),
    providers: many('LineProvider', 'lineReportId', 'position'),
    acts: many('LineAct', 'lineReportId', 'position'),
    amounts: many('LineAmount', 'lineReportId', 'position'),
    counts: many('LineCount', 'lineReportId', 'position'),
    corrections: many('LineCorrection', 'lineReportId', 'createdAt'),
  },
  virtual: { source: plans.source, planStatus: plans.planStatus, enteIds: sql.enteIdsOfLine },
  titleOf: 'title',
});

export const LineProvider = entity({
  name: 'LineProvider',
  table: 'line_provider',
  columns: {
    lineReportId: uuid(),
    role: text(),
    enteId: uuid({ nullable: true }),
    name: text({ nullable: true }),
    position: int(),
    ...sourced,
  },
  relations: { lineReport: one('LineReport', 'lineReportId'), ente: one('Ente', 'enteId') },
  virtual: ofLine,
  titleOf: 'name',
});

export const LineAct = entity({
  name: 'LineAct',
  table: 'line_act',
  columns: {
    lineReportId: uuid(),
    kind: text(),
    number: text({ nullable: true }),
    date: date({ column: 'act_date', nullable: true }),
    subject: text({ nullable: true }),
    cig: text({ nullable: true }),
    from: date({ column: 'valid_from', nullable: true }),
    to: date({ column: 'valid_to', nullable: true }),
    position: int(),
    ...sourced,
  },
  relations: { lineReport: one('LineReport', 'lineReportId'), files: filesOf() },
  virtual: ofLine,
  titleOf: 'number',
});

export const LineAmount = entity({
  name: 'LineAmount',
  table: 'line_amount',
  columns: {
    lineReportId: uuid(),
    lineActId: uuid({ nullable: true }),
    partOfId: uuid({ nullable: true }),
    kind: text(),
    label: text({ nullable: true }),
    value: money({ column: 'value_cents', nullable: true }),
    percent: decimal({ nullable: true }),
    period: text(),
    certainty: text(),
    position: int(),
    ...sourced,
  },
  relations: {
    lineReport: one('LineReport', 'lineReportId'),
    act: one('LineAct', 'lineActId'),
    partOf: one('LineAmount', 'partOfId'),
  },
  virtual: ofLine,
  titleOf: 'label',
});

export const LineCount = entity({
  name: 'LineCount',
  table: 'line_count',
  columns: {
    lineReportId: uuid(),
    measure: text(),
    group: text({ column: 'group_name', nullable: true }),
    label: text({ nullable: true }),
    value: int(),
    position: int(),
    ...sourced,
  },
  relations: { lineReport: one('LineReport', 'lineReportId') },
  virtual: ofLine,
  titleOf: 'label',
});

/** Why a line of a closed half-year was changed; what was there before is in the register. */
export const LineCorrection = entity({
  name: 'LineCorrection',
  table: 'line_correction',
  columns: { lineReportId: uuid(), reason: text(), author: text() },
  relations: { lineReport: one('LineReport', 'lineReportId') },
  virtual: { planStatus: sql.planStatusOfPart, enteIds: sql.enteIdsOfPart },
  titleOf: 'reason',
});

export const Evaluation = entity({
  name: 'Evaluation',
  table: 'evaluation',
  columns: {
    objectiveId: uuid(),
    kind: text(),
    quantitative: text({ nullable: true }),
    qualitative: text({ nullable: true }),
    descriptiveNote: text({ nullable: true }),
    outcome: text({ nullable: true }),
  },
  relations: { objective: one('Objective', 'objectiveId') },
  virtual: { planStatus: sql.planStatusOfEvaluation },
});

/** How a plan measures itself. A change is a new edition: an earlier one stays as it was used. */
export const AchievementRule = entity({
  name: 'AchievementRule',
  table: 'achievement_rule',
  columns: { planId: uuid(), edition: int(), rule: json(), statedIn: text() },
  virtual: {
    planStatus: plans.planStatus,
    reached: of("'points'->>'reached'"),
    partly: of("'points'->>'partly'"),
    notReached: of("'points'->>'not_reached'"),
    weights: of(">'weights'"),
    notMeasurable: of(">'notMeasurable'"),
    achievedFrom: of("'thresholds'->>'achieved'"),
    partlyFrom: of("'thresholds'->>'partly'"),
  },
  derived: { sentences: { sql: (t) => `${t}.rule`, compute: ruleSentences } },
  titleOf: 'statedIn',
});

/** What the plan says that an objective, a card or an indicator weighs, where its rule goes by stated weights. */
export const AchievementWeight = entity({
  name: 'AchievementWeight',
  table: 'achievement_weight',
  columns: {
    planId: uuid(),
    objectiveId: uuid({ nullable: true }),
    schedaId: uuid({ nullable: true }),
    indicatorId: uuid({ nullable: true }),
    weight: decimal({ nullable: true }),
  },
  relations: {
    objective: one('Objective', 'objectiveId'),
    scheda: one('Scheda', 'schedaId'),
    indicator: one('Indicator', 'indicatorId'),
  },
  virtual: { planStatus: plans.planStatus },
});

export const monitoringEntities = [
  MonitoringPeriod,
  LineReport,
  LineProvider,
  LineAct,
  LineAmount,
  LineCount,
  LineCorrection,
  Evaluation,
  AchievementRule,
  AchievementWeight,
];
