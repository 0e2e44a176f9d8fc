import { Injectable } from '@nestjs/common';
import { isUdp } from '@zona/access';
import { todayIso } from '@zona/calendar';
import type { AmbitoDb } from '@zona/database';
import { AllocationHomeService } from '../allocation/home.service.ts';
import { BudgetCheckService } from './checks.service.ts';
import {
  budgetFigures,
  deadlineTasks,
  proposalTasks,
  warningTasks,
  type Deadline,
  type YearSums,
} from './home.view.ts';
import { fundOfYearSql } from '../funds/fund-of-year.sql.ts';

/** Days ahead that the page Oggi looks. */
const ahead = 30;
/** Deadlines that it shows at most, those that passed first: the rest is in the scadenzario. */
const shown = 5;

const readers = ['sindaco', 'revisore'];

/** What the page Oggi says of the budget, for the role that looks. */
@Injectable()
export class BudgetHomeService {
  constructor(
    private readonly allocation: AllocationHomeService,
    private readonly checks: BudgetCheckService,
  ) {}

  async of(db: AmbitoDb) {
    const { role } = db.ctx.actor;
    const office = isUdp(db.ctx.actor);
    const riparti = await this.allocation.tasks(db);
    // A comune has its quotas, an ETS its contracts elsewhere.
    if (!office && !readers.includes(role)) return { figures: [], tasks: riparti };
    const [sums, waiting, mine, deadlines] = await Promise.all([
      this.sums(db),
      role === 'responsabile_udp' ? this.waiting(db) : 0,
      office ? this.checks.mine(db) : [],
      office ? this.deadlines(db) : [],
    ]);
    return {
      figures: budgetFigures(sums),
      tasks: [...proposalTasks(waiting), ...warningTasks(mine), ...riparti, ...deadlineTasks(deadlines, todayIso())],
    };
  }

  /** The year that runs, or the latest that was given something, and the one before. */
  private sums(db: AmbitoDb): Promise<YearSums[]> {
    return db.run(
      `with latest as (select max(s.year) as year from fund_assignment s
         where s.ambito_id = $1 and s.withdrawn_at is null and s.year <= $2::integer),
       given as (select s.year, sum(a.in_cents) as assigned from latest t join fund_assignment s on s.ambito_id = $1 and s.year in (t.year, t.year - 1)
         join ledger_account a on a.ambito_id = $1 and a.assignment_id = s.id and a.stage = 'assigned' group by s.year),
       spent as (select l.year, sum(a.in_cents) filter (where a.stage = 'committed') as committed, sum(a.in_cents) filter (where a.stage = 'paid') as paid
         from latest t join budget_line l on l.ambito_id = $1 and l.year in (t.year, t.year - 1)
         join ledger_account a on a.ambito_id = $1 and a.line_id = l.id and a.stage in ('committed', 'paid') group by l.year)
       select y.year, coalesce(g.assigned, 0)::text as assigned, coalesce(s.committed, 0)::text as committed, coalesce(s.paid, 0)::text as paid
       from latest t join lateral (values (t.year), (t.year - 1)) y (year) on true
       left join given g on g.year = y.year left join spent s on s.year = y.year where y.year is not null order by y.year desc`,
      [db.ambitoId, Number(todayIso().slice(0, 4))],
    );
  }

  private async waiting(db: AmbitoDb): Promise<number> {
    const [row] = await db.run<{ n: number }>(
      "select count(*)::int as n from ledger_proposal p where p.ambito_id = $1 and p.state = 'proposed' and p.withdrawn_at is null",
      [db.ambitoId],
    );
    return row?.n ?? 0;
  }

  /** What must be spent, reported, paid or cashed within the days ahead, or should have been, and is not yet. */
  private deadlines(db: AmbitoDb): Promise<Deadline[]> {
    const left = (from: string, to: string) =>
      `(select coalesce(sum(a.in_cents) filter (where a.stage = '${from}'), 0) - coalesce(sum(a.in_cents) filter (where a.stage = '${to}'), 0)
        from ledger_account a where a.ambito_id = $1 and a.assignment_id = s.id)`;
    const ofAssignment = (kind: string, day: string, amount: string) =>
      `select '${kind}' as kind, f.id, ${fundOfYearSql('f.name', 's.year')} as title, s.${day} as day, ${amount} as cents
       from fund_assignment s join fund f on f.ambito_id = $1 and f.id = s.fund_id
       where s.ambito_id = $1 and s.withdrawn_at is null and s.${day} <= current_date + $2::integer`;
    return db.run(
      `select d.kind, d.id, d.title, d.day::text as day, d.cents::text as cents, count(*) over ()::int as found from (
         ${ofAssignment('spend', 'spend_by', left('assigned', 'paid'))}
         union all ${ofAssignment('report', 'report_by', left('paid', 'reported'))}
           and not exists (select 1 from fund_report r where r.ambito_id = $1 and r.assignment_id = s.id and r.state = 'open' and r.withdrawn_at is null and r.due_on is not null)
         union all select 'open_report', r.id, r.title, r.due_on, (select coalesce(sum(a.in_cents), 0)
             from ledger_account a where a.ambito_id = $1 and a.report_id = r.id and a.stage = 'reported')
           from fund_report r where r.ambito_id = $1 and r.withdrawn_at is null and r.state = 'open' and r.due_on <= current_date + $2::integer
         union all select 'instalment', f.id, ${fundOfYearSql('f.name', 's.year')} || ', ' || i.title, i.expected_on, i.expected_cents - coalesce(i.received_cents, 0)
           from fund_instalment i join fund_assignment s on s.ambito_id = $1 and s.id = i.assignment_id join fund f on f.ambito_id = $1 and f.id = s.fund_id
           where i.ambito_id = $1 and i.withdrawn_at is null and i.expected_on <= current_date + $2::integer
         union all select 'settlement', t.commitment_id, t.title, t.due_on, (select coalesce(sum(a.in_cents - a.out_cents), 0)
             from ledger_account a where a.ambito_id = $1 and a.settlement_id = t.id and a.stage = 'settled')
           from settlement t where t.ambito_id = $1 and t.withdrawn_at is null and t.due_on <= current_date + $2::integer
       ) d where d.cents > 0 or d.kind = 'open_report' order by d.day, d.title, d.id limit $3::integer`,
      [db.ambitoId, ahead, shown],
    );
  }
}
