export const reportPaths = {
  all: '/bilancio/rendiconti',
  report: (id: string) => `/bilancio/rendiconti/${id}`,
  fund: (id: string) => `/bilancio/fondi/${id}`,
  settlement: (id: string) => `/bilancio/liquidazioni/${id}`,
};
