import { Injectable } from '@nestjs/common';
import { askedAs, Fault, faultSentence, Reader, type AmbitoDb, type Asked, type Filter } from '@zona/database';
import type { PlanSnapshot, SnapshotPeriod, SnapshotPlan, SnapshotTemplate } from '@zona/plans-domain';

const row = 'key label kind position section required vocabulary whenRow whenIs whenThen noteWhen';

/** What a snapshot keeps of each type. What is added here is added to `PlanSnapshot`, and kept by every later version. */
const selections = {
  Plan: `id code title kind status from to approvalOrgan approvalAct approvalDate document acts { id step kind organ number date newEnd } template { id title act rows { ${row} } } ownTemplate { id title act rows { ${row} } }`,
  PlanArea: `id code title policyAreas { letter title }`,
  Objective: `id areaId code title summary source`,
  Action: `id code title summary objectives { id } enti { id name } partners source`,
  Scheda: `id objectiveId actionId refersToId label form source
    answers { id row answer note choices source }
    amounts { id value valueTo period certainty fund sameAsId source }
    staff { id role count certainty source }
    indicators { id kind name valueType unit comparator baseline target targetText owner { id name } source
      targetFrom targetTo scaleFrom scaleTo frequency periodType dataSource byComune overEnti overPeriods
      targets { period value from to } }`,
  ProjectSheet: `id title actionId startMonth months timeNote answers { id row answer note choices source } matrices { id kind title declared source
    lines { id label declared source } sources { id label declared } cells { lineId sourceId value } }`,
  Phase: `id code title kind unit spans progress doneOn objectiveId actionId sheetId owner { id name } note source`,
} as const;
type Kept = keyof typeof selections;

const others = 'continues { id code title } continuedBy { id code title }';
/** What is kept and printed besides: nobody needs it to check, compare or export a plan. */
const besides: Partial<Record<Kept, string>> = {
  Plan: `originalTo previous { id title } next { id title } approvalTracker { comuni { id name } }
    approvals { id comune { id name } state organ number date note }`,
  Objective: others,
  Action: others,
  ProjectSheet: `template { rows { ${row} } } ownTemplate { rows { ${row} } }
    matrices { note lines { ente hours note } }`,
};

/** A half-year with its lines, as the DAPP prints it. */
const period = `id code legalBasis organ act actDate lines { objectiveId code title state progress providerText
  providers { role name ente { name } } acts { kind number date subject from to }
  amounts { id partOf { id } act { from to } kind label value percent period certainty } counts { measure group label value } }`;

const inLiveArea: Filter = (t) =>
  `exists (select 1 from plan_area r where r.ambito_id = $1 and r.id = ${t}.area_id and r.withdrawn_at is null)`;
const ofPlan =
  (planId: string): Filter =>
  (t, p) =>
    `${t}.plan_id = ${p.add(planId, 'uuid')}`;
const ofLiveObjective: Filter = (t) =>
  `exists (select 1 from objective o join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null where o.ambito_id = $1 and o.id = ${t}.objective_id and o.withdrawn_at is null)`;

interface ReadPlan extends Omit<SnapshotPlan, 'comuni'> {
  template: SnapshotTemplate;
  ownTemplate: SnapshotTemplate | null;
  approvalTracker?: { comuni: { id: string; name: string }[] };
}

/** Reads a whole plan in seven statements that leave together, with the eyes of whoever asks. */
@Injectable()
export class SnapshotService {
  constructor(private readonly reader: Reader) {}

  /** NOT_FOUND when the plan does not exist or may not be seen. */
  of(db: AmbitoDb, planId: string): Promise<PlanSnapshot> {
    return this.read(db, planId, (type) => selections[type]);
  }

  /** The plan as it is printed: with its approvals, what it continues, the questions of its sheets. */
  printed(db: AmbitoDb, planId: string): Promise<PlanSnapshot> {
    return this.read(db, planId, (type) => `${selections[type]} ${besides[type] ?? ''}`);
  }

  /** The plan as a version keeps it: also with its half-years. */
  async kept(db: AmbitoDb, planId: string): Promise<PlanSnapshot> {
    const [plan, periods] = await Promise.all([
      this.printed(db, planId),
      this.reader.all(db, 'MonitoringPeriod', this.asked('MonitoringPeriod', period), [ofPlan(planId)], 'from'),
    ]);
    return { ...plan, periods: periods.value<SnapshotPeriod[]>() };
  }

  /** One half-year as it stands; null when it does not exist or may not be seen. */
  async period(db: AmbitoDb, id: string): Promise<SnapshotPeriod | null> {
    const found = await this.reader.one(db, 'MonitoringPeriod', id, this.asked('MonitoringPeriod', period));
    return found && found.value<SnapshotPeriod>();
  }

  private async read(db: AmbitoDb, planId: string, of: (type: Kept) => string): Promise<PlanSnapshot> {
    const asked = (type: Kept) => this.asked(type, of(type));
    const all = async <T>(type: Kept, more: Filter[] = []) =>
      (await this.reader.all(db, type, asked(type), [ofPlan(planId), ...more], 'position')).value<T[]>();
    const [found, areas, objectives, actions, schede, sheets, phases] = await Promise.all([
      this.reader.one(db, 'Plan', planId, asked('Plan')),
      all<PlanSnapshot['areas'][number]>('PlanArea'),
      all<PlanSnapshot['objectives'][number]>('Objective', [inLiveArea]),
      all<PlanSnapshot['actions'][number]>('Action'),
      all<PlanSnapshot['schede'][number]>('Scheda', [ofLiveObjective]),
      all<NonNullable<PlanSnapshot['sheets']>[number]>('ProjectSheet'),
      all<NonNullable<PlanSnapshot['phases']>[number]>('Phase'),
    ]);
    if (!found) throw new Fault('NOT_FOUND', faultSentence('NOT_FOUND'));
    const { template, ownTemplate, approvalTracker, ...rest } = found.value<ReadPlan>();
    const comuni = approvalTracker?.comuni.map(({ id, name }) => ({ id, name }));
    const plan = { ...rest, ...(comuni && { comuni }) };
    return { format: 1, plan, template: ownTemplate ?? template, areas, objectives, actions, schede, sheets, phases };
  }

  private asked(type: string, selection: string): Asked[] {
    return askedAs(this.reader.catalog, type, selection);
  }
}
