import { ambitoTables, type Migration } from '@zona/database';

/** How acts read before they were corrected. */
export const actCorrectionsMigration: Migration = {
  name: 'actCorrections1795510000000',
  title: 'correzioni degli atti dei piani',
  statements: ambitoTables([
    {
      name: 'act_correction',
      columns: [
        'plan_id uuid not null',
        'plan_act_id uuid',
        'plan_comune_approval_id uuid',
        'ente_id uuid',
        'was text not null',
        'reason text not null',
        'author text not null',
        'check (num_nonnulls(plan_act_id, plan_comune_approval_id) <= 1)',
      ],
      refs: { plan_id: 'plan', plan_act_id: 'plan_act', plan_comune_approval_id: 'plan_comune_approval' },
      references: { ente_id: ['ente', 'id'] },
      // Written once: it is what people go by who read the act before.
      grants: 'insert',
    },
  ]),
};
