/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AchievementOutcome =
  | 'achieved'
  | 'not_achieved'
  | 'not_measurable'
  | 'partly';

/** Allega un documento a un passo già compiuto. */
export type AddPlanActFilesInput = {
  fileIds: Array<string>;
  planActId: string;
  richiestaId: string;
};

export type AddTermInput = {
  borrowed?: boolean | null | undefined;
  label: string;
  policyAreaId?: string | null | undefined;
  richiestaId: string;
  vocabulary: string;
};

/** Dice a che punto è una fase: lo può fare anche l'ente a cui è affidata. */
export type AdvancePhaseInput = {
  id: string;
  /** Il giorno in cui è finita; se manca, oggi. */
  on?: string | null | undefined;
  richiestaId: string;
  step: PhaseStep;
  version: number;
};

/** Come i valori di più periodi diventano uno. */
export type Aggregation =
  | 'last'
  | 'mean'
  | 'sum';

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

export type AnswerSheetRowInput = {
  answer?: YesNo | null | undefined;
  choices?: Array<string> | null | undefined;
  note?: string | null | undefined;
  richiestaId: string;
  row: string;
  sheetId: string;
  version?: number | null | undefined;
};

export type ApplyPlanImportInput = {
  id: string;
  richiestaId: string;
  /** true: le righe con errori si saltano; false: con un solo errore non si importa niente. */
  skipBad: boolean;
  version: number;
};

export type ApproveReadingsInput = {
  indicatorReadingIds: Array<string>;
  richiestaId: string;
  versions: Array<number>;
};

export type AssignWarningInput = {
  assigneeId: string;
  key: string;
  planId: string;
  richiestaId: string;
  version?: number | null | undefined;
};

export type CarryLineReportInput = {
  id: string;
  part: LinePart;
  richiestaId: string;
};

export type Certainty =
  | 'about'
  | 'at_least'
  | 'if_funded'
  | 'stated';

/** Che cosa confronta un avviso di quadratura. */
export type CheckCode =
  | 'figure_on_two_actions'
  | 'mixed_periods'
  | 'parts_vs_total'
  | 'period_outside_plan'
  | 'ratio_mismatch'
  | 'repeated_count'
  | 'required_answer_missing'
  | 'target_below_baseline'
  | 'unreconciled_counts';

export type CloseMonitoringPeriodInput = {
  act?: string | null | undefined;
  actDate?: string | null | undefined;
  /** Chiude anche se di qualche riga non si è scritto nulla. */
  evenIfMissing: boolean;
  id: string;
  organ?: string | null | undefined;
  richiestaId: string;
  version: number;
};

export type Comparator =
  /** Variazione percentuale sul valore di partenza. */
  | 'baseline_plus_percent'
  | 'eq'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte';

/** pending: non ancora deciso. rejected: il Consiglio ha detto no. */
export type ComuneApprovalState =
  | 'approved'
  | 'pending'
  | 'rejected';

/** Corregge come è scritto un atto. Il motivo serve quando cambia qualcosa che era scritto; completare quello che manca non lo chiede. */
export type CorrectPlanActInput = {
  date?: string | null | undefined;
  id: string;
  kind?: PlanActKind | null | undefined;
  /** Di una proroga: l'ultimo giorno del piano, che lo segue se è l'ultima. */
  newEnd?: string | null | undefined;
  number?: string | null | undefined;
  organ?: string | null | undefined;
  reason?: string | null | undefined;
  richiestaId: string;
  version: number;
};

export type CountMeasure =
  | 'funded'
  | 'not_admitted'
  | 'other'
  | 'received';

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

export type CreatePlanDocumentInput = {
  format: DocumentFormat;
  kind: DocumentKind;
  /** Quale semestre, per lo stato di attuazione. */
  periodId?: string | null | undefined;
  planId: string;
  richiestaId: string;
  /** Quale scheda, per il documento di una scheda. */
  schedaId?: string | null | undefined;
  /** Da quale versione; senza, dal piano com'è adesso. */
  versionId?: string | null | undefined;
};

export type CreatePlanInput = {
  code: string;
  from: string;
  kind: PlanKind;
  /** Un modello pubblicato dall'ambito, al posto di quello regionale da cui deriva. */
  ownTemplateId?: string | null | undefined;
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

export type DismissWarningInput = {
  key: string;
  planId: string;
  reason: string;
  richiestaId: string;
  version?: number | null | undefined;
};

export type DocumentFormat =
  | 'docx'
  | 'pdf'
  | 'xlsx';

export type DocumentKind =
  | 'dapp'
  | 'plan'
  | 'programma'
  | 'scheda';

/** Da un modello dell'ambito nasce una bozza; da uno pubblicato, la sua prossima edizione. */
export type DuplicateCardTemplateInput = {
  cardTemplateId: string;
  richiestaId: string;
  title: string;
};

/** Da un modello comune a tutti gli ambiti nasce una bozza. */
export type DuplicateTemplateInput = {
  richiestaId: string;
  templateId: string;
  title: string;
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

/** Come i valori di più enti diventano uno. Le percentuali si uniscono sempre per parti e totali. */
export type EntiAggregation =
  | 'mean'
  | 'sum';

export type EvaluationKind =
  | 'final'
  | 'mid_term';

export type EvaluationOutcome =
  | 'not_measurable'
  | 'not_reached'
  | 'partly'
  | 'reached';

/** mismatch: le due cifre non possono essere giuste entrambe. doubt: possono, e qualcuno deve dire perché. */
export type FindingSeverity =
  | 'doubt'
  | 'mismatch';

export type HomeFigureKind =
  | 'count'
  | 'money';

export type ImportLayoutInput = {
  /** Un campo per ogni colonna del foglio; null se non si legge. */
  fields: Array<string | null | undefined>;
  kind: string;
  sheet: string;
};

export type ImportRowAction =
  | 'create'
  | 'skip'
  | 'unchanged'
  | 'update';

export type ImportRowKind =
  | 'create'
  | 'errors'
  | 'unchanged'
  | 'update'
  | 'warnings';

export type IndicatorFilter = {
  kind?: IndicatorKind | null | undefined;
  ownerId?: string | null | undefined;
  planId?: string | null | undefined;
  /** Parole nel nome. */
  query?: string | null | undefined;
  view?: IndicatorView | null | undefined;
};

export type IndicatorFrequency =
  | 'half_yearly'
  | 'once'
  | 'quarterly'
  | 'school_year'
  | 'yearly';

export type IndicatorKind =
  | 'impact'
  | 'input'
  | 'outcome'
  | 'output'
  | 'process';

export type IndicatorTargetInput = {
  from?: string | null | undefined;
  period: string;
  to?: string | null | undefined;
  value?: string | null | undefined;
};

export type IndicatorValueType =
  /** Un giorno, da confrontare con il periodo in cui è atteso. */
  | 'date_window'
  /** Un documento che c'è o non c'è. */
  | 'document'
  | 'number'
  | 'percent'
  | 'score'
  | 'text'
  | 'yes_no';

/** Quali indicatori: quelli che devo, quelli con rilevazioni da approvare o da bloccare. */
export type IndicatorView =
  | 'owed'
  | 'to_lock'
  | 'waiting';

export type IndicatorWeightInput = {
  indicatorId: string;
  version?: number | null | undefined;
  weight?: string | null | undefined;
};

export type LineActKind =
  | 'accordo'
  | 'altro'
  | 'avviso'
  | 'contratto'
  | 'convenzione'
  | 'coprogettazione'
  | 'decreto'
  | 'delibera'
  | 'determina'
  | 'dgr'
  | 'incarico';

/** Il valore di un contratto e quanto se ne impegna sono due cose. */
export type LineAmountKind =
  | 'commitment'
  | 'contract'
  | 'grant'
  | 'other'
  | 'paid'
  | 'share';

/** Che cosa si riprende dal semestre precedente. */
export type LinePart =
  | 'acts'
  | 'amounts'
  | 'providers';

/** Da chi propone il testo a chi ne risponde. */
export type LineStage =
  | 'accepted'
  | 'draft'
  | 'sent';

/** Come procede una linea. Null: nessuno lo ha detto. */
export type LineState =
  | 'done'
  | 'not_started'
  | 'running'
  | 'suspended';

export type LineStepName =
  | 'accept'
  | 'return'
  | 'send';

export type LockReadingsInput = {
  indicatorReadingIds: Array<string>;
  richiestaId: string;
  versions: Array<number>;
};

/** Dice che cosa contengono le colonne, e rilegge il file. La scelta è ricordata per i file fatti allo stesso modo. */
export type MapPlanImportInput = {
  id: string;
  layouts: Array<ImportLayoutInput>;
  richiestaId: string;
  version: number;
};

export type MatrixCellInput = {
  lineId: string;
  sourceId: string;
  value?: string | null | undefined;
  /** Versione della cella che si sta cambiando; null se è la prima cifra. */
  version?: number | null | undefined;
};

export type MatrixKind =
  | 'economic'
  | 'staff';

export type MonitoringState =
  | 'closed'
  | 'open';

export type MoveLineReportInput = {
  id: string;
  richiestaId: string;
  step: LineStepName;
  version: number;
};

/** Un passo del piano. Quali dati servono lo dice il passo: organo, tipo e data per un atto, la nuova fine per una proroga. */
export type MovePlanInput = {
  actKind?: PlanActKind | null | undefined;
  date?: string | null | undefined;
  fileIds?: Array<string> | null | undefined;
  id: string;
  newEnd?: string | null | undefined;
  /** Il motivo, dove serve; altrimenti una nota. */
  note?: string | null | undefined;
  number?: string | null | undefined;
  organ?: string | null | undefined;
  richiestaId: string;
  step: PlanStep;
  version: number;
};

export type NotMeasurableRule =
  | 'excluded'
  | 'zero';

export type ObjectiveWeightInput = {
  objectiveId: string;
  version?: number | null | undefined;
  weight?: string | null | undefined;
};

/** Apre un semestre con una riga per ogni azione; se è già aperto, aggiunge le righe che mancano. */
export type OpenMonitoringPeriodInput = {
  code: string;
  planId: string;
  richiestaId: string;
};

export type PeriodType =
  | 'calendar_year'
  | 'half_year'
  | 'one_off'
  | 'quarter'
  | 'school_year'
  | 'triennium';

export type PhaseKind =
  | 'milestone'
  | 'phase';

export type PhaseProgress =
  | 'done'
  | 'not_started'
  | 'not_stated'
  | 'running'
  | 'suspended';

export type PhaseSpanInput = {
  from?: string | null | undefined;
  fromMonth?: number | null | undefined;
  to?: string | null | undefined;
  toMonth?: number | null | undefined;
};

export type PhaseStep =
  | 'finish'
  | 'reopen'
  | 'resume'
  | 'start'
  | 'suspend';

export type PhaseUnit =
  | 'month'
  | 'quarter'
  | 'school_year';

export type PlanActKind =
  | 'accordo_di_programma'
  | 'decreto'
  | 'delibera'
  | 'determina'
  | 'dgr'
  | 'verbale';

export type PlanChangeKind =
  | 'added'
  | 'changed'
  | 'moved'
  | 'removed';

export type PlanImportStatus =
  | 'applied'
  | 'applying'
  | 'failed'
  | 'mapping'
  | 'preview'
  | 'reading'
  | 'undoing'
  | 'undone';

export type PlanKind =
  | 'piano_di_programma'
  | 'piano_di_zona';

export type PlanStatus =
  | 'adopted'
  | 'closed'
  | 'draft'
  | 'extended'
  | 'in_consultation'
  | 'in_force';

/** Un passo nella vita di un piano. */
export type PlanStep =
  | 'adopt'
  | 'close'
  | 'consult'
  | 'enact'
  | 'extend'
  | 'revise';

export type ProviderRole =
  | 'lead'
  | 'member'
  | 'partner'
  | 'single'
  | 'subcontractor';

/** Una bozza diventa pubblicata: da allora non cambia più. */
export type PublishCardTemplateInput = {
  id: string;
  richiestaId: string;
  version: number;
};

export type ReadingState =
  | 'approved'
  | 'draft'
  | 'locked'
  | 'sent';

export type ReopenWarningInput = {
  key: string;
  planId: string;
  richiestaId: string;
  version?: number | null | undefined;
};

/** Nuovo ordine delle righe: tutte, dalla prima all'ultima. */
export type ReorderCardRowsInput = {
  cardRowIds: Array<string>;
  cardTemplateId: string;
  richiestaId: string;
};

/** Nuovo ordine degli obiettivi di un'area: tutti, dal primo all'ultimo. */
export type ReorderObjectivesInput = {
  areaId: string;
  objectiveIds: Array<string>;
  richiestaId: string;
};

export type ReturnReadingsInput = {
  indicatorReadingIds: Array<string>;
  reason: string;
  richiestaId: string;
  versions: Array<number>;
};

/** Che cosa fa una condizione quando vale: la riga diventa obbligatoria, oppure compare. */
export type RowEffect =
  | 'required'
  | 'shown';

/** La regola che il piano dichiara: ogni volta una nuova edizione. */
export type SaveAchievementRuleInput = {
  achievedFrom: string;
  notMeasurable: NotMeasurableRule;
  notReached: string;
  partly: string;
  partlyFrom: string;
  planId: string;
  reached: string;
  richiestaId: string;
  statedIn: string;
  weights: WeightRule;
};

/** I pesi che cambiano; gli altri restano. */
export type SaveAchievementWeightsInput = {
  indicators: Array<IndicatorWeightInput>;
  objectives: Array<ObjectiveWeightInput>;
  planId: string;
  richiestaId: string;
  schede: Array<SchedaWeightInput>;
};

export type SaveCardRowInput = {
  cardTemplateId: string;
  help?: string | null | undefined;
  id?: string | null | undefined;
  kind: SchedaRowKind;
  label: string;
  noteWhen?: YesNo | null | undefined;
  required: boolean;
  richiestaId: string;
  section?: string | null | undefined;
  version?: number | null | undefined;
  vocabulary?: string | null | undefined;
  whenIs?: YesNo | null | undefined;
  whenRow?: string | null | undefined;
  whenThen?: RowEffect | null | undefined;
};

export type SaveEvaluationInput = {
  descriptiveNote?: string | null | undefined;
  id?: string | null | undefined;
  kind: EvaluationKind;
  objectiveId: string;
  outcome?: AchievementOutcome | null | undefined;
  qualitative?: string | null | undefined;
  quantitative?: string | null | undefined;
  richiestaId: string;
  version?: number | null | undefined;
};

export type SaveIndicatorInput = {
  baseline?: string | null | undefined;
  byComune?: boolean | null | undefined;
  comparator?: Comparator | null | undefined;
  dataSource?: string | null | undefined;
  frequency?: IndicatorFrequency | null | undefined;
  id?: string | null | undefined;
  kind: IndicatorKind;
  name: string;
  overEnti?: EntiAggregation | null | undefined;
  overPeriods?: Aggregation | null | undefined;
  ownerId?: string | null | undefined;
  /** Segue dalla frequenza; per ciò che si rileva una volta sola: triennium o one_off. */
  periodType?: PeriodType | null | undefined;
  richiestaId: string;
  scaleFrom?: string | null | undefined;
  scaleTo?: string | null | undefined;
  schedaId: string;
  target?: string | null | undefined;
  targetFrom?: string | null | undefined;
  targetText?: string | null | undefined;
  targetTo?: string | null | undefined;
  /** Tutti gli attesi per periodo: quelli che mancano si ritirano. */
  targets?: Array<IndicatorTargetInput> | null | undefined;
  unit?: string | null | undefined;
  valueType: IndicatorValueType;
  version?: number | null | undefined;
};

export type SaveLineActInput = {
  cig?: string | null | undefined;
  date?: string | null | undefined;
  fileIds?: Array<string> | null | undefined;
  from?: string | null | undefined;
  id?: string | null | undefined;
  kind: LineActKind;
  lineReportId: string;
  number?: string | null | undefined;
  richiestaId: string;
  subject?: string | null | undefined;
  to?: string | null | undefined;
  version?: number | null | undefined;
};

export type SaveLineAmountInput = {
  certainty: Certainty;
  id?: string | null | undefined;
  kind: LineAmountKind;
  label?: string | null | undefined;
  lineActId?: string | null | undefined;
  lineReportId: string;
  partOfId?: string | null | undefined;
  percent?: string | null | undefined;
  period: AmountPeriod;
  richiestaId: string;
  value?: string | null | undefined;
  version?: number | null | undefined;
};

export type SaveLineCountInput = {
  group?: string | null | undefined;
  id?: string | null | undefined;
  label?: string | null | undefined;
  lineReportId: string;
  measure: CountMeasure;
  richiestaId: string;
  value: number;
  version?: number | null | undefined;
};

export type SaveLineProviderInput = {
  enteId?: string | null | undefined;
  id?: string | null | undefined;
  lineReportId: string;
  name?: string | null | undefined;
  richiestaId: string;
  role: ProviderRole;
  version?: number | null | undefined;
};

export type SaveLineReportInput = {
  id: string;
  note?: string | null | undefined;
  progress?: string | null | undefined;
  providerText?: string | null | undefined;
  /** Serve solo per correggere un semestre chiuso. */
  reason?: string | null | undefined;
  richiestaId: string;
  state?: LineState | null | undefined;
  version: number;
};

/** Una o più celle insieme: quello che si scrive o si incolla. */
export type SaveMatrixCellsInput = {
  cells: Array<MatrixCellInput>;
  matrixId: string;
  richiestaId: string;
};

export type SaveMatrixInput = {
  declared?: string | null | undefined;
  id?: string | null | undefined;
  kind: MatrixKind;
  note?: string | null | undefined;
  richiestaId: string;
  sheetId: string;
  title: string;
  version?: number | null | undefined;
};

export type SaveMatrixLineInput = {
  declared?: string | null | undefined;
  ente?: string | null | undefined;
  hours?: string | null | undefined;
  id?: string | null | undefined;
  label: string;
  matrixId: string;
  note?: string | null | undefined;
  richiestaId: string;
  version?: number | null | undefined;
};

export type SaveMatrixSourceInput = {
  declared?: string | null | undefined;
  id?: string | null | undefined;
  label: string;
  matrixId: string;
  richiestaId: string;
  version?: number | null | undefined;
};

/** Crea (id null) o cambia una fase. */
export type SavePhaseInput = {
  actionId?: string | null | undefined;
  code?: string | null | undefined;
  id?: string | null | undefined;
  kind: PhaseKind;
  note?: string | null | undefined;
  objectiveId?: string | null | undefined;
  ownerId?: string | null | undefined;
  planId: string;
  richiestaId: string;
  sheetId?: string | null | undefined;
  spans?: Array<PhaseSpanInput> | null | undefined;
  title: string;
  unit: PhaseUnit;
  version?: number | null | undefined;
};

export type SavePlanApprovalInput = {
  ambitoComuneId: string;
  date?: string | null | undefined;
  fileIds?: Array<string> | null | undefined;
  note?: string | null | undefined;
  number?: string | null | undefined;
  organ?: string | null | undefined;
  planId: string;
  /** Perché cambia quello che era scritto di una decisione già registrata. */
  reason?: string | null | undefined;
  richiestaId: string;
  state: ComuneApprovalState;
  /** Versione della riga che si sta cambiando; null se è la prima. */
  version?: number | null | undefined;
};

export type SavePlanVersionInput = {
  label: string;
  planId: string;
  reason?: string | null | undefined;
  richiestaId: string;
};

/** Crea (id null) o cambia un foglio di progetto. */
export type SaveProjectSheetInput = {
  actionId?: string | null | undefined;
  id?: string | null | undefined;
  months?: number | null | undefined;
  ownTemplateId?: string | null | undefined;
  planId: string;
  richiestaId: string;
  startMonth?: string | null | undefined;
  timeNote?: string | null | undefined;
  title: string;
  version?: number | null | undefined;
};

/** Crea (id null) o cambia una bozza; con `supersedesId` corregge una rilevazione bloccata. */
export type SaveReadingInput = {
  answer?: YesNo | null | undefined;
  answers?: string | null | undefined;
  day?: string | null | undefined;
  denominator?: string | null | undefined;
  enteId: string;
  /** File caricati e non ancora allegati: prove del valore. */
  fileIds?: Array<string> | null | undefined;
  id?: string | null | undefined;
  indicatorId: string;
  note?: string | null | undefined;
  numerator?: string | null | undefined;
  period: string;
  richiestaId: string;
  supersedesId?: string | null | undefined;
  text?: string | null | undefined;
  value?: string | null | undefined;
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
  | 'budget'
  | 'choices'
  | 'indicators'
  | 'people'
  | 'staff'
  | 'text'
  | 'timeline'
  | 'yes_no';

export type SchedaWeightInput = {
  schedaId: string;
  version?: number | null | undefined;
  weight?: string | null | undefined;
};

/** Una o più rilevazioni, ciascuna con la versione che si è guardata. */
export type SendReadingsInput = {
  indicatorReadingIds: Array<string>;
  richiestaId: string;
  versions: Array<number>;
};

export type SetActionContinuityInput = {
  actionId: string;
  earlierActionIds: Array<string>;
  richiestaId: string;
};

/** Tutti gli obiettivi precedenti che questo continua: quelli che mancano dalla lista si staccano. */
export type SetObjectiveContinuityInput = {
  earlierObjectiveIds: Array<string>;
  objectiveId: string;
  richiestaId: string;
};

export type SetPreviousPlanInput = {
  id: string;
  previousPlanId?: string | null | undefined;
  richiestaId: string;
  version: number;
};

/** Comincia a leggere un file caricato. Il piano non cambia finché non si conferma. */
export type StartPlanImportInput = {
  fileId: string;
  planId: string;
  richiestaId: string;
};

export type TemplateState =
  | 'draft'
  | 'published'
  | 'superseded';

/** A che cosa serve un modello: la scheda di un obiettivo o il foglio di un progetto. */
export type TemplateUse =
  | 'progetto'
  | 'scheda';

export type UndoPlanImportInput = {
  id: string;
  richiestaId: string;
  version: number;
};

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

export type UpdateCardTemplateInput = {
  act?: string | null | undefined;
  id: string;
  richiestaId: string;
  title?: string | null | undefined;
  version: number;
};

export type UpdateMonitoringPeriodInput = {
  act?: string | null | undefined;
  actDate?: string | null | undefined;
  id: string;
  legalBasis?: string | null | undefined;
  organ?: string | null | undefined;
  richiestaId: string;
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

/** resolved: il piano è cambiato e l'avviso non c'è più, senza che nessuno l'abbia chiuso. */
export type WarningState =
  | 'assigned'
  | 'dismissed'
  | 'open'
  | 'resolved';

export type WeightRule =
  | 'equal'
  | 'stated';

export type WeightSubject =
  | 'indicator'
  | 'objective'
  | 'scheda';

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

export type CardTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type CardTermsQuery = { vocabularyTerms: Array<{ id: string, vocabulary: string, label: string, policyArea: { id: string } | null }>, ownTerms: Array<{ id: string, vocabulary: string, label: string, policyArea: { id: string } | null }> };

export type AddTermMutationVariables = Exact<{
  input: AddTermInput;
}>;


export type AddTermMutation = { addTerm: { ownTerm: { id: string, label: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type TemplateListQueryVariables = Exact<{ [key: string]: never; }>;


export type TemplateListQuery = { schedaTemplates: Array<{ id: string, title: string, act: string | null, use: TemplateUse, state: TemplateState, edition: number, rows: Array<{ key: string }> }>, cardTemplates: Array<{ id: string, title: string, act: string | null, use: TemplateUse, state: TemplateState, edition: number, plansUsing: number, rows: Array<{ id: string }> }> };

export type CardTemplatePageQueryVariables = Exact<{
  id: string;
}>;


export type CardTemplatePageQuery = { cardTemplate: { id: string, title: string, act: string | null, use: TemplateUse, state: TemplateState, edition: number, publishedOn: string | null, plansUsing: number, version: number, base: { id: string, title: string }, rows: Array<{ id: string, key: string, label: string, kind: SchedaRowKind, position: number, section: string | null, help: string | null, required: boolean, vocabulary: string | null, whenRow: string | null, whenIs: YesNo | null, whenThen: RowEffect | null, noteWhen: YesNo | null, version: number }> } | null };

export type DuplicateTemplateMutationVariables = Exact<{
  input: DuplicateTemplateInput;
}>;


export type DuplicateTemplateMutation = { duplicateTemplate: { cardTemplate: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type DuplicateCardTemplateMutationVariables = Exact<{
  input: DuplicateCardTemplateInput;
}>;


export type DuplicateCardTemplateMutation = { duplicateCardTemplate: { cardTemplate: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type UpdateCardTemplateMutationVariables = Exact<{
  input: UpdateCardTemplateInput;
}>;


export type UpdateCardTemplateMutation = { updateCardTemplate: { cardTemplate: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type PublishCardTemplateMutationVariables = Exact<{
  input: PublishCardTemplateInput;
}>;


export type PublishCardTemplateMutation = { publishCardTemplate: { cardTemplate: { id: string, state: TemplateState } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type WithdrawCardTemplateMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawCardTemplateMutation = { withdrawCardTemplate: { cardTemplate: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SaveCardRowMutationVariables = Exact<{
  input: SaveCardRowInput;
}>;


export type SaveCardRowMutation = { saveCardRow: { cardTemplate: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type ReorderCardRowsMutationVariables = Exact<{
  input: ReorderCardRowsInput;
}>;


export type ReorderCardRowsMutation = { reorderCardRows: { cardTemplate: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type WithdrawCardRowMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawCardRowMutation = { withdrawCardRow: { cardTemplate: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type PlanProgressQueryVariables = Exact<{
  id: string;
  evaluation: boolean;
}>;


export type PlanProgressQuery = { plan: { id: string, template: { id: string, rows: Array<{ key: string, kind: SchedaRowKind, required: boolean }> }, ownTemplate: { id: string, rows: Array<{ key: string, kind: SchedaRowKind, required: boolean }> } | null, areas: Array<{ id: string, title: string, objectives: Array<{ id: string, schede: Array<{ id: string, form: SchedaForm, answers: Array<{ row: string, answer: YesNo | null }>, amounts: Array<{ value: string | null, period: AmountPeriod, fund: string | null, sameAs: { id: string } | null }>, indicators: Array<{ id: string, kind: IndicatorKind, readings: Array<{ id: string, state: ReadingState }> }> }> }> }> } | null, evaluationSheet?: { planId: string, rows: Array<{ objectiveId: string, area: string, degree: { label: string, outcome: AchievementOutcome } }> } | null };

export type PlanChecksQueryVariables = Exact<{
  id: string;
}>;


export type PlanChecksQuery = { planChecks: { pending: number, mine: number, checks: Array<{ code: CheckCode, title: string, explain: string, count: number }>, warnings: Array<{ key: string, code: CheckCode, severity: FindingSeverity, sentence: string, difference: string | null, areaIds: Array<string>, objectiveIds: Array<string>, state: WarningState, changed: boolean, mine: boolean, assigneeId: string | null, assigneeName: string | null, reason: string | null, decidedBy: string | null, decidedAt: string | null, version: number | null, left: { label: string, value: string, source: { document: string, line: number | null, text: string | null } | null, target: { type: string, id: string, objectiveId: string | null, row: string | null } | null }, right: { label: string, value: string, source: { document: string, line: number | null, text: string | null } | null, target: { type: string, id: string, objectiveId: string | null, row: string | null } | null }, subjects: Array<{ type: string, id: string, title: string }> }> } | null };

export type CheckCountsQueryVariables = Exact<{
  id: string;
}>;


export type CheckCountsQuery = { planChecks: { pending: number, byObjective: Array<{ id: string, count: number }>, byScheda: Array<{ id: string, count: number }> } | null };

export type WarningPartsFragment = { key: string, code: CheckCode, severity: FindingSeverity, sentence: string, difference: string | null, areaIds: Array<string>, objectiveIds: Array<string>, state: WarningState, changed: boolean, mine: boolean, assigneeId: string | null, assigneeName: string | null, reason: string | null, decidedBy: string | null, decidedAt: string | null, version: number | null, left: { label: string, value: string, source: { document: string, line: number | null, text: string | null } | null, target: { type: string, id: string, objectiveId: string | null, row: string | null } | null }, right: { label: string, value: string, source: { document: string, line: number | null, text: string | null } | null, target: { type: string, id: string, objectiveId: string | null, row: string | null } | null }, subjects: Array<{ type: string, id: string, title: string }> };

export type FindingSidePartsFragment = { label: string, value: string, source: { document: string, line: number | null, text: string | null } | null, target: { type: string, id: string, objectiveId: string | null, row: string | null } | null };

export type WarningAssigneesQueryVariables = Exact<{ [key: string]: never; }>;


export type WarningAssigneesQuery = { warningAssignees: Array<{ id: string, name: string }> };

export type AssignWarningMutationVariables = Exact<{
  input: AssignWarningInput;
}>;


export type AssignWarningMutation = { assignWarning: { warning: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type DismissWarningMutationVariables = Exact<{
  input: DismissWarningInput;
}>;


export type DismissWarningMutation = { dismissWarning: { warning: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type ReopenWarningMutationVariables = Exact<{
  input: ReopenWarningInput;
}>;


export type ReopenWarningMutation = { reopenWarning: { warning: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type VersionNamePartsFragment = { number: number, label: string | null, step: PlanStep | null, act: { id: string, kind: PlanActKind | null, organ: string | null, number: string | null, date: string | null } | null };

export type PlanDocumentsQueryVariables = Exact<{
  planId: string;
  versions: boolean;
  periods: boolean;
}>;


export type PlanDocumentsQuery = { planDocuments: { edges: Array<{ node: { id: string, kind: DocumentKind, format: DocumentFormat, madeBy: string, createdAt: string, planVersion: { id: string, number: number, label: string | null, step: PlanStep | null, act: { id: string, kind: PlanActKind | null, organ: string | null, number: string | null, date: string | null } | null } | null, scheda: { id: string, label: string } | null, period: { id: string, code: string } | null, files: Array<{ id: string, name: string, size: number, url: string }> } }> }, plan: { id: string, kind: PlanKind, areas: Array<{ id: string, objectives: Array<{ id: string, code: string, schede: Array<{ id: string, label: string, action: { id: string, title: string } | null }> }> }> } | null, planVersions?: { edges: Array<{ node: { id: string, number: number, label: string | null, step: PlanStep | null, act: { id: string, kind: PlanActKind | null, organ: string | null, number: string | null, date: string | null } | null } }> }, monitoringPeriods?: { edges: Array<{ node: { id: string, code: string } }> } };

export type CreatePlanDocumentMutationVariables = Exact<{
  input: CreatePlanDocumentInput;
}>;


export type CreatePlanDocumentMutation = { createPlanDocument: { planDocument: { id: string, jobId: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type PlanImportPartsFragment = { id: string, fileName: string, status: PlanImportStatus, jobId: string | null, remarks: Array<string>, undoNotes: Array<string>, askedBy: string, createdAt: string, version: number, counts: { rows: number, create: number, update: number, unchanged: number, skip: number, errors: number, warnings: number } | null };

export type PlanImportsQueryVariables = Exact<{
  planId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PlanImportsQuery = { plan: { id: string, title: string } | null, planImports: { totalCount: number, edges: Array<{ node: { id: string, fileName: string, status: PlanImportStatus, jobId: string | null, remarks: Array<string>, undoNotes: Array<string>, askedBy: string, createdAt: string, version: number, counts: { rows: number, create: number, update: number, unchanged: number, skip: number, errors: number, warnings: number } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlanImportQueryVariables = Exact<{
  id: string;
}>;


export type PlanImportQuery = { planImport: { id: string, fileName: string, status: PlanImportStatus, jobId: string | null, remarks: Array<string>, undoNotes: Array<string>, askedBy: string, createdAt: string, version: number, plan: { id: string, title: string }, layouts: Array<{ sheet: string, kind: string, header: number, missing: Array<string>, columns: Array<{ header: string, field: string | null }> }>, counts: { rows: number, create: number, update: number, unchanged: number, skip: number, errors: number, warnings: number } | null } | null };

export type ImportRowsQueryVariables = Exact<{
  importId: string;
  kind?: ImportRowKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportRowsQuery = { importRows: { totalCount: number, edges: Array<{ node: { id: string, sheet: string, line: number, action: ImportRowAction, cells: Array<{ column: string, text: string }>, understood: Array<{ what: string, text: string }>, messages: Array<{ level: string, column: string | null, text: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ImportFieldsQueryVariables = Exact<{
  planId: string;
  sheetKind: string;
}>;


export type ImportFieldsQuery = { importFields: Array<{ field: string, label: string }> };

export type StartPlanImportMutationVariables = Exact<{
  input: StartPlanImportInput;
}>;


export type StartPlanImportMutation = { startPlanImport: { planImport: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type MapPlanImportMutationVariables = Exact<{
  input: MapPlanImportInput;
}>;


export type MapPlanImportMutation = { mapPlanImport: { planImport: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type ApplyPlanImportMutationVariables = Exact<{
  input: ApplyPlanImportInput;
}>;


export type ApplyPlanImportMutation = { applyPlanImport: { planImport: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type UndoPlanImportMutationVariables = Exact<{
  input: UndoPlanImportInput;
}>;


export type UndoPlanImportMutation = { undoPlanImport: { planImport: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type WithdrawPlanImportMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawPlanImportMutation = { withdrawPlanImport: { planImport: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type CorrectionPartsFragment = { id: string, was: string, reason: string, author: string, createdAt: string };

export type PlanLifeQueryVariables = Exact<{
  id: string;
}>;


export type PlanLifeQuery = { plan: { id: string, version: number, status: PlanStatus, to: string, originalTo: string, previous: { id: string, code: string, title: string } | null, next: Array<{ id: string, code: string, title: string }>, acts: Array<{ id: string, step: PlanStep, kind: PlanActKind | null, organ: string | null, number: string | null, date: string | null, note: string | null, previousEnd: string | null, newEnd: string | null, version: number, files: Array<{ id: string, name: string, size: number, url: string }>, corrections: Array<{ id: string, was: string, reason: string, author: string, createdAt: string }>, source: { document: string, line: number | null, text: string | null } | null }>, approvals: Array<{ id: string, state: ComuneApprovalState, organ: string | null, number: string | null, date: string | null, note: string | null, version: number, comune: { id: string }, files: Array<{ id: string, name: string, size: number, url: string }>, corrections: Array<{ id: string, was: string, reason: string, author: string, createdAt: string }> }>, approvalTracker: { total: number, approved: number, rejected: number, all: boolean, sentence: string, comuni: Array<{ id: string, name: string, enteId: string | null }> } } | null };

export type PlanVersionsQueryVariables = Exact<{
  planId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PlanVersionsQuery = { planVersions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: number, label: string | null, reason: string | null, step: PlanStep | null, assembly: boolean, madeBy: string, createdAt: string, act: { organ: string | null, kind: PlanActKind | null, number: string | null, date: string | null } | null } }> } };

export type PlanVersionPageQueryVariables = Exact<{
  id: string;
}>;


export type PlanVersionPageQuery = { planVersion: { id: string, number: number, label: string | null, step: PlanStep | null, reason: string | null, createdAt: string, madeBy: string, snapshot: string, seal: { sha256: string, intact: boolean }, act: { organ: string | null, kind: PlanActKind | null, number: string | null, date: string | null } | null, plan: { id: string, code: string, title: string } } | null };

export type ComparisonPartsFragment = { planId: string, planTitle: string, added: number, removed: number, changed: number, moved: number, from: { id: string, number: number, label: string, createdAt: string, act: string | null, actDate: string | null }, to: { id: string, number: number, label: string, createdAt: string } | null, groups: Array<{ key: string, area: string | null, title: string, objectiveId: string | null, changes: Array<{ kind: PlanChangeKind, sentence: string }> }>, figures: Array<{ key: string, label: string, kind: HomeFigureKind, before: string | null, after: string | null, difference: string | null }> };

export type PlanComparisonQueryVariables = Exact<{
  from: string;
  to?: string | null | undefined;
}>;


export type PlanComparisonQuery = { planComparison: { planId: string, planTitle: string, added: number, removed: number, changed: number, moved: number, from: { id: string, number: number, label: string, createdAt: string, act: string | null, actDate: string | null }, to: { id: string, number: number, label: string, createdAt: string } | null, groups: Array<{ key: string, area: string | null, title: string, objectiveId: string | null, changes: Array<{ kind: PlanChangeKind, sentence: string }> }>, figures: Array<{ key: string, label: string, kind: HomeFigureKind, before: string | null, after: string | null, difference: string | null }> } | null };

export type PlanSinceAssemblyQueryVariables = Exact<{
  planId: string;
}>;


export type PlanSinceAssemblyQuery = { planSinceAssembly: { planId: string, planTitle: string, added: number, removed: number, changed: number, moved: number, from: { id: string, number: number, label: string, createdAt: string, act: string | null, actDate: string | null }, to: { id: string, number: number, label: string, createdAt: string } | null, groups: Array<{ key: string, area: string | null, title: string, objectiveId: string | null, changes: Array<{ kind: PlanChangeKind, sentence: string }> }>, figures: Array<{ key: string, label: string, kind: HomeFigureKind, before: string | null, after: string | null, difference: string | null }> } | null };

export type PlanContinuityQueryVariables = Exact<{
  id: string;
}>;


export type PlanContinuityQuery = { plan: { id: string, code: string, title: string, areas: Array<{ id: string, objectives: Array<{ id: string, code: string, title: string, continues: Array<{ id: string }>, actions: Array<{ id: string, code: string | null, title: string, continues: Array<{ id: string }> }> }> }>, previous: { id: string, title: string, areas: Array<{ id: string, objectives: Array<{ id: string, code: string, title: string, actions: Array<{ id: string, code: string | null, title: string }> }> }> } | null } | null };

export type OtherPlansQueryVariables = Exact<{
  first: number;
}>;


export type OtherPlansQuery = { plans: { edges: Array<{ node: { id: string, code: string, title: string, from: string } }> } };

export type MovePlanMutationVariables = Exact<{
  input: MovePlanInput;
}>;


export type MovePlanMutation = { movePlan: { plan: { id: string, status: PlanStatus } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type AddPlanActFilesMutationVariables = Exact<{
  input: AddPlanActFilesInput;
}>;


export type AddPlanActFilesMutation = { addPlanActFiles: { planAct: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type CorrectPlanActMutationVariables = Exact<{
  input: CorrectPlanActInput;
}>;


export type CorrectPlanActMutation = { correctPlanAct: { planAct: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SavePlanApprovalMutationVariables = Exact<{
  input: SavePlanApprovalInput;
}>;


export type SavePlanApprovalMutation = { savePlanApproval: { approval: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SavePlanVersionMutationVariables = Exact<{
  input: SavePlanVersionInput;
}>;


export type SavePlanVersionMutation = { savePlanVersion: { planVersion: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SetPreviousPlanMutationVariables = Exact<{
  input: SetPreviousPlanInput;
}>;


export type SetPreviousPlanMutation = { setPreviousPlan: { plan: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SetObjectiveContinuityMutationVariables = Exact<{
  input: SetObjectiveContinuityInput;
}>;


export type SetObjectiveContinuityMutation = { setObjectiveContinuity: { objective: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SetActionContinuityMutationVariables = Exact<{
  input: SetActionContinuityInput;
}>;


export type SetActionContinuityMutation = { setActionContinuity: { action: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type DegreePartsFragment = { label: string, percent: string | null, outcome: AchievementOutcome, unweighed: boolean, steps: Array<string> };

export type EvaluationSheetPageQueryVariables = Exact<{
  planId: string;
  kind: EvaluationKind;
}>;


export type EvaluationSheetPageQuery = { evaluationSheet: { planId: string, planTitle: string, planCode: string, kind: EvaluationKind, sentences: Array<string>, rule: { id: string, edition: number, statedIn: string, reached: string, partly: string, notReached: string, weights: WeightRule, notMeasurable: NotMeasurableRule, achievedFrom: string, partlyFrom: string, createdAt: string } | null, degree: { label: string, percent: string | null, outcome: AchievementOutcome, unweighed: boolean, steps: Array<string> }, weights: Array<{ subject: WeightSubject, nodeId: string, parentId: string | null, label: string, weight: string | null, version: number | null }>, rows: Array<{ objectiveId: string, code: string, title: string, area: string, evaluation: { id: string, quantitative: string | null, qualitative: string | null, descriptiveNote: string | null, outcome: AchievementOutcome | null, version: number } | null, degree: { label: string, percent: string | null, outcome: AchievementOutcome, unweighed: boolean, steps: Array<string>, children: Array<{ label: string, percent: string | null, outcome: AchievementOutcome, unweighed: boolean, steps: Array<string>, children: Array<{ label: string, percent: string | null, outcome: AchievementOutcome, unweighed: boolean, steps: Array<string> }> }> } }> } | null };

export type SaveEvaluationMutationVariables = Exact<{
  input: SaveEvaluationInput;
}>;


export type SaveEvaluationMutation = { saveEvaluation: { evaluation: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SaveAchievementRuleMutationVariables = Exact<{
  input: SaveAchievementRuleInput;
}>;


export type SaveAchievementRuleMutation = { saveAchievementRule: { achievementRule: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SaveAchievementWeightsMutationVariables = Exact<{
  input: SaveAchievementWeightsInput;
}>;


export type SaveAchievementWeightsMutation = { saveAchievementWeights: { plan: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type OpenMonitoringPeriodMutationVariables = Exact<{
  input: OpenMonitoringPeriodInput;
}>;


export type OpenMonitoringPeriodMutation = { openMonitoringPeriod: { monitoringPeriod: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type UpdateMonitoringPeriodMutationVariables = Exact<{
  input: UpdateMonitoringPeriodInput;
}>;


export type UpdateMonitoringPeriodMutation = { updateMonitoringPeriod: { monitoringPeriod: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type CloseMonitoringPeriodMutationVariables = Exact<{
  input: CloseMonitoringPeriodInput;
}>;


export type CloseMonitoringPeriodMutation = { closeMonitoringPeriod: { monitoringPeriod: { id: string, state: MonitoringState } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SaveLineReportMutationVariables = Exact<{
  input: SaveLineReportInput;
}>;


export type SaveLineReportMutation = { saveLineReport: { lineReport: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type MoveLineReportMutationVariables = Exact<{
  input: MoveLineReportInput;
}>;


export type MoveLineReportMutation = { moveLineReport: { lineReport: { id: string, stage: LineStage } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type CarryLineReportMutationVariables = Exact<{
  input: CarryLineReportInput;
}>;


export type CarryLineReportMutation = { carryLineReport: { lineReport: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type LineContentFragment = { id: string, code: string | null, title: string, position: number, state: LineState | null, stage: LineStage, progress: string | null, note: string | null, providerText: string | null, version: number, enteIds: Array<string>, proposedBy: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, objective: { id: string, code: string, title: string, area: { id: string, title: string } } | null, providers: Array<{ id: string, role: ProviderRole, name: string | null, version: number, ente: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null }>, acts: Array<{ id: string, kind: LineActKind, number: string | null, date: string | null, subject: string | null, cig: string | null, from: string | null, to: string | null, version: number, files: Array<{ id: string, name: string, size: number, url: string }>, source: { document: string, line: number | null, text: string | null } | null }>, amounts: Array<{ id: string, kind: LineAmountKind, label: string | null, value: string | null, percent: string | null, period: AmountPeriod, certainty: Certainty, version: number, act: { id: string, from: string | null, to: string | null } | null, partOf: { id: string } | null, source: { document: string, line: number | null, text: string | null } | null }>, counts: Array<{ id: string, measure: CountMeasure, group: string | null, label: string | null, value: number, version: number, source: { document: string, line: number | null, text: string | null } | null }>, corrections: Array<{ id: string, reason: string, author: string, createdAt: string }> };

export type MonitoringPeriodsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MonitoringPeriodsQuery = { monitoringPeriods: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, state: MonitoringState, from: string, to: string, act: string | null, actDate: string | null, counts: { lines: number, missing: number, sent: number }, plan: { id: string, code: string, title: string } } }> } };

export type MonitoredPlansQueryVariables = Exact<{ [key: string]: never; }>;


export type MonitoredPlansQuery = { plans: { edges: Array<{ node: { id: string, code: string, title: string, status: PlanStatus, from: string, to: string } }> } };

export type MonitoringPeriodPageQueryVariables = Exact<{
  id: string;
}>;


export type MonitoringPeriodPageQuery = { monitoringPeriod: { id: string, code: string, state: MonitoringState, from: string, to: string, legalBasis: string | null, organ: string | null, act: string | null, actDate: string | null, version: number, counts: { lines: number, missing: number, sent: number }, plan: { id: string, code: string, title: string, approvalOrgan: string | null, approvalAct: string | null, approvalDate: string | null, approvals: Array<{ id: string, state: ComuneApprovalState, organ: string | null, number: string | null, date: string | null, comune: { id: string, comune: { name: string } } }> }, lines: Array<{ id: string, code: string | null, title: string, position: number, state: LineState | null, stage: LineStage, progress: string | null, note: string | null, providerText: string | null, version: number, enteIds: Array<string>, proposedBy: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, objective: { id: string, code: string, title: string, area: { id: string, title: string } } | null, providers: Array<{ id: string, role: ProviderRole, name: string | null, version: number, ente: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null }>, acts: Array<{ id: string, kind: LineActKind, number: string | null, date: string | null, subject: string | null, cig: string | null, from: string | null, to: string | null, version: number, files: Array<{ id: string, name: string, size: number, url: string }>, source: { document: string, line: number | null, text: string | null } | null }>, amounts: Array<{ id: string, kind: LineAmountKind, label: string | null, value: string | null, percent: string | null, period: AmountPeriod, certainty: Certainty, version: number, act: { id: string, from: string | null, to: string | null } | null, partOf: { id: string } | null, source: { document: string, line: number | null, text: string | null } | null }>, counts: Array<{ id: string, measure: CountMeasure, group: string | null, label: string | null, value: number, version: number, source: { document: string, line: number | null, text: string | null } | null }>, corrections: Array<{ id: string, reason: string, author: string, createdAt: string }> }> } | null };

export type LineReportPageQueryVariables = Exact<{
  id: string;
}>;


export type LineReportPageQuery = { lineReport: { id: string, code: string | null, title: string, position: number, state: LineState | null, stage: LineStage, progress: string | null, note: string | null, providerText: string | null, version: number, enteIds: Array<string>, previous: { id: string, code: string | null, title: string, position: number, state: LineState | null, stage: LineStage, progress: string | null, note: string | null, providerText: string | null, version: number, enteIds: Array<string>, period: { id: string, code: string, state: MonitoringState }, proposedBy: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, objective: { id: string, code: string, title: string, area: { id: string, title: string } } | null, providers: Array<{ id: string, role: ProviderRole, name: string | null, version: number, ente: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null }>, acts: Array<{ id: string, kind: LineActKind, number: string | null, date: string | null, subject: string | null, cig: string | null, from: string | null, to: string | null, version: number, files: Array<{ id: string, name: string, size: number, url: string }>, source: { document: string, line: number | null, text: string | null } | null }>, amounts: Array<{ id: string, kind: LineAmountKind, label: string | null, value: string | null, percent: string | null, period: AmountPeriod, certainty: Certainty, version: number, act: { id: string, from: string | null, to: string | null } | null, partOf: { id: string } | null, source: { document: string, line: number | null, text: string | null } | null }>, counts: Array<{ id: string, measure: CountMeasure, group: string | null, label: string | null, value: number, version: number, source: { document: string, line: number | null, text: string | null } | null }>, corrections: Array<{ id: string, reason: string, author: string, createdAt: string }> } | null, period: { id: string, code: string, state: MonitoringState, plan: { id: string, code: string }, lines: Array<{ id: string, title: string }> }, proposedBy: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, objective: { id: string, code: string, title: string, area: { id: string, title: string } } | null, providers: Array<{ id: string, role: ProviderRole, name: string | null, version: number, ente: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null }>, acts: Array<{ id: string, kind: LineActKind, number: string | null, date: string | null, subject: string | null, cig: string | null, from: string | null, to: string | null, version: number, files: Array<{ id: string, name: string, size: number, url: string }>, source: { document: string, line: number | null, text: string | null } | null }>, amounts: Array<{ id: string, kind: LineAmountKind, label: string | null, value: string | null, percent: string | null, period: AmountPeriod, certainty: Certainty, version: number, act: { id: string, from: string | null, to: string | null } | null, partOf: { id: string } | null, source: { document: string, line: number | null, text: string | null } | null }>, counts: Array<{ id: string, measure: CountMeasure, group: string | null, label: string | null, value: number, version: number, source: { document: string, line: number | null, text: string | null } | null }>, corrections: Array<{ id: string, reason: string, author: string, createdAt: string }> } | null };

export type LineEntiQueryVariables = Exact<{ [key: string]: never; }>;


export type LineEntiQuery = { enti: { edges: Array<{ node: { id: string, ente: { id: string, name: string } } }> } };

export type SaveLineProviderMutationVariables = Exact<{
  input: SaveLineProviderInput;
}>;


export type SaveLineProviderMutation = { saveLineProvider: { lineReport: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SaveLineActMutationVariables = Exact<{
  input: SaveLineActInput;
}>;


export type SaveLineActMutation = { saveLineAct: { lineReport: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SaveLineAmountMutationVariables = Exact<{
  input: SaveLineAmountInput;
}>;


export type SaveLineAmountMutation = { saveLineAmount: { lineReport: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SaveLineCountMutationVariables = Exact<{
  input: SaveLineCountInput;
}>;


export type SaveLineCountMutation = { saveLineCount: { lineReport: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type WithdrawLineProviderMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawLineProviderMutation = { withdrawLineProvider: { lineReport: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type WithdrawLineActMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawLineActMutation = { withdrawLineAct: { lineReport: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type WithdrawLineAmountMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawLineAmountMutation = { withdrawLineAmount: { lineReport: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type WithdrawLineCountMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawLineCountMutation = { withdrawLineCount: { lineReport: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type ActionPageQueryVariables = Exact<{
  id: string;
  audit: boolean;
  edit: boolean;
}>;


export type ActionPageQuery = { action: { id: string, code: string | null, title: string, summary: string | null, partners: Array<string>, version: number, updatedAt: string, source: { document: string, line: number | null, text: string | null } | null, enti: Array<{ id: string, name: string }>, objectives: Array<{ id: string, code: string, title: string, area: { id: string, title: string, policyAreas: Array<{ id: string }> } }>, plan: { id: string, code: string, title: string, status: PlanStatus, template: { id: string, title: string, act: string | null, rows: Array<{ key: string, label: string, kind: SchedaRowKind, position: number, section: string | null, help: string | null, required: boolean, vocabulary: string | null, whenRow: string | null, whenIs: YesNo | null, whenThen: RowEffect | null, noteWhen: YesNo | null }> }, ownTemplate: { id: string, title: string, act: string | null, rows: Array<{ key: string, label: string, kind: SchedaRowKind, position: number, section: string | null, help: string | null, required: boolean, vocabulary: string | null, whenRow: string | null, whenIs: YesNo | null, whenThen: RowEffect | null, noteWhen: YesNo | null }> } | null, areas: Array<{ id: string, code: string | null, title: string, objectives: Array<{ id: string, code: string, title: string, actions: Array<{ id: string, code: string | null, title: string }> }> }> }, schede: Array<{ id: string, label: string, form: SchedaForm, version: number, updatedAt: string, objective: { id: string, code: string, title: string }, action: { id: string, code: string | null, title: string } | null, refersTo: { id: string, label: string, objective: { id: string, code: string }, action: { id: string, code: string | null, title: string } | null } | null, source: { document: string, line: number | null, text: string | null } | null, total: { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> }, answers: Array<{ id: string, row: string, answer: YesNo | null, note: string | null, choices: Array<string>, version: number, source: { document: string, line: number | null, text: string | null } | null }>, amounts: Array<{ id: string, value: string | null, valueTo: string | null, period: AmountPeriod, certainty: Certainty, fund: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, sameAs: { id: string, value: string | null, fund: string | null, scheda: { id: string, label: string, objective: { id: string, code: string } } } | null }>, staff: Array<{ id: string, role: string, count: number | null, certainty: Certainty, version: number, source: { document: string, line: number | null, text: string | null } | null }>, indicators: Array<{ id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, targetFrom: string | null, targetTo: string | null, scaleFrom: string | null, scaleTo: string | null, frequency: IndicatorFrequency, periodType: PeriodType, dataSource: string | null, byComune: boolean, overEnti: EntiAggregation, overPeriods: Aggregation, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, targets: Array<{ id: string, period: string, value: string | null, from: string | null, to: string | null }>, evaluation: { outcome: EvaluationOutcome, value: string | null, target: string | null, steps: Array<string> } }> }> } | null, auditEvents?: { totalCount: number, edges: Array<{ node: { id: string, at: string, actorName: string, role: string, operation: string, before: string | null, after: string | null } }> }, enti?: { edges: Array<{ node: { id: string, ente: { id: string, name: string } } }> } };

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

export type SchedaPartsFragment = { id: string, label: string, form: SchedaForm, version: number, updatedAt: string, objective: { id: string, code: string, title: string }, action: { id: string, code: string | null, title: string } | null, refersTo: { id: string, label: string, objective: { id: string, code: string }, action: { id: string, code: string | null, title: string } | null } | null, source: { document: string, line: number | null, text: string | null } | null, total: { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> }, answers: Array<{ id: string, row: string, answer: YesNo | null, note: string | null, choices: Array<string>, version: number, source: { document: string, line: number | null, text: string | null } | null }>, amounts: Array<{ id: string, value: string | null, valueTo: string | null, period: AmountPeriod, certainty: Certainty, fund: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, sameAs: { id: string, value: string | null, fund: string | null, scheda: { id: string, label: string, objective: { id: string, code: string } } } | null }>, staff: Array<{ id: string, role: string, count: number | null, certainty: Certainty, version: number, source: { document: string, line: number | null, text: string | null } | null }>, indicators: Array<{ id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, targetFrom: string | null, targetTo: string | null, scaleFrom: string | null, scaleTo: string | null, frequency: IndicatorFrequency, periodType: PeriodType, dataSource: string | null, byComune: boolean, overEnti: EntiAggregation, overPeriods: Aggregation, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, targets: Array<{ id: string, period: string, value: string | null, from: string | null, to: string | null }>, evaluation: { outcome: EvaluationOutcome, value: string | null, target: string | null, steps: Array<string> } }> };

export type IndicatorPartsFragment = { id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, targetFrom: string | null, targetTo: string | null, scaleFrom: string | null, scaleTo: string | null, frequency: IndicatorFrequency, periodType: PeriodType, dataSource: string | null, byComune: boolean, overEnti: EntiAggregation, overPeriods: Aggregation, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, targets: Array<{ id: string, period: string, value: string | null, from: string | null, to: string | null }>, evaluation: { outcome: EvaluationOutcome, value: string | null, target: string | null, steps: Array<string> } };

export type ProblemPartsFragment = { field: string | null, code: string, message: string };

export type ConflictPartsFragment = { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> };

export type TemplatePartsFragment = { id: string, title: string, act: string | null, rows: Array<{ key: string, label: string, kind: SchedaRowKind, position: number, section: string | null, help: string | null, required: boolean, vocabulary: string | null, whenRow: string | null, whenIs: YesNo | null, whenThen: RowEffect | null, noteWhen: YesNo | null }> };

export type OwnTemplatePartsFragment = { id: string, title: string, act: string | null, rows: Array<{ key: string, label: string, kind: SchedaRowKind, position: number, section: string | null, help: string | null, required: boolean, vocabulary: string | null, whenRow: string | null, whenIs: YesNo | null, whenThen: RowEffect | null, noteWhen: YesNo | null }> };

export type AuditPartsFragment = { totalCount: number, edges: Array<{ node: { id: string, at: string, actorName: string, role: string, operation: string, before: string | null, after: string | null } }> };

export type ReadingPartsFragment = { id: string, period: string, state: ReadingState, value: string | null, numerator: string | null, denominator: string | null, answers: string | null, answer: YesNo | null, text: string | null, day: string | null, note: string | null, returnReason: string | null, sentAt: string | null, approvedAt: string | null, lockedAt: string | null, reporterId: string, supersededById: string | null, version: number, updatedAt: string, supersedes: { id: string } | null, ente: { id: string, name: string }, warnings: Array<{ code: string, message: string }>, files: Array<{ id: string, name: string, size: number, url: string }> };

export type PlacePartsFragment = { scheda: { id: string, label: string, objective: { id: string, code: string, title: string }, plan: { id: string, code: string, from: string, to: string, status: PlanStatus } } };

export type IndicatorsPageQueryVariables = Exact<{
  filter?: IndicatorFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type IndicatorsPageQuery = { indicators: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, targetFrom: string | null, targetTo: string | null, scaleFrom: string | null, scaleTo: string | null, frequency: IndicatorFrequency, periodType: PeriodType, dataSource: string | null, byComune: boolean, overEnti: EntiAggregation, overPeriods: Aggregation, readings: Array<{ id: string, period: string, state: ReadingState, value: string | null, numerator: string | null, denominator: string | null, answers: string | null, answer: YesNo | null, text: string | null, day: string | null, note: string | null, returnReason: string | null, sentAt: string | null, approvedAt: string | null, lockedAt: string | null, reporterId: string, supersededById: string | null, version: number, updatedAt: string, supersedes: { id: string } | null, ente: { id: string, name: string }, warnings: Array<{ code: string, message: string }>, files: Array<{ id: string, name: string, size: number, url: string }> }>, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, targets: Array<{ id: string, period: string, value: string | null, from: string | null, to: string | null }>, evaluation: { outcome: EvaluationOutcome, value: string | null, target: string | null, steps: Array<string> }, scheda: { id: string, label: string, objective: { id: string, code: string, title: string }, plan: { id: string, code: string, from: string, to: string, status: PlanStatus } } } }> } };

export type IndicatorPageQueryVariables = Exact<{
  id: string;
  audit: boolean;
}>;


export type IndicatorPageQuery = { indicator: { id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, targetFrom: string | null, targetTo: string | null, scaleFrom: string | null, scaleTo: string | null, frequency: IndicatorFrequency, periodType: PeriodType, dataSource: string | null, byComune: boolean, overEnti: EntiAggregation, overPeriods: Aggregation, evaluation: { outcome: EvaluationOutcome, value: string | null, target: string | null, steps: Array<string>, periods: Array<{ period: string, name: string, outcome: EvaluationOutcome, value: string | null, target: string | null, steps: Array<string> }> }, readings: Array<{ id: string, period: string, state: ReadingState, value: string | null, numerator: string | null, denominator: string | null, answers: string | null, answer: YesNo | null, text: string | null, day: string | null, note: string | null, returnReason: string | null, sentAt: string | null, approvedAt: string | null, lockedAt: string | null, reporterId: string, supersededById: string | null, version: number, updatedAt: string, supersedes: { id: string } | null, ente: { id: string, name: string }, warnings: Array<{ code: string, message: string }>, files: Array<{ id: string, name: string, size: number, url: string }> }>, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, targets: Array<{ id: string, period: string, value: string | null, from: string | null, to: string | null }>, scheda: { id: string, label: string, objective: { id: string, code: string, title: string }, plan: { id: string, code: string, from: string, to: string, status: PlanStatus } } } | null, auditEvents?: { totalCount: number, edges: Array<{ node: { id: string, at: string, actorName: string, role: string, operation: string, before: string | null, after: string | null } }> } };

export type IndicatorCardQueryVariables = Exact<{
  id: string;
}>;


export type IndicatorCardQuery = { scheda: { id: string, label: string, objective: { id: string, code: string, title: string }, plan: { id: string, code: string, from: string, to: string, status: PlanStatus } } | null };

export type SaveReadingMutationVariables = Exact<{
  input: SaveReadingInput;
}>;


export type SaveReadingMutation = { saveReading: { reading: { id: string, period: string, state: ReadingState, value: string | null, numerator: string | null, denominator: string | null, answers: string | null, answer: YesNo | null, text: string | null, day: string | null, note: string | null, returnReason: string | null, sentAt: string | null, approvedAt: string | null, lockedAt: string | null, reporterId: string, supersededById: string | null, version: number, updatedAt: string, supersedes: { id: string } | null, ente: { id: string, name: string }, warnings: Array<{ code: string, message: string }>, files: Array<{ id: string, name: string, size: number, url: string }> } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SendReadingsMutationVariables = Exact<{
  input: SendReadingsInput;
}>;


export type SendReadingsMutation = { sendReadings: { readings: Array<{ id: string, state: ReadingState }> | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type ReturnReadingsMutationVariables = Exact<{
  input: ReturnReadingsInput;
}>;


export type ReturnReadingsMutation = { returnReadings: { readings: Array<{ id: string, state: ReadingState }> | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type ApproveReadingsMutationVariables = Exact<{
  input: ApproveReadingsInput;
}>;


export type ApproveReadingsMutation = { approveReadings: { readings: Array<{ id: string, state: ReadingState }> | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type LockReadingsMutationVariables = Exact<{
  input: LockReadingsInput;
}>;


export type LockReadingsMutation = { lockReadings: { readings: Array<{ id: string, state: ReadingState }> | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type IndicatorEntiQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorEntiQuery = { enti: { edges: Array<{ node: { id: string, ente: { id: string, name: string, kind: EnteKind } } }> } };

export type ObjectivePageQueryVariables = Exact<{
  id: string;
  audit: boolean;
}>;


export type ObjectivePageQuery = { objective: { id: string, code: string, title: string, summary: string | null, version: number, updatedAt: string, source: { document: string, line: number | null, text: string | null } | null, area: { id: string, code: string | null, title: string, policyAreas: Array<{ id: string, letter: string, title: string }> }, plan: { id: string, code: string, title: string, status: PlanStatus, template: { id: string, title: string, act: string | null, rows: Array<{ key: string, label: string, kind: SchedaRowKind, position: number, section: string | null, help: string | null, required: boolean, vocabulary: string | null, whenRow: string | null, whenIs: YesNo | null, whenThen: RowEffect | null, noteWhen: YesNo | null }> }, ownTemplate: { id: string, title: string, act: string | null, rows: Array<{ key: string, label: string, kind: SchedaRowKind, position: number, section: string | null, help: string | null, required: boolean, vocabulary: string | null, whenRow: string | null, whenIs: YesNo | null, whenThen: RowEffect | null, noteWhen: YesNo | null }> } | null, areas: Array<{ id: string, code: string | null, title: string, objectives: Array<{ id: string, code: string, title: string }> }> }, amounts: { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> }, actions: Array<{ id: string, code: string | null, title: string, summary: string | null, objectives: Array<{ id: string, code: string }> }>, schede: Array<{ id: string, label: string, form: SchedaForm, version: number, updatedAt: string, objective: { id: string, code: string, title: string }, action: { id: string, code: string | null, title: string } | null, refersTo: { id: string, label: string, objective: { id: string, code: string }, action: { id: string, code: string | null, title: string } | null } | null, source: { document: string, line: number | null, text: string | null } | null, total: { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> }, answers: Array<{ id: string, row: string, answer: YesNo | null, note: string | null, choices: Array<string>, version: number, source: { document: string, line: number | null, text: string | null } | null }>, amounts: Array<{ id: string, value: string | null, valueTo: string | null, period: AmountPeriod, certainty: Certainty, fund: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, sameAs: { id: string, value: string | null, fund: string | null, scheda: { id: string, label: string, objective: { id: string, code: string } } } | null }>, staff: Array<{ id: string, role: string, count: number | null, certainty: Certainty, version: number, source: { document: string, line: number | null, text: string | null } | null }>, indicators: Array<{ id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, targetFrom: string | null, targetTo: string | null, scaleFrom: string | null, scaleTo: string | null, frequency: IndicatorFrequency, periodType: PeriodType, dataSource: string | null, byComune: boolean, overEnti: EntiAggregation, overPeriods: Aggregation, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, targets: Array<{ id: string, period: string, value: string | null, from: string | null, to: string | null }>, evaluation: { outcome: EvaluationOutcome, value: string | null, target: string | null, steps: Array<string> } }> }> } | null, auditEvents?: { totalCount: number, edges: Array<{ node: { id: string, at: string, actorName: string, role: string, operation: string, before: string | null, after: string | null } }> } };

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


export type PlanPageQuery = { plan: { id: string, code: string, title: string, kind: PlanKind, status: PlanStatus, from: string, to: string, approvalOrgan: string | null, approvalAct: string | null, approvalDate: string | null, document: string | null, version: number, updatedAt: string, template: { id: string, title: string, rows: Array<{ key: string, kind: SchedaRowKind, required: boolean }> }, ownTemplate: { id: string, title: string, rows: Array<{ key: string, kind: SchedaRowKind, required: boolean }> } | null, counts: { areas: number, objectives: number, actions: number, schede: number, stubs: number, indicators: number, indicatorsWithoutTarget: number, answersNotStated: number, amountsNotStated: number }, amounts: { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> }, answerCensus: Array<{ row: string, label: string, yes: number, no: number, partly: number, notStated: number }>, areas: Array<{ id: string, code: string | null, title: string, version: number, policyAreas: Array<{ id: string, letter: string, title: string }>, amounts: { count: number, distinct: string, mixedPeriods: boolean, approximate: boolean }, objectives: Array<{ id: string, code: string, title: string, summary: string | null, version: number, amounts: { count: number, distinct: string, mixedPeriods: boolean, approximate: boolean, byFund: Array<{ fund: string | null }> }, actions: Array<{ id: string, code: string | null, title: string }>, schede: Array<{ id: string, form: SchedaForm, action: { id: string } | null, answers: Array<{ row: string, answer: YesNo | null }> }> }> }> } | null, policyAreas: Array<{ id: string, act: string, letter: string, title: string }> };

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


export type PlanTemplatesQuery = { schedaTemplates: Array<{ id: string, title: string, act: string | null, use: TemplateUse, state: TemplateState }>, cardTemplates: Array<{ id: string, title: string, act: string | null, use: TemplateUse, state: TemplateState, base: { id: string } }> };

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
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, plan: { id: string } }
    | { id: string }
    | { id: string }
   | null };

export type CreateSchedaMutationVariables = Exact<{
  input: CreateSchedaInput;
}>;


export type CreateSchedaMutation = { createScheda: { scheda: { id: string, label: string, form: SchedaForm, version: number, updatedAt: string, objective: { id: string, code: string, title: string }, action: { id: string, code: string | null, title: string } | null, refersTo: { id: string, label: string, objective: { id: string, code: string }, action: { id: string, code: string | null, title: string } | null } | null, source: { document: string, line: number | null, text: string | null } | null, total: { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> }, answers: Array<{ id: string, row: string, answer: YesNo | null, note: string | null, choices: Array<string>, version: number, source: { document: string, line: number | null, text: string | null } | null }>, amounts: Array<{ id: string, value: string | null, valueTo: string | null, period: AmountPeriod, certainty: Certainty, fund: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, sameAs: { id: string, value: string | null, fund: string | null, scheda: { id: string, label: string, objective: { id: string, code: string } } } | null }>, staff: Array<{ id: string, role: string, count: number | null, certainty: Certainty, version: number, source: { document: string, line: number | null, text: string | null } | null }>, indicators: Array<{ id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, targetFrom: string | null, targetTo: string | null, scaleFrom: string | null, scaleTo: string | null, frequency: IndicatorFrequency, periodType: PeriodType, dataSource: string | null, byComune: boolean, overEnti: EntiAggregation, overPeriods: Aggregation, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, targets: Array<{ id: string, period: string, value: string | null, from: string | null, to: string | null }>, evaluation: { outcome: EvaluationOutcome, value: string | null, target: string | null, steps: Array<string> } }> } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type AnswerSchedaRowMutationVariables = Exact<{
  input: AnswerSchedaRowInput;
}>;


export type AnswerSchedaRowMutation = { answerSchedaRow: { scheda: { id: string, label: string, form: SchedaForm, version: number, updatedAt: string, objective: { id: string, code: string, title: string }, action: { id: string, code: string | null, title: string } | null, refersTo: { id: string, label: string, objective: { id: string, code: string }, action: { id: string, code: string | null, title: string } | null } | null, source: { document: string, line: number | null, text: string | null } | null, total: { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> }, answers: Array<{ id: string, row: string, answer: YesNo | null, note: string | null, choices: Array<string>, version: number, source: { document: string, line: number | null, text: string | null } | null }>, amounts: Array<{ id: string, value: string | null, valueTo: string | null, period: AmountPeriod, certainty: Certainty, fund: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, sameAs: { id: string, value: string | null, fund: string | null, scheda: { id: string, label: string, objective: { id: string, code: string } } } | null }>, staff: Array<{ id: string, role: string, count: number | null, certainty: Certainty, version: number, source: { document: string, line: number | null, text: string | null } | null }>, indicators: Array<{ id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, targetFrom: string | null, targetTo: string | null, scaleFrom: string | null, scaleTo: string | null, frequency: IndicatorFrequency, periodType: PeriodType, dataSource: string | null, byComune: boolean, overEnti: EntiAggregation, overPeriods: Aggregation, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, targets: Array<{ id: string, period: string, value: string | null, from: string | null, to: string | null }>, evaluation: { outcome: EvaluationOutcome, value: string | null, target: string | null, steps: Array<string> } }> } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SaveStatedAmountMutationVariables = Exact<{
  input: SaveStatedAmountInput;
}>;


export type SaveStatedAmountMutation = { saveStatedAmount: { scheda: { id: string, label: string, form: SchedaForm, version: number, updatedAt: string, objective: { id: string, code: string, title: string }, action: { id: string, code: string | null, title: string } | null, refersTo: { id: string, label: string, objective: { id: string, code: string }, action: { id: string, code: string | null, title: string } | null } | null, source: { document: string, line: number | null, text: string | null } | null, total: { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> }, answers: Array<{ id: string, row: string, answer: YesNo | null, note: string | null, choices: Array<string>, version: number, source: { document: string, line: number | null, text: string | null } | null }>, amounts: Array<{ id: string, value: string | null, valueTo: string | null, period: AmountPeriod, certainty: Certainty, fund: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, sameAs: { id: string, value: string | null, fund: string | null, scheda: { id: string, label: string, objective: { id: string, code: string } } } | null }>, staff: Array<{ id: string, role: string, count: number | null, certainty: Certainty, version: number, source: { document: string, line: number | null, text: string | null } | null }>, indicators: Array<{ id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, targetFrom: string | null, targetTo: string | null, scaleFrom: string | null, scaleTo: string | null, frequency: IndicatorFrequency, periodType: PeriodType, dataSource: string | null, byComune: boolean, overEnti: EntiAggregation, overPeriods: Aggregation, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, targets: Array<{ id: string, period: string, value: string | null, from: string | null, to: string | null }>, evaluation: { outcome: EvaluationOutcome, value: string | null, target: string | null, steps: Array<string> } }> } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type WithdrawStatedAmountMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawStatedAmountMutation = { withdrawStatedAmount: { scheda: { id: string, label: string, form: SchedaForm, version: number, updatedAt: string, objective: { id: string, code: string, title: string }, action: { id: string, code: string | null, title: string } | null, refersTo: { id: string, label: string, objective: { id: string, code: string }, action: { id: string, code: string | null, title: string } | null } | null, source: { document: string, line: number | null, text: string | null } | null, total: { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> }, answers: Array<{ id: string, row: string, answer: YesNo | null, note: string | null, choices: Array<string>, version: number, source: { document: string, line: number | null, text: string | null } | null }>, amounts: Array<{ id: string, value: string | null, valueTo: string | null, period: AmountPeriod, certainty: Certainty, fund: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, sameAs: { id: string, value: string | null, fund: string | null, scheda: { id: string, label: string, objective: { id: string, code: string } } } | null }>, staff: Array<{ id: string, role: string, count: number | null, certainty: Certainty, version: number, source: { document: string, line: number | null, text: string | null } | null }>, indicators: Array<{ id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, targetFrom: string | null, targetTo: string | null, scaleFrom: string | null, scaleTo: string | null, frequency: IndicatorFrequency, periodType: PeriodType, dataSource: string | null, byComune: boolean, overEnti: EntiAggregation, overPeriods: Aggregation, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, targets: Array<{ id: string, period: string, value: string | null, from: string | null, to: string | null }>, evaluation: { outcome: EvaluationOutcome, value: string | null, target: string | null, steps: Array<string> } }> } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SaveStaffNeedMutationVariables = Exact<{
  input: SaveStaffNeedInput;
}>;


export type SaveStaffNeedMutation = { saveStaffNeed: { scheda: { id: string, label: string, form: SchedaForm, version: number, updatedAt: string, objective: { id: string, code: string, title: string }, action: { id: string, code: string | null, title: string } | null, refersTo: { id: string, label: string, objective: { id: string, code: string }, action: { id: string, code: string | null, title: string } | null } | null, source: { document: string, line: number | null, text: string | null } | null, total: { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> }, answers: Array<{ id: string, row: string, answer: YesNo | null, note: string | null, choices: Array<string>, version: number, source: { document: string, line: number | null, text: string | null } | null }>, amounts: Array<{ id: string, value: string | null, valueTo: string | null, period: AmountPeriod, certainty: Certainty, fund: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, sameAs: { id: string, value: string | null, fund: string | null, scheda: { id: string, label: string, objective: { id: string, code: string } } } | null }>, staff: Array<{ id: string, role: string, count: number | null, certainty: Certainty, version: number, source: { document: string, line: number | null, text: string | null } | null }>, indicators: Array<{ id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, targetFrom: string | null, targetTo: string | null, scaleFrom: string | null, scaleTo: string | null, frequency: IndicatorFrequency, periodType: PeriodType, dataSource: string | null, byComune: boolean, overEnti: EntiAggregation, overPeriods: Aggregation, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, targets: Array<{ id: string, period: string, value: string | null, from: string | null, to: string | null }>, evaluation: { outcome: EvaluationOutcome, value: string | null, target: string | null, steps: Array<string> } }> } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type WithdrawStaffNeedMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawStaffNeedMutation = { withdrawStaffNeed: { scheda: { id: string, label: string, form: SchedaForm, version: number, updatedAt: string, objective: { id: string, code: string, title: string }, action: { id: string, code: string | null, title: string } | null, refersTo: { id: string, label: string, objective: { id: string, code: string }, action: { id: string, code: string | null, title: string } | null } | null, source: { document: string, line: number | null, text: string | null } | null, total: { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> }, answers: Array<{ id: string, row: string, answer: YesNo | null, note: string | null, choices: Array<string>, version: number, source: { document: string, line: number | null, text: string | null } | null }>, amounts: Array<{ id: string, value: string | null, valueTo: string | null, period: AmountPeriod, certainty: Certainty, fund: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, sameAs: { id: string, value: string | null, fund: string | null, scheda: { id: string, label: string, objective: { id: string, code: string } } } | null }>, staff: Array<{ id: string, role: string, count: number | null, certainty: Certainty, version: number, source: { document: string, line: number | null, text: string | null } | null }>, indicators: Array<{ id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, targetFrom: string | null, targetTo: string | null, scaleFrom: string | null, scaleTo: string | null, frequency: IndicatorFrequency, periodType: PeriodType, dataSource: string | null, byComune: boolean, overEnti: EntiAggregation, overPeriods: Aggregation, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, targets: Array<{ id: string, period: string, value: string | null, from: string | null, to: string | null }>, evaluation: { outcome: EvaluationOutcome, value: string | null, target: string | null, steps: Array<string> } }> } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SaveIndicatorMutationVariables = Exact<{
  input: SaveIndicatorInput;
}>;


export type SaveIndicatorMutation = { saveIndicator: { scheda: { id: string, label: string, form: SchedaForm, version: number, updatedAt: string, objective: { id: string, code: string, title: string }, action: { id: string, code: string | null, title: string } | null, refersTo: { id: string, label: string, objective: { id: string, code: string }, action: { id: string, code: string | null, title: string } | null } | null, source: { document: string, line: number | null, text: string | null } | null, total: { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> }, answers: Array<{ id: string, row: string, answer: YesNo | null, note: string | null, choices: Array<string>, version: number, source: { document: string, line: number | null, text: string | null } | null }>, amounts: Array<{ id: string, value: string | null, valueTo: string | null, period: AmountPeriod, certainty: Certainty, fund: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, sameAs: { id: string, value: string | null, fund: string | null, scheda: { id: string, label: string, objective: { id: string, code: string } } } | null }>, staff: Array<{ id: string, role: string, count: number | null, certainty: Certainty, version: number, source: { document: string, line: number | null, text: string | null } | null }>, indicators: Array<{ id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, targetFrom: string | null, targetTo: string | null, scaleFrom: string | null, scaleTo: string | null, frequency: IndicatorFrequency, periodType: PeriodType, dataSource: string | null, byComune: boolean, overEnti: EntiAggregation, overPeriods: Aggregation, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, targets: Array<{ id: string, period: string, value: string | null, from: string | null, to: string | null }>, evaluation: { outcome: EvaluationOutcome, value: string | null, target: string | null, steps: Array<string> } }> } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type WithdrawIndicatorMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawIndicatorMutation = { withdrawIndicator: { scheda: { id: string, label: string, form: SchedaForm, version: number, updatedAt: string, objective: { id: string, code: string, title: string }, action: { id: string, code: string | null, title: string } | null, refersTo: { id: string, label: string, objective: { id: string, code: string }, action: { id: string, code: string | null, title: string } | null } | null, source: { document: string, line: number | null, text: string | null } | null, total: { count: number, naive: string, distinct: string, conditional: string, unconditionalAnnual: string, mixedPeriods: boolean, approximate: boolean, byPeriod: Array<{ period: AmountPeriod, count: number, value: string }>, byFund: Array<{ fund: string | null, count: number, value: string }> }, answers: Array<{ id: string, row: string, answer: YesNo | null, note: string | null, choices: Array<string>, version: number, source: { document: string, line: number | null, text: string | null } | null }>, amounts: Array<{ id: string, value: string | null, valueTo: string | null, period: AmountPeriod, certainty: Certainty, fund: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, sameAs: { id: string, value: string | null, fund: string | null, scheda: { id: string, label: string, objective: { id: string, code: string } } } | null }>, staff: Array<{ id: string, role: string, count: number | null, certainty: Certainty, version: number, source: { document: string, line: number | null, text: string | null } | null }>, indicators: Array<{ id: string, kind: IndicatorKind, name: string, valueType: IndicatorValueType, unit: string | null, comparator: Comparator | null, baseline: string | null, target: string | null, targetText: string | null, version: number, targetFrom: string | null, targetTo: string | null, scaleFrom: string | null, scaleTo: string | null, frequency: IndicatorFrequency, periodType: PeriodType, dataSource: string | null, byComune: boolean, overEnti: EntiAggregation, overPeriods: Aggregation, owner: { id: string, name: string } | null, source: { document: string, line: number | null, text: string | null } | null, targets: Array<{ id: string, period: string, value: string | null, from: string | null, to: string | null }>, evaluation: { outcome: EvaluationOutcome, value: string | null, target: string | null, steps: Array<string> } }> } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SaveMatrixMutationVariables = Exact<{
  input: SaveMatrixInput;
}>;


export type SaveMatrixMutation = { saveMatrix: { budgetMatrix: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SaveMatrixSourceMutationVariables = Exact<{
  input: SaveMatrixSourceInput;
}>;


export type SaveMatrixSourceMutation = { saveMatrixSource: { budgetMatrix: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type WithdrawMatrixSourceMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawMatrixSourceMutation = { withdrawMatrixSource: { budgetMatrix: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SaveMatrixLineMutationVariables = Exact<{
  input: SaveMatrixLineInput;
}>;


export type SaveMatrixLineMutation = { saveMatrixLine: { budgetMatrix: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type WithdrawMatrixLineMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawMatrixLineMutation = { withdrawMatrixLine: { budgetMatrix: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type SaveMatrixCellsMutationVariables = Exact<{
  input: SaveMatrixCellsInput;
}>;


export type SaveMatrixCellsMutation = { saveMatrixCells: { budgetMatrix: { id: string, kind: MatrixKind, title: string, declared: string | null, note: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, sources: Array<{ id: string, label: string, declared: string | null, version: number }>, lines: Array<{ id: string, label: string, declared: string | null, ente: string | null, hours: string | null, note: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null }>, cells: Array<{ id: string, value: string | null, version: number, line: { id: string }, source: { id: string } }> } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type MatrixPartsFragment = { id: string, kind: MatrixKind, title: string, declared: string | null, note: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, sources: Array<{ id: string, label: string, declared: string | null, version: number }>, lines: Array<{ id: string, label: string, declared: string | null, ente: string | null, hours: string | null, note: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null }>, cells: Array<{ id: string, value: string | null, version: number, line: { id: string }, source: { id: string } }> };

export type SheetPartsFragment = { id: string, title: string, startMonth: string | null, months: number | null, timeNote: string | null, version: number, updatedAt: string, source: { document: string, line: number | null, text: string | null } | null, template: { id: string, title: string, act: string | null, rows: Array<{ key: string, label: string, kind: SchedaRowKind, position: number, section: string | null, help: string | null, required: boolean, vocabulary: string | null, whenRow: string | null, whenIs: YesNo | null, whenThen: RowEffect | null, noteWhen: YesNo | null }> }, ownTemplate: { id: string, title: string, act: string | null, rows: Array<{ key: string, label: string, kind: SchedaRowKind, position: number, section: string | null, help: string | null, required: boolean, vocabulary: string | null, whenRow: string | null, whenIs: YesNo | null, whenThen: RowEffect | null, noteWhen: YesNo | null }> } | null, action: { id: string, code: string | null, title: string, objectives: Array<{ id: string, area: { id: string, policyAreas: Array<{ id: string }> } }> } | null, plan: { id: string, code: string, title: string, status: PlanStatus, from: string, to: string }, answers: Array<{ id: string, row: string, answer: YesNo | null, note: string | null, choices: Array<string>, version: number, source: { document: string, line: number | null, text: string | null } | null }>, matrices: Array<{ id: string, kind: MatrixKind, title: string, declared: string | null, note: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, sources: Array<{ id: string, label: string, declared: string | null, version: number }>, lines: Array<{ id: string, label: string, declared: string | null, ente: string | null, hours: string | null, note: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null }>, cells: Array<{ id: string, value: string | null, version: number, line: { id: string }, source: { id: string } }> }>, phases: Array<{ id: string, code: string | null, title: string, kind: PhaseKind, unit: PhaseUnit, progress: PhaseProgress, doneOn: string | null, note: string | null, version: number, spans: Array<{ from: string | null, to: string | null, fromMonth: number | null, toMonth: number | null }>, owner: { id: string, name: string } | null, objective: { id: string, code: string, area: { id: string } } | null, action: { id: string, objectives: Array<{ id: string, code: string, area: { id: string } }> } | null, sheet: { id: string, title: string, startMonth: string | null, months: number | null, timeNote: string | null } | null, source: { document: string, line: number | null, text: string | null } | null }> };

export type ProjectSheetPageQueryVariables = Exact<{
  id: string;
  edit: boolean;
}>;


export type ProjectSheetPageQuery = { projectSheet: { id: string, title: string, startMonth: string | null, months: number | null, timeNote: string | null, version: number, updatedAt: string, source: { document: string, line: number | null, text: string | null } | null, template: { id: string, title: string, act: string | null, rows: Array<{ key: string, label: string, kind: SchedaRowKind, position: number, section: string | null, help: string | null, required: boolean, vocabulary: string | null, whenRow: string | null, whenIs: YesNo | null, whenThen: RowEffect | null, noteWhen: YesNo | null }> }, ownTemplate: { id: string, title: string, act: string | null, rows: Array<{ key: string, label: string, kind: SchedaRowKind, position: number, section: string | null, help: string | null, required: boolean, vocabulary: string | null, whenRow: string | null, whenIs: YesNo | null, whenThen: RowEffect | null, noteWhen: YesNo | null }> } | null, action: { id: string, code: string | null, title: string, objectives: Array<{ id: string, area: { id: string, policyAreas: Array<{ id: string }> } }> } | null, plan: { id: string, code: string, title: string, status: PlanStatus, from: string, to: string }, answers: Array<{ id: string, row: string, answer: YesNo | null, note: string | null, choices: Array<string>, version: number, source: { document: string, line: number | null, text: string | null } | null }>, matrices: Array<{ id: string, kind: MatrixKind, title: string, declared: string | null, note: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null, sources: Array<{ id: string, label: string, declared: string | null, version: number }>, lines: Array<{ id: string, label: string, declared: string | null, ente: string | null, hours: string | null, note: string | null, version: number, source: { document: string, line: number | null, text: string | null } | null }>, cells: Array<{ id: string, value: string | null, version: number, line: { id: string }, source: { id: string } }> }>, phases: Array<{ id: string, code: string | null, title: string, kind: PhaseKind, unit: PhaseUnit, progress: PhaseProgress, doneOn: string | null, note: string | null, version: number, spans: Array<{ from: string | null, to: string | null, fromMonth: number | null, toMonth: number | null }>, owner: { id: string, name: string } | null, objective: { id: string, code: string, area: { id: string } } | null, action: { id: string, objectives: Array<{ id: string, code: string, area: { id: string } }> } | null, sheet: { id: string, title: string, startMonth: string | null, months: number | null, timeNote: string | null } | null, source: { document: string, line: number | null, text: string | null } | null }> } | null, enti?: { edges: Array<{ node: { id: string, ente: { id: string, name: string } } }> } };

export type ProjectSheetsQueryVariables = Exact<{
  planId: string;
}>;


export type ProjectSheetsQuery = { plan: { id: string, code: string, title: string, status: PlanStatus, areas: Array<{ id: string, objectives: Array<{ id: string, actions: Array<{ id: string, code: string | null, title: string }> }> }> } | null, projectSheets: Array<{ id: string, title: string, startMonth: string | null, months: number | null, action: { id: string, code: string | null, title: string } | null, matrices: Array<{ id: string, kind: MatrixKind, declared: string | null, lines: Array<{ id: string, declared: string | null }>, sources: Array<{ id: string }>, cells: Array<{ id: string, value: string | null, line: { id: string }, source: { id: string } }> }>, phases: Array<{ id: string }> }> };

export type SaveProjectSheetMutationVariables = Exact<{
  input: SaveProjectSheetInput;
}>;


export type SaveProjectSheetMutation = { saveProjectSheet: { projectSheet: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type AnswerSheetRowMutationVariables = Exact<{
  input: AnswerSheetRowInput;
}>;


export type AnswerSheetRowMutation = { answerSheetRow: { projectSheet: { id: string, answers: Array<{ id: string, row: string, version: number }> } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type PhasePartsFragment = { id: string, code: string | null, title: string, kind: PhaseKind, unit: PhaseUnit, progress: PhaseProgress, doneOn: string | null, note: string | null, version: number, spans: Array<{ from: string | null, to: string | null, fromMonth: number | null, toMonth: number | null }>, owner: { id: string, name: string } | null, objective: { id: string, code: string, area: { id: string } } | null, action: { id: string, objectives: Array<{ id: string, code: string, area: { id: string } }> } | null, sheet: { id: string, title: string, startMonth: string | null, months: number | null, timeNote: string | null } | null, source: { document: string, line: number | null, text: string | null } | null };

export type PlanTimelineQueryVariables = Exact<{
  id: string;
  edit: boolean;
}>;


export type PlanTimelineQuery = { plan: { id: string, code: string, title: string, status: PlanStatus, from: string, to: string, areas: Array<{ id: string, code: string | null, title: string, objectives: Array<{ id: string, code: string, title: string }> }> } | null, phases: Array<{ id: string, code: string | null, title: string, kind: PhaseKind, unit: PhaseUnit, progress: PhaseProgress, doneOn: string | null, note: string | null, version: number, spans: Array<{ from: string | null, to: string | null, fromMonth: number | null, toMonth: number | null }>, owner: { id: string, name: string } | null, objective: { id: string, code: string, area: { id: string } } | null, action: { id: string, objectives: Array<{ id: string, code: string, area: { id: string } }> } | null, sheet: { id: string, title: string, startMonth: string | null, months: number | null, timeNote: string | null } | null, source: { document: string, line: number | null, text: string | null } | null }>, enti?: { edges: Array<{ node: { id: string, ente: { id: string, name: string } } }> } };

export type SavePhaseMutationVariables = Exact<{
  input: SavePhaseInput;
}>;


export type SavePhaseMutation = { savePhase: { phase: { id: string, code: string | null, title: string, kind: PhaseKind, unit: PhaseUnit, progress: PhaseProgress, doneOn: string | null, note: string | null, version: number, spans: Array<{ from: string | null, to: string | null, fromMonth: number | null, toMonth: number | null }>, owner: { id: string, name: string } | null, objective: { id: string, code: string, area: { id: string } } | null, action: { id: string, objectives: Array<{ id: string, code: string, area: { id: string } }> } | null, sheet: { id: string, title: string, startMonth: string | null, months: number | null, timeNote: string | null } | null, source: { document: string, line: number | null, text: string | null } | null } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type AdvancePhaseMutationVariables = Exact<{
  input: AdvancePhaseInput;
}>;


export type AdvancePhaseMutation = { advancePhase: { phase: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type WithdrawPhaseMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawPhaseMutation = { withdrawPhase: { phase: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type RestorePhaseMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type RestorePhaseMutation = { restorePhase: { phase: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

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
export const FindingSidePartsFragmentDoc = new TypedDocumentString(`
    fragment FindingSideParts on FindingSide {
  label
  value
  source {
    document
    line
    text
  }
  target {
    type
    id
    objectiveId
    row
  }
}
    `, {"fragmentName":"FindingSideParts"}) as unknown as TypedDocumentString<FindingSidePartsFragment, unknown>;
export const WarningPartsFragmentDoc = new TypedDocumentString(`
    fragment WarningParts on PlanWarning {
  key
  code
  severity
  sentence
  difference
  left {
    ...FindingSideParts
  }
  right {
    ...FindingSideParts
  }
  subjects {
    type
    id
    title
  }
  areaIds
  objectiveIds
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
    fragment FindingSideParts on FindingSide {
  label
  value
  source {
    document
    line
    text
  }
  target {
    type
    id
    objectiveId
    row
  }
}`, {"fragmentName":"WarningParts"}) as unknown as TypedDocumentString<WarningPartsFragment, unknown>;
export const VersionNamePartsFragmentDoc = new TypedDocumentString(`
    fragment VersionNameParts on PlanVersion {
  number
  label
  step
  act {
    id
    kind
    organ
    number
    date
  }
}
    `, {"fragmentName":"VersionNameParts"}) as unknown as TypedDocumentString<VersionNamePartsFragment, unknown>;
export const PlanImportPartsFragmentDoc = new TypedDocumentString(`
    fragment PlanImportParts on PlanImport {
  id
  fileName
  status
  jobId
  remarks
  undoNotes
  askedBy
  createdAt
  version
  counts {
    rows
    create
    update
    unchanged
    skip
    errors
    warnings
  }
}
    `, {"fragmentName":"PlanImportParts"}) as unknown as TypedDocumentString<PlanImportPartsFragment, unknown>;
export const CorrectionPartsFragmentDoc = new TypedDocumentString(`
    fragment CorrectionParts on ActCorrection {
  id
  was
  reason
  author
  createdAt
}
    `, {"fragmentName":"CorrectionParts"}) as unknown as TypedDocumentString<CorrectionPartsFragment, unknown>;
export const ComparisonPartsFragmentDoc = new TypedDocumentString(`
    fragment ComparisonParts on PlanComparison {
  planId
  planTitle
  added
  removed
  changed
  moved
  from {
    id
    number
    label
    createdAt
    act
    actDate
  }
  to {
    id
    number
    label
    createdAt
  }
  groups {
    key
    area
    title
    objectiveId
    changes {
      kind
      sentence
    }
  }
  figures {
    key
    label
    kind
    before
    after
    difference
  }
}
    `, {"fragmentName":"ComparisonParts"}) as unknown as TypedDocumentString<ComparisonPartsFragment, unknown>;
export const DegreePartsFragmentDoc = new TypedDocumentString(`
    fragment DegreeParts on AchievementDegree {
  label
  percent
  outcome
  unweighed
  steps
}
    `, {"fragmentName":"DegreeParts"}) as unknown as TypedDocumentString<DegreePartsFragment, unknown>;
export const SourcePartsFragmentDoc = new TypedDocumentString(`
    fragment SourceParts on Source {
  document
  line
  text
}
    `, {"fragmentName":"SourceParts"}) as unknown as TypedDocumentString<SourcePartsFragment, unknown>;
export const LineContentFragmentDoc = new TypedDocumentString(`
    fragment LineContent on LineReport {
  id
  code
  title
  position
  state
  stage
  progress
  note
  providerText
  version
  enteIds
  proposedBy {
    id
    name
  }
  source {
    ...SourceParts
  }
  objective {
    id
    code
    title
    area {
      id
      title
    }
  }
  providers {
    id
    role
    name
    version
    ente {
      id
      name
    }
    source {
      ...SourceParts
    }
  }
  acts {
    id
    kind
    number
    date
    subject
    cig
    from
    to
    version
    files {
      id
      name
      size
      url
    }
    source {
      ...SourceParts
    }
  }
  amounts {
    id
    kind
    label
    value
    percent
    period
    certainty
    version
    act {
      id
      from
      to
    }
    partOf {
      id
    }
    source {
      ...SourceParts
    }
  }
  counts {
    id
    measure
    group
    label
    value
    version
    source {
      ...SourceParts
    }
  }
  corrections {
    id
    reason
    author
    createdAt
  }
}
    fragment SourceParts on Source {
  document
  line
  text
}`, {"fragmentName":"LineContent"}) as unknown as TypedDocumentString<LineContentFragment, unknown>;
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
  targetFrom
  targetTo
  scaleFrom
  scaleTo
  frequency
  periodType
  dataSource
  byComune
  overEnti
  overPeriods
  targets {
    id
    period
    value
    from
    to
  }
  evaluation {
    outcome
    value
    target
    steps
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
  targetFrom
  targetTo
  scaleFrom
  scaleTo
  frequency
  periodType
  dataSource
  byComune
  overEnti
  overPeriods
  targets {
    id
    period
    value
    from
    to
  }
  evaluation {
    outcome
    value
    target
    steps
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
export const ReadingPartsFragmentDoc = new TypedDocumentString(`
    fragment ReadingParts on IndicatorReading {
  id
  period
  state
  value
  numerator
  denominator
  answers
  answer
  text
  day
  note
  returnReason
  sentAt
  approvedAt
  lockedAt
  reporterId
  supersededById
  version
  updatedAt
  supersedes {
    id
  }
  ente {
    id
    name
  }
  warnings {
    code
    message
  }
  files {
    id
    name
    size
    url
  }
}
    `, {"fragmentName":"ReadingParts"}) as unknown as TypedDocumentString<ReadingPartsFragment, unknown>;
export const PlacePartsFragmentDoc = new TypedDocumentString(`
    fragment PlaceParts on Indicator {
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
      status
    }
  }
}
    `, {"fragmentName":"PlaceParts"}) as unknown as TypedDocumentString<PlacePartsFragment, unknown>;
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
    section
    help
    required
    vocabulary
    whenRow
    whenIs
    whenThen
    noteWhen
  }
}
    `, {"fragmentName":"TemplateParts"}) as unknown as TypedDocumentString<TemplatePartsFragment, unknown>;
export const OwnTemplatePartsFragmentDoc = new TypedDocumentString(`
    fragment OwnTemplateParts on CardTemplate {
  id
  title
  act
  rows {
    key
    label
    kind
    position
    section
    help
    required
    vocabulary
    whenRow
    whenIs
    whenThen
    noteWhen
  }
}
    `, {"fragmentName":"OwnTemplateParts"}) as unknown as TypedDocumentString<OwnTemplatePartsFragment, unknown>;
export const MatrixPartsFragmentDoc = new TypedDocumentString(`
    fragment MatrixParts on BudgetMatrix {
  id
  kind
  title
  declared
  note
  version
  source {
    ...SourceParts
  }
  sources {
    id
    label
    declared
    version
  }
  lines {
    id
    label
    declared
    ente
    hours
    note
    version
    source {
      ...SourceParts
    }
  }
  cells {
    id
    value
    version
    line {
      id
    }
    source {
      id
    }
  }
}
    fragment SourceParts on Source {
  document
  line
  text
}`, {"fragmentName":"MatrixParts"}) as unknown as TypedDocumentString<MatrixPartsFragment, unknown>;
export const PhasePartsFragmentDoc = new TypedDocumentString(`
    fragment PhaseParts on Phase {
  id
  code
  title
  kind
  unit
  spans {
    from
    to
    fromMonth
    toMonth
  }
  progress
  doneOn
  note
  version
  owner {
    id
    name
  }
  objective {
    id
    code
    area {
      id
    }
  }
  action {
    id
    objectives {
      id
      code
      area {
        id
      }
    }
  }
  sheet {
    id
    title
    startMonth
    months
    timeNote
  }
  source {
    ...SourceParts
  }
}
    fragment SourceParts on Source {
  document
  line
  text
}`, {"fragmentName":"PhaseParts"}) as unknown as TypedDocumentString<PhasePartsFragment, unknown>;
export const SheetPartsFragmentDoc = new TypedDocumentString(`
    fragment SheetParts on ProjectSheet {
  id
  title
  startMonth
  months
  timeNote
  version
  updatedAt
  source {
    ...SourceParts
  }
  template {
    ...TemplateParts
  }
  ownTemplate {
    ...OwnTemplateParts
  }
  action {
    id
    code
    title
    objectives {
      id
      area {
        id
        policyAreas {
          id
        }
      }
    }
  }
  plan {
    id
    code
    title
    status
    from
    to
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
  matrices {
    ...MatrixParts
  }
  phases {
    ...PhaseParts
  }
}
    fragment SourceParts on Source {
  document
  line
  text
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
    section
    help
    required
    vocabulary
    whenRow
    whenIs
    whenThen
    noteWhen
  }
}
fragment OwnTemplateParts on CardTemplate {
  id
  title
  act
  rows {
    key
    label
    kind
    position
    section
    help
    required
    vocabulary
    whenRow
    whenIs
    whenThen
    noteWhen
  }
}
fragment MatrixParts on BudgetMatrix {
  id
  kind
  title
  declared
  note
  version
  source {
    ...SourceParts
  }
  sources {
    id
    label
    declared
    version
  }
  lines {
    id
    label
    declared
    ente
    hours
    note
    version
    source {
      ...SourceParts
    }
  }
  cells {
    id
    value
    version
    line {
      id
    }
    source {
      id
    }
  }
}
fragment PhaseParts on Phase {
  id
  code
  title
  kind
  unit
  spans {
    from
    to
    fromMonth
    toMonth
  }
  progress
  doneOn
  note
  version
  owner {
    id
    name
  }
  objective {
    id
    code
    area {
      id
    }
  }
  action {
    id
    objectives {
      id
      code
      area {
        id
      }
    }
  }
  sheet {
    id
    title
    startMonth
    months
    timeNote
  }
  source {
    ...SourceParts
  }
}`, {"fragmentName":"SheetParts"}) as unknown as TypedDocumentString<SheetPartsFragment, unknown>;
export const CardTermsDocument = new TypedDocumentString(`
    query CardTerms {
  vocabularyTerms {
    id
    vocabulary
    label
    policyArea {
      id
    }
  }
  ownTerms {
    id
    vocabulary
    label
    policyArea {
      id
    }
  }
}
    `, {"hash":"sha256:cd1046a27a6d2218771b468102ead18d783fa87a5cbf87795bd123bfa96c896d"}) as unknown as TypedDocumentString<CardTermsQuery, CardTermsQueryVariables>;
export const AddTermDocument = new TypedDocumentString(`
    mutation AddTerm($input: AddTermInput!) {
  addTerm(input: $input) {
    ownTerm {
      id
      label
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
}`, {"hash":"sha256:dd29a8f515287fc3b4436bb3a956ea8a17275e00e035ffac070a3746bc618576"}) as unknown as TypedDocumentString<AddTermMutation, AddTermMutationVariables>;
export const TemplateListDocument = new TypedDocumentString(`
    query TemplateList {
  schedaTemplates {
    id
    title
    act
    use
    state
    edition
    rows {
      key
    }
  }
  cardTemplates {
    id
    title
    act
    use
    state
    edition
    plansUsing
    rows {
      id
    }
  }
}
    `, {"hash":"sha256:d189285a2255b2547108a1784e215542063fb7a9c1a79e78a6746db7060ea2cb"}) as unknown as TypedDocumentString<TemplateListQuery, TemplateListQueryVariables>;
export const CardTemplatePageDocument = new TypedDocumentString(`
    query CardTemplatePage($id: ID!) {
  cardTemplate(id: $id) {
    id
    title
    act
    use
    state
    edition
    publishedOn
    plansUsing
    version
    base {
      id
      title
    }
    rows {
      id
      key
      label
      kind
      position
      section
      help
      required
      vocabulary
      whenRow
      whenIs
      whenThen
      noteWhen
      version
    }
  }
}
    `, {"hash":"sha256:c85b8b20c0effc82147ff658456c43e37388ceb0d9ecdc6d884fab7b78ea4b83"}) as unknown as TypedDocumentString<CardTemplatePageQuery, CardTemplatePageQueryVariables>;
export const DuplicateTemplateDocument = new TypedDocumentString(`
    mutation DuplicateTemplate($input: DuplicateTemplateInput!) {
  duplicateTemplate(input: $input) {
    cardTemplate {
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
}`, {"hash":"sha256:eb11f0f3b4a93e7319ae02107d83a8f0a4107d99da92ffc10ada9cf8baec3e9b"}) as unknown as TypedDocumentString<DuplicateTemplateMutation, DuplicateTemplateMutationVariables>;
export const DuplicateCardTemplateDocument = new TypedDocumentString(`
    mutation DuplicateCardTemplate($input: DuplicateCardTemplateInput!) {
  duplicateCardTemplate(input: $input) {
    cardTemplate {
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
}`, {"hash":"sha256:1e8d3051cfa2b38fbae25b1b136ed6e9e9fe23d7e7f7f3d8e00e067a3d29313e"}) as unknown as TypedDocumentString<DuplicateCardTemplateMutation, DuplicateCardTemplateMutationVariables>;
export const UpdateCardTemplateDocument = new TypedDocumentString(`
    mutation UpdateCardTemplate($input: UpdateCardTemplateInput!) {
  updateCardTemplate(input: $input) {
    cardTemplate {
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
}`, {"hash":"sha256:8cc6df3ca07d50d80e97469f8250056c9125f82b0f7ae881c5c88d289b3cdb4c"}) as unknown as TypedDocumentString<UpdateCardTemplateMutation, UpdateCardTemplateMutationVariables>;
export const PublishCardTemplateDocument = new TypedDocumentString(`
    mutation PublishCardTemplate($input: PublishCardTemplateInput!) {
  publishCardTemplate(input: $input) {
    cardTemplate {
      id
      state
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
}`, {"hash":"sha256:ba2e8ffde1202396634763e70e4a69d93e5b17f887c818db69640c69a7f8dbc4"}) as unknown as TypedDocumentString<PublishCardTemplateMutation, PublishCardTemplateMutationVariables>;
export const WithdrawCardTemplateDocument = new TypedDocumentString(`
    mutation WithdrawCardTemplate($input: WithdrawInput!) {
  withdrawCardTemplate(input: $input) {
    cardTemplate {
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
}`, {"hash":"sha256:2448b235b3230034a72450811e1caa6bc18394db68fcf1e71235931434575ee4"}) as unknown as TypedDocumentString<WithdrawCardTemplateMutation, WithdrawCardTemplateMutationVariables>;
export const SaveCardRowDocument = new TypedDocumentString(`
    mutation SaveCardRow($input: SaveCardRowInput!) {
  saveCardRow(input: $input) {
    cardTemplate {
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
}`, {"hash":"sha256:cfc2b0096d3fe101c4495f663fab28cbbc4851e8c3403600ce949bc5a59002cf"}) as unknown as TypedDocumentString<SaveCardRowMutation, SaveCardRowMutationVariables>;
export const ReorderCardRowsDocument = new TypedDocumentString(`
    mutation ReorderCardRows($input: ReorderCardRowsInput!) {
  reorderCardRows(input: $input) {
    cardTemplate {
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
}`, {"hash":"sha256:fd1982e41362e0c2be6ff74167e18e2e2a1d669cb017b448057fbb55d09d5152"}) as unknown as TypedDocumentString<ReorderCardRowsMutation, ReorderCardRowsMutationVariables>;
export const WithdrawCardRowDocument = new TypedDocumentString(`
    mutation WithdrawCardRow($input: WithdrawInput!) {
  withdrawCardRow(input: $input) {
    cardTemplate {
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
}`, {"hash":"sha256:e3f8e2a9a9666de0cad8420ef89386b1dc47686bcd302b60611b3fe7e15fc0cf"}) as unknown as TypedDocumentString<WithdrawCardRowMutation, WithdrawCardRowMutationVariables>;
export const PlanProgressDocument = new TypedDocumentString(`
    query PlanProgress($id: ID!, $evaluation: Boolean!) {
  plan(id: $id) {
    id
    template {
      id
      rows {
        key
        kind
        required
      }
    }
    ownTemplate {
      id
      rows {
        key
        kind
        required
      }
    }
    areas {
      id
      title
      objectives {
        id
        schede {
          id
          form
          answers {
            row
            answer
          }
          amounts {
            value
            period
            fund
            sameAs {
              id
            }
          }
          indicators {
            id
            kind
            readings {
              id
              state
            }
          }
        }
      }
    }
  }
  evaluationSheet(planId: $id, kind: mid_term) @include(if: $evaluation) {
    planId
    rows {
      objectiveId
      area
      degree {
        label
        outcome
      }
    }
  }
}
    `, {"hash":"sha256:383633d18d5e2d1ed1e54738046a6cd10f0c891facab52666f42788a69e0f263"}) as unknown as TypedDocumentString<PlanProgressQuery, PlanProgressQueryVariables>;
export const PlanChecksDocument = new TypedDocumentString(`
    query PlanChecks($id: ID!) {
  planChecks(planId: $id) {
    pending
    mine
    checks {
      code
      title
      explain
      count
    }
    warnings {
      ...WarningParts
    }
  }
}
    fragment WarningParts on PlanWarning {
  key
  code
  severity
  sentence
  difference
  left {
    ...FindingSideParts
  }
  right {
    ...FindingSideParts
  }
  subjects {
    type
    id
    title
  }
  areaIds
  objectiveIds
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
fragment FindingSideParts on FindingSide {
  label
  value
  source {
    document
    line
    text
  }
  target {
    type
    id
    objectiveId
    row
  }
}`, {"hash":"sha256:5bf42aee20c4b55a5ef60498836aefeb4830f806fe25c88ae9cff47f5b4c72e0"}) as unknown as TypedDocumentString<PlanChecksQuery, PlanChecksQueryVariables>;
export const CheckCountsDocument = new TypedDocumentString(`
    query CheckCounts($id: ID!) {
  planChecks(planId: $id) {
    pending
    byObjective {
      id
      count
    }
    byScheda {
      id
      count
    }
  }
}
    `, {"hash":"sha256:705759d48e4490f54080400508501e8f969d30cc3a498b826b871596644d3947"}) as unknown as TypedDocumentString<CheckCountsQuery, CheckCountsQueryVariables>;
export const WarningAssigneesDocument = new TypedDocumentString(`
    query WarningAssignees {
  warningAssignees {
    id
    name
  }
}
    `, {"hash":"sha256:f8f924851d1191314004fbec4102bb339671f20489f82a3b02dd0a5d85d3c2f2"}) as unknown as TypedDocumentString<WarningAssigneesQuery, WarningAssigneesQueryVariables>;
export const AssignWarningDocument = new TypedDocumentString(`
    mutation AssignWarning($input: AssignWarningInput!) {
  assignWarning(input: $input) {
    warning {
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
}`, {"hash":"sha256:13aad2c07fd9698e70688d494cda805b54ca631410ca8618279329a53d8794f2"}) as unknown as TypedDocumentString<AssignWarningMutation, AssignWarningMutationVariables>;
export const DismissWarningDocument = new TypedDocumentString(`
    mutation DismissWarning($input: DismissWarningInput!) {
  dismissWarning(input: $input) {
    warning {
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
}`, {"hash":"sha256:99de879d0c667c6b9634e778ff9f28fb4cd00bcfc0c04de5571ff0cbdad38aa0"}) as unknown as TypedDocumentString<DismissWarningMutation, DismissWarningMutationVariables>;
export const ReopenWarningDocument = new TypedDocumentString(`
    mutation ReopenWarning($input: ReopenWarningInput!) {
  reopenWarning(input: $input) {
    warning {
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
}`, {"hash":"sha256:c80a6396b3a9cce2f37e064c37d7dac374035565b6ee7c96ecd838464b668ca3"}) as unknown as TypedDocumentString<ReopenWarningMutation, ReopenWarningMutationVariables>;
export const PlanDocumentsDocument = new TypedDocumentString(`
    query PlanDocuments($planId: ID!, $versions: Boolean!, $periods: Boolean!) {
  planDocuments(planId: $planId, first: 20) {
    edges {
      node {
        id
        kind
        format
        madeBy
        createdAt
        planVersion {
          id
          ...VersionNameParts
        }
        scheda {
          id
          label
        }
        period {
          id
          code
        }
        files {
          id
          name
          size
          url
        }
      }
    }
  }
  plan(id: $planId) {
    id
    kind
    areas {
      id
      objectives {
        id
        code
        schede {
          id
          label
          action {
            id
            title
          }
        }
      }
    }
  }
  planVersions(planId: $planId, first: 50) @include(if: $versions) {
    edges {
      node {
        id
        ...VersionNameParts
      }
    }
  }
  monitoringPeriods(planId: $planId, first: 50) @include(if: $periods) {
    edges {
      node {
        id
        code
      }
    }
  }
}
    fragment VersionNameParts on PlanVersion {
  number
  label
  step
  act {
    id
    kind
    organ
    number
    date
  }
}`, {"hash":"sha256:057c51a3235789b34e861e8dff5098ffdf34e65102aa4e01f9ff961151258ae7"}) as unknown as TypedDocumentString<PlanDocumentsQuery, PlanDocumentsQueryVariables>;
export const CreatePlanDocumentDocument = new TypedDocumentString(`
    mutation CreatePlanDocument($input: CreatePlanDocumentInput!) {
  createPlanDocument(input: $input) {
    planDocument {
      id
      jobId
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
}`, {"hash":"sha256:0ad8f7691e35f7cb506d201643cab9eb65cab32bbbb27592a218e616da72bb47"}) as unknown as TypedDocumentString<CreatePlanDocumentMutation, CreatePlanDocumentMutationVariables>;
export const PlanImportsDocument = new TypedDocumentString(`
    query PlanImports($planId: ID!, $first: Int!, $after: String) {
  plan(id: $planId) {
    id
    title
  }
  planImports(planId: $planId, first: $first, after: $after) {
    edges {
      node {
        ...PlanImportParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment PlanImportParts on PlanImport {
  id
  fileName
  status
  jobId
  remarks
  undoNotes
  askedBy
  createdAt
  version
  counts {
    rows
    create
    update
    unchanged
    skip
    errors
    warnings
  }
}`, {"hash":"sha256:6b51123979c4f32832a99a6bb5e12327bbacadd48919f4e38d6bb948be410f1e"}) as unknown as TypedDocumentString<PlanImportsQuery, PlanImportsQueryVariables>;
export const PlanImportDocument = new TypedDocumentString(`
    query PlanImport($id: ID!) {
  planImport(id: $id) {
    ...PlanImportParts
    plan {
      id
      title
    }
    layouts {
      sheet
      kind
      header
      missing
      columns {
        header
        field
      }
    }
  }
}
    fragment PlanImportParts on PlanImport {
  id
  fileName
  status
  jobId
  remarks
  undoNotes
  askedBy
  createdAt
  version
  counts {
    rows
    create
    update
    unchanged
    skip
    errors
    warnings
  }
}`, {"hash":"sha256:44ce763030edbd32c03dff4de4317b9c2803ef75705c43a4411314ee13ed928e"}) as unknown as TypedDocumentString<PlanImportQuery, PlanImportQueryVariables>;
export const ImportRowsDocument = new TypedDocumentString(`
    query ImportRows($importId: ID!, $kind: ImportRowKind, $first: Int!, $after: String) {
  importRows(importId: $importId, kind: $kind, first: $first, after: $after) {
    edges {
      node {
        id
        sheet
        line
        action
        cells {
          column
          text
        }
        understood {
          what
          text
        }
        messages {
          level
          column
          text
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
    `, {"hash":"sha256:b6922c98631d78017fc561595c7e729e8907fc12d405644216d7d409edba0ec4"}) as unknown as TypedDocumentString<ImportRowsQuery, ImportRowsQueryVariables>;
export const ImportFieldsDocument = new TypedDocumentString(`
    query ImportFields($planId: ID!, $sheetKind: String!) {
  importFields(planId: $planId, sheetKind: $sheetKind) {
    field
    label
  }
}
    `, {"hash":"sha256:b26597ec18a950d0036baf1f73884920338b1cdbd6e2d391ea54bc8eba3ac525"}) as unknown as TypedDocumentString<ImportFieldsQuery, ImportFieldsQueryVariables>;
export const StartPlanImportDocument = new TypedDocumentString(`
    mutation StartPlanImport($input: StartPlanImportInput!) {
  startPlanImport(input: $input) {
    planImport {
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
}`, {"hash":"sha256:9b447ab45acd9fc836156c2326636bf44fcf51e9db097e6f0ffa909fc98b5fe8"}) as unknown as TypedDocumentString<StartPlanImportMutation, StartPlanImportMutationVariables>;
export const MapPlanImportDocument = new TypedDocumentString(`
    mutation MapPlanImport($input: MapPlanImportInput!) {
  mapPlanImport(input: $input) {
    planImport {
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
}`, {"hash":"sha256:ecf18a438ab1c9028d27a8746548d8affbaeb1f6752e1dd299616d46614f07bd"}) as unknown as TypedDocumentString<MapPlanImportMutation, MapPlanImportMutationVariables>;
export const ApplyPlanImportDocument = new TypedDocumentString(`
    mutation ApplyPlanImport($input: ApplyPlanImportInput!) {
  applyPlanImport(input: $input) {
    planImport {
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
}`, {"hash":"sha256:1fdb4587df6e0ed29d480ad6089d49cd240fa0a2c6a892821042dfdf466b36de"}) as unknown as TypedDocumentString<ApplyPlanImportMutation, ApplyPlanImportMutationVariables>;
export const UndoPlanImportDocument = new TypedDocumentString(`
    mutation UndoPlanImport($input: UndoPlanImportInput!) {
  undoPlanImport(input: $input) {
    planImport {
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
}`, {"hash":"sha256:f4c067c53239455e4bb9cd93c740a5c3433b6c5906b76811d38bcd63fb9b5597"}) as unknown as TypedDocumentString<UndoPlanImportMutation, UndoPlanImportMutationVariables>;
export const WithdrawPlanImportDocument = new TypedDocumentString(`
    mutation WithdrawPlanImport($input: WithdrawInput!) {
  withdrawPlanImport(input: $input) {
    planImport {
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
}`, {"hash":"sha256:dbd49af673d8da97bdd4f3525fba719a761fcfa41e7a8b40c9c4d2e4ffaa58ee"}) as unknown as TypedDocumentString<WithdrawPlanImportMutation, WithdrawPlanImportMutationVariables>;
export const PlanLifeDocument = new TypedDocumentString(`
    query PlanLife($id: ID!) {
  plan(id: $id) {
    id
    version
    status
    to
    originalTo
    previous {
      id
      code
      title
    }
    next {
      id
      code
      title
    }
    acts {
      id
      step
      kind
      organ
      number
      date
      note
      previousEnd
      newEnd
      version
      files {
        id
        name
        size
        url
      }
      corrections {
        ...CorrectionParts
      }
      source {
        ...SourceParts
      }
    }
    approvals {
      id
      state
      organ
      number
      date
      note
      version
      comune {
        id
      }
      files {
        id
        name
        size
        url
      }
      corrections {
        ...CorrectionParts
      }
    }
    approvalTracker {
      total
      approved
      rejected
      all
      sentence
      comuni {
        id
        name
        enteId
      }
    }
  }
}
    fragment CorrectionParts on ActCorrection {
  id
  was
  reason
  author
  createdAt
}
fragment SourceParts on Source {
  document
  line
  text
}`, {"hash":"sha256:7c0c7e19307327fed679b6630993d1b695b0e868a60da241484c12a7195cbf2f"}) as unknown as TypedDocumentString<PlanLifeQuery, PlanLifeQueryVariables>;
export const PlanVersionsDocument = new TypedDocumentString(`
    query PlanVersions($planId: ID!, $first: Int!, $after: String) {
  planVersions(planId: $planId, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        number
        label
        reason
        step
        assembly
        madeBy
        createdAt
        act {
          organ
          kind
          number
          date
        }
      }
    }
  }
}
    `, {"hash":"sha256:a133b20752199bbe0eae2492e46c0109e125702b284e6ae27448ed622e397e6a"}) as unknown as TypedDocumentString<PlanVersionsQuery, PlanVersionsQueryVariables>;
export const PlanVersionPageDocument = new TypedDocumentString(`
    query PlanVersionPage($id: ID!) {
  planVersion(id: $id) {
    id
    number
    label
    step
    reason
    createdAt
    madeBy
    snapshot
    seal {
      sha256
      intact
    }
    act {
      organ
      kind
      number
      date
    }
    plan {
      id
      code
      title
    }
  }
}
    `, {"hash":"sha256:ca481ce20684c0de05cc1e80a4999320eff5575bc1e10781e95e92203d3110ad"}) as unknown as TypedDocumentString<PlanVersionPageQuery, PlanVersionPageQueryVariables>;
export const PlanComparisonDocument = new TypedDocumentString(`
    query PlanComparison($from: ID!, $to: ID) {
  planComparison(fromVersionId: $from, toVersionId: $to) {
    ...ComparisonParts
  }
}
    fragment ComparisonParts on PlanComparison {
  planId
  planTitle
  added
  removed
  changed
  moved
  from {
    id
    number
    label
    createdAt
    act
    actDate
  }
  to {
    id
    number
    label
    createdAt
  }
  groups {
    key
    area
    title
    objectiveId
    changes {
      kind
      sentence
    }
  }
  figures {
    key
    label
    kind
    before
    after
    difference
  }
}`, {"hash":"sha256:4d1b29dfefc2b5d5419ece99de2c937fe9dce24f78802e031ac18329ed24ee2a"}) as unknown as TypedDocumentString<PlanComparisonQuery, PlanComparisonQueryVariables>;
export const PlanSinceAssemblyDocument = new TypedDocumentString(`
    query PlanSinceAssembly($planId: ID!) {
  planSinceAssembly(planId: $planId) {
    ...ComparisonParts
  }
}
    fragment ComparisonParts on PlanComparison {
  planId
  planTitle
  added
  removed
  changed
  moved
  from {
    id
    number
    label
    createdAt
    act
    actDate
  }
  to {
    id
    number
    label
    createdAt
  }
  groups {
    key
    area
    title
    objectiveId
    changes {
      kind
      sentence
    }
  }
  figures {
    key
    label
    kind
    before
    after
    difference
  }
}`, {"hash":"sha256:9140650613d8ccf376d325baaf4d7c23348abcd9a48e5b0f1e2eaf579643a1c5"}) as unknown as TypedDocumentString<PlanSinceAssemblyQuery, PlanSinceAssemblyQueryVariables>;
export const PlanContinuityDocument = new TypedDocumentString(`
    query PlanContinuity($id: ID!) {
  plan(id: $id) {
    id
    code
    title
    areas {
      id
      objectives {
        id
        code
        title
        continues {
          id
        }
        actions {
          id
          code
          title
          continues {
            id
          }
        }
      }
    }
    previous {
      id
      title
      areas {
        id
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
  }
}
    `, {"hash":"sha256:47b287aa0d95daa29cf338cd65eccf389dd16ad5f2e3b3ebdca258172783196f"}) as unknown as TypedDocumentString<PlanContinuityQuery, PlanContinuityQueryVariables>;
export const OtherPlansDocument = new TypedDocumentString(`
    query OtherPlans($first: Int!) {
  plans(first: $first) {
    edges {
      node {
        id
        code
        title
        from
      }
    }
  }
}
    `, {"hash":"sha256:fcfd19a53ae9d37685f65d36fe9857049e899fe650a98072ae59f9f50f78e31b"}) as unknown as TypedDocumentString<OtherPlansQuery, OtherPlansQueryVariables>;
export const MovePlanDocument = new TypedDocumentString(`
    mutation MovePlan($input: MovePlanInput!) {
  movePlan(input: $input) {
    plan {
      id
      status
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
}`, {"hash":"sha256:51a7059aa71af2a8977a6df92cd8edf07c04122f135338f9849bcd2a80400ce6"}) as unknown as TypedDocumentString<MovePlanMutation, MovePlanMutationVariables>;
export const AddPlanActFilesDocument = new TypedDocumentString(`
    mutation AddPlanActFiles($input: AddPlanActFilesInput!) {
  addPlanActFiles(input: $input) {
    planAct {
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
}`, {"hash":"sha256:1dcc792e2f487e9bbd955b96e6c5a4c0a5ef3287016a365ccf9749a5fb088bcc"}) as unknown as TypedDocumentString<AddPlanActFilesMutation, AddPlanActFilesMutationVariables>;
export const CorrectPlanActDocument = new TypedDocumentString(`
    mutation CorrectPlanAct($input: CorrectPlanActInput!) {
  correctPlanAct(input: $input) {
    planAct {
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
}`, {"hash":"sha256:4ac593b0d684d3fad0d4086d2b352e78b3eb98463759292c9104e7aeb329eb61"}) as unknown as TypedDocumentString<CorrectPlanActMutation, CorrectPlanActMutationVariables>;
export const SavePlanApprovalDocument = new TypedDocumentString(`
    mutation SavePlanApproval($input: SavePlanApprovalInput!) {
  savePlanApproval(input: $input) {
    approval {
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
}`, {"hash":"sha256:48b6b8f63b80bac1eeac158c7743f27d7c89247a517d0f9d8b2e26d237844d9d"}) as unknown as TypedDocumentString<SavePlanApprovalMutation, SavePlanApprovalMutationVariables>;
export const SavePlanVersionDocument = new TypedDocumentString(`
    mutation SavePlanVersion($input: SavePlanVersionInput!) {
  savePlanVersion(input: $input) {
    planVersion {
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
}`, {"hash":"sha256:e802996172c80e511796e448d54a69ba10cfe6f1a14789cb1dd54b0bd563567f"}) as unknown as TypedDocumentString<SavePlanVersionMutation, SavePlanVersionMutationVariables>;
export const SetPreviousPlanDocument = new TypedDocumentString(`
    mutation SetPreviousPlan($input: SetPreviousPlanInput!) {
  setPreviousPlan(input: $input) {
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
}`, {"hash":"sha256:4cfeb1b4666517596ff0e08de85643eabacbda9421e0504d46ae95aea13ab721"}) as unknown as TypedDocumentString<SetPreviousPlanMutation, SetPreviousPlanMutationVariables>;
export const SetObjectiveContinuityDocument = new TypedDocumentString(`
    mutation SetObjectiveContinuity($input: SetObjectiveContinuityInput!) {
  setObjectiveContinuity(input: $input) {
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
}`, {"hash":"sha256:1edc92b29c5435889152fd4f82469cd30cda987a8685bb7a8f560973add97e65"}) as unknown as TypedDocumentString<SetObjectiveContinuityMutation, SetObjectiveContinuityMutationVariables>;
export const SetActionContinuityDocument = new TypedDocumentString(`
    mutation SetActionContinuity($input: SetActionContinuityInput!) {
  setActionContinuity(input: $input) {
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
}`, {"hash":"sha256:89201b5bce40d0bdae6661786d53ce4189a30a39439823cdb8e52e1c7e593b46"}) as unknown as TypedDocumentString<SetActionContinuityMutation, SetActionContinuityMutationVariables>;
export const EvaluationSheetPageDocument = new TypedDocumentString(`
    query EvaluationSheetPage($planId: ID!, $kind: EvaluationKind!) {
  evaluationSheet(planId: $planId, kind: $kind) {
    planId
    planTitle
    planCode
    kind
    sentences
    rule {
      id
      edition
      statedIn
      reached
      partly
      notReached
      weights
      notMeasurable
      achievedFrom
      partlyFrom
      createdAt
    }
    degree {
      ...DegreeParts
    }
    weights {
      subject
      nodeId
      parentId
      label
      weight
      version
    }
    rows {
      objectiveId
      code
      title
      area
      evaluation {
        id
        quantitative
        qualitative
        descriptiveNote
        outcome
        version
      }
      degree {
        ...DegreeParts
        children {
          ...DegreeParts
          children {
            ...DegreeParts
          }
        }
      }
    }
  }
}
    fragment DegreeParts on AchievementDegree {
  label
  percent
  outcome
  unweighed
  steps
}`, {"hash":"sha256:0559a24e5954e39677d5c60b1f30576313714069855bd391626b738e62137304"}) as unknown as TypedDocumentString<EvaluationSheetPageQuery, EvaluationSheetPageQueryVariables>;
export const SaveEvaluationDocument = new TypedDocumentString(`
    mutation SaveEvaluation($input: SaveEvaluationInput!) {
  saveEvaluation(input: $input) {
    evaluation {
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
}`, {"hash":"sha256:fb1e98ba6738967e23f9cefb5d2d8c4cb6fc27f71c57012b7b30c63b7a8f6a32"}) as unknown as TypedDocumentString<SaveEvaluationMutation, SaveEvaluationMutationVariables>;
export const SaveAchievementRuleDocument = new TypedDocumentString(`
    mutation SaveAchievementRule($input: SaveAchievementRuleInput!) {
  saveAchievementRule(input: $input) {
    achievementRule {
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
}`, {"hash":"sha256:f6df776b0ea43bd1eb09c86bbbaaefb91b2c2cfa99b77c710df198dc0479f13b"}) as unknown as TypedDocumentString<SaveAchievementRuleMutation, SaveAchievementRuleMutationVariables>;
export const SaveAchievementWeightsDocument = new TypedDocumentString(`
    mutation SaveAchievementWeights($input: SaveAchievementWeightsInput!) {
  saveAchievementWeights(input: $input) {
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
}`, {"hash":"sha256:422ee655e36ad5b7fb6977c13fdb367c852bae6d1d8c202eceeff5706f83f1bf"}) as unknown as TypedDocumentString<SaveAchievementWeightsMutation, SaveAchievementWeightsMutationVariables>;
export const OpenMonitoringPeriodDocument = new TypedDocumentString(`
    mutation OpenMonitoringPeriod($input: OpenMonitoringPeriodInput!) {
  openMonitoringPeriod(input: $input) {
    monitoringPeriod {
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
}`, {"hash":"sha256:44c7e0b02cd63dc923c6707cc230be7c4533fe4d40c756f95cce77cb248154b9"}) as unknown as TypedDocumentString<OpenMonitoringPeriodMutation, OpenMonitoringPeriodMutationVariables>;
export const UpdateMonitoringPeriodDocument = new TypedDocumentString(`
    mutation UpdateMonitoringPeriod($input: UpdateMonitoringPeriodInput!) {
  updateMonitoringPeriod(input: $input) {
    monitoringPeriod {
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
}`, {"hash":"sha256:109e82152690853f13aa04f7a3aef4e8f6e9ad04311fda535b2d2faf1bed1c70"}) as unknown as TypedDocumentString<UpdateMonitoringPeriodMutation, UpdateMonitoringPeriodMutationVariables>;
export const CloseMonitoringPeriodDocument = new TypedDocumentString(`
    mutation CloseMonitoringPeriod($input: CloseMonitoringPeriodInput!) {
  closeMonitoringPeriod(input: $input) {
    monitoringPeriod {
      id
      state
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
}`, {"hash":"sha256:df5f3ec084ca22ae0d908d8587043eb72b8722fe525764a9c0aecebfcc898cc0"}) as unknown as TypedDocumentString<CloseMonitoringPeriodMutation, CloseMonitoringPeriodMutationVariables>;
export const SaveLineReportDocument = new TypedDocumentString(`
    mutation SaveLineReport($input: SaveLineReportInput!) {
  saveLineReport(input: $input) {
    lineReport {
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
}`, {"hash":"sha256:4972094565a7614d5902683f8f1965d4fea8174098993b31e825e4ce37a25b51"}) as unknown as TypedDocumentString<SaveLineReportMutation, SaveLineReportMutationVariables>;
export const MoveLineReportDocument = new TypedDocumentString(`
    mutation MoveLineReport($input: MoveLineReportInput!) {
  moveLineReport(input: $input) {
    lineReport {
      id
      stage
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
}`, {"hash":"sha256:6ae5ac75230bce9a7d3a28983c739ce72b44e7a73331d8a86d799f78915c091f"}) as unknown as TypedDocumentString<MoveLineReportMutation, MoveLineReportMutationVariables>;
export const CarryLineReportDocument = new TypedDocumentString(`
    mutation CarryLineReport($input: CarryLineReportInput!) {
  carryLineReport(input: $input) {
    lineReport {
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
}`, {"hash":"sha256:fcd117060c31be0c6c657125c56a9248d746999b08decb34084c0d610f7a2b30"}) as unknown as TypedDocumentString<CarryLineReportMutation, CarryLineReportMutationVariables>;
export const MonitoringPeriodsDocument = new TypedDocumentString(`
    query MonitoringPeriods($first: Int!, $after: String) {
  monitoringPeriods(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        code
        state
        from
        to
        act
        actDate
        counts {
          lines
          missing
          sent
        }
        plan {
          id
          code
          title
        }
      }
    }
  }
}
    `, {"hash":"sha256:003a7f76e7bbd82ec2e1e95ec080b9af9276e0326f551fe09c8725560a296802"}) as unknown as TypedDocumentString<MonitoringPeriodsQuery, MonitoringPeriodsQueryVariables>;
export const MonitoredPlansDocument = new TypedDocumentString(`
    query MonitoredPlans {
  plans(first: 100) {
    edges {
      node {
        id
        code
        title
        status
        from
        to
      }
    }
  }
}
    `, {"hash":"sha256:47299f6d10028050e105a348047848507a8a4f23a6a7726abed9f3466c7e6c16"}) as unknown as TypedDocumentString<MonitoredPlansQuery, MonitoredPlansQueryVariables>;
export const MonitoringPeriodPageDocument = new TypedDocumentString(`
    query MonitoringPeriodPage($id: ID!) {
  monitoringPeriod(id: $id) {
    id
    code
    state
    from
    to
    legalBasis
    organ
    act
    actDate
    version
    counts {
      lines
      missing
      sent
    }
    plan {
      id
      code
      title
      approvalOrgan
      approvalAct
      approvalDate
      approvals {
        id
        state
        organ
        number
        date
        comune {
          id
          comune {
            name
          }
        }
      }
    }
    lines {
      ...LineContent
    }
  }
}
    fragment LineContent on LineReport {
  id
  code
  title
  position
  state
  stage
  progress
  note
  providerText
  version
  enteIds
  proposedBy {
    id
    name
  }
  source {
    ...SourceParts
  }
  objective {
    id
    code
    title
    area {
      id
      title
    }
  }
  providers {
    id
    role
    name
    version
    ente {
      id
      name
    }
    source {
      ...SourceParts
    }
  }
  acts {
    id
    kind
    number
    date
    subject
    cig
    from
    to
    version
    files {
      id
      name
      size
      url
    }
    source {
      ...SourceParts
    }
  }
  amounts {
    id
    kind
    label
    value
    percent
    period
    certainty
    version
    act {
      id
      from
      to
    }
    partOf {
      id
    }
    source {
      ...SourceParts
    }
  }
  counts {
    id
    measure
    group
    label
    value
    version
    source {
      ...SourceParts
    }
  }
  corrections {
    id
    reason
    author
    createdAt
  }
}
fragment SourceParts on Source {
  document
  line
  text
}`, {"hash":"sha256:e71a131ee27d4d02b741265e0d14c18db3c6860d447f65e7706d0edf7367c570"}) as unknown as TypedDocumentString<MonitoringPeriodPageQuery, MonitoringPeriodPageQueryVariables>;
export const LineReportPageDocument = new TypedDocumentString(`
    query LineReportPage($id: ID!) {
  lineReport(id: $id) {
    ...LineContent
    previous {
      ...LineContent
      period {
        id
        code
        state
      }
    }
    period {
      id
      code
      state
      plan {
        id
        code
      }
      lines {
        id
        title
      }
    }
  }
}
    fragment LineContent on LineReport {
  id
  code
  title
  position
  state
  stage
  progress
  note
  providerText
  version
  enteIds
  proposedBy {
    id
    name
  }
  source {
    ...SourceParts
  }
  objective {
    id
    code
    title
    area {
      id
      title
    }
  }
  providers {
    id
    role
    name
    version
    ente {
      id
      name
    }
    source {
      ...SourceParts
    }
  }
  acts {
    id
    kind
    number
    date
    subject
    cig
    from
    to
    version
    files {
      id
      name
      size
      url
    }
    source {
      ...SourceParts
    }
  }
  amounts {
    id
    kind
    label
    value
    percent
    period
    certainty
    version
    act {
      id
      from
      to
    }
    partOf {
      id
    }
    source {
      ...SourceParts
    }
  }
  counts {
    id
    measure
    group
    label
    value
    version
    source {
      ...SourceParts
    }
  }
  corrections {
    id
    reason
    author
    createdAt
  }
}
fragment SourceParts on Source {
  document
  line
  text
}`, {"hash":"sha256:544d275edf297f555b8e6f6f94c8e211a483c9f1e7b91292a3e30bf17f97f484"}) as unknown as TypedDocumentString<LineReportPageQuery, LineReportPageQueryVariables>;
export const LineEntiDocument = new TypedDocumentString(`
    query LineEnti {
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
    `, {"hash":"sha256:ffa297c2e0b536b09cab2c0041e835de62dee56c0cdd8bde5a821c930c79bfac"}) as unknown as TypedDocumentString<LineEntiQuery, LineEntiQueryVariables>;
export const SaveLineProviderDocument = new TypedDocumentString(`
    mutation SaveLineProvider($input: SaveLineProviderInput!) {
  saveLineProvider(input: $input) {
    lineReport {
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
}`, {"hash":"sha256:fbce2276959b1047d999451a75d2065db330f7703edb150bc19b2fc98cf2cf76"}) as unknown as TypedDocumentString<SaveLineProviderMutation, SaveLineProviderMutationVariables>;
export const SaveLineActDocument = new TypedDocumentString(`
    mutation SaveLineAct($input: SaveLineActInput!) {
  saveLineAct(input: $input) {
    lineReport {
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
}`, {"hash":"sha256:0978eac3d72c7d924d518289e8f3ef743eaf1e782fcf5d9561f64dbea4741a48"}) as unknown as TypedDocumentString<SaveLineActMutation, SaveLineActMutationVariables>;
export const SaveLineAmountDocument = new TypedDocumentString(`
    mutation SaveLineAmount($input: SaveLineAmountInput!) {
  saveLineAmount(input: $input) {
    lineReport {
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
}`, {"hash":"sha256:5e2442d0af18575d3bfb290f6fc0c705930a4f2b0d4a4baaee0bcae5e1a84893"}) as unknown as TypedDocumentString<SaveLineAmountMutation, SaveLineAmountMutationVariables>;
export const SaveLineCountDocument = new TypedDocumentString(`
    mutation SaveLineCount($input: SaveLineCountInput!) {
  saveLineCount(input: $input) {
    lineReport {
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
}`, {"hash":"sha256:0132e3c5d67abbfb2f5c47e9e6eb8976c5d14888fab3163ee9de31981d48569a"}) as unknown as TypedDocumentString<SaveLineCountMutation, SaveLineCountMutationVariables>;
export const WithdrawLineProviderDocument = new TypedDocumentString(`
    mutation WithdrawLineProvider($input: WithdrawInput!) {
  withdrawLineProvider(input: $input) {
    lineReport {
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
}`, {"hash":"sha256:fa3030af511e655aef547c07bdf13151c1e4fea73c1c5aadf69f28f406c72c3a"}) as unknown as TypedDocumentString<WithdrawLineProviderMutation, WithdrawLineProviderMutationVariables>;
export const WithdrawLineActDocument = new TypedDocumentString(`
    mutation WithdrawLineAct($input: WithdrawInput!) {
  withdrawLineAct(input: $input) {
    lineReport {
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
}`, {"hash":"sha256:574cf44ee3c3318818cc238340653a90b4af626c6a59fb55350fc5f5379c9226"}) as unknown as TypedDocumentString<WithdrawLineActMutation, WithdrawLineActMutationVariables>;
export const WithdrawLineAmountDocument = new TypedDocumentString(`
    mutation WithdrawLineAmount($input: WithdrawInput!) {
  withdrawLineAmount(input: $input) {
    lineReport {
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
}`, {"hash":"sha256:cff0101ea6743d70a2d19220867680282599798a6f91ae329a0c7c41cf646dbe"}) as unknown as TypedDocumentString<WithdrawLineAmountMutation, WithdrawLineAmountMutationVariables>;
export const WithdrawLineCountDocument = new TypedDocumentString(`
    mutation WithdrawLineCount($input: WithdrawInput!) {
  withdrawLineCount(input: $input) {
    lineReport {
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
}`, {"hash":"sha256:91e008d20d6cd11c7c41119a48d4d0f39678386fbe4c3139e89b6609780455e5"}) as unknown as TypedDocumentString<WithdrawLineCountMutation, WithdrawLineCountMutationVariables>;
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
        policyAreas {
          id
        }
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
      ownTemplate {
        ...OwnTemplateParts
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
  targetFrom
  targetTo
  scaleFrom
  scaleTo
  frequency
  periodType
  dataSource
  byComune
  overEnti
  overPeriods
  targets {
    id
    period
    value
    from
    to
  }
  evaluation {
    outcome
    value
    target
    steps
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
    section
    help
    required
    vocabulary
    whenRow
    whenIs
    whenThen
    noteWhen
  }
}
fragment OwnTemplateParts on CardTemplate {
  id
  title
  act
  rows {
    key
    label
    kind
    position
    section
    help
    required
    vocabulary
    whenRow
    whenIs
    whenThen
    noteWhen
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
}`, {"hash":"sha256:a725c832695192fd6a8ffa4914c1cab2bd6bbed03fa758fea34eed06ba286092"}) as unknown as TypedDocumentString<ActionPageQuery, ActionPageQueryVariables>;
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
    query IndicatorsPage($filter: IndicatorFilter, $first: Int!, $after: String) {
  indicators(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...IndicatorParts
        ...PlaceParts
        readings {
          ...ReadingParts
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
  targetFrom
  targetTo
  scaleFrom
  scaleTo
  frequency
  periodType
  dataSource
  byComune
  overEnti
  overPeriods
  targets {
    id
    period
    value
    from
    to
  }
  evaluation {
    outcome
    value
    target
    steps
  }
}
fragment ReadingParts on IndicatorReading {
  id
  period
  state
  value
  numerator
  denominator
  answers
  answer
  text
  day
  note
  returnReason
  sentAt
  approvedAt
  lockedAt
  reporterId
  supersededById
  version
  updatedAt
  supersedes {
    id
  }
  ente {
    id
    name
  }
  warnings {
    code
    message
  }
  files {
    id
    name
    size
    url
  }
}
fragment PlaceParts on Indicator {
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
      status
    }
  }
}`, {"hash":"sha256:9f1a2e4b1c453321c70243ec2f0efbfd530fde01c025266acbd96ec8e1fb35a6"}) as unknown as TypedDocumentString<IndicatorsPageQuery, IndicatorsPageQueryVariables>;
export const IndicatorPageDocument = new TypedDocumentString(`
    query IndicatorPage($id: ID!, $audit: Boolean!) {
  indicator(id: $id) {
    ...IndicatorParts
    ...PlaceParts
    evaluation {
      periods {
        period
        name
        outcome
        value
        target
        steps
      }
    }
    readings {
      ...ReadingParts
    }
  }
  auditEvents(filter: {type: "Indicator", rowId: $id}, first: 5) @include(if: $audit) {
    ...AuditParts
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
  targetFrom
  targetTo
  scaleFrom
  scaleTo
  frequency
  periodType
  dataSource
  byComune
  overEnti
  overPeriods
  targets {
    id
    period
    value
    from
    to
  }
  evaluation {
    outcome
    value
    target
    steps
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
}
fragment ReadingParts on IndicatorReading {
  id
  period
  state
  value
  numerator
  denominator
  answers
  answer
  text
  day
  note
  returnReason
  sentAt
  approvedAt
  lockedAt
  reporterId
  supersededById
  version
  updatedAt
  supersedes {
    id
  }
  ente {
    id
    name
  }
  warnings {
    code
    message
  }
  files {
    id
    name
    size
    url
  }
}
fragment PlaceParts on Indicator {
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
      status
    }
  }
}`, {"hash":"sha256:325179d5ffc10ba25217818dcc4398f323999a59202a5580cef3872e5fe673fc"}) as unknown as TypedDocumentString<IndicatorPageQuery, IndicatorPageQueryVariables>;
export const IndicatorCardDocument = new TypedDocumentString(`
    query IndicatorCard($id: ID!) {
  scheda(id: $id) {
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
      status
    }
  }
}
    `, {"hash":"sha256:3002577c8615da8b0b6ce343cd1258f5fefe0a27d49f0099f47c1080baabadd9"}) as unknown as TypedDocumentString<IndicatorCardQuery, IndicatorCardQueryVariables>;
export const SaveReadingDocument = new TypedDocumentString(`
    mutation SaveReading($input: SaveReadingInput!) {
  saveReading(input: $input) {
    reading {
      ...ReadingParts
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
}
fragment ReadingParts on IndicatorReading {
  id
  period
  state
  value
  numerator
  denominator
  answers
  answer
  text
  day
  note
  returnReason
  sentAt
  approvedAt
  lockedAt
  reporterId
  supersededById
  version
  updatedAt
  supersedes {
    id
  }
  ente {
    id
    name
  }
  warnings {
    code
    message
  }
  files {
    id
    name
    size
    url
  }
}`, {"hash":"sha256:4a3c2c0c16c545044bc694a0df46e62f7e07948500d4012159b34a77c5dc24f8"}) as unknown as TypedDocumentString<SaveReadingMutation, SaveReadingMutationVariables>;
export const SendReadingsDocument = new TypedDocumentString(`
    mutation SendReadings($input: SendReadingsInput!) {
  sendReadings(input: $input) {
    readings {
      id
      state
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
}`, {"hash":"sha256:5dfd13fe7160609c979ac7a2303bd0b1cc2bfe88370eba77689a78aa49be2d15"}) as unknown as TypedDocumentString<SendReadingsMutation, SendReadingsMutationVariables>;
export const ReturnReadingsDocument = new TypedDocumentString(`
    mutation ReturnReadings($input: ReturnReadingsInput!) {
  returnReadings(input: $input) {
    readings {
      id
      state
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
}`, {"hash":"sha256:c0ef72ac759e6df1bcdaf4c33f94547c339dcb69476530267eca4b01ff0cc159"}) as unknown as TypedDocumentString<ReturnReadingsMutation, ReturnReadingsMutationVariables>;
export const ApproveReadingsDocument = new TypedDocumentString(`
    mutation ApproveReadings($input: ApproveReadingsInput!) {
  approveReadings(input: $input) {
    readings {
      id
      state
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
}`, {"hash":"sha256:05220d16f64ed066e140e3af07bbb0b3a1917bc4bdca8690d478bedd8c63857f"}) as unknown as TypedDocumentString<ApproveReadingsMutation, ApproveReadingsMutationVariables>;
export const LockReadingsDocument = new TypedDocumentString(`
    mutation LockReadings($input: LockReadingsInput!) {
  lockReadings(input: $input) {
    readings {
      id
      state
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
}`, {"hash":"sha256:49db35e48002182712437372b4a1835467521459a07ffe01f772fa8fc6213e4f"}) as unknown as TypedDocumentString<LockReadingsMutation, LockReadingsMutationVariables>;
export const IndicatorEntiDocument = new TypedDocumentString(`
    query IndicatorEnti {
  enti(first: 100) {
    edges {
      node {
        id
        ente {
          id
          name
          kind
        }
      }
    }
  }
}
    `, {"hash":"sha256:2040f9882736062f21f2a7ddac41c18e2fd3bd3ff80ca02aac27e0618083fa08"}) as unknown as TypedDocumentString<IndicatorEntiQuery, IndicatorEntiQueryVariables>;
export const ObjectivePageDocument = new TypedDocumentString(`
    query ObjectivePage($id: ID!, $audit: Boolean!) {
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
      ownTemplate {
        ...OwnTemplateParts
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
  targetFrom
  targetTo
  scaleFrom
  scaleTo
  frequency
  periodType
  dataSource
  byComune
  overEnti
  overPeriods
  targets {
    id
    period
    value
    from
    to
  }
  evaluation {
    outcome
    value
    target
    steps
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
    section
    help
    required
    vocabulary
    whenRow
    whenIs
    whenThen
    noteWhen
  }
}
fragment OwnTemplateParts on CardTemplate {
  id
  title
  act
  rows {
    key
    label
    kind
    position
    section
    help
    required
    vocabulary
    whenRow
    whenIs
    whenThen
    noteWhen
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
}`, {"hash":"sha256:d5421a26bbbcf70cd1614ededfd53616d93e6f2244fb16efefc2a180795e46d2"}) as unknown as TypedDocumentString<ObjectivePageQuery, ObjectivePageQueryVariables>;
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
        required
      }
    }
    ownTemplate {
      id
      title
      rows {
        key
        kind
        required
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
}`, {"hash":"sha256:39d70e6aa8858c9e7ed7f3cab0816b5850faa1d027595cc20ca40a25979fc3db"}) as unknown as TypedDocumentString<PlanPageQuery, PlanPageQueryVariables>;
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
    use
    state
  }
  cardTemplates {
    id
    title
    act
    use
    state
    base {
      id
    }
  }
}
    `, {"hash":"sha256:67b1c9d1635ea784e4a28bf2153f2b288a190e4f13a2e0d7d175f63fd28565c4"}) as unknown as TypedDocumentString<PlanTemplatesQuery, PlanTemplatesQueryVariables>;
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
  targetFrom
  targetTo
  scaleFrom
  scaleTo
  frequency
  periodType
  dataSource
  byComune
  overEnti
  overPeriods
  targets {
    id
    period
    value
    from
    to
  }
  evaluation {
    outcome
    value
    target
    steps
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
}`, {"hash":"sha256:932456f5017ef834f0237d0dfd6289ae6582a0a015ea4c35872887be85455627"}) as unknown as TypedDocumentString<CreateSchedaMutation, CreateSchedaMutationVariables>;
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
  targetFrom
  targetTo
  scaleFrom
  scaleTo
  frequency
  periodType
  dataSource
  byComune
  overEnti
  overPeriods
  targets {
    id
    period
    value
    from
    to
  }
  evaluation {
    outcome
    value
    target
    steps
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
}`, {"hash":"sha256:33f7a6ef9ba846cfb01f6f9a5632b4bd809ee3f7f49fb376a05ace300edfc07c"}) as unknown as TypedDocumentString<AnswerSchedaRowMutation, AnswerSchedaRowMutationVariables>;
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
  targetFrom
  targetTo
  scaleFrom
  scaleTo
  frequency
  periodType
  dataSource
  byComune
  overEnti
  overPeriods
  targets {
    id
    period
    value
    from
    to
  }
  evaluation {
    outcome
    value
    target
    steps
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
}`, {"hash":"sha256:18b6db7d7a11d1313360b5e4da8ec14180a1e056ef69ecdaae8667d58fcc590e"}) as unknown as TypedDocumentString<SaveStatedAmountMutation, SaveStatedAmountMutationVariables>;
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
  targetFrom
  targetTo
  scaleFrom
  scaleTo
  frequency
  periodType
  dataSource
  byComune
  overEnti
  overPeriods
  targets {
    id
    period
    value
    from
    to
  }
  evaluation {
    outcome
    value
    target
    steps
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
}`, {"hash":"sha256:32392b9c37c0bfe72476b5fb3ff4810a41b462de1332a33ce5eb90c3bb75a519"}) as unknown as TypedDocumentString<WithdrawStatedAmountMutation, WithdrawStatedAmountMutationVariables>;
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
  targetFrom
  targetTo
  scaleFrom
  scaleTo
  frequency
  periodType
  dataSource
  byComune
  overEnti
  overPeriods
  targets {
    id
    period
    value
    from
    to
  }
  evaluation {
    outcome
    value
    target
    steps
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
}`, {"hash":"sha256:1187ca60939e6964a0c91cf548c41210a890f65a79cf229a86ac47f413a302d9"}) as unknown as TypedDocumentString<SaveStaffNeedMutation, SaveStaffNeedMutationVariables>;
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
  targetFrom
  targetTo
  scaleFrom
  scaleTo
  frequency
  periodType
  dataSource
  byComune
  overEnti
  overPeriods
  targets {
    id
    period
    value
    from
    to
  }
  evaluation {
    outcome
    value
    target
    steps
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
}`, {"hash":"sha256:c1e4f8de261e2c7b9ee21345d4070b4509f543aed90c7c930c850f7354951634"}) as unknown as TypedDocumentString<WithdrawStaffNeedMutation, WithdrawStaffNeedMutationVariables>;
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
  targetFrom
  targetTo
  scaleFrom
  scaleTo
  frequency
  periodType
  dataSource
  byComune
  overEnti
  overPeriods
  targets {
    id
    period
    value
    from
    to
  }
  evaluation {
    outcome
    value
    target
    steps
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
}`, {"hash":"sha256:5f612edaea5c2a49dd5b518777ca7b07ba2484f7f83545f108b205339fb84492"}) as unknown as TypedDocumentString<SaveIndicatorMutation, SaveIndicatorMutationVariables>;
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
  targetFrom
  targetTo
  scaleFrom
  scaleTo
  frequency
  periodType
  dataSource
  byComune
  overEnti
  overPeriods
  targets {
    id
    period
    value
    from
    to
  }
  evaluation {
    outcome
    value
    target
    steps
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
}`, {"hash":"sha256:691a9e065d977f7d7162ddd8af35f65cb6b4605dbe6dadfcfd7c4e99f9c0436f"}) as unknown as TypedDocumentString<WithdrawIndicatorMutation, WithdrawIndicatorMutationVariables>;
export const SaveMatrixDocument = new TypedDocumentString(`
    mutation SaveMatrix($input: SaveMatrixInput!) {
  saveMatrix(input: $input) {
    budgetMatrix {
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
}`, {"hash":"sha256:317b6e496512958e4d39c1bb9dc57352d3da5437aa0f716d08568643dd33ec86"}) as unknown as TypedDocumentString<SaveMatrixMutation, SaveMatrixMutationVariables>;
export const SaveMatrixSourceDocument = new TypedDocumentString(`
    mutation SaveMatrixSource($input: SaveMatrixSourceInput!) {
  saveMatrixSource(input: $input) {
    budgetMatrix {
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
}`, {"hash":"sha256:58227ee12bb028badb9c775dd8d26bfe19fcd20427e737747079449032486ea2"}) as unknown as TypedDocumentString<SaveMatrixSourceMutation, SaveMatrixSourceMutationVariables>;
export const WithdrawMatrixSourceDocument = new TypedDocumentString(`
    mutation WithdrawMatrixSource($input: WithdrawInput!) {
  withdrawMatrixSource(input: $input) {
    budgetMatrix {
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
}`, {"hash":"sha256:e4a4e164bd28d47c2b093a390cf35a0020844a660779642e2f5a934098d093bb"}) as unknown as TypedDocumentString<WithdrawMatrixSourceMutation, WithdrawMatrixSourceMutationVariables>;
export const SaveMatrixLineDocument = new TypedDocumentString(`
    mutation SaveMatrixLine($input: SaveMatrixLineInput!) {
  saveMatrixLine(input: $input) {
    budgetMatrix {
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
}`, {"hash":"sha256:8777905cf0e42a83551cdaaf18473c583efae1c275fd8a5c7369e5a24e5b9810"}) as unknown as TypedDocumentString<SaveMatrixLineMutation, SaveMatrixLineMutationVariables>;
export const WithdrawMatrixLineDocument = new TypedDocumentString(`
    mutation WithdrawMatrixLine($input: WithdrawInput!) {
  withdrawMatrixLine(input: $input) {
    budgetMatrix {
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
}`, {"hash":"sha256:23fc051e129d28ef27172a0221e035993587c559c0fdb262005a4f97e39ad8a6"}) as unknown as TypedDocumentString<WithdrawMatrixLineMutation, WithdrawMatrixLineMutationVariables>;
export const SaveMatrixCellsDocument = new TypedDocumentString(`
    mutation SaveMatrixCells($input: SaveMatrixCellsInput!) {
  saveMatrixCells(input: $input) {
    budgetMatrix {
      ...MatrixParts
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
}
fragment MatrixParts on BudgetMatrix {
  id
  kind
  title
  declared
  note
  version
  source {
    ...SourceParts
  }
  sources {
    id
    label
    declared
    version
  }
  lines {
    id
    label
    declared
    ente
    hours
    note
    version
    source {
      ...SourceParts
    }
  }
  cells {
    id
    value
    version
    line {
      id
    }
    source {
      id
    }
  }
}`, {"hash":"sha256:133c72bc5c6c1705ada7be037fc9f82d383f556d17f045d3c56e25484cb9cb48"}) as unknown as TypedDocumentString<SaveMatrixCellsMutation, SaveMatrixCellsMutationVariables>;
export const ProjectSheetPageDocument = new TypedDocumentString(`
    query ProjectSheetPage($id: ID!, $edit: Boolean!) {
  projectSheet(id: $id) {
    ...SheetParts
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
    fragment SourceParts on Source {
  document
  line
  text
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
    section
    help
    required
    vocabulary
    whenRow
    whenIs
    whenThen
    noteWhen
  }
}
fragment OwnTemplateParts on CardTemplate {
  id
  title
  act
  rows {
    key
    label
    kind
    position
    section
    help
    required
    vocabulary
    whenRow
    whenIs
    whenThen
    noteWhen
  }
}
fragment MatrixParts on BudgetMatrix {
  id
  kind
  title
  declared
  note
  version
  source {
    ...SourceParts
  }
  sources {
    id
    label
    declared
    version
  }
  lines {
    id
    label
    declared
    ente
    hours
    note
    version
    source {
      ...SourceParts
    }
  }
  cells {
    id
    value
    version
    line {
      id
    }
    source {
      id
    }
  }
}
fragment SheetParts on ProjectSheet {
  id
  title
  startMonth
  months
  timeNote
  version
  updatedAt
  source {
    ...SourceParts
  }
  template {
    ...TemplateParts
  }
  ownTemplate {
    ...OwnTemplateParts
  }
  action {
    id
    code
    title
    objectives {
      id
      area {
        id
        policyAreas {
          id
        }
      }
    }
  }
  plan {
    id
    code
    title
    status
    from
    to
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
  matrices {
    ...MatrixParts
  }
  phases {
    ...PhaseParts
  }
}
fragment PhaseParts on Phase {
  id
  code
  title
  kind
  unit
  spans {
    from
    to
    fromMonth
    toMonth
  }
  progress
  doneOn
  note
  version
  owner {
    id
    name
  }
  objective {
    id
    code
    area {
      id
    }
  }
  action {
    id
    objectives {
      id
      code
      area {
        id
      }
    }
  }
  sheet {
    id
    title
    startMonth
    months
    timeNote
  }
  source {
    ...SourceParts
  }
}`, {"hash":"sha256:132c068f50867ac2ede1f85e0c251968911d96f015cff57c204fa4fea0c91471"}) as unknown as TypedDocumentString<ProjectSheetPageQuery, ProjectSheetPageQueryVariables>;
export const ProjectSheetsDocument = new TypedDocumentString(`
    query ProjectSheets($planId: ID!) {
  plan(id: $planId) {
    id
    code
    title
    status
    areas {
      id
      objectives {
        id
        actions {
          id
          code
          title
        }
      }
    }
  }
  projectSheets(planId: $planId) {
    id
    title
    startMonth
    months
    action {
      id
      code
      title
    }
    matrices {
      id
      kind
      declared
      lines {
        id
        declared
      }
      sources {
        id
      }
      cells {
        id
        value
        line {
          id
        }
        source {
          id
        }
      }
    }
    phases {
      id
    }
  }
}
    `, {"hash":"sha256:fa7a746e57762ef914a2964523a138bcb921867c5923e7f0e62a4e4afcc7802a"}) as unknown as TypedDocumentString<ProjectSheetsQuery, ProjectSheetsQueryVariables>;
export const SaveProjectSheetDocument = new TypedDocumentString(`
    mutation SaveProjectSheet($input: SaveProjectSheetInput!) {
  saveProjectSheet(input: $input) {
    projectSheet {
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
}`, {"hash":"sha256:06bfbbb7267375ed98339df408b05672d9a4748d0fd3ed2e13b26cbcc508244c"}) as unknown as TypedDocumentString<SaveProjectSheetMutation, SaveProjectSheetMutationVariables>;
export const AnswerSheetRowDocument = new TypedDocumentString(`
    mutation AnswerSheetRow($input: AnswerSheetRowInput!) {
  answerSheetRow(input: $input) {
    projectSheet {
      id
      answers {
        id
        row
        version
      }
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
}`, {"hash":"sha256:01fbaf90ed1577a3d5c1025cbe6fd5b86b88b5f6d79bd989914f77b2b1e230ed"}) as unknown as TypedDocumentString<AnswerSheetRowMutation, AnswerSheetRowMutationVariables>;
export const PlanTimelineDocument = new TypedDocumentString(`
    query PlanTimeline($id: ID!, $edit: Boolean!) {
  plan(id: $id) {
    id
    code
    title
    status
    from
    to
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
  phases(planId: $id) {
    ...PhaseParts
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
    fragment SourceParts on Source {
  document
  line
  text
}
fragment PhaseParts on Phase {
  id
  code
  title
  kind
  unit
  spans {
    from
    to
    fromMonth
    toMonth
  }
  progress
  doneOn
  note
  version
  owner {
    id
    name
  }
  objective {
    id
    code
    area {
      id
    }
  }
  action {
    id
    objectives {
      id
      code
      area {
        id
      }
    }
  }
  sheet {
    id
    title
    startMonth
    months
    timeNote
  }
  source {
    ...SourceParts
  }
}`, {"hash":"sha256:54307abd68963665312babf0cdacb9ec01bc469ac78cb6492bccb503479815a5"}) as unknown as TypedDocumentString<PlanTimelineQuery, PlanTimelineQueryVariables>;
export const SavePhaseDocument = new TypedDocumentString(`
    mutation SavePhase($input: SavePhaseInput!) {
  savePhase(input: $input) {
    phase {
      ...PhaseParts
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
}
fragment PhaseParts on Phase {
  id
  code
  title
  kind
  unit
  spans {
    from
    to
    fromMonth
    toMonth
  }
  progress
  doneOn
  note
  version
  owner {
    id
    name
  }
  objective {
    id
    code
    area {
      id
    }
  }
  action {
    id
    objectives {
      id
      code
      area {
        id
      }
    }
  }
  sheet {
    id
    title
    startMonth
    months
    timeNote
  }
  source {
    ...SourceParts
  }
}`, {"hash":"sha256:f32086cbb21e62c8a3b50201204293b9506d48051e4595c8974ff1d4ab6291b0"}) as unknown as TypedDocumentString<SavePhaseMutation, SavePhaseMutationVariables>;
export const AdvancePhaseDocument = new TypedDocumentString(`
    mutation AdvancePhase($input: AdvancePhaseInput!) {
  advancePhase(input: $input) {
    phase {
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
}`, {"hash":"sha256:ae5d5c667829a177f214cdf2da71164028d4e25d678e387c33bc58d16dd356fe"}) as unknown as TypedDocumentString<AdvancePhaseMutation, AdvancePhaseMutationVariables>;
export const WithdrawPhaseDocument = new TypedDocumentString(`
    mutation WithdrawPhase($input: WithdrawInput!) {
  withdrawPhase(input: $input) {
    phase {
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
}`, {"hash":"sha256:1c520fe42605c06c89c25e26fd03aed0ad549d58167476e39882c9c2f282cec5"}) as unknown as TypedDocumentString<WithdrawPhaseMutation, WithdrawPhaseMutationVariables>;
export const RestorePhaseDocument = new TypedDocumentString(`
    mutation RestorePhase($input: WithdrawInput!) {
  restorePhase(input: $input) {
    phase {
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
}`, {"hash":"sha256:48516c62b3f7e597ea4092b84b76b7e8e8096fba5d7d426faea1135f56b3d0c5"}) as unknown as TypedDocumentString<RestorePhaseMutation, RestorePhaseMutationVariables>;