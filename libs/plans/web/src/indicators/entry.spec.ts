import { entryOf, isIncomplete, pastedRows, readEntry } from './entry';
import { readingOf } from './testing';

describe('what one types in the grid', () => {
  it('is read as Italians write numbers; nothing is not zero', () => {
    expect(readEntry('number', { first: '1.500,5', second: '' })).toEqual({ ok: true, fields: { value: '1500.5' } });
    expect(readEntry('number', { first: ' ', second: '' })).toEqual({ ok: true, fields: { value: null } });
    expect(readEntry('number', { first: '0', second: '' })).toEqual({ ok: true, fields: { value: '0' } });
    expect(readEntry('score', { first: 'otto', second: '' })).toEqual({ ok: false, wrong: 'number' });
  });

  it('of a percentage is its two parts', () => {
    expect(readEntry('percent', { first: '9', second: '10' })).toEqual({
      ok: true,
      fields: { numerator: '9', denominator: '10' },
    });
    expect(isIncomplete('percent', { first: '9', second: '' })).toBe(true);
    expect(isIncomplete('percent', { first: '', second: '' })).toBe(false);
  });

  it('is what was saved, written back', () => {
    const saved = readingOf({ value: '-1500.50', numerator: '9', denominator: '10', answer: 'no', day: '2022-05-20' });
    expect(entryOf('number', saved).first).toBe('-1.500,5');
    expect(entryOf('percent', saved)).toEqual({ first: '9', second: '10' });
    expect(entryOf('yes_no', saved).first).toBe('no');
    expect(entryOf('date_window', saved).first).toBe('2022-05-20');
    expect(entryOf('number', null)).toEqual({ first: '', second: '' });
  });

  it('comes from a sheet in rows and columns', () => {
    expect(pastedRows('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });
});
