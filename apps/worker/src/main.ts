import 'reflect-metadata';
import { failToStart, log, startWorker, untilStopped } from '@zona/api';
import { readConfig } from '@zona/config';

/** Runs jobs and nothing else: as many of these beside each other as there is work for. */
try {
  const worker = await startWorker(readConfig(), log);
  untilStopped(() => worker.stop());
} catch (error) {
  failToStart(error);
}
