import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { DECLARED, WHOLE, type Declared } from './permission.ts';

// The names under which @nestjs/graphql marks a resolver's methods; it does not export them.
const RESOLVER_TYPE = 'graphql:resolver_type';
const RESOLVER_NAME = 'graphql:resolver_name';
const operationTypes = ['Query', 'Mutation', 'Subscription'];

interface Operation {
  /** `Query.plan`. */
  name: string;
  declared: Declared | undefined;
  whole: boolean;
}

/** The operations that a resolver class answers, with what each declares. */
export function operationsBy(prototype: object): Operation[] {
  return Object.getOwnPropertyNames(prototype).flatMap((method) => {
    const handler = Object.getOwnPropertyDescriptor(prototype, method)?.value as unknown;
    if (typeof handler !== 'function') return [];
    const meta = <T>(key: string) => Reflect.getMetadata(key, handler) as T | undefined;
    const type = meta<string>(RESOLVER_TYPE);
    if (!type || !operationTypes.includes(type)) return [];
    const field = meta<string>(RESOLVER_NAME) ?? method;
    return [{ name: `${type}.${field}`, declared: meta<Declared>(DECLARED), whole: meta<boolean>(WHOLE) ?? false }];
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
  /** Names of the queries that are answered whole. */
  readonly whole = new Set<string>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly schemaHost: GraphQLSchemaHost,
  ) {}

  onApplicationBootstrap(): void {
    const instances = this.discovery
      .getProviders()
      .flatMap(({ instance }) => (instance && typeof instance === 'object' ? [instance as object] : []));
    const operations = instances.flatMap((i) => operationsBy(Object.getPrototypeOf(i) as object));
    const declared = new Set(operations.filter((o) => o.declared).map((o) => o.name));
    const missing = operationsOf(this.schemaHost.schema).filter((name) => !declared.has(name));
    if (missing.length)
      throw new Error(`Operazioni senza un permesso dichiarato o senza risolutore: ${missing.join(', ')}`);
    for (const { name, whole } of operations) if (whole) this.whole.add(name.replace('Query.', ''));
  }
}
