import { formatDate } from '@zona/calendar';
import { requiredText } from '@zona/problems';
import { z } from 'zod';
import { allocationDataSchema, type AllocationRule, type Basis } from './rule.ts';

/** The life of a riparto: what the assembly has approved becomes quotas when the act is there. */
export const scenarioStates = ['draft', 'proposed', 'voted', 'frozen', 'rejected'] as const;
export type ScenarioState = (typeof scenarioStates)[number];
export const scenarioStateLabel: Record<ScenarioState, string> = {
  draft: 'In bozza',
  proposed: 'Al voto',
  voted: 'Approvato',
  frozen: 'Definitivo',
  rejected: 'Respinto',
};
/** What left the office: mayors read it. */
export const putToVote: readonly ScenarioState[] = ['proposed', 'voted', 'frozen', 'rejected'];

export const figureKinds = ['population', 'hours', 'history'] as const;
export type FigureKind = (typeof figureKinds)[number];

/** Where some figures come from: `ref` is the date of a population, the year of quotas; empty for hours. */
const source = z.strictObject({
  of: z.enum(figureKinds),
  ref: z.string().max(20),
  text: requiredText('Fonte', 300),
});

/** The figures that a riparto is made with and where each came from. They are stored, and frozen, together. */
export const scenarioDataSchema = z.strictObject({
  comuni: allocationDataSchema.shape.comuni,
  sources: z.array(source).max(50),
});
export type ScenarioData = z.output<typeof scenarioDataSchema>;

/** The figures that a rule asks for. */
export interface Needs {
  /** Dates of populations. */
  population: string[];
  /** Years of quotas. */
  history: string[];
  hours: boolean;
}

const nothing: Needs = { population: [], history: [], hours: false };
const both = (a: Needs, b: Needs): Needs => ({
  population: [...new Set([...a.population, ...b.population])],
  history: [...new Set([...a.history, ...b.history])],
  hours: a.hours || b.hours,
});

function basisNeeds(basis: Basis): Needs {
  switch (basis.kind) {
    case 'population':
      return { ...nothing, population: [basis.date] };
    case 'history':
      return { ...nothing, history: [String(basis.year)] };
    case 'hours':
      return { ...nothing, hours: true };
    case 'mixed':
      return basis.parts.map((p) => basisNeeds(p.basis)).reduce(both, nothing);
    case 'cost_first':
      return both({ ...nothing, hours: true }, basisNeeds(basis.remainder));
    default:
      return nothing;
  }
}

export function needsOf({ basis, limits }: AllocationRule): Needs {
  const bounds = [limits, ...(limits?.comuni ?? [])].flatMap((l) => (l ? [l.floor, l.cap] : []));
  const dates = bounds.flatMap((b) => (b?.kind === 'per_inhabitant' ? [b.date] : []));
  return both(basisNeeds(basis), { ...nothing, population: dates });
}

/** Of which figures nobody has said where they come from: such a riparto is not put to the vote. */
export function missingSources(rule: AllocationRule, { sources }: ScenarioData): string[] {
  const { population, history, hours } = needsOf(rule);
  const known = new Set(sources.map((s) => `${s.of}:${s.ref}`));
  return [
    ...population.filter((d) => !known.has(`population:${d}`)).map((d) => `della popolazione al ${formatDate(d)}`),
    ...history.filter((y) => !known.has(`history:${y}`)).map((y) => `delle quote del ${y}`),
    ...(hours && !known.has('hours:') ? ['delle ore usate'] : []),
  ];
}
