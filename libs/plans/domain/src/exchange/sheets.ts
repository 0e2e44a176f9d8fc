/** The template: one sheet for each kind of thing, one line for each thing. Export writes it, import reads it. */
export const sheetKinds = [
  'piano',
  'aree',
  'obiettivi',
  'azioni',
  'schede',
  'risposte',
  'importi',
  'personale',
  'indicatori',
  'rilevazioni',
  'correzioni',
  'fasi',
] as const;
export type SheetKind = (typeof sheetKinds)[number];
/** `elenco`: any other table, one line for each objective or action, a column for each row of the card. */
export type LayoutKind = SheetKind | 'elenco' | 'ignora';

export const isLayoutKind = (kind: string): kind is LayoutKind => [...sheetKinds, 'elenco', 'ignora'].includes(kind);

export interface TemplateColumn {
  field: string;
  header: string;
  help: string;
  width: number;
  /** Closed lists that a spreadsheet can offer. */
  list?:
    | 'periodo'
    | 'certezza'
    | 'risposta'
    | 'forma'
    | 'tipo'
    | 'misura'
    | 'confronto'
    | 'frequenza'
    | 'tempo'
    | 'traEnti'
    | 'traPeriodi'
    | 'siNo'
    | 'fase'
    | 'passo'
    | 'avanzamento';
  also?: readonly string[];
}

const column = (
  field: string,
  header: string,
  help: string,
  width = 18,
  more: Partial<TemplateColumn> = {},
): TemplateColumn => ({ field, header, help, width, ...more });

const key = (of: string) =>
  column('key', 'Chiave', `Un nome breve con cui le altre righe indicano ${of}, diverso per ciascuna.`, 10);
const source = [
  column('sourceDocument', 'Documento', 'Il documento da cui viene il dato.', 30),
  column('sourceLine', 'Riga del documento', 'La riga o la pagina del documento.', 10),
  column('sourceText', 'Testo originale', 'Le parole del documento, com’erano.', 40),
];
const id = column(
  'id',
  'Id',
  'Lo scrive Zona: serve a riconoscere la riga. Non si modifica; nelle righe nuove resta vuoto.',
  12,
);
const code = column('code', 'Codice', 'Come lo numera il documento. Può ripetersi.', 16);
const title = column('title', 'Titolo', 'Il titolo, al massimo 300 caratteri.', 50);
const summary = column('summary', 'Descrizione', 'Una descrizione, se c’è.', 50);
const ofScheda = column('schedaId', 'Scheda', 'La chiave della scheda; se è vuota vale quella della riga sopra.', 10);
const certainty = column('certainty', 'Certezza', 'indicato, circa, almeno, se finanziato.', 14, { list: 'certezza' });

const reading = [
  column('indicatorId', 'Indicatore', 'La chiave o il nome dell’indicatore.', 40),
  column('enteId', 'Ente', 'L’ente del registro di cui è il valore.', 30),
  column('period', 'Periodo', 'Per esempio 2026, 1° semestre 2026, anno scolastico 2025/26.', 20, {
    also: ['Anno', 'Semestre'],
  }),
  column('value', 'Valore', 'Il numero, la percentuale o il punteggio.', 14),
  column('numerator', 'Parte', 'Di una percentuale: quanti, sul totale.', 12, { also: ['Numeratore'] }),
  column('denominator', 'Totale', 'Di una percentuale: su quanti.', 12, { also: ['Denominatore'] }),
  column('answers', 'Risposte', 'Di un punteggio: quante risposte.', 10),
  column('answer', 'Risposta', 'Di un indicatore sì o no: Sì, No, In parte, Non indicato.', 14, { list: 'risposta' }),
  column('text', 'Valore in parole', 'Di un indicatore di testo o di documento.', 40),
  column('day', 'Giorno', 'Di un indicatore che ha una data.', 12),
  column('note', 'Nota', 'Quello che serve per leggere il valore.', 40),
];

export const sheetTitle: Record<SheetKind, string> = {
  piano: 'Piano',
  aree: 'Aree',
  obiettivi: 'Obiettivi',
  azioni: 'Azioni',
  schede: 'Schede',
  risposte: 'Risposte',
  importi: 'Importi',
  personale: 'Personale',
  indicatori: 'Indicatori',
  rilevazioni: 'Rilevazioni',
  correzioni: 'Rilevazioni corrette',
  fasi: 'Cronoprogramma',
};

export const sheetColumns: Record<SheetKind, readonly TemplateColumn[]> = {
  piano: [
    code,
    title,
    column('kind', 'Tipo di piano', 'Si legge soltanto: non cambia con l’importazione.', 20),
    column('template', 'Modello di scheda', 'Si legge soltanto: non cambia con l’importazione.', 40),
    column('from', 'Dal', 'Il primo giorno del piano.', 12),
    column('to', 'Al', 'L’ultimo giorno del piano.', 12),
    id,
  ],
  aree: [
    key('l’area'),
    code,
    title,
    column('policyAreaIds', 'Aree di policy', 'Le lettere della DGR XII/2167/2024, separate da punto e virgola.', 16),
    id,
  ],
  obiettivi: [
    key('l’obiettivo'),
    column('areaId', 'Area', 'La chiave, il codice o il titolo dell’area.', 16),
    code,
    title,
    summary,
    ...source,
    id,
  ],
  azioni: [
    key('l’azione'),
    column(
      'objectiveIds',
      'Obiettivi',
      'Le chiavi degli obiettivi che l’azione serve, separate da punto e virgola.',
      16,
    ),
    code,
    title,
    summary,
    column('enteIds', 'Enti', 'Gli enti del registro che vi prendono parte, separati da punto e virgola.', 30),
    column('partners', 'Altri attori', 'Chi altro nomina il documento, separati da punto e virgola.', 30),
    ...source,
    id,
  ],
  schede: [
    key('la scheda'),
    column('objectiveId', 'Obiettivo', 'La chiave, il codice o il titolo dell’obiettivo.', 12),
    column('actionId', 'Azione', 'La chiave dell’azione; vuota se la scheda è di tutto l’obiettivo.', 12),
    column('label', 'Nome della scheda', 'Come si chiama la scheda.', 40, { also: ['Nome scheda', 'Nome'] }),
    column('form', 'Forma', 'compilata, oppure rinvio a un’altra scheda.', 14, { list: 'forma' }),
    column('refersToId', 'Rinvia a', 'La chiave della scheda a cui rinvia.', 12),
    ...source,
    id,
  ],
  risposte: [
    ofScheda,
    column('row', 'Riga', 'La riga della scheda, con le parole del modello.', 40, {
      also: ['Voce della scheda', 'Domanda', 'Etichetta'],
    }),
    column('answer', 'Risposta', 'Sì, No, In parte, Non indicato: solo per le righe che lo chiedono.', 14, {
      list: 'risposta',
    }),
    column('note', 'Nota', 'Il testo della riga, o quel che si aggiunge alla risposta.', 60, {
      also: ['Contenuto', 'Testo'],
    }),
    column('choices', 'Voci', 'Le voci scelte, separate da punto e virgola.', 30),
    ...source,
    id,
  ],
  importi: [
    key('l’importo'),
    ofScheda,
    column('value', 'Importo', 'In euro. Vuoto: il documento non dà una cifra. Zero: non servono risorse.', 16),
    column('valueTo', 'Fino a', 'La cifra più alta, quando è un intervallo.', 16),
    column('period', 'Periodo', 'A che tempo si riferisce la cifra.', 20, { list: 'periodo' }),
    certainty,
    column('fund', 'Fonte', 'Da dove vengono i soldi.', 26, { also: ['Fondo', 'Fonte di finanziamento'] }),
    column('sameAsId', 'Stesso importo di', 'La chiave dell’importo che dichiara gli stessi euro.', 12),
    ...source,
    id,
  ],
  personale: [
    ofScheda,
    column('role', 'Figura', 'La figura professionale.', 40),
    column('count', 'Persone', 'Quante persone. Vuoto: non indicato.', 10),
    certainty,
    ...source,
    id,
  ],
  indicatori: [
    key('l’indicatore'),
    ofScheda,
    column('kind', 'Tipo', 'di bisogno, di processo, di risultato, di esito, di impatto.', 16, { list: 'tipo' }),
    column('name', 'Indicatore', 'Che cosa si misura.', 50),
    column('valueType', 'Misura', 'numero, percentuale, sì o no, punteggio, testo.', 14, { list: 'misura' }),
    column('unit', 'Unità', 'L’unità di misura.', 14, { also: ['Unità di misura'] }),
    column('comparator', 'Confronto', 'Come si confronta con l’atteso: =, >, ≥, <, ≤.', 10, { list: 'confronto' }),
    column('baseline', 'Partenza', 'Il valore di partenza.', 12),
    column('target', 'Atteso', 'Il valore atteso.', 12),
    column('targetText', 'Atteso come scritto', 'L’atteso con le parole del documento.', 30),
    column('targetFrom', 'Atteso dal', 'Il primo giorno, quando l’atteso è un periodo.', 12),
    column('targetTo', 'Atteso al', 'L’ultimo giorno, quando l’atteso è un periodo.', 12),
    column('scaleFrom', 'Scala da', 'L’estremo inferiore di un punteggio.', 10),
    column('scaleTo', 'Scala a', 'L’estremo superiore di un punteggio.', 10),
    column('frequency', 'Ogni quanto', 'Ogni quanto si rileva.', 18, { list: 'frequenza' }),
    column('periodType', 'Tempo del valore', 'A che tempo si riferisce un valore.', 16, { list: 'tempo' }),
    column('dataSource', 'Fonte del dato', 'Da dove si prende il dato.', 26),
    column('byComune', 'Per comune', 'Sì se lo rileva ogni comune.', 10, { list: 'siNo' }),
    column('overEnti', 'Tra gli enti', 'Come si mettono insieme i valori di più enti: somma o media.', 12, {
      list: 'traEnti',
    }),
    column('overPeriods', 'Nel tempo', 'Come si mettono insieme i periodi: somma, media o ultimo valore.', 14, {
      list: 'traPeriodi',
    }),
    column('ownerId', 'Chi lo rileva', 'L’ente del registro che deve il valore.', 26),
    ...source,
    id,
  ],
  rilevazioni: [...reading, id],
  correzioni: [
    ...reading,
    column('lockedOn', 'Bloccata il', 'Si legge soltanto: il giorno da cui il valore non cambiava più.', 12),
    column('correctedBy', 'Corretta con', 'Si legge soltanto: l’Id della rilevazione che ne ha preso il posto.', 12),
    column('reason', 'Perché', 'Si legge soltanto: la nota della rilevazione che ne ha preso il posto.', 40),
    id,
  ],
  fasi: [
    code,
    title,
    column('kind', 'Tipo', 'Fase, oppure Tappa: un momento solo.', 12, { list: 'fase' }),
    column(
      'spans',
      'Quando',
      'I mesi: da 03/2026 a 06/2026, oppure mesi 6-8 dall’inizio; più tratti si separano con punto e virgola.',
      30,
      { also: ['Mesi', 'Tempi'] },
    ),
    column('unit', 'Passo', 'Come si disegna: Mesi, Trimestri, Anni scolastici.', 14, { list: 'passo' }),
    column('progress', 'Stato', 'A che punto è. Vuoto: non indicato.', 16, { list: 'avanzamento' }),
    column('doneOn', 'Conclusa il', 'Il giorno in cui è finita.', 12),
    column('objectiveId', 'Obiettivo', 'La chiave, il codice o il titolo dell’obiettivo, se è di uno solo.', 12),
    column('actionId', 'Azione', 'La chiave dell’azione, se è di una sola.', 12),
    column('ownerId', 'Affidata a', 'L’ente del registro che se ne occupa.', 26),
    column('note', 'Nota', 'Quello che serve sapere.', 40),
    ...source,
    id,
  ],
};

/** What a table of another layout may have in a column, besides the rows of the card (`row:<key>`). */
export const listFields: readonly { field: string; header: string; also: readonly string[] }[] = [
  { field: 'areaCode', header: 'Codice dell’area', also: ['Codice area', 'Cod. area'] },
  { field: 'area', header: 'Area', also: ['Area di policy', 'Macroarea', 'Area tematica', 'Titolo dell’area'] },
  {
    field: 'objectiveCode',
    header: 'Codice dell’obiettivo',
    also: ['Codice obiettivo', 'N. obiettivo', 'Cod. obiettivo', 'Codice'],
  },
  { field: 'objective', header: 'Obiettivo', also: ['Titolo obiettivo', 'Titolo dell’obiettivo', 'Titolo'] },
  { field: 'actionCode', header: 'Codice dell’azione', also: ['Codice azione', 'N. azione', 'Cod. azione'] },
  { field: 'action', header: 'Azione', also: ['Titolo azione', 'Titolo dell’azione'] },
  { field: 'scheda', header: 'Nome della scheda', also: ['Scheda'] },
  { field: 'fund', header: 'Fonte', also: ['Fondo', 'Fonte di finanziamento'] },
];

/** Letters and figures only: how two headings are compared. */
export const plainHeader = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
