import { byObjective } from './by-objective';

it('puts the indicators of one objective under one heading, wherever they come', () => {
  const of = (id: string, n: number) => ({ n, scheda: { objective: { id } } });
  const groups = byObjective([of('a', 1), of('a', 2), of('b', 3), of('a', 4)]);
  expect(groups.map((group) => group.map((i) => i.n))).toEqual([[1, 2, 4], [3]]);
});
