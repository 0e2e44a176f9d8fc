import { Injectable } from '@nestjs/common';
import { refuse, Writer, type AmbitoDb, type Filter, type Values } from '@zona/database';
import {
  parsePeriod,
  type closeMonitoringPeriodSchema,
  type openMonitoringPeriodSchema,
  type updateMonitoringPeriodSchema,
} from '@zona/plans-domain';
import { isUuid } from '@zona/problems';
import type { z } from 'zod';
import { linesToOpen } from './monitoring.sql.ts';

/** Plans that have begun: of a closed one the last half-year is still to be told. */
const begun = ['in_force', 'extended', 'closed'];

/** Half-years: opened with a row for each line of the plan, told, closed. */
@Injectable()
export class PeriodService {
  constructor(private readonly writer: Writer) {}

  /** Opening again adds the lines that the plan has gained since: what is written stays. */
  async open(db: AmbitoDb, { planId, code }: z.output<typeof openMonitoringPeriodSchema>): Promise<string> {
    const plan = await this.writer.require(db, 'Plan', planId, 'planId');
    if (!begun.includes(plan['status'] as string))
      refuse('planId', 'INVALID', 'Il piano non è ancora in vigore: non c’è uno stato di attuazione da raccontare.');
    const { from, to } = parsePeriod(code)!;
    if (to < (plan['from'] as string)) refuse('code', 'INVALID', 'Semestre: finisce prima che il piano cominci.');
    const [known] = await db.run<{ id: string; state: string }>(
      'select m.id, m.state from monitoring_period m where m.ambito_id = $1 and m.plan_id = $2 and m.code = $3',
      [db.ambitoId, plan.id, code],
    );
    if (known?.state === 'closed') refuse('code', 'CONFLICT', 'Questo semestre è già chiuso.');
    const id =
      known?.id ?? (await this.writer.insert(db, 'MonitoringPeriod', { planId, code, state: 'open', from, to }));
    await this.addLines(db, plan.id, id, from);
    return id;
  }

  private async addLines(db: AmbitoDb, planId: string, periodId: string, from: string): Promise<void> {
    const [before] = await db.run<{ id: string }>(
      'select m.id from monitoring_period m where m.ambito_id = $1 and m.plan_id = $2 and m.valid_from < $3 and m.withdrawn_at is null order by m.valid_from desc limit 1',
      [db.ambitoId, planId, from],
    );
    const lines = await db.run<Values>(linesToOpen, [db.ambitoId, planId, periodId, before?.id ?? null]);
    await this.writer.insertMany(
      db,
      'LineReport',
      lines.map((line) => ({ ...line, planId, periodId, stage: 'draft' })),
    );
  }

  update(db: AmbitoDb, { id, version, ...patch }: z.output<typeof updateMonitoringPeriodSchema>): Promise<string> {
    return this.writer.update(db, 'MonitoringPeriod', id, version, patch);
  }

  /** From here on nothing of it changes but by a correction with its reason. */
  async close(
    db: AmbitoDb,
    { id, version, evenIfMissing, ...act }: z.output<typeof closeMonitoringPeriodSchema>,
  ): Promise<string> {
    const period = await this.writer.load(db, 'MonitoringPeriod', id, 'approve');
    if (period['state'] === 'closed') refuse(null, 'CONFLICT', 'Questo semestre è già chiuso.');
    const [counts] = await db.run<{ missing: number; sent: number }>(
      `select count(*) filter (where r.progress is null)::int as missing, count(*) filter (where r.stage = 'sent')::int as sent
       from line_report r where r.ambito_id = $1 and r.period_id = $2 and r.withdrawn_at is null`,
      [db.ambitoId, period.id],
    );
    if (counts!.sent)
      refuse(null, 'CONFLICT', `${this.several(counts!.sent)} da accettare o da rimandare: poi potrai chiudere.`);
    if (counts!.missing && !evenIfMissing)
      refuse(
        'evenIfMissing',
        'REQUIRED',
        `${this.several(counts!.missing)} senza testo: conferma che chiudi lo stesso.`,
      );
    return this.writer.update(db, 'MonitoringPeriod', period.id, version, { ...act, state: 'closed' });
  }

  private several(n: number): string {
    return n === 1 ? 'C’è una riga' : `Ci sono ${n} righe`;
  }
}

/** The plan a list is narrowed to; anything that is no id matches nothing. */
export const ofPlan = (planId: string | null | undefined): Filter[] =>
  planId ? [(t, p) => (isUuid(planId) ? `${t}.plan_id = ${p.add(planId, 'uuid')}` : 'false')] : [];
