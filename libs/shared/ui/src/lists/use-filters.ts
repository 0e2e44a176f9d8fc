import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { countActive, readFilters, writeFilters, type FilterSchema } from './filters';

/** Filters that live in the address: a link carries them, Back undoes them. The schema must be a constant. */
export function useFilters<T extends object>(schema: FilterSchema<T>) {
  const [params, setParams] = useSearchParams();
  const values = useMemo(() => readFilters(schema, params), [schema, params]);
  // A change starts from the address as it is by then: a search that waited, or two changes at once, would otherwise start from the
  // address of their render and undo what came between.
  const latest = useRef({ params, setParams });
  useLayoutEffect(() => {
    latest.current = { params, setParams };
  }, [params, setParams]);
  const change = useCallback((to: (current: URLSearchParams) => URLSearchParams) => {
    latest.current.params = to(latest.current.params);
    latest.current.setParams(latest.current.params, { replace: true, preventScrollReset: true });
  }, []);
  const set = useCallback(
    (patch: Partial<T>) => change((current) => writeFilters(schema, current, patch)),
    [schema, change],
  );
  const clear = useCallback(
    () =>
      change((current) => {
        const next = new URLSearchParams(current);
        for (const key of Object.keys(schema)) next.delete(key);
        return next;
      }),
    [schema, change],
  );
  return { values, set, clear, active: countActive(schema, values) };
}
