import { Injectable } from '@nestjs/common';
import { mayOn } from '@zona/access';
import {
  missingSources,
  voteOutcome,
  type AllocationRule,
  type castVoteSchema,
  type openVoteSchema,
  type ScenarioData,
  type VoteChoice,
  type VoteRule,
} from '@zona/budgets-domain';
import { Fault, faultSentence, refuse, Refusal, Writer, type AmbitoDb } from '@zona/database';
import { toCents } from '@zona/money';
import type { z } from 'zod';
import { comuniOf, type GroundComune } from './ground.ts';
import { refuseUnlessDraft } from './scenarios.service.ts';
import { sharesOf } from './shares.ts';

interface Voter {
  key: string;
  name: string;
  quota: string | null;
}

/** The voting of the assembly on a riparto: by heads or by quotas, one vote for each comune of the ambito. */
@Injectable()
export class AllocationVotesService {
  constructor(private readonly writer: Writer) {}

  async open(db: AmbitoDb, { id, version, rule, quotas, until }: z.output<typeof openVoteSchema>): Promise<string> {
    const scenario = await this.writer.load(db, 'AllocationScenario', id, 'approve');
    refuseUnlessDraft(scenario);
    refuseUnready(scenario);
    const given = new Map((quotas ?? []).map((q) => [q.key, q.quota ?? null]));
    const voters = (await comuniOf(db)).map(({ istat, name, population }): Voter => ({
      key: istat,
      name,
      quota: quotas ? (given.get(istat) ?? null) : (population?.toString() ?? null),
    }));
    // Whether the rule fits who votes is seen now, and not when all have voted.
    const trial = voteOutcome(
      voters.map((v) => ({ ...v, vote: 'yes' })),
      rule,
    );
    if (!trial.ok) throw new Refusal(trial.problems.map((p) => ({ ...p, field: 'rule' })));
    return this.writer.update(db, 'AllocationScenario', scenario.id, version, {
      state: 'proposed',
      voteRound: (scenario['voteRound'] as number) + 1,
      voteRuleJson: rule,
      votersJson: voters,
      voteUntil: until ?? null,
      proposedAt: new Date().toISOString(),
      outcomeJson: null,
    });
  }

  /** A mayor's for the own comune, changed until the voting is closed; or what the office heard in the assembly. */
  async cast(db: AmbitoDb, input: z.output<typeof castVoteSchema>): Promise<string> {
    const { scenarioId, ambitoComuneId, choice, note } = input;
    const scenario = await this.writer.require(db, 'AllocationScenario', scenarioId, 'scenarioId');
    if (scenario['state'] !== 'proposed') refuse(null, 'STATE', 'La votazione non è aperta.');
    const comune = this.voterOf(db, await comuniOf(db), ambitoComuneId);
    const recorded = !comune.enteId || comune.enteId !== db.ctx.actor.enteId || db.ctx.actor.role !== 'sindaco';
    if (recorded && !note)
      refuse('note', 'REQUIRED', 'Nota: scrivi come è stato dato il voto, per esempio in assemblea.');
    const vote = { choice, note: note ?? null, votedBy: db.ctx.actor.name, recorded };
    const place = { scenarioId: scenario.id, round: scenario['voteRound'], ambitoComuneId: comune.id };
    const [known] = await db.run<{ id: string; version: number }>(
      'select v.id, v.version from allocation_vote v where v.ambito_id = $1 and v.scenario_id = $2 and v.round = $3 and v.ambito_comune_id = $4 for update',
      [db.ambitoId, place.scenarioId, place.round, place.ambitoComuneId],
    );
    if (known) await this.writer.update(db, 'AllocationVote', known.id, known.version, vote);
    else await this.writer.insert(db, 'AllocationVote', { ...place, ...vote, enteId: comune.enteId });
    return scenario.id;
  }

  /** Who has not voted was absent. A voting without quorum leaves the riparto a draft. */
  async close(db: AmbitoDb, id: string, version: number): Promise<string> {
    const scenario = await this.writer.load(db, 'AllocationScenario', id, 'approve');
    if (scenario['state'] !== 'proposed') refuse(null, 'STATE', 'La votazione non è aperta.');
    const cast = await this.votes(db, scenario.id, scenario['voteRound'] as number);
    const votes = (scenario['votersJson'] as Voter[]).map((v) => ({
      ...v,
      vote: cast.get(v.key) ?? ('absent' as const),
    }));
    const outcome = voteOutcome(votes, scenario['voteRuleJson'] as VoteRule);
    if (!outcome.ok) throw new Refusal(outcome.problems);
    const state = { approved: 'voted', rejected: 'rejected', no_quorum: 'draft' }[outcome.value.result];
    return this.writer.update(db, 'AllocationScenario', scenario.id, version, { state, outcomeJson: outcome.value });
  }

  private voterOf(db: AmbitoDb, comuni: readonly GroundComune[], id: string | null | undefined): GroundComune {
    const { enteId } = db.ctx.actor;
    const comune = comuni.find((c) => (id ? c.id === id : enteId && c.enteId === enteId));
    if (!comune) return refuse('ambitoComuneId', 'NOT_FOUND', 'Comune: non trovato.');
    if (!mayOn(db.ctx.ability, 'create', 'AllocationVote', comune))
      throw new Fault('FORBIDDEN', faultSentence('FORBIDDEN'));
    return comune;
  }

  private async votes(db: AmbitoDb, scenarioId: string, round: number): Promise<Map<string, VoteChoice>> {
    const rows = await db.run<{ istat: string; choice: VoteChoice }>(
      `select c.istat, v.choice from allocation_vote v join ambito_comune c on c.ambito_id = $1 and c.id = v.ambito_comune_id
       where v.ambito_id = $1 and v.scenario_id = $2 and v.round = $3`,
      [db.ambitoId, scenarioId, round],
    );
    return new Map(rows.map((r) => [r.istat, r.choice]));
  }
}

/** What is voted on is complete: every figure known, and known from where. */
function refuseUnready(scenario: Record<string, unknown>): void {
  const [rule, data] = [scenario['ruleJson'] as AllocationRule, scenario['dataJson'] as ScenarioData];
  const found = sharesOf(rule, toCents(scenario['amount'] as string), data);
  if (!found.ok) throw new Refusal(found.problems);
  const missing = missingSources(rule, data);
  if (missing.length) refuse('data', 'SOURCE', `Prima del voto indica la fonte ${missing.join(', ')}.`);
}
