import fc from 'fast-check';
import { areasOf, template } from '../testing/plan-of';
import { UNNAMED_FUND, noFilters, shortKey } from './filters';
import { actionCode, filterTree, flattenTree, fundsOf, indexPlan, moved, objectiveCode, sharedActions } from './tree';

const areas = areasOf([
  {
    title: 'Anziani',
    policies: ['D', 'E'],
    objectives: [
      { title: 'Domiciliarità', actions: ['Sportello badanti', 'Dimissioni protette'], funds: ['PNRR', null] },
      { title: 'Rete', summary: 'Terzo settore', answers: [{ row: 'continuita', answer: 'yes' }] },
    ],
  },
  {
    title: 'Minori',
    policies: ['G'],
    objectives: [
      {
        title: 'Tutela',
        answers: [
          { row: 'continuita', answer: 'not_stated' },
          { row: 'coprogettato', answer: 'no' },
        ],
      },
    ],
  },
  { title: 'Vuota', objectives: [] },
]);
const index = indexPlan(areas, template);
const filter = (patch: Partial<typeof noFilters>) => filterTree(areas, { ...noFilters, ...patch }, index);
const titles = (patch: Partial<typeof noFilters>) =>
  filter(patch).areas.flatMap((a) => a.objectives.map((o) => o.objective.title));
const closed = { closedAreas: new Set<string>(), openObjectives: new Set<string>() };

describe('filterTree', () => {
  it('shows everything without filters, the empty area too, and says of how many', () => {
    const tree = filter({});
    expect(tree.areas).toHaveLength(3);
    expect([tree.shown, tree.total]).toEqual([3, 3]);
  });

  it('finds words without accents in the title, the summary and the actions', () => {
    expect(titles({ query: 'domiciliarita' })).toEqual(['Domiciliarità']);
    expect(titles({ query: 'SETTORE terzo' })).toEqual(['Rete']);
    expect(titles({ query: 'badanti' })).toEqual(['Domiciliarità']);
    expect(titles({ query: 'domiciliarita badanti' })).toEqual(['Domiciliarità']);
    expect(titles({ query: 'badanti rete' })).toEqual([]);
  });

  it('narrows by area, policy, fund and missing answers', () => {
    expect(titles({ area: shortKey(areas[1]?.id ?? '') })).toEqual(['Tutela']);
    expect(titles({ policy: 'E' })).toEqual(['Domiciliarità', 'Rete']);
    expect(titles({ fund: 'PNRR' })).toEqual(['Domiciliarità']);
    expect(titles({ fund: UNNAMED_FUND })).toEqual(['Domiciliarità']);
    // "Rete" answers one of two rows: the other is missing although nobody wrote "non indicato".
    expect(titles({ incomplete: true })).toEqual(['Rete', 'Tutela']);
  });

  it('never shows more than there is, and is the same list twice', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (query, incomplete) => {
        const tree = filter({ query, incomplete });
        expect(tree.shown).toBeLessThanOrEqual(tree.total);
        expect(filter({ query, incomplete })).toEqual(tree);
      }),
    );
  });
});

describe('flattenTree', () => {
  it('opens areas, keeps objectives closed, and opens those found through an action', () => {
    expect(flattenTree(filter({}), closed).map((r) => r.kind)).toEqual([
      'area',
      'objective',
      'objective',
      'area',
      'objective',
      'area',
    ]);
    expect(flattenTree(filter({ query: 'badanti' }), closed).map((r) => r.kind)).toEqual([
      'area',
      'objective',
      'action',
      'action',
    ]);
  });

  it('hides what is under a closed area and says each place', () => {
    const rows = flattenTree(filter({}), { ...closed, closedAreas: new Set([shortKey(areas[0]?.id ?? '')]) });
    expect(rows.map((r) => [r.kind, r.position, r.size])).toEqual([
      ['area', 1, 3],
      ['area', 2, 3],
      ['objective', 1, 1],
      ['area', 3, 3],
    ]);
  });

  it('an objective without actions cannot be opened', () => {
    expect(flattenTree(filter({}), closed)[2]?.expanded).toBeNull();
  });

  it('stays instant for 60 objectives and 600 actions', () => {
    const big = areasOf(
      Array.from({ length: 6 }, (_, a) => ({
        title: `Area ${a}`,
        objectives: Array.from({ length: 10 }, (_, o) => ({
          title: `Obiettivo ${o}`,
          actions: Array.from({ length: 10 }, (_, n) => `Azione di prova numero ${n}`),
        })),
      })),
    );
    const bigIndex = indexPlan(big, template);
    const started = performance.now();
    for (let i = 0; i < 20; i++)
      flattenTree(filterTree(big, { ...noFilters, query: 'prova numero' }, bigIndex), closed);
    expect((performance.now() - started) / 20).toBeLessThan(20);
  });
});

it('an action of two objectives is known by both', () => {
  const [area] = areasOf([{ title: 'A', objectives: [{ title: 'Uno', actions: ['x'] }, { title: 'Due' }] }]);
  const action = area?.objectives[0]?.actions[0];
  if (!area || !action) throw new Error('no action');
  const both = { ...area, objectives: area.objectives.map((o) => ({ ...o, actions: [action] })) };
  expect(
    sharedActions([both])
      .get(action.id)
      ?.map((o) => o.title),
  ).toEqual(['Uno', 'Due']);
});

it('moving keeps every item and puts it where it was asked', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 1 }), fc.nat(), fc.nat(), (items, a, b) => {
      const [from, to] = [a % items.length, b % items.length];
      const next = moved(items, from, to);
      expect(next[to]).toBe(items[from]);
      expect([...next].sort()).toEqual([...items].sort());
    }),
  );
});

it('lists funds by name, the unnamed last', () => expect(fundsOf(areas)).toEqual(['PNRR', UNNAMED_FUND]));

it('writes codes as the document does', () => {
  expect([objectiveCode('12'), objectiveCode('B2'), actionCode('3'), actionCode(null)]).toEqual([
    'Ob. 12',
    'B2',
    'Az. 3',
    null,
  ]);
});
