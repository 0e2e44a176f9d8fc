const at = (path: string, year?: number): string => (year ? `${path}?anno=${year}` : path);

export const comunePaths = {
  all: (year?: number) => at('/bilancio/comuni', year),
  one: (id: string, year?: number) => at(`/bilancio/comuni/${id}`, year),
  mine: '/bilancio/il-mio-comune',
  matrix: (year: number, comune: string) => `/bilancio/matrice?anno=${year}&comune=${comune}`,
};
