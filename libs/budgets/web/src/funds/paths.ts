export const fundPaths = {
  all: '/bilancio/fondi',
  fund: (id: string) => `/bilancio/fondi/${id}`,
  movements: (assignmentId: string) => `/bilancio/movimenti?assegnazione=${assignmentId}`,
  line: (id: string) => `/bilancio/voci/${id}`,
};
