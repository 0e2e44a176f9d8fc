export const exchangePaths = {
  imports: (planId: string) => `/piani/${planId}/importa`,
  import: (planId: string, id: string) => `/piani/${planId}/importa/${id}`,
  file: (planId: string, format: 'xlsx' | 'csv') => `/files/piani/${planId}/piano.${format}`,
  template: '/files/piani/modello.xlsx',
};
