import { date, entity, int, json, one, text, uuid } from '@zona/database';
import { planStatus, source } from '../plans.sql.ts';

/** A phase or a milestone of a plan, of one of its objectives or actions, or of the sheet of a project. */
export const Phase = entity({
  name: 'Phase',
  table: 'phase',
  columns: {
    planId: uuid(),
    objectiveId: uuid({ nullable: true }),
    actionId: uuid({ nullable: true }),
    sheetId: uuid({ nullable: true }),
    code: text({ nullable: true }),
    title: text({ searchable: true }),
    kind: text(),
    unit: text(),
    /** Stretches of months, empty where the document left the row blank. */
    spans: json(),
    progress: text(),
    doneOn: date({ nullable: true }),
    ownerId: uuid({ nullable: true }),
    note: text({ nullable: true }),
    position: int(),
    sourceDocument: text({ nullable: true }),
    sourceLine: int({ nullable: true }),
    sourceText: text({ nullable: true }),
  },
  relations: {
    plan: one('Plan', 'planId'),
    objective: one('Objective', 'objectiveId'),
    action: one('Action', 'actionId'),
    sheet: one('ProjectSheet', 'sheetId'),
    owner: one('Ente', 'ownerId'),
  },
  virtual: {
    source,
    planStatus,
    enteIds: (t, tenant) =>
      `array(select ae.ente_id from action_ente ae where ae.ambito_id = ${tenant} and ae.action_id = ${t}.action_id and ae.withdrawn_at is null union select ${t}.owner_id where ${t}.owner_id is not null)`,
  },
  titleOf: 'title',
});

export const timelineEntities = [Phase];
