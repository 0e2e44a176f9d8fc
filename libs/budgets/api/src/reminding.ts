import { isUdp } from '@zona/access';
import { deadlineKindLabel, reminderFor } from '@zona/budgets-domain';
import { dayFrom, daysUntil, formatDate, todayIso } from '@zona/calendar';
import { Writer, type AmbitoDb } from '@zona/database';
import type { Reminding, Waiting } from '@zona/mail';
import { formatEuro } from '@zona/money';
import { AllocationHomeService, QuotasService } from './allocation/index.ts';
import { proposalTasks } from './budget/home.view.ts';
import { DeadlinesService } from './deadlines/index.ts';
import { ledgerServices } from './services.ts';

type Told = Omit<Waiting, 'key'>;

/** Days ahead that one is told of, and days since that one is still told of. */
const [ahead, since] = [30, 60];
/** The pages where the scadenzario says that a deadline is solved, as the web application calls them. */
const pages: Record<string, string> = { report: 'fundReport' };

/** What of the budget waits for somebody: quotas and votes of the riparti, movements to approve, the scadenzario for the office. */
export const budgetReminding: Reminding = {
  async collect(db, get) {
    const writer = get(Writer);
    const riparti = new AllocationHomeService(new QuotasService(writer, ledgerServices(writer).ledger));
    const found = [
      ...((await riparti.tasks(db)) as Told[]),
      ...proposalTasks(await proposed(db)),
      ...(await deadlines(db, new DeadlinesService(writer))),
    ];
    return found.map((told) => ({ ...told, key: keyOf(told) }));
  },
};

/** Told again when the next of the reminders is due, and when it is late. */
const keyOf = ({ kind, title, dueOn, target }: Told) =>
  [kind, title, target?.id, dueOn && reminderFor(daysUntil(dueOn))].join('|');

/** Movements that wait for who may approve them. */
async function proposed(db: AmbitoDb): Promise<number> {
  if (!db.ctx.ability.can('approve', 'LedgerProposal')) return 0;
  const [row] = await db.run<{ n: number }>(
    "select count(*)::int as n from ledger_proposal p where p.ambito_id = $1 and p.state = 'proposed' and p.withdrawn_at is null",
    [db.ambitoId],
  );
  return row?.n ?? 0;
}

/** Who only looks is asked to do nothing. Quotas are told by the riparti, all comuni of an instalment together. */
async function deadlines(db: AmbitoDb, service: DeadlinesService): Promise<Told[]> {
  if (!isUdp(db.ctx.actor) || !db.ctx.ability.can('read', 'BudgetDeadline')) return [];
  const today = todayIso();
  const near = await service.list(db, { from: dayFrom(today, -since), to: dayFrom(today, ahead) });
  return near.deadlines
    .filter((d) => d.kind !== 'quota')
    .map(({ kind, title, who, value, date, daysLeft, target, targetId }) => ({
      kind: daysLeft < 0 ? 'late' : 'due',
      title: `${deadlineKindLabel[kind]}: ${title}, entro il ${formatDate(date)}`,
      detail: [value && formatEuro(value), who].filter(Boolean).join(', ') || null,
      dueOn: date,
      target: { page: pages[target] ?? target, id: targetId, filter: null },
    }));
}
