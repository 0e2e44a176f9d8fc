import type { IndicatorKind, SchedaPartsFragment, TemplatePartsFragment } from '../generated/graphql';

export type Scheda = SchedaPartsFragment;
export type TemplateRow = TemplatePartsFragment['rows'][number];
export type Answer = Scheda['answers'][number];
export type Amount = Scheda['amounts'][number];
export type Staff = Scheda['staff'][number];
export type Indicator = Scheda['indicators'][number];

export interface RowBlock {
  row: TemplateRow;
  answer: Answer | null;
  holds: 'answer' | 'amounts' | 'staff' | 'indicators';
  indicators: readonly Indicator[];
}

/** Where the regional cards have three rows of indicators, each row asks for its own kinds. */
const kindsOfRow: Record<string, readonly IndicatorKind[]> = {
  modalita: ['input', 'process'],
  risultati: ['output'],
  impatto: ['outcome', 'impact'],
};

/** The card in its template's order, each figure under the row that asks for it; nothing the card holds is left out. */
export function layoutRows(rows: readonly TemplateRow[], scheda: Scheda): RowBlock[] {
  const ordered = [...rows].sort((a, b) => a.position - b.position);
  const homes = ordered.filter((row) => row.kind === 'indicators');
  const homeOf = (indicator: Indicator) =>
    homes.find((row) => kindsOfRow[row.key]?.includes(indicator.kind)) ?? homes[0];
  return ordered.map((row) => ({
    row,
    answer: scheda.answers.find((a) => a.row === row.key) ?? null,
    holds: row.kind === 'amounts' || row.kind === 'staff' || row.kind === 'indicators' ? row.kind : 'answer',
    indicators: row.kind === 'indicators' ? scheda.indicators.filter((i) => homeOf(i) === row) : [],
  }));
}
