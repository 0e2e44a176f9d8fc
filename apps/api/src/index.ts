export { log } from './log.ts';
export { failToStart, untilStopped } from './process.ts';
export { startWorker } from './start-worker.ts';
