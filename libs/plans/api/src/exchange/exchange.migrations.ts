import { ambitoTables, type Migration } from '@zona/database';
import { linePagesMigration } from '@zona/imports';
import { planPages } from './exchange.entities.ts';

export const exchangeMigration: Migration = {
  name: 'planExchange1795495000000',
  title: 'importazioni dei piani',
  statements: ambitoTables([
    {
      name: 'plan_import',
      columns: [
        'plan_id uuid not null',
        'file_id uuid not null',
        'file_name text not null',
        "state text not null check (state in ('reading','mapping','preview','applying','applied','undoing','undone'))",
        'job_id uuid',
        // Which of its readings counts: a file is read again when its columns are mapped anew.
        'reading integer not null default 0',
        "layouts jsonb not null default '[]'",
        'counts jsonb',
        "remarks jsonb not null default '[]'",
        "undo_notes jsonb not null default '[]'",
        'asked_by text not null',
        'skip_bad boolean',
        'applied_at timestamptz',
        'undone_at timestamptz',
      ],
      refs: { plan_id: 'plan', file_id: 'file', job_id: 'job' },
    },
    {
      name: 'import_row',
      columns: [
        'import_id uuid not null',
        'reading integer not null',
        'place integer not null',
        'sheet text not null',
        'line integer not null',
        "action text not null check (action in ('create','update','unchanged','skip'))",
        'errors integer not null',
        'warnings integer not null',
        'cells jsonb not null',
        'understood jsonb not null',
        'messages jsonb not null',
        // What it writes, with what was there before, so that it can be undone.
        'operations jsonb not null',
        'keys jsonb not null',
      ],
      refs: { import_id: 'plan_import' },
      indexes: ['import_id, reading, place, id'],
    },
    {
      name: 'import_mapping',
      columns: ['signature uuid not null', 'file_name text not null', 'layouts jsonb not null'],
      unique: ['signature'],
    },
  ]),
};

export const importPagesMigration: Migration = linePagesMigration(planPages, {
  name: 'importPages1795750000000',
  title: 'righe delle importazioni dei piani',
  from: 'import_row',
  kinds: {
    errors: 'r.errors > 0',
    warnings: 'r.errors = 0 and r.warnings > 0',
    create: "r.action = 'create'",
    update: "r.action = 'update'",
    unchanged: "r.action = 'unchanged'",
  },
  shown: ['sheet', 'line', 'action', 'cells', 'understood', 'messages'],
  work: {
    of: "json_build_object('sheet', r.sheet, 'line', r.line, 'operations', r.operations)",
    where: "r.errors = 0 and r.operations <> '[]'",
  },
  keys: 'r.keys',
});
