import { needsOf, type FigureKind, type Participant } from '@zona/budgets-domain';
import { formatDate } from '@zona/calendar';
import { euroTyped, hoursTyped, peopleTyped, percentTyped, type Typed } from './numbers';
import { mapPercentages, percentagesOf, withComune, type Draft, type Ground } from './draft';
import { t } from './words';

/** One figure that the rule asks of each comune. */
export interface FigureColumn {
  key: string;
  header: string;
  typed: Typed;
  /** Whose source is to be said; percentages are the rule's own. */
  source: { of: FigureKind; ref: string } | null;
  get: (draft: Draft, comune: Participant) => string | null;
  set: (draft: Draft, key: string, value: string | null) => Draft;
  /** The register's figures are not typed over. */
  fixed: (comune: Participant) => boolean;
}

const inData =
  (change: (c: Participant, value: string | null) => Participant): FigureColumn['set'] =>
  (draft, key, value) => ({ ...draft, data: withComune(draft.data, key, (c) => change(c, value)) });

const population = (date: string, ground: Ground): FigureColumn => ({
  key: `population-${date}`,
  header: t('figures.population', { date: formatDate(date) }),
  typed: peopleTyped,
  source: { of: 'population', ref: date },
  get: (_, c) => c.population?.[date]?.toString() ?? null,
  set: inData((c, value) => ({
    ...c,
    population: { ...c.population, [date]: value === null ? null : Number(value) },
  })),
  fixed: (c) => ground.comuni.some((g) => g.istat === c.key && g.populationDate === date && g.population !== null),
});

const history = (year: string): FigureColumn => ({
  key: `history-${year}`,
  header: t('figures.history', { year }),
  typed: euroTyped,
  source: { of: 'history', ref: year },
  get: (_, c) => c.history?.[year] ?? null,
  set: inData((c, value) => ({ ...c, history: { ...c.history, [year]: value } })),
  fixed: () => false,
});

/** One figure for each comune; services of their own tariff come from an import. */
const hours: FigureColumn = {
  key: 'hours',
  header: t('figures.hours'),
  typed: hoursTyped,
  source: { of: 'hours', ref: '' },
  get: (_, c) => (c.hours && c.hours.length === 1 ? c.hours[0]!.hours : null),
  set: inData((c, value) => ({
    ...c,
    hours: value === null ? null : [{ hours: value, tariff: c.hours?.[0]?.tariff ?? null }],
  })),
  fixed: (c) => (c.hours?.length ?? 0) > 1,
};

const percentages: FigureColumn = {
  key: 'percentages',
  header: t('figures.percent'),
  typed: percentTyped,
  source: null,
  get: ({ rule }, c) => percentagesOf(rule)?.find((s) => s.key === c.key)?.percent ?? null,
  set: (draft, key, value) => ({
    ...draft,
    rule: mapPercentages(draft.rule, (shares) => [
      ...shares.filter((s) => s.key !== key),
      { key, percent: value ?? '0' },
    ]),
  }),
  fixed: () => false,
};

export function columnsOf(draft: Draft, ground: Ground): FigureColumn[] {
  const needs = needsOf(draft.rule);
  return [
    ...(percentagesOf(draft.rule) ? [percentages] : []),
    ...needs.population.map((date) => population(date, ground)),
    ...(needs.hours ? [hours] : []),
    ...needs.history.map(history),
  ];
}

/** Rows of a sheet: by name where the first cell is one, otherwise from here on. */
export function filled(draft: Draft, column: FigureColumn, from: number, rows: readonly string[]): Draft {
  const { comuni } = draft.data;
  const plain = (s: string) => s.trim().toLocaleLowerCase('it');
  return rows.reduce((known, row, i) => {
    const cells = row.split(/\t|;/);
    const named = comuni.find((c) => cells.length > 1 && [plain(c.name), c.key].includes(plain(cells[0]!)));
    const target = named ?? (cells.length > 1 ? undefined : comuni[from + i]);
    const value = column.typed.read(cells.at(-1)!);
    return target && value !== undefined && !column.fixed(target) ? column.set(known, target.key, value) : known;
  }, draft);
}
