import type { RowKind } from './vocabulary.ts';

/** One row of a card as the regional template prints it. `optional`: only some cards have it, so its absence is no gap. */
export interface TemplateRow {
  key: string;
  label: string;
  kind: RowKind;
  optional?: true;
}
export interface Template {
  id: string;
  title: string;
  act: string | null;
  rows: readonly TemplateRow[];
}

const row = (key: string, kind: RowKind, label: string, optional?: true): TemplateRow => ({
  key,
  kind,
  label,
  ...(optional && { optional }),
});

/** The cards in use. They are loaded into a reference table: a plan pins its template by id. */
export const templates: readonly Template[] = [
  {
    id: 'dgr-4563-2021',
    title: 'Scheda azione 2021-2023 (12 righe)',
    act: 'DGR XI/4563/2021',
    rows: [
      row('descrizione', 'text', "Descrizione dell'obiettivo"),
      row('target', 'text', 'Target'),
      row('risorse_economiche', 'amounts', 'Risorse economiche preventivate'),
      row('risorse_personale', 'staff', 'Risorse di personale dedicate'),
      row('trasversale', 'yes_no', 'Trasversale e integrato con altre aree di policy'),
      row('integrazione_sociosanitaria', 'yes_no', 'Aspetti di integrazione sociosanitaria'),
      row('continuita', 'yes_no', 'In continuità con la programmazione precedente'),
      row('coprogettato', 'yes_no', 'Coprogettato con altri attori della rete'),
      row('bisogni', 'text', 'Bisogni a cui risponde'),
      row('modalita', 'indicators', 'Modalità organizzative, operative e di erogazione'),
      row('risultati', 'indicators', 'Risultati attesi'),
      row('impatto', 'indicators', 'Impatto atteso'),
    ],
  },
  {
    id: 'dgr-xii-2167-2024',
    title: 'Scheda obiettivo 2025-2027 (23 righe)',
    act: 'DGR XII/2167/2024',
    rows: [
      row('azioni', 'text', 'Azioni programmate'),
      row('target', 'text', 'Target'),
      row('risorse_economiche', 'amounts', 'Risorse economiche preventivate'),
      row('risorse_personale', 'staff', 'Risorse di personale dedicate'),
      row('trasversale', 'yes_no', 'Trasversale e integrato con altre aree di policy'),
      row('punti_chiave', 'choices', "Punti chiave dell'intervento"),
      row('asst_analisi', 'yes_no', "ASST coinvolta nell'analisi del bisogno e nella programmazione"),
      row('asst_realizzazione', 'yes_no', 'ASST coinvolta nella realizzazione e azioni congiunte'),
      row('altri_ambiti', 'yes_no', 'In cooperazione con altri ambiti'),
      row('continuita', 'yes_no', 'In continuità con la programmazione 2021-2023'),
      row('nuovo_servizio', 'text', 'Definizione di un nuovo servizio'),
      row('premiale', 'yes_no', 'Continuità o potenziamento di un progetto premiale 2021-2023'),
      row('coprogrammato', 'yes_no', 'Formalmente coprogrammato con il terzo settore'),
      row('coprogettato', 'yes_no', 'Formalmente coprogettato con il terzo settore', true),
      row('coinvolgimento_ets', 'text', 'Coinvolgimento del terzo settore senza procedimento formale'),
      row('altri_attori', 'yes_no', 'Altri attori della rete territoriale coinvolti'),
      row('bisogni', 'text', 'Bisogni a cui risponde'),
      row('bisogno_gia_affrontato', 'text', 'Bisogno già affrontato o nuovo'),
      row('tipo_intervento', 'choices', 'Promozionale, preventivo o riparativo'),
      row('modelli_innovativi', 'yes_no', 'Modelli innovativi di presa in carico e cooperazione'),
      row('digitalizzazione', 'yes_no', 'Aspetti di digitalizzazione'),
      row('modalita', 'indicators', 'Modalità organizzative, operative e di erogazione'),
      row('risultati', 'indicators', 'Risultati attesi'),
      row('impatto', 'indicators', 'Impatto atteso'),
    ],
  },
  {
    id: 'piano-di-programma',
    title: 'Quadro degli interventi del Piano di Programma',
    act: null,
    rows: [
      row('sede', 'text', "Sede dell'intervento", true),
      row('budget', 'amounts', 'Budget di gestione'),
      row('modalita_gestionale', 'text', 'Modalità gestionale'),
      row('copertura', 'text', 'Fonte di copertura'),
      row('azioni', 'text', 'Azioni proposte', true),
      row('indicatori', 'indicators', 'Indicatori di risultato'),
    ],
  },
];

/** Areas of policy of the regional guidelines for 2025-2027 (DGR XII/2167/2024). */
export const policyAreas: readonly { letter: string; title: string }[] = [
  { letter: 'A', title: 'Contrasto alla povertà e all’emarginazione sociale' },
  { letter: 'B', title: 'Politiche abitative' },
  { letter: 'C', title: 'Promozione dell’inclusione attiva' },
  { letter: 'D', title: 'Domiciliarità' },
  { letter: 'E', title: 'Anziani' },
  { letter: 'F', title: 'Digitalizzazione dei servizi' },
  { letter: 'G', title: 'Politiche giovanili e per i minori' },
  { letter: 'H', title: 'Interventi connessi alle politiche per il lavoro' },
  { letter: 'I', title: 'Interventi per la famiglia' },
  { letter: 'J', title: 'Interventi a favore di persone con disabilità' },
  { letter: 'K', title: 'Ufficio di Piano e gestione associata' },
  { letter: 'L', title: 'Altro' },
];
export const policyAct = 'DGR XII/2167/2024';
export const policyAreaId = (letter: string): string => `dgr-xii-2167-2024:${letter}`;
