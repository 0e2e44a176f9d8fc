import { Injectable } from '@nestjs/common';
import { refuse, Writer, type AmbitoDb } from '@zona/database';
import { isClosed, sameTerm } from '@zona/plans-domain';
import type * as schemas from '@zona/plans-domain';
import type { z } from 'zod';

type In<S extends z.ZodType> = z.output<S>;

/** Terms that an ambito adds to the lists of choices, or borrows for one of its areas. */
@Injectable()
export class TermService {
  constructor(private readonly writer: Writer) {}

  /** The same term added twice is one term: two people who type it at once end with one. */
  async add(db: AmbitoDb, input: In<typeof schemas.addTermSchema>): Promise<string> {
    if (isClosed(input.vocabulary)) refuse('label', 'INVALID', 'Questo elenco è chiuso: le sue voci sono dell’atto.');
    const policyAreaId = input.policyAreaId ?? null;
    if (policyAreaId) await this.checkArea(db, policyAreaId);
    const known = await db.run<{ id: string; label: string }>(
      `select t.id, t.label from own_term t where t.ambito_id = $1 and t.vocabulary = $2 and t.policy_area_id is not distinct from $3 and t.withdrawn_at is null`,
      [db.ambitoId, input.vocabulary, policyAreaId],
    );
    const same = known.find((t) => sameTerm(t.label, input.label));
    if (same) return same.id;
    const { vocabulary, label } = input;
    return this.writer.insert(db, 'OwnTerm', { vocabulary, label, policyAreaId, borrowed: input.borrowed ?? false });
  }

  /** Cards that chose it keep it: it is only no longer offered. */
  withdraw(db: AmbitoDb, { id, version }: In<typeof schemas.withdrawSchema>): Promise<string> {
    return this.writer.withdraw(db, 'OwnTerm', id, version);
  }

  private async checkArea(db: AmbitoDb, id: string): Promise<void> {
    const [area] = await db.run('select 1 from policy_area a where a.id = $1', [id]);
    if (!area) refuse('policyAreaId', 'NOT_FOUND', 'Questa area di policy non esiste.');
  }
}
