import type { NodeType } from '../generated/graphql';

/** Where each kind of object is shown. A role has no page of its own: it is on its person's. */
const pages: Record<NodeType, (id: string) => string> = {
  Plan: (id) => `/piani/${id}`,
  PlanArea: (id) => `/aree/${id}`,
  Objective: (id) => `/obiettivi/${id}`,
  Action: (id) => `/azioni/${id}`,
  Scheda: (id) => `/schede/${id}`,
  Fund: (id) => `/bilancio/fondi/${id}`,
  BudgetLine: (id) => `/bilancio/voci/${id}`,
  Commitment: (id) => `/bilancio/impegni/${id}`,
  Settlement: (id) => `/bilancio/liquidazioni/${id}`,
  Payment: (id) => `/bilancio/pagamenti/${id}`,
  LedgerEntry: (id) => `/bilancio/movimenti/${id}`,
  FundReport: (id) => `/bilancio/rendiconti/${id}`,
  AllocationScenario: (id) => `/bilancio/riparto/${id}`,
  AmbitoEnte: (id) => `/enti/${id}`,
  Person: (id) => `/persone/${id}`,
  Membership: () => '/persone',
};

/** Pages that show a list, by the name the API gives them. */
const lists: Record<string, string> = {
  plans: '/piani',
  monitoring: '/monitoraggio',
  indicators: '/indicatori',
  enti: '/enti',
  people: '/persone',
  comuni: '/comuni',
  sharing: '/condivisioni',
  audit: '/registro',
  settings: '/impostazioni',
  budget: '/bilancio',
  budgetProposals: '/bilancio/proposte',
  budgetDeadlines: '/bilancio/scadenze',
  allocations: '/bilancio/riparto',
};

/** Objects with a page that the search does not find. */
const others: Record<string, (id: string) => string> = {
  monitoringPeriod: (id) => `/monitoraggio/${id}`,
  timeline: (planId) => `/piani/${planId}/cronoprogramma`,
};

/** What only long work leads to. */
const ofJobs: Record<string, (id: string) => string> = {
  BudgetImport: (id) => `/bilancio/importazioni/${id}`,
  PlanImport: (id) => `/piani/importazioni/${id}`,
};

export const linkTo = (type: NodeType, id: string): string => pages[type](id);

interface Target {
  page: string;
  id: string | null;
  filter: string | null;
}

const isNodeType = (page: string): page is NodeType => Object.hasOwn(pages, page);

/** The page of what came of a job; null when this build does not know it. */
export const jobLink = (type: string, id: string): string | null =>
  isNodeType(type) ? linkTo(type, id) : (ofJobs[type]?.(id) ?? null);

/** The page where something of the home is solved; null when this build does not know it. */
export function targetLink(target: Target | null | undefined): string | null {
  if (!target) return null;
  const name = target.page.charAt(0).toUpperCase() + target.page.slice(1);
  const other = target.id ? others[target.page]?.(target.id) : undefined;
  const path = other ?? (target.id && isNodeType(name) ? linkTo(name, target.id) : lists[target.page]);
  if (!path) return null;
  return target.filter ? `${path}?${target.filter.replace(/^\?/, '')}` : path;
}
