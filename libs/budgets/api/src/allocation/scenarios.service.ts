import { Injectable } from '@nestjs/common';
import { mayOn } from '@zona/access';
import {
  changesBetween,
  ruleSentences,
  type Compared,
  type createScenarioSchema,
  type duplicateScenarioSchema,
  type simulateAllocationSchema,
  type updateScenarioSchema,
} from '@zona/budgets-domain';
import { refuse, Writer, type AmbitoDb } from '@zona/database';
import { fromCents, type Cents } from '@zona/money';
import { isUuid } from '@zona/problems';
import type { z } from 'zod';
import { frozenSql, fundsSql, yearsSql } from './allocation.sql.ts';
import { comuniOf } from './ground.ts';
import { comparedOf, sharesOf, type ComparedRow } from './shares.ts';

type Draft = z.output<typeof createScenarioSchema>;

/** Riparti while they are prepared: a rule on figures, what it gives, how that differs from what was. */
@Injectable()
export class ScenariosService {
  constructor(private readonly writer: Writer) {}

  async create(db: AmbitoDb, input: Draft): Promise<string> {
    return this.writer.insert(db, 'AllocationScenario', {
      ...(await this.rowOf(db, input)),
      state: 'draft',
      createdBy: db.ctx.actor.name,
    });
  }

  async update(db: AmbitoDb, { id, version, ...input }: z.output<typeof updateScenarioSchema>): Promise<string> {
    const known = await this.writer.load(db, 'AllocationScenario', id, 'update');
    refuseUnlessDraft(known);
    if (input.previousId === known.id) refuse('previousId', 'INVALID', 'Un riparto non si confronta con se stesso.');
    return this.writer.update(db, 'AllocationScenario', known.id, version, await this.rowOf(db, input));
  }

  /** A new draft with the same rule and figures: another proposal, or next year's. */
  async duplicate(db: AmbitoDb, { id, title }: z.output<typeof duplicateScenarioSchema>): Promise<string> {
    const known = await this.writer.require(db, 'AllocationScenario', id, 'id');
    const { year, assignmentId, previousId, amount, ruleJson, dataJson, result, note } = known;
    return this.writer.insert(db, 'AllocationScenario', {
      ...{ title, year, assignmentId, previousId, amount, ruleJson, dataJson, result, note },
      state: 'draft',
      createdBy: db.ctx.actor.name,
    });
  }

  async withdraw(db: AmbitoDb, id: string, version: number): Promise<string> {
    const known = await this.writer.load(db, 'AllocationScenario', id, 'withdraw');
    if (known['state'] !== 'draft' && known['state'] !== 'rejected')
      refuse(null, 'STATE', 'Si ritira solo un riparto in bozza o respinto.');
    return this.writer.withdraw(db, 'AllocationScenario', known.id, version);
  }

  /** What the rule gives: nothing is written. Reads one row, and only where a comparison is asked for. */
  async simulate(db: AmbitoDb, { rule, amount, data, scenarioId }: z.output<typeof simulateAllocationSchema>) {
    const found = sharesOf(rule, amount, data);
    const other = scenarioId ? await this.compared(db, scenarioId) : null;
    const shares = found.ok ? found.value : [];
    const now: ComparedRow = { title: '', amount: fromCents(amount), ruleJson: rule, result: shares };
    return {
      shares,
      sentences: ruleSentences(rule),
      problems: found.ok ? [] : found.problems,
      comparison: other && found.ok ? told(other, comparedOf(now)) : null,
    };
  }

  /** Two statements. Null where one of them may not be read or is not there. */
  async compare(db: AmbitoDb, previousId: string, scenarioId: string) {
    const before = await this.compared(db, previousId);
    const after = before && (await this.compared(db, scenarioId));
    return before && after && told(before, after);
  }

  /** Four statements. */
  async ground(db: AmbitoDb) {
    const { enteId } = db.ctx.actor;
    const [comuni, frozen, funds, years] = await Promise.all([
      comuniOf(db),
      db.run<{ quotas: object[] | null }>(frozenSql, [db.ambitoId]),
      db.run(fundsSql, [db.ambitoId]),
      db.run<{ year: number }>(yearsSql, [db.ambitoId]),
    ]);
    return {
      comuni: comuni.map((c) => ({
        ...c,
        // The register knows the year, and a rule names a day.
        populationDate: c.population !== null && c.populationYear ? `${c.populationYear}-12-31` : null,
        own: Boolean(enteId) && c.enteId === enteId,
      })),
      frozen: frozen.map((f) => ({ ...f, quotas: f.quotas ?? [] })),
      funds,
      years: years.map((y) => y.year),
    };
  }

  private async compared(db: AmbitoDb, id: string): Promise<Compared | null> {
    if (!isUuid(id)) return null;
    const [row] = await db.run<ComparedRow>(
      `select s.title, round(s.amount_cents / 100.0, 2)::text as amount, s.rule as "ruleJson", s.result, s.state
       from allocation_scenario s where s.ambito_id = $1 and s.id = $2 and s.withdrawn_at is null`,
      [db.ambitoId, id],
    );
    return row && mayOn(db.ctx.ability, 'read', 'AllocationScenario', row) ? comparedOf(row) : null;
  }

  private async rowOf(db: AmbitoDb, { rule, data, amount, assignmentId, previousId, ...rest }: Draft) {
    const known = new Set((await comuniOf(db)).map((c) => c.istat));
    const stranger = data.comuni.find((c) => !known.has(c.key));
    if (stranger) refuse('data', 'NOT_FOUND', `${stranger.name}: non è un comune dell’ambito.`);
    const previous = previousId
      ? (await this.writer.require(db, 'AllocationScenario', previousId, 'previousId')).id
      : null;
    const found = sharesOf(rule, amount, data);
    return {
      ...rest,
      assignmentId: assignmentId ? await this.quotaFund(db, assignmentId) : null,
      previousId: previous,
      amount: fromCents(amount),
      ruleJson: rule,
      dataJson: data,
      // A draft may wait for figures that nobody knows yet.
      result: found.ok ? found.value : null,
    };
  }

  /** Quotas feed a fund that is made of the comuni's quotas, and no other. */
  private async quotaFund(db: AmbitoDb, id: string): Promise<string> {
    const assignment = await this.writer.require(db, 'FundAssignment', id, 'assignmentId');
    const [fund] = await db.run<{ kind: string }>('select f.kind from fund f where f.ambito_id = $1 and f.id = $2', [
      db.ambitoId,
      assignment['fundId'],
    ]);
    if (fund?.kind !== 'quota_comuni')
      refuse('assignmentId', 'INVALID', 'Fondo: scegli un fondo fatto di quote dei comuni.');
    return assignment.id;
  }
}

export function refuseUnlessDraft(row: Record<string, unknown>): void {
  if (row['state'] !== 'draft') refuse(null, 'STATE', 'Questo riparto non è più in bozza: duplicalo per cambiarlo.');
}

const euro = (cents: Cents | null) => (cents === null ? null : fromCents(cents));

function told(before: Compared, after: Compared) {
  const { sentences, comparison } = changesBetween(before, after);
  const inEuro = (d: { before: Cents | null; after: Cents | null; cents: Cents | null }) => ({
    before: euro(d.before),
    after: euro(d.after),
    difference: euro(d.cents),
  });
  return {
    sentences,
    rows: comparison.rows.map((r) => ({ key: r.key, name: r.name, percent: r.percent, ...inEuro(r) })),
    ...inEuro(comparison.total),
  };
}
