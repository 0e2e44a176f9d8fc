import { ambitoTables, entity, instant, text, uuid, type Migration } from '@zona/database';

/** One write: who, in which capacity, what, before and after, in which request. Never changed, never deleted. */
export const AuditEvent = entity({
  name: 'AuditEvent',
  table: 'audit_event',
  columns: {
    at: instant({ column: 'created_at' }),
    accountId: uuid(),
    membershipId: uuid({ nullable: true }),
    actorName: text(),
    role: text(),
    enteId: uuid({ nullable: true }),
    requestId: text(),
    operation: text(),
    type: text(),
    rowId: uuid(),
    title: text({ nullable: true }),
  },
  virtual: {
    before: (t) => `${t}.before::text`,
    after: (t) => `${t}.after::text`,
  },
});

export const auditMigration: Migration = {
  name: 'audit1760000002000',
  title: 'registro delle scritture e parole della ricerca',
  statements: ambitoTables([
    {
      name: 'audit_event',
      columns: [
        'account_id uuid not null',
        'membership_id uuid',
        'actor_name text not null',
        'role text not null',
        'ente_id uuid',
        'request_id text not null',
        "operation text not null check (operation in ('create','update','withdraw','restore','link','denied'))",
        'type text not null',
        'row_id uuid not null',
        'title text',
        'before jsonb',
        'after jsonb',
      ],
      indexes: ['row_id, id', 'type, id'],
      grants: 'insert',
    },
    {
      name: 'search_token',
      columns: ['type text not null', 'row_id uuid not null', 'token text collate "C" not null'],
      unique: ['row_id, token'],
      indexes: ['type, token'],
      grants: 'insert, delete',
    },
    {
      // One effect and one answer for each intention of a person (design.md section 5, idempotency).
      name: 'richiesta',
      columns: ['operation text not null', 'membership_id uuid', 'input_hash text not null', 'result jsonb'],
      grants: 'insert, update',
    },
  ]),
};

/**
 * A word has the id of the row that it finds, and its key is the index that the search walks: one index instead of three, a third of
 * the time to write. To which ambito it belongs the policy proves; nobody refers to it.
 */
export const searchWordsMigration: Migration = {
  name: 'searchWords1795745000000',
  title: 'parole della ricerca in un solo indice',
  statements: [
    'alter table zona.search_token drop constraint search_token_ambito_id_fkey, drop constraint search_token_pkey',
    'drop index zona.search_token_ambito_id_row_id_token_idx',
    'drop index zona.search_token_ambito_id_type_token_idx',
    'alter table zona.search_token drop column id, drop column version, drop column created_at, drop column updated_at, drop column withdrawn_at',
    'alter table zona.search_token rename column row_id to id',
    'alter table zona.search_token add primary key (ambito_id, type, token, id)',
  ],
};
