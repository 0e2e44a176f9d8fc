import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { readConfig, readWorkerConfig } from '@zona/config';
import { documents } from '@zona/graphql';
import { log } from './log.ts';
import { failToStart, untilStopped } from './process.ts';
import { createServer } from './server.ts';
import { startWorker } from './start-worker.ts';

try {
  const config = readConfig();
  const { embedded } = readWorkerConfig();
  const app = await createServer({ config, log, documents });
  const server = await app.listen(config.port, config.host);
  log({ event: 'listening', port: (server.address() as AddressInfo).port });
  const worker = embedded ? startWorker(config, log) : null;
  untilStopped(async () => Promise.all([app.close(), (await worker)?.stop()]));
  await worker;
} catch (error) {
  failToStart(error);
}
