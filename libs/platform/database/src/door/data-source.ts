import { DataSource } from 'typeorm';
import { asTypeOrm, type Migration } from '../schema/migration.ts';

/** The app role's pool. Statements are cut after 15 s and idle transactions after 30 s: no request holds a connection for ever. */
export async function openAppPool(url: string, poolSize: number): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    poolSize,
    applicationName: 'zona-api',
    connectTimeoutMS: 3000,
    extra: {
      options:
        '-c search_path=zona -c statement_timeout=15000 -c idle_in_transaction_session_timeout=30000 -c TimeZone=UTC',
      idleTimeoutMillis: 30_000,
      // Statements go out without waiting for the answers to those before them (transaction.ts).
      pipeline: true,
    },
  });
  await dataSource.initialize();
  await refuseDangerousRole(dataSource);
  return dataSource;
}

/** The API never runs as a role that row-level security does not bind (design.md section 4.3). */
async function refuseDangerousRole(dataSource: DataSource): Promise<void> {
  const [role] = await dataSource.query<{ name: string; dangerous: boolean }[]>(`
    select current_user as name,
           r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb
           or exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                      where n.nspname = 'zona' and c.relkind in ('r', 'p')
                        and (pg_has_role(current_user, c.relowner, 'member') or has_table_privilege(current_user, c.oid, 'truncate'))) as dangerous
    from pg_roles r where r.rolname = current_user`);
  if (!role || role.dangerous) {
    await dataSource.destroy();
    throw new Error(
      `Il ruolo ${role?.name ?? '?'} scavalca l'isolamento degli ambiti: l'API parte solo con un ruolo senza privilegi, come zona_app.`,
    );
  }
}

/** A connection that acts as the owner of the schema, for migrations only. */
export async function openOwnerConnection(adminUrl: string, migrations: readonly Migration[]): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: adminUrl,
    poolSize: 1,
    applicationName: 'zona-setup',
    connectTimeoutMS: 5000,
    migrations: migrations.map(asTypeOrm),
    migrationsTableName: 'migration',
    schema: 'zona',
    extra: { options: '-c role=zona_owner -c search_path=zona' },
  });
  return dataSource.initialize();
}

/** A plain admin connection: creates the roles and the schema. */
export const openAdminConnection = (adminUrl: string): Promise<DataSource> =>
  new DataSource({
    type: 'postgres',
    url: adminUrl,
    poolSize: 1,
    applicationName: 'zona-setup',
    connectTimeoutMS: 5000,
  }).initialize();
