import { reporterOf } from '../indicators/owed.ts';
import { containsPeriod, nameOfPeriod, parsePeriod, periodsOf } from '../indicators/periods.ts';
import {
  measuredColumns,
  measureTypeLabel,
  readingColumns,
  readingStateLabel,
  type MeasureType,
  type PeriodType,
  type ReadingState,
} from '../indicators/vocabulary.ts';
import { differs } from './compare.ts';
import type { ExistingItem, Target } from './match.ts';
import { doubt, problem, type Draft, type Item, type Values } from './model.ts';

/** The value of an indicator as an export writes it. What another corrects is history, and stands on a sheet of its own. */
export interface PlanReading {
  id: string;
  indicatorId: string;
  enteId: string;
  ente: { name: string };
  period: string;
  state: string;
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  answers: string | null;
  answer: string | null;
  text: string | null;
  day: string | null;
  note: string | null;
  lockedAt: string | null;
  supersedesId: string | null;
}

/** Which values were corrected, and by which others. */
export const correctionsOf = <R extends PlanReading>(readings: readonly R[]): ReadonlyMap<string, R> =>
  new Map(readings.flatMap((r) => (r.supersedesId ? [[r.supersedesId, r] as const] : [])));

export interface Known {
  indicator: Values;
  plan: Values;
}
interface Line {
  item: Item;
  draft: Draft;
  existing: ExistingItem | null;
}

const header: Record<string, string> = {
  value: 'Valore',
  numerator: 'Parte',
  denominator: 'Totale',
  answers: 'Risposte',
  answer: 'Risposta',
  text: 'Valore in parole',
  day: 'Giorno',
};

/** The rules by which a reading is typed in, for a line of a file: it becomes a draft, or changes one. */
export function checkReading(line: Line, { indicator, plan }: Known, target: Target): void {
  const { item, draft, existing } = line;
  if (!item.refs['indicatorId'] || !item.refs['enteId'] || !item.values['period']) return;
  const type = (indicator['valueType'] ?? 'number') as MeasureType;
  for (const field of measuredColumns.filter((c) => !readingColumns[type].some((own) => own === c))) {
    if (item.values[field] !== null && item.values[field] !== undefined)
      draft.messages.push(
        doubt(header[field]!, `L’indicatore è di tipo «${measureTypeLabel[type]}»: questa cella non è stata presa.`),
      );
    delete item.values[field];
  }
  if (existing) return checkKept(line, existing);
  checkNew(line, indicator, plan, target);
}

/** Only a draft changes; indicator, ente and period stay what they were. */
function checkKept({ item, draft }: Line, existing: ExistingItem): void {
  if (!differs(item, existing)) return;
  const said: Values = { ...item.values, ...item.refs };
  const state = existing.values['state'] as ReadingState;
  if (['indicatorId', 'enteId', 'period'].some((k) => said[k] !== existing.values[k]))
    draft.messages.push(
      problem('Id', 'Una rilevazione non cambia indicatore, ente o periodo: cancella l’Id, se la riga è nuova.'),
    );
  else if (state !== 'draft')
    draft.messages.push(
      problem(
        null,
        `In Zona la rilevazione è nello stato «${readingStateLabel[state].toLowerCase()}»: il file non la cambia.`,
      ),
    );
}

function checkNew({ item, draft }: Line, indicator: Values, plan: Values, target: Target): void {
  const wrong = (column: string, text: string) => draft.messages.push(problem(column, text));
  const owed = { ownerId: (indicator['ownerId'] ?? null) as string | null, byComune: indicator['byComune'] === true };
  const enteId = item.refs['enteId']!;
  if (owed.byComune && target.enti.find((e) => e.id === enteId)?.kind !== 'comune')
    wrong('Ente', 'Questo indicatore si rileva comune per comune.');
  if (!owed.byComune && owed.ownerId && owed.ownerId !== enteId) wrong('Ente', 'Il valore lo deve un altro ente.');
  const periodType = (indicator['periodType'] ?? 'calendar_year') as PeriodType;
  const period = parsePeriod(item.values['period'] as string)!;
  const allowed = periodsOf(plan['from'] as string, plan['to'] as string, periodType);
  const fits = (p: (typeof allowed)[number]) =>
    periodType === 'one_off' ? containsPeriod(p, period) : p.code === period.code;
  if (!allowed.some(fits)) {
    const some = allowed.slice(0, 4).map(nameOfPeriod).join(', ');
    wrong(
      'Periodo',
      `Non è uno dei periodi in cui questo indicatore si rileva (${some}${allowed.length > 4 ? '…' : ''}).`,
    );
  }
  item.values['state'] = 'draft';
  item.values['reporterId'] = reporterOf(owed, enteId) ?? target.actorEnteId ?? enteId;
}
