/** Periods one is likely to report on a given day: the year, its half-years, the school year, the one before. */
export function periodSuggestions(today: string, plan: { from: string; to: string }): string[] {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const school = month >= 9 ? year : year - 1;
  const years = [year, year - 1];
  const within = years.filter((y) => `${y}-12-31` >= plan.from && `${y}-01-01` <= plan.to);
  // A plan long over is still accounted for: its last year is what one fills in.
  const base = within.length > 0 ? within : [Number(plan.to.slice(0, 4))];
  return base.flatMap((y, i) => [
    String(y),
    ...(i === 0 ? [`1° semestre ${y}`, `2° semestre ${y}`] : []),
    ...(i === 0 && y === year ? [`anno scolastico ${school}/${school + 1}`] : []),
  ]);
}
