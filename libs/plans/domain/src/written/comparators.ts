import type { MeasureComparator } from '../indicators/vocabulary.ts';

/** Longer forms first: `= o >` must not be read as `=`. */
const forms: readonly [MeasureComparator, RegExp][] = [
  [
    'gte',
    /^(?:>\s?=|=\s?>|≥|=\s?o\s?>|>\s?o\s?=|(?:maggiore|superiore)\s+o\s+(?:uguale|pari)\s+(?:a|di)|(?:uguale|pari)\s+o\s+(?:maggiore|superiore)\s+(?:a|di)|almeno|come minimo|minimo|min\.|non meno di|non inferiore a)/i,
  ],
  [
    'lte',
    /^(?:<\s?=|=\s?<|≤|=\s?o\s?<|<\s?o\s?=|(?:minore|inferiore)\s+o\s+(?:uguale|pari)\s+(?:a|di)|al massimo|massimo|max\.?|non più di|non superiore a|fino a|entro)/i,
  ],
  ['gt', /^(?:>|più di|oltre|(?:maggiore|superiore) (?:a|di))/i],
  ['lt', /^(?:<|meno di|(?:minore|inferiore) (?:a|di))/i],
  ['eq', /^(?:=|pari a|uguale a|esattamente)/i],
];
/** What may stand before the comparator, as the cards write it: `valore atteso > 30`. */
const lead = /^(?:valore atteso|target|atteso|stima)(?!\p{L})\s*:?\s*/iu;

export interface ComparatorReading {
  comparator: MeasureComparator | null;
  /** The text without its comparator. */
  rest: string;
}

/** `> 30` excludes 30, `≥ 80` and `almeno 80` include it (notes on Carate, OUI L1481-1491); `+2%` is measured on the baseline. */
export function readComparator(text: string): ComparatorReading {
  const body = text.trim().replace(lead, '');
  if (/^\+\s?\d[\d.,]*\s?%/.test(body))
    return { comparator: 'baseline_plus_percent', rest: body.replace(/^\+\s?/, '') };
  for (const [comparator, form] of forms) {
    const found = form.exec(body);
    const next = found && body.slice(found[0].length);
    // A word must end where the form ends: "minimo" is a comparator, "minimori" is nothing.
    if (next !== null && next !== undefined && !(/\p{L}$/u.test(found![0]) && /^\p{L}/u.test(next)))
      return { comparator, rest: next.trim() };
  }
  return { comparator: null, rest: body };
}
