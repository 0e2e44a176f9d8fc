import {
  date,
  decimal,
  entity,
  int,
  many,
  money,
  one,
  sourced,
  text,
  texts,
  uuid,
  via,
  type Derived,
} from '@zona/database';
import { totalOfRaw } from '@zona/plans-domain';
import {
  indicatorsEntities,
  measureColumns,
  measureDerived,
  measureRelations,
} from './indicators/indicators.entities.ts';
import { monitoringEntities } from './monitoring/monitoring.entities.ts';
import { continuityOf, lifeEntities, planLife } from './life/life.entities.ts';
import { documentsEntities } from './documents/documents.entities.ts';
import { exchangeEntities } from './exchange/exchange.entities.ts';
import * as sql from './plans.sql.ts';
import { cardsEntities, SchedaRow, SchedaTemplate } from './cards/cards.entities.ts';
import { checksEntities } from './checks/checks.entities.ts';
import { sharedEntities } from './shared.entities.ts';
import { sheetsEntities } from './sheets/sheets.entities.ts';
import { timelineEntities } from './timeline/timeline.entities.ts';

const total = (which: (t: string) => string): Derived => ({ sql: sql.figures(which), compute: totalOfRaw });
const ofCard = { source: sql.source, planStatus: sql.planStatusOfCard, enteIds: sql.enteIdsOfCard };

export const PolicyArea = entity({
  name: 'PolicyArea',
  table: 'policy_area',
  scope: 'reference',
  columns: { id: text(), act: text(), letter: text(), title: text(), position: int() },
});

export const Plan = entity({
  name: 'Plan',
  table: 'plan',
  columns: {
    code: text({ searchable: true }),
    title: text({ searchable: true }),
    kind: text(),
    status: text(),
    templateId: text(),
    ownTemplateId: uuid({ nullable: true }),
    from: date({ column: 'valid_from' }),
    to: date({ column: 'valid_to' }),
    document: text({ nullable: true }),
    ...planLife.columns,
  },
  relations: {
    template: one('SchedaTemplate', 'templateId'),
    ownTemplate: one('CardTemplate', 'ownTemplateId'),
    areas: many('PlanArea', 'planId', 'position'),
    ...planLife.relations,
  },
  virtual: { counts: sql.planCounts, answerCensus: sql.answerCensus, ...planLife.virtual },
  derived: { amounts: total((t) => `k.plan_id = ${t}.id`), ...planLife.derived },
  titleOf: 'title',
});

export const PlanArea = entity({
  name: 'PlanArea',
  table: 'plan_area',
  columns: { planId: uuid(), code: text({ nullable: true }), title: text({ searchable: true }), position: int() },
  relations: {
    plan: one('Plan', 'planId'),
    policyAreas: via('PolicyArea', 'area_policy', 'planAreaId', 'policyAreaId', 'position'),
    objectives: many('Objective', 'areaId', 'position'),
  },
  virtual: { planStatus: sql.planStatus },
  derived: { amounts: total((t) => `o.area_id = ${t}.id`) },
  titleOf: 'title',
  contextOf: planTitle,
});

export const AreaPolicy = entity({
  name: 'AreaPolicy',
  table: 'area_policy',
  columns: { planAreaId: uuid(), policyAreaId: text() },
});

export const Objective = entity({
  name: 'Objective',
  table: 'objective',
  columns: {
    planId: uuid(),
    areaId: uuid(),
    code: text({ searchable: true }),
    title: text({ searchable: true }),
    summary: text({ nullable: true, searchable: true }),
    position: int(),
    ...sourced,
  },
  relations: {
    plan: one('Plan', 'planId'),
    area: one('PlanArea', 'areaId'),
    actions: via('Action', 'action_objective', 'objectiveId', 'actionId', 'position'),
    ...continuityOf('Objective'),
    schede: many('Scheda', 'objectiveId', 'position'),
  },
  virtual: { source: sql.source, planStatus: sql.planStatus },
  derived: { amounts: total((t) => `k.objective_id = ${t}.id`) },
  titleOf: 'title',
  contextOf: planTitle,
});

export const Action = entity({
  name: 'Action',
  table: 'action',
  shared: 'root',
  columns: {
    planId: uuid(),
    code: text({ nullable: true, searchable: true }),
    title: text({ searchable: true }),
    summary: text({ nullable: true, searchable: true }),
    partners: texts(),
    position: int(),
    ...sourced,
  },
  relations: {
    plan: one('Plan', 'planId'),
    objectives: via('Objective', 'action_objective', 'actionId', 'objectiveId', 'position'),
    ...continuityOf('Action'),
    schede: many('Scheda', 'actionId', 'position'),
    enti: via('Ente', 'action_ente', 'actionId', 'enteId', 'name'),
  },
  virtual: { source: sql.source, planStatus: sql.planStatus, enteIds: sql.enteIdsOfAction('id') },
  titleOf: 'title',
  contextOf: planTitle,
});

export const ActionObjective = entity({
  name: 'ActionObjective',
  table: 'action_objective',
  columns: { actionId: uuid(), objectiveId: uuid() },
});
export const ActionEnte = entity({
  name: 'ActionEnte',
  table: 'action_ente',
  columns: { actionId: uuid(), enteId: uuid() },
});

export const Scheda = entity({
  name: 'Scheda',
  table: 'scheda',
  shared: { parent: 'Action', key: 'actionId' },
  columns: {
    planId: uuid(),
    objectiveId: uuid(),
    actionId: uuid({ nullable: true }),
    label: text({ searchable: true }),
    form: text(),
    refersToId: uuid({ nullable: true }),
    position: int(),
    ...sourced,
  },
  relations: {
    plan: one('Plan', 'planId'),
    objective: one('Objective', 'objectiveId'),
    action: one('Action', 'actionId'),
    refersTo: one('Scheda', 'refersToId'),
    answers: many('SchedaAnswer', 'schedaId', 'createdAt'),
    amounts: many('StatedAmount', 'schedaId', 'position'),
    staff: many('StaffNeed', 'schedaId', 'position'),
    indicators: many('Indicator', 'schedaId', 'position'),
  },
  virtual: { source: sql.source, planStatus: sql.planStatus, enteIds: sql.enteIdsOfAction('action_id') },
  derived: { total: total((t) => `k.id = ${t}.id`) },
  titleOf: 'label',
  contextOf: planTitle,
});

export const SchedaAnswer = entity({
  name: 'SchedaAnswer',
  table: 'scheda_answer',
  columns: {
    schedaId: uuid(),
    row: text({ column: 'row_key' }),
    answer: text({ nullable: true }),
    note: text({ nullable: true }),
    choices: texts(),
    ...sourced,
  },
  virtual: ofCard,
  titleOf: 'row',
});

export const StatedAmount = entity({
  name: 'StatedAmount',
  table: 'stated_amount',
  shared: { parent: 'Scheda', key: 'schedaId' },
  columns: {
    schedaId: uuid(),
    value: money({ column: 'value_cents', nullable: true }),
    valueTo: money({ column: 'value_to_cents', nullable: true }),
    period: text(),
    certainty: text(),
    fund: text({ nullable: true }),
    sameAsId: uuid({ nullable: true }),
    position: int(),
    ...sourced,
  },
  relations: { scheda: one('Scheda', 'schedaId'), sameAs: one('StatedAmount', 'sameAsId') },
  virtual: ofCard,
});

export const StaffNeed = entity({
  name: 'StaffNeed',
  table: 'staff_need',
  columns: {
    schedaId: uuid(),
    role: text(),
    count: int({ nullable: true }),
    certainty: text(),
    position: int(),
    ...sourced,
  },
  virtual: ofCard,
  titleOf: 'role',
});

export const Indicator = entity({
  name: 'Indicator',
  table: 'indicator',
  shared: { parent: 'Scheda', key: 'schedaId' },
  columns: {
    schedaId: uuid(),
    kind: text(),
    name: text(),
    valueType: text(),
    unit: text({ nullable: true }),
    comparator: text({ nullable: true }),
    baseline: decimal({ nullable: true }),
    target: decimal({ nullable: true }),
    targetText: text({ nullable: true }),
    ownerId: uuid({ nullable: true }),
    position: int(),
    ...measureColumns,
    ...sourced,
  },
  relations: { scheda: one('Scheda', 'schedaId'), owner: one('Ente', 'ownerId'), ...measureRelations },
  virtual: ofCard,
  derived: measureDerived,
  titleOf: 'name',
});

function planTitle(t: string, tenant: string): string {
  return `(select p.title from plan p where p.ambito_id = ${tenant} and p.id = ${t}.plan_id)`;
}

export const plansEntities = [
  PolicyArea,
  SchedaTemplate,
  SchedaRow,
  Plan,
  PlanArea,
  AreaPolicy,
  Objective,
  Action,
  ActionObjective,
  ActionEnte,
  Scheda,
  SchedaAnswer,
  StatedAmount,
  StaffNeed,
  Indicator,
  ...indicatorsEntities,
  ...monitoringEntities,
  ...sharedEntities,
  ...cardsEntities,
  ...sheetsEntities,
  ...timelineEntities,
  ...checksEntities,
  ...lifeEntities,
  ...documentsEntities,
  ...exchangeEntities,
];
