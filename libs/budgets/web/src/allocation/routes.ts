import type { RouteObject } from 'react-router';

export const allocationRoutes: RouteObject[] = [
  { path: 'bilancio/riparto', lazy: async () => ({ Component: (await import('./allocation-page')).AllocationPage }) },
  {
    path: 'bilancio/riparto/nuovo',
    lazy: async () => ({ Component: (await import('./scenario-page')).NewScenarioPage }),
  },
  { path: 'bilancio/riparto/:id', lazy: async () => ({ Component: (await import('./scenario-page')).ScenarioPage }) },
];
