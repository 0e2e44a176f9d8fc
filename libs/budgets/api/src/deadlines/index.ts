export { deadlinesEntities } from './deadlines.entities.ts';
export { default as deadlinesTypeDefs } from './deadlines.graphql';
export { deadlinesMigration } from './deadlines.migrations.ts';
export { DeadlinesResolver } from './deadlines.resolver.ts';
export { budgetReminders } from './deadlines.schedule.ts';
export { DeadlinesService } from './deadlines.service.ts';
