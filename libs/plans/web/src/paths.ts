import { shortKey } from './plan/filters';

export const schedaParam = (id: string) => `scheda=${shortKey(id)}`;

export const paths = {
  plans: '/piani',
  plan: (id: string) => `/piani/${id}`,
  planArea: (planId: string, areaId: string) => `/piani/${planId}?area=${shortKey(areaId)}`,
  objective: (id: string) => `/obiettivi/${id}`,
  objectiveEdit: (id: string) => `/obiettivi/${id}/modifica`,
  action: (id: string) => `/azioni/${id}`,
  actionEdit: (id: string) => `/azioni/${id}/modifica`,
  indicators: '/indicatori',
};
