import 'reflect-metadata';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { DiscoveryService } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { buildSchema } from 'graphql';
import { DeclaredOperations, operationsBy } from './declared.ts';
import { Pubblico, Richiede } from './permission.ts';

@Resolver()
class Complete {
  @Query('plan')
  @Richiede('read', 'Plan')
  plan() {}

  @Query('news')
  @Pubblico()
  news() {}
}

@Resolver()
class Forgetful {
  @Mutation('destroy')
  destroy() {}
}

const boot = (sdl: string, ...resolvers: object[]) => {
  const discovery = { getProviders: () => resolvers.map((instance) => ({ instance })) } as unknown as DiscoveryService;
  const host = new GraphQLSchemaHost();
  host.schema = buildSchema(sdl);
  return () => new DeclaredOperations(discovery, host).onApplicationBootstrap();
};
const queries = 'type Query { plan: Int news: Int }';

describe('the API at its start', () => {
  it('starts when every operation declares its permission', () => expect(boot(queries, new Complete())).not.toThrow());

  it('does not start when an operation declares nothing', () =>
    expect(boot(`${queries} type Mutation { destroy: Int }`, new Complete(), new Forgetful())).toThrow(
      'Mutation.destroy',
    ));

  it('does not start when an operation of the schema has no resolver', () =>
    expect(boot(`${queries.replace('}', 'orphan: Int }')}`, new Complete())).toThrow('Query.orphan'));

  it('reads declarations from the classes alone', () =>
    expect(operationsBy(Complete.prototype)).toEqual([
      { name: 'Query.plan', declared: { kind: 'permission', action: 'read', subject: 'Plan' }, whole: false },
      { name: 'Query.news', declared: { kind: 'public' }, whole: false },
    ]));
});
