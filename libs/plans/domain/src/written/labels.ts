import { templates } from '../templates.ts';
import { plain } from './text.ts';
import type { Reading } from './vocabulary.ts';

export interface LabelReading extends Reading {
  /** The key of the template's row. */
  row: string | null;
}

/**
 * How the regional cards print the label of each row: Carate 2021-23 (12 rows, notes section 2), Visconteo 2022-23, Lodi 2025-27
 * (23 rows, section 2a), Bassa Bresciana 2020-22 (section 2b). The templates' own labels are added to these.
 */
const printed: Record<string, readonly string[]> = {
  descrizione: ['Descrizione obiettivo', 'Descrizione'],
  target: ['Target', 'Target Destinatario/i', 'Destinatari'],
  risorse_economiche: [
    'Risorse economiche preventivate',
    'Risorse economiche preventivate (Importo approssimativo)',
    'Risorse economiche',
  ],
  risorse_personale: ['Risorse di personale dedicate', 'Risorse di personale'],
  trasversale: [
    "L'obiettivo è trasversale e integrato con altre aree di policy",
    "L'obiettivo è trasversale ed integrato con altre aree di policy?",
  ],
  integrazione_sociosanitaria: ['Presenta aspetti di integrazione socio - sanitaria', 'Integrazione socio-sanitaria?'],
  continuita: [
    "E' in continuità con la programmazione precedente (2018 / 2020)?",
    'Continuità con la programmazione precedente',
    "L'obiettivo è in continuità con la programmazione precedente (2021-2023)?",
  ],
  coprogettato: [
    "L'intervento è coprogettato con altri attori della rete",
    "L'intervento è formalmente co-progettato con il terzo settore?",
    'Co-progettato?',
  ],
  bisogni: ['Questo intervento a quale/i bisogno/i risponde', 'Bisogno/i'],
  modalita: [
    'Quali modalità organizzative, operative e di erogazione sono adottate? (indicatori di processo)',
    'Modalità organizzative, operative e di erogazione',
  ],
  risultati: ['Quali risultati vuole raggiungere?', 'Quali risultati'],
  impatto: [
    "Quale impatto vuole raggiungere l'intervento",
    'Quale impatto vuole raggiungere?',
    "Quale impatto ha avuto l'intervento",
    "Quale impatto vuole avere l'intervento",
    'Quale impatto si vuole raggiungere',
    "Quale impatto avrà l'intervento",
    "Quale impatto dovrebbe avere l'intervento?",
    'Quale impatto ha avuto',
  ],
  azioni: ["Azioni/attivita' programmate", 'Azioni programmate', 'Azioni proposte'],
  punti_chiave: ["Indicare i punti chiave dell'intervento"],
  asst_analisi: ["Prevede il coinvolgimento di ASST nell'analisi del bisogno e nella programmazione?"],
  asst_realizzazione: [
    "Prevede il coinvolgimento di ASST nella realizzazione dell'intervento e azioni congiunte ambito-ASST?",
  ],
  altri_ambiti: ["L'intervento è realizzato in cooperazione con altri ambiti?"],
  nuovo_servizio: ["L'obiettivo prevede la definizione di un nuovo servizio?"],
  premiale: [
    "L'obiettivo è in continuità e/o rappresenta il potenziamento di un progetto premiale della programmazione 2021-2023?",
  ],
  coprogrammato: ["L'intervento è formalmente co-programmato con il terzo settore?"],
  coinvolgimento_ets: [
    "Nel caso in cui l'intervento non preveda processi di co-progettazione e/o co-programmazione formalizzati, specificare le modalità di coinvolgimento del terzo settore (se pertinente)",
  ],
  altri_attori: [
    "L'intervento prevede il coinvolgimento di altri attori della rete territoriale? (oltre ad ASST e ETS)",
  ],
  bisogno_gia_affrontato: [
    'Il bisogno rilevato era già stato affrontato nella precedente programmazione o può essere definito come un nuovo bisogno emerso nella precedente triennalità?',
  ],
  tipo_intervento: ["L'obiettivo è di tipo promozionale/preventivo o riparativo?"],
  modelli_innovativi: [
    "L'obiettivo presenta modelli innovativi di presa in carico, di risposta al bisogno e cooperazione con altri attori della rete",
  ],
  digitalizzazione: [
    "L'obiettivo presenta degli aspetti inerenti alla digitalizzazione? (organizzativi, gestionali, erogativi, ecc.)",
  ],
  sede: ['Sede di intervento', "Sede dell'intervento"],
  budget: ['Budget di gestione', 'Budget gestione'],
  modalita_gestionale: ['Modalità gestionale', 'Modalità gestionale rilevata'],
  copertura: ['Fonte di copertura', 'Fonti di copertura', 'Fondo di copertura', 'Coperture'],
  indicatori: ['Indicatori di risultato'],
};

/** Letters only: accents, quotes, hyphens, figures and brackets are where the printings differ. */
const letters = (label: string): string =>
  plain(label)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .replace(/\b(?:socio|co) (?=sanitari|progett|programm)/g, (m) => m.trim())
    .trim();

interface Form {
  row: string;
  words: string;
}
const formsByTemplate = new Map<string, readonly Form[]>(
  templates.map((t) => [
    t.id,
    t.rows.flatMap((r) => [r.label, ...(printed[r.key] ?? [])].map((label) => ({ row: r.key, words: letters(label) }))),
  ]),
);
const allForms: readonly Form[] = [...formsByTemplate.values()].flat();
const CUT = 10;
const ALIKE = 0.75;

/** The row that a printed label names, among those of a template (or of all). A label cut by a page break is recognised by its rest. */
export function readLabel(label: string, templateId?: string): LabelReading {
  const words = letters(label);
  const forms = templateId === undefined ? allForms : (formsByTemplate.get(templateId) ?? []);
  const answer = (row: string | null, warnings: LabelReading['warnings']): LabelReading => ({
    text: label,
    row,
    understood: row !== null,
    warnings,
  });
  if (!words) return answer(null, ['empty']);
  const same = only(forms.filter((f) => f.words === words));
  if (same) return answer(same, []);
  const cut =
    words.length < CUT ? null : only(forms.filter((f) => f.words.startsWith(words) || f.words.endsWith(words)));
  if (cut) return answer(cut, ['label_cut']);
  const alike = likest(words, forms);
  return alike ? answer(alike, ['label_guess']) : answer(null, ['not_understood']);
}

/** The one row that all these forms are of; null when there is none, or more than one. */
function only(forms: readonly Form[]): string | null {
  const rows = new Set(forms.map((f) => f.row));
  return rows.size === 1 ? [...rows][0]! : null;
}

function likest(words: string, forms: readonly Form[]): string | null {
  const scored = forms.map((f) => ({ ...f, score: alikeness(words, f.words) })).sort((a, b) => b.score - a.score);
  const best = scored[0];
  const rival = scored.find((f) => f.row !== best?.row);
  return best && best.score >= ALIKE && best.score - (rival?.score ?? 0) >= 0.1 ? best.row : null;
}

/** The share of words that two labels have in common (Dice's coefficient). */
function alikeness(a: string, b: string): number {
  const [left, right] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const common = [...left].filter((w) => right.has(w)).length;
  return (2 * common) / (left.size + right.size);
}
