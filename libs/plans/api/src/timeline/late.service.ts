import { Injectable } from '@nestjs/common';
import { isUdp } from '@zona/access';
import { todayIso } from '@zona/calendar';
import type { AmbitoDb } from '@zona/database';
import { isInForce, latenessOf, type PhaseKind, type Progress, type WrittenSpan } from '@zona/plans-domain';
import { target, task, type Task } from '../home.view.ts';

interface Open {
  id: string;
  title: string;
  kind: PhaseKind;
  progress: Progress;
  spans: WrittenSpan[];
  start: string | null;
}

/** So many phases are named one by one on Oggi; the others are counted. */
const named = 4;

/** What is late on the time line of a plan in force: all of it for the Ufficio di Piano, one's own for the ente entrusted with it. */
@Injectable()
export class LatePhases {
  async tasks(db: AmbitoDb, plan: { id: string; status: string }): Promise<Task[]> {
    const { actor } = db.ctx;
    const all = isUdp(actor);
    if (!isInForce(plan.status) || (!all && !actor.enteId)) return [];
    const open = await db.run<Open>(
      `select f.id, f.title, f.kind, f.progress, f.spans, case when f.sheet_id is null then to_char(p.valid_from, 'YYYY-MM') else s.start_month end as start
       from phase f join plan p on p.ambito_id = $1 and p.id = f.plan_id left join project_sheet s on s.ambito_id = $1 and s.id = f.sheet_id
       where f.ambito_id = $1 and f.plan_id = $2 and f.withdrawn_at is null and f.progress in ('not_started', 'running')
         and ($3::uuid is null or f.owner_id = $3::uuid) order by f.position, f.id`,
      [db.ambitoId, plan.id, all ? null : actor.enteId],
    );
    const today = todayIso();
    const late = open
      .map((phase) => ({ phase, late: latenessOf(phase, phase.start, today) }))
      .filter(({ late }) => late.kind !== 'none')
      .sort((a, b) => b.late.days - a.late.days);
    const to = target('timeline', plan.id, 'ritardo=1');
    const shown = late
      .slice(0, named)
      .map(({ phase, late: { message } }) =>
        task(`phase:${phase.id}`, 'late', `In ritardo: ${phase.title}`, message, to),
      );
    const rest = late.length - named;
    return rest > 0 ? [...shown, task('phases', 'late', `Altre ${rest} fasi in ritardo`, null, to)] : shown;
  }
}
