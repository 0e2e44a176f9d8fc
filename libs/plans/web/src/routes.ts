import type { AskAhead } from '@zona/session';
import type { RouteObject } from 'react-router';
import { monitoringRoutes } from './monitoring/routes';
import { PlanDocument } from './operations/plan';

export const planRoutes = (ask: AskAhead): RouteObject[] => [
  ...monitoringRoutes,
  { path: 'piani', lazy: async () => ({ Component: (await import('./plans/plans-page')).PlansPage }) },
  {
    path: 'piani/:id',
    loader: ({ params }) => ask(PlanDocument, { id: params['id'] ?? '' }),
    shouldRevalidate: () => false,
    lazy: async () => ({ Component: (await import('./plan/plan-page')).PlanPage }),
  },
  {
    path: 'piani/:id/importa',
    lazy: async () => ({ Component: (await import('./exchange/imports-page')).ImportsPage }),
  },
  {
    path: 'piani/importazioni/:importId',
    lazy: async () => ({ Component: (await import('./exchange/import-page')).ImportPage }),
  },
  {
    path: 'piani/:id/continuita',
    lazy: async () => ({ Component: (await import('./life/continuity-page')).ContinuityPage }),
  },
  { path: 'versioni/:id', lazy: async () => ({ Component: (await import('./life/version-page')).VersionPage }) },
  { path: 'confronto', lazy: async () => ({ Component: (await import('./life/compare-page')).ComparePage }) },
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
  {
    path: 'indicatori/:id',
    lazy: async () => ({ Component: (await import('./indicators/indicator-page')).IndicatorPage }),
  },
  {
    path: 'indicatori/:id/modifica',
    lazy: async () => ({ Component: (await import('./indicators/editor/indicator-editor')).IndicatorEditor }),
  },
  {
    path: 'schede/:id/nuovo-indicatore',
    lazy: async () => ({ Component: (await import('./indicators/editor/indicator-editor')).NewIndicator }),
  },
  {
    path: 'piani/:id/cronoprogramma',
    lazy: async () => ({ Component: (await import('./timeline/timeline-page')).TimelinePage }),
  },
  { path: 'piani/:id/fogli', lazy: async () => ({ Component: (await import('./sheets/sheets-page')).SheetsPage }) },
  { path: 'fogli/:id', lazy: async () => ({ Component: (await import('./sheets/sheet-page')).SheetPage }) },
  {
    path: 'fogli/:id/modifica',
    lazy: async () => ({ Component: (await import('./sheets/sheet-editor')).SheetEditor }),
  },
  {
    path: 'impostazioni/modelli',
    lazy: async () => ({ Component: (await import('./cards/templates-page')).TemplatesPage }),
  },
  {
    path: 'impostazioni/modelli/:id',
    lazy: async () => ({ Component: (await import('./cards/template-page')).TemplatePage }),
  },
];
