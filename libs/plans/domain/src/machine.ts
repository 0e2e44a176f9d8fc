/** One step of a state machine, as data: a page lists what may be done next, a service refuses the rest. */
export interface Step<S extends string, A extends string> {
  action: A;
  from: readonly S[];
  to: S;
}

/** The step that an action takes from a state; null when the state does not allow it. */
export const stepOf = <S extends string, T extends Step<S, string>>(
  steps: readonly T[],
  from: S,
  action: T['action'],
): T | null => steps.find((s) => s.action === action && s.from.includes(from)) ?? null;

/** What may be done from a state. */
export const stepsFrom = <S extends string, T extends Step<S, string>>(steps: readonly T[], from: S): T[] =>
  steps.filter((s) => s.from.includes(from));
