import { Injectable } from '@nestjs/common';
import type { AmbitoDb } from '@zona/database';
import { fromCents } from '@zona/money';

/** Rows that one answer has at most: the others are counted. */
const most = 100;

interface CheckRow {
  id: string;
  type: 'Action' | 'Objective';
  title: string;
  planCode: string;
  stated: string;
  allocated: string;
  source: object | null;
  rowCount: number;
}

/**
 * What the plan states for a year beside what is allocated to the same action or objective. Only where the plan states one sum a year and
 * nothing else: of several years, a range or a condition nobody can say what one year should be.
 */
@Injectable()
export class BudgetCheckService {
  async of(db: AmbitoDb, year: number) {
    const rows = await db.run<CheckRow>(
      `with stated as (
         select coalesce(k.action_id, k.objective_id) as id, bool_or(k.action_id is not null) as action, sum(a.value_cents) as cents,
           (array_agg(json_build_object('document', a.source_document, 'line', a.source_line, 'text', a.source_text) order by a.id)
             filter (where a.source_document is not null))[1] as source, min(p.code) as plan_code
         from plan p join scheda k on k.ambito_id = $1 and k.plan_id = p.id and k.withdrawn_at is null
         join stated_amount a on a.ambito_id = $1 and a.scheda_id = k.id and a.withdrawn_at is null and a.same_as_id is null and a.value_cents is not null
         where p.ambito_id = $1 and p.withdrawn_at is null and p.valid_from <= make_date($2::integer, 12, 31) and p.valid_to >= make_date($2::integer, 1, 1)
         group by 1 having bool_and(a.period = 'annual' and a.value_to_cents is null and a.certainty <> 'if_funded')),
       put as (
         select coalesce(l.action_id, l.objective_id) as id, sum(a.in_cents) as cents from budget_line l
         join ledger_account a on a.ambito_id = $1 and a.line_id = l.id and a.stage = 'allocated'
         where l.ambito_id = $1 and l.year = $2::integer group by 1)
       select s.id, case when s.action then 'Action' else 'Objective' end as type, coalesce(x.title, o.title) as title, s.plan_code as "planCode",
         s.cents::text as stated, coalesce(t.cents, 0)::text as allocated, s.source, (count(*) over ())::int as "rowCount"
       from stated s left join put t on t.id = s.id left join action x on x.ambito_id = $1 and x.id = s.id
       left join objective o on o.ambito_id = $1 and o.id = s.id
       where s.cents <> coalesce(t.cents, 0) order by abs(s.cents - coalesce(t.cents, 0)) desc, s.id limit $3::integer`,
      [db.ambitoId, year, most],
      'anew',
    );
    return {
      rowCount: rows[0]?.rowCount ?? 0,
      rows: rows.map(({ stated, allocated, ...row }) => ({
        ...row,
        stated: fromCents(BigInt(stated)),
        allocated: fromCents(BigInt(allocated)),
      })),
    };
  }
}
