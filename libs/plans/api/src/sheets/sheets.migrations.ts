import { ambitoTables, type Migration } from '@zona/database';
import * as domain from '@zona/plans-domain';

const list = (values: readonly string[]) => values.map((v) => `'${v}'`).join(',');
const source = ['source_document text', 'source_line integer', 'source_text text'];
const cents = (column: string) => `${column} bigint check (${column} >= 0)`;

/** The sheet of a project shared by several ambiti: what it says, and its tables of money and people. */
export const sheetsMigration: Migration = {
  name: 'projectSheets1795430100000',
  title: 'fogli di progetto e quadri economici',
  statements: ambitoTables([
    {
      name: 'project_sheet',
      columns: [
        'plan_id uuid not null',
        'action_id uuid',
        'template_id text not null',
        'own_template_id uuid',
        'title text not null',
        "start_month text check (start_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')",
        'months integer check (months between 1 and 240)',
        'time_note text',
        'position integer not null',
        ...source,
      ],
      refs: { plan_id: 'plan', action_id: 'action', own_template_id: 'card_template' },
      references: { template_id: ['scheda_template', 'id'] },
    },
    {
      name: 'sheet_answer',
      columns: [
        'sheet_id uuid not null',
        'row_key text not null',
        `answer text check (answer in (${list(domain.yesNoAnswers)}))`,
        'note text',
        "choices text[] not null default '{}'",
        ...source,
      ],
      refs: { sheet_id: 'project_sheet' },
      unique: ['sheet_id, row_key'],
    },
    {
      name: 'budget_matrix',
      columns: [
        'sheet_id uuid not null',
        `kind text not null check (kind in (${list(domain.matrixKinds)}))`,
        'title text not null',
        cents('declared_cents'),
        'note text',
        'position integer not null',
        ...source,
      ],
      refs: { sheet_id: 'project_sheet' },
    },
    {
      name: 'matrix_source',
      columns: ['matrix_id uuid not null', 'label text not null', cents('declared_cents'), 'position integer not null'],
      refs: { matrix_id: 'budget_matrix' },
    },
    {
      name: 'matrix_line',
      columns: [
        'matrix_id uuid not null',
        'label text not null',
        cents('declared_cents'),
        'ente text',
        'hours numeric(18,4) check (hours >= 0)',
        'note text',
        'position integer not null',
        ...source,
      ],
      refs: { matrix_id: 'budget_matrix' },
    },
    {
      name: 'matrix_cell',
      columns: ['matrix_id uuid not null', 'line_id uuid not null', 'source_id uuid not null', cents('value_cents')],
      refs: { matrix_id: 'budget_matrix', line_id: 'matrix_line', source_id: 'matrix_source' },
      unique: ['matrix_id, line_id, source_id'],
    },
  ]),
};
