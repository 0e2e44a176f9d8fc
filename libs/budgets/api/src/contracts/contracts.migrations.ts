import { ambitoTables, type Migration } from '@zona/database';

/** How contracts read before they were corrected. */
export const contractsMigration: Migration = {
  name: 'contracts1795700000000',
  title: 'correzioni dei contratti',
  statements: ambitoTables([
    {
      name: 'commitment_correction',
      columns: ['commitment_id uuid not null', 'changed jsonb not null', 'reason text', 'author text not null'],
      refs: { commitment_id: 'commitment' },
      // Written once: it is what people go by who read the contract before.
      grants: 'insert',
    },
  ]),
};
