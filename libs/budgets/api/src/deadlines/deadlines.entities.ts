import { date, entity, instant, int, text, uuid } from '@zona/database';

/** Somebody was told that a day is near. It ends when a person says so, or when there is nothing left to do. */
export const Reminder = entity({
  name: 'Reminder',
  table: 'reminder',
  columns: {
    kind: text(),
    subjectId: uuid(),
    dueOn: date(),
    days: int(),
    title: text(),
    fundName: text({ nullable: true }),
    target: text(),
    targetId: uuid(),
    closedBy: text({ nullable: true }),
    closedAt: instant({ nullable: true }),
  },
  titleOf: 'title',
});

export const deadlinesEntities = [Reminder];
