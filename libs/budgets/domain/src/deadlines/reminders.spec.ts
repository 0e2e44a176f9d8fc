import { reminderFor } from './index.ts';

it('tells thirty, seven and one day before, each once', () => {
  expect([31, 30, 8, 7, 2, 1, 0, -5].map(reminderFor)).toEqual([null, 30, 30, 7, 7, 1, 1, 1]);
});
