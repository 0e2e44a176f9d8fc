import { sheetColumns, sheetKinds, sheetTitle } from '@zona/plans-domain';

/** The first sheet: what the workbook is and what goes into each column, in plain words. */
export const instructions = (): string[][] => [
  ['Modello per importare un piano in Zona'],
  [],
  [
    'Che cos’è',
    '',
    'Ogni foglio contiene un genere di cose: aree, obiettivi, azioni, schede e quello che c’è nelle schede. Ogni riga è una cosa sola.',
  ],
  [
    'La chiave',
    '',
    'È un nome breve che scegli tu (per esempio O1 per un obiettivo, S1 per una scheda). Serve agli altri fogli per dire di che cosa parlano. Vale dentro questo file.',
  ],
  [
    'L’Id',
    '',
    'Lo scrive Zona quando esporta: con quello riconosce la riga e la aggiorna invece di raddoppiarla. Non si modifica. Nelle righe nuove resta vuoto.',
  ],
  [
    'Senza chiave e senza Id',
    '',
    'Le righe si riconoscono da codice e titolo. Due righe con lo stesso codice e lo stesso titolo restano due righe.',
  ],
  [
    'Celle vuote',
    '',
    'Una cella vuota vuol dire «non indicato». Zero è un numero. Una risposta che manca non è un no.',
  ],
  [
    'Importi e numeri',
    '',
    'Meglio come numeri. Si capiscono anche «€ 3.600,00», «1999,20», «circa 5.000 euro», «da 1.000 a 2.000 euro»: il testo resta accanto alla cifra.',
  ],
  ['Sì e no', '', 'Sì, No, In parte, Non indicato. Vanno bene anche una x o una casella spuntata.'],
  [
    'Più voci in una cella',
    '',
    'Si separano con il punto e virgola o andando a capo. Una voce che contiene un punto e virgola va tra virgolette.',
  ],
  [
    'Righe che continuano',
    '',
    'Se un’interruzione di pagina ha spezzato una riga, la parte che continua può restare sotto, con vuote le celle che dicono di che cosa si parla.',
  ],
  [
    'Rilevazioni',
    '',
    'I valori degli indicatori: uno per ente e per periodo. Entrano come bozze; un valore già inviato o approvato non cambia. Di un valore corretto qui c’è l’ultimo; quelli di prima sono nel foglio Rilevazioni corrette, che si legge soltanto.',
  ],
  ['Formule', '', 'Si legge il risultato che la formula aveva quando il file è stato salvato.'],
  [
    'Prima di salvare',
    '',
    'Zona mostra che cosa ha capito di ogni riga. Niente cambia nel piano finché non confermi, e un’importazione si può annullare.',
  ],
  [],
  ['Foglio', 'Colonna', 'Che cosa contiene'],
  ...sheetKinds.flatMap((kind) => sheetColumns[kind].map((c) => [sheetTitle[kind], c.header, c.help])),
];
