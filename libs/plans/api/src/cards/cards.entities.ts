import { bool, date, entity, int, many, one, text, uuid } from '@zona/database';

/** How a row asks: the same for the platform's templates and for an ambito's own. */
const asking = {
  key: text(),
  label: text(),
  kind: text(),
  section: text({ nullable: true }),
  help: text({ nullable: true }),
  required: bool(),
  vocabulary: text({ nullable: true }),
  whenRow: text({ nullable: true }),
  whenIs: text({ nullable: true }),
  whenThen: text({ nullable: true }),
  noteWhen: text({ nullable: true }),
  position: int(),
};

export const SchedaTemplate = entity({
  name: 'SchedaTemplate',
  table: 'scheda_template',
  scope: 'reference',
  columns: { id: text(), title: text(), act: text({ nullable: true }), use: text(), state: text(), edition: int() },
  relations: { rows: many('SchedaRow', 'templateId', 'position') },
});

export const SchedaRow = entity({
  name: 'SchedaRow',
  table: 'scheda_row',
  scope: 'reference',
  key: 'key',
  columns: { templateId: text(), ...asking },
});

export const VocabularyTerm = entity({
  name: 'VocabularyTerm',
  table: 'vocabulary_term',
  scope: 'reference',
  columns: { id: text(), vocabulary: text(), policyAreaId: text({ nullable: true }), label: text(), position: int() },
  relations: { policyArea: one('PolicyArea', 'policyAreaId') },
});

/** A template that the ambito made for itself, starting from one of the platform's. */
export const CardTemplate = entity({
  name: 'CardTemplate',
  table: 'card_template',
  columns: {
    title: text(),
    act: text({ nullable: true }),
    use: text(),
    state: text(),
    edition: int(),
    /** The platform's template at the root: what an own one comes from, however many steps away. */
    basedOn: text(),
    derivedFromId: uuid({ nullable: true }),
    publishedOn: date({ nullable: true }),
  },
  relations: {
    base: one('SchedaTemplate', 'basedOn'),
    derivedFrom: one('CardTemplate', 'derivedFromId'),
    rows: many('CardRow', 'cardTemplateId', 'position'),
  },
  virtual: {
    plansUsing: (t, tenant) =>
      `(select count(*)::int from plan p where p.ambito_id = ${tenant} and p.own_template_id = ${t}.id and p.withdrawn_at is null)`,
  },
  titleOf: 'title',
});

export const CardRow = entity({
  name: 'CardRow',
  table: 'card_row',
  columns: { cardTemplateId: uuid(), ...asking },
  relations: { template: one('CardTemplate', 'cardTemplateId') },
  titleOf: 'label',
});

export const OwnTerm = entity({
  name: 'OwnTerm',
  table: 'own_term',
  columns: { vocabulary: text(), policyAreaId: text({ nullable: true }), label: text(), borrowed: bool() },
  relations: { policyArea: one('PolicyArea', 'policyAreaId') },
  titleOf: 'label',
});

export const cardsEntities = [VocabularyTerm, CardTemplate, CardRow, OwnTerm];
