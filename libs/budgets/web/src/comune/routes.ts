import type { RouteObject } from 'react-router';

const page = async () => ({ Component: (await import('./comune-page')).ComunePage });

export const comuneRoutes: RouteObject[] = [
  { path: 'bilancio/comuni', lazy: async () => ({ Component: (await import('./comuni-page')).ComuniPage }) },
  { path: 'bilancio/comuni/:id', lazy: page },
  { path: 'bilancio/il-mio-comune', lazy: page },
];
