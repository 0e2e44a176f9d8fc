import { ambitoTables, entity, int, many, text, uuid, type Migration, type Relation } from '@zona/database';

/** What is known of a file; its content is in the store, under `storageKey`. Without a subject it is its uploader's alone. */
const StoredFile = entity({
  name: 'File',
  table: 'file',
  columns: {
    name: text(),
    mediaType: text(),
    size: int(),
    sha256: text(),
    origin: text(),
    storageKey: text(),
    subjectType: text({ nullable: true }),
    subjectId: uuid({ nullable: true }),
    purpose: text({ nullable: true }),
    personId: uuid({ nullable: true }),
    enteId: uuid({ nullable: true }),
  },
  virtual: { url: (t) => `'/files/' || ${t}.id` },
  titleOf: 'name',
});

export const filesEntities = [StoredFile];

/** The files of a row, as one of its relations: `relations: { files: filesOf() }`. Whoever sees the row sees them. */
export const filesOf = (): Relation => many('File', 'subjectId', 'createdAt');

export const filesMigration: Migration = {
  name: 'files1795300000000',
  title: 'file',
  statements: ambitoTables([
    {
      name: 'file',
      columns: [
        'name text not null',
        'media_type text not null',
        'size integer not null check (size >= 0)',
        'sha256 text not null',
        "origin text not null check (origin in ('upload','generated'))",
        'storage_key text not null',
        'subject_type text',
        'subject_id uuid',
        'purpose text',
        'person_id uuid',
        'ente_id uuid',
        'check ((subject_type is null) = (subject_id is null))',
      ],
      refs: { person_id: 'person' },
      references: { ente_id: ['ente', 'id'] },
      indexes: ['subject_id, created_at', 'storage_key'],
    },
  ]),
};
