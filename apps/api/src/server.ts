import type { RequestListener, Server } from 'node:http';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Config } from '@zona/config';
import { Database, openAppPool } from '@zona/database';
import { GraphqlEndpoint, queryNamed, type PersistedDocuments } from '@zona/graphql';
import { requestIdOf } from '@zona/identity';
import compression from 'compression';
import { json } from 'express';
import helmet from 'helmet';
import { AppModule } from './app.module.ts';
import { faultAsJson, faultsAsJson } from './faults.filter.ts';
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
  app.use('/auth', json({ limit: bodyLimit }));
  const endpoint = app.get(GraphqlEndpoint);
  const graphql = endpoint.handler(documents, (error, request) => faultAsJson(error, requestIdOf(request), log));
  app.use('/graphql', graphql);
  app.useGlobalFilters(faultsAsJson(log));
  app.enableShutdownHooks([]);
  // Before the routes: Nest answers 404 to whatever comes after them.
  const viewer = queryNamed(documents, 'Viewer');
  if (config.webDir)
    serveWeb(app, config.webDir, async (request) => (viewer ? endpoint.answerAhead(request, viewer) : null));
  await app.init();
  app.use(faultsAsJson(log).middleware);
  pastExpress(app.getHttpServer(), '/graphql', graphql);
  const close = app.close.bind(app);
  app.close = async () => {
    await close();
    await database.end();
  };
  return app;
}

/** Requests to exactly this address do not pass Express: its routing costs as much as answering them (docs/benchmark.md). */
function pastExpress(server: Server, address: string, answer: RequestListener): void {
  const [express] = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => (request.url === address ? answer : express!)(request, response));
}
