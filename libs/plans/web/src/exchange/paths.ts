export const exchangePaths = {
  imports: (planId: string) => `/piani/${planId}/importa`,
  import: (id: string) => `/piani/importazioni/${id}`,
  file: (planId: string, format: 'xlsx' | 'csv') => `/files/piani/${planId}/piano.${format}`,
  template: '/files/piani/modello.xlsx',
};
