import { createWords } from '@zona/ui';

export const it = {
  menu: 'Importa, esporta',
  import: 'Importa da Excel o CSV',
  exportXlsx: 'Esporta in Excel (.xlsx)',
  exportCsv: 'Esporta in CSV',
  template: 'Scarica il modello vuoto',
  title: 'Importa nel piano',
  plans: 'Piani',
  loading: 'Sto leggendo le importazioni',
  missing: 'Questa importazione non c’è',
  lead: 'Carica un file Excel o CSV: ti mostro che cosa ho capito di ogni riga. Niente cambia nel piano finché non confermi.',
  how: 'Come si prepara il file',
  howText:
    'Il modo più semplice è esportare questo piano, correggere il file e ricaricarlo: le righe si riconoscono e si aggiornano. Per un piano nuovo parti dal modello vuoto: il primo foglio spiega ogni colonna. Si leggono anche tabelle fatte in altro modo: dirai tu che cosa contengono le colonne. I valori degli indicatori stanno nel foglio «Rilevazioni» ed entrano come bozze: quelli già inviati o approvati non cambiano.',
  past: 'Importazioni di questo piano',
  noneText: 'Le importazioni che fai si ritrovano qui, anche se lasci la pagina a metà, e si possono annullare.',
  preview: {
    rows: 'Righe lette',
    create: 'Da aggiungere',
    update: 'Da aggiornare',
    unchanged: 'Già uguali',
    errors: 'Con errori',
    warnings: 'Da controllare',
    action: { create: 'Aggiunge', update: 'Aggiorna', unchanged: 'Già uguale', skip: 'Si salta' },
  },
  confirm: {
    nothing: 'Il piano dice già le stesse cose: non c’è niente da importare.',
    discardText: 'Il piano resta com’è. Il file non si importa.',
    reread: 'Rileggi il file',
    mapAgain: 'Cambia le colonne',
  },
  map: {
    lead: 'Indica che cosa c’è in ogni foglio e in ogni colonna. La scelta vale anche per i prossimi file fatti così.',
    sheet: 'Foglio «{sheet}»',
    kind: 'Questo foglio contiene',
    lacking: 'Manca ancora: {fields}.',
    kinds: {
      ignora: 'Niente da importare',
      elenco: 'Una tabella con obiettivi, azioni e schede sulla stessa riga',
      piano: 'I dati del piano',
      aree: 'Aree',
      obiettivi: 'Obiettivi',
      azioni: 'Azioni',
      schede: 'Schede',
      risposte: 'Risposte delle schede',
      importi: 'Importi',
      personale: 'Personale',
      indicatori: 'Indicatori',
      rilevazioni: 'Valori degli indicatori',
      fasi: 'Cronoprogramma',
    },
  },
  result: {
    doneText: 'Il piano è aggiornato: {create} righe aggiunte, {update} aggiornate, {skip} saltate.',
    undoneText: 'Ciò che l’importazione aveva creato è stato ritirato, ciò che aveva cambiato è tornato com’era.',
    toPlan: 'Apri il piano',
    undoText:
      'Ritiro ciò che ha creato e riporto com’era ciò che ha cambiato. Quello che qualcuno ha modificato dopo resta com’è, e te lo dico.',
  },
};

export const t = createWords('planExchange', it);
