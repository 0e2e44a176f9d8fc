import { budgetsRoutes } from '@zona/budgets-web';
import { planRoutes } from '@zona/plans-web';
import { registryRoutes } from '@zona/registry-web';
import { ViewerDocument, type AskAhead } from '@zona/session';
import { NotFoundPage } from '@zona/ui';
import { createBrowserRouter, redirect } from 'react-router';
import { LoginPage } from './login/login-page';
import { ErrorPage } from './pages/error-page';
import { TodayPage } from './pages/today-page';
import { targetLink } from './shell/links';
import { Waiting, WorkArea } from './shell/work-area';

export const createRouter = (ask: AskAhead) =>
  createBrowserRouter([
    { path: '/entra', Component: LoginPage, ErrorBoundary: ErrorPage },
    {
      path: '/',
      Component: WorkArea,
      ErrorBoundary: ErrorPage,
      HydrateFallback: Waiting,
      loader: () => ask(ViewerDocument, {}),
      shouldRevalidate: () => false,
      children: [
        {
          // A page that breaks leaves the frame standing.
          ErrorBoundary: ErrorPage,
          children: [
            { index: true, Component: TodayPage },
            ...planRoutes(ask),
            ...registryRoutes,
            ...budgetsRoutes,
            { path: 'registro', lazy: async () => ({ Component: (await import('./pages/audit-page')).AuditPage }) },
            {
              path: 'condivisioni',
              lazy: async () => ({ Component: (await import('./sharing/sharing-page')).SharingPage }),
            },
            {
              path: 'impostazioni',
              lazy: async () => ({ Component: (await import('./pages/settings-page')).SettingsPage }),
            },
            {
              path: 'impostazioni/posta',
              lazy: async () => ({ Component: (await import('./pages/mail-page')).MailPage }),
            },
            // Where a mail leads: it names pages as the API does.
            {
              path: 'vai/:page/:id?',
              loader: ({ params: { page = '', id = null }, request }) =>
                redirect(targetLink({ page, id, filter: new URL(request.url).search || null }) ?? '/'),
            },
            { path: '*', Component: NotFoundPage },
          ],
        },
      ],
    },
  ]);
