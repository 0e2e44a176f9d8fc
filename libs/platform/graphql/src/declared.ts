import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { DECLARED, type Declared } from './permission.ts';

// The names under which @nestjs/graphql marks a resolver's methods; it does not export them.
const RESOLVER_TYPE = 'graphql:resolver_type';
const RESOLVER_NAME = 'graphql:resolver_name';
const operationTypes = ['Query', 'Mutation', 'Subscription'];

/** The operations that a resolver class answers, `Query.plan`, each with what it declares. */
export function declaredBy(prototype: object): [string, Declared | undefined][] {
  const handlers = Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const value = Object.getOwnPropertyDescriptor(prototype, name)?.value as unknown;
    return typeof value === 'function' ? [[name, value] as const] : [];
  });
  return handlers.flatMap(([name, handler]) => {
    const type = Reflect.getMetadata(RESOLVER_TYPE, handler) as string | undefined;
    if (!type || !operationTypes.includes(type)) return [];
    const field = (Reflect.getMetadata(RESOLVER_NAME, handler) as string | undefined) ?? name;
    return [[`${type}.${field}`, Reflect.getMetadata(DECLARED, handler) as Declared | undefined]];
  });
}

/** Every operation of a schema, in its order. */
export const operationsOf = (schema: GraphQLSchema): string[] =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
  );

/** The API does not start when an operation of the schema declares no permission or has no resolver. */
@Injectable()
export class DeclaredOperations implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly schemaHost: GraphQLSchemaHost,
  ) {}

  onApplicationBootstrap(): void {
    const instances = this.discovery
      .getProviders()
      .flatMap(({ instance }) => (instance && typeof instance === 'object' ? [instance as object] : []));
    const declared = new Map(instances.flatMap((i) => declaredBy(Object.getPrototypeOf(i) as object)));
    const missing = operationsOf(this.schemaHost.schema).filter((name) => !declared.get(name));
    if (missing.length)
      throw new Error(`Operazioni senza un permesso dichiarato o senza risolutore: ${missing.join(', ')}`);
  }
}
