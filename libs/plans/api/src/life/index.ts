export { planLifeMigration } from './life.migrations.ts';
export { actCorrectionsMigration } from './corrections.migrations.ts';
export { default as lifeTypeDefs } from './life.graphql';
export { VersionService } from './version.service.ts';
