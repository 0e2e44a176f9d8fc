export interface PlanFilters {
  query: string;
  area: string;
  policy: string;
  fund: string;
  incomplete: boolean;
}

export const noFilters: PlanFilters = { query: '', area: '', policy: '', fund: '', incomplete: false };

/** In the address a fund that no document names; no real fund is called so. */
export const UNNAMED_FUND = 'non-indicata';

const names = { query: 'q', area: 'area', policy: 'policy', fund: 'fondo', incomplete: 'incompleti' } as const;

export const readFilters = (params: URLSearchParams): PlanFilters => ({
  query: params.get(names.query) ?? '',
  area: params.get(names.area) ?? '',
  policy: params.get(names.policy) ?? '',
  fund: params.get(names.fund) ?? '',
  incomplete: params.get(names.incomplete) === '1',
});

export function writeFilters(params: URLSearchParams, filters: PlanFilters): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [key, name] of Object.entries(names) as [keyof PlanFilters, string][]) {
    const value = filters[key];
    if (value) next.set(name, value === true ? '1' : value);
    else next.delete(name);
  }
  return next;
}

export const isFiltering = (f: PlanFilters) => Boolean(f.query.trim() || f.area || f.policy || f.fund || f.incomplete);

/** What the tree shows open: areas are open unless closed, objectives closed unless open. */
export interface OpenState {
  closedAreas: ReadonlySet<string>;
  openObjectives: ReadonlySet<string>;
}

/** The tail of a UUIDv7 is random: eight digits tell the rows of one plan apart and keep the address short. */
export const shortKey = (id: string) => id.slice(-8);

const list = (value: string | null) => new Set((value ?? '').split('.').filter(Boolean));

export const readOpen = (params: URLSearchParams): OpenState => ({
  closedAreas: list(params.get('chiuse')),
  openObjectives: list(params.get('aperti')),
});

export function writeOpen(params: URLSearchParams, open: OpenState): URLSearchParams {
  const next = new URLSearchParams(params);
  const put = (name: string, keys: ReadonlySet<string>) =>
    keys.size ? next.set(name, [...keys].join('.')) : next.delete(name);
  put('chiuse', open.closedAreas);
  put('aperti', open.openObjectives);
  return next;
}
