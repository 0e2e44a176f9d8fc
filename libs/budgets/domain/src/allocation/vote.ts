import { compare, exact, minus, plus, ratio, sum, times, whole, zero, type Exact } from '@zona/money/exact';
import { check } from '@zona/problems';
import { done, refused, type Outcome } from './outcome.ts';
import { inNumber, listed, thePercent } from './said.ts';
import {
  voteGroundLabel,
  voteRuleSchema,
  votesSchema,
  type Threshold,
  type Vote,
  type VoteChoice,
  type VoteGround,
  type VoteMeasure,
  type VoteRule,
} from './vote-rule.ts';

export interface VoteOutcome {
  result: 'approved' | 'rejected' | 'no_quorum';
  counts: Record<VoteChoice, number>;
  /** How the result came about, in Italian. */
  sentences: string[];
}

const measured: Record<VoteMeasure, string> = { heads: 'per teste', quotas: 'per quote' };

/** After «almeno» and after «più». */
const fractions: Record<string, [least: string, more: string]> = {
  '1/2': ['la metà', 'della metà'],
  '1/3': ['un terzo', 'di un terzo'],
  '2/3': ['due terzi', 'di due terzi'],
  '3/4': ['tre quarti', 'di tre quarti'],
};
function inWords({ part, of, more }: Threshold): string {
  const share = ratio(BigInt(part), BigInt(of));
  const percent = times(share, whole(100));
  const [least, over] =
    fractions[`${share.n}/${share.d}`] ??
    (percent.d === 1n
      ? [thePercent(`${percent.n}`), thePercent(`${percent.n}`, 'del')]
      : [`${part} su ${of}`, `di ${part} su ${of}`]);
  return more ? `più ${over}` : `almeno ${least}`;
}

/** Of nobody, no part is reached: where all abstain from a vote of the voting, nothing is approved. */
function reaches(part: Exact, of: Exact, threshold: Threshold): boolean {
  if (part.n === 0n) return false;
  const side = compare(part, times(of, ratio(BigInt(threshold.part), BigInt(threshold.of))));
  return threshold.more ? side > 0 : side >= 0;
}

type Tally = Record<VoteChoice, Exact>;

function tally(votes: readonly Vote[], measure: VoteMeasure): Tally {
  const counted: Tally = { yes: zero, no: zero, abstained: zero, absent: zero };
  for (const v of votes) counted[v.vote] = plus(counted[v.vote], measure === 'heads' ? whole(1) : exact(v.quota!));
  return counted;
}

function groundOf(t: Tally, ground: VoteGround): Exact {
  const present = sum([t.yes, t.no, t.abstained]);
  if (ground === 'entitled') return plus(present, t.absent);
  return ground === 'present' ? present : minus(present, t.abstained);
}

function quorumOf(votes: readonly Vote[], rule: VoteRule): { reached: boolean; sentences: string[] } {
  if (!rule.quorum) return { reached: true, sentences: [] };
  const { measure, threshold } = rule.quorum;
  const counted = tally(votes, measure);
  const [present, all] = [groundOf(counted, 'present'), groundOf(counted, 'entitled')];
  const reached = reaches(present, all, threshold);
  const figures = `presenti ${inNumber(present)} su ${inNumber(all)}`;
  const needed = `Numero legale ${measured[measure]}: serve ${inWords(threshold)}`;
  return { reached, sentences: [`${needed}; ${figures}, ${reached ? 'raggiunto' : 'non raggiunto'}.`] };
}

function majorityOf(
  votes: readonly Vote[],
  { measure, ground, threshold }: VoteRule['majorities'][number],
): { reached: boolean; sentence: string } {
  const counted = tally(votes, measure);
  const of = groundOf(counted, ground);
  const reached = reaches(counted.yes, of, threshold);
  const needed = `Maggioranza ${measured[measure]}: serve ${inWords(threshold)} ${voteGroundLabel[ground]}`;
  const figures = `favorevoli ${inNumber(counted.yes)} su ${inNumber(of)}`;
  return { reached, sentence: `${needed}; ${figures}, ${reached ? 'raggiunta' : 'non raggiunta'}.` };
}

function attendance(votes: readonly Vote[], counts: Record<VoteChoice, number>): string[] {
  const absent = votes.filter((v) => v.vote === 'absent').map((v) => v.name);
  const missing = absent.length ? `, ${absent.length === 1 ? 'assente' : 'assenti'} ${listed(absent)}` : '';
  return [
    `Comuni presenti ${votes.length - absent.length} su ${votes.length}${missing}.`,
    `Favorevoli ${counts.yes}, contrari ${counts.no}, astenuti ${counts.abstained}.`,
  ];
}

/** The result of a vote of the assembly, by heads or by quotas, and the sentences that a minute needs. */
export function voteOutcome(rawVotes: readonly Vote[], rawRule: VoteRule): Outcome<VoteOutcome> {
  const rule = check(voteRuleSchema, rawRule);
  if (!rule.ok) return rule;
  const checked = check(votesSchema, rawVotes);
  if (!checked.ok) return checked;
  const votes = checked.value;
  const measures = [rule.value.quorum?.measure, ...rule.value.majorities.map((m) => m.measure)];
  const unknown = votes.filter((v) => v.quota === null).map((v) => v.name);
  if (measures.includes('quotas') && unknown.length)
    return refused('votes', 'UNKNOWN_QUOTA', `Manca la quota di voto di ${listed(unknown)}.`);
  const counts: Record<VoteChoice, number> = { yes: 0, no: 0, abstained: 0, absent: 0 };
  for (const v of votes) counts[v.vote] += 1;
  const quorum = quorumOf(votes, rule.value);
  const opening = [...attendance(votes, counts), ...quorum.sentences];
  if (!quorum.reached)
    return done({
      result: 'no_quorum',
      counts,
      sentences: [...opening, 'Manca il numero legale: la votazione non è valida.'],
    });
  const majorities = rule.value.majorities.map((m) => majorityOf(votes, m));
  const approved = majorities.every((m) => m.reached);
  const closing = approved ? 'La proposta è approvata.' : 'La proposta è respinta.';
  const sentences = [...opening, ...majorities.map((m) => m.sentence), closing];
  return done({ result: approved ? 'approved' : 'rejected', counts, sentences });
}
