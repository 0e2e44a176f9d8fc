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
import { itemLabel, type Item } from './model.ts';

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
  return { what, text: joined(v['code'], v['title'] ?? v['label']) };
}
