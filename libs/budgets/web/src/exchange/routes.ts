import type { RouteObject } from 'react-router';

export const exchangeRoutes: RouteObject[] = [
  { path: 'bilancio/importazioni', lazy: async () => ({ Component: (await import('./imports-page')).ImportsPage }) },
  { path: 'bilancio/importazioni/:id', lazy: async () => ({ Component: (await import('./import-page')).ImportPage }) },
  {
    path: 'bilancio/riconciliazione',
    lazy: async () => ({ Component: (await import('./reconcile-page')).ReconcilePage }),
  },
];
