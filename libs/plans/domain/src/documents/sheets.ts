import { certaintyLabel, indicatorKindLabel, periodLabel } from '../vocabulary.ts';
import type { AmountPeriod, Certainty, IndicatorKind } from '../vocabulary.ts';
import type { SnapshotScheda } from '../snapshot/plan-snapshot.ts';
import { cardOf } from './card.ts';
import { words, type Cell, type Sheet } from './model.ts';
import { count, money, sayBaseline, sayTarget } from './say.ts';
import { objectiveName, PlanTree, schedaName, type DocumentSubject } from './subject.ts';
import { economicFrame } from './totals.ts';

const place = ['Area', 'Obiettivo', 'Scheda'] as const;
const wide = (title: string, width: number) => ({ title, width });
const placed = (...more: { title: string; width: number }[]) => [...place.map((title) => wide(title, 36)), ...more];

/** The plan as a workbook: cards by row, amounts, indicators and staff one to a line, with the cells to count with. */
export function planSheets(s: DocumentSubject): Sheet[] {
  const tree = new PlanTree(s.plan);
  const each = (rowsOf: (k: SnapshotScheda) => Cell[][]): Cell[][] =>
    s.plan.areas.flatMap((a) =>
      tree.objectivesOf(a.id).flatMap((o) =>
        tree.schedeOf(o.id).flatMap((k) => {
          const where = [words(a.title), words(objectiveName(o)), words(schedaName(k, s.plan.actions))];
          return rowsOf(k).map((row) => [...where, ...row]);
        }),
      ),
    );
  const totals = economicFrame(s).filter((b) => b.kind === 'table');
  return [
    {
      name: 'Schede',
      columns: placed(wide('Riga', 36), wide('Contenuto', 90)),
      rows: each((k) =>
        cardOf(k, s.plan).rows.map((r) => [words(r.label), words(r.said.map((x) => x.text).join('\n'))]),
      ),
    },
    {
      name: 'Importi',
      columns: placed(
        wide('Fonte', 28),
        wide('Euro', 18),
        wide('Fino a euro', 18),
        wide('Periodo', 18),
        wide('Certezza', 16),
        wide('Già contato altrove', 18),
        wide('Come è scritto', 44),
      ),
      rows: each((k) =>
        k.amounts.map((a) => [
          words(a.fund ?? 'non indicata'),
          money(a.value),
          a.valueTo ? money(a.valueTo) : words(''),
          words(periodLabel[a.period as AmountPeriod]),
          words(certaintyLabel[a.certainty as Certainty]),
          words(a.sameAsId ? 'sì' : 'no'),
          words(a.source?.text),
        ]),
      ),
    },
    {
      name: 'Indicatori',
      columns: placed(
        wide('Indicatore', 60),
        wide('Tipo', 16),
        wide('Partenza', 14),
        wide('Atteso', 24),
        wide('Come è scritto', 36),
        wide('Chi lo rileva', 28),
      ),
      rows: each((k) =>
        k.indicators.map((i) => [
          words(i.name),
          words(indicatorKindLabel[i.kind as IndicatorKind]),
          words(sayBaseline(i)),
          words(sayTarget(i) ?? 'non indicato'),
          words(i.targetText),
          words(i.owner?.name),
        ]),
      ),
    },
    {
      name: 'Personale',
      columns: placed(wide('Figura', 44), wide('Persone', 12)),
      rows: each((k) => k.staff.map((p) => [words(p.role), p.count === null ? words('non indicato') : count(p.count)])),
    },
    ...totals.map((t, i) => ({
      name: ['Per area', 'Per periodo', 'Per fonte'][i]!,
      columns: t.columns.map((c) => wide(c.title, 24)),
      rows: t.total ? [...t.rows, t.total] : t.rows,
    })),
  ].filter((sheet) => sheet.rows.length > 0);
}
