import { formatDate, formatDateTime, formatPeriod, parseDate } from './dates';
import { daysUntil, relativeDay } from './relative';

describe('dates as Italians write them', () => {
  it('shows a day and what is not known', () => {
    expect(formatDate('2018-10-30')).toBe('30/10/2018');
    expect(formatDate(null)).toBe('non indicato');
    expect(formatPeriod('2018-01-01', null)).toBe('dal 01/01/2018');
  });

  it('shows an instant in the time of Italy', () => {
    expect(formatDateTime('2025-07-01T08:42:00Z')).toBe('01/07/2025 alle 10:42');
  });

  it.each([
    ['30/10/2018', '2018-10-30'],
    ['1.2.26', '2026-02-01'],
    ['30102018', '2018-10-30'],
    [' 2018-10-30 ', '2018-10-30'],
  ])('reads %s', (text, value) => {
    expect(parseDate(text)).toEqual({ ok: true, value });
  });

  it.each(['31/02/2020', 'domani', '2018', '00/01/2020'])('refuses %s with a sentence', (text) => {
    const parsed = parseDate(text);
    expect(parsed.ok).toBe(false);
  });

  it('says how a deadline stands', () => {
    expect(daysUntil('2025-03-31', '2025-03-28')).toBe(3);
    expect(relativeDay('2025-03-28', '2025-03-28')).toBe('scade oggi');
    expect(relativeDay('2025-03-27', '2025-03-28')).toBe('scaduto da un giorno');
    expect(relativeDay('2025-04-02', '2025-03-28')).toBe('scade tra 5 giorni');
  });
});
