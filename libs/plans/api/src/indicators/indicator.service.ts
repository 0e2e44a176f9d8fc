import { Injectable } from '@nestjs/common';
import { refuse, refuseMissing, Writer, type AmbitoDb, type Values } from '@zona/database';
import type { saveIndicatorSchema, withdrawSchema } from '@zona/plans-domain';
import { isUuid } from '@zona/problems';
import type { z } from 'zod';
import { nextPosition } from '../position.ts';

type Input = z.output<typeof saveIndicatorSchema>;
type Target = Input['targets'][number];
interface StoredTarget extends Target {
  id: string;
  version: number;
  withdrawn: boolean;
}

/** Indicators: what they measure, who owes them, what they should reach in each period. */
@Injectable()
export class IndicatorService {
  constructor(private readonly writer: Writer) {}

  /** Creates or changes; answers with the card, which is what the editor shows. */
  async save(db: AmbitoDb, { id, version, targets, ...values }: Input): Promise<string> {
    const scheda = await this.writer.require(db, 'Scheda', values.schedaId, 'schedaId');
    if (values.ownerId) await this.checkOwner(db, values.ownerId, scheda['actionId'] as string | null);
    if (id) await this.change(db, id, version ?? 0, values, scheda.id, targets);
    else {
      const position = await nextPosition(db, 'indicator', 'scheda_id', scheda.id);
      const made = await this.writer.insert(db, 'Indicator', { ...values, position });
      await this.setTargets(db, made, targets);
    }
    return scheda.id;
  }

  async withdraw(db: AmbitoDb, { id, version }: z.output<typeof withdrawSchema>): Promise<string> {
    const row = await this.writer.load(db, 'Indicator', id, 'withdraw');
    await this.writer.withdraw(db, 'Indicator', id, version);
    return row['schedaId'] as string;
  }

  private async change(
    db: AmbitoDb,
    id: string,
    version: number,
    values: Values,
    schedaId: string,
    targets: readonly Target[],
  ): Promise<void> {
    const row = await this.writer.load(db, 'Indicator', id, 'update');
    if (row['schedaId'] !== schedaId) refuseMissing('id');
    const measured = ['valueType', 'byComune', 'periodType'].filter((a) => row[a] !== values[a]);
    if (measured.length && (await this.hasReadings(db, row.id)))
      refuse(measured[0]!, 'CONFLICT', 'Ci sono già rilevazioni: aggiungi un altro indicatore e ritira questo.');
    await this.writer.update(db, 'Indicator', id, version, values);
    await this.setTargets(db, row.id, targets);
  }

  private async hasReadings(db: AmbitoDb, indicatorId: string): Promise<boolean> {
    const sql =
      'select 1 from indicator_reading v where v.ambito_id = $1 and v.indicator_id = $2 and v.withdrawn_at is null limit 1';
    return (await db.run(sql, [db.ambitoId, indicatorId])).length > 0;
  }

  /** Exactly these targets: what is new is added, what changed is changed, what misses ends. */
  private async setTargets(db: AmbitoDb, indicatorId: string, targets: readonly Target[]): Promise<void> {
    const stored = await db.run<StoredTarget>(
      `select x.id, x.version, x.period, x.withdrawn_at is not null as withdrawn
       from indicator_target x where x.ambito_id = $1 and x.indicator_id = $2 order by x.id for update`,
      [db.ambitoId, indicatorId],
    );
    for (const { id, version, period, withdrawn } of stored) {
      const wanted = targets.find((t) => t.period === period);
      if (!wanted && !withdrawn) await this.writer.withdraw(db, 'IndicatorTarget', id, version);
      if (!wanted) continue;
      if (withdrawn) await this.writer.restore(db, 'IndicatorTarget', id, version);
      await this.writer.update(db, 'IndicatorTarget', id, version + (withdrawn ? 1 : 0), { ...wanted });
    }
    const known = new Set(stored.map((t) => t.period));
    const added = targets.filter((t) => !known.has(t.period));
    await this.writer.insertMany(
      db,
      'IndicatorTarget',
      added.map((t) => ({ ...t, indicatorId })),
    );
  }

  /** An ente of the ambito; an ETS reads only the actions it takes part in, so it owes only theirs. */
  private async checkOwner(db: AmbitoDb, enteId: string, actionId: string | null): Promise<void> {
    const [known] = isUuid(enteId)
      ? await db.run<{ kind: string; takesPart: boolean }>(
          `select e.kind, exists (select 1 from action_ente ae where ae.ambito_id = $1 and ae.action_id = $3::uuid and ae.ente_id = e.id and ae.withdrawn_at is null) as "takesPart"
           from ambito_ente a join ente e on e.id = a.ente_id where a.ambito_id = $1 and a.ente_id = $2 and a.withdrawn_at is null`,
          [db.ambitoId, enteId, actionId],
        )
      : [];
    if (!known) refuse('ownerId', 'NOT_FOUND', "Questo ente non è collegato all'ambito.");
    if (known!.kind === 'ets' && !known!.takesPart)
      refuse('ownerId', 'INVALID', 'Questo ente non partecipa all’azione: prima aggiungilo tra i suoi attori.');
  }
}
