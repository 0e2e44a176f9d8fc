import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { readConfig } from '@zona/config';
import { Fault } from '@zona/database';
import { documents } from '@zona/graphql';
import { log } from './log.ts';
import { createServer } from './server.ts';

const drainSeconds = 10;

try {
  const config = readConfig();
  const app = await createServer({ config, log, documents });
  const server = await app.listen(config.port, config.host);
  log({ event: 'listening', port: (server.address() as AddressInfo).port });

  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) return;
    stopping = true;
    log({ event: 'stopping', signal });
    // What is under way is finished; what does not finish is cut, so that the process always ends.
    setTimeout(() => process.exit(0), drainSeconds * 1000).unref();
    void app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
} catch (error) {
  const cause = error instanceof Fault ? error.cause : error;
  log({ event: 'failed', message: error instanceof Error ? error.message : String(error), error: cause });
  // A pool that is already open would keep the process alive.
  process.exit(1);
}
