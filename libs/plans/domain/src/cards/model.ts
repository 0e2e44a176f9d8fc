import { rowKinds, type YesNo } from '../vocabulary.ts';

/** What a template is for: the card of an objective or action, or the sheet of a project. */
export const templateUses = ['scheda', 'progetto'] as const;
export type TemplateUse = (typeof templateUses)[number];
export const templateUseLabel: Record<TemplateUse, string> = {
  scheda: 'Scheda di obiettivo o azione',
  progetto: 'Foglio di progetto',
};

export const templateStates = ['draft', 'published', 'superseded'] as const;
export type TemplateState = (typeof templateStates)[number];
export const templateStateLabel: Record<TemplateState, string> = {
  draft: 'Bozza',
  published: 'Pubblicato',
  superseded: 'Superato',
};

/** How a row is answered. The last three are tables of their own, on the sheet of a project. */
export const cardRowKinds = [...rowKinds, 'budget', 'people', 'timeline'] as const;
export type CardRowKind = (typeof cardRowKinds)[number];
export const cardRowKindLabel: Record<CardRowKind, string> = {
  text: 'Testo',
  yes_no: 'Sì o no, con nota',
  choices: 'Scelta di voci',
  amounts: 'Importi',
  staff: 'Personale',
  indicators: 'Indicatori',
  budget: 'Quadro economico',
  people: 'Risorse umane',
  timeline: 'Cronoprogramma',
};

/** `required`: the row must then be answered. `shown`: otherwise the row is not asked at all. */
export const rowEffects = ['required', 'shown'] as const;
export type RowEffect = (typeof rowEffects)[number];
export const rowEffectLabel: Record<RowEffect, string> = {
  required: 'diventa obbligatoria',
  shown: 'compare',
};

/** One row of a card, as a template asks it. A condition names an earlier yes/no row, so that no circle can arise. */
export interface CardTemplateRow {
  key: string;
  label: string;
  kind: CardRowKind;
  position: number;
  section: string | null;
  help: string | null;
  required: boolean;
  /** Which list of terms a row of choices takes from. */
  vocabulary: string | null;
  whenRow: string | null;
  whenIs: YesNo | null;
  whenThen: RowEffect | null;
  /** The answer that needs a note beside it: "yes, transversal" names the areas. */
  noteWhen: YesNo | null;
}

/** What one card says to one row. */
export interface CardAnswer {
  row: string;
  answer: YesNo | null;
  note: string | null;
  choices: readonly string[];
}
