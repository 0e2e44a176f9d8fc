import { Injectable } from '@nestjs/common';
import { mayOn } from '@zona/access';
import {
  dueWithin,
  instalments,
  type freezeScenarioSchema,
  type InstalmentPlan,
  type recordReceiptSchema,
} from '@zona/budgets-domain';
import { refuse, Refusal, refuseMissing, Writer, type AmbitoDb } from '@zona/database';
import { fromCents, sumCents, toCents } from '@zona/money';
import { isUuid } from '@zona/problems';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { LedgerService } from '../ledger/index.ts';
import { tasksSql } from './allocation.sql.ts';
import { comuniOf } from './ground.ts';
import type { StoredShare } from './shares.ts';

type Freeze = z.output<typeof freezeScenarioSchema>;
interface Task {
  id: string;
  scenarioId: string;
  title: string;
  comune: string;
  number: number;
  due: string;
  enteId: string | null;
  cents: string;
}
/** An instalment that is late or near; `left` is what has not come in. */
export type QuotaTask = Task & { left: string };
const tasksAtMost = 200;

/** What a riparto that was approved becomes: quotas, their instalments, what comes in of them. */
@Injectable()
export class QuotasService {
  constructor(
    private readonly writer: Writer,
    private readonly ledger: LedgerService,
  ) {}

  /** All at once or not at all: the result, each comune's quota, its instalments, the entry that brings the money in. */
  async freeze(db: AmbitoDb, input: Freeze): Promise<string> {
    const { id, version, instalments: parts, instalmentRounding, ...act } = input;
    const scenario = await this.writer.load(db, 'AllocationScenario', id, 'approve');
    if (scenario['state'] !== 'voted')
      refuse(null, 'STATE', 'Diventa definitivo solo un riparto approvato dall’assemblea.');
    const shares = scenario['result'] as StoredShare[];
    const entryId = await this.post(db, scenario, shares, act);
    await this.writer.insert(db, 'AllocationResult', {
      ...act,
      scenarioId: scenario.id,
      round: scenario['voteRound'],
      amount: scenario['amount'],
      rule: scenario['ruleJson'],
      data: scenario['dataJson'],
      result: shares,
      outcome: scenario['outcomeJson'],
      entryId,
      frozenBy: db.ctx.actor.name,
    });
    await this.quotas(db, scenario, shares, planOf(parts, instalmentRounding));
    return this.writer.update(db, 'AllocationScenario', scenario.id, version, { state: 'frozen' });
  }

  /** More than was due is recorded all the same, and seen: the bank does not ask. */
  async receive(db: AmbitoDb, input: z.output<typeof recordReceiptSchema>): Promise<string> {
    const { instalmentId, value, ...rest } = input;
    const instalment = await this.instalment(db, instalmentId);
    if (instalment.received + value < 0n)
      refuse('value', 'INVALID', 'Importo: la correzione supera quello che risulta incassato di questa rata.');
    await this.writer.insert(db, 'QuotaReceipt', {
      ...rest,
      instalmentId: instalment.id,
      value: fromCents(value),
      recordedBy: db.ctx.actor.name,
    });
    return instalment.quotaId;
  }

  /** One statement. A comune is told of its own. */
  async tasks(db: AmbitoDb): Promise<QuotaTask[]> {
    const rows = await db.run<Task>(tasksSql, [db.ambitoId, dueWithin, tasksAtMost]);
    return rows
      .filter((r) => mayOn(db.ctx.ability, 'read', 'QuotaInstalment', { comuneEnteId: r.enteId }))
      .map((r) => ({ ...r, left: fromCents(BigInt(r.cents)) }));
  }

  private async post(
    db: AmbitoDb,
    scenario: Record<string, unknown>,
    shares: readonly StoredShare[],
    act: Pick<Freeze, 'actKind' | 'organ' | 'number' | 'actDate'>,
  ): Promise<string | null> {
    if (!scenario['assignmentId']) return null;
    const { actKind, organ, number, actDate } = act;
    return this.ledger.post(db, {
      kind: 'assignment',
      title: `Quote dei comuni: ${scenario['title'] as string}`.slice(0, 300),
      ...{ actKind, organ, number, actDate },
      movements: [
        {
          stage: 'assigned',
          assignmentId: scenario['assignmentId'] as string,
          cents: sumCents(shares.map((s) => toCents(s.value))),
        },
      ],
    });
  }

  private async quotas(
    db: AmbitoDb,
    scenario: Record<string, unknown>,
    shares: readonly StoredShare[],
    plan: InstalmentPlan,
  ): Promise<void> {
    const comuni = new Map((await comuniOf(db)).map((c) => [c.istat, c]));
    const before = await this.before(db, scenario['previousId'] as string | null);
    const rows = shares.map((share) => ({
      id: uuidv7(),
      scenarioId: scenario['id'] as string,
      ambitoComuneId:
        comuni.get(share.key)?.id ?? refuse('data', 'NOT_FOUND', `${share.name}: non è più un comune dell’ambito.`),
      value: share.value,
      previousValue: before.get(share.key) ?? null,
      stepsJson: share.steps,
    }));
    await this.writer.insertMany(db, 'ComuneQuota', rows);
    const due = rows.flatMap((row) => {
      const parts = instalments(toCents(row.value), plan);
      if (!parts.ok) throw new Refusal(parts.problems.map((p) => ({ ...p, field: 'instalments' })));
      return parts.value.map(({ number, due, cents }) => ({ quotaId: row.id, number, due, value: fromCents(cents) }));
    });
    await this.writer.record(db, 'QuotaInstalment', due);
  }

  /** The quotas of the riparto that this one is compared with. */
  private async before(db: AmbitoDb, previousId: string | null): Promise<Map<string, string>> {
    if (!previousId) return new Map();
    const [row] = await db.run<{ result: StoredShare[] | null }>(
      'select s.result from allocation_scenario s where s.ambito_id = $1 and s.id = $2',
      [db.ambitoId, previousId],
    );
    return new Map((row?.result ?? []).map((s) => [s.key, s.value]));
  }

  /** What nobody may change cannot be locked: two corrections at once are told by the figures, which anybody can see. */
  private async instalment(db: AmbitoDb, id: string): Promise<{ id: string; quotaId: string; received: bigint }> {
    if (!isUuid(id)) return refuseMissing('instalmentId');
    const [row] = await db.run<{ id: string; quotaId: string; received: string }>(
      `select i.id, i.quota_id as "quotaId",
         (select coalesce(sum(r.cents), 0) from quota_receipt r where r.ambito_id = $1 and r.instalment_id = i.id)::text as received
       from quota_instalment i where i.ambito_id = $1 and i.id = $2`,
      [db.ambitoId, id],
    );
    return row ? { ...row, received: BigInt(row.received) } : refuseMissing('instalmentId');
  }
}

/** Parts in percent, or equal ones where none states any. */
function planOf(parts: Freeze['instalments'], rounding: Freeze['instalmentRounding']): InstalmentPlan {
  const stated = parts.filter((p) => p.percent !== null && p.percent !== undefined);
  if (!stated.length) return { kind: 'equal', dues: parts.map((p) => p.due), rounding };
  if (stated.length < parts.length)
    refuse(
      'instalments',
      'REQUIRED',
      'Rate: scrivi la percentuale di tutte, o di nessuna per dividerle in parti uguali.',
    );
  return { kind: 'percentages', parts: parts.map((p) => ({ due: p.due, percent: p.percent! })), rounding };
}
