export { exchangeEntities } from './exchange.entities.ts';
export { exchangeJobs } from './exchange.jobs.ts';
export { exportFormats } from './export.ts';
export { exchangeMigration, importPagesMigration } from './exchange.migrations.ts';
export { default as exchangeTypeDefs } from './exchange.graphql';
