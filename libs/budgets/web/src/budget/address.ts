import { budgetDimensions, type BudgetDimension } from '@zona/budgets-domain';

/** What each dimension is called in the address. */
export const nameOf: Record<BudgetDimension, string> = {
  fund: 'fondo',
  area: 'area',
  objective: 'obiettivo',
  action: 'azione',
  comune: 'comune',
  line: 'voce',
  year: 'anno',
};
export const filterKeys = {
  fund: 'fundId',
  area: 'areaId',
  objective: 'objectiveId',
  action: 'actionId',
  comune: 'ambitoComuneId',
} as const;
export type Filtered = keyof typeof filterKeys;
export type BudgetFilterValues = Partial<Record<(typeof filterKeys)[Filtered], string>>;

/** What one sees after a row: from the plan down to the lines, from a year to its funds. */
const below: Record<Exclude<BudgetDimension, 'line'>, BudgetDimension> = {
  year: 'fund',
  fund: 'line',
  area: 'objective',
  objective: 'action',
  action: 'line',
  comune: 'line',
};

const isFiltered = (by: BudgetDimension): by is Filtered => by in filterKeys;
const dimensionOf = (name: string): BudgetDimension | undefined => budgetDimensions.find((d) => nameOf[d] === name);

export interface BudgetAddress {
  /** Null: all years. Undefined: the address says nothing. */
  year: number | null | undefined;
  by: BudgetDimension;
  filter: BudgetFilterValues;
  /** The filters in the order in which one went down. */
  trail: { by: Filtered; key: string }[];
  /** The columns that tell how the forecast changed, instead of how it is spent. */
  forecast: boolean;
}

/** Where one is, as the address says it; what it does not know is not there. */
export function readAddress(params: URLSearchParams): BudgetAddress {
  const year = params.get('anno');
  const trail = [...params].flatMap(([name, key]) => {
    const by = dimensionOf(name);
    return by && isFiltered(by) && key ? [{ by, key }] : [];
  });
  return {
    year: year === 'tutti' ? null : year && /^\d{4}$/.test(year) ? Number(year) : undefined,
    by: dimensionOf(params.get('per') ?? '') ?? 'fund',
    filter: Object.fromEntries(trail.map((t) => [filterKeys[t.by], t.key])),
    trail,
    forecast: params.get('colonne') === 'previsione',
  };
}

const path = (params: URLSearchParams) => `/bilancio?${params.toString()}`;

/** One row further down: the same page, of that row only. A line leads to its movements. */
export function rowAddress(params: URLSearchParams, by: BudgetDimension, key: string): string {
  if (by === 'line') return `/bilancio/movimenti?voce=${key}`;
  const next = new URLSearchParams(params);
  next.set(nameOf[by], key);
  next.set('per', nameOf[below[by]]);
  return path(next);
}

/** The way back: the year with all of it, then each filter with those before it. */
export function wayBack(params: URLSearchParams): { to: string; of: { by: Filtered; key: string } | null }[] {
  const { trail } = readAddress(params);
  return [null, ...trail].map((of, i) => {
    const kept = new URLSearchParams();
    for (const name of ['anno', 'colonne']) if (params.get(name)) kept.set(name, params.get(name)!);
    for (const one of trail.slice(0, i)) kept.append(nameOf[one.by], one.key);
    kept.set('per', nameOf[of ? below[of.by] : (trail[0]?.by ?? 'fund')]);
    return { to: path(kept), of };
  });
}
