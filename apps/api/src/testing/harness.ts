import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { testDatabase, type TestDatabase } from '@zona/database/testing';
import { demoPassword } from '@zona/demo';
import pg from 'pg';
import supertest from 'supertest';
import { createServer } from '../server.ts';

export interface Answer<T = Record<string, never>> {
  data: T | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; ref?: string } }[];
}

/** One signed-in person: asks as the web application does, over HTTP with a cookie. */
export interface Person {
  readonly cookie: string;
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<Answer<T>>;
  /** One mutation with a fresh richiestaId; returns its payload. */
  save<T = Record<string, unknown>>(
    mutation: string,
    input: Record<string, unknown>,
    fields: string,
  ): Promise<T & { problems: { field: string | null; code: string; message: string }[] }>;
}

export interface Api {
  readonly server: Server;
  readonly database: TestDatabase;
  readonly filesDir: string;
  readonly logged: Record<string, unknown>[];
  login(email: string): Promise<Person>;
  anonymous(): Person;
  /** As superuser: to look behind the API, never to act for it. */
  look<T extends object>(sql: string, parameters?: unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

const config = {
  production: true,
  port: 0,
  host: '127.0.0.1',
  databasePool: 4,
  secret: 'a secret of the tests, long enough',
  webDir: undefined,
  publicUrl: undefined,
  sessionHours: 1,
  fileLimit: 25 * 1024 * 1024,
};

export const mutationText = (name: string, fields: string): string =>
  `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} problems { field code message } conflict { version changedBy fields { field mine theirs } } } }`;

/** The real application on its own copy of the demo database, as the unprivileged role. */
export async function startApi(overrides: Partial<typeof config> = {}): Promise<Api> {
  const database = await testDatabase();
  const filesDir = await mkdtemp(join(tmpdir(), 'zona-files-'));
  const logged: Record<string, unknown>[] = [];
  const app: NestExpressApplication = await createServer({
    config: { ...config, ...overrides, filesDir, databaseUrl: database.appUrl },
    log: (entry) => logged.push(entry),
    documents: {},
  });
  await app.listen(0, '127.0.0.1');
  const server = app.getHttpServer() as Server;
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();

  const person = (cookie: string): Person => {
    const ask = async <T>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<T>> => {
      const response = await supertest(server).post('/graphql').set('cookie', cookie).send({ query, variables });
      return response.body as Answer<T>;
    };
    return {
      cookie,
      ask,
      async save(mutation, input, fields) {
        const inputType = inputTypeOf(mutation);
        const answer = await ask<Record<string, never>>(
          mutationText(mutation, fields).replace(/: \w+Input!/, `: ${inputType}!`),
          { input: { richiestaId: randomUUID(), ...input } },
        );
        if (!answer.data) throw new Error(`${mutation}: ${JSON.stringify(answer.errors)}`);
        return answer.data[mutation]!;
      },
    };
  };

  return {
    server,
    database,
    filesDir,
    logged,
    anonymous: () => person(''),
    async login(email) {
      const response = await supertest(server).post('/auth/login').send({ email, password: demoPassword });
      const cookie = (response.headers['set-cookie'] as unknown as string[] | undefined)?.[0]?.split(';')[0];
      if (response.status !== 200 || !cookie) throw new Error(`login of ${email}: ${response.status} ${response.text}`);
      return person(cookie);
    },
    async look<T extends object>(sql: string, parameters: unknown[] = []) {
      return (await admin.query(sql, parameters)).rows as T[];
    },
    async close() {
      await admin.end();
      await app.close();
      await database.drop();
      await rm(filesDir, { recursive: true, force: true });
    },
  };
}

/** Withdrawals and restorations share one input type. */
const inputTypeOf = (mutation: string): string =>
  /^(withdraw|restore)/.test(mutation)
    ? 'WithdrawInput'
    : `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
