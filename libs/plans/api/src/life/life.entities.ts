import { createHash } from 'node:crypto';
import { bool, date, entity, int, json, many, one, text, uuid, via, type Relation } from '@zona/database';
import { filesOf } from '@zona/files';
import { canonicalJson } from '@zona/plans-domain';
import { planStatus, source } from '../plans.sql.ts';
import { adoptionText, approvalTracker, ofAdoption, ofAssembly, originalEnd } from './life.sql.ts';

/** The seal of a plan as it was: SHA-256 of its one text. */
export const sealOf = (snapshot: unknown): string => createHash('sha256').update(canonicalJson(snapshot)).digest('hex');

/** What its life adds to a plan. */
export const planLife = {
  columns: { previousPlanId: uuid({ nullable: true }) },
  relations: {
    acts: many('PlanAct', 'planId', 'date'),
    approvals: many('PlanComuneApproval', 'planId'),
    previous: one('Plan', 'previousPlanId'),
    next: many('Plan', 'previousPlanId', 'from'),
  } satisfies Record<string, Relation>,
  virtual: {
    approvalOrgan: ofAdoption('organ'),
    approvalAct: adoptionText,
    approvalDate: ofAdoption('act_date'),
    originalTo: originalEnd,
  },
  derived: { approvalTracker },
};

/** What an objective or an action continues, and what continues it. */
export const continuityOf = (type: 'Objective' | 'Action'): Record<string, Relation> => {
  const key = type.toLowerCase();
  const [own, earlier] = [`${key}Id`, `earlier${type}Id`];
  return {
    continues: via(type, `${key}_continuity`, own, earlier, 'position'),
    continuedBy: via(type, `${key}_continuity`, earlier, own, 'position'),
  };
};

const PlanAct = entity({
  name: 'PlanAct',
  table: 'plan_act',
  columns: {
    planId: uuid(),
    step: text(),
    kind: text({ nullable: true }),
    organ: text({ nullable: true }),
    number: text({ nullable: true }),
    date: date({ column: 'act_date', nullable: true }),
    note: text({ nullable: true }),
    previousEnd: date({ nullable: true }),
    newEnd: date({ nullable: true }),
    sourceDocument: text({ nullable: true }),
    sourceLine: int({ nullable: true }),
    sourceText: text({ nullable: true }),
  },
  relations: {
    plan: one('Plan', 'planId'),
    files: filesOf(),
    corrections: many('ActCorrection', 'planActId', 'createdAt'),
  },
  virtual: { planStatus, source },
  titleOf: 'step',
});

const PlanComuneApproval = entity({
  name: 'PlanComuneApproval',
  table: 'plan_comune_approval',
  columns: {
    planId: uuid(),
    ambitoComuneId: uuid(),
    enteId: uuid({ nullable: true }),
    state: text(),
    organ: text({ nullable: true }),
    number: text({ nullable: true }),
    date: date({ column: 'act_date', nullable: true }),
    note: text({ nullable: true }),
  },
  relations: {
    plan: one('Plan', 'planId'),
    comune: one('AmbitoComune', 'ambitoComuneId'),
    files: filesOf(),
    corrections: many('ActCorrection', 'planComuneApprovalId', 'createdAt'),
  },
  virtual: { planStatus },
  titleOf: 'state',
});

/** How an act read before it was corrected, and why it was: of a step of the plan, or of what a comune decided. */
const ActCorrection = entity({
  name: 'ActCorrection',
  table: 'act_correction',
  columns: {
    planId: uuid(),
    planActId: uuid({ nullable: true }),
    planComuneApprovalId: uuid({ nullable: true }),
    enteId: uuid({ nullable: true }),
    was: text(),
    reason: text(),
    author: text(),
  },
  relations: { plan: one('Plan', 'planId') },
  virtual: { planStatus },
  titleOf: 'was',
});

const PlanVersion = entity({
  name: 'PlanVersion',
  table: 'plan_version',
  columns: {
    planId: uuid(),
    number: int(),
    label: text({ nullable: true }),
    reason: text({ nullable: true }),
    step: text({ nullable: true }),
    planActId: uuid({ nullable: true }),
    /** As the act read when the version was made; `assembly` follows the act if it is corrected. */
    byAssembly: bool({ column: 'assembly' }),
    sha256: text(),
    madeBy: text(),
  },
  relations: { plan: one('Plan', 'planId'), act: one('PlanAct', 'planActId') },
  virtual: {
    assembly: ofAssembly,
    snapshot: (t, tenant) =>
      `(select c.snapshot::text from plan_version_content c where c.ambito_id = ${tenant} and c.plan_version_id = ${t}.id)`,
  },
  derived: {
    seal: {
      sql: (t, tenant) =>
        `(select json_build_object('snapshot', c.snapshot, 'sha256', ${t}.sha256) from plan_version_content c where c.ambito_id = ${tenant} and c.plan_version_id = ${t}.id)`,
      compute: ({ snapshot, sha256 }: { snapshot: unknown; sha256: string }) => ({
        sha256,
        intact: sealOf(snapshot) === sha256,
      }),
    },
  },
  titleOf: 'label',
});

/** Never written through the Writer, whose audit would keep the plan a second time. */
const PlanVersionContent = entity({
  name: 'PlanVersionContent',
  table: 'plan_version_content',
  columns: { planVersionId: uuid(), snapshot: json() },
});

const ObjectiveContinuity = entity({
  name: 'ObjectiveContinuity',
  table: 'objective_continuity',
  columns: { objectiveId: uuid(), earlierObjectiveId: uuid() },
  relations: { objective: one('Objective', 'objectiveId'), earlier: one('Objective', 'earlierObjectiveId') },
});
const ActionContinuity = entity({
  name: 'ActionContinuity',
  table: 'action_continuity',
  columns: { actionId: uuid(), earlierActionId: uuid() },
  relations: { action: one('Action', 'actionId'), earlier: one('Action', 'earlierActionId') },
});

export const lifeEntities = [
  PlanAct,
  PlanComuneApproval,
  ActCorrection,
  PlanVersion,
  PlanVersionContent,
  ObjectiveContinuity,
  ActionContinuity,
];
