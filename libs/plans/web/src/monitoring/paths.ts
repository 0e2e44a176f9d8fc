export const monitoringPaths = {
  all: '/monitoraggio',
  period: (id: string) => `/monitoraggio/${id}`,
  dapp: (id: string) => `/monitoraggio/${id}/dapp`,
  line: (id: string) => `/monitoraggio/righe/${id}`,
  evaluation: (planId: string) => `/monitoraggio/valutazione/${planId}`,
};
