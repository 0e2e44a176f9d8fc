/** How one filter is written in the address. `read` answers the empty value to anything it does not know. */
export interface FilterKind<T> {
  read: (values: string[]) => T;
  write: (value: T) => string[];
}

export const filters = {
  text: (): FilterKind<string> => ({
    read: ([value = '']) => value,
    write: (value) => (value.trim() ? [value] : []),
  }),
  oneOf: <const V extends string>(allowed: readonly V[]): FilterKind<V | ''> => ({
    read: ([value]) => allowed.find((option) => option === value) ?? '',
    write: (value) => (value ? [value] : []),
  }),
  flag: (): FilterKind<boolean> => ({
    read: ([value]) => value === '1',
    write: (value) => (value ? ['1'] : []),
  }),
  list: (): FilterKind<string[]> => ({
    read: (values) => values,
    write: (value) => value,
  }),
};

// The values differ filter by filter, so the schema's own type is what each caller infers.
export type FilterSchema<T extends object> = { [K in keyof T]: FilterKind<T[K]> };

export function readFilters<T extends object>(schema: FilterSchema<T>, params: URLSearchParams): T {
  const entries = Object.entries(schema as Record<string, FilterKind<unknown>>);
  return Object.fromEntries(entries.map(([key, kind]) => [key, kind.read(params.getAll(key))])) as T;
}

/** The address with the patch applied; parameters that are not filters stay as they are. */
export function writeFilters<T extends object>(
  schema: FilterSchema<T>,
  params: URLSearchParams,
  patch: Partial<T>,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [key, value] of Object.entries(patch)) {
    const kind = (schema as Record<string, FilterKind<unknown>>)[key];
    if (!kind) continue;
    next.delete(key);
    for (const written of kind.write(value)) next.append(key, written);
  }
  return next;
}

/** How many filters are at work. */
export const countActive = <T extends object>(schema: FilterSchema<T>, values: T): number =>
  Object.entries(schema as Record<string, FilterKind<unknown>>).filter(
    ([key, kind]) => kind.write((values as Record<string, unknown>)[key]).length > 0,
  ).length;
