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
  timeline: (planId: string) => `/piani/${planId}/cronoprogramma`,
  sheets: (planId: string) => `/piani/${planId}/fogli`,
  sheet: (id: string) => `/fogli/${id}`,
  sheetEdit: (id: string) => `/fogli/${id}/modifica`,
  templates: '/impostazioni/modelli',
  template: (id: string) => `/impostazioni/modelli/${id}`,
  indicators: '/indicatori',
  indicator: (id: string) => `/indicatori/${id}`,
  indicatorEdit: (id: string) => `/indicatori/${id}/modifica`,
  indicatorAdd: (schedaId: string) => `/schede/${schedaId}/nuovo-indicatore`,
};
