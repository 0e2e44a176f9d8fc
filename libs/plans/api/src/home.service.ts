import { Injectable } from '@nestjs/common';
import { askedIn, Compilation, Reader, visibleSql, type AmbitoDb } from '@zona/database';
import { isUdp } from '@zona/access';
import { SharingService } from '@zona/sharing';
import type { GraphQLResolveInfo } from 'graphql';
import { missingOf, type Missing, type PeriodType } from '@zona/plans-domain';
import { todayIso } from '@zona/calendar';
import { owedBy } from './indicators/indicators.filters.ts';
import { CheckService } from './checks/check.service.ts';
import { warningTasks } from './checks/check.tasks.ts';
import { figuresOf, reporters, target, task, tasksOf, type PlanRow, type Task } from './home.view.ts';
import { readingTasks, type Waiting } from './indicators/home.tasks.ts';
import { monitoringTasks } from './monitoring/monitoring.home.ts';
import { Action, Plan } from './plans.entities.ts';
import { LatePhases } from './timeline/late.service.ts';
import { figures, inForce, planCounts } from './plans.sql.ts';

/** The page Oggi: the figures that matter and what waits, for the role that looks. */
@Injectable()
export class HomeService {
  constructor(
    private readonly reader: Reader,
    private readonly sharing: SharingService,
    private readonly late: LatePhases,
    private readonly checks: CheckService,
  ) {}

  async of(db: AmbitoDb, info: GraphQLResolveInfo) {
    const { role, enteId } = db.ctx.actor;
    const [plan, offers, owed, waiting, mine, monitoring] = await Promise.all([
      this.currentPlan(db),
      role === 'responsabile_udp' ? this.offers(db) : [],
      enteId && reporters.includes(role) ? this.owed(db, enteId) : null,
      isUdp(db.ctx.actor) ? this.waiting(db) : null,
      role === 'operatore_ets' ? this.visibleActions(db) : 0,
      monitoringTasks(db, this.reader.catalog),
    ]);
    const asked = askedIn(info, 'Home').filter((a) => a.name === 'plan');
    const below = asked.flatMap((a) => a.below);
    const [shown, late] = await Promise.all([
      plan && asked.length ? this.reader.one(db, 'Plan', plan.id, below) : null,
      plan ? this.late.tasks(db, plan) : [],
    ]);
    return {
      figures: plan ? figuresOf(plan, role, owed, mine) : [],
      tasks: [
        ...late,
        ...offers,
        ...monitoring,
        ...readingTasks(owed, waiting, role),
        ...(plan ? tasksOf(plan, role) : []),
      ],
      plan: shown?.value() ?? null,
    };
  }

  /** What of it waits for somebody who is not looking: late phases, half-years, readings. */
  async reminders(db: AmbitoDb): Promise<Task[]> {
    const { role, enteId } = db.ctx.actor;
    const plan = await this.firstPlan<{ id: string; status: string }>(db, 'p.id, p.status');
    const owed = enteId && reporters.includes(role) ? await this.owed(db, enteId) : null;
    const waiting = isUdp(db.ctx.actor) ? await this.waiting(db) : null;
    return [
      ...(plan ? await this.late.tasks(db, plan) : []),
      ...(await monitoringTasks(db, this.reader.catalog)),
      ...readingTasks(owed, waiting, role),
    ];
  }

  /** What waits in the avvisi di quadratura. They look at the whole plan, and are asked apart so that the page need not wait. */
  async warnings(db: AmbitoDb): Promise<Task[]> {
    const plan = isUdp(db.ctx.actor) ? await this.firstPlan<{ id: string }>(db, 'p.id') : null;
    const checks = plan && (await this.checks.of(db, plan.id));
    return plan && checks ? warningTasks(plan.id, checks) : [];
  }

  private currentPlan(db: AmbitoDb): Promise<PlanRow | null> {
    return this.firstPlan<PlanRow>(
      db,
      `p.id, p.title, p.status, p.valid_to::text as "to", p.valid_to - current_date as "daysLeft", ${planCounts('p', '$1')} as counts, ${figures((t) => `k.plan_id = ${t}.id`)('p', '$1')} as figures`,
    );
  }

  /** The plan one starts from: in force before others, the latest before earlier ones. */
  private async firstPlan<R extends object>(db: AmbitoDb, columns: string): Promise<R | null> {
    const c = new Compilation(this.reader.catalog, db.ctx.ability, db.ambitoId);
    const [row] = await db.run<R>(
      `select ${columns}
       from plan p where p.ambito_id = $1 and p.withdrawn_at is null and ${visibleSql(db.ctx.ability, 'read', Plan, 'p', c.params)}
       order by (${inForce('p')}) desc, p.valid_from desc, p.id limit 1`,
      c.params.values,
    );
    return row ?? null;
  }

  /** Readings of plans in force that an ente owes: an own draft, or what was returned, is not sent yet. */
  private async owed(db: AmbitoDb, enteId: string): Promise<Missing> {
    const rows = await db.run<{ from: string; to: string; periodType: PeriodType; sent: string[] }>(
      `select p.valid_from::text as "from", p.valid_to::text as "to", i.period_type as "periodType",
              array(select v.period from indicator_reading v where v.ambito_id = $1 and v.indicator_id = i.id and v.reporter_id = $2::uuid and v.state <> 'draft' and v.withdrawn_at is null) as sent
       from indicator i join scheda k on k.ambito_id = $1 and k.id = i.scheda_id join plan p on p.ambito_id = $1 and p.id = k.plan_id
       where i.ambito_id = $1 and i.kind <> 'input' and i.withdrawn_at is null and k.withdrawn_at is null and ${inForce('p')} and ${owedBy('i', '$2::uuid')}`,
      [db.ambitoId, enteId],
    );
    return missingOf(rows, todayIso());
  }

  /** What waits for the Ufficio di Piano: readings to approve, and approved ones to lock. */
  private async waiting(db: AmbitoDb): Promise<Waiting> {
    const [row] = await db.run<Waiting>(
      `select count(*) filter (where v.state = 'sent')::int as sent, count(*) filter (where v.state = 'approved')::int as approved
       from indicator_reading v where v.ambito_id = $1 and v.state in ('sent', 'approved') and v.withdrawn_at is null`,
      [db.ambitoId],
    );
    return row!;
  }

  /** Actions that other ambiti offer to share and that wait for an answer. */
  private async offers(db: AmbitoDb): Promise<Task[]> {
    const waiting = (await this.sharing.all(db)).filter((s) => !s.mine && s.status === 'offered');
    return waiting.map((s) =>
      task(
        `share:${s.id}`,
        'approval',
        `${s.leadName} vi offre un’azione: ${s.title}`,
        'Accettandola la leggerete, fino al giorno indicato.',
        target('sharing'),
      ),
    );
  }

  private async visibleActions(db: AmbitoDb): Promise<number> {
    const c = new Compilation(this.reader.catalog, db.ctx.ability, db.ambitoId);
    const [row] = await db.run<{ n: number }>(
      `select count(*)::int as n from action x where x.ambito_id = $1 and x.withdrawn_at is null and ${visibleSql(db.ctx.ability, 'read', Action, 'x', c.params)}`,
      c.params.values,
    );
    return row!.n;
  }
}
