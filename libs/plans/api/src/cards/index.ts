export * from './cards.entities.ts';
export * from './cards.migrations.ts';
export * from './cards.resolver.ts';
export * from './template.service.ts';
export * from './term.service.ts';
export { default as cardsTypeDefs } from './cards.graphql';
