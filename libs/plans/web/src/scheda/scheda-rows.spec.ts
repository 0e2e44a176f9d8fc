import { indicatorOf, schedaOf } from '../testing/scheda-of';
import { rowOf } from '../testing/row-of';
import { type TemplateRow, layoutRows } from './scheda-rows';

const rows: TemplateRow[] = [
  rowOf({ key: 'impatto', label: 'Impatto', kind: 'indicators', position: 3 }),
  rowOf({ key: 'target', label: 'Target', kind: 'text', position: 0 }),
  rowOf({ key: 'modalita', label: 'Modalità', kind: 'indicators', position: 1 }),
  rowOf({ key: 'risultati', label: 'Risultati', kind: 'indicators', position: 2 }),
];

describe('layoutRows', () => {
  it('keeps the order of the template and gives each row its indicators', () => {
    const indicators = (['process', 'output', 'outcome', 'impact', 'input'] as const).map((kind) =>
      indicatorOf({ id: kind, kind }),
    );
    const blocks = layoutRows(rows, schedaOf({ indicators }));
    expect(blocks.map((b) => [b.row.key, b.indicators.map((i) => i.id)])).toEqual([
      ['target', []],
      ['modalita', ['process', 'input']],
      ['risultati', ['output']],
      ['impatto', ['outcome', 'impact']],
    ]);
  });

  it('leaves no indicator out when the template has one row for all', () => {
    const indicators = [indicatorOf({ id: 'a', kind: 'impact' }), indicatorOf({ id: 'b', kind: 'process' })];
    const only = [rowOf({ key: 'indicatori', label: 'Indicatori', kind: 'indicators' as const, position: 0 })];
    expect(layoutRows(only, schedaOf({ indicators }))[0]?.indicators).toHaveLength(2);
  });
});
