import type { RouteObject } from 'react-router';

export const planRoutes: RouteObject[] = [
  { path: 'piani', lazy: async () => ({ Component: (await import('./plans/plans-page')).PlansPage }) },
  { path: 'piani/:id', lazy: async () => ({ Component: (await import('./plan/plan-page')).PlanPage }) },
  { path: 'aree/:id', lazy: async () => ({ Component: (await import('./redirects')).AreaRedirect }) },
  {
    path: 'obiettivi/:id',
    lazy: async () => ({ Component: (await import('./objective/objective-page')).ObjectivePage }),
  },
  {
    path: 'obiettivi/:id/modifica',
    lazy: async () => ({ Component: (await import('./objective/objective-editor')).ObjectiveEditor }),
  },
  { path: 'schede/:id', lazy: async () => ({ Component: (await import('./redirects')).SchedaRedirect }) },
  { path: 'azioni/:id', lazy: async () => ({ Component: (await import('./action/action-page')).ActionPage }) },
  {
    path: 'azioni/:id/modifica',
    lazy: async () => ({ Component: (await import('./action/action-editor')).ActionEditor }),
  },
  {
    path: 'indicatori',
    lazy: async () => ({ Component: (await import('./indicators/indicators-page')).IndicatorsPage }),
  },
];
