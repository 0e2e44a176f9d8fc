import { Injectable } from '@nestjs/common';
import type {
  assignBudgetWarningSchema,
  dismissBudgetWarningSchema,
  reopenBudgetWarningSchema,
} from '@zona/budgets-domain';
import { refuse, Writer, type AmbitoDb, type Values } from '@zona/database';
import { requireOfOffice } from '@zona/identity';
import { formatEuro, fromCents } from '@zona/money';
import { isPending, merged, type Decided } from '@zona/problems';
import type { z } from 'zod';
import { decidedSql, findingsSql } from './checks.sql.ts';

type In<S extends z.ZodType> = z.output<S>;

/** Two figures that should agree. Kept as it was when somebody decides on it. */
interface Finding {
  key: string;
  sentence: string;
  id: string;
  type: 'Action' | 'Objective';
  title: string;
  planCode: string;
  stated: string;
  allocated: string;
  source: object | null;
}
type FindingRow = Omit<Finding, 'sentence'> & { rowCount: number };

/** Years of which the page Oggi tells what is one's own. */
const years = 5;

/** Avvisi di quadratura of a year: found anew at each reading, with what the Ufficio di Piano decided on them. */
@Injectable()
export class BudgetCheckService {
  constructor(private readonly writer: Writer) {}

  async of(db: AmbitoDb, year: number) {
    const { findings, rowCount } = await this.findings(db, year);
    const decided = await db.run<Decided<Finding>>(decidedSql, [db.ambitoId, year]);
    const { ability, actor } = db.ctx;
    return { rowCount, rows: merged(findings, decided, ability.can('read', 'BudgetWarning'), actor.personId) };
  }

  /** How many wait of who looks, year by year. */
  async mine(db: AmbitoDb): Promise<{ year: number; count: number }[]> {
    const assigned = await db.run<{ year: number }>(
      `select distinct w.year from budget_warning w where w.ambito_id = $1 and w.assignee_id = $2 and w.state = 'assigned' and w.withdrawn_at is null
       order by w.year desc limit $3::integer`,
      [db.ambitoId, db.ctx.actor.personId, years],
    );
    const counted = [];
    for (const { year } of assigned) {
      const { rows } = await this.of(db, year);
      counted.push({ year, count: rows.filter((w) => w.mine && isPending(w)).length });
    }
    return counted.filter(({ count }) => count > 0);
  }

  async assign(db: AmbitoDb, { assigneeId, ...named }: In<typeof assignBudgetWarningSchema>): Promise<string> {
    await requireOfOffice(db, assigneeId, 'assigneeId');
    return this.decide(db, named, { state: 'assigned', assigneeId, reason: null });
  }

  dismiss(db: AmbitoDb, { reason, ...named }: In<typeof dismissBudgetWarningSchema>): Promise<string> {
    return this.decide(db, named, { state: 'dismissed', assigneeId: null, reason });
  }

  reopen(db: AmbitoDb, named: In<typeof reopenBudgetWarningSchema>): Promise<string> {
    return this.decide(db, named, { state: 'open', assigneeId: null, reason: null });
  }

  private async decide(
    db: AmbitoDb,
    { year, key, version }: In<typeof reopenBudgetWarningSchema>,
    decision: Values,
  ): Promise<string> {
    const [finding] = (await this.findings(db, year, key)).findings;
    if (!finding) return refuse(null, 'NOT_FOUND', 'Questo avviso non c’è più: le cifre nel frattempo sono cambiate.');
    const values = { ...decision, finding, sentence: finding.sentence, decidedBy: db.ctx.actor.name };
    const [row] = await db.run<{ id: string }>(
      'select w.id from budget_warning w where w.ambito_id = $1 and w.year = $2 and w.key = $3',
      [db.ambitoId, year, key],
    );
    if (row) return this.writer.update(db, 'BudgetWarning', row.id, version ?? 0, values);
    return this.writer.insert(db, 'BudgetWarning', { ...values, year, key });
  }

  private async findings(db: AmbitoDb, year: number, key: string | null = null) {
    const rows = await db.run<FindingRow>(findingsSql, [db.ambitoId, year, key], 'anew');
    const findings = rows.map(({ rowCount: _, ...row }): Finding => {
      const [stated, allocated] = [fromCents(BigInt(row.stated)), fromCents(BigInt(row.allocated))];
      const sentence = `Il piano dichiara ${formatEuro(stated)} all’anno, nel ${year} sono stanziati ${formatEuro(allocated)}.`;
      return { ...row, stated, allocated, sentence };
    });
    return { findings, rowCount: rows[0]?.rowCount ?? 0 };
  }
}
