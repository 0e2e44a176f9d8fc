import type { AmbitoDb, Values, Writer } from '@zona/database';
import { policyAreaId, type MeasureComparator } from '@zona/plans-domain';
import { v7 as uuidv7 } from 'uuid';
import type { PlanFile, SchedaFile } from './plan-file.ts';

const comparators: Record<string, MeasureComparator> = {
  '=': 'eq',
  '>': 'gt',
  '>=': 'gte',
  '<': 'lt',
  '<=': 'lte',
  '+%': 'baseline_plus_percent',
};

/** Ids given to the keys of a file as they are met. */
class Keys {
  private readonly ids = new Map<string, string>();
  id(kind: string, key: string): string {
    const name = `${kind}:${key}`;
    if (!this.ids.has(name)) this.ids.set(name, uuidv7());
    return this.ids.get(name)!;
  }
}

/** "delibera 13" is a kind and a number; what is said otherwise is kept as it is. */
const actOf = (act: string | null): Values => {
  const [, number] = /^delibera (\S+)$/i.exec(act ?? '') ?? [];
  return number ? { kind: 'delibera', number } : { number: act };
};

export interface LoadedPlan {
  planId: string;
  /** The act by which the document says it was adopted. */
  adoptionId: string | null;
  /** In the order of the file. */
  objectiveIds: string[];
  actionIds: string[];
  indicatorIds: string[];
}

/** Loads the plan of a demo file into the ambito of the transaction. */
export async function loadPlan(db: AmbitoDb, writer: Writer, file: PlanFile): Promise<LoadedPlan> {
  const keys = new Keys();
  const sourced = (line: number, text: string | null = null) => ({
    sourceDocument: file.document.title,
    sourceLine: line,
    sourceText: text,
  });
  const { plan } = file;
  const planId = await writer.insert(db, 'Plan', {
    code: plan.code,
    title: plan.title,
    kind: plan.kind,
    status: plan.status,
    templateId: plan.template,
    from: plan.from,
    to: plan.to,
    document: file.document.title,
  });
  const add = (type: string, rows: Values[]) => writer.insertMany(db, type, rows);
  const { approval } = plan;
  const [adoptionId] = await add(
    'PlanAct',
    approval
      ? [
          {
            planId,
            step: 'adopt',
            organ: approval.organ,
            ...actOf(approval.act),
            date: approval.date,
            ...sourced(approval.line),
          },
        ]
      : [],
  );

  await add(
    'PlanArea',
    file.areas.map((a, i) => ({ id: keys.id('area', a.key), planId, code: a.code, title: a.title, position: i + 1 })),
  );
  await add(
    'AreaPolicy',
    file.areas.flatMap((a) =>
      a.policies.map((letter) => ({ planAreaId: keys.id('area', a.key), policyAreaId: policyAreaId(letter) })),
    ),
  );
  await add(
    'Objective',
    file.objectives.map((o, i) => ({
      id: keys.id('objective', o.key),
      planId,
      areaId: keys.id('area', o.area),
      code: o.code,
      title: o.title,
      summary: o.summary,
      position: i + 1,
      ...sourced(o.line),
    })),
  );
  const actionIds = await add(
    'Action',
    file.actions.map((a, i) => ({
      id: keys.id('action', a.key),
      planId,
      code: a.code,
      title: a.title,
      summary: a.summary ?? null,
      partners: a.partners ?? [],
      position: i + 1,
      ...sourced(a.line),
    })),
  );
  await add(
    'ActionObjective',
    file.actions.flatMap((a) =>
      a.objectives.map((o) => ({ actionId: keys.id('action', a.key), objectiveId: keys.id('objective', o) })),
    ),
  );

  const target = (s: SchedaFile) =>
    s.refersTo && file.schede.find((f) => f.form === 'full' && (f.key === s.refersTo || f.action === s.refersTo));
  const full = file.schede.filter((s) => s.form === 'full');
  const stubs = file.schede.filter((s) => s.form === 'stub');
  const card = (s: SchedaFile) => {
    const refersTo = target(s);
    return {
      id: keys.id('scheda', s.key),
      planId,
      objectiveId: keys.id('objective', s.objective),
      actionId: s.action ? keys.id('action', s.action) : null,
      label: s.label,
      form: s.form,
      refersToId: refersTo ? keys.id('scheda', refersTo.key) : null,
      position: file.schede.indexOf(s) + 1,
      ...sourced(s.line),
    };
  };
  await add('Scheda', [...full, ...stubs].map(card));

  const ofCards = <T>(
    list: (s: SchedaFile) => T[] | undefined,
    row: (item: T, schedaId: string, position: number) => Values,
  ) => file.schede.flatMap((s) => (list(s) ?? []).map((item, i) => row(item, keys.id('scheda', s.key), i + 1)));
  await add(
    'SchedaAnswer',
    ofCards(
      (s) => s.answers,
      (a, schedaId) => ({
        schedaId,
        row: a.row,
        answer: a.answer,
        note: a.note ?? null,
        choices: a.choices ?? [],
        ...sourced(a.line),
      }),
    ),
  );
  await add(
    'StatedAmount',
    ofCards(
      (s) => s.amounts,
      (a, schedaId, position) => ({
        id: keys.id('amount', a.key),
        schedaId,
        value: a.value,
        valueTo: a.valueTo ?? null,
        period: a.period,
        certainty: a.certainty,
        fund: a.fund,
        sameAsId: a.sameAs ? keys.id('amount', a.sameAs) : null,
        position,
        ...sourced(a.line, a.sourceText),
      }),
    ),
  );
  await add(
    'StaffNeed',
    ofCards(
      (s) => s.staff,
      (n, schedaId, position) => ({
        schedaId,
        role: n.role,
        count: n.count,
        certainty: n.certainty,
        position,
        ...sourced(n.line),
      }),
    ),
  );
  const indicatorIds = await add(
    'Indicator',
    ofCards(
      (s) => s.indicators,
      (i, schedaId, position) => ({
        schedaId,
        kind: i.kind,
        name: i.name,
        valueType: i.valueType,
        unit: i.unit ?? null,
        comparator: i.comparator ? comparators[i.comparator] : null,
        baseline: i.baseline ?? null,
        target: i.target ?? null,
        targetText: i.targetText ?? null,
        scaleFrom: i.scale?.from ?? null,
        scaleTo: i.scale?.to ?? null,
        byComune: i.byComune ?? false,
        ownerId: null,
        position,
        ...sourced(i.line),
      }),
    ),
  );
  const objectiveIds = file.objectives.map((o) => keys.id('objective', o.key));
  return { planId, adoptionId: adoptionId ?? null, objectiveIds, actionIds, indicatorIds };
}
