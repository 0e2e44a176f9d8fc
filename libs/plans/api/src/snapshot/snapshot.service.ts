import { Injectable } from '@nestjs/common';
import { askedAs, Fault, faultSentence, Reader, type AmbitoDb, type Filter } from '@zona/database';
import type { PlanSnapshot, SnapshotPlan, SnapshotTemplate } from '@zona/plans-domain';

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

const inLiveArea: Filter = (t) =>
  `exists (select 1 from plan_area r where r.ambito_id = $1 and r.id = ${t}.area_id and r.withdrawn_at is null)`;
const ofLiveObjective: Filter = (t) =>
  `exists (select 1 from objective o join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null where o.ambito_id = $1 and o.id = ${t}.objective_id and o.withdrawn_at is null)`;

/** Reads a whole plan in seven statements that leave together, with the eyes of whoever asks. */
@Injectable()
export class SnapshotService {
  constructor(private readonly reader: Reader) {}

  /** NOT_FOUND when the plan does not exist or may not be seen. */
  async of(db: AmbitoDb, planId: string): Promise<PlanSnapshot> {
    const asked = (type: keyof typeof selections) => askedAs(this.reader.catalog, type, selections[type]);
    const ofPlan: Filter = (t, p) => `${t}.plan_id = ${p.add(planId, 'uuid')}`;
    const all = async <T>(type: keyof typeof selections, more: Filter[] = []) =>
      (await this.reader.all(db, type, asked(type), [ofPlan, ...more], 'position')).value<T[]>();
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
    const { template, ownTemplate, ...plan } = found.value<
      SnapshotPlan & { template: SnapshotTemplate; ownTemplate: SnapshotTemplate | null }
    >();
    return { format: 1, plan, template: ownTemplate ?? template, areas, objectives, actions, schede, sheets, phases };
  }
}
