import type { RouteObject } from 'react-router';

export const monitoringRoutes: RouteObject[] = [
  { path: 'monitoraggio', lazy: async () => ({ Component: (await import('./monitoring-page')).MonitoringPage }) },
  { path: 'monitoraggio/:id', lazy: async () => ({ Component: (await import('./period-page')).PeriodPage }) },
  { path: 'monitoraggio/:id/dapp', lazy: async () => ({ Component: (await import('./dapp-page')).DappPage }) },
  { path: 'monitoraggio/righe/:id', lazy: async () => ({ Component: (await import('./line-page')).LinePage }) },
  {
    path: 'monitoraggio/valutazione/:id',
    lazy: async () => ({ Component: (await import('./evaluation-page')).EvaluationPage }),
  },
];
