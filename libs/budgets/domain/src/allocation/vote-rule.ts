import { requiredText } from '@zona/problems';
import { z } from 'zod';
import { amountText, firstRepeated } from './rule.ts';

export const voteMeasures = ['heads', 'quotas'] as const;
export type VoteMeasure = (typeof voteMeasures)[number];
export const voteMeasureLabel: Record<VoteMeasure, string> = {
  heads: 'per teste: un comune, un voto',
  quotas: 'per quote',
};

export const voteGrounds = ['present', 'voting', 'entitled'] as const;
export type VoteGround = (typeof voteGrounds)[number];
export const voteGroundLabel: Record<VoteGround, string> = {
  present: 'dei presenti',
  voting: 'dei votanti, senza gli astenuti',
  entitled: 'degli aventi diritto',
};

export const voteChoices = ['yes', 'no', 'abstained', 'absent'] as const;
export type VoteChoice = (typeof voteChoices)[number];
export const voteChoiceLabel: Record<VoteChoice, string> = {
  yes: 'Favorevole',
  no: 'Contrario',
  abstained: 'Astenuto',
  absent: 'Assente',
};

/** `part` of `of`: more than that, or at least that. Two thirds are 2 of 3, which no percentage can say. */
const threshold = z
  .strictObject({ part: z.int().min(0), of: z.int().min(1).max(10_000), more: z.boolean() })
  .refine((t) => t.part <= t.of && !(t.more && t.part === t.of), { error: 'Questa soglia non si può raggiungere.' });
export type Threshold = z.output<typeof threshold>;

export const voteRuleSchema = z.strictObject({
  quorum: z.strictObject({ measure: z.enum(voteMeasures), threshold }).nullable(),
  /** All of them are needed: a convention may ask for heads and quotas together. */
  majorities: z
    .array(z.strictObject({ measure: z.enum(voteMeasures), ground: z.enum(voteGrounds), threshold }))
    .min(1, { error: 'Indica la maggioranza.' })
    .max(4),
});
export type VoteRule = z.output<typeof voteRuleSchema>;

/** `quota`: inhabitants, or the share of the convention, as an exact decimal; null: not known. */
export const votesSchema = z
  .array(
    z.strictObject({
      key: requiredText('Comune', 60),
      name: requiredText('Nome del comune', 200),
      quota: amountText.nullable(),
      vote: z.enum(voteChoices),
    }),
  )
  .min(1, { error: 'Indica chi ha diritto di voto.' })
  .max(500)
  .refine((votes) => !firstRepeated(votes.map((v) => v.key)), { error: 'Un comune compare due volte.' });
export type Vote = z.output<typeof votesSchema>[number];

/** What to propose to an ambito whose convention is not yet written down here. */
export const proposedVoteRule: VoteRule = {
  quorum: { measure: 'heads', threshold: { part: 1, of: 2, more: true } },
  majorities: [{ measure: 'heads', ground: 'present', threshold: { part: 1, of: 2, more: true } }],
};
