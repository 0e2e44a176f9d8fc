import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { DECLARED, type Declared } from './permission.ts';

const RESOLVER_NAME = 'graphql:resolver_name';
const RESOLVER_TYPE = 'graphql:resolver_type';

/** Every operation of the schema with what it declares. The API does not start when one declares nothing or has no resolver. */
@Injectable()
export class DeclaredOperations implements OnApplicationBootstrap {
  private found = new Map<string, Declared>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
    private readonly schemaHost: GraphQLSchemaHost,
  ) {}

  onApplicationBootstrap(): void {
    this.found = this.scan();
    const missing = this.operations().filter((name) => !this.found.has(name));
    if (missing.length) throw new Error(`Operazioni senza un permesso dichiarato o senza risolutore: ${missing.join(', ')}`);
  }

  /** `Query.plan` -> its declaration, in the order of the schema. */
  all(): [string, Declared][] {
    return this.operations().map((name) => [name, this.found.get(name)!]);
  }

  private operations(): string[] {
    const { schema } = this.schemaHost;
    return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
      type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    );
  }

  private scan(): Map<string, Declared> {
    const found = new Map<string, Declared>();
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      const prototype: unknown = Object.getPrototypeOf(instance);
      for (const method of this.scanner.getAllMethodNames(prototype as object)) {
        const handler = (prototype as Record<string, unknown>)[method] as (...args: unknown[]) => unknown;
        const type = this.reflector.get<string | undefined>(RESOLVER_TYPE, handler);
        if (type !== 'Query' && type !== 'Mutation' && type !== 'Subscription') continue;
        const declared = this.reflector.get<Declared | undefined>(DECLARED, handler);
        if (declared) found.set(`${type}.${this.reflector.get<string | undefined>(RESOLVER_NAME, handler) ?? method}`, declared);
      }
    }
    return found;
  }
}
