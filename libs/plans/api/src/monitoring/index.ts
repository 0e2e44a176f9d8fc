export { achievementWeightsMigration } from './weights.migrations.ts';
export * from './monitoring.entities.ts';
export * from './monitoring.migrations.ts';
export { default as monitoringTypeDefs } from './monitoring.graphql';
export { PeriodService } from './period.service.ts';
