import { entity, json, many, one, text, uuid } from '@zona/database';

/** What was corrected of a contract, before and after, and why. Written once. */
const CommitmentCorrection = entity({
  name: 'CommitmentCorrection',
  table: 'commitment_correction',
  columns: {
    commitmentId: uuid(),
    changed: json(),
    reason: text({ nullable: true }),
    author: text(),
  },
  relations: { commitment: one('Commitment', 'commitmentId') },
  derived: { changes: { sql: (t) => `${t}.changed`, compute: (changed: unknown) => changed } },
});

export const commitmentMore = {
  relations: { corrections: many('CommitmentCorrection', 'commitmentId', 'createdAt') },
};

export const contractsEntities = [CommitmentCorrection];
