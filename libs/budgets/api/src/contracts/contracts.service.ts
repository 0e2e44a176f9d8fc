import { Injectable } from '@nestjs/common';
import {
  contractChanges,
  contractProblems,
  type correctCommitmentSchema,
  type WrittenContract,
} from '@zona/budgets-domain';
import { Refusal, Writer, type AmbitoDb } from '@zona/database';
import type { z } from 'zod';
import { requireEnte } from '../enti.ts';
import { namesIn } from '../ledger/proposal-names.ts';
import { signedReportOf } from '../reporting/signed.ts';

type Correct = z.output<typeof correctCommitmentSchema>;
type Given = { [F in keyof WrittenContract]?: WrittenContract[F] } & Pick<WrittenContract, 'title' | 'year'>;

const writtenIn = (row: Given): WrittenContract => {
  const { title, year, enteId = null, providerText = null, cig = null, cup = null } = row;
  const { actKind = null, organ = null, number = null, actDate = null, from = null, to = null, note = null } = row;
  return { title, year, enteId, providerText, cig, cup, actKind, organ, number, actDate, from, to, note };
};

/** Contracts that were typed wrong: corrected with a reason, and how they read before stays beside them. Money moves by entries only. */
@Injectable()
export class ContractsService {
  constructor(private readonly writer: Writer) {}

  async correct(db: AmbitoDb, { id, version, reason, ...input }: Correct): Promise<string> {
    const contract = await this.writer.load(db, 'Commitment', id, 'create');
    const [before, after] = [writtenIn(contract as unknown as Given), writtenIn(input)];
    if (after.enteId && after.enteId !== before.enteId)
      await requireEnte(db, after.enteId, 'Gestore: l’ente non è tra quelli dell’ambito.');
    const names = await namesIn(db, { before: { enteId: before.enteId }, enteId: after.enteId });
    const problems = contractProblems(before, after, reason, await signedReportOf(db, contract.id));
    if (problems.length) throw new Refusal(problems);
    await this.writer.update(db, 'Commitment', contract.id, version, { ...after });
    const changed = contractChanges(before, after, (ente) => names[ente.toLowerCase()]!);
    if (changed.length)
      await this.writer.record(db, 'CommitmentCorrection', [
        { commitmentId: contract.id, changed, reason, author: db.ctx.actor.name },
      ]);
    return contract.id;
  }
}
