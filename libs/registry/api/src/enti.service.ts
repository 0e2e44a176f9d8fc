import { Injectable } from '@nestjs/common';
import { refuse, refuseMissing, Writer, type AmbitoDb } from '@zona/database';
import { isUuid } from '@zona/problems';
import type { endEnteRelationSchema, relateEnteSchema } from '@zona/registry-domain';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';

/** Enti of the common register and their relation to this ambito. */
@Injectable()
export class EntiService {
  constructor(private readonly writer: Writer) {}

  async relate(db: AmbitoDb, input: z.output<typeof relateEnteSchema>): Promise<string> {
    const ente = input.enteId ? await this.known(db, input.enteId) : await this.register(db, input);
    const [already] = await db.run(
      `select 1 from ambito_ente a where a.ambito_id = $1 and a.ente_id = $2 and a.relation = $3 and a.withdrawn_at is null and (a.valid_to is null or a.valid_to >= $4::date)`,
      [db.ambitoId, ente.id, input.relation, input.from],
    );
    if (already) refuse('relation', 'CONFLICT', `${ente.name} è già collegato all'ambito in questa veste.`);
    return this.writer.insert(db, 'AmbitoEnte', {
      enteId: ente.id,
      name: ente.name,
      relation: input.relation,
      from: input.from,
    });
  }

  async end(db: AmbitoDb, input: z.output<typeof endEnteRelationSchema>): Promise<string> {
    const row = await this.writer.load(db, 'AmbitoEnte', input.id, 'update');
    if (input.to < (row['from'] as string)) refuse('to', 'INVALID', 'La fine viene prima dell’inizio.');
    return this.writer.update(db, 'AmbitoEnte', input.id, input.version, { to: input.to });
  }

  private async known(db: AmbitoDb, id: string): Promise<{ id: string; name: string }> {
    const [ente] = isUuid(id)
      ? await db.run<{ id: string; name: string }>('select id, name from ente where id = $1', [id])
      : [];
    return ente ?? refuseMissing('enteId');
  }

  /** The codice fiscale identifies an ente: one already registered by another ambito is the same ente, with its registered data. */
  private async register(
    db: AmbitoDb,
    input: z.output<typeof relateEnteSchema>,
  ): Promise<{ id: string; name: string }> {
    if (input.comuneIstat) {
      const [comune] = await db.run('select 1 from comune where istat = $1', [input.comuneIstat]);
      if (!comune) refuse('comuneIstat', 'NOT_FOUND', 'Questo comune non è nella tabella ISTAT.');
    }
    await db.run(
      `insert into ente (id, kind, name, codice_fiscale, partita_iva, codice_ipa, comune_istat) values ($1, $2, $3, $4, $5, $6, $7) on conflict (codice_fiscale) do nothing`,
      [
        uuidv7(),
        input.kind,
        input.name,
        input.codiceFiscale,
        input.partitaIva ?? null,
        input.codiceIpa ?? null,
        input.comuneIstat ?? null,
      ],
    );
    const [ente] = await db.run<{ id: string; name: string }>('select id, name from ente where codice_fiscale = $1', [
      input.codiceFiscale,
    ]);
    return ente!;
  }
}
