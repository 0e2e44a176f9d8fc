export * from './sharing.entities.ts';
export * from './sharing.module.ts';
export * from './sharing.policy.ts';
export * from './sharing.schedule.ts';
export { SharingService } from './sharing.service.ts';
export { default as sharingTypeDefs } from './sharing.graphql';
