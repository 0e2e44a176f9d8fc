import { areasOf, template } from '../testing/plan-of';
import { noFilters } from './filters';
import { filterTree, flattenTree, indexPlan } from './tree';
import { stepFor } from './tree-keys';

const areas = areasOf([
  { title: 'Prima', objectives: [{ title: 'Uno', actions: ['a', 'b'] }, { title: 'Due' }] },
  { title: 'Seconda', objectives: [{ title: 'Tre' }] },
]);
const rowsWith = (openObjectives: string[]) =>
  flattenTree(filterTree(areas, noFilters, indexPlan(areas, template)), {
    closedAreas: new Set(),
    openObjectives: new Set(openObjectives),
  });
const shut = rowsWith([]);
const [area, one, two, second] = shut.map((r) => r.key);
const press = (rows: typeof shut, at: string | undefined, key: string, more = {}) =>
  stepFor(rows, at ?? null, { key, altKey: false, ctrlKey: false, metaKey: false, ...more });

describe('keys on the tree', () => {
  it('walks down and up, by arrows and letters, and stops at the ends', () => {
    expect(press(shut, area, 'ArrowDown')).toEqual({ do: 'focus', key: one });
    expect(press(shut, area, 'j')).toEqual({ do: 'focus', key: one });
    expect(press(shut, one, 'k')).toEqual({ do: 'focus', key: area });
    expect(press(shut, area, 'ArrowUp')).toBeNull();
    expect(press(shut, two, 'End')).toEqual({ do: 'focus', key: shut.at(-1)?.key });
  });

  it('opens with the right arrow, then goes in; the left arrow closes, then goes to the parent', () => {
    expect(press(shut, one, 'ArrowRight')).toEqual({ do: 'toggle', kind: 'objective', key: one });
    const open = rowsWith([one ?? '']);
    const action = open[2]?.key;
    expect(press(open, one, 'ArrowRight')).toEqual({ do: 'focus', key: action });
    expect(press(open, action, 'ArrowLeft')).toEqual({ do: 'focus', key: one });
    expect(press(open, one, 'ArrowLeft')).toEqual({ do: 'toggle', kind: 'objective', key: one });
    expect(press(shut, two, 'ArrowRight')).toBeNull();
    expect(press(shut, two, 'ArrowLeft')).toEqual({ do: 'focus', key: area });
  });

  it('Enter opens the page of an objective and the branch of an area', () => {
    expect(press(shut, one, 'Enter')).toMatchObject({ do: 'open', row: { key: one } });
    expect(press(shut, second, 'Enter')).toEqual({ do: 'toggle', kind: 'area', key: second });
  });

  it('Alt and the arrows move objectives only; the browser keeps its own shortcuts', () => {
    expect(press(shut, two, 'ArrowUp', { altKey: true })).toMatchObject({ do: 'move', by: -1, row: { key: two } });
    expect(press(shut, area, 'ArrowUp', { altKey: true })).toBeNull();
    expect(press(shut, two, 'j', { ctrlKey: true })).toBeNull();
  });
});
