export const lifePaths = {
  life: (planId: string) => `/piani/${planId}?vista=vita`,
  version: (id: string) => `/versioni/${id}`,
  compare: (fromId: string, toId?: string | null) => `/confronto?da=${fromId}${toId ? `&a=${toId}` : ''}`,
  continuity: (planId: string) => `/piani/${planId}/continuita`,
};
