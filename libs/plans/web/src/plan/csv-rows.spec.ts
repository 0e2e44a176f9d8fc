import { areasOf, template } from '../testing/plan-of';
import { csvHeader, csvRows } from './csv-rows';
import { noFilters } from './filters';
import { filterTree, indexPlan } from './tree';

const areas = areasOf([
  {
    title: 'Anziani',
    policies: ['D', 'E'],
    objectives: [
      { code: '7', title: 'Rete', actions: ['Prima', 'Seconda'], funds: ['PNRR', null] },
      { code: '8', title: 'Senza azioni' },
    ],
  },
]);
const first = areas[0]?.objectives[0];
if (first) first.amounts = { ...first.amounts, count: 1, distinct: '1234.50', approximate: true };

describe('the CSV of the tree', () => {
  const rows = csvRows({ code: 'PdZ' }, filterTree(areas, noFilters, indexPlan(areas, template)));

  it('has one line for each action and one for an objective without', () => {
    expect(rows.map((r) => [r[4], r[6]])).toEqual([
      ['Rete', 'Prima'],
      ['Rete', 'Seconda'],
      ['Senza azioni', null],
    ]);
    expect(rows.every((r) => r.length === csvHeader().length)).toBe(true);
  });

  it('writes each figure once, with the decimal comma, so that a sum over the column is right', () => {
    expect(rows.map((r) => r[7])).toEqual(['1234,50', null, null]);
    expect(rows[0]?.slice(8, 10)).toEqual(['sì', 'PNRR, non indicata']);
  });

  it('exports only what is on screen', () => {
    const tree = filterTree(areas, { ...noFilters, query: 'senza' }, indexPlan(areas, template));
    expect(csvRows({ code: 'PdZ' }, tree)).toHaveLength(1);
  });
});
