import { Injectable } from '@nestjs/common';
import { isUdp } from '@zona/access';
import { refuse, refuseMissing, Writer, type AmbitoDb, type Values } from '@zona/database';
import { Files } from '@zona/files';
import { lineStepOf, type LinePart, type LineStage } from '@zona/plans-domain';
import type * as schemas from '@zona/plans-domain';
import { isUuid } from '@zona/problems';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { nextPosition } from '../position.ts';

type In<S extends z.ZodType> = z.output<S>;
type Part = 'LineProvider' | 'LineAct' | 'LineAmount' | 'LineCount';
const tables = {
  LineProvider: 'line_provider',
  LineAct: 'line_act',
  LineAmount: 'line_amount',
  LineCount: 'line_count',
} as const;
const partTypes: Record<LinePart, Part> = { providers: 'LineProvider', acts: 'LineAct', amounts: 'LineAmount' };
type Line = Values & { id: string };
type PartInput = Values & { id?: string | null | undefined; version?: number | null | undefined; lineReportId: string };

/** The lines of a half-year: what happened, who carries it out, by which act, for how much. */
@Injectable()
export class LineService {
  constructor(
    private readonly writer: Writer,
    private readonly files: Files,
  ) {
    files.guard('LineAct', async (db, act) =>
      this.refuseClosed(db, await this.writer.require(db, 'LineReport', act['lineReportId'], 'id')),
    );
  }

  async save(
    db: AmbitoDb,
    { id, version, reason, ...patch }: In<typeof schemas.saveLineReportSchema>,
  ): Promise<string> {
    const line = await this.writer.load(db, 'LineReport', id, 'update');
    if (await this.isClosed(db, line)) return this.correct(db, line, version, patch, reason ?? null);
    const office = isUdp(db.ctx.actor);
    if (!office) this.refuseUnlessProposing(line, patch);
    return this.writer.update(db, 'LineReport', line.id, version, { ...patch, ...this.whose(db, line, office) });
  }

  /** What the office writes it answers for at once, unless somebody else is proposing that line. */
  private whose(db: AmbitoDb, line: Line, office: boolean): Values {
    if (!office) return { proposedById: db.ctx.actor.enteId };
    return line['stage'] === 'draft' && !line['proposedById'] ? { stage: 'accepted' } : {};
  }

  private refuseUnlessProposing(line: Line, patch: Values): void {
    if (line['stage'] !== 'draft')
      refuse(
        null,
        'CONFLICT',
        'La riga è già stata inviata: per cambiarla chiedi all’Ufficio di Piano di rimandartela.',
      );
    if (patch['providerText'] !== undefined)
      refuse('providerText', 'FORBIDDEN', 'Gestori, atti e importi li scrive l’Ufficio di Piano.');
  }

  private async correct(
    db: AmbitoDb,
    line: Line,
    version: number,
    patch: Values,
    reason: string | null,
  ): Promise<string> {
    if (db.ctx.actor.role !== 'responsabile_udp')
      refuse(null, 'CONFLICT', 'Il semestre è chiuso: scrivi la novità nel prossimo.');
    if (!reason) refuse('reason', 'REQUIRED', 'Il semestre è chiuso: scrivi il motivo della correzione.');
    await this.writer.update(db, 'LineReport', line.id, version, patch);
    await this.writer.insert(db, 'LineCorrection', { lineReportId: line.id, reason, author: db.ctx.actor.name });
    return line.id;
  }

  async move(db: AmbitoDb, { id, version, step }: In<typeof schemas.moveLineReportSchema>): Promise<string> {
    const line = await this.writer.load(db, 'LineReport', id, 'update');
    await this.refuseClosed(db, line);
    const found = lineStepOf(line['stage'] as LineStage, step);
    if (!found) return refuse(null, 'STATE', 'Lo stato della riga non lo permette.');
    if ((found.by === 'office') !== isUdp(db.ctx.actor)) refuse(null, 'ROLE', 'Il tuo ruolo non lo permette.');
    if (step === 'send' && !line['progress'])
      refuse(null, 'REQUIRED', 'Prima di inviare scrivi che cosa è successo nel semestre.');
    const who = found.by === 'proposer' ? { proposedById: db.ctx.actor.enteId } : {};
    return this.writer.update(db, 'LineReport', line.id, version, { stage: found.to, ...who });
  }

  /** Takes providers, acts with their documents, or amounts as they were in the half-year before, where this one has none yet. */
  async carry(db: AmbitoDb, { id, part }: In<typeof schemas.carryLineReportSchema>): Promise<string> {
    const line = await this.writer.load(db, 'LineReport', id, 'update');
    await this.refuseClosed(db, line);
    const type = partTypes[part];
    if (!line['previousId']) return line.id;
    const rows = (lineId: unknown) =>
      db.run<{ id: string }>(
        `select p.id from ${tables[type]} p where p.ambito_id = $1 and p.line_report_id = $2 and p.withdrawn_at is null order by p.position, p.id`,
        [db.ambitoId, lineId],
      );
    if ((await rows(line.id)).length)
      refuse(null, 'CONFLICT', 'Qui c’è già qualcosa: toglilo prima di riprendere dal semestre precedente.');
    const before: Line[] = [];
    for (const row of await rows(line['previousId'])) before.push(await this.writer.load(db, type, row.id, 'read'));
    const acts = type === 'LineAmount' ? await this.sameActs(db, line) : new Map<unknown, string>();
    // Ids are given first, so that a part goes on being a part.
    const ids = new Map(before.map((row) => [row.id, uuidv7()]));
    await this.writer.insertMany(
      db,
      type,
      before.map((row, i) => ({
        ...this.copied(row),
        ...(type === 'LineAmount' && {
          lineActId: acts.get(row['lineActId']) ?? null,
          partOfId: ids.get(row['partOfId'] as string) ?? null,
        }),
        id: ids.get(row.id),
        lineReportId: line.id,
        position: i + 1,
      })),
    );
    await this.files.share(db, type, ids);
    return line.id;
  }

  /** Acts of the half-year before that this one has too: the same kind, number and date. */
  private async sameActs(db: AmbitoDb, line: Line): Promise<Map<unknown, string>> {
    const found = await db.run<{ was: string; now: string }>(
      `select b.id as was, a.id as now from line_act b join line_act a on a.ambito_id = $1 and a.line_report_id = $3 and a.withdrawn_at is null
         and a.kind = b.kind and a.number is not distinct from b.number and a.act_date is not distinct from b.act_date
       where b.ambito_id = $1 and b.line_report_id = $2 order by a.position`,
      [db.ambitoId, line['previousId'], line.id],
    );
    return new Map(found.map(({ was, now }) => [was, now]));
  }

  private copied(row: Line): Values {
    const technical = ['id', 'version', 'createdAt', 'updatedAt', 'withdrawnAt'];
    return Object.fromEntries(Object.entries(row).filter(([name]) => !technical.includes(name)));
  }

  async saveProvider(db: AmbitoDb, input: In<typeof schemas.saveLineProviderSchema>): Promise<string> {
    if (input.enteId) await this.checkEnte(db, input.enteId);
    return this.savePart(db, 'LineProvider', input);
  }
  async saveAct(db: AmbitoDb, { fileIds, ...input }: In<typeof schemas.saveLineActSchema>): Promise<string> {
    const { id, lineId } = await this.putPart(db, 'LineAct', input);
    if (fileIds.length) await this.files.attach(db, fileIds, { type: 'LineAct', id }, 'act');
    return lineId;
  }
  saveCount(db: AmbitoDb, input: In<typeof schemas.saveLineCountSchema>): Promise<string> {
    return this.savePart(db, 'LineCount', input);
  }
  async saveAmount(db: AmbitoDb, input: In<typeof schemas.saveLineAmountSchema>): Promise<string> {
    const sameLine = async (type: Part, id: string, field: string) => {
      const row = await this.writer.require(db, type, id, field);
      if (row['lineReportId'] !== input.lineReportId) refuse(field, 'INVALID', 'È di un’altra riga.');
      return row;
    };
    if (input.lineActId) await sameLine('LineAct', input.lineActId, 'lineActId');
    for (let part = input.partOfId; part;) {
      if (part === input.id) refuse('partOfId', 'INVALID', 'Un importo non può essere una quota di se stesso.');
      part = (await sameLine('LineAmount', part, 'partOfId'))['partOfId'] as string | null;
    }
    return this.savePart(db, 'LineAmount', input);
  }

  async withdraw(db: AmbitoDb, type: Part, { id, version }: In<typeof schemas.withdrawSchema>): Promise<string> {
    const row = await this.writer.load(db, type, id, 'withdraw');
    const line = await this.writer.require(db, 'LineReport', row['lineReportId'], 'id');
    await this.refuseClosed(db, line);
    if (await this.isNamed(db, type, row.id))
      refuse(null, 'CONFLICT', 'Un importo si riferisce a questo: correggi prima quello.');
    await this.writer.withdraw(db, type, row.id, version);
    return line.id;
  }

  private async isNamed(db: AmbitoDb, type: Part, id: string): Promise<boolean> {
    if (type !== 'LineAmount' && type !== 'LineAct') return false;
    const column = type === 'LineAct' ? 'line_act_id' : 'part_of_id';
    const sql = `select 1 from line_amount a where a.ambito_id = $1 and a.${column} = $2 and a.withdrawn_at is null`;
    return (await db.run(sql, [db.ambitoId, id])).length > 0;
  }

  private async savePart(db: AmbitoDb, type: Part, input: PartInput): Promise<string> {
    return (await this.putPart(db, type, input)).lineId;
  }

  private async putPart(
    db: AmbitoDb,
    type: Part,
    { id, version, ...values }: PartInput,
  ): Promise<{ id: string; lineId: string }> {
    const line = await this.writer.require(db, 'LineReport', values.lineReportId, 'lineReportId');
    await this.refuseClosed(db, line);
    if (id) {
      const row = await this.writer.load(db, type, id, 'update');
      if (row['lineReportId'] !== line.id) refuseMissing('id');
      return { id: await this.writer.update(db, type, id, version ?? 0, values), lineId: line.id };
    }
    const position = await nextPosition(db, tables[type], 'line_report_id', line.id);
    return { id: await this.writer.insert(db, type, { ...values, position }), lineId: line.id };
  }

  /** The row of the half-year stays as it is until this transaction ends: closing waits for who is writing. */
  private async isClosed(db: AmbitoDb, line: Line): Promise<boolean> {
    const period = await this.writer.require(db, 'MonitoringPeriod', line['periodId'], 'id');
    return period['state'] === 'closed';
  }

  private async refuseClosed(db: AmbitoDb, line: Line): Promise<void> {
    if (await this.isClosed(db, line)) refuse(null, 'CONFLICT', 'Il semestre è chiuso: scrivi la novità nel prossimo.');
  }

  private async checkEnte(db: AmbitoDb, enteId: string): Promise<void> {
    const sql = 'select 1 from ambito_ente a where a.ambito_id = $1 and a.ente_id = $2 and a.withdrawn_at is null';
    const known = isUuid(enteId) && (await db.run(sql, [db.ambitoId, enteId])).length;
    if (!known) refuse('enteId', 'NOT_FOUND', "Questo ente non è collegato all'ambito.");
  }
}
