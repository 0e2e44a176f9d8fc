import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { askedIn, Database, Fault, Reader, Refusal, type AmbitoDb, type EditConflict } from '@zona/database';
import { check, isUuid, problem, type Problem } from '@zona/problems';
import { getNamedType, isObjectType, type GraphQLResolveInfo } from 'graphql';
import type { z } from 'zod';
import { noteDenied } from './denied.ts';
import { ambitoCtx } from './queries.ts';

/** What a mutation saved: the payload reads it back with the fields that were asked for. */
export interface Saved {
  type: string;
  id: string;
  /** The object itself, where it is told from more than one row and cannot be read back by type and id. */
  value?: unknown;
}

/** The work of a mutation that saves one object of `type` and returns its id. */
export const saving =
  <V>(type: string, work: (db: AmbitoDb, value: V) => Promise<string>) =>
  async (db: AmbitoDb, value: V): Promise<Saved> => ({ type, id: await work(db, value) });

export type Payload = Record<string, unknown> & { problems: Problem[]; conflict: EditConflict | null };

/** How resolvers write: the input is checked, one transaction does the work, a repeated `richiestaId` has one effect. */
@Injectable()
export class Mutations {
  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
  ) {}

  async run<S extends z.ZodType>(
    info: GraphQLResolveInfo,
    schema: S,
    input: unknown,
    work: (db: AmbitoDb, value: z.output<S>) => Promise<Saved>,
  ): Promise<Payload> {
    const ctx = ambitoCtx();
    const { richiestaId, ...rest } = input as { richiestaId: unknown };
    if (!isUuid(richiestaId))
      return this.refused([problem('richiestaId', 'INVALID', 'La richiesta non ha un identificativo valido.')]);
    const checked = check(schema, rest);
    if (!checked.ok) return this.refused(checked.problems);
    try {
      const read = await this.database.inAmbitoEnding(
        ctx,
        async (db) => {
          const known = await this.claim(db, richiestaId, info.fieldName, rest);
          return { saved: known ?? (await work(db, checked.value)), isNew: !known };
        },
        async (db, { saved, isNew }) => {
          const [read] = await Promise.all([
            this.readBack(db, saved, info),
            isNew && this.keepResult(db, richiestaId, saved),
          ]);
          return read;
        },
      );
      return { ...read, problems: [], conflict: null };
    } catch (error) {
      if (error instanceof Refusal) return this.refused(error.problems, error.conflict);
      // The role may do it in general and not on this row.
      if (error instanceof Fault && error.code === 'FORBIDDEN') await noteDenied(this.database, ctx, info);
      throw error;
    }
  }

  private refused(problems: Problem[], conflict: EditConflict | null = null): Payload {
    return { problems, conflict };
  }

  /** Takes the richiestaId for this transaction. A second one waits here for the first, and then has its result. */
  private async claim(db: AmbitoDb, richiestaId: string, operation: string, input: object): Promise<Saved | null> {
    const hash = createHash('sha256')
      .update(JSON.stringify([operation, db.ctx.actor.membershipId, input]))
      .digest('hex');
    const claimed = await db.run(
      'insert into richiesta (ambito_id, id, operation, membership_id, input_hash) values ($1, $2, $3, $4, $5) on conflict (ambito_id, id) do nothing returning id',
      [db.ambitoId, richiestaId, operation, db.ctx.actor.membershipId, hash],
    );
    if (claimed.length) return null;
    const [before] = await db.run<{ hash: string; result: Saved }>(
      'select r.input_hash as hash, r.result from richiesta r where r.ambito_id = $1 and r.id = $2',
      [db.ambitoId, richiestaId],
    );
    if (before?.hash !== hash)
      throw new Refusal([problem('richiestaId', 'CONFLICT', 'Questa richiesta è già stata usata per altro: riprova.')]);
    return before.result;
  }

  private async keepResult(db: AmbitoDb, richiestaId: string, saved: Saved): Promise<void> {
    const sql = 'update richiesta set result = $3 where ambito_id = $1 and id = $2';
    await db.run(sql, [db.ambitoId, richiestaId, JSON.stringify(saved)]);
  }

  /** The payload's field of the saved type, as asked. */
  private async readBack(db: AmbitoDb, saved: Saved, info: GraphQLResolveInfo): Promise<Record<string, unknown>> {
    const payload = getNamedType(info.returnType);
    if (!isObjectType(payload)) return {};
    const field = Object.values(payload.getFields()).find((f) => getNamedType(f.type).name === saved.type);
    if (!field) throw new Error(`${payload.name} has no field of type ${saved.type}`);
    const asked = askedIn(info, payload.name).filter((a) => a.name === field.name);
    if (!asked.length) return {};
    if (saved.value !== undefined) return { [field.name]: saved.value };
    const below = asked.flatMap((a) => a.below);
    const read = await this.reader.one(db, saved.type, saved.id, below);
    return { [field.name]: read?.value() ?? null };
  }
}
