import type { RouteObject } from 'react-router';

export const matrixRoutes: RouteObject[] = [
  { path: 'bilancio/matrice', lazy: async () => ({ Component: (await import('./matrix-page')).MatrixPage }) },
];
