import {
  certaintyLabel,
  indicatorKindLabel,
  periodLabel,
  yesNoLabel,
  type Certainty,
  type AmountPeriod,
  type IndicatorKind,
  type YesNo,
} from '../vocabulary.ts';
import { formatDecimal } from '../exact/exact.ts';
import { wordsOfCode } from './words.ts';
import { nameOfPeriod, parsePeriod } from '../indicators/periods.ts';
import { itemLabel, type Item, type Values } from './model.ts';

const text = (v: unknown): string => (typeof v === 'string' ? v : '');
const joined = (...parts: unknown[]): string => parts.map(text).filter(Boolean).join(' · ');
const euro = (v: unknown): string => (typeof v === 'string' ? `${formatDecimal(v)} €` : '');

/** What was understood of a line, in words: shown beside the line itself. */
export function itemText({ type, values: v }: Pick<Item, 'type' | 'values'>): { what: string; text: string } {
  const what = itemLabel[type];
  if (type === 'SchedaAnswer')
    return {
      what,
      text:
        joined(
          v['answer'] && yesNoLabel[v['answer'] as YesNo],
          v['note'],
          ((v['choices'] ?? []) as string[]).join('; '),
        ) || 'nessun contenuto',
    };
  if (type === 'StatedAmount') {
    const figure =
      v['value'] === null ? 'cifra non indicata' : [euro(v['value']), euro(v['valueTo'])].filter(Boolean).join(' – ');
    return {
      what,
      text: joined(
        figure,
        periodLabel[v['period'] as AmountPeriod],
        certaintyLabel[v['certainty'] as Certainty],
        v['fund'],
      ),
    };
  }
  if (type === 'StaffNeed')
    return {
      what,
      text: joined(
        v['role'],
        v['count'] === null ? 'numero non indicato' : `${String(v['count'])} persone`,
        certaintyLabel[v['certainty'] as Certainty],
      ),
    };
  if (type === 'Indicator') {
    const target =
      typeof v['target'] === 'string'
        ? `atteso ${v['comparator'] ? wordsOfCode('confronto', v['comparator'] as string) : ''} ${formatDecimal(v['target'])}`
        : '';
    return { what, text: joined(v['name'], indicatorKindLabel[v['kind'] as IndicatorKind], target, v['unit']) };
  }
  if (type === 'IndicatorReading' || type === 'CorrectedReading') return { what, text: readingText(v) };
  return { what, text: joined(v['code'], v['title'] ?? v['label']) };
}

function readingText(v: Values): string {
  const period = parsePeriod(text(v['period']));
  const figure = (field: string) => (typeof v[field] === 'string' ? formatDecimal(v[field]) : null);
  const parts =
    v['numerator'] || v['denominator'] ? `${figure('numerator') ?? '?'} su ${figure('denominator') ?? '?'}` : null;
  const value = [figure('value'), parts, v['answer'] && yesNoLabel[v['answer'] as YesNo], v['text'], v['day']];
  return joined(period && nameOfPeriod(period), ...value, v['note']) || 'nessun valore';
}
