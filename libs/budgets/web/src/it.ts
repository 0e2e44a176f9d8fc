/** The words that the pages of the budget share. */
export const it = {
  title: 'Bilancio',
  save: 'Salva',
  cancel: 'Annulla',
  act: {
    legend: 'Atto',
    help: 'L’atto che lo dispone, se c’è già.',
    kind: 'Tipo di atto',
    none: 'Nessun atto',
    organ: 'Organo',
    number: 'Numero',
    date: 'Data dell’atto',
    missing: 'non indicato',
  },
  figures: {
    caption: 'A che punto è il denaro',
    of: 'di cui {value} {what}',
    nothing: 'Non è ancora stato mosso niente.',
    says: '{stage} {value}',
    leftAssigned: 'da stanziare',
    leftAllocated: 'da impegnare',
    leftCommitted: 'da liquidare',
    leftSettled: 'da pagare',
    leftPaid: 'da rendicontare',
  },
};
