import { Injectable } from '@nestjs/common';
import { refuse, refuseMissing, Writer, type AmbitoDb, type Values } from '@zona/database';
import type * as schemas from '@zona/plans-domain';
import type { RowKind } from '@zona/plans-domain';
import type { z } from 'zod';
import { pinnedRows } from './plans.sql.ts';
import { nextPosition } from './position.ts';

type In<S extends z.ZodType> = z.output<S>;
type Owned = 'StatedAmount' | 'StaffNeed';
const tables = { StatedAmount: 'stated_amount', StaffNeed: 'staff_need' } as const;

/** Cards: their answers, stated amounts and staff. */
@Injectable()
export class SchedaService {
  constructor(private readonly writer: Writer) {}

  async create(db: AmbitoDb, input: In<typeof schemas.createSchedaSchema>): Promise<string> {
    const objective = await this.writer.require(db, 'Objective', input.objectiveId, 'objectiveId');
    if (input.actionId) {
      const action = await this.writer.require(db, 'Action', input.actionId, 'actionId');
      if (action['planId'] !== objective['planId']) refuse('actionId', 'INVALID', "L'azione è di un altro piano.");
    }
    const position = await nextPosition(db, 'scheda', 'objective_id', input.objectiveId);
    return this.writer.insert(db, 'Scheda', { ...input, planId: objective['planId'], form: 'full', position });
  }

  /** The answer to one row of the card. Two people who answer the same row for the first time meet here too. */
  async answer(
    db: AmbitoDb,
    { schedaId, row, version, ...given }: In<typeof schemas.answerSchedaRowSchema>,
  ): Promise<string> {
    const scheda = await this.writer.require(db, 'Scheda', schedaId, 'schedaId');
    await this.checkRow(db, scheda.id, row, given.answer ?? null);
    const [existing] = await db.run<{ id: string }>(
      'select a.id from scheda_answer a where a.ambito_id = $1 and a.scheda_id = $2 and a.row_key = $3',
      [db.ambitoId, scheda.id, row],
    );
    const values: Values = { answer: given.answer, note: given.note, choices: given.choices ?? undefined };
    if (existing) await this.writer.update(db, 'SchedaAnswer', existing.id, version ?? 0, values);
    else await this.writer.insert(db, 'SchedaAnswer', { schedaId, row, ...values });
    return scheda.id;
  }

  async saveAmount(db: AmbitoDb, input: In<typeof schemas.saveStatedAmountSchema>): Promise<string> {
    if (input.sameAsId) await this.checkSameAs(db, input.schedaId, input.id ?? null, input.sameAsId);
    return this.save(db, 'StatedAmount', input);
  }

  saveStaff(db: AmbitoDb, input: In<typeof schemas.saveStaffNeedSchema>): Promise<string> {
    return this.save(db, 'StaffNeed', input);
  }

  /** Withdraws something that hangs on a card; the card is what the editor shows next. */
  async withdrawOwned(db: AmbitoDb, type: Owned, { id, version }: In<typeof schemas.withdrawSchema>): Promise<string> {
    const row = await this.writer.load(db, type, id, 'withdraw');
    if (type === 'StatedAmount') {
      const [copy] = await db.run(
        'select 1 from stated_amount x where x.ambito_id = $1 and x.same_as_id = $2 and x.withdrawn_at is null',
        [db.ambitoId, row.id],
      );
      if (copy) refuse(null, 'CONFLICT', 'Un altro importo dice di essere lo stesso: correggi prima quello.');
    }
    await this.writer.withdraw(db, type, id, version);
    return row['schedaId'] as string;
  }

  private async save(
    db: AmbitoDb,
    type: Owned,
    {
      id,
      version,
      ...values
    }: Values & { id?: string | null | undefined; version?: number | null | undefined; schedaId: string },
  ): Promise<string> {
    const scheda = await this.writer.require(db, 'Scheda', values.schedaId, 'schedaId');
    if (id) {
      const row = await this.writer.load(db, type, id, 'update');
      if (row['schedaId'] !== scheda.id) refuseMissing('id');
      await this.writer.update(db, type, id, version ?? 0, values);
    } else
      await this.writer.insert(db, type, {
        ...values,
        position: await nextPosition(db, tables[type], 'scheda_id', scheda.id),
      });
    return scheda.id;
  }

  private async checkRow(db: AmbitoDb, schedaId: string, row: string, answer: string | null): Promise<void> {
    const [found] = await db.run<{ kind: RowKind }>(
      `select w.kind from scheda s join plan p on p.ambito_id = $1 and p.id = s.plan_id join lateral ${pinnedRows('p', '$1')} w on w.key = $3
       where s.ambito_id = $1 and s.id = $2`,
      [db.ambitoId, schedaId, row],
    );
    if (!found) refuse('row', 'NOT_FOUND', 'Il modello della scheda non ha questa riga.');
    if (answer && found!.kind !== 'yes_no') refuse('answer', 'INVALID', 'Questa riga non si risponde con sì o no.');
  }

  private async checkSameAs(db: AmbitoDb, schedaId: string, id: string | null, sameAsId: string): Promise<void> {
    const other = await this.writer.require(db, 'StatedAmount', sameAsId, 'sameAsId');
    if (other.id === id) refuse('sameAsId', 'INVALID', 'Un importo non può ripetere se stesso.');
    if (other['sameAsId']) refuse('sameAsId', 'INVALID', 'Indica l’importo originale, non una sua ripetizione.');
    const [plans] = await db.run<{ n: number }>(
      'select count(distinct s.plan_id)::int as n from scheda s where s.ambito_id = $1 and s.id::text = any($2::text[])',
      [db.ambitoId, [schedaId, other['schedaId']]],
    );
    if (plans!.n > 1) refuse('sameAsId', 'INVALID', 'L’importo è di un altro piano.');
  }
}
