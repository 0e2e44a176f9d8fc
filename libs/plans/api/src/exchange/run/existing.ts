import type { AmbitoDb, Reader } from '@zona/database';
import {
  correctionsOf,
  itemTypes,
  spanWritten,
  writtenSpan,
  type ExistingItem,
  type ItemType,
  type PlanSnapshot,
  type SnapshotSource,
  type Target,
} from '@zona/plans-domain';
import { v7 as uuidv7 } from 'uuid';
import type { SnapshotService } from '../../snapshot/snapshot.service.ts';
import { readingsOf } from './readings.ts';

export const tableOf: Record<ItemType, string> = {
  Plan: 'plan',
  PlanArea: 'plan_area',
  Objective: 'objective',
  Action: 'action',
  Scheda: 'scheda',
  SchedaAnswer: 'scheda_answer',
  StatedAmount: 'stated_amount',
  StaffNeed: 'staff_need',
  Indicator: 'indicator',
  IndicatorReading: 'indicator_reading',
  CorrectedReading: 'indicator_reading',
  Phase: 'phase',
};
const onCard = ['SchedaAnswer', 'StatedAmount', 'StaffNeed', 'Indicator'];
/** Places are counted under what a row hangs on. */
const parents: Partial<Record<ItemType, string>> = {
  PlanArea: 'plan_id',
  Objective: 'plan_id',
  Action: 'plan_id',
  Scheda: 'objective_id',
  StatedAmount: 'scheda_id',
  StaffNeed: 'scheda_id',
  Indicator: 'scheda_id',
  Phase: 'plan_id',
};

/** Rows of a plan under the alias x, whatever their type; `$1` is the ambito and `$2` the plan. */
const ofPlan = (type: ItemType): string => {
  if (type === 'Plan') return 'plan x where x.ambito_id = $1 and x.id = $2';
  if (!onCard.includes(type)) return `${tableOf[type]} x where x.ambito_id = $1 and x.plan_id = $2`;
  return `${tableOf[type]} x join scheda k on k.ambito_id = $1 and k.id = x.scheda_id where x.ambito_id = $1 and k.plan_id = $2`;
};

/** The plan as an import meets it, in as many statements as there are types, whatever its size. */
export async function readTarget(
  db: AmbitoDb,
  snapshots: SnapshotService,
  reader: Reader,
  planId: string,
  fileName: string,
): Promise<{ target: Target; snapshot: PlanSnapshot }> {
  const args = [db.ambitoId, planId];
  const [snapshot, readings, versions, positions, enti, policyAreas, remembered, gone] = await Promise.all([
    snapshots.of(db, planId),
    readingsOf(db, reader, planId),
    Promise.all(
      itemTypes
        .filter((t) => tableOf[t] !== 'indicator_reading')
        .map((t) => db.run<{ id: string; version: number }>(`select x.id, x.version from ${ofPlan(t)}`, args)),
    ),
    Promise.all(
      Object.entries(parents).map(async ([type, parent]) => {
        const rows = await db.run<{ parent: string; last: number }>(
          `select x.${parent} as parent, max(x.position) as last from ${ofPlan(type as ItemType)} group by 1`,
          args,
        );
        return rows.map((r): [string, number] => [`${type}:${r.parent}`, r.last]);
      }),
    ),
    db.run<{ id: string; name: string; kind: string }>(
      'select distinct e.id, e.name, e.kind from ambito_ente a join ente e on e.id = a.ente_id where a.ambito_id = $1 and a.withdrawn_at is null',
      [db.ambitoId],
    ),
    db.run<{ id: string; letter: string }>('select id, letter from policy_area'),
    db.run<{ keys: { type: string; key: string; id: string }[] }>(
      `select r.keys from import_page r join plan_import i on i.ambito_id = $1 and i.id = r.import_id and i.reading = r.reading
       where r.ambito_id = $1 and i.plan_id = $2 and i.state = 'applied' and r.keys <> '[]' order by i.applied_at, r.first_place`,
      args,
    ),
    db.run<Withdrawn>(
      `select x.id, x.version, x.scheda_id as "schedaId", x.row_key as "row", x.answer, x.note, x.choices, x.source_document as "sourceDocument", x.source_line as "sourceLine", x.source_text as "sourceText" from ${ofPlan('SchedaAnswer')} and x.withdrawn_at is not null`,
      args,
    ),
  ]);
  const versionOf = new Map(versions.flat().map((v) => [v.id, v.version]));
  const corrections = correctionsOf(readings);
  const policyIds = new Map(policyAreas.map((p) => [p.letter, p.id]));
  const items = [
    ...itemsOf(snapshot, policyIds).map((i): ExistingItem => ({ ...i, version: versionOf.get(i.id) ?? 0 })),
    ...readings.map(({ id, version, ente: _, ...values }): ExistingItem => ({
      type: corrections.has(id) ? 'CorrectedReading' : 'IndicatorReading',
      id,
      version,
      values: { ...values },
      lists: {},
    })),
    ...gone.map(({ id, version, ...values }): ExistingItem => ({
      type: 'SchedaAnswer',
      id,
      version,
      values: { ...values },
      lists: {},
      withdrawn: true,
    })),
  ];
  const keys = remembered.flatMap((r) => r.keys).map((k): [string, string] => [`${k.type}:${k.key}`, k.id]);
  const target: Target = {
    planId,
    fileName,
    items,
    enti,
    policyAreas,
    positions: new Map(positions.flat()),
    remembered: new Map(keys),
    newId: () => uuidv7(),
    actorEnteId: db.ctx.actor.enteId,
  };
  return { target, snapshot };
}

interface Withdrawn {
  id: string;
  version: number;
  schedaId: string;
  row: string;
}

const sourced = (source: SnapshotSource | null) => ({
  sourceDocument: source?.document ?? null,
  sourceLine: source?.line ?? null,
  sourceText: source?.text ?? null,
});

type Plain = Omit<ExistingItem, 'version'>;

/** The rows of a snapshot with the names that their columns have. */
export function itemsOf(s: PlanSnapshot, policyIds: ReadonlyMap<string, string>): Plain[] {
  const row = (type: ItemType, id: string, values: object, lists: Plain['lists'] = {}): Plain => ({
    type,
    id,
    values: values as Plain['values'],
    lists,
  });
  return [
    row('Plan', s.plan.id, s.plan),
    ...s.areas.map((a) =>
      row('PlanArea', a.id, a, { policyAreaIds: a.policyAreas.flatMap((p) => policyIds.get(p.letter) ?? []) }),
    ),
    ...s.objectives.map((o) => row('Objective', o.id, { ...o, ...sourced(o.source) })),
    ...s.actions.map((a) =>
      row(
        'Action',
        a.id,
        { ...a, ...sourced(a.source) },
        { objectiveIds: a.objectives.map((o) => o.id), enteIds: a.enti.map((e) => e.id) },
      ),
    ),
    ...s.schede.flatMap((k) => [
      row('Scheda', k.id, { ...k, ...sourced(k.source) }),
      ...k.answers.map((a) => row('SchedaAnswer', a.id, { ...a, schedaId: k.id, ...sourced(a.source) })),
      ...k.amounts.map((a) => row('StatedAmount', a.id, { ...a, schedaId: k.id, ...sourced(a.source) })),
      ...k.staff.map((p) => row('StaffNeed', p.id, { ...p, schedaId: k.id, ...sourced(p.source) })),
      ...k.indicators.map((i) =>
        row('Indicator', i.id, { ...i, schedaId: k.id, ownerId: i.owner?.id ?? null, ...sourced(i.source) }),
      ),
    ]),
    ...(s.phases ?? [])
      .filter((p) => p.sheetId === null)
      .map((p) =>
        row('Phase', p.id, {
          ...p,
          spans: p.spans.map((span) => writtenSpan(spanWritten(span))),
          // Of what is no longer in the plan a file has no name.
          objectiveId: s.objectives.some((o) => o.id === p.objectiveId) ? p.objectiveId : null,
          actionId: s.actions.some((a) => a.id === p.actionId) ? p.actionId : null,
          ownerId: p.owner?.id ?? null,
          ...sourced(p.source),
        }),
      ),
  ];
}
