import { periodSuggestions } from './periods';

describe('periodSuggestions', () => {
  it('offers the year, its halves, the school year and the year before, within the plan', () => {
    expect(periodSuggestions('2026-11-22', { from: '2025-01-01', to: '2027-12-31' })).toEqual([
      '2026',
      '1° semestre 2026',
      '2° semestre 2026',
      'anno scolastico 2026/2027',
      '2025',
    ]);
    expect(periodSuggestions('2026-03-01', { from: '2026-01-01', to: '2027-12-31' })).toEqual([
      '2026',
      '1° semestre 2026',
      '2° semestre 2026',
      'anno scolastico 2025/2026',
    ]);
  });

  it('of a plan long over, offers its last year', () => {
    expect(periodSuggestions('2026-11-22', { from: '2021-01-01', to: '2023-12-31' })).toEqual([
      '2023',
      '1° semestre 2023',
      '2° semestre 2023',
    ]);
  });
});
