import { ambitoTables, entity, json, one, text, uuid, type Migration } from '@zona/database';

/** What somebody decided on one avviso. Without a row it is open and nobody's; whether it still holds is told from the plan each time. */
const Warning = entity({
  name: 'Warning',
  table: 'warning',
  columns: {
    planId: uuid(),
    key: text(),
    check: text({ column: 'check_code' }),
    sentence: text(),
    /** The finding as it was when somebody last decided on it. */
    finding: json(),
    state: text(),
    assigneeId: uuid({ nullable: true }),
    reason: text({ nullable: true }),
    decidedBy: text(),
  },
  relations: { plan: one('Plan', 'planId'), assignee: one('Person', 'assigneeId') },
  virtual: {
    assigneeName: (t, tenant) =>
      `(select p.given_name || ' ' || p.family_name from person p where p.ambito_id = ${tenant} and p.id = ${t}.assignee_id)`,
  },
  titleOf: 'sentence',
});

export const checksEntities = [Warning];

export const checksMigration: Migration = {
  name: 'checks1795480000000',
  title: 'avvisi di quadratura',
  statements: ambitoTables([
    {
      name: 'warning',
      columns: [
        'plan_id uuid not null',
        'key text not null',
        'check_code text not null',
        'sentence text not null',
        'finding jsonb not null',
        "state text not null check (state in ('open','assigned','dismissed'))",
        'assignee_id uuid',
        'reason text',
        'decided_by text not null',
        "check (state <> 'assigned' or assignee_id is not null)",
        "check (state <> 'dismissed' or reason is not null)",
      ],
      refs: { plan_id: 'plan', assignee_id: 'person' },
      unique: ['plan_id, key'],
    },
  ]),
};
