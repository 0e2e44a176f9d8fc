import { ambitoTables, platformTable, type Migration } from '@zona/database';
import { roles } from '@zona/access';

const roleCheck = `role text not null check (role in (${roles.map((r) => `'${r}'`).join(',')}))`;

/** Tenants, accounts, sessions: what belongs to the platform and to no ambito. */
export const platformMigration: Migration = {
  name: 'platform1760000001000',
  title: 'ambiti, account e sessioni',
  statements: [
    ...platformTable(
      'ambito',
      [
        'id uuid primary key',
        'slug text not null unique',
        'name text not null',
        'region text not null',
        'province text not null',
        'demo boolean not null default false',
        "status text not null default 'active' check (status in ('active','suspended'))",
        'created_at timestamptz not null default now()',
      ],
      'select',
    ),
    ...platformTable(
      'account',
      [
        'id uuid primary key',
        'email text not null unique check (email = lower(email))',
        'password_hash text',
        'name text not null',
        'platform_admin boolean not null default false',
        'created_at timestamptz not null default now()',
        'disabled_at timestamptz',
      ],
      'select, insert, update',
    ),
    // In which ambiti to look for an account's memberships: the memberships themselves stay behind row-level security.
    ...platformTable(
      'account_ambito',
      [
        'account_id uuid not null references zona.account (id)',
        'ambito_id uuid not null references zona.ambito (id)',
        'primary key (account_id, ambito_id)',
      ],
      'select, insert',
    ),
    ...platformTable(
      'session',
      [
        'token_hash bytea primary key',
        'account_id uuid not null references zona.account (id)',
        'ambito_id uuid references zona.ambito (id)',
        'membership_id uuid',
        'person_id uuid',
        'ente_id uuid',
        'ente_name text',
        roleCheck,
        'created_at timestamptz not null default now()',
        'expires_at timestamptz not null',
        'ended_at timestamptz',
      ],
      'select, insert, update, delete',
    ),
    'create index on zona.session (account_id)',
    'create index on zona.session (membership_id)',
    ...platformTable(
      'login_throttle',
      ['key text primary key', 'failures integer not null', 'window_start timestamptz not null'],
      'select, insert, update, delete',
    ),
    ...platformTable(
      'access_log',
      [
        'id uuid primary key',
        'at timestamptz not null default now()',
        'account_id uuid',
        "outcome text not null check (outcome in ('login','refused','throttled','logout','switch'))",
        'address text',
        'request_id text not null',
      ],
      'insert',
    ),
  ],
};

/** People and what they are in the ambito, with dates. */
export const peopleMigration: Migration = {
  name: 'people1760000004000',
  title: 'persone e appartenenze',
  statements: ambitoTables([
    {
      name: 'person',
      columns: [
        'given_name text not null',
        'family_name text not null',
        'email text',
        'phone text',
        'job_title text',
        'account_id uuid',
      ],
      references: { account_id: ['account', 'id'] },
      indexes: ['family_name, given_name, id', 'account_id'],
    },
    {
      name: 'membership',
      columns: [
        'person_id uuid not null',
        'ente_id uuid',
        roleCheck,
        'valid_from date not null',
        'valid_to date',
        'check (valid_to is null or valid_to >= valid_from)',
      ],
      refs: { person_id: 'person' },
      references: { ente_id: ['ente', 'id'] },
      indexes: ['ente_id'],
    },
  ]),
};
