import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { Config } from '@zona/config';
import type { Catalog } from '@zona/database';
import { IdentityModule } from '@zona/identity';
import { currentCtxOrNull } from '@zona/tenancy';
import { DeclaredOperations } from './declared.ts';
import { GraphqlEndpoint } from './endpoint.ts';
import { fieldResolver } from './field-resolver.ts';
import { formatError, type FaultLog } from './format-error.ts';
import { limits, limitsRule } from './limits.ts';
import { Mutations } from './mutations.ts';
import { PermissionGuard } from './permission.guard.ts';
import typeDefs from './platform.graphql';
import { PlatformResolver } from './platform.resolver.ts';
import { Queries } from './queries.ts';
import { scalars } from './scalars.ts';
import { stringifyResult } from './stringify.ts';
import { FORMAT_ERROR, WholeAnswers } from './whole.ts';

interface Options {
  config: Config;
  catalog: Catalog;
  /** SDL of the features. */
  typeDefs: readonly string[];
  log: FaultLog;
}

/** Ends the read transaction of a query when its answer is ready. */
const closeReads = (queries: Queries): ApolloServerPlugin => ({
  async requestDidStart() {
    return {
      async willSendResponse() {
        const ctx = currentCtxOrNull();
        // The answer does not wait for the ROLLBACK.
        if (ctx) void queries.close(ctx);
      },
    };
  },
});

@Module({})
export class ZonaGraphqlModule {
  static with(options: Options): DynamicModule {
    const { config, catalog } = options;
    const format = formatError(options.log, config.production);
    const core: DynamicModule = {
      module: GraphqlCoreModule,
      global: true,
      imports: [IdentityModule],
      providers: [
        Queries,
        Mutations,
        PlatformResolver,
        { provide: APP_GUARD, useClass: PermissionGuard },
        { provide: FORMAT_ERROR, useValue: format },
      ],
      exports: [Queries, Mutations, FORMAT_ERROR],
    };
    const apollo = GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [core],
      inject: [Queries],
      useFactory: (queries: Queries): Omit<ApolloDriverConfig, 'driver'> => ({
        typeDefs: [typeDefs, ...options.typeDefs],
        resolvers: { ...scalars, Node: { __resolveType: (o: { __typename: string }) => o.__typename } },
        graphiql: false,
        introspection: !config.production,
        hideSchemaDetailsFromClientErrors: true,
        includeStacktraceInErrorResponses: false,
        allowBatchedHttpRequests: false,
        csrfPrevention: true,
        // Apollo's own kind lets anybody store documents; ours are those of the build (persisted.ts).
        persistedQueries: false,
        parseOptions: { maxTokens: limits.tokens },
        validationRules: [limitsRule],
        fieldResolver: fieldResolver(catalog),
        formatError: format,
        stringifyResult,
        // Without cache control, which we do not use, Apollo does not wrap every field of the schema.
        plugins: [closeReads(queries), ApolloServerPluginCacheControlDisabled()],
      }),
    });
    return {
      module: ZonaGraphqlModule,
      imports: [core, apollo, DiscoveryModule, IdentityModule],
      providers: [DeclaredOperations, WholeAnswers, GraphqlEndpoint],
      exports: [DeclaredOperations],
    };
  }
}

@Module({})
class GraphqlCoreModule {}
