import {
  bool,
  date,
  decimal,
  entity,
  instant,
  many,
  one,
  text,
  uuid,
  type Column,
  type Derived,
  type Relation,
} from '@zona/database';
import { filesOf } from '@zona/files';
import { evaluationOf, readingWarningsOf } from '@zona/plans-domain';
import * as sql from './indicators.sql.ts';

/** What the type Indicator has besides what a plan first says of it (plans.entities.ts). */
export const measureColumns: Record<string, Column> = {
  targetFrom: date({ nullable: true }),
  targetTo: date({ nullable: true }),
  scaleFrom: decimal({ nullable: true }),
  scaleTo: decimal({ nullable: true }),
  frequency: text(),
  periodType: text(),
  dataSource: text({ nullable: true }),
  byComune: bool(),
  overEnti: text(),
  overPeriods: text(),
};
export const measureRelations: Record<string, Relation> = {
  targets: many('IndicatorTarget', 'indicatorId', 'period'),
  readings: many('IndicatorReading', 'indicatorId', 'period'),
};
export const measureDerived: Record<string, Derived> = {
  evaluation: { sql: sql.evaluation, compute: evaluationOf },
};

const ofIndicator = { planStatus: sql.planStatusOfIndicator, enteIds: sql.enteIdsOfIndicator };

export const IndicatorTarget = entity({
  name: 'IndicatorTarget',
  table: 'indicator_target',
  columns: {
    indicatorId: uuid(),
    period: text(),
    value: decimal({ nullable: true }),
    from: date({ column: 'day_from', nullable: true }),
    to: date({ column: 'day_to', nullable: true }),
  },
  virtual: ofIndicator,
  titleOf: 'period',
});

export const IndicatorReading = entity({
  name: 'IndicatorReading',
  table: 'indicator_reading',
  columns: {
    indicatorId: uuid(),
    enteId: uuid(),
    reporterId: uuid(),
    period: text(),
    state: text(),
    value: decimal({ nullable: true }),
    numerator: decimal({ nullable: true }),
    denominator: decimal({ nullable: true }),
    answers: decimal({ nullable: true }),
    answer: text({ nullable: true }),
    text: text({ nullable: true }),
    day: date({ nullable: true }),
    note: text({ nullable: true }),
    supersedesId: uuid({ nullable: true }),
    returnReason: text({ nullable: true }),
    sentAt: instant({ nullable: true }),
    approvedAt: instant({ nullable: true }),
    lockedAt: instant({ nullable: true }),
  },
  relations: {
    indicator: one('Indicator', 'indicatorId'),
    ente: one('Ente', 'enteId'),
    supersedes: one('IndicatorReading', 'supersedesId'),
    files: filesOf(),
  },
  virtual: { ...ofIndicator, supersededById: sql.supersededBy },
  derived: { warnings: { sql: sql.warnings, compute: readingWarningsOf } },
  titleOf: 'period',
});

export const indicatorsEntities = [IndicatorTarget, IndicatorReading];
