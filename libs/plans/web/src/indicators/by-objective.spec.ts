import { byObjective } from './by-objective';

it('puts neighbours of one objective under one heading and keeps the order', () => {
  const of = (id: string, n: number) => ({ n, scheda: { objective: { id } } });
  const groups = byObjective([of('a', 1), of('a', 2), of('b', 3), of('a', 4)]);
  expect(groups.map((g) => g.indicators.map((i) => i.n))).toEqual([[1, 2], [3], [4]]);
});
