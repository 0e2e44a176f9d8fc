/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Tempo a cui si riferisce un importo dichiarato. */
export type AmountPeriod =
  | 'annual'
  | 'biennial'
  | 'first_year'
  | 'not_stated'
  | 'one_off'
  | 'triennial';

export type AnswerSchedaRowInput = {
  answer?: YesNo | null | undefined;
  choices?: Array<string> | null | undefined;
  note?: string | null | undefined;
  richiestaId: string;
  row: string;
  schedaId: string;
  /** Versione della risposta che si sta cambiando; null se è la prima. */
  version?: number | null | undefined;
};

/** L'atto con cui una bozza entra in vigore. */
export type ApprovePlanInput = {
  act?: string | null | undefined;
  date: string;
  id: string;
  organ: string;
  richiestaId: string;
  version: number;
};

export type Certainty =
  | 'about'
  | 'at_least'
  | 'if_funded'
  | 'stated';

export type ClosePlanInput = {
  id: string;
  richiestaId: string;
  version: number;
};

export type Comparator =
  | 'eq'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte';

export type CreateActionInput = {
  code?: string | null | undefined;
  enteIds?: Array<string>;
  objectiveIds: Array<string>;
  planId: string;
  richiestaId: string;
  summary?: string | null | undefined;
  title: string;
};

export type CreateObjectiveInput = {
  areaId: string;
  code: string;
  richiestaId: string;
  summary?: string | null | undefined;
  title: string;
};

export type CreatePlanAreaInput = {
  code?: string | null | undefined;
  planId: string;
  policyAreaIds?: Array<string>;
  richiestaId: string;
  title: string;
};

export type CreatePlanInput = {
  code: string;
  from: string;
  kind: PlanKind;
  richiestaId: string;
  templateId: string;
  title: string;
  to: string;
};

export type CreateSchedaInput = {
  actionId?: string | null | undefined;
  label: string;
  objectiveId: string;
  richiestaId: string;
};

export type IndicatorKind =
  | 'impact'
  | 'input'
  | 'outcome'
  | 'output'
  | 'process';

export type IndicatorValueType =
  | 'number'
  | 'percent'
  | 'score'
  | 'text'
  | 'yes_no';

export type PlanKind =
  | 'piano_di_programma'
  | 'piano_di_zona';

export type PlanStatus =
  | 'closed'
  | 'draft'
  | 'in_force';

/** Il valore del proprio ente per un periodo. */
export type RecordIndicatorValueInput = {
  enteId: string;
  id?: string | null | undefined;
  indicatorId: string;
  note?: string | null | undefined;
  period: string;
  richiestaId: string;
  value: string;
  version?: number | null | undefined;
};

/** Nuovo ordine degli obiettivi di un'area: tutti, dal primo all'ultimo. */
export type ReorderObjectivesInput = {
  areaId: string;
  objectiveIds: Array<string>;
  richiestaId: string;
};

export type SaveIndicatorInput = {
  baseline?: string | null | undefined;
  comparator?: Comparator | null | undefined;
  id?: string | null | undefined;
  kind: IndicatorKind;
  name: string;
  ownerId?: string | null | undefined;
  richiestaId: string;
  schedaId: string;
  target?: string | null | undefined;
  targetText?: string | null | undefined;
  unit?: string | null | undefined;
  valueType: IndicatorValueType;
  version?: number | null | undefined;
};

export type SaveStaffNeedInput = {
  certainty: Certainty;
  count?: number | null | undefined;
  id?: string | null | undefined;
  richiestaId: string;
  role: string;
  schedaId: string;
  version?: number | null | undefined;
};

/** Crea (id null) o cambia un importo dichiarato. */
export type SaveStatedAmountInput = {
  certainty: Certainty;
  fund?: string | null | undefined;
  id?: string | null | undefined;
  period: AmountPeriod;
  richiestaId: string;
  sameAsId?: string | null | undefined;
  schedaId: string;
  value?: string | null | undefined;
  valueTo?: string | null | undefined;
  version?: number | null | undefined;
};

export type SchedaForm =
  | 'full'
  | 'stub';

export type SchedaRowKind =
  | 'amounts'
  | 'choices'
  | 'indicators'
  | 'staff'
  | 'text'
  | 'yes_no';

export type UpdateActionInput = {
  code?: string | null | undefined;
  enteIds?: Array<string> | null | undefined;
  id: string;
  objectiveIds?: Array<string> | null | undefined;
  richiestaId: string;
  summary?: string | null | undefined;
  title?: string | null | undefined;
  version: number;
};

export type UpdateObjectiveInput = {
  areaId?: string | null | undefined;
  code?: string | null | undefined;
  id: string;
  richiestaId: string;
  summary?: string | null | undefined;
  title?: string | null | undefined;
  version: number;
};

export type UpdatePlanAreaInput = {
  code?: string | null | undefined;
  id: string;
  policyAreaIds?: Array<string> | null | undefined;
  richiestaId: string;
  title?: string | null | undefined;
  version: number;
};

export type UpdatePlanInput = {
  code?: string | null | undefined;
  from?: string | null | undefined;
  id: string;
  richiestaId: string;
  title?: string | null | undefined;
  to?: string | null | undefined;
  version: number;
};

/** Ritira: la riga resta leggibile nella storia, esce da elenchi e somme. */
export type WithdrawInput = {
  id: string;
  richiestaId: string;
  version: number;
};

/** Risposta a una riga sì/no della scheda: sconosciuto non è no. */
export type YesNo =
  | 'no'
  | 'not_stated'
  | 'partly'
  | 'yes';

export type ActionPageQueryVariables = Exact<{
  id: string;
  audit: boolean;
  edit: boolean;
}>;


export type ActionPageQuery = { action: { id: string, code: string | null, title: string, summary: string | null, partners: Array<string>, version: number, updatedAt: string, source: { document: string, line: number | null, text: string | null } | null, enti: Array<{ id: string, name: string }>, objectives: Array<{ id: string, code: string, title: string, area: { id: string, title: string } }>, plan: { id: string, code: string, title: string, status: PlanStatus, template: { id: string, title: string, act: string | null, rows: Array<{ key: string, label: string, kind: SchedaRowKind, position: number }> }, areas: Array<{ id: string, code: string | null, title: string, objectives: Array<{ id: string, code: string, title: string, actions: Array<{ id: string, code: string | null, title: string }> }> }> }, schede: Array<{ id: string, label: string, form: SchedaForm, version: number, updatedAt: string, objective: { id: string, code: string, title: string }, action: { id: string, code: string | null, title: string } | null, refersTo: { id: string, label: string, objective: { id: string, code: string }, action: { id: string, code: string | null, title: string } | null } | null, source: { document: string, line: number | null, text: string | null } | null, total: { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> }, answers: Array<{ id: string, row: string, answer: YesNo | null, note: string | null, choices: Array<string>, version: number, source: { document: string, line: number | null, text: string | null } | null }>, amounts: Array<{ id: string, value: string | null, valueTo: string | null, period: AmountPeriod, certainty: Certainty, fund: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, sameAs: { id: string, value: string | null, fund: string | null, scheda: { id: string, label: string, objective: { id: string, code: string } } } | null }>, staff: Array<{ id: string, role: string, count: number | null, certainty: Certainty, version: number, source: { document: string, line: number | null, text: string | null } | null }>, indicators: Array<{ id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, values: Array<{ id: string, period: string, value: string, note: string | null, version: number, updatedAt: string, ente: { id: string, name: string } }> }> }> } | null, auditEvents?: { totalCount: number, edges: Array<{ node: { id: string, at: string, actorName: string, role: string, operation: string, before: string | null, after: string | null } }> }, enti?: { edges: Array<{ node: { id: string, ente: { id: string, name: string } } }> } };

export type CreateActionMutationVariables = Exact<{
  input: CreateActionInput;
}>;


export type CreateActionMutation = { createAction: { action: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type UpdateActionMutationVariables = Exact<{
  input: UpdateActionInput;
}>;


export type UpdateActionMutation = { updateAction: { action: { id: string, version: number, updatedAt: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type WithdrawActionMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawActionMutation = { withdrawAction: { action: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type AmountTotalPartsFragment = { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> };

export type SourcePartsFragment = { document: string, line: number | null, text: string | null };

export type SchedaPartsFragment = { id: string, label: string, form: SchedaForm, version: number, updatedAt: string, objective: { id: string, code: string, title: string }, action: { id: string, code: string | null, title: string } | null, refersTo: { id: string, label: string, objective: { id: string, code: string }, action: { id: string, code: string | null, title: string } | null } | null, source: { document: string, line: number | null, text: string | null } | null, total: { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> }, answers: Array<{ id: string, row: string, answer: YesNo | null, note: string | null, choices: Array<string>, version: number, source: { document: string, line: number | null, text: string | null } | null }>, amounts: Array<{ id: string, value: string | null, valueTo: string | null, period: AmountPeriod, certainty: Certainty, fund: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, sameAs: { id: string, value: string | null, fund: string | null, scheda: { id: string, label: string, objective: { id: string, code: string } } } | null }>, staff: Array<{ id: string, role: string, count: number | null, certainty: Certainty, version: number, source: { document: string, line: number | null, text: string | null } | null }>, indicators: Array<{ id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, values: Array<{ id: string, period: string, value: string, note: string | null, version: number, updatedAt: string, ente: { id: string, name: string } }> }> };

export type IndicatorPartsFragment = { id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, values: Array<{ id: string, period: string, value: string, note: string | null, version: number, updatedAt: string, ente: { id: string, name: string } }> };

export type ProblemPartsFragment = { field: string | null, code: string, message: string };

export type ConflictPartsFragment = { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> };

export type TemplatePartsFragment = { id: string, title: string, act: string | null, rows: Array<{ key: string, label: string, kind: SchedaRowKind, position: number }> };

export type AuditPartsFragment = { totalCount: number, edges: Array<{ node: { id: string, at: string, actorName: string, role: string, operation: string, before: string | null, after: string | null } }> };

export type IndicatorsPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type IndicatorsPageQuery = { indicatorsDue: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, scheda: { id: string, label: string, objective: { id: string, code: string, title: string }, plan: { id: string, code: string, from: string, to: string } }, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, values: Array<{ id: string, period: string, value: string, note: string | null, version: number, updatedAt: string, ente: { id: string, name: string } }> } }> } };

export type RecordIndicatorValueMutationVariables = Exact<{
  input: RecordIndicatorValueInput;
}>;


export type RecordIndicatorValueMutation = { recordIndicatorValue: { indicator: { id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, values: Array<{ id: string, period: string, value: string, note: string | null, version: number, updatedAt: string, ente: { id: string, name: string } }> } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type IndicatorEntiQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorEntiQuery = { enti: { edges: Array<{ node: { id: string, ente: { id: string, name: string } } }> } };

export type ObjectivePageQueryVariables = Exact<{
  id: string;
  audit: boolean;
  edit: boolean;
}>;


export type ObjectivePageQuery = { objective: { id: string, code: string, title: string, summary: string | null, version: number, updatedAt: string, source: { document: string, line: number | null, text: string | null } | null, area: { id: string, code: string | null, title: string, policyAreas: Array<{ id: string, letter: string, title: string }> }, plan: { id: string, code: string, title: string, status: PlanStatus, template: { id: string, title: string, act: string | null, rows: Array<{ key: string, label: string, kind: SchedaRowKind, position: number }> }, areas: Array<{ id: string, code: string | null, title: string, objectives: Array<{ id: string, code: string, title: string }> }> }, amounts: { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> }, actions: Array<{ id: string, code: string | null, title: string, summary: string | null, objectives: Array<{ id: string, code: string }> }>, schede: Array<{ id: string, label: string, form: SchedaForm, version: number, updatedAt: string, objective: { id: string, code: string, title: string }, action: { id: string, code: string | null, title: string } | null, refersTo: { id: string, label: string, objective: { id: string, code: string }, action: { id: string, code: string | null, title: string } | null } | null, source: { document: string, line: number | null, text: string | null } | null, total: { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> }, answers: Array<{ id: string, row: string, answer: YesNo | null, note: string | null, choices: Array<string>, version: number, source: { document: string, line: number | null, text: string | null } | null }>, amounts: Array<{ id: string, value: string | null, valueTo: string | null, period: AmountPeriod, certainty: Certainty, fund: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, sameAs: { id: string, value: string | null, fund: string | null, scheda: { id: string, label: string, objective: { id: string, code: string } } } | null }>, staff: Array<{ id: string, role: string, count: number | null, certainty: Certainty, version: number, source: { document: string, line: number | null, text: string | null } | null }>, indicators: Array<{ id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, values: Array<{ id: string, period: string, value: string, note: string | null, version: number, updatedAt: string, ente: { id: string, name: string } }> }> }> } | null, auditEvents?: { totalCount: number, edges: Array<{ node: { id: string, at: string, actorName: string, role: string, operation: string, before: string | null, after: string | null } }> }, enti?: { edges: Array<{ node: { id: string, ente: { id: string, name: string } } }> } };

export type UpdateObjectiveMutationVariables = Exact<{
  input: UpdateObjectiveInput;
}>;


export type UpdateObjectiveMutation = { updateObjective: { objective: { id: string, version: number, updatedAt: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type WithdrawObjectiveMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawObjectiveMutation = { withdrawObjective: { objective: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type RestoreObjectiveMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type RestoreObjectiveMutation = { restoreObjective: { objective: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type PlanPageQueryVariables = Exact<{
  id: string;
}>;


export type PlanPageQuery = { plan: { id: string, code: string, title: string, kind: PlanKind, status: PlanStatus, from: string, to: string, approvalOrgan: string | null, approvalAct: string | null, approvalDate: string | null, document: string | null, version: number, updatedAt: string, template: { id: string, title: string, rows: Array<{ key: string, kind: SchedaRowKind }> }, counts: { areas: number, objectives: number, actions: number, schede: number, stubs: number, indicators: number, indicatorsWithoutTarget: number, answersNotStated: number, amountsNotStated: number }, amounts: { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> }, answerCensus: Array<{ row: string, label: string, yes: number, no: number, partly: number, notStated: number }>, areas: Array<{ id: string, code: string | null, title: string, version: number, policyAreas: Array<{ id: string, letter: string, title: string }>, amounts: { count: number, distinct: string, mixedPeriods: boolean, approximate: boolean }, objectives: Array<{ id: string, code: string, title: string, summary: string | null, version: number, amounts: { count: number, distinct: string, mixedPeriods: boolean, approximate: boolean, byFund: Array<{ fund: string | null }> }, actions: Array<{ id: string, code: string | null, title: string }>, schede: Array<{ id: string, form: SchedaForm, action: { id: string } | null, answers: Array<{ row: string, answer: YesNo | null }> }> }> }> } | null, policyAreas: Array<{ id: string, act: string, letter: string, title: string }> };

export type UpdatePlanMutationVariables = Exact<{
  input: UpdatePlanInput;
}>;


export type UpdatePlanMutation = { updatePlan: { plan: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type CreatePlanAreaMutationVariables = Exact<{
  input: CreatePlanAreaInput;
}>;


export type CreatePlanAreaMutation = { createPlanArea: { planArea: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type CreateObjectiveMutationVariables = Exact<{
  input: CreateObjectiveInput;
}>;


export type CreateObjectiveMutation = { createObjective: { objective: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type ReorderObjectivesMutationVariables = Exact<{
  input: ReorderObjectivesInput;
}>;


export type ReorderObjectivesMutation = { reorderObjectives: { planArea: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type ApprovePlanMutationVariables = Exact<{
  input: ApprovePlanInput;
}>;


export type ApprovePlanMutation = { approvePlan: { plan: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type ClosePlanMutationVariables = Exact<{
  input: ClosePlanInput;
}>;


export type ClosePlanMutation = { closePlan: { plan: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type UpdateAreaMutationVariables = Exact<{
  input: UpdatePlanAreaInput;
}>;


export type UpdateAreaMutation = { updatePlanArea: { planArea: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type WithdrawAreaMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawAreaMutation = { withdrawPlanArea: { planArea: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type PlansPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PlansPageQuery = { plans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, title: string, kind: PlanKind, status: PlanStatus, from: string, to: string, counts: { areas: number, objectives: number, actions: number, schede: number }, amounts: { count: number, distinct: string, mixedPeriods: boolean, approximate: boolean } } }> } };

export type PlanTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanTemplatesQuery = { schedaTemplates: Array<{ id: string, title: string, act: string | null }> };

export type CreatePlanMutationVariables = Exact<{
  input: CreatePlanInput;
}>;


export type CreatePlanMutation = { createPlan: { plan: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SchedaPlaceQueryVariables = Exact<{
  id: string;
}>;


export type SchedaPlaceQuery = { scheda: { id: string, objective: { id: string }, action: { id: string } | null } | null };

export type AreaPlaceQueryVariables = Exact<{
  id: string;
}>;


export type AreaPlaceQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, plan: { id: string } }
    | { id: string }
   | null };

export type CreateSchedaMutationVariables = Exact<{
  input: CreateSchedaInput;
}>;


export type CreateSchedaMutation = { createScheda: { scheda: { id: string, label: string, form: SchedaForm, version: number, updatedAt: string, objective: { id: string, code: string, title: string }, action: { id: string, code: string | null, title: string } | null, refersTo: { id: string, label: string, objective: { id: string, code: string }, action: { id: string, code: string | null, title: string } | null } | null, source: { document: string, line: number | null, text: string | null } | null, total: { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> }, answers: Array<{ id: string, row: string, answer: YesNo | null, note: string | null, choices: Array<string>, version: number, source: { document: string, line: number | null, text: string | null } | null }>, amounts: Array<{ id: string, value: string | null, valueTo: string | null, period: AmountPeriod, certainty: Certainty, fund: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, sameAs: { id: string, value: string | null, fund: string | null, scheda: { id: string, label: string, objective: { id: string, code: string } } } | null }>, staff: Array<{ id: string, role: string, count: number | null, certainty: Certainty, version: number, source: { document: string, line: number | null, text: string | null } | null }>, indicators: Array<{ id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, values: Array<{ id: string, period: string, value: string, note: string | null, version: number, updatedAt: string, ente: { id: string, name: string } }> }> } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type AnswerSchedaRowMutationVariables = Exact<{
  input: AnswerSchedaRowInput;
}>;


export type AnswerSchedaRowMutation = { answerSchedaRow: { scheda: { id: string, label: string, form: SchedaForm, version: number, updatedAt: string, objective: { id: string, code: string, title: string }, action: { id: string, code: string | null, title: string } | null, refersTo: { id: string, label: string, objective: { id: string, code: string }, action: { id: string, code: string | null, title: string } | null } | null, source: { document: string, line: number | null, text: string | null } | null, total: { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> }, answers: Array<{ id: string, row: string, answer: YesNo | null, note: string | null, choices: Array<string>, version: number, source: { document: string, line: number | null, text: string | null } | null }>, amounts: Array<{ id: string, value: string | null, valueTo: string | null, period: AmountPeriod, certainty: Certainty, fund: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, sameAs: { id: string, value: string | null, fund: string | null, scheda: { id: string, label: string, objective: { id: string, code: string } } } | null }>, staff: Array<{ id: string, role: string, count: number | null, certainty: Certainty, version: number, source: { document: string, line: number | null, text: string | null } | null }>, indicators: Array<{ id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, values: Array<{ id: string, period: string, value: string, note: string | null, version: number, updatedAt: string, ente: { id: string, name: string } }> }> } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SaveStatedAmountMutationVariables = Exact<{
  input: SaveStatedAmountInput;
}>;


export type SaveStatedAmountMutation = { saveStatedAmount: { scheda: { id: string, label: string, form: SchedaForm, version: number, updatedAt: string, objective: { id: string, code: string, title: string }, action: { id: string, code: string | null, title: string } | null, refersTo: { id: string, label: string, objective: { id: string, code: string }, action: { id: string, code: string | null, title: string } | null } | null, source: { document: string, line: number | null, text: string | null } | null, total: { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> }, answers: Array<{ id: string, row: string, answer: YesNo | null, note: string | null, choices: Array<string>, version: number, source: { document: string, line: number | null, text: string | null } | null }>, amounts: Array<{ id: string, value: string | null, valueTo: string | null, period: AmountPeriod, certainty: Certainty, fund: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, sameAs: { id: string, value: string | null, fund: string | null, scheda: { id: string, label: string, objective: { id: string, code: string } } } | null }>, staff: Array<{ id: string, role: string, count: number | null, certainty: Certainty, version: number, source: { document: string, line: number | null, text: string | null } | null }>, indicators: Array<{ id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, values: Array<{ id: string, period: string, value: string, note: string | null, version: number, updatedAt: string, ente: { id: string, name: string } }> }> } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type WithdrawStatedAmountMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawStatedAmountMutation = { withdrawStatedAmount: { scheda: { id: string, label: string, form: SchedaForm, version: number, updatedAt: string, objective: { id: string, code: string, title: string }, action: { id: string, code: string | null, title: string } | null, refersTo: { id: string, label: string, objective: { id: string, code: string }, action: { id: string, code: string | null, title: string } | null } | null, source: { document: string, line: number | null, text: string | null } | null, total: { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> }, answers: Array<{ id: string, row: string, answer: YesNo | null, note: string | null, choices: Array<string>, version: number, source: { document: string, line: number | null, text: string | null } | null }>, amounts: Array<{ id: string, value: string | null, valueTo: string | null, period: AmountPeriod, certainty: Certainty, fund: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, sameAs: { id: string, value: string | null, fund: string | null, scheda: { id: string, label: string, objective: { id: string, code: string } } } | null }>, staff: Array<{ id: string, role: string, count: number | null, certainty: Certainty, version: number, source: { document: string, line: number | null, text: string | null } | null }>, indicators: Array<{ id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, values: Array<{ id: string, period: string, value: string, note: string | null, version: number, updatedAt: string, ente: { id: string, name: string } }> }> } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SaveStaffNeedMutationVariables = Exact<{
  input: SaveStaffNeedInput;
}>;


export type SaveStaffNeedMutation = { saveStaffNeed: { scheda: { id: string, label: string, form: SchedaForm, version: number, updatedAt: string, objective: { id: string, code: string, title: string }, action: { id: string, code: string | null, title: string } | null, refersTo: { id: string, label: string, objective: { id: string, code: string }, action: { id: string, code: string | null, title: string } | null } | null, source: { document: string, line: number | null, text: string | null } | null, total: { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> }, answers: Array<{ id: string, row: string, answer: YesNo | null, note: string | null, choices: Array<string>, version: number, source: { document: string, line: number | null, text: string | null } | null }>, amounts: Array<{ id: string, value: string | null, valueTo: string | null, period: AmountPeriod, certainty: Certainty, fund: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, sameAs: { id: string, value: string | null, fund: string | null, scheda: { id: string, label: string, objective: { id: string, code: string } } } | null }>, staff: Array<{ id: string, role: string, count: number | null, certainty: Certainty, version: number, source: { document: string, line: number | null, text: string | null } | null }>, indicators: Array<{ id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, values: Array<{ id: string, period: string, value: string, note: string | null, version: number, updatedAt: string, ente: { id: string, name: string } }> }> } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type WithdrawStaffNeedMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawStaffNeedMutation = { withdrawStaffNeed: { scheda: { id: string, label: string, form: SchedaForm, version: number, updatedAt: string, objective: { id: string, code: string, title: string }, action: { id: string, code: string | null, title: string } | null, refersTo: { id: string, label: string, objective: { id: string, code: string }, action: { id: string, code: string | null, title: string } | null } | null, source: { document: string, line: number | null, text: string | null } | null, total: { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> }, answers: Array<{ id: string, row: string, answer: YesNo | null, note: string | null, choices: Array<string>, version: number, source: { document: string, line: number | null, text: string | null } | null }>, amounts: Array<{ id: string, value: string | null, valueTo: string | null, period: AmountPeriod, certainty: Certainty, fund: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, sameAs: { id: string, value: string | null, fund: string | null, scheda: { id: string, label: string, objective: { id: string, code: string } } } | null }>, staff: Array<{ id: string, role: string, count: number | null, certainty: Certainty, version: number, source: { document: string, line: number | null, text: string | null } | null }>, indicators: Array<{ id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, values: Array<{ id: string, period: string, value: string, note: string | null, version: number, updatedAt: string, ente: { id: string, name: string } }> }> } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SaveIndicatorMutationVariables = Exact<{
  input: SaveIndicatorInput;
}>;


export type SaveIndicatorMutation = { saveIndicator: { scheda: { id: string, label: string, form: SchedaForm, version: number, updatedAt: string, objective: { id: string, code: string, title: string }, action: { id: string, code: string | null, title: string } | null, refersTo: { id: string, label: string, objective: { id: string, code: string }, action: { id: string, code: string | null, title: string } | null } | null, source: { document: string, line: number | null, text: string | null } | null, total: { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> }, answers: Array<{ id: string, row: string, answer: YesNo | null, note: string | null, choices: Array<string>, version: number, source: { document: string, line: number | null, text: string | null } | null }>, amounts: Array<{ id: string, value: string | null, valueTo: string | null, period: AmountPeriod, certainty: Certainty, fund: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, sameAs: { id: string, value: string | null, fund: string | null, scheda: { id: string, label: string, objective: { id: string, code: string } } } | null }>, staff: Array<{ id: string, role: string, count: number | null, certainty: Certainty, version: number, source: { document: string, line: number | null, text: string | null } | null }>, indicators: Array<{ id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, values: Array<{ id: string, period: string, value: string, note: string | null, version: number, updatedAt: string, ente: { id: string, name: string } }> }> } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type WithdrawIndicatorMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawIndicatorMutation = { withdrawIndicator: { scheda: { id: string, label: string, form: SchedaForm, version: number, updatedAt: string, objective: { id: string, code: string, title: string }, action: { id: string, code: string | null, title: string } | null, refersTo: { id: string, label: string, objective: { id: string, code: string }, action: { id: string, code: string | null, title: string } | null } | null, source: { document: string, line: number | null, text: string | null } | null, total: { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> }, answers: Array<{ id: string, row: string, answer: YesNo | null, note: string | null, choices: Array<string>, version: number, source: { document: string, line: number | null, text: string | null } | null }>, amounts: Array<{ id: string, value: string | null, valueTo: string | null, period: AmountPeriod, certainty: Certainty, fund: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, sameAs: { id: string, value: string | null, fund: string | null, scheda: { id: string, label: string, objective: { id: string, code: string } } } | null }>, staff: Array<{ id: string, role: string, count: number | null, certainty: Certainty, version: number, source: { document: string, line: number | null, text: string | null } | null }>, indicators: Array<{ id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, values: Array<{ id: string, period: string, value: string, note: string | null, version: number, updatedAt: string, ente: { id: string, name: string } }> }> } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SourcePartsFragmentDoc = new TypedDocumentString(`
    fragment SourceParts on Source {
  document
  line
  text
}
    `, {"fragmentName":"SourceParts"}) as unknown as TypedDocumentString<SourcePartsFragment, unknown>;
export const AmountTotalPartsFragmentDoc = new TypedDocumentString(`
    fragment AmountTotalParts on AmountTotal {
  count
  naive
  distinct
  conditional
  unconditionalAnnual
  mixedPeriods
  approximate
  byPeriod {
    period
    count
    value
  }
  byFund {
    fund
    count
    value
  }
}
    `, {"fragmentName":"AmountTotalParts"}) as unknown as TypedDocumentString<AmountTotalPartsFragment, unknown>;
export const IndicatorPartsFragmentDoc = new TypedDocumentString(`
    fragment IndicatorParts on Indicator {
  id
  kind
  name
  valueType
  unit
  comparator
  baseline
  target
  targetText
  version
  owner {
    id
    name
  }
  source {
    ...SourceParts
  }
  values {
    id
    period
    value
    note
    version
    updatedAt
    ente {
      id
      name
    }
  }
}
    fragment SourceParts on Source {
  document
  line
  text
}`, {"fragmentName":"IndicatorParts"}) as unknown as TypedDocumentString<IndicatorPartsFragment, unknown>;
export const SchedaPartsFragmentDoc = new TypedDocumentString(`
    fragment SchedaParts on Scheda {
  id
  label
  form
  version
  updatedAt
  objective {
    id
    code
    title
  }
  action {
    id
    code
    title
  }
  refersTo {
    id
    label
    objective {
      id
      code
    }
    action {
      id
      code
      title
    }
  }
  source {
    ...SourceParts
  }
  total {
    ...AmountTotalParts
  }
  answers {
    id
    row
    answer
    note
    choices
    version
    source {
      ...SourceParts
    }
  }
  amounts {
    id
    value
    valueTo
    period
    certainty
    fund
    version
    source {
      ...SourceParts
    }
    sameAs {
      id
      value
      fund
      scheda {
        id
        label
        objective {
          id
          code
        }
      }
    }
  }
  staff {
    id
    role
    count
    certainty
    version
    source {
      ...SourceParts
    }
  }
  indicators {
    ...IndicatorParts
  }
}
    fragment AmountTotalParts on AmountTotal {
  count
  naive
  distinct
  conditional
  unconditionalAnnual
  mixedPeriods
  approximate
  byPeriod {
    period
    count
    value
  }
  byFund {
    fund
    count
    value
  }
}
fragment SourceParts on Source {
  document
  line
  text
}
fragment IndicatorParts on Indicator {
  id
  kind
  name
  valueType
  unit
  comparator
  baseline
  target
  targetText
  version
  owner {
    id
    name
  }
  source {
    ...SourceParts
  }
  values {
    id
    period
    value
    note
    version
    updatedAt
    ente {
      id
      name
    }
  }
}`, {"fragmentName":"SchedaParts"}) as unknown as TypedDocumentString<SchedaPartsFragment, unknown>;
export const ProblemPartsFragmentDoc = new TypedDocumentString(`
    fragment ProblemParts on Problem {
  field
  code
  message
}
    `, {"fragmentName":"ProblemParts"}) as unknown as TypedDocumentString<ProblemPartsFragment, unknown>;
export const ConflictPartsFragmentDoc = new TypedDocumentString(`
    fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}
    `, {"fragmentName":"ConflictParts"}) as unknown as TypedDocumentString<ConflictPartsFragment, unknown>;
export const TemplatePartsFragmentDoc = new TypedDocumentString(`
    fragment TemplateParts on SchedaTemplate {
  id
  title
  act
  rows {
    key
    label
    kind
    position
  }
}
    `, {"fragmentName":"TemplateParts"}) as unknown as TypedDocumentString<TemplatePartsFragment, unknown>;
export const AuditPartsFragmentDoc = new TypedDocumentString(`
    fragment AuditParts on AuditEventConnection {
  totalCount
  edges {
    node {
      id
      at
      actorName
      role
      operation
      before
      after
    }
  }
}
    `, {"fragmentName":"AuditParts"}) as unknown as TypedDocumentString<AuditPartsFragment, unknown>;
export const ActionPageDocument = new TypedDocumentString(`
    query ActionPage($id: ID!, $audit: Boolean!, $edit: Boolean!) {
  action(id: $id) {
    id
    code
    title
    summary
    partners
    version
    updatedAt
    source {
      ...SourceParts
    }
    enti {
      id
      name
    }
    objectives {
      id
      code
      title
      area {
        id
        title
      }
    }
    plan {
      id
      code
      title
      status
      template {
        ...TemplateParts
      }
      areas {
        id
        code
        title
        objectives {
          id
          code
          title
          actions {
            id
            code
            title
          }
        }
      }
    }
    schede {
      ...SchedaParts
    }
  }
  auditEvents(filter: {type: "Action", rowId: $id}, first: 5) @include(if: $audit) {
    ...AuditParts
  }
  enti(first: 100) @include(if: $edit) {
    edges {
      node {
        id
        ente {
          id
          name
        }
      }
    }
  }
}
    fragment AmountTotalParts on AmountTotal {
  count
  naive
  distinct
  conditional
  unconditionalAnnual
  mixedPeriods
  approximate
  byPeriod {
    period
    count
    value
  }
  byFund {
    fund
    count
    value
  }
}
fragment SourceParts on Source {
  document
  line
  text
}
fragment SchedaParts on Scheda {
  id
  label
  form
  version
  updatedAt
  objective {
    id
    code
    title
  }
  action {
    id
    code
    title
  }
  refersTo {
    id
    label
    objective {
      id
      code
    }
    action {
      id
      code
      title
    }
  }
  source {
    ...SourceParts
  }
  total {
    ...AmountTotalParts
  }
  answers {
    id
    row
    answer
    note
    choices
    version
    source {
      ...SourceParts
    }
  }
  amounts {
    id
    value
    valueTo
    period
    certainty
    fund
    version
    source {
      ...SourceParts
    }
    sameAs {
      id
      value
      fund
      scheda {
        id
        label
        objective {
          id
          code
        }
      }
    }
  }
  staff {
    id
    role
    count
    certainty
    version
    source {
      ...SourceParts
    }
  }
  indicators {
    ...IndicatorParts
  }
}
fragment IndicatorParts on Indicator {
  id
  kind
  name
  valueType
  unit
  comparator
  baseline
  target
  targetText
  version
  owner {
    id
    name
  }
  source {
    ...SourceParts
  }
  values {
    id
    period
    value
    note
    version
    updatedAt
    ente {
      id
      name
    }
  }
}
fragment TemplateParts on SchedaTemplate {
  id
  title
  act
  rows {
    key
    label
    kind
    position
  }
}
fragment AuditParts on AuditEventConnection {
  totalCount
  edges {
    node {
      id
      at
      actorName
      role
      operation
      before
      after
    }
  }
}`, {"hash":"sha256:4cf802484d617e33142149bffa60bcdb8a435121a98534814202eac13b988169"}) as unknown as TypedDocumentString<ActionPageQuery, ActionPageQueryVariables>;
export const CreateActionDocument = new TypedDocumentString(`
    mutation CreateAction($input: CreateActionInput!) {
  createAction(input: $input) {
    action {
      id
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:b34642bec64d1dc9d287bed985a14219479184c9242e517e397a08f899375aad"}) as unknown as TypedDocumentString<CreateActionMutation, CreateActionMutationVariables>;
export const UpdateActionDocument = new TypedDocumentString(`
    mutation UpdateAction($input: UpdateActionInput!) {
  updateAction(input: $input) {
    action {
      id
      version
      updatedAt
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:93989039beb087d93f4c427fea135e8abb6bea0a1434defe3b84225c3a834bd0"}) as unknown as TypedDocumentString<UpdateActionMutation, UpdateActionMutationVariables>;
export const WithdrawActionDocument = new TypedDocumentString(`
    mutation WithdrawAction($input: WithdrawInput!) {
  withdrawAction(input: $input) {
    action {
      id
      version
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:00925d2c619c81437449a96bcabb703a4befa7b717540ac881f91acb639ffede"}) as unknown as TypedDocumentString<WithdrawActionMutation, WithdrawActionMutationVariables>;
export const IndicatorsPageDocument = new TypedDocumentString(`
    query IndicatorsPage($first: Int!, $after: String) {
  indicatorsDue(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...IndicatorParts
        scheda {
          id
          label
          objective {
            id
            code
            title
          }
          plan {
            id
            code
            from
            to
          }
        }
      }
    }
  }
}
    fragment SourceParts on Source {
  document
  line
  text
}
fragment IndicatorParts on Indicator {
  id
  kind
  name
  valueType
  unit
  comparator
  baseline
  target
  targetText
  version
  owner {
    id
    name
  }
  source {
    ...SourceParts
  }
  values {
    id
    period
    value
    note
    version
    updatedAt
    ente {
      id
      name
    }
  }
}`, {"hash":"sha256:bdbe11ed9d2f005065f303445c5172dc9e7f97f83618c95a060330e2962b69c5"}) as unknown as TypedDocumentString<IndicatorsPageQuery, IndicatorsPageQueryVariables>;
export const RecordIndicatorValueDocument = new TypedDocumentString(`
    mutation RecordIndicatorValue($input: RecordIndicatorValueInput!) {
  recordIndicatorValue(input: $input) {
    indicator {
      ...IndicatorParts
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment SourceParts on Source {
  document
  line
  text
}
fragment IndicatorParts on Indicator {
  id
  kind
  name
  valueType
  unit
  comparator
  baseline
  target
  targetText
  version
  owner {
    id
    name
  }
  source {
    ...SourceParts
  }
  values {
    id
    period
    value
    note
    version
    updatedAt
    ente {
      id
      name
    }
  }
}
fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:f158747e8e7b7fbe535bc4290c94dd5a5702f45564c5b040931cde63b1a95d6d"}) as unknown as TypedDocumentString<RecordIndicatorValueMutation, RecordIndicatorValueMutationVariables>;
export const IndicatorEntiDocument = new TypedDocumentString(`
    query IndicatorEnti {
  enti(first: 100) {
    edges {
      node {
        id
        ente {
          id
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:08ce369a2a6c15fa537104729c84fe58350af1b311dca2cbf62e1d1d111c525d"}) as unknown as TypedDocumentString<IndicatorEntiQuery, IndicatorEntiQueryVariables>;
export const ObjectivePageDocument = new TypedDocumentString(`
    query ObjectivePage($id: ID!, $audit: Boolean!, $edit: Boolean!) {
  objective(id: $id) {
    id
    code
    title
    summary
    version
    updatedAt
    source {
      ...SourceParts
    }
    area {
      id
      code
      title
      policyAreas {
        id
        letter
        title
      }
    }
    plan {
      id
      code
      title
      status
      template {
        ...TemplateParts
      }
      areas {
        id
        code
        title
        objectives {
          id
          code
          title
        }
      }
    }
    amounts {
      ...AmountTotalParts
    }
    actions {
      id
      code
      title
      summary
      objectives {
        id
        code
      }
    }
    schede {
      ...SchedaParts
    }
  }
  auditEvents(filter: {type: "Objective", rowId: $id}, first: 5) @include(if: $audit) {
    ...AuditParts
  }
  enti(first: 100) @include(if: $edit) {
    edges {
      node {
        id
        ente {
          id
          name
        }
      }
    }
  }
}
    fragment AmountTotalParts on AmountTotal {
  count
  naive
  distinct
  conditional
  unconditionalAnnual
  mixedPeriods
  approximate
  byPeriod {
    period
    count
    value
  }
  byFund {
    fund
    count
    value
  }
}
fragment SourceParts on Source {
  document
  line
  text
}
fragment SchedaParts on Scheda {
  id
  label
  form
  version
  updatedAt
  objective {
    id
    code
    title
  }
  action {
    id
    code
    title
  }
  refersTo {
    id
    label
    objective {
      id
      code
    }
    action {
      id
      code
      title
    }
  }
  source {
    ...SourceParts
  }
  total {
    ...AmountTotalParts
  }
  answers {
    id
    row
    answer
    note
    choices
    version
    source {
      ...SourceParts
    }
  }
  amounts {
    id
    value
    valueTo
    period
    certainty
    fund
    version
    source {
      ...SourceParts
    }
    sameAs {
      id
      value
      fund
      scheda {
        id
        label
        objective {
          id
          code
        }
      }
    }
  }
  staff {
    id
    role
    count
    certainty
    version
    source {
      ...SourceParts
    }
  }
  indicators {
    ...IndicatorParts
  }
}
fragment IndicatorParts on Indicator {
  id
  kind
  name
  valueType
  unit
  comparator
  baseline
  target
  targetText
  version
  owner {
    id
    name
  }
  source {
    ...SourceParts
  }
  values {
    id
    period
    value
    note
    version
    updatedAt
    ente {
      id
      name
    }
  }
}
fragment TemplateParts on SchedaTemplate {
  id
  title
  act
  rows {
    key
    label
    kind
    position
  }
}
fragment AuditParts on AuditEventConnection {
  totalCount
  edges {
    node {
      id
      at
      actorName
      role
      operation
      before
      after
    }
  }
}`, {"hash":"sha256:5b9aa03320d1b8e2a69e002f9c0874833c89e8090bb922dfb190a3a53580610a"}) as unknown as TypedDocumentString<ObjectivePageQuery, ObjectivePageQueryVariables>;
export const UpdateObjectiveDocument = new TypedDocumentString(`
    mutation UpdateObjective($input: UpdateObjectiveInput!) {
  updateObjective(input: $input) {
    objective {
      id
      version
      updatedAt
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:d67123e4d538756874593d0e298174cabd6c54a683eb1067d85395ebcf7faca3"}) as unknown as TypedDocumentString<UpdateObjectiveMutation, UpdateObjectiveMutationVariables>;
export const WithdrawObjectiveDocument = new TypedDocumentString(`
    mutation WithdrawObjective($input: WithdrawInput!) {
  withdrawObjective(input: $input) {
    objective {
      id
      version
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:0471b47d83cab525f541739befa13df533e2147922390e4a416f2ddd04b0beaa"}) as unknown as TypedDocumentString<WithdrawObjectiveMutation, WithdrawObjectiveMutationVariables>;
export const RestoreObjectiveDocument = new TypedDocumentString(`
    mutation RestoreObjective($input: WithdrawInput!) {
  restoreObjective(input: $input) {
    objective {
      id
      version
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:c503a6d6b86d813833a3ace004e1c00ff6d4c95f55ce477d153da06ee75cd801"}) as unknown as TypedDocumentString<RestoreObjectiveMutation, RestoreObjectiveMutationVariables>;
export const PlanPageDocument = new TypedDocumentString(`
    query PlanPage($id: ID!) {
  plan(id: $id) {
    id
    code
    title
    kind
    status
    from
    to
    approvalOrgan
    approvalAct
    approvalDate
    document
    version
    updatedAt
    template {
      id
      title
      rows {
        key
        kind
      }
    }
    counts {
      areas
      objectives
      actions
      schede
      stubs
      indicators
      indicatorsWithoutTarget
      answersNotStated
      amountsNotStated
    }
    amounts {
      ...AmountTotalParts
    }
    answerCensus {
      row
      label
      yes
      no
      partly
      notStated
    }
    areas {
      id
      code
      title
      version
      policyAreas {
        id
        letter
        title
      }
      amounts {
        count
        distinct
        mixedPeriods
        approximate
      }
      objectives {
        id
        code
        title
        summary
        version
        amounts {
          count
          distinct
          mixedPeriods
          approximate
          byFund {
            fund
          }
        }
        actions {
          id
          code
          title
        }
        schede {
          id
          form
          action {
            id
          }
          answers {
            row
            answer
          }
        }
      }
    }
  }
  policyAreas {
    id
    act
    letter
    title
  }
}
    fragment AmountTotalParts on AmountTotal {
  count
  naive
  distinct
  conditional
  unconditionalAnnual
  mixedPeriods
  approximate
  byPeriod {
    period
    count
    value
  }
  byFund {
    fund
    count
    value
  }
}`, {"hash":"sha256:845d83042c9c7c61c7bfc9c74ce08a014b1607e1d1d08033729e07e48a2b6ee7"}) as unknown as TypedDocumentString<PlanPageQuery, PlanPageQueryVariables>;
export const UpdatePlanDocument = new TypedDocumentString(`
    mutation UpdatePlan($input: UpdatePlanInput!) {
  updatePlan(input: $input) {
    plan {
      id
      version
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:5e66f605927ca90fa8a6732ee15d4ad6221bb20a7afe03ece817a98927d270ce"}) as unknown as TypedDocumentString<UpdatePlanMutation, UpdatePlanMutationVariables>;
export const CreatePlanAreaDocument = new TypedDocumentString(`
    mutation CreatePlanArea($input: CreatePlanAreaInput!) {
  createPlanArea(input: $input) {
    planArea {
      id
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:a60b8fa589f0a8459d818eb66acbf53963ce17ced4a68e74ea386027852863f0"}) as unknown as TypedDocumentString<CreatePlanAreaMutation, CreatePlanAreaMutationVariables>;
export const CreateObjectiveDocument = new TypedDocumentString(`
    mutation CreateObjective($input: CreateObjectiveInput!) {
  createObjective(input: $input) {
    objective {
      id
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:3273acf4d0649f02d0d14adadfd35874e7c8658b382a50b1e2964e050b7332f2"}) as unknown as TypedDocumentString<CreateObjectiveMutation, CreateObjectiveMutationVariables>;
export const ReorderObjectivesDocument = new TypedDocumentString(`
    mutation ReorderObjectives($input: ReorderObjectivesInput!) {
  reorderObjectives(input: $input) {
    planArea {
      id
      version
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:00ffcffdb7505587373568e73be15ae974367f85a9f1430941cf64e94ed40c30"}) as unknown as TypedDocumentString<ReorderObjectivesMutation, ReorderObjectivesMutationVariables>;
export const ApprovePlanDocument = new TypedDocumentString(`
    mutation ApprovePlan($input: ApprovePlanInput!) {
  approvePlan(input: $input) {
    plan {
      id
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:9103ebf7504644ba1fbc28d8de6fde4d1ecea1b7cf54ec8f0977b1f0f6001954"}) as unknown as TypedDocumentString<ApprovePlanMutation, ApprovePlanMutationVariables>;
export const ClosePlanDocument = new TypedDocumentString(`
    mutation ClosePlan($input: ClosePlanInput!) {
  closePlan(input: $input) {
    plan {
      id
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:4848e44bdf82ec0a98e85283790de2d3ca270a1c776738b4ecd81a3678269449"}) as unknown as TypedDocumentString<ClosePlanMutation, ClosePlanMutationVariables>;
export const UpdateAreaDocument = new TypedDocumentString(`
    mutation UpdateArea($input: UpdatePlanAreaInput!) {
  updatePlanArea(input: $input) {
    planArea {
      id
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:8541d6a3c230f984977801127f4ad45446c614a4076751eaecb4d356284be596"}) as unknown as TypedDocumentString<UpdateAreaMutation, UpdateAreaMutationVariables>;
export const WithdrawAreaDocument = new TypedDocumentString(`
    mutation WithdrawArea($input: WithdrawInput!) {
  withdrawPlanArea(input: $input) {
    planArea {
      id
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:32b1d055c1ddc75587b7fac7dcd3f2e5014a4b068f3e75a81b197479e2f57a23"}) as unknown as TypedDocumentString<WithdrawAreaMutation, WithdrawAreaMutationVariables>;
export const PlansPageDocument = new TypedDocumentString(`
    query PlansPage($first: Int!, $after: String) {
  plans(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        code
        title
        kind
        status
        from
        to
        counts {
          areas
          objectives
          actions
          schede
        }
        amounts {
          count
          distinct
          mixedPeriods
          approximate
        }
      }
    }
  }
}
    `, {"hash":"sha256:e778cf02312297f872dcb633eac995b96e77a2ceff42522033296909c377c8cd"}) as unknown as TypedDocumentString<PlansPageQuery, PlansPageQueryVariables>;
export const PlanTemplatesDocument = new TypedDocumentString(`
    query PlanTemplates {
  schedaTemplates {
    id
    title
    act
  }
}
    `, {"hash":"sha256:a0d57849224ae6741e1a13cd7761791fef016e19c3362d04202e1be5e87dc4f3"}) as unknown as TypedDocumentString<PlanTemplatesQuery, PlanTemplatesQueryVariables>;
export const CreatePlanDocument = new TypedDocumentString(`
    mutation CreatePlan($input: CreatePlanInput!) {
  createPlan(input: $input) {
    plan {
      id
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:af06d7856b86546ae278071d6645fb2b72b6ea940591babd9750957c7b3fe70e"}) as unknown as TypedDocumentString<CreatePlanMutation, CreatePlanMutationVariables>;
export const SchedaPlaceDocument = new TypedDocumentString(`
    query SchedaPlace($id: ID!) {
  scheda(id: $id) {
    id
    objective {
      id
    }
    action {
      id
    }
  }
}
    `, {"hash":"sha256:b9830a911f1bee8183bbc1e3382f448a545369d602ee787c7eb1fd4355629747"}) as unknown as TypedDocumentString<SchedaPlaceQuery, SchedaPlaceQueryVariables>;
export const AreaPlaceDocument = new TypedDocumentString(`
    query AreaPlace($id: ID!) {
  node(type: PlanArea, id: $id) {
    id
    ... on PlanArea {
      plan {
        id
      }
    }
  }
}
    `, {"hash":"sha256:ad9cc151ca88a8f5e8777c469b2ded50c7e5f48842a9cdaa6147f77d8ad31dab"}) as unknown as TypedDocumentString<AreaPlaceQuery, AreaPlaceQueryVariables>;
export const CreateSchedaDocument = new TypedDocumentString(`
    mutation CreateScheda($input: CreateSchedaInput!) {
  createScheda(input: $input) {
    scheda {
      ...SchedaParts
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment AmountTotalParts on AmountTotal {
  count
  naive
  distinct
  conditional
  unconditionalAnnual
  mixedPeriods
  approximate
  byPeriod {
    period
    count
    value
  }
  byFund {
    fund
    count
    value
  }
}
fragment SourceParts on Source {
  document
  line
  text
}
fragment SchedaParts on Scheda {
  id
  label
  form
  version
  updatedAt
  objective {
    id
    code
    title
  }
  action {
    id
    code
    title
  }
  refersTo {
    id
    label
    objective {
      id
      code
    }
    action {
      id
      code
      title
    }
  }
  source {
    ...SourceParts
  }
  total {
    ...AmountTotalParts
  }
  answers {
    id
    row
    answer
    note
    choices
    version
    source {
      ...SourceParts
    }
  }
  amounts {
    id
    value
    valueTo
    period
    certainty
    fund
    version
    source {
      ...SourceParts
    }
    sameAs {
      id
      value
      fund
      scheda {
        id
        label
        objective {
          id
          code
        }
      }
    }
  }
  staff {
    id
    role
    count
    certainty
    version
    source {
      ...SourceParts
    }
  }
  indicators {
    ...IndicatorParts
  }
}
fragment IndicatorParts on Indicator {
  id
  kind
  name
  valueType
  unit
  comparator
  baseline
  target
  targetText
  version
  owner {
    id
    name
  }
  source {
    ...SourceParts
  }
  values {
    id
    period
    value
    note
    version
    updatedAt
    ente {
      id
      name
    }
  }
}
fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:04b84ae090b491f39da99632aacb919b2b9b719821bde0be3650f9cc903cc904"}) as unknown as TypedDocumentString<CreateSchedaMutation, CreateSchedaMutationVariables>;
export const AnswerSchedaRowDocument = new TypedDocumentString(`
    mutation AnswerSchedaRow($input: AnswerSchedaRowInput!) {
  answerSchedaRow(input: $input) {
    scheda {
      ...SchedaParts
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment AmountTotalParts on AmountTotal {
  count
  naive
  distinct
  conditional
  unconditionalAnnual
  mixedPeriods
  approximate
  byPeriod {
    period
    count
    value
  }
  byFund {
    fund
    count
    value
  }
}
fragment SourceParts on Source {
  document
  line
  text
}
fragment SchedaParts on Scheda {
  id
  label
  form
  version
  updatedAt
  objective {
    id
    code
    title
  }
  action {
    id
    code
    title
  }
  refersTo {
    id
    label
    objective {
      id
      code
    }
    action {
      id
      code
      title
    }
  }
  source {
    ...SourceParts
  }
  total {
    ...AmountTotalParts
  }
  answers {
    id
    row
    answer
    note
    choices
    version
    source {
      ...SourceParts
    }
  }
  amounts {
    id
    value
    valueTo
    period
    certainty
    fund
    version
    source {
      ...SourceParts
    }
    sameAs {
      id
      value
      fund
      scheda {
        id
        label
        objective {
          id
          code
        }
      }
    }
  }
  staff {
    id
    role
    count
    certainty
    version
    source {
      ...SourceParts
    }
  }
  indicators {
    ...IndicatorParts
  }
}
fragment IndicatorParts on Indicator {
  id
  kind
  name
  valueType
  unit
  comparator
  baseline
  target
  targetText
  version
  owner {
    id
    name
  }
  source {
    ...SourceParts
  }
  values {
    id
    period
    value
    note
    version
    updatedAt
    ente {
      id
      name
    }
  }
}
fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:13d2e377ae2e2a50326a9f739c4a1a599b422b8cc33b5c6dad7b5f8e2b66542f"}) as unknown as TypedDocumentString<AnswerSchedaRowMutation, AnswerSchedaRowMutationVariables>;
export const SaveStatedAmountDocument = new TypedDocumentString(`
    mutation SaveStatedAmount($input: SaveStatedAmountInput!) {
  saveStatedAmount(input: $input) {
    scheda {
      ...SchedaParts
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment AmountTotalParts on AmountTotal {
  count
  naive
  distinct
  conditional
  unconditionalAnnual
  mixedPeriods
  approximate
  byPeriod {
    period
    count
    value
  }
  byFund {
    fund
    count
    value
  }
}
fragment SourceParts on Source {
  document
  line
  text
}
fragment SchedaParts on Scheda {
  id
  label
  form
  version
  updatedAt
  objective {
    id
    code
    title
  }
  action {
    id
    code
    title
  }
  refersTo {
    id
    label
    objective {
      id
      code
    }
    action {
      id
      code
      title
    }
  }
  source {
    ...SourceParts
  }
  total {
    ...AmountTotalParts
  }
  answers {
    id
    row
    answer
    note
    choices
    version
    source {
      ...SourceParts
    }
  }
  amounts {
    id
    value
    valueTo
    period
    certainty
    fund
    version
    source {
      ...SourceParts
    }
    sameAs {
      id
      value
      fund
      scheda {
        id
        label
        objective {
          id
          code
        }
      }
    }
  }
  staff {
    id
    role
    count
    certainty
    version
    source {
      ...SourceParts
    }
  }
  indicators {
    ...IndicatorParts
  }
}
fragment IndicatorParts on Indicator {
  id
  kind
  name
  valueType
  unit
  comparator
  baseline
  target
  targetText
  version
  owner {
    id
    name
  }
  source {
    ...SourceParts
  }
  values {
    id
    period
    value
    note
    version
    updatedAt
    ente {
      id
      name
    }
  }
}
fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:1301bb21a2290b74b2de660a4c3437f078cfccacaf6f77ac84ea18b1257c1b45"}) as unknown as TypedDocumentString<SaveStatedAmountMutation, SaveStatedAmountMutationVariables>;
export const WithdrawStatedAmountDocument = new TypedDocumentString(`
    mutation WithdrawStatedAmount($input: WithdrawInput!) {
  withdrawStatedAmount(input: $input) {
    scheda {
      ...SchedaParts
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment AmountTotalParts on AmountTotal {
  count
  naive
  distinct
  conditional
  unconditionalAnnual
  mixedPeriods
  approximate
  byPeriod {
    period
    count
    value
  }
  byFund {
    fund
    count
    value
  }
}
fragment SourceParts on Source {
  document
  line
  text
}
fragment SchedaParts on Scheda {
  id
  label
  form
  version
  updatedAt
  objective {
    id
    code
    title
  }
  action {
    id
    code
    title
  }
  refersTo {
    id
    label
    objective {
      id
      code
    }
    action {
      id
      code
      title
    }
  }
  source {
    ...SourceParts
  }
  total {
    ...AmountTotalParts
  }
  answers {
    id
    row
    answer
    note
    choices
    version
    source {
      ...SourceParts
    }
  }
  amounts {
    id
    value
    valueTo
    period
    certainty
    fund
    version
    source {
      ...SourceParts
    }
    sameAs {
      id
      value
      fund
      scheda {
        id
        label
        objective {
          id
          code
        }
      }
    }
  }
  staff {
    id
    role
    count
    certainty
    version
    source {
      ...SourceParts
    }
  }
  indicators {
    ...IndicatorParts
  }
}
fragment IndicatorParts on Indicator {
  id
  kind
  name
  valueType
  unit
  comparator
  baseline
  target
  targetText
  version
  owner {
    id
    name
  }
  source {
    ...SourceParts
  }
  values {
    id
    period
    value
    note
    version
    updatedAt
    ente {
      id
      name
    }
  }
}
fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:9f91f8e9b657d80aa018fd517e36b1c3b5aa905400d126d816958122d9f6441a"}) as unknown as TypedDocumentString<WithdrawStatedAmountMutation, WithdrawStatedAmountMutationVariables>;
export const SaveStaffNeedDocument = new TypedDocumentString(`
    mutation SaveStaffNeed($input: SaveStaffNeedInput!) {
  saveStaffNeed(input: $input) {
    scheda {
      ...SchedaParts
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment AmountTotalParts on AmountTotal {
  count
  naive
  distinct
  conditional
  unconditionalAnnual
  mixedPeriods
  approximate
  byPeriod {
    period
    count
    value
  }
  byFund {
    fund
    count
    value
  }
}
fragment SourceParts on Source {
  document
  line
  text
}
fragment SchedaParts on Scheda {
  id
  label
  form
  version
  updatedAt
  objective {
    id
    code
    title
  }
  action {
    id
    code
    title
  }
  refersTo {
    id
    label
    objective {
      id
      code
    }
    action {
      id
      code
      title
    }
  }
  source {
    ...SourceParts
  }
  total {
    ...AmountTotalParts
  }
  answers {
    id
    row
    answer
    note
    choices
    version
    source {
      ...SourceParts
    }
  }
  amounts {
    id
    value
    valueTo
    period
    certainty
    fund
    version
    source {
      ...SourceParts
    }
    sameAs {
      id
      value
      fund
      scheda {
        id
        label
        objective {
          id
          code
        }
      }
    }
  }
  staff {
    id
    role
    count
    certainty
    version
    source {
      ...SourceParts
    }
  }
  indicators {
    ...IndicatorParts
  }
}
fragment IndicatorParts on Indicator {
  id
  kind
  name
  valueType
  unit
  comparator
  baseline
  target
  targetText
  version
  owner {
    id
    name
  }
  source {
    ...SourceParts
  }
  values {
    id
    period
    value
    note
    version
    updatedAt
    ente {
      id
      name
    }
  }
}
fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:b1ea8e4b02ed27ac0fa8ee87dff7538ddffa6ff7775da9e952f04350cf2a209b"}) as unknown as TypedDocumentString<SaveStaffNeedMutation, SaveStaffNeedMutationVariables>;
export const WithdrawStaffNeedDocument = new TypedDocumentString(`
    mutation WithdrawStaffNeed($input: WithdrawInput!) {
  withdrawStaffNeed(input: $input) {
    scheda {
      ...SchedaParts
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment AmountTotalParts on AmountTotal {
  count
  naive
  distinct
  conditional
  unconditionalAnnual
  mixedPeriods
  approximate
  byPeriod {
    period
    count
    value
  }
  byFund {
    fund
    count
    value
  }
}
fragment SourceParts on Source {
  document
  line
  text
}
fragment SchedaParts on Scheda {
  id
  label
  form
  version
  updatedAt
  objective {
    id
    code
    title
  }
  action {
    id
    code
    title
  }
  refersTo {
    id
    label
    objective {
      id
      code
    }
    action {
      id
      code
      title
    }
  }
  source {
    ...SourceParts
  }
  total {
    ...AmountTotalParts
  }
  answers {
    id
    row
    answer
    note
    choices
    version
    source {
      ...SourceParts
    }
  }
  amounts {
    id
    value
    valueTo
    period
    certainty
    fund
    version
    source {
      ...SourceParts
    }
    sameAs {
      id
      value
      fund
      scheda {
        id
        label
        objective {
          id
          code
        }
      }
    }
  }
  staff {
    id
    role
    count
    certainty
    version
    source {
      ...SourceParts
    }
  }
  indicators {
    ...IndicatorParts
  }
}
fragment IndicatorParts on Indicator {
  id
  kind
  name
  valueType
  unit
  comparator
  baseline
  target
  targetText
  version
  owner {
    id
    name
  }
  source {
    ...SourceParts
  }
  values {
    id
    period
    value
    note
    version
    updatedAt
    ente {
      id
      name
    }
  }
}
fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:856f669fe4b8876948d27d40acd017867326c266a5507634ad14a3b21d886d8a"}) as unknown as TypedDocumentString<WithdrawStaffNeedMutation, WithdrawStaffNeedMutationVariables>;
export const SaveIndicatorDocument = new TypedDocumentString(`
    mutation SaveIndicator($input: SaveIndicatorInput!) {
  saveIndicator(input: $input) {
    scheda {
      ...SchedaParts
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment AmountTotalParts on AmountTotal {
  count
  naive
  distinct
  conditional
  unconditionalAnnual
  mixedPeriods
  approximate
  byPeriod {
    period
    count
    value
  }
  byFund {
    fund
    count
    value
  }
}
fragment SourceParts on Source {
  document
  line
  text
}
fragment SchedaParts on Scheda {
  id
  label
  form
  version
  updatedAt
  objective {
    id
    code
    title
  }
  action {
    id
    code
    title
  }
  refersTo {
    id
    label
    objective {
      id
      code
    }
    action {
      id
      code
      title
    }
  }
  source {
    ...SourceParts
  }
  total {
    ...AmountTotalParts
  }
  answers {
    id
    row
    answer
    note
    choices
    version
    source {
      ...SourceParts
    }
  }
  amounts {
    id
    value
    valueTo
    period
    certainty
    fund
    version
    source {
      ...SourceParts
    }
    sameAs {
      id
      value
      fund
      scheda {
        id
        label
        objective {
          id
          code
        }
      }
    }
  }
  staff {
    id
    role
    count
    certainty
    version
    source {
      ...SourceParts
    }
  }
  indicators {
    ...IndicatorParts
  }
}
fragment IndicatorParts on Indicator {
  id
  kind
  name
  valueType
  unit
  comparator
  baseline
  target
  targetText
  version
  owner {
    id
    name
  }
  source {
    ...SourceParts
  }
  values {
    id
    period
    value
    note
    version
    updatedAt
    ente {
      id
      name
    }
  }
}
fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:784aab937a82c66d63d19dbd750e8a88eed8f9864232fc48c99cd2fe11c79a05"}) as unknown as TypedDocumentString<SaveIndicatorMutation, SaveIndicatorMutationVariables>;
export const WithdrawIndicatorDocument = new TypedDocumentString(`
    mutation WithdrawIndicator($input: WithdrawInput!) {
  withdrawIndicator(input: $input) {
    scheda {
      ...SchedaParts
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment AmountTotalParts on AmountTotal {
  count
  naive
  distinct
  conditional
  unconditionalAnnual
  mixedPeriods
  approximate
  byPeriod {
    period
    count
    value
  }
  byFund {
    fund
    count
    value
  }
}
fragment SourceParts on Source {
  document
  line
  text
}
fragment SchedaParts on Scheda {
  id
  label
  form
  version
  updatedAt
  objective {
    id
    code
    title
  }
  action {
    id
    code
    title
  }
  refersTo {
    id
    label
    objective {
      id
      code
    }
    action {
      id
      code
      title
    }
  }
  source {
    ...SourceParts
  }
  total {
    ...AmountTotalParts
  }
  answers {
    id
    row
    answer
    note
    choices
    version
    source {
      ...SourceParts
    }
  }
  amounts {
    id
    value
    valueTo
    period
    certainty
    fund
    version
    source {
      ...SourceParts
    }
    sameAs {
      id
      value
      fund
      scheda {
        id
        label
        objective {
          id
          code
        }
      }
    }
  }
  staff {
    id
    role
    count
    certainty
    version
    source {
      ...SourceParts
    }
  }
  indicators {
    ...IndicatorParts
  }
}
fragment IndicatorParts on Indicator {
  id
  kind
  name
  valueType
  unit
  comparator
  baseline
  target
  targetText
  version
  owner {
    id
    name
  }
  source {
    ...SourceParts
  }
  values {
    id
    period
    value
    note
    version
    updatedAt
    ente {
      id
      name
    }
  }
}
fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:9e1a53c5b151a79ee3890e64e45d02c4900f49e16264b4d526e0f986873cb904"}) as unknown as TypedDocumentString<WithdrawIndicatorMutation, WithdrawIndicatorMutationVariables>;