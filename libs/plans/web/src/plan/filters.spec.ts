import fc from 'fast-check';
import { isFiltering, noFilters, readFilters, readOpen, shortKey, writeFilters, writeOpen } from './filters';

describe('the address', () => {
  it('gives back the filters it was given, and leaves the rest alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.boolean(), (query, fund, incomplete) => {
        const filters = { ...noFilters, query, fund, incomplete };
        const params = writeFilters(new URLSearchParams('vista=importi'), filters);
        expect(readFilters(new URLSearchParams(params.toString()))).toEqual(filters);
        expect(params.get('vista')).toBe('importi');
      }),
    );
  });

  it('is bare when nothing is chosen or open', () => {
    const params = writeOpen(writeFilters(new URLSearchParams(), noFilters), readOpen(new URLSearchParams()));
    expect(params.toString()).toBe('');
    expect(isFiltering(noFilters)).toBe(false);
    expect(isFiltering({ ...noFilters, query: '  ' })).toBe(false);
  });

  it('remembers what is open', () => {
    const key = shortKey('01900000-0000-7000-8000-0000deadbeef');
    expect(key).toBe('deadbeef');
    const params = writeOpen(new URLSearchParams(), { closedAreas: new Set(), openObjectives: new Set([key, 'aa']) });
    expect(params.toString()).toBe('aperti=deadbeef.aa');
    expect(readOpen(params).openObjectives).toEqual(new Set([key, 'aa']));
  });
});
