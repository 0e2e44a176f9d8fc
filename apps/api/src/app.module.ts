import { Module, type DynamicModule } from '@nestjs/common';
import type { Config } from '@zona/config';
import { Database, Reader, Writer } from '@zona/database';
import { ZonaGraphqlModule, type FaultLog } from '@zona/graphql';
import { CONFIG, IdentityModule, POLICIES } from '@zona/identity';
import { catalog, policies, typeDefs } from './composition.ts';
import { HealthController } from './health.controller.ts';
import { featureModules } from './feature-modules.ts';

export interface AppParts {
  config: Config;
  database: Database;
  log: FaultLog;
}

/** What every module may ask for: configuration, the door to the database, the read and the write path. */
@Module({})
class CoreModule {
  static with({ config, database }: AppParts): DynamicModule {
    const made: [unknown, unknown][] = [
      [CONFIG, config],
      [POLICIES, policies],
      [Database, database],
      [Reader, new Reader(catalog, config.secret)],
      [Writer, new Writer(catalog)],
    ];
    const providers = made.map(([provide, useValue]) => ({ provide: provide as symbol, useValue }));
    return { module: CoreModule, global: true, providers, exports: providers };
  }
}

@Module({})
export class AppModule {
  static with(parts: AppParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CoreModule.with(parts),
        IdentityModule,
        ZonaGraphqlModule.with({ config: parts.config, catalog, typeDefs, log: parts.log }),
        ...featureModules,
      ],
      controllers: [HealthController],
    };
  }
}
