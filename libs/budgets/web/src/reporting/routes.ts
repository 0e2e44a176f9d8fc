import type { RouteObject } from 'react-router';

export const reportingRoutes: RouteObject[] = [
  { path: 'bilancio/rendiconti', lazy: async () => ({ Component: (await import('./reports-page')).ReportsPage }) },
  { path: 'bilancio/rendiconti/:id', lazy: async () => ({ Component: (await import('./report-page')).ReportPage }) },
];
