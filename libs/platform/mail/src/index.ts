export { digests } from './digests.jobs.ts';
export * from './mail.entities.ts';
export { default as mailTypeDefs } from './mail.graphql';
export * from './mail.module.ts';
export * from './mail.policy.ts';
export * from './mailer.ts';
export * from './reminding.ts';
