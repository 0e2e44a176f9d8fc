import { Injectable } from '@nestjs/common';
import { refuse, refuseMissing, Writer, type AmbitoDb, type Values } from '@zona/database';
import { projectSheetTemplate, type CardRowKind } from '@zona/plans-domain';
import type * as schemas from '@zona/plans-domain';
import type { z } from 'zod';
import { TemplateService } from '../cards/template.service.ts';
import { nextPosition } from '../position.ts';

type In<S extends z.ZodType> = z.output<S>;

/** Sheets of projects and what they say. */
@Injectable()
export class SheetService {
  constructor(
    private readonly writer: Writer,
    private readonly templates: TemplateService,
  ) {}

  async save(
    db: AmbitoDb,
    { id, version, ownTemplateId, ...values }: In<typeof schemas.saveSheetSchema>,
  ): Promise<string> {
    const plan = await this.writer.require(db, 'Plan', values.planId, 'planId');
    if (values.actionId) {
      const action = await this.writer.require(db, 'Action', values.actionId, 'actionId');
      if (action['planId'] !== plan.id) refuse('actionId', 'INVALID', "L'azione è di un altro piano.");
    }
    if (id) {
      const sheet = await this.writer.load(db, 'ProjectSheet', id, 'update');
      if (sheet['planId'] !== plan.id) refuseMissing('id');
      const asked = ownTemplateId
        ? await this.writer.require(db, 'CardTemplate', ownTemplateId, 'ownTemplateId')
        : null;
      if (asked && asked.id !== sheet['ownTemplateId'])
        refuse('ownTemplateId', 'INVALID', 'Il foglio tiene il modello con cui è nato.');
      return this.writer.update(db, 'ProjectSheet', id, version ?? 0, values);
    }
    const pinned = ownTemplateId
      ? await this.templates.pinned(db, ownTemplateId, 'progetto')
      : { templateId: projectSheetTemplate, ownTemplateId: null };
    const position = await nextPosition(db, 'project_sheet', 'plan_id', plan.id);
    return this.writer.insert(db, 'ProjectSheet', { ...values, ...pinned, position });
  }

  withdraw(db: AmbitoDb, { id, version }: In<typeof schemas.withdrawSchema>): Promise<string> {
    return this.writer.withdraw(db, 'ProjectSheet', id, version);
  }

  /** The answer to one row. Two people who answer it for the first time meet here too. */
  async answer(
    db: AmbitoDb,
    { sheetId, row, version, ...given }: In<typeof schemas.answerSheetRowSchema>,
  ): Promise<string> {
    const sheet = await this.writer.require(db, 'ProjectSheet', sheetId, 'sheetId');
    const kind = await this.kindOf(db, sheet, row);
    if (!kind) refuse('row', 'NOT_FOUND', 'Il modello del foglio non ha questa riga.');
    if (given.answer && kind !== 'yes_no') refuse('answer', 'INVALID', 'Questa riga non si risponde con sì o no.');
    const [existing] = await db.run<{ id: string }>(
      'select a.id from sheet_answer a where a.ambito_id = $1 and a.sheet_id = $2 and a.row_key = $3',
      [db.ambitoId, sheet.id, row],
    );
    const values: Values = { answer: given.answer, note: given.note, choices: given.choices ?? undefined };
    if (existing) await this.writer.update(db, 'SheetAnswer', existing.id, version ?? 0, values);
    else await this.writer.insert(db, 'SheetAnswer', { sheetId: sheet.id, row, ...values });
    return sheet.id;
  }

  private async kindOf(db: AmbitoDb, sheet: Values, row: string): Promise<CardRowKind | null> {
    const own = sheet['ownTemplateId'];
    const [found] = own
      ? await db.run<{ kind: CardRowKind }>(
          'select r.kind from card_row r where r.ambito_id = $1 and r.card_template_id = $2 and r.key = $3 and r.withdrawn_at is null',
          [db.ambitoId, own, row],
        )
      : await db.run<{ kind: CardRowKind }>('select r.kind from scheda_row r where r.template_id = $1 and r.key = $2', [
          sheet['templateId'],
          row,
        ]);
    return found?.kind ?? null;
  }
}
