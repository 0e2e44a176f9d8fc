import type { Migration } from '../schema/migration.ts';
import { openAdminConnection, openOwnerConnection } from './data-source.ts';

export interface Step {
  step: string;
  message: string;
  done?: number;
  of?: number;
}

const literal = (s: string) => `'${s.replaceAll("'", "''")}'`;

/** Roles, schema and the function that sets the ambito: what must exist before the first migration. */
async function prepare(adminUrl: string, appPassword: string): Promise<void> {
  const admin = await openAdminConnection(adminUrl);
  try {
    // Roles belong to the whole server: two setups at the same time would race without this lock.
    await admin.query('select pg_advisory_lock(74656)');
    for (const [role, attributes] of [
      ['zona_owner', 'nologin'],
      ['zona_app', 'login'],
      ['zona_report', 'nologin'],
    ] as const) {
      const [found] = await admin.query<object[]>('select 1 from pg_roles where rolname = $1', [role]);
      if (!found)
        await admin.query(`create role ${role} ${attributes} nosuperuser nocreatedb nocreaterole nobypassrls`);
    }
    await admin.query(`alter role zona_app password ${literal(appPassword)}`);
    const [me] = await admin.query<{ name: string; superuser: boolean }[]>(
      'select current_user as name, rolsuper as superuser from pg_roles where rolname = current_user',
    );
    if (!me!.superuser) await admin.query(`grant zona_owner to "${me!.name.replaceAll('"', '""')}"`);
    await admin.query('create schema if not exists zona authorization zona_owner');
    await admin.query('select pg_advisory_unlock(74656)');
  } finally {
    await admin.destroy();
  }
}

/** The first migration: rights on the schema, and the one way to set the ambito (citus.md). */
const foundation: Migration = {
  name: 'foundation1760000000000',
  title: 'fondamenta',
  statements: [
    'grant usage on schema zona to zona_app, zona_report',
    `create function zona.set_ambito(a uuid) returns void language plpgsql as $$
       begin
         perform set_config('citus.propagate_set_commands', 'local', true);
         execute format('set local app.ambito_id = %L', a);
       end $$`,
    'revoke all on function zona.set_ambito(uuid) from public',
    'grant execute on function zona.set_ambito(uuid) to zona_app, zona_report',
  ],
};

/** Brings a database to the present schema. Safe to run again: what is done stays done. */
export async function migrate(
  adminUrl: string,
  appPassword: string,
  migrations: readonly Migration[],
  onStep: (s: Step) => void,
): Promise<void> {
  await prepare(adminUrl, appPassword);
  const all = [foundation, ...migrations];
  const owner = await openOwnerConnection(adminUrl, all);
  try {
    const done = await owner.runMigrations({ transaction: 'each' });
    done.forEach((m, i) =>
      onStep({
        step: 'migrate',
        message: `Schema: ${all.find((a) => a.name === m.name)?.title ?? m.name}`,
        done: i + 1,
        of: done.length,
      }),
    );
    await owner.query('revoke all on zona.migration from public');
  } finally {
    await owner.destroy();
  }
}
