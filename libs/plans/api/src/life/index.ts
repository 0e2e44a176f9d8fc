export { planLifeMigration } from './life.migrations.ts';
export { default as lifeTypeDefs } from './life.graphql';
export { VersionService } from './version.service.ts';
