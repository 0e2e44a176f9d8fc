import { formatDate } from '@zona/calendar';
import { formatEuro } from '@zona/money';
import { frequencyLabel, measureComparatorLabel } from '../indicators/vocabulary.ts';
import {
  certaintyLabel,
  indicatorKindLabel,
  indicatorValueTypeLabel,
  periodLabel,
  planKindLabel,
  planStatusLabel,
  yesNoLabel,
} from '../vocabulary.ts';

export type Say = (value: unknown) => string;

const unknown = 'non indicato';
const known =
  (say: (value: string) => string): Say =>
  (value) =>
    value === null || value === undefined || value === '' ? unknown : say(String(value));
/** A word of a closed list; one that this version of the platform does not know is shown as it is. */
const oneOf = (labels: Readonly<Record<string, string>>): Say => known((v) => (labels[v] ?? v).toLowerCase());

/** How a value is said in a sentence. Unknown is never zero, and never a no. */
export const say = {
  text: known((v) => `«${v}»`),
  plain: known((v) => v),
  /** As decimals are written here: 1.500,5. */
  decimal: known((v) => {
    const [whole = '', decimals] = v.split('.');
    return `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.')}${decimals ? `,${decimals}` : ''}`;
  }),
  money: known(formatEuro),
  date: known(formatDate),
  list: (value: unknown) =>
    (value as readonly string[] | undefined)?.length ? (value as string[]).join(', ') : 'nessuno',
  answer: oneOf(yesNoLabel),
  period: oneOf(periodLabel),
  certainty: oneOf(certaintyLabel),
  planKind: oneOf(planKindLabel),
  planStatus: oneOf(planStatusLabel),
  indicatorKind: oneOf(indicatorKindLabel),
  valueType: oneOf(indicatorValueTypeLabel),
  frequency: oneOf(frequencyLabel),
  yesNo: known((v) => (v === 'true' ? 'sì' : 'no')),
  comparator: known((v) => (measureComparatorLabel as Readonly<Record<string, string>>)[v] ?? v),
};

const longest = 90;
/** A title inside a sentence: long ones are cut, the whole is one click away. */
export const named = (title: string): string =>
  `«${title.length > longest ? `${title.slice(0, longest).trimEnd()}…` : title}»`;

/** "da … a …" with the two values as they are said. */
export const fromTo = (how: Say, before: unknown, after: unknown): string => `da ${how(before)} a ${how(after)}`;
