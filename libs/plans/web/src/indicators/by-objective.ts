interface Due {
  scheda: { objective: { id: string } };
}

/** Neighbours of the same objective under one heading, in the order they come. */
export function byObjective<I extends Due>(indicators: readonly I[]): { scheda: I['scheda']; indicators: I[] }[] {
  const groups: { scheda: I['scheda']; indicators: I[] }[] = [];
  for (const indicator of indicators) {
    const last = groups.at(-1);
    if (last?.scheda.objective.id === indicator.scheda.objective.id) last.indicators.push(indicator);
    else groups.push({ scheda: indicator.scheda, indicators: [indicator] });
  }
  return groups;
}
