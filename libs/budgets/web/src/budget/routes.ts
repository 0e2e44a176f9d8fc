import type { RouteObject } from 'react-router';

export const budgetRoutes: RouteObject[] = [
  { path: 'bilancio', lazy: async () => ({ Component: (await import('./budget-page')).BudgetPage }) },
];
