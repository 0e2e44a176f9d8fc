import { templates } from '../templates.ts';
import type { CardTemplateRow, CardRowKind, TemplateUse } from './model.ts';

type Detail = Partial<Omit<CardTemplateRow, 'key' | 'label' | 'position'>>;

/** What the acts ask of each row besides its label: laid over the rows first loaded (templates.ts). */
const details: Record<string, readonly [section: string, rows: Record<string, Detail>][]> = {
  'dgr-4563-2021': [
    [
      'Che cosa e per chi',
      {
        descrizione: { help: 'In poche righe: che cosa si vuole ottenere e con quali azioni.' },
        target: { help: 'Le persone a cui è rivolto.' },
      },
    ],
    [
      'Risorse',
      {
        risorse_economiche: { help: 'Una cifra per fonte, con il suo periodo. Se non servono risorse scrivi 0.' },
        risorse_personale: { help: 'Le figure dedicate e quante persone.' },
      },
    ],
    [
      'Integrazione e continuità',
      {
        trasversale: { noteWhen: 'yes', help: 'Se sì, scrivi nella nota con quali aree.' },
        integrazione_sociosanitaria: {},
        continuita: { help: 'Con la programmazione 2018-2020.' },
        coprogettato: { help: 'Se sì, scrivi nella nota con quali attori.' },
      },
    ],
    [
      'Bisogni, risultati e impatto',
      {
        bisogni: {},
        modalita: { help: 'Indicatori di processo.' },
        risultati: { help: 'Indicatori di risultato.' },
        impatto: { help: 'Indicatori di impatto.' },
      },
    ],
  ],
  'dgr-xii-2167-2024': [
    [
      'Che cosa e per chi',
      {
        azioni: { help: 'Le azioni o attività in programma, una per riga.' },
        target: { help: 'Le persone a cui è rivolto.' },
      },
    ],
    [
      'Risorse',
      {
        risorse_economiche: { help: 'Una cifra per fonte, con il suo periodo. Se non servono risorse scrivi 0.' },
        risorse_personale: { help: 'Le figure dedicate e quante persone.' },
      },
    ],
    [
      'Integrazione e rete',
      {
        trasversale: { noteWhen: 'yes', help: 'Se sì, scrivi nella nota con quali aree.' },
        punti_chiave: {
          vocabulary: 'punti_chiave',
          help: 'Le voci della tua area; si possono prendere anche da altre aree.',
        },
        asst_analisi: {},
        asst_realizzazione: {},
        altri_ambiti: {},
      },
    ],
    [
      'Continuità e novità',
      {
        continuita: {},
        nuovo_servizio: { kind: 'choices', vocabulary: 'servizio' },
        premiale: {},
      },
    ],
    [
      'Terzo settore e altri attori',
      {
        coprogrammato: { help: 'Con un procedimento formale (art. 55 del Codice del Terzo settore).' },
        coprogettato: { required: false },
        coinvolgimento_ets: {
          required: false,
          whenRow: 'coprogrammato',
          whenIs: 'no',
          whenThen: 'required',
          help: 'Senza un procedimento formale, come partecipa il terzo settore.',
        },
        altri_attori: { help: 'Oltre ad ASST e terzo settore.' },
      },
    ],
    [
      'Bisogni e tipo di intervento',
      {
        bisogni: { help: 'I bisogni a cui risponde, con i dati che li mostrano.' },
        bisogno_gia_affrontato: { kind: 'choices', vocabulary: 'bisogno' },
        tipo_intervento: { vocabulary: 'tipo_intervento', help: 'Anche più di uno.' },
        modelli_innovativi: {},
        digitalizzazione: {},
      },
    ],
    [
      'Modalità, risultati e impatto',
      {
        modalita: { help: 'Indicatori di processo.' },
        risultati: { help: 'Indicatori di risultato.' },
        impatto: { help: 'Indicatori di impatto.' },
      },
    ],
  ],
  'piano-di-programma': [
    [
      "L'intervento",
      {
        sede: { required: false, help: 'Soltanto se l’intervento ha una sede propria.' },
        modalita_gestionale: { help: 'Gestione diretta, affidamento, accreditamento o altro.' },
        azioni: { required: false },
      },
    ],
    [
      'Risorse',
      { budget: { help: 'Il budget di gestione, con il suo periodo.' }, copertura: { help: 'Da quali fondi.' } },
    ],
    ['Risultati', { indicatori: {} }],
  ],
};

export interface RegionalCard {
  id: string;
  title: string;
  act: string | null;
  use: TemplateUse;
  rows: readonly CardTemplateRow[];
}

const blank = { help: null, vocabulary: null, whenRow: null, whenIs: null, whenThen: null, noteWhen: null };

const cards: readonly RegionalCard[] = templates.map((t) => ({
  id: t.id,
  title: t.title,
  act: t.act,
  use: 'scheda',
  rows: t.rows.map((row, i) => {
    const section = details[t.id]?.find(([, rows]) => row.key in rows);
    return {
      ...blank,
      key: row.key,
      label: row.label,
      kind: row.kind,
      position: i + 1,
      required: true,
      section: section?.[0] ?? null,
      ...section?.[1][row.key],
    };
  }),
}));

const sheetRow = (section: string, key: string, kind: CardRowKind, label: string, more: Detail = {}) => ({
  key,
  label,
  kind,
  section,
  ...more,
});

/** The sheet of a project shared by several ambiti, in the order of Carate's OUI, SI and #YES (lines 1340-2082). */
const sheetRows = [
  sheetRow('Il progetto', 'macroarea', 'text', 'Macroarea di policy'),
  sheetRow('Il progetto', 'punti_chiave', 'choices', 'Punti chiave previsti dalle macroaree', {
    vocabulary: 'punti_chiave',
  }),
  sheetRow('Il progetto', 'obiettivo', 'text', 'Obiettivo del progetto'),
  sheetRow('Chi vi partecipa', 'ats', 'text', 'ATS che coordina il progetto'),
  sheetRow('Chi vi partecipa', 'ambiti', 'text', 'Ambiti territoriali coinvolti'),
  sheetRow('Chi vi partecipa', 'asst', 'text', 'ASST coinvolte'),
  sheetRow('Chi vi partecipa', 'altri_enti', 'text', 'Altri enti coinvolti', { required: false }),
  sheetRow('Chi vi partecipa', 'integrazione', 'text', 'Modalità di integrazione'),
  sheetRow('Contesto e attività', 'contesto', 'text', 'Contesto'),
  sheetRow('Contesto e attività', 'innovativita', 'text', 'Aspetti che rendono innovativo il progetto'),
  sheetRow('Contesto e attività', 'attivita', 'text', 'Attività e fasi'),
  sheetRow('Contesto e attività', 'altre_macroaree', 'text', 'Integrazione tra macroaree di policy'),
  sheetRow('Contesto e attività', 'deliverable', 'text', 'Prodotti e indicatori di risultato'),
  sheetRow('Tempi e risorse', 'cronoprogramma', 'timeline', 'Cronoprogramma'),
  sheetRow('Tempi e risorse', 'risorse_economiche', 'budget', 'Risorse economiche'),
  sheetRow('Tempi e risorse', 'risorse_umane', 'people', 'Risorse umane'),
  sheetRow('Impatto e futuro', 'beneficiari', 'text', 'Beneficiari e impatto atteso'),
  sheetRow('Impatto e futuro', 'criticita', 'text', 'Criticità di realizzazione', { required: false }),
  sheetRow('Impatto e futuro', 'sostenibilita', 'text', 'Potenzialità e sostenibilità nel futuro', { required: false }),
];

export const projectSheetTemplate = 'foglio-progetto-2021';

export const projectSheet: RegionalCard = {
  id: projectSheetTemplate,
  title: 'Foglio di progetto di più ambiti',
  act: 'DGR XI/4563/2021',
  use: 'progetto',
  rows: sheetRows.map((row, i) => ({ ...blank, required: true, position: i + 1, ...row })),
};

/** Every template that the platform gives, whole. A new DGR is new rows of the same tables. */
export const regionalCards: readonly RegionalCard[] = [...cards, projectSheet];
