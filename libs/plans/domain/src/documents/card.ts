import { formatEuro, toCents } from '@zona/money';
import { totalOf, type AmountTotal, type StatedFigure } from '../amounts.ts';
import type { PlanSnapshot, SnapshotAmount, SnapshotIndicator, SnapshotScheda } from '../snapshot/plan-snapshot.ts';
import { templates } from '../templates.ts';
import { yesNoLabel, type AmountPeriod, type Certainty, type YesNo } from '../vocabulary.ts';
import type { Card, Said } from './model.ts';
import { sayAmount, sayIndicator, sayStaff } from './say.ts';

type Row = PlanSnapshot['template']['rows'][number];

export const figureOf = (a: SnapshotAmount): StatedFigure => ({
  cents: a.value === null ? null : toCents(a.value),
  period: a.period as AmountPeriod,
  certainty: a.certainty as Certainty,
  fund: a.fund,
  repeated: a.sameAsId !== null,
});
export const totalOfCards = (schede: readonly SnapshotScheda[]): AmountTotal =>
  totalOf(schede.flatMap((s) => s.amounts.map(figureOf)));

/** Where a card has three rows of indicators, each asks for its own kinds. */
const kindsOfRow: Record<string, readonly string[]> = {
  modalita: ['input', 'process'],
  risultati: ['output'],
  impatto: ['outcome', 'impact'],
};

function indicatorsOf(row: Row, homes: readonly Row[], all: readonly SnapshotIndicator[]): SnapshotIndicator[] {
  const homeOf = (i: SnapshotIndicator) => homes.find((h) => kindsOfRow[h.key]?.includes(i.kind)) ?? homes[0];
  return all.filter((i) => homeOf(i) === row);
}

const missing = (text: string): Said[] => [{ text, as: 'missing' }];
const items = (texts: readonly string[]): Said[] => texts.map((text) => ({ text, as: 'item' }));

function saidAmounts(amounts: readonly SnapshotAmount[]): Said[] {
  if (amounts.length === 0) return missing('Nessun importo dichiarato');
  const total = totalOf(amounts.map(figureOf));
  const lines = items(amounts.map(sayAmount));
  if (total.count < 2) return lines;
  const what = total.mixedPeriods ? 'Totale di controllo (periodi diversi)' : 'Totale';
  return [...lines, { text: `${what}: ${formatEuro(total.distinct)}`, as: 'total' }];
}

function saidOf(row: Row, scheda: SnapshotScheda, homes: readonly Row[]): Said[] {
  const answer = scheda.answers.find((a) => a.row === row.key);
  const held: Said[] =
    row.kind === 'amounts'
      ? saidAmounts(scheda.amounts)
      : row.kind === 'staff'
        ? items(scheda.staff.map(sayStaff))
        : row.kind === 'indicators'
          ? items(indicatorsOf(row, homes, scheda.indicators).map(sayIndicator))
          : [];
  const answered: Said[] =
    row.kind === 'yes_no' ? [{ text: yesNoLabel[(answer?.answer ?? 'not_stated') as YesNo] }] : [];
  const all = [...answered, ...items(answer?.choices ?? []), ...(answer?.note ? [{ text: answer.note }] : []), ...held];
  return all.length ? all : missing('Non indicato');
}

/** The card as the Region prints it: two columns, the template's rows in their order. A row that only some cards have is left out where it is empty. */
export function cardOf(scheda: SnapshotScheda, { template, schede }: Pick<PlanSnapshot, 'template' | 'schede'>): Card {
  if (scheda.form === 'stub') {
    const other = schede.find((s) => s.id === scheda.refersToId);
    const text = other ? `Rinvia alla scheda «${other.label}»` : 'Rinvia a un’altra scheda';
    return { kind: 'card', caption: scheda.label, rows: [{ label: 'Contenuto', said: [{ text }] }] };
  }
  const rows = [...template.rows].sort((a, b) => a.position - b.position);
  const homes = rows.filter((r) => r.kind === 'indicators');
  const printed = templates.find((t) => t.id === template.id);
  const leftOut = (row: Row) =>
    printed?.rows.some((r) => r.key === row.key && r.optional) && !scheda.answers.some((a) => a.row === row.key);
  return {
    kind: 'card',
    caption: scheda.label,
    rows: rows.filter((row) => !leftOut(row)).map((row) => ({ label: row.label, said: saidOf(row, scheda, homes) })),
  };
}
