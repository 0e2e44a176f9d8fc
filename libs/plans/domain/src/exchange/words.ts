import {
  amountPeriods,
  certainties,
  certaintyLabel,
  comparatorSymbol,
  indicatorKindLabel,
  indicatorKinds,
  periodLabel,
  yesNoAnswers,
  yesNoLabel,
} from '../vocabulary.ts';
import {
  aggregationLabel,
  aggregations,
  frequencies,
  frequencyLabel,
  measureComparatorLabel,
  measureComparators,
  measureTypeLabel,
  measureTypes,
  periodTypeLabel,
  periodTypes,
  type MeasureComparator,
} from '../indicators/vocabulary.ts';
import {
  columnUnitLabel,
  columnUnits,
  phaseKindLabel,
  phaseKinds,
  progressLabel,
  progressStates,
} from '../timeline/vocabulary.ts';
import { plain } from '../written/text.ts';

const comparatorWords: Record<MeasureComparator, string> = { ...measureComparatorLabel, ...comparatorSymbol };

/** A closed list as people write it in a cell. The first form of each code is the one that an export writes. */
const forms = <C extends string>(
  codes: readonly C[],
  label: Record<C, string>,
  more: Partial<Record<C, string[]>> = {},
) => codes.map((code): [C, string[]] => [code, [label[code], ...(more[code] ?? [])]]);

export const lists = {
  periodo: forms(amountPeriods, periodLabel, {
    annual: ['annuo', 'annuale', 'anno', 'annui'],
    biennial: ['biennio', 'biennale'],
    triennial: ['triennio', 'triennale'],
    one_off: ['una volta'],
    first_year: ['primo anno'],
    not_stated: ['non indicato'],
  }),
  certezza: forms(certainties, certaintyLabel, {
    stated: ['certo'],
    about: ['ca.', 'circa'],
    if_funded: ['se finanziata', 'se attratte', 'se attratto'],
  }),
  risposta: forms(yesNoAnswers, yesNoLabel),
  forma: [
    ['full', ['compilata', 'piena']],
    ['stub', ['rinvio', 'rinvia']],
  ] as ['full' | 'stub', string[]][],
  tipo: forms(indicatorKinds, indicatorKindLabel, {
    input: ['bisogno', 'input'],
    process: ['processo'],
    output: ['risultato', 'output'],
    outcome: ['esito', 'outcome'],
    impact: ['impatto'],
  }),
  misura: forms(measureTypes, measureTypeLabel, { percent: ['%', 'percentuale'], yes_no: ['sì/no', 'si o no'] }),
  frequenza: forms(frequencies, frequencyLabel),
  tempo: forms(periodTypes, periodTypeLabel),
  traEnti: forms(['sum', 'mean'] as const, aggregationLabel),
  traPeriodi: forms(aggregations, aggregationLabel),
  siNo: [
    ['true', ['Sì', 'si', 'x', 'vero']],
    ['false', ['No', 'falso']],
  ] as ['true' | 'false', string[]][],
  fase: forms(phaseKinds, phaseKindLabel, { milestone: ['milestone', 'scadenza'] }),
  passo: forms(columnUnits, columnUnitLabel),
  avanzamento: forms(progressStates, progressLabel, { done: ['finita'], not_started: ['da avviare'] }),
  confronto: forms(measureComparators, comparatorWords, { gte: ['>=', 'almeno'], lte: ['<=', 'al massimo'] }),
} as const;
export type ListName = keyof typeof lists;

const words = (text: string) => plain(text).toLowerCase();
const byWords = new Map(
  Object.entries(lists).map(([name, entries]) => [
    name,
    new Map<string, string>(entries.flatMap(([code, all]) => all.map((w): [string, string] => [words(w), code]))),
  ]),
);

/** The code that a cell's words stand for; null for any other words. */
export const codeOf = (list: ListName, text: string): string | null => byWords.get(list)!.get(words(text)) ?? null;
const labels = new Map(
  Object.entries(lists).map(([name, entries]) => [name, new Map<string, string>(entries.map(([c, [l]]) => [c, l!]))]),
);
export const wordsOfCode = (list: ListName, code: string): string => labels.get(list)!.get(code) ?? code;
export const listWords = (list: ListName): string[] => lists[list].map(([, [label]]) => label!);
