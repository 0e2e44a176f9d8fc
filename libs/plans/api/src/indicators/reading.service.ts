import { isUdp, type Role } from '@zona/access';
import { Injectable } from '@nestjs/common';
import { Fault, faultSentence, refuse, Writer, type AmbitoDb, type Values } from '@zona/database';
import { Files } from '@zona/files';
import {
  containsPeriod,
  measuredColumns,
  measuredValueOf,
  moveReading,
  parsePeriod,
  periodsOf,
  readingColumns,
  reporterOf,
  type MeasureType,
  type Owed,
  type PeriodType,
  type ReadingAction,
  type ReadingRow,
  type ReadingState,
  type moveReadingsSchema,
  type saveReadingSchema,
} from '@zona/plans-domain';
import { isUuid } from '@zona/problems';
import type { z } from 'zod';

type Input = z.output<typeof saveReadingSchema>;
type Move = z.output<typeof moveReadingsSchema> & { reason?: string };
interface IndicatorFacts extends Owed {
  id: string;
  valueType: MeasureType;
  periodType: PeriodType;
  schedaId: string;
}

/** What an approval found and a return undoes. */
const stamps: Record<ReadingAction, (now: string, reason?: string) => Values> = {
  send: (now) => ({ sentAt: now, returnReason: null }),
  return: (_now, reason) => ({ sentAt: null, returnReason: reason }),
  approve: (now) => ({ approvedAt: now }),
  lock: (now) => ({ lockedAt: now }),
};

/** Readings of indicators: drafts of those who owe them, then two steps of the Ufficio di Piano, then only corrections. */
@Injectable()
export class ReadingService {
  constructor(
    private readonly writer: Writer,
    private readonly files: Files,
  ) {
    files.guard('IndicatorReading', (_db, { state }) => {
      if (state === 'locked')
        refuse(
          'id',
          'STATE',
          'La rilevazione è bloccata: le sue prove restano. Si corregge con una rilevazione nuova.',
        );
    });
  }

  async save(db: AmbitoDb, { id, version, fileIds, ...input }: Input): Promise<string> {
    const indicator = (await this.writer.require(
      db,
      'Indicator',
      input.indicatorId,
      'indicatorId',
    )) as unknown as IndicatorFacts;
    const row = this.rowOf(indicator, input, await this.reporter(db, indicator, input.enteId));
    await this.checkPeriod(db, indicator, input.period);
    const saved = id ? await this.change(db, id, version ?? 0, row) : await this.add(db, indicator, row);
    if (fileIds?.length) await this.files.attach(db, fileIds, { type: 'IndicatorReading', id: saved }, 'evidence');
    return saved;
  }

  /** Moves all of them or none. */
  async move(db: AmbitoDb, action: ReadingAction, { indicatorReadingIds, versions, reason }: Move): Promise<string[]> {
    const now = new Date().toISOString();
    const role = db.ctx.actor.role as Role;
    const ids = [...new Set(indicatorReadingIds)];
    for (const id of ids) {
      const version = versions[indicatorReadingIds.indexOf(id)]!;
      const row = await this.writer.load(
        db,
        'IndicatorReading',
        id,
        action === 'send' ? 'update' : 'approve',
        false,
        'indicatorReadingIds',
      );
      const to = moveReading(row['state'] as ReadingState, action, { role, reason: reason ?? null });
      if (!to.ok) return refuse(to.code === 'REASON' ? 'reason' : 'indicatorReadingIds', to.code, to.message);
      if (action === 'send') await this.checkComplete(db, row as unknown as ReadingRow & { indicatorId: string });
      const patch = { state: to.state, ...stamps[action](now, reason) };
      await this.writer.update(db, 'IndicatorReading', id, version, patch);
    }
    return ids;
  }

  private rowOf(
    indicator: IndicatorFacts,
    input: Omit<Input, 'id' | 'version' | 'fileIds'>,
    reporterId: string,
  ): Values {
    const speak = readingColumns[indicator.valueType];
    const values = Object.fromEntries(measuredColumns.map((c) => [c, speak.includes(c) ? input[c] : null]));
    const { enteId, period, note, supersedesId } = input;
    return { ...values, indicatorId: indicator.id, enteId, reporterId, period, note, supersedesId };
  }

  /** Who reports is told by the indicator; whoever is not that ente is refused on the row by its rule. */
  private async reporter(db: AmbitoDb, indicator: IndicatorFacts, enteId: string): Promise<string> {
    const { actor } = db.ctx;
    const [known] = isUuid(enteId)
      ? await db.run<{ kind: string }>(
          'select e.kind from ambito_ente a join ente e on e.id = a.ente_id where a.ambito_id = $1 and a.ente_id = $2 and a.withdrawn_at is null',
          [db.ambitoId, enteId],
        )
      : [];
    if (!known) refuse('enteId', 'NOT_FOUND', "Questo ente non è collegato all'ambito.");
    const reporterId = reporterOf(indicator, enteId);
    if (!isUdp(actor) && reporterId !== actor.enteId) throw new Fault('FORBIDDEN', faultSentence('FORBIDDEN'));
    if (indicator.byComune && known!.kind !== 'comune')
      refuse('enteId', 'INVALID', 'Questo indicatore si rileva comune per comune.');
    if (!indicator.byComune && indicator.ownerId && indicator.ownerId !== enteId)
      refuse('enteId', 'INVALID', 'Il valore lo deve un altro ente.');
    return reporterId ?? actor.enteId ?? enteId;
  }

  private async checkPeriod(db: AmbitoDb, { schedaId, periodType }: IndicatorFacts, code: string): Promise<void> {
    const [plan] = await db.run<{ from: string; to: string }>(
      'select p.valid_from::text as "from", p.valid_to::text as "to" from scheda k join plan p on p.ambito_id = $1 and p.id = k.plan_id where k.ambito_id = $1 and k.id = $2',
      [db.ambitoId, schedaId],
    );
    const period = parsePeriod(code)!;
    const allowed = periodsOf(plan!.from, plan!.to, periodType);
    const fits =
      periodType === 'one_off'
        ? allowed.some((p) => containsPeriod(p, period))
        : allowed.some((p) => p.code === period.code);
    if (!fits) refuse('period', 'INVALID', 'Non è uno dei periodi in cui questo indicatore si rileva.');
  }

  /** Only a draft changes; indicator, ente and period stay what they were. */
  private async change(db: AmbitoDb, id: string, version: number, row: Values): Promise<string> {
    const before = await this.writer.load(db, 'IndicatorReading', id, 'update');
    const fixed = ['indicatorId', 'enteId', 'period'] as const;
    if (fixed.some((a) => before[a] !== row[a]))
      refuse('id', 'INVALID', 'Una rilevazione non cambia indicatore, ente o periodo: scrivine un’altra.');
    if (before['state'] !== 'draft')
      refuse(
        'id',
        'STATE',
        before['state'] === 'locked'
          ? 'La rilevazione è bloccata: si corregge con una rilevazione nuova.'
          : 'La rilevazione è già inviata: per cambiarla va prima rimandata.',
      );
    if (row['supersedesId']) await this.checkSameCorrection(db, before, row['supersedesId']);
    const { supersedesId: _kept, reporterId: _same, ...patch } = row;
    return this.writer.update(db, 'IndicatorReading', id, version, patch);
  }

  private async add(db: AmbitoDb, indicator: IndicatorFacts, row: Values): Promise<string> {
    if (row['supersedesId']) await this.checkCorrection(db, row);
    else {
      const [same] = await db.run(
        'select 1 from indicator_reading v where v.ambito_id = $1 and v.indicator_id = $2 and v.ente_id = $3 and v.period = $4 and v.supersedes_id is null and v.withdrawn_at is null',
        [db.ambitoId, indicator.id, row['enteId'], row['period']],
      );
      if (same) refuse('period', 'CONFLICT', 'C’è già una rilevazione di questo ente per questo periodo.');
    }
    return this.writer.insert(db, 'IndicatorReading', { ...row, state: 'draft' });
  }

  private async checkSameCorrection(db: AmbitoDb, before: Values, supersedesId: unknown): Promise<void> {
    const named = await this.writer.require(db, 'IndicatorReading', supersedesId, 'supersedesId');
    if (before['supersedesId'] !== named.id) refuse('supersedesId', 'INVALID', 'Questa bozza non corregge quella.');
  }

  private async checkCorrection(db: AmbitoDb, row: Values): Promise<void> {
    const corrected = await this.writer.require(db, 'IndicatorReading', row['supersedesId'], 'supersedesId');
    const others = await db.run(
      'select 1 from indicator_reading v where v.ambito_id = $1 and v.supersedes_id = $2 and v.withdrawn_at is null',
      [db.ambitoId, corrected.id],
    );
    if (others.length)
      refuse('supersedesId', 'CONFLICT', 'Questa rilevazione ha già una correzione: correggi l’ultima.');
    if (corrected['state'] !== 'locked')
      refuse('supersedesId', 'STATE', 'Si corregge così solo una rilevazione bloccata: questa si può ancora cambiare.');
    if (['indicatorId', 'enteId', 'period'].some((a) => corrected[a] !== row[a]))
      refuse('supersedesId', 'INVALID', 'La correzione riguarda lo stesso indicatore, ente e periodo.');
  }

  /** A draft may be half written; what is sent says something. */
  private async checkComplete(db: AmbitoDb, row: ReadingRow & { indicatorId: string }): Promise<void> {
    const [facts] = await db.run<{ type: MeasureType; name: string; fileName: string | null }>(
      `select i.value_type as type, i.name, (select min(f.name) from file f where f.ambito_id = $1 and f.subject_id = $3 and f.withdrawn_at is null) as "fileName"
       from indicator i where i.ambito_id = $1 and i.id = $2`,
      [db.ambitoId, row.indicatorId, row.id],
    );
    const { type, name, fileName } = facts!;
    if (!measuredValueOf(type, { ...row, fileName }))
      refuse('indicatorReadingIds', 'REQUIRED', `«${name}»: scrivi il valore prima di inviarlo.`);
    if (type === 'percent' && (row.numerator === null) !== (row.denominator === null))
      refuse('indicatorReadingIds', 'REQUIRED', `«${name}»: di una percentuale servono la parte e il totale.`);
  }
}
