import {
  proposedAllocationRule,
  type AllocationRule,
  type Basis,
  type FigureKind,
  type Participant,
  type ScenarioData,
} from '@zona/budgets-domain';
import { todayIso } from '@zona/calendar';
import type { AllocationGroundQuery, ScenarioQuery } from '../generated/graphql';
import { t } from './words';

export type Ground = AllocationGroundQuery['allocationGround'];
export type Frozen = Ground['frozen'][number];
export type ScenarioRow = NonNullable<ScenarioQuery['scenario']>;

/** A riparto as it stands in the simulator, saved or not. */
export interface Draft {
  title: string;
  year: number;
  amount: string | null;
  assignmentId: string;
  previousId: string;
  note: string;
  rule: AllocationRule;
  data: ScenarioData;
}

const thisYear = () => Number(todayIso().slice(0, 4));

/** The day of the register's population that most comuni have. */
export function registerDate(ground: Ground): string {
  const days = ground.comuni.flatMap((c) => (c.populationDate ? [c.populationDate] : []));
  const count = (day: string) => days.filter((d) => d === day).length;
  return [...new Set(days)].sort((a, b) => count(b) - count(a))[0] ?? `${thisYear() - 1}-12-31`;
}

const participantOf = (c: Ground['comuni'][number]): Participant => ({
  key: c.istat,
  name: c.name,
  population: c.populationDate ? { [c.populationDate]: c.population ?? null } : {},
});

/** All comuni with what the register knows of them: the proposal one begins with. */
export function startingDraft(ground: Ground): Draft {
  const date = registerDate(ground);
  const days = [...new Set(ground.comuni.flatMap((c) => (c.populationDate ? [c.populationDate] : [])))];
  const draft: Draft = {
    title: '',
    year: thisYear() + 1,
    amount: null,
    assignmentId: '',
    previousId: '',
    note: '',
    rule: proposedAllocationRule(date),
    data: {
      comuni: ground.comuni.map(participantOf),
      sources: days.map((ref) => ({ of: 'population' as const, ref, text: t('figures.register') })),
    },
  };
  const last = ground.frozen[0];
  return last ? withPrevious({ ...draft, year: last.year + 1 }, last) : draft;
}

export const draftOf = (row: ScenarioRow): Draft => ({
  title: row.title,
  year: row.year,
  amount: row.amount,
  assignmentId: row.assignment?.id ?? '',
  previousId: row.previous?.id ?? '',
  note: row.note ?? '',
  rule: JSON.parse(row.rule) as AllocationRule,
  data: JSON.parse(row.data) as ScenarioData,
});

export const inputOf = (d: Draft) => ({
  title: d.title,
  year: d.year,
  amount: d.amount ?? '0',
  assignmentId: d.assignmentId || null,
  previousId: d.previousId || null,
  note: d.note.trim() || null,
  rule: JSON.stringify(d.rule),
  data: JSON.stringify(d.data),
});

export const sourceOf = ({ sources }: ScenarioData, of: FigureKind, ref: string): string =>
  sources.find((s) => s.of === of && s.ref === ref)?.text ?? '';

export function withSource(data: ScenarioData, of: FigureKind, ref: string, text: string): ScenarioData {
  const others = data.sources.filter((s) => s.of !== of || s.ref !== ref);
  return { ...data, sources: text ? [...others, { of, ref, text }] : others };
}

export const withComune = (data: ScenarioData, key: string, patch: (c: Participant) => Participant): ScenarioData => ({
  ...data,
  comuni: data.comuni.map((c) => (c.key === key ? patch(c) : c)),
});

/** Compared with what was: its quotas become figures of that year, with their source. */
export function withPrevious(draft: Draft, frozen: Frozen | undefined): Draft {
  if (!frozen) return { ...draft, previousId: '' };
  const quotas = new Map(frozen.quotas.map((q) => [q.key, q.value]));
  const ref = String(frozen.year);
  const comuni = draft.data.comuni.map((c) => ({ ...c, history: { ...c.history, [ref]: quotas.get(c.key) ?? null } }));
  const data = withSource({ ...draft.data, comuni }, 'history', ref, t('figures.fromFrozen', { title: frozen.title }));
  return { ...draft, previousId: frozen.id, data };
}

/** Who takes part, in the order of the register. */
export function withParticipants(draft: Draft, ground: Ground, keys: readonly string[]): Draft {
  const known = new Map(draft.data.comuni.map((c) => [c.key, c]));
  const comuni = ground.comuni.filter((c) => keys.includes(c.istat)).map((c) => known.get(c.istat) ?? participantOf(c));
  const rule = mapPercentages(draft.rule, (shares) =>
    comuni.map((c) => shares.find((s) => s.key === c.key) ?? { key: c.key, percent: '0' }),
  );
  return { ...draft, rule, data: { ...draft.data, comuni } };
}

export type Percentages = Extract<Basis, { kind: 'percentages' }>['shares'];

/** The fixed percentages, wherever they stand in the rule. */
export function percentagesOf({ basis }: AllocationRule): Percentages | null {
  const all: Basis[] = [basis];
  if (basis.kind === 'cost_first') all.push(basis.remainder);
  for (const b of [...all]) if (b.kind === 'mixed') all.push(...b.parts.map((p) => p.basis));
  return all.find((b) => b.kind === 'percentages')?.shares ?? null;
}

export function mapPercentages(rule: AllocationRule, change: (shares: Percentages) => Percentages): AllocationRule {
  const inBasis = <B extends Basis>(basis: B): B => {
    if (basis.kind === 'percentages') return { ...basis, shares: change(basis.shares) };
    if (basis.kind === 'mixed') return { ...basis, parts: basis.parts.map((p) => ({ ...p, basis: inBasis(p.basis) })) };
    if (basis.kind === 'cost_first') return { ...basis, remainder: inBasis(basis.remainder) };
    return basis;
  };
  return { ...rule, basis: inBasis(rule.basis) };
}

/** A percentage for each, together 100: what is left over goes to the last. */
export function equalPercentages(keys: readonly string[]): Percentages {
  const each = Math.floor(10_000 / Math.max(1, keys.length));
  const inPercent = (hundredths: number) => (hundredths / 100).toFixed(2).replace(/\.?0+$/, '');
  return keys.map((key, i) => ({
    key,
    percent: inPercent(i + 1 < keys.length ? each : 10_000 - each * (keys.length - 1)),
  }));
}

/** The figures of a comparison where no riparto is named: the quotas of the year before, where somebody wrote them. */
export const historyYear = (draft: Draft): string => String(draft.year - 1);
