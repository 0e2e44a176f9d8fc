import type { RouteObject } from 'react-router';

export const deadlinesRoutes: RouteObject[] = [
  { path: 'bilancio/scadenze', lazy: async () => ({ Component: (await import('./deadlines-page')).DeadlinesPage }) },
];
