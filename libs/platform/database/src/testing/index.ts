import { randomUUID } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  /** Superuser: to arrange and to look, never to act as the application. */
  readonly adminUrl: string;
  /** The application's role, under row level security. */
  readonly appUrl: string;
  drop(): Promise<void>;
}

/** A private copy of the migrated database with the demo ambiti. Copies are made by PostgreSQL and take milliseconds. */
export const testDatabase = (): Promise<TestDatabase> =>
  newDatabase(`template ${required('ZONA_TEST_TEMPLATE')} strategy file_copy`);

/** One without anything, to be migrated step by step. */
export const emptyDatabase = (): Promise<TestDatabase> => newDatabase('');

async function newDatabase(like: string): Promise<TestDatabase> {
  const server = required('ZONA_TEST_ADMIN_URL');
  const name = `zona_test_${randomUUID().replaceAll('-', '')}`;
  await run(server, `create database ${name} ${like}`);
  const admin = new URL(server);
  admin.pathname = `/${name}`;
  const app = new URL(admin);
  app.username = 'zona_app';
  app.password = testPassword();
  return {
    adminUrl: admin.href,
    appUrl: app.href,
    drop: () => run(server, `drop database if exists ${name} with (force)`),
  };
}

/** With which the application enters. */
export const testPassword = (): string => required('ZONA_TEST_APP_PASSWORD');

export interface TestAccount {
  readonly ambito: string;
  readonly role: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** The demo accounts that the template contains. */
export const testAccounts = (): TestAccount[] => JSON.parse(required('ZONA_TEST_ACCOUNTS')) as TestAccount[];

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: run this test in the jest projects "db" or "e2e"`);
  return value;
}
