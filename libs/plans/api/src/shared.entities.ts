import { decimal, entity, many, money, text, texts, uuid } from '@zona/database';

/** What a partner ambito reads of an action that another one leads and shares: the action, its cards, their amounts and indicators. */
export const SharedAction = entity({
  name: 'SharedAction',
  table: 'action',
  columns: { code: text({ nullable: true }), title: text(), summary: text({ nullable: true }), partners: texts() },
  relations: { schede: many('SharedScheda', 'actionId') },
});
export const SharedScheda = entity({
  name: 'SharedScheda',
  table: 'scheda',
  columns: { actionId: uuid({ nullable: true }), label: text() },
  relations: { amounts: many('SharedAmount', 'schedaId'), indicators: many('SharedIndicator', 'schedaId') },
});
export const SharedAmount = entity({
  name: 'SharedAmount',
  table: 'stated_amount',
  columns: {
    schedaId: uuid(),
    value: money({ column: 'value_cents', nullable: true }),
    period: text(),
    certainty: text(),
    fund: text({ nullable: true }),
  },
});
export const SharedIndicator = entity({
  name: 'SharedIndicator',
  table: 'indicator',
  columns: {
    schedaId: uuid(),
    kind: text(),
    name: text(),
    unit: text({ nullable: true }),
    comparator: text({ nullable: true }),
    target: decimal({ nullable: true }),
    targetText: text({ nullable: true }),
  },
});

export const sharedEntities = [SharedAction, SharedScheda, SharedAmount, SharedIndicator];
