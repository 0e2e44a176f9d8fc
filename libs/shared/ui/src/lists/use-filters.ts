import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { countActive, readFilters, writeFilters, type FilterSchema } from './filters';

/** Filters that live in the address: a link carries them, Back undoes them. The schema must be a constant. */
export function useFilters<T extends object>(schema: FilterSchema<T>) {
  const [params, setParams] = useSearchParams();
  const values = useMemo(() => readFilters(schema, params), [schema, params]);
  const set = useCallback(
    (patch: Partial<T>) =>
      setParams((current) => writeFilters(schema, current, patch), { replace: true, preventScrollReset: true }),
    [schema, setParams],
  );
  const clear = useCallback(
    () =>
      setParams(
        (current) => {
          const next = new URLSearchParams(current);
          for (const key of Object.keys(schema)) next.delete(key);
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [schema, setParams],
  );
  return { values, set, clear, active: countActive(schema, values) };
}
