/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AddReportCostsInput = {
  costs: Array<ReportCostInput>;
  id: string;
  richiestaId: string;
};

export type AllocateInput = {
  actDate?: string | null | undefined;
  actKind?: BudgetActKind | null | undefined;
  cells: Array<BudgetCellValueInput>;
  date?: string | null | undefined;
  number?: string | null | undefined;
  organ?: string | null | undefined;
  reason?: string | null | undefined;
  richiestaId: string;
  title: string;
};

export type AllocationRounding =
  | 'largest_remainder'
  | 'last_by_difference';

export type AllocationRowKind =
  | 'action'
  | 'free'
  | 'objective';

export type ApplyBudgetImportInput = {
  id: string;
  richiestaId: string;
  /** true: rows with errors are left out; false: with one error nothing is imported. */
  skipBad: boolean;
  version: number;
};

export type ApproveBudgetYearInput = {
  actDate: string;
  actKind: BudgetActKind;
  note?: string | null | undefined;
  number?: string | null | undefined;
  organ: string;
  richiestaId: string;
  step: BudgetStep;
  version?: number | null | undefined;
  year: number;
};

export type AssignBudgetWarningInput = {
  assigneeId: string;
  key: string;
  richiestaId: string;
  version?: number | null | undefined;
  year: number;
};

export type AssignFundsInput = {
  actDate?: string | null | undefined;
  actKind?: BudgetActKind | null | undefined;
  assignmentId: string;
  date?: string | null | undefined;
  number?: string | null | undefined;
  organ?: string | null | undefined;
  reason?: string | null | undefined;
  richiestaId: string;
  title: string;
  /** What is added; less than zero takes away. */
  value: string;
};

export type AttachReportFilesInput = {
  fileIds: Array<string>;
  id: string;
  richiestaId: string;
};

export type AttachSettlementFilesInput = {
  fileIds: Array<string>;
  id: string;
  richiestaId: string;
};

export type BudgetActKind =
  | 'altro'
  | 'contratto'
  | 'convenzione'
  | 'decreto'
  | 'delibera'
  | 'determina'
  | 'dgr';

export type BudgetCellInput = {
  actionId?: string | null | undefined;
  ambitoComuneId?: string | null | undefined;
  assignmentId: string;
  objectiveId?: string | null | undefined;
  title?: string | null | undefined;
  year: number;
};

export type BudgetCellValueInput = {
  actionId?: string | null | undefined;
  ambitoComuneId?: string | null | undefined;
  assignmentId: string;
  objectiveId?: string | null | undefined;
  title?: string | null | undefined;
  /** What is added; less than zero takes away. */
  value: string;
  /** What the line held when this was typed: the cell is refused when it holds something else by now. */
  was?: string | null | undefined;
  year: number;
};

export type BudgetDimension =
  | 'action'
  | 'area'
  | 'comune'
  | 'fund'
  | 'line'
  | 'objective'
  | 'year';

/** Which lines: all that is given must hold. `none` instead of an id: lines that have none. */
export type BudgetFilter = {
  actionId?: string | null | undefined;
  ambitoComuneId?: string | null | undefined;
  areaId?: string | null | undefined;
  fundId?: string | null | undefined;
  objectiveId?: string | null | undefined;
};

export type BudgetImportKind =
  | 'lines'
  | 'payments';

export type BudgetImportStatus =
  | 'applied'
  | 'applying'
  | 'failed'
  | 'mapping'
  | 'preview'
  | 'reading'
  | 'undoing'
  | 'undone';

/** Who says what the columns hold: the headings themselves, what a person said of a file with the same ones, a person. */
export type BudgetLayoutOrigin =
  | 'headings'
  | 'memory'
  | 'person';

/** Which lines: all that is given must hold. */
export type BudgetLineFilter = {
  actionId?: string | null | undefined;
  assignmentId?: string | null | undefined;
  /** Only lines of which something may still be committed. */
  left?: boolean | null | undefined;
  /** Words of the line or of its fund. */
  query?: string | null | undefined;
  year?: number | null | undefined;
};

export type BudgetRowAction =
  | 'create'
  | 'known'
  | 'skip';

export type BudgetRowFilter =
  | 'create'
  | 'errors'
  | 'known'
  | 'warnings';

export type BudgetStep =
  | 'assestato'
  | 'consuntivo'
  | 'preventivo';

export type BudgetYearState =
  | 'assestato'
  | 'consuntivo'
  | 'draft'
  | 'preventivo';

export type CastVoteInput = {
  /** Absent: the voter's own comune. */
  ambitoComuneId?: string | null | undefined;
  choice: VoteChoice;
  note?: string | null | undefined;
  richiestaId: string;
  scenarioId: string;
};

export type CloseReminderInput = {
  id: string;
  richiestaId: string;
  version: number;
};

export type CloseVoteInput = {
  id: string;
  richiestaId: string;
  version: number;
};

export type CommitInput = {
  actDate?: string | null | undefined;
  actKind?: BudgetActKind | null | undefined;
  cig?: string | null | undefined;
  commitmentId?: string | null | undefined;
  cup?: string | null | undefined;
  date?: string | null | undefined;
  enteId?: string | null | undefined;
  from?: string | null | undefined;
  note?: string | null | undefined;
  number?: string | null | undefined;
  organ?: string | null | undefined;
  providerText?: string | null | undefined;
  reason?: string | null | undefined;
  richiestaId: string;
  shares: Array<LineShareInput>;
  title: string;
  to?: string | null | undefined;
  year?: number | null | undefined;
};

export type CommitmentFilter = {
  enteId?: string | null | undefined;
  query?: string | null | undefined;
  year?: number | null | undefined;
};

export type ComunePaymentKind =
  /** A fund that the comune itself gives. */
  | 'fund'
  /** Lines of the comuni's quotas that are for this comune. */
  | 'lines'
  /** What a riparto asks of it. */
  | 'quota';

/** All that is written of a contract, as it is to read. The reason is needed when something changes that stood written; to complete what is missing it is not. */
export type CorrectCommitmentInput = {
  actDate?: string | null | undefined;
  actKind?: BudgetActKind | null | undefined;
  cig?: string | null | undefined;
  cup?: string | null | undefined;
  enteId?: string | null | undefined;
  from?: string | null | undefined;
  id: string;
  note?: string | null | undefined;
  number?: string | null | undefined;
  organ?: string | null | undefined;
  providerText?: string | null | undefined;
  reason?: string | null | undefined;
  richiestaId: string;
  title: string;
  to?: string | null | undefined;
  version: number;
  year: number;
};

export type CostType =
  | 'benefits'
  | 'goods'
  | 'other'
  | 'overheads'
  | 'premises'
  | 'refunds'
  | 'services'
  | 'staff'
  | 'training'
  | 'works';

export type CreateFundAssignmentInput = {
  actDate?: string | null | undefined;
  actKind?: BudgetActKind | null | undefined;
  fundId: string;
  label?: string | null | undefined;
  note?: string | null | undefined;
  number?: string | null | undefined;
  organ?: string | null | undefined;
  reportBy?: string | null | undefined;
  richiestaId: string;
  spendBy?: string | null | undefined;
  /** What is assigned: its entry is written along. */
  value?: string | null | undefined;
  year: number;
};

export type CreateFundInput = {
  code?: string | null | undefined;
  cup?: string | null | undefined;
  eligible?: string | null | undefined;
  eligibleCosts?: Array<CostType> | null | undefined;
  enteId?: string | null | undefined;
  kindCode: string;
  name: string;
  note?: string | null | undefined;
  ownSharePercent?: string | null | undefined;
  purpose?: string | null | undefined;
  richiestaId: string;
};

export type CreateScenarioInput = {
  amount: string;
  assignmentId?: string | null | undefined;
  data: string;
  note?: string | null | undefined;
  previousId?: string | null | undefined;
  richiestaId: string;
  rule: string;
  title: string;
  year: number;
};

export type DeadlineFilter = {
  from?: string | null | undefined;
  fundId?: string | null | undefined;
  kind?: DeadlineKind | null | undefined;
  to?: string | null | undefined;
  /** Words of who, or of what. */
  who?: string | null | undefined;
};

export type DeadlineKind =
  | 'instalment'
  | 'quota'
  | 'report'
  | 'report_fund'
  | 'settlement'
  | 'spend';

export type DecideProposalInput = {
  approve: boolean;
  id: string;
  note?: string | null | undefined;
  richiestaId: string;
  version: number;
};

export type DescribeSettlementInput = {
  costType?: CostType | null | undefined;
  id: string;
  invoiceTotal?: string | null | undefined;
  richiestaId: string;
  version: number;
};

export type DismissBudgetWarningInput = {
  key: string;
  reason: string;
  richiestaId: string;
  version?: number | null | undefined;
  year: number;
};

export type DuplicateScenarioInput = {
  id: string;
  richiestaId: string;
  title: string;
};

export type EnteFilter = {
  /** Anche i rapporti finiti. */
  ended?: boolean | null | undefined;
  kind?: EnteKind | null | undefined;
  query?: string | null | undefined;
  relation?: EnteRelation | null | undefined;
};

export type EnteKind =
  | 'altro'
  | 'asst'
  | 'ats'
  | 'azienda_consortile'
  | 'comune'
  | 'ets'
  | 'istituto_scolastico'
  | 'provincia';

/** In quale veste un ente sta nell'ambito. */
export type EnteRelation =
  | 'capofila'
  | 'comune_aderente'
  | 'ente_sanitario'
  | 'gestore'
  | 'partner'
  | 'vigilanza';

export type FreezeScenarioInput = {
  actDate: string;
  actKind: BudgetActKind;
  id: string;
  instalmentRounding: AllocationRounding;
  instalments: Array<QuotaInstalmentInput>;
  number: string;
  organ: string;
  richiestaId: string;
  version: number;
};

/** Which assignments: all that is given must hold. */
export type FundAssignmentFilter = {
  family?: FundFamily | null | undefined;
  fundId?: string | null | undefined;
  kind?: string | null | undefined;
  query?: string | null | undefined;
  year?: number | null | undefined;
};

export type FundFamily =
  | 'comuni'
  | 'europe'
  | 'other'
  | 'private'
  | 'region'
  | 'state'
  | 'users';

/** Which funds: all that is given must hold. */
export type FundFilter = {
  /** Funds without an assignment yet. */
  empty?: boolean | null | undefined;
  family?: FundFamily | null | undefined;
  kind?: string | null | undefined;
  query?: string | null | undefined;
};

export type FundReportEventKind =
  | 'opened'
  | 'refused'
  | 'reopened'
  | 'signed';

export type FundReportFilter = {
  assignmentId?: string | null | undefined;
  fundId?: string | null | undefined;
  /** Open ones whose day is past. */
  late?: boolean | null | undefined;
  query?: string | null | undefined;
  state?: FundReportState | null | undefined;
};

export type FundReportState =
  | 'open'
  | 'signed';

export type ImportedPaymentFilter = {
  budgetImportId?: string | null | undefined;
  query?: string | null | undefined;
  status?: ImportedPaymentState | null | undefined;
};

export type ImportedPaymentState =
  | 'matched'
  | 'open'
  | 'set_aside';

/** Where money lies: at a stage, or still with who gives the fund. */
export type LedgerAccountStage =
  | 'allocated'
  | 'assigned'
  | 'committed'
  | 'origin'
  | 'paid'
  | 'reported'
  | 'settled';

/** Which entries: all that is given must hold. */
export type LedgerEntryFilter = {
  assignmentId?: string | null | undefined;
  commitmentId?: string | null | undefined;
  from?: string | null | undefined;
  kind?: LedgerEntryKind | null | undefined;
  lineId?: string | null | undefined;
  query?: string | null | undefined;
  to?: string | null | undefined;
};

export type LedgerEntryKind =
  | 'allocation'
  | 'assignment'
  | 'carry'
  | 'commitment'
  | 'payment'
  | 'recovery'
  | 'refusal'
  | 'release'
  | 'report'
  | 'reversal'
  | 'settlement'
  | 'swap'
  | 'transfer'
  | 'variation';

/** Which movements: all that is given must hold. */
export type LedgerMovementFilter = {
  assignmentId?: string | null | undefined;
  commitmentId?: string | null | undefined;
  lineId?: string | null | undefined;
  settlementId?: string | null | undefined;
};

export type LedgerProposalState =
  | 'approved'
  | 'proposed'
  | 'refused'
  | 'withdrawn';

export type LedgerStage =
  | 'allocated'
  | 'assigned'
  | 'committed'
  | 'paid'
  | 'reported'
  | 'settled';

export type LineShareInput = {
  lineId: string;
  value: string;
};

/** Says what each column of the file holds, in order, and reads it again; files with the same headings are read so from then on. */
export type MapBudgetImportInput = {
  fields: Array<string | null | undefined>;
  id: string;
  richiestaId: string;
  version: number;
};

export type MatchCertainty =
  | 'likely'
  | 'possible'
  | 'sure';

export type NodeType =
  | 'Action'
  | 'AllocationScenario'
  | 'AmbitoEnte'
  | 'BudgetLine'
  | 'Commitment'
  | 'Fund'
  | 'FundReport'
  | 'LedgerEntry'
  | 'Membership'
  | 'Objective'
  | 'Payment'
  | 'Person'
  | 'Plan'
  | 'PlanArea'
  | 'Scheda'
  | 'Settlement';

export type OpenReportInput = {
  assignmentId: string;
  dueOn?: string | null | undefined;
  from?: string | null | undefined;
  note?: string | null | undefined;
  ownNote?: string | null | undefined;
  ownValue?: string | null | undefined;
  richiestaId: string;
  title: string;
  to?: string | null | undefined;
};

export type OpenVoteInput = {
  id: string;
  quotas?: Array<VoteQuotaInput> | null | undefined;
  richiestaId: string;
  rule: VoteRuleInput;
  until?: string | null | undefined;
  version: number;
};

export type PayInput = {
  mandate?: string | null | undefined;
  note?: string | null | undefined;
  paidOn: string;
  richiestaId: string;
  settlementId: string;
  /** Without them all that is settled and not yet paid. */
  shares?: Array<LineShareInput> | null | undefined;
};

export type PaymentMatchInput = {
  id: string;
  settlementId: string;
  version: number;
};

export type PrepareReportPackageInput = {
  id: string;
  richiestaId: string;
  version: number;
};

export type QuotaFilter = {
  scenarioId?: string | null | undefined;
  year?: number | null | undefined;
};

export type QuotaInstalmentInput = {
  due: string;
  /** All without one are equal parts. */
  percent?: string | null | undefined;
};

/** Says what these payments paid, and writes them down; all or none. */
export type ReconcilePaymentsInput = {
  matches: Array<PaymentMatchInput>;
  richiestaId: string;
};

export type RecordReceiptInput = {
  instalmentId: string;
  note?: string | null | undefined;
  receivedOn: string;
  reversale?: string | null | undefined;
  richiestaId: string;
  /** Less than zero corrects a receipt, and needs a note. */
  value: string;
};

export type RecoverInput = {
  actDate?: string | null | undefined;
  actKind?: BudgetActKind | null | undefined;
  date?: string | null | undefined;
  number?: string | null | undefined;
  organ?: string | null | undefined;
  reason?: string | null | undefined;
  richiestaId: string;
  settlementId: string;
  shares: Array<LineShareInput>;
  title: string;
};

export type RefuseReportCostsInput = {
  actDate?: string | null | undefined;
  actKind?: BudgetActKind | null | undefined;
  costs: Array<ReportCostInput>;
  id: string;
  number?: string | null | undefined;
  organ?: string | null | undefined;
  reason: string;
  richiestaId: string;
};

export type ReleaseInput = {
  actDate?: string | null | undefined;
  actKind?: BudgetActKind | null | undefined;
  commitmentId: string;
  date?: string | null | undefined;
  number?: string | null | undefined;
  organ?: string | null | undefined;
  reason?: string | null | undefined;
  richiestaId: string;
  shares: Array<LineShareInput>;
  title: string;
};

export type RemoveReportCostsInput = {
  costs: Array<ReportCostKeyInput>;
  id: string;
  richiestaId: string;
};

export type ReopenBudgetWarningInput = {
  key: string;
  richiestaId: string;
  version?: number | null | undefined;
  year: number;
};

export type ReopenPaymentInput = {
  id: string;
  richiestaId: string;
  version: number;
};

export type ReopenReportInput = {
  id: string;
  reason: string;
  richiestaId: string;
  version: number;
};

export type ReportCheckCode =
  | 'cap'
  | 'double_claim'
  | 'invoice_date'
  | 'no_cig'
  | 'no_cup'
  | 'no_evidence'
  | 'no_supplier'
  | 'not_eligible'
  | 'own_share'
  | 'own_share_twice'
  | 'paid_late';

export type ReportCostInput = {
  lineId: string;
  settlementId: string;
  /** Without it all that is left. */
  value?: string | null | undefined;
};

export type ReportCostKeyInput = {
  lineId: string;
  settlementId: string;
};

export type ReportableCostFilter = {
  from?: string | null | undefined;
  lineId?: string | null | undefined;
  query?: string | null | undefined;
  to?: string | null | undefined;
};

export type ReverseEntryInput = {
  entryId: string;
  reason: string;
  richiestaId: string;
};

export type SaveFundInstalmentInput = {
  actDate?: string | null | undefined;
  actKind?: BudgetActKind | null | undefined;
  assignmentId: string;
  expected?: string | null | undefined;
  expectedOn?: string | null | undefined;
  id?: string | null | undefined;
  note?: string | null | undefined;
  number?: string | null | undefined;
  organ?: string | null | undefined;
  receipt?: string | null | undefined;
  received?: string | null | undefined;
  receivedOn?: string | null | undefined;
  richiestaId: string;
  title: string;
  version?: number | null | undefined;
};

export type ScenarioFilter = {
  state?: ScenarioState | null | undefined;
  year?: number | null | undefined;
};

export type ScenarioState =
  | 'draft'
  | 'frozen'
  | 'proposed'
  | 'rejected'
  | 'voted';

export type SetAsidePaymentInput = {
  id: string;
  reason: string;
  richiestaId: string;
  version: number;
};

export type SettleInput = {
  actDate?: string | null | undefined;
  actKind?: BudgetActKind | null | undefined;
  commitmentId: string;
  date?: string | null | undefined;
  dueOn?: string | null | undefined;
  invoiceDate?: string | null | undefined;
  invoiceNumber?: string | null | undefined;
  note?: string | null | undefined;
  number?: string | null | undefined;
  organ?: string | null | undefined;
  periodFrom?: string | null | undefined;
  periodTo?: string | null | undefined;
  reason?: string | null | undefined;
  richiestaId: string;
  shares: Array<LineShareInput>;
  supplierCode?: string | null | undefined;
  supplierText?: string | null | undefined;
  title: string;
};

export type SignReportInput = {
  actDate?: string | null | undefined;
  actKind?: BudgetActKind | null | undefined;
  id: string;
  number?: string | null | undefined;
  organ?: string | null | undefined;
  richiestaId: string;
  version: number;
};

/** Begins to read a file. The books stay as they are until somebody confirms. */
export type StartBudgetImportInput = {
  fileId: string;
  kind: BudgetImportKind;
  richiestaId: string;
};

export type SwapFundsInput = {
  actDate?: string | null | undefined;
  actKind?: BudgetActKind | null | undefined;
  commitmentId?: string | null | undefined;
  date?: string | null | undefined;
  lineId: string;
  number?: string | null | undefined;
  organ?: string | null | undefined;
  reason?: string | null | undefined;
  richiestaId: string;
  title: string;
  toAssignmentId: string;
  value: string;
};

export type TransferInput = {
  actDate?: string | null | undefined;
  actKind?: BudgetActKind | null | undefined;
  date?: string | null | undefined;
  fromLineId: string;
  number?: string | null | undefined;
  organ?: string | null | undefined;
  reason?: string | null | undefined;
  richiestaId: string;
  title: string;
  to?: BudgetCellInput | null | undefined;
  toLineId?: string | null | undefined;
  value: string;
};

export type UndoBudgetImportInput = {
  id: string;
  richiestaId: string;
  version: number;
};

export type UpdateFundAssignmentInput = {
  actDate?: string | null | undefined;
  actKind?: BudgetActKind | null | undefined;
  id: string;
  label?: string | null | undefined;
  note?: string | null | undefined;
  number?: string | null | undefined;
  organ?: string | null | undefined;
  reportBy?: string | null | undefined;
  richiestaId: string;
  spendBy?: string | null | undefined;
  version: number;
  year: number;
};

export type UpdateFundInput = {
  code?: string | null | undefined;
  cup?: string | null | undefined;
  eligible?: string | null | undefined;
  eligibleCosts?: Array<CostType> | null | undefined;
  enteId?: string | null | undefined;
  id: string;
  kindCode: string;
  name: string;
  note?: string | null | undefined;
  ownSharePercent?: string | null | undefined;
  purpose?: string | null | undefined;
  richiestaId: string;
  version: number;
};

export type UpdateReportInput = {
  dueOn?: string | null | undefined;
  from?: string | null | undefined;
  id: string;
  note?: string | null | undefined;
  ownNote?: string | null | undefined;
  ownValue?: string | null | undefined;
  richiestaId: string;
  title: string;
  to?: string | null | undefined;
  version: number;
};

export type UpdateScenarioInput = {
  amount: string;
  assignmentId?: string | null | undefined;
  data: string;
  id: string;
  note?: string | null | undefined;
  previousId?: string | null | undefined;
  richiestaId: string;
  rule: string;
  title: string;
  version: number;
  year: number;
};

export type VoteChoice =
  | 'absent'
  | 'abstained'
  | 'no'
  | 'yes';

export type VoteGround =
  | 'entitled'
  | 'present'
  | 'voting';

export type VoteMajorityInput = {
  ground: VoteGround;
  measure: VoteMeasure;
  threshold: VoteThresholdInput;
};

export type VoteMeasure =
  | 'heads'
  | 'quotas';

export type VoteQuorumInput = {
  measure: VoteMeasure;
  threshold: VoteThresholdInput;
};

export type VoteQuotaInput = {
  key: string;
  quota?: string | null | undefined;
};

export type VoteResult =
  | 'approved'
  | 'no_quorum'
  | 'rejected';

export type VoteRuleInput = {
  majorities: Array<VoteMajorityInput>;
  quorum?: VoteQuorumInput | null | undefined;
};

export type VoteThresholdInput = {
  more: boolean;
  of: number;
  part: number;
};

/** resolved: il piano è cambiato e l'avviso non c'è più, senza che nessuno l'abbia chiuso. */
export type WarningState =
  | 'assigned'
  | 'dismissed'
  | 'open'
  | 'resolved';

/** Ritira: la riga resta leggibile nella storia, esce da elenchi e somme. */
export type WithdrawInput = {
  id: string;
  richiestaId: string;
  version: number;
};

export type WithdrawScenarioInput = {
  id: string;
  richiestaId: string;
  version: number;
};

export type SharePartsFragment = { key: string, name: string, value: string, percent: string | null, steps: Array<string> };

export type QuotaPartsFragment = { id: string, scenarioId: string, title: string, year: number, value: string, previousValue: string | null, received: string, overdue: string, steps: Array<string>, act: string | null, ambitoComune: { id: string, comune: { istat: string, name: string } }, instalments: Array<{ id: string, number: number, due: string, value: string, received: string, receipts: Array<{ id: string, receivedOn: string, value: string, reversale: string | null, note: string | null, recordedBy: string }> }> };

export type ScenariosQueryVariables = Exact<{
  filter?: ScenarioFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ScenariosQuery = { scenarios: { totalCount: number, edges: Array<{ node: { id: string, title: string, year: number, state: ScenarioState, amount: string, sentences: Array<string>, assignment: { id: string, year: number, fund: { id: string, name: string } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AllocationGroundQueryVariables = Exact<{ [key: string]: never; }>;


export type AllocationGroundQuery = { allocationGround: { years: Array<number>, comuni: Array<{ id: string, istat: string, name: string, population: number | null, populationDate: string | null, own: boolean }>, frozen: Array<{ id: string, title: string, year: number, quotas: Array<{ key: string, name: string, value: string }> }>, funds: Array<{ id: string, name: string, year: number, assigned: string }> } };

export type ScenarioQueryVariables = Exact<{
  id: string;
}>;


export type ScenarioQuery = { scenario: { id: string, title: string, year: number, state: ScenarioState, amount: string, note: string | null, rule: string, data: string, sentences: Array<string>, createdBy: string, version: number, voteRound: number, voteUntil: string | null, proposedAt: string | null, assignment: { id: string, year: number, fund: { id: string, name: string }, figures: { assigned: string } } | null, previous: { id: string, title: string, year: number, shares: Array<{ key: string, name: string, value: string }> } | null, shares: Array<{ key: string, name: string, value: string, percent: string | null, steps: Array<string> }>, voteRule: { quorum: { measure: VoteMeasure, threshold: { part: number, of: number, more: boolean } } | null, majorities: Array<{ measure: VoteMeasure, ground: VoteGround, threshold: { part: number, of: number, more: boolean } }> } | null, voters: Array<{ key: string, name: string, quota: string | null }>, outcome: { result: VoteResult, sentences: Array<string> } | null, votes: Array<{ id: string, round: number, choice: VoteChoice, votedBy: string, recorded: boolean, note: string | null, updatedAt: string, ambitoComune: { id: string, comune: { istat: string, name: string } } }>, results: Array<{ id: string, amount: string, actKind: BudgetActKind, organ: string, number: string, actDate: string, frozenBy: string, entryId: string | null, createdAt: string }>, quotas: Array<{ id: string, scenarioId: string, title: string, year: number, value: string, previousValue: string | null, received: string, overdue: string, steps: Array<string>, act: string | null, ambitoComune: { id: string, comune: { istat: string, name: string } }, instalments: Array<{ id: string, number: number, due: string, value: string, received: string, receipts: Array<{ id: string, receivedOn: string, value: string, reversale: string | null, note: string | null, recordedBy: string }> }> }> } | null };

export type ComuneQuotasQueryVariables = Exact<{
  filter?: QuotaFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ComuneQuotasQuery = { comuneQuotas: { totalCount: number, edges: Array<{ node: { id: string, scenarioId: string, title: string, year: number, value: string, previousValue: string | null, received: string, overdue: string, steps: Array<string>, act: string | null, ambitoComune: { id: string, comune: { istat: string, name: string } }, instalments: Array<{ id: string, number: number, due: string, value: string, received: string, receipts: Array<{ id: string, receivedOn: string, value: string, reversale: string | null, note: string | null, recordedBy: string }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type QuotaTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type QuotaTasksQuery = { quotaTasks: Array<{ id: string, scenarioId: string, title: string, comune: string, number: number, due: string, left: string }> };

export type ScenarioPayloadPartsFragment = { scenario: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null };

export type CreateScenarioMutationVariables = Exact<{
  input: CreateScenarioInput;
}>;


export type CreateScenarioMutation = { createScenario: { scenario: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type UpdateScenarioMutationVariables = Exact<{
  input: UpdateScenarioInput;
}>;


export type UpdateScenarioMutation = { updateScenario: { scenario: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type DuplicateScenarioMutationVariables = Exact<{
  input: DuplicateScenarioInput;
}>;


export type DuplicateScenarioMutation = { duplicateScenario: { scenario: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type WithdrawScenarioMutationVariables = Exact<{
  input: WithdrawScenarioInput;
}>;


export type WithdrawScenarioMutation = { withdrawScenario: { scenario: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type OpenVoteMutationVariables = Exact<{
  input: OpenVoteInput;
}>;


export type OpenVoteMutation = { openVote: { scenario: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type CastVoteMutationVariables = Exact<{
  input: CastVoteInput;
}>;


export type CastVoteMutation = { castVote: { scenario: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type CloseVoteMutationVariables = Exact<{
  input: CloseVoteInput;
}>;


export type CloseVoteMutation = { closeVote: { scenario: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type FreezeScenarioMutationVariables = Exact<{
  input: FreezeScenarioInput;
}>;


export type FreezeScenarioMutation = { freezeScenario: { scenario: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type RecordReceiptMutationVariables = Exact<{
  input: RecordReceiptInput;
}>;


export type RecordReceiptMutation = { recordReceipt: { quota: { id: string, received: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type BudgetYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type BudgetYearsQuery = { budgetYears: Array<{ year: number, hasLines: boolean, state: BudgetYearState, version: number | null, acts: Array<{ id: string, step: BudgetStep, actKind: BudgetActKind, organ: string, number: string | null, actDate: string, note: string | null }> }> };

export type BudgetQueryVariables = Exact<{
  year?: number | null | undefined;
  by: BudgetDimension;
  filter?: BudgetFilter | null | undefined;
  first: number;
  ofYear: number;
  whole: boolean;
}>;


export type BudgetQuery = { budget: { rowCount: number, rows: Array<{ key: string, label: string | null, detail: string | null, sharedElsewhere: string, figures: { assigned: string | null, preventivo: string, variations: string, assestato: string, committed: string, settled: string, paid: string, reported: string, left: string } }>, totals: { assigned: string | null, preventivo: string, variations: string, assestato: string, committed: string, settled: string, paid: string, reported: string, left: string }, given: { assigned: string, unallocated: string, toOtherYears: string, fromOtherYears: string } | null, crumbs: Array<{ by: BudgetDimension, key: string, label: string | null }> }, budgetVariations?: { rowCount: number, net: string, rows: Array<{ id: string, kind: LedgerEntryKind, date: string, title: string, reason: string | null, actKind: BudgetActKind | null, organ: string | null, number: string | null, actDate: string | null, net: string, value: string }> }, commitmentYears?: { rowCount: number, rows: Array<{ id: string, title: string, provider: string | null, from: string, to: string, committed: string, shares: Array<{ year: number, months: string, value: string }> }> } };

export type BudgetFigurePartsFragment = { assigned: string | null, preventivo: string, variations: string, assestato: string, committed: string, settled: string, paid: string, reported: string, left: string };

export type BudgetChecksQueryVariables = Exact<{
  year: number;
}>;


export type BudgetChecksQuery = { budgetChecks: { rowCount: number, rows: Array<{ key: string, id: string, type: NodeType, title: string, planCode: string, stated: string, allocated: string, state: WarningState, changed: boolean, mine: boolean, assigneeId: string | null, assigneeName: string | null, reason: string | null, decidedBy: string | null, decidedAt: string | null, version: number | null, source: { document: string, line: number | null, text: string | null } | null }> } };

export type BudgetWarningAssigneesQueryVariables = Exact<{ [key: string]: never; }>;


export type BudgetWarningAssigneesQuery = { warningAssignees: Array<{ id: string, name: string }> };

export type AssignBudgetWarningMutationVariables = Exact<{
  input: AssignBudgetWarningInput;
}>;


export type AssignBudgetWarningMutation = { assignBudgetWarning: { budgetWarning: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type DismissBudgetWarningMutationVariables = Exact<{
  input: DismissBudgetWarningInput;
}>;


export type DismissBudgetWarningMutation = { dismissBudgetWarning: { budgetWarning: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type ReopenBudgetWarningMutationVariables = Exact<{
  input: ReopenBudgetWarningInput;
}>;


export type ReopenBudgetWarningMutation = { reopenBudgetWarning: { budgetWarning: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type ApproveBudgetYearMutationVariables = Exact<{
  input: ApproveBudgetYearInput;
}>;


export type ApproveBudgetYearMutation = { approveBudgetYear: { budgetYear: { id: string, year: number, state: BudgetYearState, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type ComuneBudgetQueryVariables = Exact<{
  ambitoComuneId?: string | null | undefined;
  year?: number | null | undefined;
}>;


export type ComuneBudgetQuery = { comuneBudget: { year: number, years: Array<number>, getsCount: number, comune: { id: string, name: string, population: number | null, populationYear: number | null }, comuni: Array<{ id: string, name: string }>, pays: Array<{ key: string, kind: ComunePaymentKind, title: string, due: string, received: string | null, overdue: string | null, previous: string | null, scenarioId: string | null }>, gets: Array<{ key: string, actionId: string | null, objectiveId: string | null, title: string, plan: string | null, funds: Array<string>, allocated: string, committed: string, paid: string }>, figures: { allocated: string, committed: string, paid: string }, together: { allocated: string, committed: string, paid: string }, ambito: { allocated: string, committed: string, paid: string } } | null };

export type BudgetComuniQueryVariables = Exact<{
  year?: number | null | undefined;
}>;


export type BudgetComuniQuery = { budgetComuni: { year: number, years: Array<number>, rows: Array<{ quota: string | null, comune: { id: string, name: string, population: number | null }, figures: { allocated: string, committed: string, paid: string } }> } };

export type DeadlinesQueryVariables = Exact<{
  filter?: DeadlineFilter | null | undefined;
}>;


export type DeadlinesQuery = { deadlines: { total: number, overdue: number, deadlines: Array<{ id: string, kind: DeadlineKind, date: string, daysLeft: number, title: string, fundId: string | null, fundName: string | null, who: string | null, value: string | null, target: string, targetId: string }> } };

export type DeadlineFundsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeadlineFundsQuery = { funds: { edges: Array<{ node: { id: string, name: string } }> } };

export type RemindersQueryVariables = Exact<{ [key: string]: never; }>;


export type RemindersQuery = { reminders: { totalCount: number, edges: Array<{ node: { id: string, kind: DeadlineKind, dueOn: string, title: string, target: string, targetId: string, version: number } }> } };

export type CloseReminderMutationVariables = Exact<{
  input: CloseReminderInput;
}>;


export type CloseReminderMutation = { closeReminder: { reminder: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type BudgetImportPartsFragment = { id: string, kind: BudgetImportKind, fileName: string, status: BudgetImportStatus, jobId: string | null, remarks: Array<string>, undoNotes: Array<string>, askedBy: string, createdAt: string, version: number, layout: { sheet: string, header: number, origin: BudgetLayoutOrigin, columns: Array<{ header: string, samples: Array<string>, field: string | null }> } | null, counts: { rows: number, create: number, known: number, errors: number, warnings: number, value: string } | null };

export type BudgetImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type BudgetImportsQuery = { budgetImports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: BudgetImportKind, fileName: string, status: BudgetImportStatus, jobId: string | null, remarks: Array<string>, undoNotes: Array<string>, askedBy: string, createdAt: string, version: number, layout: { sheet: string, header: number, origin: BudgetLayoutOrigin, columns: Array<{ header: string, samples: Array<string>, field: string | null }> } | null, counts: { rows: number, create: number, known: number, errors: number, warnings: number, value: string } | null } }> } };

export type BudgetImportQueryVariables = Exact<{
  id: string;
}>;


export type BudgetImportQuery = { budgetImport: { id: string, kind: BudgetImportKind, fileName: string, status: BudgetImportStatus, jobId: string | null, remarks: Array<string>, undoNotes: Array<string>, askedBy: string, createdAt: string, version: number, layout: { sheet: string, header: number, origin: BudgetLayoutOrigin, columns: Array<{ header: string, samples: Array<string>, field: string | null }> } | null, counts: { rows: number, create: number, known: number, errors: number, warnings: number, value: string } | null } | null };

export type BudgetImportRowsQueryVariables = Exact<{
  budgetImportId: string;
  kind?: BudgetRowFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BudgetImportRowsQuery = { budgetImportRows: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, line: number, action: BudgetRowAction, cells: Array<{ column: string, text: string }>, messages: Array<{ level: string, text: string }> } }> } };

export type StartBudgetImportMutationVariables = Exact<{
  input: StartBudgetImportInput;
}>;


export type StartBudgetImportMutation = { startBudgetImport: { budgetImport: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type MapBudgetImportMutationVariables = Exact<{
  input: MapBudgetImportInput;
}>;


export type MapBudgetImportMutation = { mapBudgetImport: { budgetImport: { id: string, kind: BudgetImportKind, fileName: string, status: BudgetImportStatus, jobId: string | null, remarks: Array<string>, undoNotes: Array<string>, askedBy: string, createdAt: string, version: number, layout: { sheet: string, header: number, origin: BudgetLayoutOrigin, columns: Array<{ header: string, samples: Array<string>, field: string | null }> } | null, counts: { rows: number, create: number, known: number, errors: number, warnings: number, value: string } | null } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type ApplyBudgetImportMutationVariables = Exact<{
  input: ApplyBudgetImportInput;
}>;


export type ApplyBudgetImportMutation = { applyBudgetImport: { budgetImport: { id: string, kind: BudgetImportKind, fileName: string, status: BudgetImportStatus, jobId: string | null, remarks: Array<string>, undoNotes: Array<string>, askedBy: string, createdAt: string, version: number, layout: { sheet: string, header: number, origin: BudgetLayoutOrigin, columns: Array<{ header: string, samples: Array<string>, field: string | null }> } | null, counts: { rows: number, create: number, known: number, errors: number, warnings: number, value: string } | null } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type UndoBudgetImportMutationVariables = Exact<{
  input: UndoBudgetImportInput;
}>;


export type UndoBudgetImportMutation = { undoBudgetImport: { budgetImport: { id: string, kind: BudgetImportKind, fileName: string, status: BudgetImportStatus, jobId: string | null, remarks: Array<string>, undoNotes: Array<string>, askedBy: string, createdAt: string, version: number, layout: { sheet: string, header: number, origin: BudgetLayoutOrigin, columns: Array<{ header: string, samples: Array<string>, field: string | null }> } | null, counts: { rows: number, create: number, known: number, errors: number, warnings: number, value: string } | null } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type WithdrawBudgetImportMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawBudgetImportMutation = { withdrawBudgetImport: { budgetImport: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type ImportedPaymentsQueryVariables = Exact<{
  filter?: ImportedPaymentFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportedPaymentsQuery = { importedPayments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, paidOn: string, value: string, supplierCode: string | null, supplierText: string | null, invoiceNumber: string | null, cig: string | null, commitmentText: string | null, subject: string | null, status: ImportedPaymentState, setAside: string | null, version: number, budgetImport: { id: string, fileName: string }, payment: { id: string, settlement: { id: string, title: string, commitment: { id: string, title: string } } } | null } }> } };

export type PaymentMatchesQueryVariables = Exact<{
  importedPaymentIds: Array<string> | string;
}>;


export type PaymentMatchesQuery = { paymentMatches: Array<{ importedPaymentId: string, matches: Array<{ settlementId: string, title: string, commitmentId: string, commitmentTitle: string, supplierText: string | null, invoiceNumber: string | null, left: string, paymentId: string | null, certainty: MatchCertainty, reasons: Array<string>, obstacle: string | null }> }> };

export type PayableSettlementsQueryVariables = Exact<{
  query: string;
}>;


export type PayableSettlementsQuery = { payableSettlements: Array<{ id: string, title: string, commitmentTitle: string, supplierText: string | null, invoiceNumber: string | null, left: string }> };

export type ReconcilePaymentsMutationVariables = Exact<{
  input: ReconcilePaymentsInput;
}>;


export type ReconcilePaymentsMutation = { reconcilePayments: { importedPayment: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SetAsidePaymentMutationVariables = Exact<{
  input: SetAsidePaymentInput;
}>;


export type SetAsidePaymentMutation = { setAsidePayment: { importedPayment: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type ReopenPaymentMutationVariables = Exact<{
  input: ReopenPaymentInput;
}>;


export type ReopenPaymentMutation = { reopenPayment: { importedPayment: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type FundsQueryVariables = Exact<{
  filter?: FundAssignmentFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FundsQuery = { fundAssignments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, year: number, label: string | null, spendBy: string | null, fund: { id: string, name: string, kind: { code: string, name: string, family: FundFamily } }, figures: { assigned: string, committed: string, paid: string } } }> } };

export type FundsFrameQueryVariables = Exact<{
  filter?: FundAssignmentFilter | null | undefined;
  bare?: FundFilter | null | undefined;
}>;


export type FundsFrameQuery = { fundYears: Array<number>, fundFigures: { assigned: string, committed: string, paid: string }, fundKinds: Array<{ code: string, name: string, family: FundFamily }>, funds: { edges: Array<{ node: { id: string, name: string, kind: { code: string, name: string } } }> } };

export type FundPageQueryVariables = Exact<{
  id: string;
}>;


export type FundPageQuery = { fund: { id: string, name: string, code: string | null, cup: string | null, purpose: string | null, eligible: string | null, eligibleCosts: Array<CostType>, ownSharePercent: string | null, note: string | null, version: number, kind: { code: string, name: string, family: FundFamily, basis: string | null }, ente: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, figures: { assigned: string, allocated: string, committed: string, settled: string, paid: string, reported: string, assignedLeft: string, allocatedLeft: string, committedLeft: string, settledLeft: string, paidLeft: string }, assignments: Array<{ id: string, year: number, label: string | null, actKind: BudgetActKind | null, organ: string | null, number: string | null, actDate: string | null, spendBy: string | null, reportBy: string | null, note: string | null, received: string | null, version: number, figures: { assigned: string, allocated: string, committed: string, settled: string, paid: string, reported: string, assignedLeft: string, allocatedLeft: string, committedLeft: string, settledLeft: string, paidLeft: string }, ownShare: { percent: string, total: string | null, own: string | null, required: string | null, missing: string | null } | null, source: { document: string, line: number | null, text: string | null } | null, instalments: Array<{ id: string, title: string, expected: string | null, expectedOn: string | null, received: string | null, receivedOn: string | null, receipt: string | null, actKind: BudgetActKind | null, organ: string | null, number: string | null, actDate: string | null, note: string | null, version: number }> }> } | null };

export type AssignmentLinesQueryVariables = Exact<{
  id: string;
}>;


export type AssignmentLinesQuery = { fundAssignment: { id: string, lines: Array<{ id: string, title: string, year: number, ambitoComune: { id: string, comune: { name: string } } | null, figures: { allocated: string, committed: string, paid: string } }> } | null };

export type FundChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type FundChoicesQuery = { fundKinds: Array<{ code: string, name: string }>, enti: { edges: Array<{ node: { id: string, ente: { id: string, name: string } } }> } };

export type CreateFundMutationVariables = Exact<{
  input: CreateFundInput;
}>;


export type CreateFundMutation = { createFund: { fund: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type UpdateFundMutationVariables = Exact<{
  input: UpdateFundInput;
}>;


export type UpdateFundMutation = { updateFund: { fund: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type WithdrawFundMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawFundMutation = { withdrawFund: { fund: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type CreateFundAssignmentMutationVariables = Exact<{
  input: CreateFundAssignmentInput;
}>;


export type CreateFundAssignmentMutation = { createFundAssignment: { fundAssignment: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type UpdateFundAssignmentMutationVariables = Exact<{
  input: UpdateFundAssignmentInput;
}>;


export type UpdateFundAssignmentMutation = { updateFundAssignment: { fundAssignment: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type WithdrawFundAssignmentMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawFundAssignmentMutation = { withdrawFundAssignment: { fundAssignment: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type VaryAssignmentMutationVariables = Exact<{
  input: AssignFundsInput;
}>;


export type VaryAssignmentMutation = { assignFunds: { entry: { id: string } | null, proposal: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SaveFundInstalmentMutationVariables = Exact<{
  input: SaveFundInstalmentInput;
}>;


export type SaveFundInstalmentMutation = { saveFundInstalment: { fundAssignment: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type WithdrawFundInstalmentMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawFundInstalmentMutation = { withdrawFundInstalment: { fundAssignment: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type CommitmentsQueryVariables = Exact<{
  filter?: CommitmentFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CommitmentsQuery = { commitments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, year: number, providerText: string | null, cig: string | null, cup: string | null, from: string | null, to: string | null, ente: { id: string, name: string } | null, figures: { committed: string, settled: string, paid: string } } }> } };

export type CommitmentQueryVariables = Exact<{
  id: string;
}>;


export type CommitmentQuery = { commitment: { id: string, title: string, year: number, providerText: string | null, cig: string | null, cup: string | null, actKind: BudgetActKind | null, organ: string | null, number: string | null, actDate: string | null, from: string | null, to: string | null, note: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, ente: { id: string, name: string } | null, figures: { assigned: string, allocated: string, committed: string, settled: string, paid: string, reported: string, assignedLeft: string, allocatedLeft: string, committedLeft: string, settledLeft: string, paidLeft: string }, accounts: Array<{ id: string, stage: LedgerAccountStage, value: string, left: string, settlement: { id: string } | null, line: { id: string, title: string, year: number, assignment: { id: string, year: number, fund: { id: string, name: string } }, ambitoComune: { id: string, comune: { istat: string, name: string } } | null } | null }>, settlements: Array<{ id: string, title: string, supplierText: string | null, supplierCode: string | null, invoiceNumber: string | null, invoiceDate: string | null, periodFrom: string | null, periodTo: string | null, actKind: BudgetActKind | null, organ: string | null, number: string | null, actDate: string | null, dueOn: string | null, note: string | null, figures: { assigned: string, allocated: string, committed: string, settled: string, paid: string, reported: string, assignedLeft: string, allocatedLeft: string, committedLeft: string, settledLeft: string, paidLeft: string }, payments: Array<{ id: string, number: string | null, paidOn: string, note: string | null, value: string, entries: Array<{ id: string, kind: LedgerEntryKind }> }> }>, corrections: Array<{ id: string, reason: string | null, author: string, createdAt: string, changes: Array<{ label: string, before: string | null, after: string | null }> }> } | null };

export type CorrectCommitmentMutationVariables = Exact<{
  input: CorrectCommitmentInput;
}>;


export type CorrectCommitmentMutation = { correctCommitment: { commitment: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SettlementPartsFragment = { id: string, title: string, supplierText: string | null, supplierCode: string | null, invoiceNumber: string | null, invoiceDate: string | null, periodFrom: string | null, periodTo: string | null, actKind: BudgetActKind | null, organ: string | null, number: string | null, actDate: string | null, dueOn: string | null, note: string | null, figures: { assigned: string, allocated: string, committed: string, settled: string, paid: string, reported: string, assignedLeft: string, allocatedLeft: string, committedLeft: string, settledLeft: string, paidLeft: string }, payments: Array<{ id: string, number: string | null, paidOn: string, note: string | null, value: string, entries: Array<{ id: string, kind: LedgerEntryKind }> }> };

export type EntryRowFragment = { id: string, kind: LedgerEntryKind, date: string, title: string, reason: string | null, actKind: BudgetActKind | null, organ: string | null, number: string | null, actDate: string | null, reversedById: string | null, recordedBy: string, value: string, takesBack: boolean };

export type LedgerEntriesQueryVariables = Exact<{
  filter?: LedgerEntryFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LedgerEntriesQuery = { ledgerEntries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: LedgerEntryKind, date: string, title: string, reason: string | null, actKind: BudgetActKind | null, organ: string | null, number: string | null, actDate: string | null, reversedById: string | null, recordedBy: string, value: string, takesBack: boolean } }> } };

export type LedgerEntryQueryVariables = Exact<{
  id: string;
}>;


export type LedgerEntryQuery = { ledgerEntry: { createdAt: string, id: string, kind: LedgerEntryKind, date: string, title: string, reason: string | null, actKind: BudgetActKind | null, organ: string | null, number: string | null, actDate: string | null, reversedById: string | null, recordedBy: string, value: string, takesBack: boolean, source: { document: string, line: number | null, text: string | null } | null, reverses: { id: string, title: string, date: string } | null, payment: { id: string, number: string | null, paidOn: string } | null, movements: Array<{ id: string, stage: LedgerStage, value: string, assignment: { id: string, year: number, fund: { id: string, name: string } }, line: { id: string, title: string, year: number, ambitoComune: { id: string, comune: { istat: string, name: string } } | null } | null, commitment: { id: string, title: string } | null, settlement: { id: string, title: string } | null }> } | null };

export type LedgerMovementsQueryVariables = Exact<{
  filter?: LedgerMovementFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LedgerMovementsQuery = { ledgerMovements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, stage: LedgerStage, value: string, entry: { id: string, kind: LedgerEntryKind, date: string, title: string }, commitment: { id: string, title: string } | null } }> } };

export type BudgetLineQueryVariables = Exact<{
  id: string;
}>;


export type BudgetLineQuery = { budgetLine: { id: string, title: string, year: number, note: string | null, source: { document: string, line: number | null, text: string | null } | null, assignment: { id: string, year: number, label: string | null, fund: { id: string, name: string } }, objective: { id: string, title: string } | null, action: { id: string, title: string } | null, ambitoComune: { id: string, comune: { istat: string, name: string } } | null, figures: { assigned: string, allocated: string, committed: string, settled: string, paid: string, reported: string, assignedLeft: string, allocatedLeft: string, committedLeft: string, settledLeft: string, paidLeft: string }, accounts: Array<{ id: string, stage: LedgerAccountStage, value: string, left: string, commitment: { id: string, title: string } | null }> } | null };

export type BudgetLinesQueryVariables = Exact<{
  filter?: BudgetLineFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BudgetLinesQuery = { budgetLines: { edges: Array<{ node: { id: string, title: string, year: number, assignment: { id: string, year: number, fund: { id: string, name: string } }, ambitoComune: { id: string, comune: { istat: string, name: string } } | null, figures: { allocatedLeft: string } } }> } };

export type AssignmentChoicesQueryVariables = Exact<{
  filter?: FundAssignmentFilter | null | undefined;
  first: number;
}>;


export type AssignmentChoicesQuery = { fundAssignments: { edges: Array<{ node: { id: string, year: number, fund: { id: string, name: string }, figures: { assignedLeft: string } } }> } };

export type AssignmentNameQueryVariables = Exact<{
  id: string;
}>;


export type AssignmentNameQuery = { fundAssignment: { id: string, year: number, fund: { id: string, name: string } } | null };

export type CommitmentNameQueryVariables = Exact<{
  id: string;
}>;


export type CommitmentNameQuery = { commitment: { id: string, title: string } | null };

export type EnteChoicesQueryVariables = Exact<{
  filter?: EnteFilter | null | undefined;
  first: number;
}>;


export type EnteChoicesQuery = { enti: { edges: Array<{ node: { id: string, ente: { id: string, name: string } } }> } };

export type SettlementPlaceQueryVariables = Exact<{
  id: string;
}>;


export type SettlementPlaceQuery = { settlement: { id: string, commitment: { id: string } } | null };

export type PaymentPlaceQueryVariables = Exact<{
  id: string;
}>;


export type PaymentPlaceQuery = { payment: { id: string, settlement: { id: string, commitment: { id: string } } } | null };

export type LedgerPayloadPartsFragment = { entry: { id: string, kind: LedgerEntryKind, movements: Array<{ id: string, commitment: { id: string } | null }> } | null, proposal: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null };

export type TransferMutationVariables = Exact<{
  input: TransferInput;
}>;


export type TransferMutation = { transfer: { entry: { id: string, kind: LedgerEntryKind, movements: Array<{ id: string, commitment: { id: string } | null }> } | null, proposal: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SwapFundsMutationVariables = Exact<{
  input: SwapFundsInput;
}>;


export type SwapFundsMutation = { swapFunds: { entry: { id: string, kind: LedgerEntryKind, movements: Array<{ id: string, commitment: { id: string } | null }> } | null, proposal: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type CommitMutationVariables = Exact<{
  input: CommitInput;
}>;


export type CommitMutation = { commit: { entry: { id: string, kind: LedgerEntryKind, movements: Array<{ id: string, commitment: { id: string } | null }> } | null, proposal: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type ReleaseMutationVariables = Exact<{
  input: ReleaseInput;
}>;


export type ReleaseMutation = { release: { entry: { id: string, kind: LedgerEntryKind, movements: Array<{ id: string, commitment: { id: string } | null }> } | null, proposal: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SettleMutationVariables = Exact<{
  input: SettleInput;
}>;


export type SettleMutation = { settle: { entry: { id: string, kind: LedgerEntryKind, movements: Array<{ id: string, commitment: { id: string } | null }> } | null, proposal: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type PayMutationVariables = Exact<{
  input: PayInput;
}>;


export type PayMutation = { pay: { entry: { id: string, kind: LedgerEntryKind, movements: Array<{ id: string, commitment: { id: string } | null }> } | null, proposal: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type RecoverMutationVariables = Exact<{
  input: RecoverInput;
}>;


export type RecoverMutation = { recover: { entry: { id: string, kind: LedgerEntryKind, movements: Array<{ id: string, commitment: { id: string } | null }> } | null, proposal: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type ReverseEntryMutationVariables = Exact<{
  input: ReverseEntryInput;
}>;


export type ReverseEntryMutation = { reverseEntry: { entry: { id: string, kind: LedgerEntryKind, movements: Array<{ id: string, commitment: { id: string } | null }> } | null, proposal: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type LedgerProposalsQueryVariables = Exact<{
  state?: LedgerProposalState | null | undefined;
  mine?: boolean | null | undefined;
  commitmentId?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LedgerProposalsQuery = { ledgerProposals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: LedgerEntryKind, title: string, reason: string | null, state: LedgerProposalState, value: string | null, proposedBy: string, createdAt: string, decidedBy: string | null, decidedAt: string | null, decisionNote: string | null, version: number, lines: Array<{ label: string, text: string | null, value: string | null }>, entry: { id: string } | null } }> } };

export type DecideProposalMutationVariables = Exact<{
  input: DecideProposalInput;
}>;


export type DecideProposalMutation = { decideProposal: { proposal: { id: string, state: LedgerProposalState, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type WithdrawProposalMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawProposalMutation = { withdrawProposal: { proposal: { id: string, state: LedgerProposalState, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type AllocationMatrixQueryVariables = Exact<{
  year?: number | null | undefined;
  planId?: string | null | undefined;
  ambitoComuneId?: string | null | undefined;
}>;


export type AllocationMatrixQuery = { allocationMatrix: { year: number, years: Array<number>, columnCount: number, rowCount: number, waiting: number, plan: { id: string, code: string, title: string } | null, plans: Array<{ id: string, code: string, title: string }>, comune: { id: string, name: string } | null, comuni: Array<{ id: string, name: string }>, columns: Array<{ assignmentId: string, fundId: string, fund: string, label: string | null, year: number, spendBy: string | null, assigned: string, left: string }>, rows: Array<{ key: string, kind: AllocationRowKind, actionId: string | null, objectiveId: string | null, code: string | null, title: string, area: string | null, otherPlan: string | null }>, cells: Array<{ row: string, assignmentId: string, lineId: string | null, own: string, committed: string, others: string, source: { document: string, line: number | null, text: string | null } | null }> } | null };

export type AllocateMutationVariables = Exact<{
  input: AllocateInput;
}>;


export type AllocateMutation = { allocate: { entry: { id: string, kind: LedgerEntryKind, movements: Array<{ id: string, commitment: { id: string } | null }> } | null, proposal: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type ProblemPartsFragment = { field: string | null, code: string, message: string };

export type ConflictPartsFragment = { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> };

export type FigurePartsFragment = { assigned: string, allocated: string, committed: string, settled: string, paid: string, reported: string, assignedLeft: string, allocatedLeft: string, committedLeft: string, settledLeft: string, paidLeft: string };

export type FundReportsQueryVariables = Exact<{
  filter?: FundReportFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FundReportsQuery = { fundReports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, state: FundReportState, dueOn: string | null, fundId: string, fundName: string, year: number, costCount: number, claimed: string, reportable: string, signedAt: string | null } }> } };

export type ReportAssignmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportAssignmentsQuery = { fundAssignments: { edges: Array<{ node: { id: string, year: number, label: string | null, reportBy: string | null, fund: { id: string, name: string } } }> } };

export type ReportCostPartsFragment = { id: string, settlementId: string, settlementVersion: number, lineId: string, title: string, lineTitle: string, comune: string | null, commitmentTitle: string, provider: string | null, supplierCode: string | null, invoiceNumber: string | null, invoiceDate: string | null, invoiceTotal: string | null, costType: CostType | null, cig: string | null, cup: string | null, settled: string, value: string, payments: Array<{ number: string | null, paidOn: string }>, files: Array<{ id: string, name: string, size: number, url: string }> };

export type FundReportPageQueryVariables = Exact<{
  id: string;
}>;


export type FundReportPageQuery = { fundReport: { id: string, title: string, state: FundReportState, from: string | null, to: string | null, dueOn: string | null, note: string | null, fundId: string, fundName: string, fundKindName: string, year: number, assignmentLabel: string | null, spendBy: string | null, reportBy: string | null, eligible: string | null, ownSharePercent: string | null, ownValue: string | null, ownNote: string | null, costCount: number, claimed: string, refused: string, assigned: string, reportable: string, signedBy: string | null, signedAt: string | null, actKind: BudgetActKind | null, organ: string | null, number: string | null, actDate: string | null, packageJobId: string | null, version: number, packages: Array<{ id: string, position: number, signedBy: string, actKind: BudgetActKind | null, organ: string | null, number: string | null, actDate: string | null, costs: number, value: string, createdAt: string, files: Array<{ id: string, name: string, size: number, url: string }> }>, events: Array<{ id: string, kind: FundReportEventKind, reason: string | null, value: string | null, author: string, createdAt: string, actKind: BudgetActKind | null, organ: string | null, number: string | null, actDate: string | null }>, files: Array<{ id: string, name: string, size: number, url: string }> } | null, fundReportSheet: { ownPaid: string, ownNeeded: string | null, costs: Array<{ id: string, settlementId: string, settlementVersion: number, lineId: string, title: string, lineTitle: string, comune: string | null, commitmentTitle: string, provider: string | null, supplierCode: string | null, invoiceNumber: string | null, invoiceDate: string | null, invoiceTotal: string | null, costType: CostType | null, cig: string | null, cup: string | null, settled: string, value: string, payments: Array<{ number: string | null, paidOn: string }>, files: Array<{ id: string, name: string, size: number, url: string }> }>, checks: Array<{ code: ReportCheckCode, blocks: boolean, about: string, foundLabel: string, found: string, expectedLabel: string, expected: string, settlementId: string | null, lineId: string | null }> } | null };

export type ReportableCostsQueryVariables = Exact<{
  reportId: string;
  filter?: ReportableCostFilter | null | undefined;
}>;


export type ReportableCostsQuery = { reportableCosts: { total: number, totalValue: string, costs: Array<{ id: string, settlementId: string, settlementVersion: number, lineId: string, title: string, lineTitle: string, comune: string | null, commitmentTitle: string, provider: string | null, supplierCode: string | null, invoiceNumber: string | null, invoiceDate: string | null, invoiceTotal: string | null, costType: CostType | null, cig: string | null, cup: string | null, settled: string, value: string, payments: Array<{ number: string | null, paidOn: string }>, files: Array<{ id: string, name: string, size: number, url: string }> }> } | null };

export type OpenReportMutationVariables = Exact<{
  input: OpenReportInput;
}>;


export type OpenReportMutation = { openReport: { fundReport: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type UpdateReportMutationVariables = Exact<{
  input: UpdateReportInput;
}>;


export type UpdateReportMutation = { updateReport: { fundReport: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type AddReportCostsMutationVariables = Exact<{
  input: AddReportCostsInput;
}>;


export type AddReportCostsMutation = { addReportCosts: { fundReport: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type RemoveReportCostsMutationVariables = Exact<{
  input: RemoveReportCostsInput;
}>;


export type RemoveReportCostsMutation = { removeReportCosts: { fundReport: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type RefuseReportCostsMutationVariables = Exact<{
  input: RefuseReportCostsInput;
}>;


export type RefuseReportCostsMutation = { refuseReportCosts: { fundReport: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SignReportMutationVariables = Exact<{
  input: SignReportInput;
}>;


export type SignReportMutation = { signReport: { fundReport: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type ReopenReportMutationVariables = Exact<{
  input: ReopenReportInput;
}>;


export type ReopenReportMutation = { reopenReport: { fundReport: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type PrepareReportPackageMutationVariables = Exact<{
  input: PrepareReportPackageInput;
}>;


export type PrepareReportPackageMutation = { prepareReportPackage: { fundReport: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type WithdrawReportMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawReportMutation = { withdrawReport: { fundReport: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type AttachReportFilesMutationVariables = Exact<{
  input: AttachReportFilesInput;
}>;


export type AttachReportFilesMutation = { attachReportFiles: { fundReport: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type AttachSettlementFilesMutationVariables = Exact<{
  input: AttachSettlementFilesInput;
}>;


export type AttachSettlementFilesMutation = { attachSettlementFiles: { settlement: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type DescribeSettlementMutationVariables = Exact<{
  input: DescribeSettlementInput;
}>;


export type DescribeSettlementMutation = { describeSettlement: { settlement: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

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
export const SharePartsFragmentDoc = new TypedDocumentString(`
    fragment ShareParts on AllocationShare {
  key
  name
  value
  percent
  steps
}
    `, {"fragmentName":"ShareParts"}) as unknown as TypedDocumentString<SharePartsFragment, unknown>;
export const QuotaPartsFragmentDoc = new TypedDocumentString(`
    fragment QuotaParts on ComuneQuota {
  id
  scenarioId
  title
  year
  value
  previousValue
  received
  overdue
  steps
  act
  ambitoComune {
    id
    comune {
      istat
      name
    }
  }
  instalments {
    id
    number
    due
    value
    received
    receipts {
      id
      receivedOn
      value
      reversale
      note
      recordedBy
    }
  }
}
    `, {"fragmentName":"QuotaParts"}) as unknown as TypedDocumentString<QuotaPartsFragment, unknown>;
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
export const ScenarioPayloadPartsFragmentDoc = new TypedDocumentString(`
    fragment ScenarioPayloadParts on ScenarioPayload {
  scenario {
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
}`, {"fragmentName":"ScenarioPayloadParts"}) as unknown as TypedDocumentString<ScenarioPayloadPartsFragment, unknown>;
export const BudgetFigurePartsFragmentDoc = new TypedDocumentString(`
    fragment BudgetFigureParts on BudgetFigures {
  assigned
  preventivo
  variations
  assestato
  committed
  settled
  paid
  reported
  left
}
    `, {"fragmentName":"BudgetFigureParts"}) as unknown as TypedDocumentString<BudgetFigurePartsFragment, unknown>;
export const BudgetImportPartsFragmentDoc = new TypedDocumentString(`
    fragment BudgetImportParts on BudgetImport {
  id
  kind
  fileName
  status
  jobId
  remarks
  undoNotes
  askedBy
  createdAt
  version
  layout {
    sheet
    header
    origin
    columns {
      header
      samples
      field
    }
  }
  counts {
    rows
    create
    known
    errors
    warnings
    value
  }
}
    `, {"fragmentName":"BudgetImportParts"}) as unknown as TypedDocumentString<BudgetImportPartsFragment, unknown>;
export const FigurePartsFragmentDoc = new TypedDocumentString(`
    fragment FigureParts on StageFigures {
  assigned
  allocated
  committed
  settled
  paid
  reported
  assignedLeft
  allocatedLeft
  committedLeft
  settledLeft
  paidLeft
}
    `, {"fragmentName":"FigureParts"}) as unknown as TypedDocumentString<FigurePartsFragment, unknown>;
export const SettlementPartsFragmentDoc = new TypedDocumentString(`
    fragment SettlementParts on Settlement {
  id
  title
  supplierText
  supplierCode
  invoiceNumber
  invoiceDate
  periodFrom
  periodTo
  actKind
  organ
  number
  actDate
  dueOn
  note
  figures {
    ...FigureParts
  }
  payments {
    id
    number
    paidOn
    note
    value
    entries {
      id
      kind
    }
  }
}
    fragment FigureParts on StageFigures {
  assigned
  allocated
  committed
  settled
  paid
  reported
  assignedLeft
  allocatedLeft
  committedLeft
  settledLeft
  paidLeft
}`, {"fragmentName":"SettlementParts"}) as unknown as TypedDocumentString<SettlementPartsFragment, unknown>;
export const EntryRowFragmentDoc = new TypedDocumentString(`
    fragment EntryRow on LedgerEntry {
  id
  kind
  date
  title
  reason
  actKind
  organ
  number
  actDate
  reversedById
  recordedBy
  value
  takesBack
}
    `, {"fragmentName":"EntryRow"}) as unknown as TypedDocumentString<EntryRowFragment, unknown>;
export const LedgerPayloadPartsFragmentDoc = new TypedDocumentString(`
    fragment LedgerPayloadParts on LedgerPayload {
  entry {
    id
    kind
    movements {
      id
      commitment {
        id
      }
    }
  }
  proposal {
    id
  }
  problems {
    ...ProblemParts
  }
  conflict {
    ...ConflictParts
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
}`, {"fragmentName":"LedgerPayloadParts"}) as unknown as TypedDocumentString<LedgerPayloadPartsFragment, unknown>;
export const ReportCostPartsFragmentDoc = new TypedDocumentString(`
    fragment ReportCostParts on ReportCost {
  id
  settlementId
  settlementVersion
  lineId
  title
  lineTitle
  comune
  commitmentTitle
  provider
  supplierCode
  invoiceNumber
  invoiceDate
  invoiceTotal
  costType
  cig
  cup
  settled
  value
  payments {
    number
    paidOn
  }
  files {
    id
    name
    size
    url
  }
}
    `, {"fragmentName":"ReportCostParts"}) as unknown as TypedDocumentString<ReportCostPartsFragment, unknown>;
export const ScenariosDocument = new TypedDocumentString(`
    query Scenarios($filter: ScenarioFilter, $first: Int!, $after: String) {
  scenarios(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        id
        title
        year
        state
        amount
        sentences
        assignment {
          id
          year
          fund {
            id
            name
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"sha256:2973a4dd9aac6d108820836b9708d8fdc8b0f74ddf8d2f5b60e4d1b890cc7597"}) as unknown as TypedDocumentString<ScenariosQuery, ScenariosQueryVariables>;
export const AllocationGroundDocument = new TypedDocumentString(`
    query AllocationGround {
  allocationGround {
    comuni {
      id
      istat
      name
      population
      populationDate
      own
    }
    frozen {
      id
      title
      year
      quotas {
        key
        name
        value
      }
    }
    funds {
      id
      name
      year
      assigned
    }
    years
  }
}
    `, {"hash":"sha256:58c0504403e82f3e907cf2b593a72e8062c2773f4769831121b94d633ed2979e"}) as unknown as TypedDocumentString<AllocationGroundQuery, AllocationGroundQueryVariables>;
export const ScenarioDocument = new TypedDocumentString(`
    query Scenario($id: ID!) {
  scenario(id: $id) {
    id
    title
    year
    state
    amount
    note
    rule
    data
    sentences
    createdBy
    version
    assignment {
      id
      year
      fund {
        id
        name
      }
      figures {
        assigned
      }
    }
    previous {
      id
      title
      year
      shares {
        key
        name
        value
      }
    }
    shares {
      ...ShareParts
    }
    voteRound
    voteUntil
    proposedAt
    voteRule {
      quorum {
        measure
        threshold {
          part
          of
          more
        }
      }
      majorities {
        measure
        ground
        threshold {
          part
          of
          more
        }
      }
    }
    voters {
      key
      name
      quota
    }
    outcome {
      result
      sentences
    }
    votes {
      id
      round
      choice
      votedBy
      recorded
      note
      updatedAt
      ambitoComune {
        id
        comune {
          istat
          name
        }
      }
    }
    results {
      id
      amount
      actKind
      organ
      number
      actDate
      frozenBy
      entryId
      createdAt
    }
    quotas {
      ...QuotaParts
    }
  }
}
    fragment ShareParts on AllocationShare {
  key
  name
  value
  percent
  steps
}
fragment QuotaParts on ComuneQuota {
  id
  scenarioId
  title
  year
  value
  previousValue
  received
  overdue
  steps
  act
  ambitoComune {
    id
    comune {
      istat
      name
    }
  }
  instalments {
    id
    number
    due
    value
    received
    receipts {
      id
      receivedOn
      value
      reversale
      note
      recordedBy
    }
  }
}`, {"hash":"sha256:338d119660aea8a9fe525b8d85db6ca34c0c3404d42d9c0836b565ce181b797b"}) as unknown as TypedDocumentString<ScenarioQuery, ScenarioQueryVariables>;
export const ComuneQuotasDocument = new TypedDocumentString(`
    query ComuneQuotas($filter: QuotaFilter, $first: Int!, $after: String) {
  comuneQuotas(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        ...QuotaParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment QuotaParts on ComuneQuota {
  id
  scenarioId
  title
  year
  value
  previousValue
  received
  overdue
  steps
  act
  ambitoComune {
    id
    comune {
      istat
      name
    }
  }
  instalments {
    id
    number
    due
    value
    received
    receipts {
      id
      receivedOn
      value
      reversale
      note
      recordedBy
    }
  }
}`, {"hash":"sha256:e4414544610d5d2d9591b80bff4c04d1910294076504c92f9d6d9d2218d7e9c3"}) as unknown as TypedDocumentString<ComuneQuotasQuery, ComuneQuotasQueryVariables>;
export const QuotaTasksDocument = new TypedDocumentString(`
    query QuotaTasks {
  quotaTasks {
    id
    scenarioId
    title
    comune
    number
    due
    left
  }
}
    `, {"hash":"sha256:9fdb3792d71ebd8cacc7b30eacc4251cb82998e30e42a6b1f4e41192734e0354"}) as unknown as TypedDocumentString<QuotaTasksQuery, QuotaTasksQueryVariables>;
export const CreateScenarioDocument = new TypedDocumentString(`
    mutation CreateScenario($input: CreateScenarioInput!) {
  createScenario(input: $input) {
    ...ScenarioPayloadParts
  }
}
    fragment ScenarioPayloadParts on ScenarioPayload {
  scenario {
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
}`, {"hash":"sha256:7e45b9df2c9f839e42c93144632a79dcab1972146d826ce12a52e0ca8b64171b"}) as unknown as TypedDocumentString<CreateScenarioMutation, CreateScenarioMutationVariables>;
export const UpdateScenarioDocument = new TypedDocumentString(`
    mutation UpdateScenario($input: UpdateScenarioInput!) {
  updateScenario(input: $input) {
    ...ScenarioPayloadParts
  }
}
    fragment ScenarioPayloadParts on ScenarioPayload {
  scenario {
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
}`, {"hash":"sha256:8acdc9b2611a0d2da6c67e7a09c3ccc05887531f0d510f16b8d085e1c9f7ed00"}) as unknown as TypedDocumentString<UpdateScenarioMutation, UpdateScenarioMutationVariables>;
export const DuplicateScenarioDocument = new TypedDocumentString(`
    mutation DuplicateScenario($input: DuplicateScenarioInput!) {
  duplicateScenario(input: $input) {
    ...ScenarioPayloadParts
  }
}
    fragment ScenarioPayloadParts on ScenarioPayload {
  scenario {
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
}`, {"hash":"sha256:cd47917e52adeca9e3a6f577ec949ad480fd694904f371687ba990fa8ff6011c"}) as unknown as TypedDocumentString<DuplicateScenarioMutation, DuplicateScenarioMutationVariables>;
export const WithdrawScenarioDocument = new TypedDocumentString(`
    mutation WithdrawScenario($input: WithdrawScenarioInput!) {
  withdrawScenario(input: $input) {
    ...ScenarioPayloadParts
  }
}
    fragment ScenarioPayloadParts on ScenarioPayload {
  scenario {
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
}`, {"hash":"sha256:3caf970d79d7562535144b6ded4b4cd4ca5d56fbd6c5201bd9706a5d0441e82a"}) as unknown as TypedDocumentString<WithdrawScenarioMutation, WithdrawScenarioMutationVariables>;
export const OpenVoteDocument = new TypedDocumentString(`
    mutation OpenVote($input: OpenVoteInput!) {
  openVote(input: $input) {
    ...ScenarioPayloadParts
  }
}
    fragment ScenarioPayloadParts on ScenarioPayload {
  scenario {
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
}`, {"hash":"sha256:e22ed4ac872bd8c9684ed03e26a6adfbbcb468449d074674373344ff52cc2d1d"}) as unknown as TypedDocumentString<OpenVoteMutation, OpenVoteMutationVariables>;
export const CastVoteDocument = new TypedDocumentString(`
    mutation CastVote($input: CastVoteInput!) {
  castVote(input: $input) {
    ...ScenarioPayloadParts
  }
}
    fragment ScenarioPayloadParts on ScenarioPayload {
  scenario {
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
}`, {"hash":"sha256:085616cf45fb9f29612d14a12640932ab1e5a24a69f6bfbd4d122142627d4c8b"}) as unknown as TypedDocumentString<CastVoteMutation, CastVoteMutationVariables>;
export const CloseVoteDocument = new TypedDocumentString(`
    mutation CloseVote($input: CloseVoteInput!) {
  closeVote(input: $input) {
    ...ScenarioPayloadParts
  }
}
    fragment ScenarioPayloadParts on ScenarioPayload {
  scenario {
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
}`, {"hash":"sha256:f4dc4da4ca2f9d10cb010d3733829e133a51b711a37ac9fa61c6d1451a23fdd1"}) as unknown as TypedDocumentString<CloseVoteMutation, CloseVoteMutationVariables>;
export const FreezeScenarioDocument = new TypedDocumentString(`
    mutation FreezeScenario($input: FreezeScenarioInput!) {
  freezeScenario(input: $input) {
    ...ScenarioPayloadParts
  }
}
    fragment ScenarioPayloadParts on ScenarioPayload {
  scenario {
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
}`, {"hash":"sha256:d4373510a2b074ec6d4ac6d5b9f3253518db99b2f71ebdbbc9acea8ae138f7a4"}) as unknown as TypedDocumentString<FreezeScenarioMutation, FreezeScenarioMutationVariables>;
export const RecordReceiptDocument = new TypedDocumentString(`
    mutation RecordReceipt($input: RecordReceiptInput!) {
  recordReceipt(input: $input) {
    quota {
      id
      received
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
}`, {"hash":"sha256:071bc99d0a237bd228f7b2683878f3b6c6fd69e7f59a5c27b9ae7178178e5802"}) as unknown as TypedDocumentString<RecordReceiptMutation, RecordReceiptMutationVariables>;
export const BudgetYearsDocument = new TypedDocumentString(`
    query BudgetYears {
  budgetYears {
    year
    hasLines
    state
    version
    acts {
      id
      step
      actKind
      organ
      number
      actDate
      note
    }
  }
}
    `, {"hash":"sha256:3cac8f8b03fcc19d0b94196aaf18c6ba206b0efe8d66be89516f27ebfc7a8a69"}) as unknown as TypedDocumentString<BudgetYearsQuery, BudgetYearsQueryVariables>;
export const BudgetDocument = new TypedDocumentString(`
    query Budget($year: Int, $by: BudgetDimension!, $filter: BudgetFilter, $first: Int!, $ofYear: Int!, $whole: Boolean!) {
  budget(year: $year, by: $by, filter: $filter, first: $first) {
    rowCount
    rows {
      key
      label
      detail
      sharedElsewhere
      figures {
        ...BudgetFigureParts
      }
    }
    totals {
      ...BudgetFigureParts
    }
    given {
      assigned
      unallocated
      toOtherYears
      fromOtherYears
    }
    crumbs {
      by
      key
      label
    }
  }
  budgetVariations(year: $ofYear, first: 200) @include(if: $whole) {
    rowCount
    net
    rows {
      id
      kind
      date
      title
      reason
      actKind
      organ
      number
      actDate
      net
      value
    }
  }
  commitmentYears(year: $ofYear, first: 200) @include(if: $whole) {
    rowCount
    rows {
      id
      title
      provider
      from
      to
      committed
      shares {
        year
        months
        value
      }
    }
  }
}
    fragment BudgetFigureParts on BudgetFigures {
  assigned
  preventivo
  variations
  assestato
  committed
  settled
  paid
  reported
  left
}`, {"hash":"sha256:b82bdcf827969f588e2a9c06474bae595c02e2b698b6020409b950c634f2addb"}) as unknown as TypedDocumentString<BudgetQuery, BudgetQueryVariables>;
export const BudgetChecksDocument = new TypedDocumentString(`
    query BudgetChecks($year: Int!) {
  budgetChecks(year: $year) {
    rowCount
    rows {
      key
      id
      type
      title
      planCode
      stated
      allocated
      source {
        document
        line
        text
      }
      state
      changed
      mine
      assigneeId
      assigneeName
      reason
      decidedBy
      decidedAt
      version
    }
  }
}
    `, {"hash":"sha256:e9b6d60285fa355ab34e6e1a80ab690058842276b3180bdb65d6eaaafd837205"}) as unknown as TypedDocumentString<BudgetChecksQuery, BudgetChecksQueryVariables>;
export const BudgetWarningAssigneesDocument = new TypedDocumentString(`
    query BudgetWarningAssignees {
  warningAssignees {
    id
    name
  }
}
    `, {"hash":"sha256:19ee7811e61d349623ee3787d3d656cd403159ccaf06eb6f88311e20d18a13e9"}) as unknown as TypedDocumentString<BudgetWarningAssigneesQuery, BudgetWarningAssigneesQueryVariables>;
export const AssignBudgetWarningDocument = new TypedDocumentString(`
    mutation AssignBudgetWarning($input: AssignBudgetWarningInput!) {
  assignBudgetWarning(input: $input) {
    budgetWarning {
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
}`, {"hash":"sha256:23706800c77dcd31ec938137a5c9948b574bff6933a3b446e22209e44a24c4b6"}) as unknown as TypedDocumentString<AssignBudgetWarningMutation, AssignBudgetWarningMutationVariables>;
export const DismissBudgetWarningDocument = new TypedDocumentString(`
    mutation DismissBudgetWarning($input: DismissBudgetWarningInput!) {
  dismissBudgetWarning(input: $input) {
    budgetWarning {
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
}`, {"hash":"sha256:bc4df8946af9a20e632eec4f7234942088e88523db50209eff0c639e0abf866d"}) as unknown as TypedDocumentString<DismissBudgetWarningMutation, DismissBudgetWarningMutationVariables>;
export const ReopenBudgetWarningDocument = new TypedDocumentString(`
    mutation ReopenBudgetWarning($input: ReopenBudgetWarningInput!) {
  reopenBudgetWarning(input: $input) {
    budgetWarning {
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
}`, {"hash":"sha256:05e72029f6dc00e73b9e1ad22a6d386c5846c6bc30dd47d65e27d9197a18bb71"}) as unknown as TypedDocumentString<ReopenBudgetWarningMutation, ReopenBudgetWarningMutationVariables>;
export const ApproveBudgetYearDocument = new TypedDocumentString(`
    mutation ApproveBudgetYear($input: ApproveBudgetYearInput!) {
  approveBudgetYear(input: $input) {
    budgetYear {
      id
      year
      state
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
}`, {"hash":"sha256:0b93bcefac16121df9c5b07940304c1414d59fef3ef08f32337383bd7c91ea0b"}) as unknown as TypedDocumentString<ApproveBudgetYearMutation, ApproveBudgetYearMutationVariables>;
export const ComuneBudgetDocument = new TypedDocumentString(`
    query ComuneBudget($ambitoComuneId: ID, $year: Int) {
  comuneBudget(ambitoComuneId: $ambitoComuneId, year: $year) {
    comune {
      id
      name
      population
      populationYear
    }
    comuni {
      id
      name
    }
    year
    years
    pays {
      key
      kind
      title
      due
      received
      overdue
      previous
      scenarioId
    }
    gets {
      key
      actionId
      objectiveId
      title
      plan
      funds
      allocated
      committed
      paid
    }
    getsCount
    figures {
      allocated
      committed
      paid
    }
    together {
      allocated
      committed
      paid
    }
    ambito {
      allocated
      committed
      paid
    }
  }
}
    `, {"hash":"sha256:f7cca7956229b8f4be9024f1dcb1bc2fd4884ef11e2b90472aa91844841462f6"}) as unknown as TypedDocumentString<ComuneBudgetQuery, ComuneBudgetQueryVariables>;
export const BudgetComuniDocument = new TypedDocumentString(`
    query BudgetComuni($year: Int) {
  budgetComuni(year: $year) {
    year
    years
    rows {
      comune {
        id
        name
        population
      }
      quota
      figures {
        allocated
        committed
        paid
      }
    }
  }
}
    `, {"hash":"sha256:fa8daa6fd769bd29e0c88e86427f2a430ffd45f3de14b65c60b08659577296e0"}) as unknown as TypedDocumentString<BudgetComuniQuery, BudgetComuniQueryVariables>;
export const DeadlinesDocument = new TypedDocumentString(`
    query Deadlines($filter: DeadlineFilter) {
  deadlines(filter: $filter) {
    total
    overdue
    deadlines {
      id
      kind
      date
      daysLeft
      title
      fundId
      fundName
      who
      value
      target
      targetId
    }
  }
}
    `, {"hash":"sha256:3a95aa88f27b8951fb7026fc4fd20db30ecfa89b434e607a3fdc29bc59484831"}) as unknown as TypedDocumentString<DeadlinesQuery, DeadlinesQueryVariables>;
export const DeadlineFundsDocument = new TypedDocumentString(`
    query DeadlineFunds {
  funds(first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:1f2493224336bc98a09d25b645197f87b8547893bf59d06b3157de6111788b32"}) as unknown as TypedDocumentString<DeadlineFundsQuery, DeadlineFundsQueryVariables>;
export const RemindersDocument = new TypedDocumentString(`
    query Reminders {
  reminders(first: 50) {
    totalCount
    edges {
      node {
        id
        kind
        dueOn
        title
        target
        targetId
        version
      }
    }
  }
}
    `, {"hash":"sha256:7e929d77accaba3cfea3590c030a7610efaf4a3e9652b7070912c4f1659caa57"}) as unknown as TypedDocumentString<RemindersQuery, RemindersQueryVariables>;
export const CloseReminderDocument = new TypedDocumentString(`
    mutation CloseReminder($input: CloseReminderInput!) {
  closeReminder(input: $input) {
    reminder {
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
}`, {"hash":"sha256:e698e93052b6cec1edb9493da33f89ef5baa1d4eceb3e78ce837a1250074541b"}) as unknown as TypedDocumentString<CloseReminderMutation, CloseReminderMutationVariables>;
export const BudgetImportsDocument = new TypedDocumentString(`
    query BudgetImports($first: Int!, $after: String) {
  budgetImports(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...BudgetImportParts
      }
    }
  }
}
    fragment BudgetImportParts on BudgetImport {
  id
  kind
  fileName
  status
  jobId
  remarks
  undoNotes
  askedBy
  createdAt
  version
  layout {
    sheet
    header
    origin
    columns {
      header
      samples
      field
    }
  }
  counts {
    rows
    create
    known
    errors
    warnings
    value
  }
}`, {"hash":"sha256:35f36ad3a5f622dfb8b591217ae62f16b6a5cbcc7e7d4bdd3378a7ab106fed10"}) as unknown as TypedDocumentString<BudgetImportsQuery, BudgetImportsQueryVariables>;
export const BudgetImportDocument = new TypedDocumentString(`
    query BudgetImport($id: ID!) {
  budgetImport(id: $id) {
    ...BudgetImportParts
  }
}
    fragment BudgetImportParts on BudgetImport {
  id
  kind
  fileName
  status
  jobId
  remarks
  undoNotes
  askedBy
  createdAt
  version
  layout {
    sheet
    header
    origin
    columns {
      header
      samples
      field
    }
  }
  counts {
    rows
    create
    known
    errors
    warnings
    value
  }
}`, {"hash":"sha256:eb141bf4789447f397d372eb9c6c85a40174cff1c5d1e3d98e5365d6857669e5"}) as unknown as TypedDocumentString<BudgetImportQuery, BudgetImportQueryVariables>;
export const BudgetImportRowsDocument = new TypedDocumentString(`
    query BudgetImportRows($budgetImportId: ID!, $kind: BudgetRowFilter, $first: Int!, $after: String) {
  budgetImportRows(
    budgetImportId: $budgetImportId
    kind: $kind
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        line
        action
        cells {
          column
          text
        }
        messages {
          level
          text
        }
      }
    }
  }
}
    `, {"hash":"sha256:b8fd891a55cb6b988dc2b9707a0804901955988c815ec508af458c36d7f3d1f9"}) as unknown as TypedDocumentString<BudgetImportRowsQuery, BudgetImportRowsQueryVariables>;
export const StartBudgetImportDocument = new TypedDocumentString(`
    mutation StartBudgetImport($input: StartBudgetImportInput!) {
  startBudgetImport(input: $input) {
    budgetImport {
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
}`, {"hash":"sha256:cc80d86ff9bbae748e38e04fa150287443bb78797d7c9f68c11eae79acba571c"}) as unknown as TypedDocumentString<StartBudgetImportMutation, StartBudgetImportMutationVariables>;
export const MapBudgetImportDocument = new TypedDocumentString(`
    mutation MapBudgetImport($input: MapBudgetImportInput!) {
  mapBudgetImport(input: $input) {
    budgetImport {
      ...BudgetImportParts
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment BudgetImportParts on BudgetImport {
  id
  kind
  fileName
  status
  jobId
  remarks
  undoNotes
  askedBy
  createdAt
  version
  layout {
    sheet
    header
    origin
    columns {
      header
      samples
      field
    }
  }
  counts {
    rows
    create
    known
    errors
    warnings
    value
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
}`, {"hash":"sha256:9fd921aa96d8e85f2247834696c362078434f7221e10483a71f18df2420a618a"}) as unknown as TypedDocumentString<MapBudgetImportMutation, MapBudgetImportMutationVariables>;
export const ApplyBudgetImportDocument = new TypedDocumentString(`
    mutation ApplyBudgetImport($input: ApplyBudgetImportInput!) {
  applyBudgetImport(input: $input) {
    budgetImport {
      ...BudgetImportParts
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment BudgetImportParts on BudgetImport {
  id
  kind
  fileName
  status
  jobId
  remarks
  undoNotes
  askedBy
  createdAt
  version
  layout {
    sheet
    header
    origin
    columns {
      header
      samples
      field
    }
  }
  counts {
    rows
    create
    known
    errors
    warnings
    value
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
}`, {"hash":"sha256:4cc4903c723038e68ddcf295286e468a01eb6635ea1877721609bacca40d7e78"}) as unknown as TypedDocumentString<ApplyBudgetImportMutation, ApplyBudgetImportMutationVariables>;
export const UndoBudgetImportDocument = new TypedDocumentString(`
    mutation UndoBudgetImport($input: UndoBudgetImportInput!) {
  undoBudgetImport(input: $input) {
    budgetImport {
      ...BudgetImportParts
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment BudgetImportParts on BudgetImport {
  id
  kind
  fileName
  status
  jobId
  remarks
  undoNotes
  askedBy
  createdAt
  version
  layout {
    sheet
    header
    origin
    columns {
      header
      samples
      field
    }
  }
  counts {
    rows
    create
    known
    errors
    warnings
    value
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
}`, {"hash":"sha256:c0f8462ba01bf339aa0875b2d01cc098c26c000e820b282df6b4960b8e9f0675"}) as unknown as TypedDocumentString<UndoBudgetImportMutation, UndoBudgetImportMutationVariables>;
export const WithdrawBudgetImportDocument = new TypedDocumentString(`
    mutation WithdrawBudgetImport($input: WithdrawInput!) {
  withdrawBudgetImport(input: $input) {
    budgetImport {
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
}`, {"hash":"sha256:d8c29d971c79c09a3fd707130bb20730135036778d167b7bffa741d912358a0a"}) as unknown as TypedDocumentString<WithdrawBudgetImportMutation, WithdrawBudgetImportMutationVariables>;
export const ImportedPaymentsDocument = new TypedDocumentString(`
    query ImportedPayments($filter: ImportedPaymentFilter, $first: Int!, $after: String) {
  importedPayments(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        number
        paidOn
        value
        supplierCode
        supplierText
        invoiceNumber
        cig
        commitmentText
        subject
        status
        setAside
        version
        budgetImport {
          id
          fileName
        }
        payment {
          id
          settlement {
            id
            title
            commitment {
              id
              title
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:ebe0f951393fae426d764182e423e6633d96b467dbdafd081833cf6acf368f9f"}) as unknown as TypedDocumentString<ImportedPaymentsQuery, ImportedPaymentsQueryVariables>;
export const PaymentMatchesDocument = new TypedDocumentString(`
    query PaymentMatches($importedPaymentIds: [ID!]!) {
  paymentMatches(importedPaymentIds: $importedPaymentIds) {
    importedPaymentId
    matches {
      settlementId
      title
      commitmentId
      commitmentTitle
      supplierText
      invoiceNumber
      left
      paymentId
      certainty
      reasons
      obstacle
    }
  }
}
    `, {"hash":"sha256:12556916fd53fdfb9afe28c610e0fda6ffc45b67f722b2b66e4beb1f57d22f7e"}) as unknown as TypedDocumentString<PaymentMatchesQuery, PaymentMatchesQueryVariables>;
export const PayableSettlementsDocument = new TypedDocumentString(`
    query PayableSettlements($query: String!) {
  payableSettlements(query: $query) {
    id
    title
    commitmentTitle
    supplierText
    invoiceNumber
    left
  }
}
    `, {"hash":"sha256:56bf0441332a662eeb445d34acf8cb0a7918883bbdce8fd9e25a2598f4ff6903"}) as unknown as TypedDocumentString<PayableSettlementsQuery, PayableSettlementsQueryVariables>;
export const ReconcilePaymentsDocument = new TypedDocumentString(`
    mutation ReconcilePayments($input: ReconcilePaymentsInput!) {
  reconcilePayments(input: $input) {
    importedPayment {
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
}`, {"hash":"sha256:e217d537a3477d808163fa9deaac19ab8275776f10cf9f8a4f51ce7823f179da"}) as unknown as TypedDocumentString<ReconcilePaymentsMutation, ReconcilePaymentsMutationVariables>;
export const SetAsidePaymentDocument = new TypedDocumentString(`
    mutation SetAsidePayment($input: SetAsidePaymentInput!) {
  setAsidePayment(input: $input) {
    importedPayment {
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
}`, {"hash":"sha256:c0b5eca67312e822cafd072f1df1e31e34c5c9e5ea00144055f142483fb627f0"}) as unknown as TypedDocumentString<SetAsidePaymentMutation, SetAsidePaymentMutationVariables>;
export const ReopenPaymentDocument = new TypedDocumentString(`
    mutation ReopenPayment($input: ReopenPaymentInput!) {
  reopenPayment(input: $input) {
    importedPayment {
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
}`, {"hash":"sha256:ae2a6ab50960028ba702236ef8ff37d248e1a539bff7086f7a02ebe16c9009a2"}) as unknown as TypedDocumentString<ReopenPaymentMutation, ReopenPaymentMutationVariables>;
export const FundsDocument = new TypedDocumentString(`
    query Funds($filter: FundAssignmentFilter, $first: Int!, $after: String) {
  fundAssignments(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        year
        label
        spendBy
        fund {
          id
          name
          kind {
            code
            name
            family
          }
        }
        figures {
          assigned
          committed
          paid
        }
      }
    }
  }
}
    `, {"hash":"sha256:8575d1414b744b503227c4b2214ceba3e4620f58e6a914c4d78bd1ff436b0d68"}) as unknown as TypedDocumentString<FundsQuery, FundsQueryVariables>;
export const FundsFrameDocument = new TypedDocumentString(`
    query FundsFrame($filter: FundAssignmentFilter, $bare: FundFilter) {
  fundFigures(filter: $filter) {
    assigned
    committed
    paid
  }
  fundYears
  fundKinds {
    code
    name
    family
  }
  funds(filter: $bare, first: 50) {
    edges {
      node {
        id
        name
        kind {
          code
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:3c7a1798ec1d0767d6ee5c31aea809c49d1b3d70068e995358ae898d721714a7"}) as unknown as TypedDocumentString<FundsFrameQuery, FundsFrameQueryVariables>;
export const FundPageDocument = new TypedDocumentString(`
    query FundPage($id: ID!) {
  fund(id: $id) {
    id
    name
    code
    cup
    kind {
      code
      name
      family
      basis
    }
    ente {
      id
      name
    }
    purpose
    eligible
    eligibleCosts
    ownSharePercent
    note
    source {
      document
      line
      text
    }
    version
    figures {
      ...FigureParts
    }
    assignments {
      id
      year
      label
      actKind
      organ
      number
      actDate
      spendBy
      reportBy
      note
      received
      version
      figures {
        ...FigureParts
      }
      ownShare {
        percent
        total
        own
        required
        missing
      }
      source {
        document
        line
        text
      }
      instalments {
        id
        title
        expected
        expectedOn
        received
        receivedOn
        receipt
        actKind
        organ
        number
        actDate
        note
        version
      }
    }
  }
}
    fragment FigureParts on StageFigures {
  assigned
  allocated
  committed
  settled
  paid
  reported
  assignedLeft
  allocatedLeft
  committedLeft
  settledLeft
  paidLeft
}`, {"hash":"sha256:b89aeeb38fb34ca8f732f463309912549ce1a743db3f73060bf0074891fa202d"}) as unknown as TypedDocumentString<FundPageQuery, FundPageQueryVariables>;
export const AssignmentLinesDocument = new TypedDocumentString(`
    query AssignmentLines($id: ID!) {
  fundAssignment(id: $id) {
    id
    lines {
      id
      title
      year
      ambitoComune {
        id
        comune {
          name
        }
      }
      figures {
        allocated
        committed
        paid
      }
    }
  }
}
    `, {"hash":"sha256:4a537fb0ddb46198f1643d6f9e11f7cbaf98c1bf250ee185891f47c2c5d30c68"}) as unknown as TypedDocumentString<AssignmentLinesQuery, AssignmentLinesQueryVariables>;
export const FundChoicesDocument = new TypedDocumentString(`
    query FundChoices {
  fundKinds {
    code
    name
  }
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
    `, {"hash":"sha256:31c9c2e1f8c5cd60fbfb750513bf617d5056a97edfe864708cdbd225087405d0"}) as unknown as TypedDocumentString<FundChoicesQuery, FundChoicesQueryVariables>;
export const CreateFundDocument = new TypedDocumentString(`
    mutation CreateFund($input: CreateFundInput!) {
  createFund(input: $input) {
    fund {
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
}`, {"hash":"sha256:a4346cb3c2f9cf90406128b0f9576553a4d62b9c4e89b874d68f91a4152f980f"}) as unknown as TypedDocumentString<CreateFundMutation, CreateFundMutationVariables>;
export const UpdateFundDocument = new TypedDocumentString(`
    mutation UpdateFund($input: UpdateFundInput!) {
  updateFund(input: $input) {
    fund {
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
}`, {"hash":"sha256:6f33ff7eb9aeda3a5b9231c26411ac2220930f009ca70c48dcb485a90a5a318b"}) as unknown as TypedDocumentString<UpdateFundMutation, UpdateFundMutationVariables>;
export const WithdrawFundDocument = new TypedDocumentString(`
    mutation WithdrawFund($input: WithdrawInput!) {
  withdrawFund(input: $input) {
    fund {
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
}`, {"hash":"sha256:1984d4f6aa124c459ab9bcae3849ee615ea1068bd0b19964a080c0c03dedf37c"}) as unknown as TypedDocumentString<WithdrawFundMutation, WithdrawFundMutationVariables>;
export const CreateFundAssignmentDocument = new TypedDocumentString(`
    mutation CreateFundAssignment($input: CreateFundAssignmentInput!) {
  createFundAssignment(input: $input) {
    fundAssignment {
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
}`, {"hash":"sha256:6d9538d2be8b15d2b3e0f8c230c742be1011addbe32aba3f30260618fbae48dd"}) as unknown as TypedDocumentString<CreateFundAssignmentMutation, CreateFundAssignmentMutationVariables>;
export const UpdateFundAssignmentDocument = new TypedDocumentString(`
    mutation UpdateFundAssignment($input: UpdateFundAssignmentInput!) {
  updateFundAssignment(input: $input) {
    fundAssignment {
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
}`, {"hash":"sha256:69a9c0b8553b8a8870ee72c646c870e96cd755e45e1c1340cec7a8e7dea4dc1a"}) as unknown as TypedDocumentString<UpdateFundAssignmentMutation, UpdateFundAssignmentMutationVariables>;
export const WithdrawFundAssignmentDocument = new TypedDocumentString(`
    mutation WithdrawFundAssignment($input: WithdrawInput!) {
  withdrawFundAssignment(input: $input) {
    fundAssignment {
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
}`, {"hash":"sha256:c4c2deab71edb9901a47dfb7c4e1950e7ac3722fc7430e6791ef0dfe7be1f78a"}) as unknown as TypedDocumentString<WithdrawFundAssignmentMutation, WithdrawFundAssignmentMutationVariables>;
export const VaryAssignmentDocument = new TypedDocumentString(`
    mutation VaryAssignment($input: AssignFundsInput!) {
  assignFunds(input: $input) {
    entry {
      id
    }
    proposal {
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
}`, {"hash":"sha256:8a12c27c095dded41e953dff6d4180e1504c4a13e834a953a5eb778b4c0382b7"}) as unknown as TypedDocumentString<VaryAssignmentMutation, VaryAssignmentMutationVariables>;
export const SaveFundInstalmentDocument = new TypedDocumentString(`
    mutation SaveFundInstalment($input: SaveFundInstalmentInput!) {
  saveFundInstalment(input: $input) {
    fundAssignment {
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
}`, {"hash":"sha256:bedba9a0261e284b6499a5bfb75790ce903c4e73851f7a364b6d5b37eb37b518"}) as unknown as TypedDocumentString<SaveFundInstalmentMutation, SaveFundInstalmentMutationVariables>;
export const WithdrawFundInstalmentDocument = new TypedDocumentString(`
    mutation WithdrawFundInstalment($input: WithdrawInput!) {
  withdrawFundInstalment(input: $input) {
    fundAssignment {
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
}`, {"hash":"sha256:3003715049563b3c63416bf85c7502bf703f9d2e1b1e987b967e0069523d5111"}) as unknown as TypedDocumentString<WithdrawFundInstalmentMutation, WithdrawFundInstalmentMutationVariables>;
export const CommitmentsDocument = new TypedDocumentString(`
    query Commitments($filter: CommitmentFilter, $first: Int!, $after: String) {
  commitments(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        title
        year
        providerText
        cig
        cup
        from
        to
        ente {
          id
          name
        }
        figures {
          committed
          settled
          paid
        }
      }
    }
  }
}
    `, {"hash":"sha256:a309f6e572cd38abdb1c854933d42d487d95427e9324662cfb19aafdb3e291f0"}) as unknown as TypedDocumentString<CommitmentsQuery, CommitmentsQueryVariables>;
export const CommitmentDocument = new TypedDocumentString(`
    query Commitment($id: ID!) {
  commitment(id: $id) {
    id
    title
    year
    providerText
    cig
    cup
    actKind
    organ
    number
    actDate
    from
    to
    note
    source {
      document
      line
      text
    }
    ente {
      id
      name
    }
    figures {
      ...FigureParts
    }
    accounts {
      id
      stage
      value
      left
      settlement {
        id
      }
      line {
        id
        title
        year
        assignment {
          id
          year
          fund {
            id
            name
          }
        }
        ambitoComune {
          id
          comune {
            istat
            name
          }
        }
      }
    }
    settlements {
      ...SettlementParts
    }
    corrections {
      id
      changes {
        label
        before
        after
      }
      reason
      author
      createdAt
    }
    version
  }
}
    fragment SettlementParts on Settlement {
  id
  title
  supplierText
  supplierCode
  invoiceNumber
  invoiceDate
  periodFrom
  periodTo
  actKind
  organ
  number
  actDate
  dueOn
  note
  figures {
    ...FigureParts
  }
  payments {
    id
    number
    paidOn
    note
    value
    entries {
      id
      kind
    }
  }
}
fragment FigureParts on StageFigures {
  assigned
  allocated
  committed
  settled
  paid
  reported
  assignedLeft
  allocatedLeft
  committedLeft
  settledLeft
  paidLeft
}`, {"hash":"sha256:38602a6e4efb0f55c84c8804d38f4ad18e6196243cad3aab71ba453c8dc10875"}) as unknown as TypedDocumentString<CommitmentQuery, CommitmentQueryVariables>;
export const CorrectCommitmentDocument = new TypedDocumentString(`
    mutation CorrectCommitment($input: CorrectCommitmentInput!) {
  correctCommitment(input: $input) {
    commitment {
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
}`, {"hash":"sha256:f7396636ac700c0858641d658cda91f1b601c3383cbf618ace4a47363e92c890"}) as unknown as TypedDocumentString<CorrectCommitmentMutation, CorrectCommitmentMutationVariables>;
export const LedgerEntriesDocument = new TypedDocumentString(`
    query LedgerEntries($filter: LedgerEntryFilter, $first: Int!, $after: String) {
  ledgerEntries(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...EntryRow
      }
    }
  }
}
    fragment EntryRow on LedgerEntry {
  id
  kind
  date
  title
  reason
  actKind
  organ
  number
  actDate
  reversedById
  recordedBy
  value
  takesBack
}`, {"hash":"sha256:6394071b3d745ef3087c466e94276237fcb17c9981cdaf1e9e163341523f7e35"}) as unknown as TypedDocumentString<LedgerEntriesQuery, LedgerEntriesQueryVariables>;
export const LedgerEntryDocument = new TypedDocumentString(`
    query LedgerEntry($id: ID!) {
  ledgerEntry(id: $id) {
    ...EntryRow
    createdAt
    source {
      document
      line
      text
    }
    reverses {
      id
      title
      date
    }
    payment {
      id
      number
      paidOn
    }
    movements {
      id
      stage
      value
      assignment {
        id
        year
        fund {
          id
          name
        }
      }
      line {
        id
        title
        year
        ambitoComune {
          id
          comune {
            istat
            name
          }
        }
      }
      commitment {
        id
        title
      }
      settlement {
        id
        title
      }
    }
  }
}
    fragment EntryRow on LedgerEntry {
  id
  kind
  date
  title
  reason
  actKind
  organ
  number
  actDate
  reversedById
  recordedBy
  value
  takesBack
}`, {"hash":"sha256:0d48967ee73e679d76733350b82a325698d71355e1a1ca730c72ca5ec10449ee"}) as unknown as TypedDocumentString<LedgerEntryQuery, LedgerEntryQueryVariables>;
export const LedgerMovementsDocument = new TypedDocumentString(`
    query LedgerMovements($filter: LedgerMovementFilter, $first: Int!, $after: String) {
  ledgerMovements(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        stage
        value
        entry {
          id
          kind
          date
          title
        }
        commitment {
          id
          title
        }
      }
    }
  }
}
    `, {"hash":"sha256:ef6e25e7abc08572d3b6ca13652163de46426954efde7de348bd1c910973a3e4"}) as unknown as TypedDocumentString<LedgerMovementsQuery, LedgerMovementsQueryVariables>;
export const BudgetLineDocument = new TypedDocumentString(`
    query BudgetLine($id: ID!) {
  budgetLine(id: $id) {
    id
    title
    year
    note
    source {
      document
      line
      text
    }
    assignment {
      id
      year
      label
      fund {
        id
        name
      }
    }
    objective {
      id
      title
    }
    action {
      id
      title
    }
    ambitoComune {
      id
      comune {
        istat
        name
      }
    }
    figures {
      ...FigureParts
    }
    accounts {
      id
      stage
      value
      left
      commitment {
        id
        title
      }
    }
  }
}
    fragment FigureParts on StageFigures {
  assigned
  allocated
  committed
  settled
  paid
  reported
  assignedLeft
  allocatedLeft
  committedLeft
  settledLeft
  paidLeft
}`, {"hash":"sha256:b9c65ab97dc2259c297332b72ac2f1231424a200b880f9245236ac846f0980c6"}) as unknown as TypedDocumentString<BudgetLineQuery, BudgetLineQueryVariables>;
export const BudgetLinesDocument = new TypedDocumentString(`
    query BudgetLines($filter: BudgetLineFilter, $first: Int!, $after: String) {
  budgetLines(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        id
        title
        year
        assignment {
          id
          year
          fund {
            id
            name
          }
        }
        ambitoComune {
          id
          comune {
            istat
            name
          }
        }
        figures {
          allocatedLeft
        }
      }
    }
  }
}
    `, {"hash":"sha256:5386d0477c23cbaebb9309c5759ac47968cf38740083e2eb16a7ba09a4b3a443"}) as unknown as TypedDocumentString<BudgetLinesQuery, BudgetLinesQueryVariables>;
export const AssignmentChoicesDocument = new TypedDocumentString(`
    query AssignmentChoices($filter: FundAssignmentFilter, $first: Int!) {
  fundAssignments(filter: $filter, first: $first) {
    edges {
      node {
        id
        year
        fund {
          id
          name
        }
        figures {
          assignedLeft
        }
      }
    }
  }
}
    `, {"hash":"sha256:31ba58b5550bcc16a29d3ebca95b6faaf9160490fb92b4b7da8fa8639fa90448"}) as unknown as TypedDocumentString<AssignmentChoicesQuery, AssignmentChoicesQueryVariables>;
export const AssignmentNameDocument = new TypedDocumentString(`
    query AssignmentName($id: ID!) {
  fundAssignment(id: $id) {
    id
    year
    fund {
      id
      name
    }
  }
}
    `, {"hash":"sha256:9d6395c2ae4cf6409a5f1190176732af60c4d8b5f5dfbc77d56267d0c582fa89"}) as unknown as TypedDocumentString<AssignmentNameQuery, AssignmentNameQueryVariables>;
export const CommitmentNameDocument = new TypedDocumentString(`
    query CommitmentName($id: ID!) {
  commitment(id: $id) {
    id
    title
  }
}
    `, {"hash":"sha256:f3ac80763abf55afc05f93396f3ca6e97d5ab1a53ba8cf683a8cd5738f39c896"}) as unknown as TypedDocumentString<CommitmentNameQuery, CommitmentNameQueryVariables>;
export const EnteChoicesDocument = new TypedDocumentString(`
    query EnteChoices($filter: EnteFilter, $first: Int!) {
  enti(filter: $filter, first: $first) {
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
    `, {"hash":"sha256:96f81d41431b1f8941650766f2c667cbd6d56684acd2fde89aa175ae4ecbc1d9"}) as unknown as TypedDocumentString<EnteChoicesQuery, EnteChoicesQueryVariables>;
export const SettlementPlaceDocument = new TypedDocumentString(`
    query SettlementPlace($id: ID!) {
  settlement(id: $id) {
    id
    commitment {
      id
    }
  }
}
    `, {"hash":"sha256:eb32ab9f9386a75d4b68ffd72bc2240a55bf50926df08e02baefc42870f398d0"}) as unknown as TypedDocumentString<SettlementPlaceQuery, SettlementPlaceQueryVariables>;
export const PaymentPlaceDocument = new TypedDocumentString(`
    query PaymentPlace($id: ID!) {
  payment(id: $id) {
    id
    settlement {
      id
      commitment {
        id
      }
    }
  }
}
    `, {"hash":"sha256:1aa3c42e616510adcb6fab283abd4b28e4faddf26efc750d2539234b2984df96"}) as unknown as TypedDocumentString<PaymentPlaceQuery, PaymentPlaceQueryVariables>;
export const TransferDocument = new TypedDocumentString(`
    mutation Transfer($input: TransferInput!) {
  transfer(input: $input) {
    ...LedgerPayloadParts
  }
}
    fragment LedgerPayloadParts on LedgerPayload {
  entry {
    id
    kind
    movements {
      id
      commitment {
        id
      }
    }
  }
  proposal {
    id
  }
  problems {
    ...ProblemParts
  }
  conflict {
    ...ConflictParts
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
}`, {"hash":"sha256:d873d885d2bbbf5413752e215957ea751829a3452001604bcaead21922f3384d"}) as unknown as TypedDocumentString<TransferMutation, TransferMutationVariables>;
export const SwapFundsDocument = new TypedDocumentString(`
    mutation SwapFunds($input: SwapFundsInput!) {
  swapFunds(input: $input) {
    ...LedgerPayloadParts
  }
}
    fragment LedgerPayloadParts on LedgerPayload {
  entry {
    id
    kind
    movements {
      id
      commitment {
        id
      }
    }
  }
  proposal {
    id
  }
  problems {
    ...ProblemParts
  }
  conflict {
    ...ConflictParts
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
}`, {"hash":"sha256:be0b70a491f75ad60144079342503f40181d3fc146c21a4760050b89f783e938"}) as unknown as TypedDocumentString<SwapFundsMutation, SwapFundsMutationVariables>;
export const CommitDocument = new TypedDocumentString(`
    mutation Commit($input: CommitInput!) {
  commit(input: $input) {
    ...LedgerPayloadParts
  }
}
    fragment LedgerPayloadParts on LedgerPayload {
  entry {
    id
    kind
    movements {
      id
      commitment {
        id
      }
    }
  }
  proposal {
    id
  }
  problems {
    ...ProblemParts
  }
  conflict {
    ...ConflictParts
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
}`, {"hash":"sha256:2395316ee6bef822896d2887c9b7c6cc7de02722a90499893290f5ad571a53a8"}) as unknown as TypedDocumentString<CommitMutation, CommitMutationVariables>;
export const ReleaseDocument = new TypedDocumentString(`
    mutation Release($input: ReleaseInput!) {
  release(input: $input) {
    ...LedgerPayloadParts
  }
}
    fragment LedgerPayloadParts on LedgerPayload {
  entry {
    id
    kind
    movements {
      id
      commitment {
        id
      }
    }
  }
  proposal {
    id
  }
  problems {
    ...ProblemParts
  }
  conflict {
    ...ConflictParts
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
}`, {"hash":"sha256:0846261b10f7ea3c3e412b0ca525ea5fa85658ba47b0779246c75b52fcc3b050"}) as unknown as TypedDocumentString<ReleaseMutation, ReleaseMutationVariables>;
export const SettleDocument = new TypedDocumentString(`
    mutation Settle($input: SettleInput!) {
  settle(input: $input) {
    ...LedgerPayloadParts
  }
}
    fragment LedgerPayloadParts on LedgerPayload {
  entry {
    id
    kind
    movements {
      id
      commitment {
        id
      }
    }
  }
  proposal {
    id
  }
  problems {
    ...ProblemParts
  }
  conflict {
    ...ConflictParts
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
}`, {"hash":"sha256:bc5670cd9095f34a307acf97a90b307fd89498aafc2253c8f2a5e867bc52677a"}) as unknown as TypedDocumentString<SettleMutation, SettleMutationVariables>;
export const PayDocument = new TypedDocumentString(`
    mutation Pay($input: PayInput!) {
  pay(input: $input) {
    ...LedgerPayloadParts
  }
}
    fragment LedgerPayloadParts on LedgerPayload {
  entry {
    id
    kind
    movements {
      id
      commitment {
        id
      }
    }
  }
  proposal {
    id
  }
  problems {
    ...ProblemParts
  }
  conflict {
    ...ConflictParts
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
}`, {"hash":"sha256:3dd815312f5ea4166b585ef91055906160d81d10581d89ed0e2406bd7e723620"}) as unknown as TypedDocumentString<PayMutation, PayMutationVariables>;
export const RecoverDocument = new TypedDocumentString(`
    mutation Recover($input: RecoverInput!) {
  recover(input: $input) {
    ...LedgerPayloadParts
  }
}
    fragment LedgerPayloadParts on LedgerPayload {
  entry {
    id
    kind
    movements {
      id
      commitment {
        id
      }
    }
  }
  proposal {
    id
  }
  problems {
    ...ProblemParts
  }
  conflict {
    ...ConflictParts
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
}`, {"hash":"sha256:d2ffef53dd304c97d97fd5e51ee051d60866c6c80ce6c4b3e8d7c84278fe3e3d"}) as unknown as TypedDocumentString<RecoverMutation, RecoverMutationVariables>;
export const ReverseEntryDocument = new TypedDocumentString(`
    mutation ReverseEntry($input: ReverseEntryInput!) {
  reverseEntry(input: $input) {
    ...LedgerPayloadParts
  }
}
    fragment LedgerPayloadParts on LedgerPayload {
  entry {
    id
    kind
    movements {
      id
      commitment {
        id
      }
    }
  }
  proposal {
    id
  }
  problems {
    ...ProblemParts
  }
  conflict {
    ...ConflictParts
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
}`, {"hash":"sha256:05c6ab936f91c212dbaa8faf16b1e0d8150c247b71bdf3bf857ae0525502fb34"}) as unknown as TypedDocumentString<ReverseEntryMutation, ReverseEntryMutationVariables>;
export const LedgerProposalsDocument = new TypedDocumentString(`
    query LedgerProposals($state: LedgerProposalState, $mine: Boolean, $commitmentId: ID, $first: Int!, $after: String) {
  ledgerProposals(
    state: $state
    mine: $mine
    commitmentId: $commitmentId
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kind
        title
        reason
        state
        value
        lines {
          label
          text
          value
        }
        proposedBy
        createdAt
        decidedBy
        decidedAt
        decisionNote
        entry {
          id
        }
        version
      }
    }
  }
}
    `, {"hash":"sha256:b1fa1e9661e9bdc033a9a15ecd4c9f0b3be8e83c4c2dfad13182817be42ad125"}) as unknown as TypedDocumentString<LedgerProposalsQuery, LedgerProposalsQueryVariables>;
export const DecideProposalDocument = new TypedDocumentString(`
    mutation DecideProposal($input: DecideProposalInput!) {
  decideProposal(input: $input) {
    proposal {
      id
      state
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
}`, {"hash":"sha256:700633720de88b66e4d52b76a19a13424b5d3f66ad0e4433877b1fae3d45f77e"}) as unknown as TypedDocumentString<DecideProposalMutation, DecideProposalMutationVariables>;
export const WithdrawProposalDocument = new TypedDocumentString(`
    mutation WithdrawProposal($input: WithdrawInput!) {
  withdrawProposal(input: $input) {
    proposal {
      id
      state
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
}`, {"hash":"sha256:0cf68e6f2552a90a67c064def041618d10c5802cf904f8a72988ab5f7cc67bfc"}) as unknown as TypedDocumentString<WithdrawProposalMutation, WithdrawProposalMutationVariables>;
export const AllocationMatrixDocument = new TypedDocumentString(`
    query AllocationMatrix($year: Int, $planId: ID, $ambitoComuneId: ID) {
  allocationMatrix(year: $year, planId: $planId, ambitoComuneId: $ambitoComuneId) {
    year
    years
    plan {
      id
      code
      title
    }
    plans {
      id
      code
      title
    }
    comune {
      id
      name
    }
    comuni {
      id
      name
    }
    columns {
      assignmentId
      fundId
      fund
      label
      year
      spendBy
      assigned
      left
    }
    columnCount
    rows {
      key
      kind
      actionId
      objectiveId
      code
      title
      area
      otherPlan
    }
    rowCount
    cells {
      row
      assignmentId
      lineId
      own
      committed
      others
      source {
        document
        line
        text
      }
    }
    waiting
  }
}
    `, {"hash":"sha256:f111ffd9dad86e7c404d9892b4a1a8cac5f38f16279c4f3c8d603ffcfeb642f3"}) as unknown as TypedDocumentString<AllocationMatrixQuery, AllocationMatrixQueryVariables>;
export const AllocateDocument = new TypedDocumentString(`
    mutation Allocate($input: AllocateInput!) {
  allocate(input: $input) {
    ...LedgerPayloadParts
  }
}
    fragment LedgerPayloadParts on LedgerPayload {
  entry {
    id
    kind
    movements {
      id
      commitment {
        id
      }
    }
  }
  proposal {
    id
  }
  problems {
    ...ProblemParts
  }
  conflict {
    ...ConflictParts
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
}`, {"hash":"sha256:029bb139f75531ab4a1b6dae960705140b59b49f8d8a07a92d80c3d4c29f08a7"}) as unknown as TypedDocumentString<AllocateMutation, AllocateMutationVariables>;
export const FundReportsDocument = new TypedDocumentString(`
    query FundReports($filter: FundReportFilter, $first: Int!, $after: String) {
  fundReports(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        title
        state
        dueOn
        fundId
        fundName
        year
        costCount
        claimed
        reportable
        signedAt
      }
    }
  }
}
    `, {"hash":"sha256:212af15887d1747272d9532ddf105d57ba88f6937ef02c26cc7f8291d55ff43e"}) as unknown as TypedDocumentString<FundReportsQuery, FundReportsQueryVariables>;
export const ReportAssignmentsDocument = new TypedDocumentString(`
    query ReportAssignments {
  fundAssignments(first: 100) {
    edges {
      node {
        id
        year
        label
        reportBy
        fund {
          id
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:5700c90eaea3a6eb7d3052c64aab396f7f9b679d79f274738892c1b3596a7827"}) as unknown as TypedDocumentString<ReportAssignmentsQuery, ReportAssignmentsQueryVariables>;
export const FundReportPageDocument = new TypedDocumentString(`
    query FundReportPage($id: ID!) {
  fundReport(id: $id) {
    id
    title
    state
    from
    to
    dueOn
    note
    fundId
    fundName
    fundKindName
    year
    assignmentLabel
    spendBy
    reportBy
    eligible
    ownSharePercent
    ownValue
    ownNote
    costCount
    claimed
    refused
    assigned
    reportable
    signedBy
    signedAt
    actKind
    organ
    number
    actDate
    packageJobId
    version
    packages {
      id
      position
      signedBy
      actKind
      organ
      number
      actDate
      costs
      value
      createdAt
      files {
        id
        name
        size
        url
      }
    }
    events {
      id
      kind
      reason
      value
      author
      createdAt
      actKind
      organ
      number
      actDate
    }
    files {
      id
      name
      size
      url
    }
  }
  fundReportSheet(id: $id) {
    ownPaid
    ownNeeded
    costs {
      ...ReportCostParts
    }
    checks {
      code
      blocks
      about
      foundLabel
      found
      expectedLabel
      expected
      settlementId
      lineId
    }
  }
}
    fragment ReportCostParts on ReportCost {
  id
  settlementId
  settlementVersion
  lineId
  title
  lineTitle
  comune
  commitmentTitle
  provider
  supplierCode
  invoiceNumber
  invoiceDate
  invoiceTotal
  costType
  cig
  cup
  settled
  value
  payments {
    number
    paidOn
  }
  files {
    id
    name
    size
    url
  }
}`, {"hash":"sha256:3bf1810d94c52a4631e00e1494dbc6018c69e56099e32653b2b1808ff8bf19e6"}) as unknown as TypedDocumentString<FundReportPageQuery, FundReportPageQueryVariables>;
export const ReportableCostsDocument = new TypedDocumentString(`
    query ReportableCosts($reportId: ID!, $filter: ReportableCostFilter) {
  reportableCosts(reportId: $reportId, filter: $filter) {
    total
    totalValue
    costs {
      ...ReportCostParts
    }
  }
}
    fragment ReportCostParts on ReportCost {
  id
  settlementId
  settlementVersion
  lineId
  title
  lineTitle
  comune
  commitmentTitle
  provider
  supplierCode
  invoiceNumber
  invoiceDate
  invoiceTotal
  costType
  cig
  cup
  settled
  value
  payments {
    number
    paidOn
  }
  files {
    id
    name
    size
    url
  }
}`, {"hash":"sha256:d8f30e10425e4ec3079a7f5b1c51707d4919ca7c4151efc677bcf8b8dd16dd7e"}) as unknown as TypedDocumentString<ReportableCostsQuery, ReportableCostsQueryVariables>;
export const OpenReportDocument = new TypedDocumentString(`
    mutation OpenReport($input: OpenReportInput!) {
  openReport(input: $input) {
    fundReport {
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
}`, {"hash":"sha256:ac03ee893612bd4379c2be03974ed9b74501b150b65b3aca6d53ec4dee10db7e"}) as unknown as TypedDocumentString<OpenReportMutation, OpenReportMutationVariables>;
export const UpdateReportDocument = new TypedDocumentString(`
    mutation UpdateReport($input: UpdateReportInput!) {
  updateReport(input: $input) {
    fundReport {
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
}`, {"hash":"sha256:ed3b538dedaeb6d235a7af627c340adf70436154722f6135eb5736fa0c55edbc"}) as unknown as TypedDocumentString<UpdateReportMutation, UpdateReportMutationVariables>;
export const AddReportCostsDocument = new TypedDocumentString(`
    mutation AddReportCosts($input: AddReportCostsInput!) {
  addReportCosts(input: $input) {
    fundReport {
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
}`, {"hash":"sha256:39df909d72e75663014de49a045c1bf2ed591d24d678e6c3c966b512948dc19c"}) as unknown as TypedDocumentString<AddReportCostsMutation, AddReportCostsMutationVariables>;
export const RemoveReportCostsDocument = new TypedDocumentString(`
    mutation RemoveReportCosts($input: RemoveReportCostsInput!) {
  removeReportCosts(input: $input) {
    fundReport {
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
}`, {"hash":"sha256:097daba03a19ff6694c90433ae00fd9ca466fd8ac39e6d7fe716c5593b808618"}) as unknown as TypedDocumentString<RemoveReportCostsMutation, RemoveReportCostsMutationVariables>;
export const RefuseReportCostsDocument = new TypedDocumentString(`
    mutation RefuseReportCosts($input: RefuseReportCostsInput!) {
  refuseReportCosts(input: $input) {
    fundReport {
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
}`, {"hash":"sha256:55b68cb96f3697038084ec4322835b5aa601170528f1fdbabec131af3960f3e9"}) as unknown as TypedDocumentString<RefuseReportCostsMutation, RefuseReportCostsMutationVariables>;
export const SignReportDocument = new TypedDocumentString(`
    mutation SignReport($input: SignReportInput!) {
  signReport(input: $input) {
    fundReport {
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
}`, {"hash":"sha256:34582b6baef25240cf890493ec01d1b7f64d960c0fcd03a5b28f5b2063ad844e"}) as unknown as TypedDocumentString<SignReportMutation, SignReportMutationVariables>;
export const ReopenReportDocument = new TypedDocumentString(`
    mutation ReopenReport($input: ReopenReportInput!) {
  reopenReport(input: $input) {
    fundReport {
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
}`, {"hash":"sha256:9aa33c4b982b1f0a5c57ff8065c24aa230c2886c1e995c4fd8f75701d8a2ea64"}) as unknown as TypedDocumentString<ReopenReportMutation, ReopenReportMutationVariables>;
export const PrepareReportPackageDocument = new TypedDocumentString(`
    mutation PrepareReportPackage($input: PrepareReportPackageInput!) {
  prepareReportPackage(input: $input) {
    fundReport {
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
}`, {"hash":"sha256:8ed4faf1e39940a33e35532385090d0f429bfdd8469148fee77bceada602f877"}) as unknown as TypedDocumentString<PrepareReportPackageMutation, PrepareReportPackageMutationVariables>;
export const WithdrawReportDocument = new TypedDocumentString(`
    mutation WithdrawReport($input: WithdrawInput!) {
  withdrawReport(input: $input) {
    fundReport {
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
}`, {"hash":"sha256:1d3915b0381f28ed3f2d17fca062b1808c0a39a4dab5bf3c88ef8703086b0990"}) as unknown as TypedDocumentString<WithdrawReportMutation, WithdrawReportMutationVariables>;
export const AttachReportFilesDocument = new TypedDocumentString(`
    mutation AttachReportFiles($input: AttachReportFilesInput!) {
  attachReportFiles(input: $input) {
    fundReport {
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
}`, {"hash":"sha256:e60f7fdfccbf1cbca766e2e7d685f4b80acc83771f808960dca09beccb5bbe1c"}) as unknown as TypedDocumentString<AttachReportFilesMutation, AttachReportFilesMutationVariables>;
export const AttachSettlementFilesDocument = new TypedDocumentString(`
    mutation AttachSettlementFiles($input: AttachSettlementFilesInput!) {
  attachSettlementFiles(input: $input) {
    settlement {
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
}`, {"hash":"sha256:9294e322e939103e3356c2a1bba3af32324f9ebaab0cc7a3a3a9ada6d9d60a8b"}) as unknown as TypedDocumentString<AttachSettlementFilesMutation, AttachSettlementFilesMutationVariables>;
export const DescribeSettlementDocument = new TypedDocumentString(`
    mutation DescribeSettlement($input: DescribeSettlementInput!) {
  describeSettlement(input: $input) {
    settlement {
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
}`, {"hash":"sha256:8600043fb77d498d5570df0289eab177d8ab0479997cf8416c89722688a6e9ad"}) as unknown as TypedDocumentString<DescribeSettlementMutation, DescribeSettlementMutationVariables>;