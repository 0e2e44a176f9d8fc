export const ledgerPaths = {
  entries: '/bilancio/movimenti',
  entriesOf: (filter: 'assegnazione' | 'voce' | 'impegno', id: string) => `/bilancio/movimenti?${filter}=${id}`,
  entry: (id: string) => `/bilancio/movimenti/${id}`,
  commitments: '/bilancio/impegni',
  commitment: (id: string) => `/bilancio/impegni/${id}`,
  newCommitment: '/bilancio/impegni/nuovo',
  commitLine: (lineId: string) => `/bilancio/impegni/nuovo?voce=${lineId}`,
  commitMore: (commitmentId: string) => `/bilancio/impegni/nuovo?impegno=${commitmentId}`,
  line: (id: string) => `/bilancio/voci/${id}`,
  fund: (id: string) => `/bilancio/fondi/${id}`,
  proposals: '/bilancio/proposte',
};
