import { Injectable } from '@nestjs/common';
import { reminderFor, type DeadlineKind } from '@zona/budgets-domain';
import { dayFrom, daysUntil, todayIso } from '@zona/calendar';
import { Writer, type AmbitoDb } from '@zona/database';
import { fromCents } from '@zona/money';
import { isUuid } from '@zona/problems';
import { deadlinesFound, deadlinesNear } from './deadlines.sql.ts';

export interface DeadlineFilter {
  kind?: DeadlineKind | null;
  fundId?: string | null;
  who?: string | null;
  from?: string | null;
  to?: string | null;
}
interface DeadlineRow {
  id: string;
  kind: DeadlineKind;
  subjectId: string;
  date: string;
  title: string;
  fundId: string | null;
  fundName: string | null;
  who: string | null;
  cents: string | null;
  target: string;
  targetId: string;
}
interface Told {
  id: string;
  key: string;
}

const shownAtMost = 500;
/** A deadline that passed so long ago is in the list and reminds nobody any more. */
const forgottenAfter = 60;
const noFund = '00000000-0000-0000-0000-000000000000';
const keyOf = (d: { kind: string; subjectId: string; dueOn: string; days: number }) =>
  [d.kind, d.subjectId, d.dueOn, d.days].join('|');

/** All that must be done by a day, wherever the day is written. */
@Injectable()
export class DeadlinesService {
  constructor(private readonly writer: Writer) {}

  async list(db: AmbitoDb, { kind, fundId, who, from, to }: DeadlineFilter) {
    const today = todayIso();
    const fund = fundId && (isUuid(fundId) ? fundId : noFund);
    const rows = await db.run<DeadlineRow & { found: number; late: number }>(deadlinesFound, [
      ...[db.ambitoId, kind ?? null, fund ?? null, who?.trim() || null],
      ...[from ?? null, to ?? null, today, shownAtMost],
    ]);
    return {
      total: rows[0]?.found ?? 0,
      overdue: rows[0]?.late ?? 0,
      deadlines: rows.map(({ cents, ...row }) => ({
        ...row,
        value: cents === null ? null : fromCents(BigInt(cents)),
        daysLeft: daysUntil(row.date, today),
      })),
    };
  }

  /** Tells what is near and was not told yet; what is done or has moved reminds nobody any more. */
  async remind(db: AmbitoDb): Promise<void> {
    const today = todayIso();
    const near = await db.run<DeadlineRow>(deadlinesNear, [
      db.ambitoId,
      dayFrom(today, -forgottenAfter),
      dayFrom(today, 30),
    ]);
    const wanted = near.flatMap(({ kind, subjectId, date: dueOn, title, fundName, target, targetId }) => {
      const days = reminderFor(daysUntil(dueOn, today));
      return days === null ? [] : [{ kind, subjectId, dueOn, days, title, fundName, target, targetId }];
    });
    const told = await this.told(db, dayFrom(today, -forgottenAfter));
    const known = new Set(told.map((t) => t.key));
    const keys = new Set(wanted.map(keyOf));
    await this.writer.insertMany(
      db,
      'Reminder',
      wanted.filter((r) => !known.has(keyOf(r))),
    );
    // Of one deadline the nearest reminder alone is open.
    await db.run(
      `update reminder r set closed_at = now(), closed_by = $3, version = r.version + 1, updated_at = now()
       where r.ambito_id = $1 and r.closed_at is null and r.kind || '|' || r.subject_id || '|' || r.due_on || '|' || r.days <> all($2::text[])`,
      [db.ambitoId, [...keys], db.ctx.actor.name],
    );
  }

  async close(db: AmbitoDb, id: string, version: number): Promise<string> {
    const row = await this.writer.load(db, 'Reminder', id, 'update');
    if (row['closedAt']) return row.id;
    const closed = { closedBy: db.ctx.actor.name, closedAt: new Date().toISOString() };
    return this.writer.update(db, 'Reminder', row.id, version, closed);
  }

  private told(db: AmbitoDb, since: string): Promise<Told[]> {
    return db.run<Told>(
      `select r.id, r.kind || '|' || r.subject_id || '|' || r.due_on || '|' || r.days as key from reminder r where r.ambito_id = $1 and r.due_on >= $2::date`,
      [db.ambitoId, since],
    );
  }
}
