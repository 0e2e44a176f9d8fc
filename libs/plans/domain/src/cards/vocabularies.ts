import { policyAreaId } from '../templates.ts';

export interface Vocabulary {
  key: string;
  title: string;
  /** Nobody may add terms: the act lists them all. */
  closed: boolean;
}

/** The lists of terms that the regional cards ask to choose from. */
export const vocabularies: readonly Vocabulary[] = [
  { key: 'punti_chiave', title: "Punti chiave dell'intervento", closed: false },
  { key: 'tipo_intervento', title: 'Tipo di intervento', closed: true },
  { key: 'bisogno', title: 'Bisogno già affrontato o nuovo', closed: true },
  { key: 'servizio', title: 'Definizione del servizio', closed: false },
];
export const vocabularyTitle = (key: string): string => vocabularies.find((v) => v.key === key)?.title ?? key;
export const isClosed = (key: string | null): boolean => vocabularies.some((v) => v.key === key && v.closed);

/** A term of a reference list. Without an area it may be chosen in every area. */
export interface Term {
  id: string;
  vocabulary: string;
  policyAreaId: string | null;
  label: string;
}

const common: Record<string, readonly string[]> = {
  punti_chiave: [
    'Allargamento della rete e coprogrammazione',
    'Rafforzamento delle reti sociali',
    'Nuovi soggetti a rischio/nuova utenza',
    'Nuovi strumenti di governance',
    "Contrasto all'isolamento",
    'Integrazione tra i nodi della rete',
    'Accesso alle opportunità di benessere e partecipazione attiva',
  ],
  tipo_intervento: ['Promozionale', 'Preventivo', 'Riparativo'],
  bisogno: ['consolidato', 'nuovo', 'misto'],
  servizio: ['Servizio già presente', 'Servizio aggiornato', 'Nuovo Servizio', 'Nuovo intervento'],
};

/** Key points bound to an area of policy, as the cards of Lodi 2025-2027 and the project sheets of Carate print them. */
const ofArea: Record<string, readonly string[]> = {
  A: [
    'Vulnerabilità multidimensionale',
    'Working poors e lavoratori precari',
    'Revisione/potenziamento degli strumenti di governance',
  ],
  B: [
    'Allargamento della platea dei soggetti a rischio',
    'Famiglie numerose',
    'Famiglie monoreddito',
    "Qualità dell'Abitare",
    'Integrazione con interventi domiciliari sociosanitari',
  ],
  D: ['Long term care', 'Autonomia e domiciliarità', 'Personalizzazione dei servizi', 'Accesso ai servizi'],
  E: [
    'Rafforzamento degli strumenti di long term care',
    'Ruolo delle famiglie e del caregiver',
    'Sviluppo azioni LR 15/2015',
  ],
  F: ["Digitalizzazione dell'accesso", 'Digitalizzazione del servizio', 'Organizzazione del lavoro'],
  G: [
    'Contrasto della povertà educativa',
    'Contrasto della dispersione scolastica',
    'Prevenzione del disagio sociale',
    'Tutela minori',
  ],
  H: ['Interventi a favore dei NEET', 'Difficoltà socioeconomiche e lavoro dei giovani'],
  I: ['Contrasto della violenza domestica', 'Sostegno secondo il contesto familiare'],
  J: ['Filiera integrata fino al Dopo di Noi', 'Allargamento del servizio a nuovi soggetti'],
};

const term = (vocabulary: string, letter: string | null, label: string, at: number): Term => ({
  id: `${vocabulary}:${letter ?? 'tutte'}:${at + 1}`,
  vocabulary,
  policyAreaId: letter && policyAreaId(letter),
  label,
});

/** The terms that everybody finds: they are loaded into a reference table. */
export const referenceTerms: readonly Term[] = [
  ...Object.entries(common).flatMap(([key, labels]) => labels.map((label, i) => term(key, null, label, i))),
  ...Object.entries(ofArea).flatMap(([letter, labels]) => labels.map((l, i) => term('punti_chiave', letter, l, i))),
];
