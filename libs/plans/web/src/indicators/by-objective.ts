interface Due {
  scheda: { objective: { id: string } };
}

/** The indicators of each objective under one heading, the objectives in the order they first come. */
export function byObjective<I extends Due>(indicators: readonly I[]): I[][] {
  const groups = new Map<string, I[]>();
  for (const indicator of indicators) {
    const { id } = indicator.scheda.objective;
    groups.set(id, [...(groups.get(id) ?? []), indicator]);
  }
  return [...groups.values()];
}
