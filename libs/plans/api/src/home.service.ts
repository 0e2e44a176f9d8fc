import { Injectable } from '@nestjs/common';
import { askedIn, Compilation, Reader, visibleSql, type AmbitoDb } from '@zona/database';
import { SharingService } from '@zona/sharing';
import type { GraphQLResolveInfo } from 'graphql';
import { figuresOf, reporters, target, task, tasksOf, type PlanRow, type Task } from './home.view.ts';
import { Action, Plan } from './plans.entities.ts';
import { figures, planCounts } from './plans.sql.ts';

/** The page Oggi: the figures that matter and what waits, for the role that looks. */
@Injectable()
export class HomeService {
  constructor(
    private readonly reader: Reader,
    private readonly sharing: SharingService,
  ) {}

  async of(db: AmbitoDb, info: GraphQLResolveInfo) {
    const { role, enteId } = db.ctx.actor;
    const [plan, offers, owed, mine] = await Promise.all([
      this.currentPlan(db),
      role === 'responsabile_udp' ? this.offers(db) : [],
      enteId && reporters.includes(role) ? this.owed(db, enteId) : { owned: 0, missing: 0 },
      role === 'operatore_ets' ? this.visibleActions(db) : 0,
    ]);
    const asked = askedIn(info, 'Home').filter((a) => a.name === 'plan');
    const shown =
      plan && asked.length
        ? await this.reader.one(
            db,
            'Plan',
            plan.id,
            asked.flatMap((a) => a.below),
          )
        : null;
    return {
      figures: plan ? figuresOf(plan, role, owed, mine) : [],
      tasks: [...offers, ...(plan ? tasksOf(plan, role, owed) : [])],
      plan: shown?.value() ?? null,
    };
  }

  /** The plan one starts from: in force before others, the latest before earlier ones. */
  private async currentPlan(db: AmbitoDb): Promise<PlanRow | null> {
    const c = new Compilation(this.reader.catalog, db.ctx.ability, db.ambitoId);
    const [row] = await db.run<PlanRow>(
      `select p.id, p.title, p.status, p.valid_to::text as "to", p.valid_to - current_date as "daysLeft", ${planCounts('p', '$1')} as counts, ${figures((t) => `k.plan_id = ${t}.id`)('p', '$1')} as figures
       from plan p where p.ambito_id = $1 and p.withdrawn_at is null and ${visibleSql(db.ctx.ability, 'read', Plan, 'p', c.params)}
       order by (p.status = 'in_force') desc, p.valid_from desc, p.id limit 1`,
      c.params.values,
    );
    return row ?? null;
  }

  /** Indicators of plans in force that an ente owes, and how many have no value of its own yet. */
  private async owed(db: AmbitoDb, enteId: string): Promise<{ owned: number; missing: number }> {
    const [row] = await db.run<{ owned: number; missing: number }>(
      `select count(*)::int as owned,
              count(*) filter (where not exists (select 1 from indicator_value v where v.ambito_id = $1 and v.indicator_id = i.id and v.ente_id = $2 and v.withdrawn_at is null))::int as missing
       from indicator i join scheda k on k.ambito_id = $1 and k.id = i.scheda_id join plan p on p.ambito_id = $1 and p.id = k.plan_id
       where i.ambito_id = $1 and i.owner_id = $2 and i.kind <> 'input' and i.withdrawn_at is null and k.withdrawn_at is null and p.status = 'in_force'`,
      [db.ambitoId, enteId],
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
