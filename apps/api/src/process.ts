import { log } from './log.ts';

const drainSeconds = 10;

/** At the first signal ends what is under way; what does not finish is cut, so that the process always ends. */
export function untilStopped(close: () => Promise<unknown>): void {
  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) return;
    stopping = true;
    log({ event: 'stopping', signal });
    setTimeout(() => process.exit(0), drainSeconds * 1000).unref();
    void close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** A process that cannot start says why and goes: a pool that is already open would keep it alive. */
export function failToStart(error: unknown): never {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  log({ event: 'failed', message: error instanceof Error ? error.message : String(error), error: cause });
  process.exit(1);
}
