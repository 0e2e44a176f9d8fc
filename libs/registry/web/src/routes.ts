import type { RouteObject } from 'react-router';

export const registryRoutes: RouteObject[] = [
  { path: 'enti', lazy: async () => ({ Component: (await import('./enti/enti-page')).EntiPage }) },
  { path: 'enti/nuovo', lazy: async () => ({ Component: (await import('./enti/relate-ente-page')).RelateEntePage }) },
  { path: 'enti/:id', lazy: async () => ({ Component: (await import('./enti/ente-page')).EntePage }) },
  { path: 'persone', lazy: async () => ({ Component: (await import('./people/people-page')).PeoplePage }) },
  { path: 'persone/nuova', lazy: async () => ({ Component: (await import('./people/person-editor')).NewPersonPage }) },
  { path: 'persone/:id', lazy: async () => ({ Component: (await import('./people/person-page')).PersonPage }) },
  {
    path: 'persone/:id/modifica',
    lazy: async () => ({ Component: (await import('./people/person-editor')).EditPersonPage }),
  },
  { path: 'comuni', lazy: async () => ({ Component: (await import('./comuni/comuni-page')).ComuniPage }) },
];
