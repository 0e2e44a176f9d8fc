import { Injectable } from '@nestjs/common';
import { refuse, Writer, type AmbitoDb } from '@zona/database';
import { endSessionsOf } from '@zona/identity';
import {
  kindsForRole,
  type createPersonSchema,
  type endMembershipSchema,
  type EnteKind,
  type grantMembershipSchema,
  type updatePersonSchema,
} from '@zona/registry-domain';
import type { z } from 'zod';

/** People of the ambito and what they are in it, for which ente, from when to when. */
@Injectable()
export class PeopleService {
  constructor(private readonly writer: Writer) {}

  create(db: AmbitoDb, input: z.output<typeof createPersonSchema>): Promise<string> {
    return this.writer.insert(db, 'Person', input);
  }

  update(db: AmbitoDb, { id, version, ...patch }: z.output<typeof updatePersonSchema>): Promise<string> {
    return this.writer.update(db, 'Person', id, version, patch);
  }

  async grant(db: AmbitoDb, input: z.output<typeof grantMembershipSchema>): Promise<string> {
    const person = await this.writer.require(db, 'Person', input.personId, 'personId');
    if (input.enteId) await this.checkEnte(db, input.enteId, input);
    const [already] = await db.run(
      `select 1 from membership m where m.ambito_id = $1 and m.person_id = $2 and m.role = $3 and m.ente_id is not distinct from $4::uuid
         and m.withdrawn_at is null and (m.valid_to is null or m.valid_to >= $5::date)`,
      [db.ambitoId, input.personId, input.role, input.enteId ?? null, input.from],
    );
    if (already) refuse('role', 'CONFLICT', 'La persona ha già questo ruolo in questo periodo.');
    const id = await this.writer.insert(db, 'Membership', {
      ...input,
      enteId: input.enteId ?? null,
      to: input.to ?? null,
    });
    if (person['accountId'])
      await db.run('insert into account_ambito (account_id, ambito_id) values ($2, $1) on conflict do nothing', [
        db.ambitoId,
        person['accountId'],
      ]);
    return id;
  }

  /** Ends a membership on a day; sessions that work by it end with that day. Nobody ends their own by mistake. */
  async end(db: AmbitoDb, input: z.output<typeof endMembershipSchema>): Promise<string> {
    const row = await this.writer.load(db, 'Membership', input.id, 'update');
    if (row.id === db.ctx.actor.membershipId)
      refuse(null, 'FORBIDDEN', 'Non puoi chiudere il ruolo con cui stai lavorando: lo fa un altro responsabile.');
    if (input.to < (row['from'] as string)) refuse('to', 'INVALID', 'La fine viene prima dell’inizio.');
    const id = await this.writer.update(db, 'Membership', input.id, input.version, { to: input.to });
    await endSessionsOf(db, id, input.to);
    return id;
  }

  private async checkEnte(db: AmbitoDb, enteId: string, input: z.output<typeof grantMembershipSchema>): Promise<void> {
    const [ente] = await db.run<{ kind: EnteKind }>(
      `select e.kind from ambito_ente a join ente e on e.id = a.ente_id
       where a.ambito_id = $1 and a.ente_id::text = $2 and a.withdrawn_at is null and (a.valid_to is null or a.valid_to >= current_date) limit 1`,
      [db.ambitoId, enteId],
    );
    if (!ente) refuse('enteId', 'NOT_FOUND', "Questo ente non è collegato all'ambito.");
    const kinds = kindsForRole[input.role];
    if (kinds && !kinds.includes(ente!.kind))
      refuse('enteId', 'INVALID', 'Questo ente non è del tipo che il ruolo richiede.');
  }
}
