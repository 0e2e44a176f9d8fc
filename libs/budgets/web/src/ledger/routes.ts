import type { RouteObject } from 'react-router';

export const ledgerRoutes: RouteObject[] = [
  { path: 'bilancio/movimenti', lazy: async () => ({ Component: (await import('./entries-page')).EntriesPage }) },
  { path: 'bilancio/movimenti/:id', lazy: async () => ({ Component: (await import('./entry-page')).EntryPage }) },
  {
    path: 'bilancio/impegni',
    lazy: async () => ({ Component: (await import('./commitments-page')).CommitmentsPage }),
  },
  {
    path: 'bilancio/impegni/nuovo',
    lazy: async () => ({ Component: (await import('./commit-page')).CommitPage }),
  },
  {
    path: 'bilancio/impegni/:id',
    lazy: async () => ({ Component: (await import('./commitment-page')).CommitmentPage }),
  },
  {
    path: 'bilancio/liquidazioni/:id',
    lazy: async () => ({ Component: (await import('./redirects')).SettlementRedirect }),
  },
  {
    path: 'bilancio/pagamenti/:id',
    lazy: async () => ({ Component: (await import('./redirects')).PaymentRedirect }),
  },
  { path: 'bilancio/voci/:id', lazy: async () => ({ Component: (await import('./line-page')).LinePage }) },
  { path: 'bilancio/proposte', lazy: async () => ({ Component: (await import('./proposals-page')).ProposalsPage }) },
];
