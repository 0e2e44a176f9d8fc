export * from './late.service.ts';
export * from './timeline.entities.ts';
export * from './timeline.migrations.ts';
export * from './timeline.resolver.ts';
export * from './timeline.service.ts';
export { default as timelineTypeDefs } from './timeline.graphql';
