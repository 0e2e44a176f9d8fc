export const allocationPaths = {
  all: '/bilancio/riparto',
  fresh: '/bilancio/riparto/nuovo',
  one: (id: string) => `/bilancio/riparto/${id}`,
  entry: (id: string) => `/bilancio/movimenti/${id}`,
};
