export { CostsService } from './costs.service.ts';
export { reportPackageJob } from './package/package.job.ts';
export { ReportService } from './report.service.ts';
export { reportingEntities } from './reporting.entities.ts';
export { default as reportingTypeDefs } from './reporting.graphql';
export { reportingMigration } from './reporting.migrations.ts';
export { ReportingMutationResolver, ReportingQueryResolver } from './reporting.resolver.ts';
