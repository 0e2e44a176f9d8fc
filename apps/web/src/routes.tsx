import { planRoutes } from '@zona/plans-web';
import { registryRoutes } from '@zona/registry-web';
import { Loading, NotFoundPage } from '@zona/ui';
import { createBrowserRouter } from 'react-router';
import { LoginPage } from './login/login-page';
import { ErrorPage } from './pages/error-page';
import { TodayPage } from './pages/today-page';
import { WorkArea } from './shell/work-area';

export const router = createBrowserRouter([
  { path: '/entra', Component: LoginPage, ErrorBoundary: ErrorPage },
  {
    path: '/',
    Component: WorkArea,
    ErrorBoundary: ErrorPage,
    HydrateFallback: Loading,
    children: [
      {
        // A page that breaks leaves the frame standing.
        ErrorBoundary: ErrorPage,
        children: [
          { index: true, Component: TodayPage },
          ...planRoutes,
          ...registryRoutes,
          { path: 'registro', lazy: async () => ({ Component: (await import('./pages/audit-page')).AuditPage }) },
          {
            path: 'condivisioni',
            lazy: async () => ({ Component: (await import('./sharing/sharing-page')).SharingPage }),
          },
          {
            path: 'impostazioni',
            lazy: async () => ({ Component: (await import('./pages/settings-page')).SettingsPage }),
          },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
]);
