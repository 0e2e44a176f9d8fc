import type { ApolloServer } from '@apollo/server';
import type { ApolloDriver } from '@nestjs/apollo';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { roles, type Role } from '@zona/access';
import { readConfig } from '@zona/config';
import { ctxOf, Visitors, type Visitor } from '@zona/identity';
import { runAs } from '@zona/tenancy';
import { AppModule } from '../app.module.ts';
import { answerTo } from './answers.ts';
import { Recorder } from './recorder.ts';
import type { Asking } from './requests.ts';

const config = readConfig({
  NODE_ENV: 'production',
  ZONA_DATABASE_URL: 'postgres://nowhere',
  ZONA_SECRET: 'signs cursors that nobody is given',
});

/** A statement, and the roles whose question becomes it. */
export interface Reading {
  sql: string;
  roles: Role[];
}

export interface Asker {
  /** What the requests so far sent before what they asked: who comes, and into which ambito. */
  entering(): Reading[];
  readings(asking: Asking): Promise<Reading[]>;
  close(): Promise<void>;
}

/** The application as it is, on a door that leads to no database: asked as a person of each role, it tells the SQL. */
export async function startAsker(): Promise<Asker> {
  let role: Role = 'responsabile_udp';
  const recorder = new Recorder((sql) => answerTo(sql, role));
  let fault: unknown;
  const log = (entry: { error: unknown }) => (fault = entry.error);
  const app = await NestFactory.create(AppModule.with({ config, database: recorder.database, log }), {
    logger: false,
    abortOnError: false,
  });
  await app.init();
  const apollo = app.get<GraphQLModule<ApolloDriver>>(GraphQLModule).graphQlAdapter.instance as unknown as ApolloServer;
  const visitors = new Map<Role, Visitor>();
  const remembered = app.get(Visitors, { strict: false });
  recorder.take();
  for (role of roles) visitors.set(role, (await remembered.find(`token of a ${role}`))!);
  const entering = new Set(recorder.take());

  /** Null when the role may not. */
  async function ask({ title, query }: Asking, variables: Asking['variables']): Promise<string[] | null> {
    const visitor = visitors.get(role)!;
    const { body } = await runAs(ctxOf(visitor, 'generate', false), () =>
      apollo.executeOperation({ query, variables }, { contextValue: { req: { session: visitor.session } } }),
    );
    const statements = recorder.take();
    const { errors } = body.kind === 'single' ? body.singleResult : {};
    if (errors?.some((e) => e.extensions?.['code'] === 'FORBIDDEN')) return null;
    if (errors) throw new Error(`${title}, ${role}: ${JSON.stringify(errors)}`, { cause: fault });
    for (const sql of statements) if (sql.includes('zona.set_ambito(')) entering.add(sql);
    return statements.filter((sql) => !entering.has(sql));
  }

  return {
    entering: () => [...entering].map((sql) => ({ sql, roles: [...roles] })),
    async readings(asking) {
      const found = new Map<string, Role[]>();
      for (role of roles)
        for (const sql of (await ask(asking, asking.variables)) ?? (await ask(asking, withLess(asking))) ?? [])
          found.set(sql, [...(found.get(sql) ?? []), role]);
      return [...found].map(([sql, some]) => ({ sql, roles: some }));
    },
    close: () => app.close(),
  };
}

/** What a page leaves out for a role that may not see it, it leaves out by a variable. */
const withLess = ({ variables }: Asking): Asking['variables'] =>
  Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, value === true ? false : value]));
