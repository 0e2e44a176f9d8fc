import { ambitoTables, entity, instant, int, json, text, uuid, type Migration } from '@zona/database';

export const jobStates = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof jobStates)[number];

/** What somebody asked for, how far it is, what came of it. The queue holds nothing but this row's id. */
export const Job = entity({
  name: 'Job',
  table: 'job',
  columns: {
    kindName: text({ column: 'kind' }),
    title: text(),
    state: text(),
    progressDone: int({ nullable: true }),
    progressTotal: int({ nullable: true }),
    progressNote: text({ nullable: true }),
    personId: uuid({ nullable: true }),
    membershipId: uuid({ nullable: true }),
    requestedBy: text({ column: 'actor_name' }),
    role: text({ column: 'actor_role' }),
    input: json(),
    result: json({ nullable: true }),
    problem: text({ nullable: true }),
    attempt: int(),
    cancelAskedAt: instant({ nullable: true }),
    startedAt: instant({ nullable: true }),
    endedAt: instant({ nullable: true }),
  },
  virtual: {
    stopping: (t) => `(${t}.cancel_asked_at is not null and ${t}.ended_at is null)`,
    summary: (t) => `${t}.result->>'summary'`,
    fileId: (t) => `${t}.result->>'fileId'`,
    targetType: (t) => `${t}.result->'target'->>'type'`,
    targetId: (t) => `${t}.result->'target'->>'id'`,
  },
  titleOf: 'title',
});

export const jobsEntities = [Job];

export const jobsMigration: Migration = {
  name: 'jobs1795310000000',
  title: 'lavori lunghi',
  statements: ambitoTables([
    {
      name: 'job',
      columns: [
        'kind text not null',
        'title text not null',
        `state text not null default 'queued' check (state in (${jobStates.map((s) => `'${s}'`).join(',')}))`,
        'progress_done integer check (progress_done >= 0)',
        'progress_total integer check (progress_total >= 0)',
        'progress_note text',
        // Null when the system itself asked.
        'person_id uuid',
        'membership_id uuid',
        'actor_name text not null',
        'actor_role text not null',
        'input jsonb not null',
        'result jsonb',
        'problem text',
        // Raised by each worker that takes the job: one that was thought dead can no longer write its end.
        'attempt integer not null default 0',
        'cancel_asked_at timestamptz',
        'started_at timestamptz',
        'ended_at timestamptz',
        "check ((ended_at is null) = (state in ('queued','running')))",
      ],
      refs: { person_id: 'person', membership_id: 'membership' },
      indexes: ['state'],
    },
  ]),
};
