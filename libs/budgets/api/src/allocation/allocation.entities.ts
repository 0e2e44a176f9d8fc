import {
  actText,
  ruleSentences,
  type AllocationRule,
  type BudgetAct,
  type VoteOutcome as Outcome,
} from '@zona/budgets-domain';
import { bool, date, entity, instant, int, json, many, money, one, text, uuid } from '@zona/database';
import * as sql from './allocation.sql.ts';

const same = <T>(raw: T): T => raw;
const orEmpty = <T>(raw: T[] | null): T[] => raw ?? [];

export const AllocationScenario = entity({
  name: 'AllocationScenario',
  table: 'allocation_scenario',
  columns: {
    title: text({ searchable: true }),
    year: int(),
    assignmentId: uuid({ nullable: true }),
    previousId: uuid({ nullable: true }),
    amount: money({ column: 'amount_cents' }),
    ruleJson: json({ column: 'rule' }),
    dataJson: json({ column: 'data' }),
    result: json({ nullable: true }),
    state: text(),
    note: text({ nullable: true }),
    createdBy: text(),
    voteRound: int(),
    voteRuleJson: json({ column: 'vote_rule', nullable: true }),
    votersJson: json({ column: 'voters', nullable: true }),
    voteUntil: date({ nullable: true }),
    proposedAt: instant({ nullable: true }),
    outcomeJson: json({ column: 'outcome', nullable: true }),
  },
  relations: {
    assignment: one('FundAssignment', 'assignmentId'),
    previous: one('AllocationScenario', 'previousId'),
    votes: many('AllocationVote', 'scenarioId', 'createdAt'),
    results: many('AllocationResult', 'scenarioId', 'createdAt'),
    quotas: many('ComuneQuota', 'scenarioId', 'createdAt'),
  },
  virtual: { rule: sql.jsonText('rule'), data: sql.jsonText('data') },
  derived: {
    sentences: { sql: (t) => `${t}.rule`, compute: (raw: AllocationRule) => ruleSentences(raw) },
    shares: { sql: (t) => `${t}.result`, compute: orEmpty },
    voteRule: { sql: (t) => `${t}.vote_rule`, compute: same },
    voters: { sql: (t) => `${t}.voters`, compute: orEmpty },
    outcome: { sql: (t) => `${t}.outcome`, compute: (raw: Outcome | null) => raw },
  },
  titleOf: 'title',
});

export const AllocationVote = entity({
  name: 'AllocationVote',
  table: 'allocation_vote',
  columns: {
    scenarioId: uuid(),
    round: int(),
    ambitoComuneId: uuid(),
    enteId: uuid({ nullable: true }),
    choice: text(),
    votedBy: text(),
    recorded: bool(),
    note: text({ nullable: true }),
  },
  relations: { scenario: one('AllocationScenario', 'scenarioId'), ambitoComune: one('AmbitoComune', 'ambitoComuneId') },
});

export const AllocationResult = entity({
  name: 'AllocationResult',
  table: 'allocation_result',
  columns: {
    scenarioId: uuid(),
    round: int(),
    amount: money({ column: 'amount_cents' }),
    rule: json(),
    data: json(),
    result: json(),
    outcome: json(),
    actKind: text(),
    organ: text(),
    number: text(),
    actDate: date(),
    entryId: uuid({ nullable: true }),
    frozenBy: text(),
  },
  relations: { scenario: one('AllocationScenario', 'scenarioId') },
});

export const ComuneQuota = entity({
  name: 'ComuneQuota',
  table: 'comune_quota',
  columns: {
    scenarioId: uuid(),
    ambitoComuneId: uuid(),
    value: money({ column: 'cents' }),
    previousValue: money({ column: 'previous_cents', nullable: true }),
    stepsJson: json({ column: 'steps' }),
  },
  relations: {
    scenario: one('AllocationScenario', 'scenarioId'),
    ambitoComune: one('AmbitoComune', 'ambitoComuneId'),
    instalments: many('QuotaInstalment', 'quotaId', 'number'),
  },
  virtual: {
    comuneEnteId: sql.enteOfQuota,
    title: sql.titleOfQuota,
    year: sql.yearOfQuota,
    received: sql.receivedOfQuota,
    overdue: sql.overdueOfQuota,
  },
  derived: {
    steps: { sql: (t) => `${t}.steps`, compute: same },
    act: { sql: sql.actOfQuota, compute: (raw: BudgetAct | null) => raw && actText(raw) },
  },
});

export const QuotaInstalment = entity({
  name: 'QuotaInstalment',
  table: 'quota_instalment',
  columns: { quotaId: uuid(), number: int(), due: date(), value: money({ column: 'cents' }) },
  relations: {
    quota: one('ComuneQuota', 'quotaId'),
    receipts: many('QuotaReceipt', 'instalmentId', 'receivedOn'),
  },
  virtual: { comuneEnteId: sql.enteOfInstalment, received: sql.receivedOfInstalment },
});

/** What came in of an instalment. Written once: a mistake is taken back by another one. */
export const QuotaReceipt = entity({
  name: 'QuotaReceipt',
  table: 'quota_receipt',
  columns: {
    instalmentId: uuid(),
    receivedOn: date(),
    value: money({ column: 'cents' }),
    reversale: text({ nullable: true }),
    note: text({ nullable: true }),
    recordedBy: text(),
  },
  relations: { instalment: one('QuotaInstalment', 'instalmentId') },
  virtual: { comuneEnteId: sql.enteOfReceipt },
});

export const allocationEntities = [
  AllocationScenario,
  AllocationVote,
  AllocationResult,
  ComuneQuota,
  QuotaInstalment,
  QuotaReceipt,
];
