import { Injectable } from '@nestjs/common';
import { udp, type Actor } from '@zona/access';
import { askedIn, Compilation, Reader, visibleSql, type AmbitoDb } from '@zona/database';
import { totalOfRaw, type AmountTotal, type RawFigure } from '@zona/plans-domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Action, Plan } from './plans.entities.ts';
import { figures, planCounts } from './plans.sql.ts';

interface Target {
  page: string;
  id: string | null;
  filter: string | null;
}
interface Figure {
  key: string;
  label: string;
  kind: 'money' | 'count';
  value: string | null;
  note: string | null;
  target: Target | null;
}
interface Task {
  key: string;
  kind: 'late' | 'due' | 'approval' | 'warning' | 'info';
  title: string;
  detail: string | null;
  dueOn: string | null;
  target: Target | null;
}
type Counts = Record<
  | 'objectives'
  | 'actions'
  | 'schede'
  | 'indicators'
  | 'indicatorsWithoutTarget'
  | 'answersNotStated'
  | 'amountsNotStated',
  number
>;
interface PlanRow {
  id: string;
  title: string;
  status: string;
  to: string;
  daysLeft: number;
  counts: Counts;
  figures: RawFigure[];
}

/** Roles that report the values of their comune. */
const reporters: readonly Actor['role'][] = ['referente_comune', 'assistente_sociale'];
const isUdp = (role: Actor['role']) => role !== 'system' && udp.includes(role);

const target = (page: string, id: string | null = null, filter: string | null = null): Target => ({ page, id, filter });
const count = (key: string, label: string, value: number, note: string | null, to: Target | null): Figure => ({
  key,
  label,
  kind: 'count',
  value: String(value),
  note,
  target: to,
});
const task = (
  key: string,
  kind: Task['kind'],
  title: string,
  detail: string | null,
  to: Target,
  dueOn: string | null = null,
): Task => ({ key, kind, title, detail, dueOn, target: to });
const several = (n: number, one: string, many: string) =>
  n === 1 ? `1 ${one}` : `${n.toLocaleString('it-IT')} ${many}`;

/** The page Oggi: the figures that matter and what waits, for the role that looks. */
@Injectable()
export class HomeService {
  constructor(private readonly reader: Reader) {}

  async of(db: AmbitoDb, info: GraphQLResolveInfo) {
    const { role, enteId } = db.ctx.actor;
    const [plan, owed, mine] = await Promise.all([
      this.currentPlan(db),
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
            info,
            asked.flatMap((a) => a.below),
          )
        : null;
    return {
      figures: plan ? this.figures(plan, role, owed, mine) : [],
      tasks: plan ? this.tasks(plan, role, owed) : [],
      plan: shown,
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

  private async visibleActions(db: AmbitoDb): Promise<number> {
    const c = new Compilation(this.reader.catalog, db.ctx.ability, db.ambitoId);
    const [row] = await db.run<{ n: number }>(
      `select count(*)::int as n from action x where x.ambito_id = $1 and x.withdrawn_at is null and ${visibleSql(db.ctx.ability, 'read', Action, 'x', c.params)}`,
      c.params.values,
    );
    return row!.n;
  }

  private figures(
    plan: PlanRow,
    role: Actor['role'],
    owed: { owned: number; missing: number },
    mine: number,
  ): Figure[] {
    const toPlan = target('plan', plan.id);
    const total = totalOfRaw(plan.figures);
    const money: Figure = {
      key: 'amounts',
      label: 'Importi dichiarati nel piano',
      kind: 'money',
      value: total.count ? total.distinct : null,
      note: moneyNote(total),
      target: toPlan,
    };
    const objectives = count(
      'objectives',
      'Obiettivi',
      plan.counts.objectives,
      several(plan.counts.actions, 'azione', 'azioni'),
      toPlan,
    );
    if (role === 'operatore_ets') return [count('mine', 'Azioni a cui partecipate', mine, null, toPlan), objectives];
    if (reporters.includes(role))
      return [
        count(
          'owed',
          'Valori da comunicare',
          owed.missing,
          `su ${several(owed.owned, 'indicatore', 'indicatori')} affidati al tuo comune`,
          target('indicators'),
        ),
        objectives,
        money,
      ];
    return [
      objectives,
      money,
      count(
        'indicators',
        'Indicatori',
        plan.counts.indicators,
        `${plan.counts.indicatorsWithoutTarget} senza valore atteso`,
        toPlan,
      ),
    ];
  }

  private tasks(plan: PlanRow, role: Actor['role'], owed: { missing: number }): Task[] {
    const toPlan = target('plan', plan.id);
    const tasks: Task[] = [];
    if (plan.status === 'draft')
      tasks.push(
        task('draft', 'info', `${plan.title} è in bozza`, 'Lo vedono solo gli enti pubblici dell’ambito.', toPlan),
      );
    if (plan.status === 'in_force' && plan.daysLeft < 0)
      tasks.push(
        task('ended', 'late', `${plan.title} è scaduto`, 'Serve una proroga o il piano successivo.', toPlan, plan.to),
      );
    else if (plan.status === 'in_force' && plan.daysLeft <= 365)
      tasks.push(
        task(
          'ending',
          'due',
          `${plan.title} finisce tra ${several(plan.daysLeft, 'giorno', 'giorni')}`,
          null,
          toPlan,
          plan.to,
        ),
      );
    if (owed.missing && reporters.includes(role))
      tasks.push(
        task(
          'owed',
          'due',
          `${several(owed.missing, 'valore', 'valori')} di indicatore da comunicare`,
          'Li deve il tuo comune.',
          target('indicators'),
        ),
      );
    if (isUdp(role)) tasks.push(...this.gaps(plan));
    return tasks;
  }

  /** What a plan leaves open: shown to those who can complete it. */
  private gaps({ id, counts }: PlanRow): Task[] {
    const open = (key: string, n: number, one: string, many: string, detail: string, filter: string | null = null) =>
      n ? [task(key, 'warning', several(n, one, many), detail, target('plan', id, filter))] : [];
    return [
      ...open(
        'amounts',
        counts.amountsNotStated,
        'scheda senza una cifra',
        'schede senza una cifra',
        'Le risorse economiche non sono indicate: non significa zero.',
      ),
      ...open(
        'targets',
        counts.indicatorsWithoutTarget,
        'indicatore senza valore atteso',
        'indicatori senza valore atteso',
        'Non si potrà dire se il risultato è raggiunto.',
      ),
      ...open(
        'answers',
        counts.answersNotStated,
        'risposta sì/no non data',
        'risposte sì/no non date',
        'Una risposta che manca non vale no.',
        'incompleti=1',
      ),
    ];
  }
}

const moneyNote = (t: AmountTotal): string | null =>
  t.count === 0
    ? 'nessuna cifra indicata'
    : t.mixedPeriods
      ? 'somma di periodi diversi: totale di controllo'
      : t.approximate
        ? 'contiene importi approssimati'
        : null;
