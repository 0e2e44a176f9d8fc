export * from './job.entities.ts';
export * from './job.policy.ts';
export { default as jobsTypeDefs } from './job.graphql';
export * from './jobs.module.ts';
export * from './jobs.service.ts';
export * from './kinds.ts';
export { installQueue } from './queue.setup.ts';
export * from './worker.ts';
