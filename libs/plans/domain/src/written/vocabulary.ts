/** What a person is told about a text that was read with a doubt. Codes are stored, sentences are shown. */
export const writtenWarningLabel = {
  empty: 'La cella è vuota o contiene solo un segno.',
  to_be_defined: 'Il documento rinvia: il dato è da definire.',
  not_understood: 'Il testo non è stato capito e resta com’è scritto.',
  no_figure: 'È indicata una risorsa senza la cifra.',
  in_kind: 'È indicato personale o altro in natura, senza la cifra.',
  by_act: 'La cifra è rinviata a un atto.',
  part_unknown: 'Un’altra parte della somma è senza cifra.',
  percent_not_amount: 'È una percentuale, non un importo.',
  part_in_percent: 'Una parte dell’importo è indicata in percentuale.',
  part_of_previous: 'È una parte dell’importo che la precede: non va sommata.',
  conditional_part: 'Una parte delle risorse è eventuale.',
  several_amounts: 'La cella contiene più importi.',
  several_periods: 'Il testo nomina più periodi.',
  several_certainties: 'Il testo dice l’importo in più modi.',
  several_numbers: 'Il testo contiene più numeri: è proposto il primo.',
  range: 'È un intervallo, da una cifra a un’altra.',
  at_most: 'È una cifra massima.',
  per_unit: 'L’importo vale per ciascun ambito, progetto o persona: non è il totale.',
  formula_mismatch: 'Il calcolo scritto accanto non dà questo importo.',
  computed: 'L’importo è il risultato del calcolo scritto nel testo.',
  no_currency: 'Il numero è stato preso per un importo, ma non ha il segno dell’euro.',
  rounded: 'Il valore aveva troppi decimali ed è stato arrotondato.',
  decimal_point: 'Il punto è stato letto come virgola decimale.',
  too_large: 'Il numero è troppo grande.',
  negative: 'Il valore è negativo.',
  date_for_number: 'Il foglio di calcolo ha trasformato un numero in una data.',
  number_for_date: 'La data era il numero d’ordine del foglio di calcolo.',
  fraction_for_percent: 'Il foglio di calcolo dava una frazione di uno: è letta come percentuale.',
  no_percent_sign: 'Manca il segno di percentuale.',
  part_over_whole: 'La parte è maggiore del totale.',
  day_not_stated: 'Il giorno non è indicato.',
  two_digit_year: 'L’anno è scritto con due cifre.',
  impossible_date: 'Questo giorno non esiste nel calendario.',
  reflexive_si: '«Si» può essere un pronome e non una risposta.',
  scanned_si: 'La risposta sembra un «SI» letto male dalla scansione.',
  both_answers: 'Sono indicati sia il sì sia il no.',
  undecided: 'La risposta non è ancora decisa.',
  label_cut: 'L’etichetta della riga è interrotta.',
  label_guess: 'L’etichetta somiglia a quella della riga, ma non è uguale.',
} as const;
export type WrittenWarning = keyof typeof writtenWarningLabel;

/** A cell as a person typed it, or as a spreadsheet gives it. */
export type Cell = string | number | boolean | Date | null | undefined;

/**
 * What was made of a text. `understood: false` next to a value means a proposal that a person must confirm;
 * without a value, that the text says something nobody could read.
 */
export interface Reading {
  text: string;
  understood: boolean;
  warnings: WrittenWarning[];
}
