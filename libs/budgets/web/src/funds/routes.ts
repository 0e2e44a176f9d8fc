import type { RouteObject } from 'react-router';

export const fundsRoutes: RouteObject[] = [
  { path: 'bilancio/fondi', lazy: async () => ({ Component: (await import('./funds-page')).FundsPage }) },
  { path: 'bilancio/fondi/:id', lazy: async () => ({ Component: (await import('./fund-page')).FundPage }) },
];
