import { ambitoTables, type Migration } from '@zona/database';
import * as domain from '@zona/plans-domain';

const oneOf = (column: string, values: readonly string[]) =>
  `${column} text not null check (${column} in (${values.map((v) => `'${v}'`).join(',')}))`;

export const timelineMigration: Migration = {
  name: 'timeline1795430200000',
  title: 'cronoprogramma',
  statements: ambitoTables([
    {
      name: 'phase',
      columns: [
        'plan_id uuid not null',
        'objective_id uuid',
        'action_id uuid',
        'sheet_id uuid',
        'code text',
        'title text not null',
        oneOf('kind', domain.phaseKinds),
        oneOf('unit', domain.columnUnits),
        "spans jsonb not null default '[]'",
        oneOf('progress', domain.progressStates),
        'done_on date',
        'owner_id uuid',
        'note text',
        'position integer not null',
        'source_document text',
        'source_line integer',
        'source_text text',
      ],
      refs: { plan_id: 'plan', objective_id: 'objective', action_id: 'action', sheet_id: 'project_sheet' },
      references: { owner_id: ['ente', 'id'] },
      indexes: ['owner_id', 'plan_id, position, id'],
    },
  ]),
};
