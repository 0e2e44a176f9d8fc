import { lineStages, lineStates } from '@zona/plans-domain';
import { filters } from '@zona/ui';
import { providerName, type Line } from './texts';

/** What is not said is a filter too. */
export const NOT_SAID = 'non-indicato';

export const lineFilters = {
  q: filters.text(),
  area: filters.text(),
  stato: filters.oneOf([...lineStates, NOT_SAID]),
  gestore: filters.text(),
  fase: filters.oneOf(lineStages),
  mancano: filters.flag(),
};
export interface LineFilterValues {
  q: string;
  area: string;
  stato: string;
  gestore: string;
  fase: string;
  mancano: boolean;
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const words = (line: Line) =>
  plain(
    [line.code, line.title, line.progress, line.providerText, ...line.providers.map(providerName)]
      .filter(Boolean)
      .join(' '),
  );

export const matches = (line: Line, f: LineFilterValues): boolean =>
  (!f.area || line.objective?.area.id === f.area) &&
  (!f.stato || (f.stato === NOT_SAID ? line.state === null : line.state === f.stato)) &&
  (!f.gestore || line.providers.some((p) => providerName(p) === f.gestore)) &&
  (!f.fase || line.stage === f.fase) &&
  (!f.mancano || line.progress === null) &&
  plain(f.q)
    .split(/\s+/)
    .every((word) => words(line).includes(word));

/** Lines under their area and objective, in the order of the plan. */
export function grouped(lines: readonly Line[]): { area: string; objective: string; lines: Line[] }[] {
  const groups: { key: string; area: string; objective: string; lines: Line[] }[] = [];
  for (const line of lines) {
    const key = line.objective?.id ?? '';
    const last = groups.find((g) => g.key === key);
    if (last) last.lines.push(line);
    else
      groups.push({
        key,
        area: line.objective?.area.title ?? '',
        objective: line.objective?.title ?? '',
        lines: [line],
      });
  }
  return groups;
}

/** The same, with each area once. */
export function byArea(lines: readonly Line[]): { area: string; objectives: ReturnType<typeof grouped> }[] {
  const areas: { area: string; objectives: ReturnType<typeof grouped> }[] = [];
  for (const group of grouped(lines)) {
    const last = areas.at(-1);
    if (last?.area === group.area) last.objectives.push(group);
    else areas.push({ area: group.area, objectives: [group] });
  }
  return areas;
}
