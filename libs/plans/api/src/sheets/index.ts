export * from './matrix.service.ts';
export * from './sheet.service.ts';
export * from './sheets.entities.ts';
export * from './sheets.migrations.ts';
export * from './sheets.resolver.ts';
export { default as sheetsTypeDefs } from './sheets.graphql';
