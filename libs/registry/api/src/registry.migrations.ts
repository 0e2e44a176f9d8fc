import { ambitoTables, referenceTable, type Migration } from '@zona/database';
import { enteKinds, enteRelations } from '@zona/registry-domain';

const oneOf = (values: readonly string[]) => values.map((v) => `'${v}'`).join(',');

/** Comuni and enti: the same for all ambiti. The app role may add an ente to the register, and change none. */
export const registryReferenceMigration: Migration = {
  name: 'registryReference1760000001500',
  title: 'comuni ed enti',
  statements: [
    ...referenceTable('comune', [
      "istat text primary key check (istat ~ '^[0-9]{6}$')",
      'name text not null',
      'belfiore text not null',
      'province text not null',
      'region text not null',
      'population integer check (population >= 0)',
      'population_year integer',
      // Comuni merge and change name: a row is ended, never removed. Null: not known to this table.
      'valid_from date',
      'valid_to date',
      'source text not null',
    ]),
    'create index on zona.comune (name, istat)',
    ...referenceTable(
      'ente',
      [
        'id uuid primary key',
        `kind text not null check (kind in (${oneOf(enteKinds)}))`,
        'name text not null',
        'codice_fiscale text unique',
        'partita_iva text',
        'codice_ipa text',
        // No foreign key: on a distributed engine it would keep the app role from adding an ente. The service checks the comune.
        'comune_istat text',
        'created_at timestamptz not null default now()',
      ],
      'select, insert',
    ),
  ],
};

export const registryMigration: Migration = {
  name: 'registry1760000005000',
  title: "comuni ed enti dell'ambito",
  statements: ambitoTables([
    {
      name: 'ambito_comune',
      columns: ['istat text not null', 'name text not null', 'valid_from date not null', 'valid_to date'],
      references: { istat: ['comune', 'istat'] },
      unique: ['istat, valid_from'],
    },
    {
      name: 'ambito_ente',
      columns: [
        'ente_id uuid not null',
        'name text not null',
        `relation text not null check (relation in (${oneOf(enteRelations)}))`,
        'valid_from date not null',
        'valid_to date',
        'check (valid_to is null or valid_to >= valid_from)',
      ],
      references: { ente_id: ['ente', 'id'] },
      unique: ['ente_id, relation, valid_from'],
      indexes: ['name, id'],
    },
  ]),
};
