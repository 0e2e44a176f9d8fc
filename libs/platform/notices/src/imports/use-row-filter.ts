import { filters, useFilters } from '@zona/ui';

export const allRows = 'tutte';
const schema = { righe: filters.text() };

/** Which rows of the file are shown, kept in the address. Nothing said means what needs a look: the errors, while there are any. */
export function useRowFilter<K extends string>(kinds: readonly K[], errors: number) {
  const { values, set } = useFilters(schema);
  const usual = errors > 0 ? 'errors' : allRows;
  const chosen = values.righe || usual;
  return {
    kinds,
    kind: kinds.find((kind) => kind === chosen) ?? null,
    choose: (next: string) => set({ righe: next === usual ? '' : next }),
  };
}
