import { shownChecks, type CheckFilters } from './checks';

const rows = [
  { key: 'open', state: 'open' as const, mine: false },
  { key: 'mine', state: 'assigned' as const, mine: true },
  { key: 'dismissed', state: 'dismissed' as const, mine: false },
  { key: 'resolved', state: 'resolved' as const, mine: false },
];
const keys = (filters: Partial<CheckFilters>) =>
  shownChecks(rows, { stato: '', miei: false, ...filters }).map((row) => row.key);

it('shows the avvisi that wait unless another state is asked, and only mine where I ask', () => {
  expect(keys({})).toEqual(['open', 'mine']);
  expect(keys({ stato: 'dismissed' })).toEqual(['dismissed']);
  expect(keys({ stato: 'tutti' })).toHaveLength(4);
  expect(keys({ miei: true })).toEqual(['mine']);
  expect(keys({ miei: true, stato: 'resolved' })).toEqual([]);
});
