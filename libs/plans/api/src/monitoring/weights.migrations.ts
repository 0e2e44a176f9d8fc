import { ambitoTables, type Migration } from '@zona/database';

/** The weights by which a plan measures itself, where it states them. */
export const achievementWeightsMigration: Migration = {
  name: 'achievementWeights1795610000000',
  title: 'pesi di obiettivi, schede e indicatori',
  statements: ambitoTables([
    {
      name: 'achievement_weight',
      columns: [
        'plan_id uuid not null',
        'objective_id uuid',
        'scheda_id uuid',
        'indicator_id uuid',
        // Null: it was stated and is no longer; the register says what it was.
        'weight numeric(18,4) check (weight >= 0)',
        'check (num_nonnulls(objective_id, scheda_id, indicator_id) <= 1)',
      ],
      refs: { plan_id: 'plan', objective_id: 'objective', scheda_id: 'scheda', indicator_id: 'indicator' },
      unique: ['objective_id', 'scheda_id', 'indicator_id'],
    },
  ]),
};
