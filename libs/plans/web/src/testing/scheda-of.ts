import type { Indicator, Scheda } from '../scheda/scheda-rows';

const nothing = { count: 0, naive: '0.00', distinct: '0.00', conditional: '0.00', unconditionalAnnual: '0.00' };

export const schedaOf = (parts: Partial<Scheda> = {}): Scheda => ({
  id: 's1',
  label: 'Azione 1',
  form: 'full',
  version: 1,
  updatedAt: '2026-11-22T10:00:00Z',
  objective: { id: 'o1', code: '1', title: 'Uno' },
  action: null,
  refersTo: null,
  source: null,
  total: { ...nothing, mixedPeriods: false, approximate: false, byPeriod: [], byFund: [] },
  answers: [],
  amounts: [],
  staff: [],
  indicators: [],
  ...parts,
});

export const indicatorOf = (parts: Partial<Indicator> = {}): Indicator => ({
  id: 'i1',
  kind: 'output',
  name: 'Persone seguite',
  valueType: 'number',
  unit: 'persone',
  comparator: null,
  baseline: null,
  target: null,
  targetText: null,
  version: 1,
  owner: null,
  source: null,
  targetFrom: null,
  targetTo: null,
  scaleFrom: null,
  scaleTo: null,
  frequency: 'yearly',
  periodType: 'calendar_year',
  dataSource: null,
  byComune: false,
  overEnti: 'sum',
  overPeriods: 'last',
  targets: [],
  evaluation: { outcome: 'not_measurable', value: null, target: null, steps: [] },
  ...parts,
});
