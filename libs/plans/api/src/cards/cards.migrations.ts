import { ambitoTables, referenceTable, type Migration } from '@zona/database';
import * as domain from '@zona/plans-domain';

const list = (values: readonly string[]) => values.map((v) => `'${v}'`).join(',');
const oneOf = (column: string, values: readonly string[], rest = ' not null') =>
  `${column} text${rest} check (${column} in (${list(values)}))`;
const literal = (v: string | number | boolean | null) =>
  typeof v === 'string' ? `'${v.replaceAll("'", "''")}'` : String(v);

const asking = [
  'section text',
  'help text',
  'required boolean not null default true',
  'vocabulary text',
  'when_row text',
  oneOf('when_is', domain.yesNoAnswers, ''),
  oneOf('when_then', domain.rowEffects, ''),
  oneOf('note_when', domain.yesNoAnswers, ''),
];
const valuesOf = (r: domain.CardTemplateRow) =>
  [r.section, r.help, r.required, r.vocabulary, r.whenRow, r.whenIs, r.whenThen, r.noteWhen].map(literal);
const columns = ['section', 'help', 'required', 'vocabulary', 'when_row', 'when_is', 'when_then', 'note_when'];

/** What a row asks beyond its label, laid over the rows that are there. */
const detail = (template: string, r: domain.CardTemplateRow) =>
  `update zona.scheda_row set kind = ${literal(r.kind)}, ${columns.map((c, i) => `${c} = ${valuesOf(r)[i]}`).join(', ')} where template_id = ${literal(template)} and key = ${literal(r.key)}`;

const [sheet, earlier] = [domain.projectSheet, domain.regionalCards.filter((t) => t.use === 'scheda')];

/** Templates as data: sections, help, conditions and lists of terms; and templates that an ambito makes for itself. */
export const cardsMigration: Migration = {
  name: 'cards1795430000000',
  title: 'modelli di scheda ed elenchi di voci',
  statements: [
    `alter table zona.scheda_template add column ${oneOf('use', domain.templateUses, " not null default 'scheda'")}`,
    `alter table zona.scheda_template add column ${oneOf('state', domain.templateStates, " not null default 'published'")}`,
    'alter table zona.scheda_template add column edition integer not null default 1 check (edition > 0)',
    'alter table zona.scheda_row drop constraint scheda_row_kind_check',
    `alter table zona.scheda_row add check (kind in (${list(domain.cardRowKinds)}))`,
    ...asking.map((column) => `alter table zona.scheda_row add column ${column}`),
    ...earlier.flatMap((t) => t.rows.map((r) => detail(t.id, r))),
    `insert into zona.scheda_template (id, title, act, use) values (${[sheet.id, sheet.title, sheet.act, sheet.use].map(literal).join(', ')})`,
    ...sheet.rows.map(
      (r) =>
        `insert into zona.scheda_row (template_id, key, label, kind, position, ${columns.join(', ')}) values (${[sheet.id, r.key, r.label, r.kind, r.position].map(literal).join(', ')}, ${valuesOf(r).join(', ')})`,
    ),
    ...referenceTable('vocabulary_term', [
      'id text primary key',
      'vocabulary text not null',
      'policy_area_id text references zona.policy_area (id)',
      'label text not null',
      'position integer not null',
    ]),
    ...domain.referenceTerms.map(
      (t, i) =>
        `insert into zona.vocabulary_term values (${[t.id, t.vocabulary, t.policyAreaId, t.label, i + 1].map(literal).join(', ')})`,
    ),
    ...ambitoTables([
      {
        name: 'card_template',
        columns: [
          'title text not null',
          'act text',
          oneOf('use', domain.templateUses),
          oneOf('state', domain.templateStates),
          'edition integer not null check (edition > 0)',
          'based_on text not null',
          'derived_from_id uuid',
          'published_on date',
          "check ((state = 'draft') = (published_on is null))",
        ],
        refs: { derived_from_id: 'card_template' },
        references: { based_on: ['scheda_template', 'id'] },
      },
      {
        name: 'card_row',
        columns: [
          'card_template_id uuid not null',
          'key text not null',
          'label text not null',
          oneOf('kind', domain.cardRowKinds),
          'position integer not null',
          ...asking,
        ],
        refs: { card_template_id: 'card_template' },
        unique: ['card_template_id, key'],
      },
      {
        name: 'own_term',
        columns: [
          'vocabulary text not null',
          'policy_area_id text',
          'label text not null',
          'borrowed boolean not null default false',
        ],
        references: { policy_area_id: ['policy_area', 'id'] },
        indexes: ['vocabulary'],
      },
    ]),
    'alter table zona.plan add column own_template_id uuid',
    'alter table zona.plan no force row level security',
    'alter table zona.card_template no force row level security',
    'alter table zona.plan add foreign key (ambito_id, own_template_id) references zona.card_template (ambito_id, id)',
    'alter table zona.card_template force row level security',
    'alter table zona.plan force row level security',
    'create index on zona.plan (ambito_id, own_template_id)',
  ],
};
