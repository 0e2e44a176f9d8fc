export const exchangePaths = {
  imports: '/bilancio/importazioni',
  import: (id: string) => `/bilancio/importazioni/${id}`,
  reconcile: '/bilancio/riconciliazione',
  reconcileOf: (importId: string) => `/bilancio/riconciliazione?importazione=${importId}`,
  template: (kind: 'lines' | 'payments') =>
    `/files/bilancio/modello-${kind === 'lines' ? 'movimenti' : 'pagamenti'}.xlsx`,
  /** With the filters of the page, as they stand in its address. */
  export: (what: 'movimenti' | 'impegni', format: 'xlsx' | 'csv', search: string) =>
    `/files/bilancio/${what}.${format}${search}`,
  settlement: (commitmentId: string) => `/bilancio/impegni/${commitmentId}`,
};
