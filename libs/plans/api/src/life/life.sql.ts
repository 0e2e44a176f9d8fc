import type { Derived, VirtualSql } from '@zona/database';
import { approvalState, planActKindLabel, planActKinds, type ApprovalAnswer } from '@zona/plans-domain';

const latestAdoption: VirtualSql = (t, tenant) =>
  `from plan_act a where a.ambito_id = ${tenant} and a.plan_id = ${t}.id and a.step = 'adopt' and a.withdrawn_at is null order by a.act_date desc nulls last, a.created_at desc, a.id desc limit 1`;

/** What the latest act of adoption says: one column of it. */
export const ofAdoption =
  (column: string): VirtualSql =>
  (t, tenant) =>
    `(select a.${column} ${latestAdoption(t, tenant)})`;

const kindText = `case a.kind ${planActKinds.map((k) => `when '${k}' then '${planActKindLabel[k]}'`).join(' ')} end`;
/** The kind and number of the latest adoption, as one would say them: "Delibera 13". */
export const adoptionText: VirtualSql = (t, tenant) =>
  `(select nullif(concat_ws(' ', ${kindText}, a.number), '') ${latestAdoption(t, tenant)})`;

/** The last day as it was before any extension. */
export const originalEnd: VirtualSql = (t, tenant) =>
  `coalesce((select a.previous_end from plan_act a where a.ambito_id = ${tenant} and a.plan_id = ${t}.id and a.step = 'extend' and a.withdrawn_at is null order by a.created_at, a.id limit 1), ${t}.valid_to)`;

/** Is a version tied to an act of the mayors' assembly? By what its act reads now (`isAssembly`), should it have been corrected. */
export const ofAssembly: VirtualSql = (t, tenant) =>
  `coalesce((select a.organ ~* '\\massemblea\\M' from plan_act a where a.ambito_id = ${tenant} and a.id = ${t}.plan_act_id), ${t}.assembly)`;

/** The ente that governs a comune, among those of the ambito. */
export const enteOfComune = (istat: string, tenant: string): string =>
  `(select e.id from ambito_ente l join ente e on e.id = l.ente_id where l.ambito_id = ${tenant} and l.withdrawn_at is null and e.kind = 'comune' and e.comune_istat = ${istat} order by l.id limit 1)`;

interface RawTracker {
  comuni: { id: string; name: string; enteId: string | null }[];
  decided: { comuneId: string; answer: ApprovalAnswer; number: string | null; date: string }[];
}

/** Which comuni have to approve, and how many did: the comuni of the ambito while the plan holds. */
export const approvalTracker: Derived = {
  sql: (t, tenant) => `json_build_object(
    'comuni', (select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'enteId', ${enteOfComune('c.istat', tenant)}) order by c.name), '[]')
      from ambito_comune c where c.ambito_id = ${tenant} and c.withdrawn_at is null and c.valid_from <= ${t}.valid_to and (c.valid_to is null or c.valid_to >= ${t}.valid_from)),
    'decided', (select coalesce(json_agg(json_build_object('comuneId', d.ambito_comune_id, 'answer', d.state, 'number', d.number, 'date', d.act_date)), '[]')
      from plan_comune_approval d where d.ambito_id = ${tenant} and d.plan_id = ${t}.id and d.withdrawn_at is null and d.state <> 'pending'))`,
  compute: ({ comuni, decided }: RawTracker) => {
    const ids = comuni.map((c) => c.id);
    const { approved, rejected, all, sentence } = approvalState(ids, decided);
    return { total: ids.length, approved: approved.length, rejected: rejected.length, all, sentence, comuni };
  },
};
