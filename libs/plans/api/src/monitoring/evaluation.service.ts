import { Injectable } from '@nestjs/common';
import { askedAs, askedIn, Reader, refuse, Writer, type AmbitoDb, type Filter } from '@zona/database';
import {
  achievementRuleSchema,
  degreeOf,
  evaluationOf,
  proposedRule,
  ruleSentences,
  weightLines,
  type AchievementRule,
  type IndicatorKind,
  type MeasuredObjective,
  type RawEvaluation,
} from '@zona/plans-domain';
import type { EvaluationKind, saveAchievementRuleSchema, saveEvaluationSchema } from '@zona/plans-domain';
import { check, isUuid } from '@zona/problems';
import type { GraphQLResolveInfo } from 'graphql';
import type { z } from 'zod';

interface ReadObjective {
  id: string;
  code: string;
  title: string;
  area: { title: string };
  schede: {
    id: string;
    label: string;
    action: { title: string } | null;
    indicators: { id: string; name: string; kind: IndicatorKind; evaluation: RawEvaluation }[];
  }[];
}
const measured = `id code title area { title } schede { id label action { title } indicators { id name kind evaluation } }`;
type ReadWeight = Record<'objectiveId' | 'schedaId' | 'indicatorId' | 'weight', string | null> & { version: number };
/** The stated weights by the id of what they are of. */
type Weights = ReadonlyMap<string, ReadWeight>;
const inLiveArea: Filter = (t) =>
  `exists (select 1 from plan_area r where r.ambito_id = $1 and r.id = ${t}.area_id and r.withdrawn_at is null)`;

/** Evaluations: what people judge, and what the plan's own rule makes of the values. */
@Injectable()
export class EvaluationService {
  constructor(
    private readonly reader: Reader,
    private readonly writer: Writer,
  ) {}

  /** Null when the plan does not exist or may not be seen. */
  async sheet(db: AmbitoDb, planId: string, kind: EvaluationKind, info: GraphQLResolveInfo) {
    if (!isUuid(planId)) return null;
    const asked = askedIn(info, 'EvaluationSheet');
    const below = (...path: string[]) =>
      path.reduce((at, name) => at.filter((a) => a.name === name).flatMap((a) => a.below), asked);
    const ofPlan: Filter = (t, p) => `${t}.plan_id = ${p.add(planId, 'uuid')}`;
    const ofItsObjectives: Filter = (t, p) =>
      `exists (select 1 from objective o where o.ambito_id = $1 and o.id = ${t}.objective_id and o.plan_id = ${p.add(planId, 'uuid')})`;
    const ofKind: Filter = (t, p) => `${t}.kind = ${p.add(kind, 'text')}`;
    const as = (type: string, selection: string) => askedAs(this.reader.catalog, type, selection);
    const [found, rules, objectives, evaluations, stated] = await Promise.all([
      this.reader.one(db, 'Plan', planId, as('Plan', 'id code title')),
      this.reader.all(
        db,
        'AchievementRule',
        [...as('AchievementRule', 'rule edition'), ...below('rule')],
        [ofPlan],
        'edition',
      ),
      this.reader.all(db, 'Objective', as('Objective', measured), [ofPlan, inLiveArea], 'position'),
      this.reader.all(
        db,
        'Evaluation',
        [...as('Evaluation', 'objectiveId'), ...below('rows', 'evaluation')],
        [ofItsObjectives, ofKind],
      ),
      this.reader.all(
        db,
        'AchievementWeight',
        as('AchievementWeight', 'objectiveId schedaId indicatorId weight version'),
        [ofPlan],
      ),
    ]);
    if (!found) return null;
    const plan = found.value<{ id: string; code: string; title: string }>();
    const rule = rules.value<{ rule: AchievementRule }[]>().at(-1) ?? null;
    const read = objectives.value<ReadObjective[]>();
    const judged = new Map(evaluations.value<{ objectiveId: string }[]>().map((e) => [e.objectiveId, e]));
    const weights: Weights = new Map(
      stated.value<ReadWeight[]>().map((w) => [(w.objectiveId ?? w.schedaId ?? w.indicatorId)!, w]),
    );
    const objectivesMeasured = read.map((o) => asMeasured(o, weights));
    const degree = degreeOf(plan.title, objectivesMeasured, rule?.rule ?? proposedRule);
    return {
      planId: plan.id,
      planTitle: plan.title,
      planCode: plan.code,
      kind,
      rule,
      sentences: ruleSentences(rule?.rule ?? proposedRule),
      degree,
      weights: weightLines(objectivesMeasured).map(({ id, ...line }) => ({
        ...line,
        nodeId: id,
        version: weights.get(id)?.version ?? null,
      })),
      rows: read.map((o, i) => ({
        objectiveId: o.id,
        code: o.code,
        title: o.title,
        area: o.area.title,
        evaluation: judged.get(o.id) ?? null,
        degree: degree.children[i],
      })),
    };
  }

  /** One evaluation of each kind for an objective: two people who begin it meet in the same row. */
  async save(
    db: AmbitoDb,
    { id, version, objectiveId, kind, ...values }: z.output<typeof saveEvaluationSchema>,
  ): Promise<string> {
    const objective = await this.writer.require(db, 'Objective', objectiveId, 'objectiveId');
    if (id) {
      const row = await this.writer.load(db, 'Evaluation', id, 'update');
      if (row['objectiveId'] !== objective.id || row['kind'] !== kind)
        refuse('id', 'NOT_FOUND', 'Questa valutazione è di un altro obiettivo.');
      return this.writer.update(db, 'Evaluation', id, version ?? 0, values);
    }
    const [known] = await db.run<{ id: string }>(
      'select e.id from evaluation e where e.ambito_id = $1 and e.objective_id = $2 and e.kind = $3',
      [db.ambitoId, objective.id, kind],
    );
    if (known) return this.writer.update(db, 'Evaluation', known.id, version ?? 0, values);
    return this.writer.insert(db, 'Evaluation', { ...values, objectiveId, kind });
  }

  async saveRule(db: AmbitoDb, input: z.output<typeof saveAchievementRuleSchema>): Promise<string> {
    const plan = await this.writer.require(db, 'Plan', input.planId, 'planId');
    const checked = check(achievementRuleSchema, {
      points: { reached: input.reached, partly: input.partly, not_reached: input.notReached },
      weights: input.weights,
      notMeasurable: input.notMeasurable,
      thresholds: { achieved: input.achievedFrom, partly: input.partlyFrom },
    });
    if (!checked.ok) {
      const field = checked.problems[0]!.field === 'thresholds' ? 'partlyFrom' : 'partly';
      return refuse(field, 'INVALID', checked.problems[0]!.message);
    }
    const [last] = await db.run<{ edition: number }>(
      'select coalesce(max(r.edition), 0) as edition from achievement_rule r where r.ambito_id = $1 and r.plan_id = $2',
      [db.ambitoId, plan.id],
    );
    const { planId, statedIn } = input;
    return this.writer.insert(db, 'AchievementRule', {
      planId,
      statedIn,
      rule: checked.value,
      edition: last!.edition + 1,
    });
  }
}

const asMeasured = (o: ReadObjective, weights: Weights): MeasuredObjective => {
  const weighed = ({ id }: { id: string }) => ({ id, weight: weights.get(id)?.weight ?? null });
  return {
    ...weighed(o),
    label: [o.code, o.title].filter(Boolean).join(' '),
    cards: o.schede.map((s) => ({
      ...weighed(s),
      label: s.action?.title ?? s.label,
      indicators: s.indicators.map((i) => {
        const { outcome, steps } = evaluationOf(i.evaluation);
        return { ...weighed(i), name: i.name, kind: i.kind, outcome, steps };
      }),
    })),
  };
};
