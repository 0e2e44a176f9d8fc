import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Config } from '@zona/config';
import { Database, openAppPool } from '@zona/database';
import { persistedDocuments, type PersistedDocuments } from '@zona/graphql';
import compression from 'compression';
import { json } from 'express';
import helmet from 'helmet';
import { AppModule } from './app.module.ts';
import { faultsAsJson } from './faults.filter.ts';
import type { Log } from './log.ts';
import { serveWeb } from './web-files.ts';

const bodyLimit = '512kb';

export interface ServerOptions {
  config: Config;
  log: Log;
  documents: PersistedDocuments;
}

/** The whole HTTP process, wired and initialised, not yet listening. */
export async function createServer({ config, log, documents }: ServerOptions): Promise<NestExpressApplication> {
  const database = new Database(await openAppPool(config.databaseUrl, config.databasePool));
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with({ config, database, log }), {
    bodyParser: false,
    logger: false,
    abortOnError: false,
  });
  app.set('trust proxy', config.publicUrl ? 1 : false);
  app.disable('x-powered-by');
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          objectSrc: ["'none'"],
          frameAncestors: ["'none'"],
          baseUri: ["'self'"],
          formAction: ["'self'"],
        },
      },
      hsts: config.publicUrl?.startsWith('https:') ? undefined : false,
    }),
  );
  app.use(compression());
  app.use(['/graphql', '/auth'], json({ limit: bodyLimit }));
  app.use('/graphql', persistedDocuments(documents));
  app.useGlobalFilters(faultsAsJson(log));
  app.enableShutdownHooks([]);
  // Before the routes: Nest answers 404 to whatever comes after them.
  if (config.webDir) serveWeb(app, config.webDir);
  await app.init();
  app.use(faultsAsJson(log).middleware);
  const close = app.close.bind(app);
  app.close = async () => {
    await close();
    await database.end();
  };
  return app;
}
