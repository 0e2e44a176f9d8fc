import { lazy } from 'react';

export { planRoutes } from './routes';

/** What changed since the last assembly, for the page Oggi: loaded only where it is shown. */
export const SinceAssembly = lazy(() => import('./life/since-assembly'));
