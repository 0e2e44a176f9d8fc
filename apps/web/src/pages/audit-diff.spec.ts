import { formatEuro } from '@zona/money';
import { differences, subjectOf } from './audit-diff';

const written = (type: string, before: object | null, after: object | null) => ({
  type,
  before: before && JSON.stringify(before),
  after: after && JSON.stringify(after),
});

describe('differences of the register', () => {
  it('says only what changed, with Italian names and values', () => {
    const before = { id: 'a', certainty: 'about', value: null, fund: 'FNPS' };
    const after = { id: 'a', certainty: 'stated', value: '1234.56', fund: 'FNPS' };
    expect(differences(written('StatedAmount', before, after))).toEqual([
      { field: 'Certezza', before: 'circa', after: 'indicato' },
      { field: 'Valore', before: '', after: formatEuro('1234.56') },
    ]);
  });

  it('reads dates and codes, and leaves identifiers out', () => {
    const after = { id: 'x', personId: 'y', role: 'sindaco', from: '2025-01-31', enteId: 'z' };
    expect(differences(written('Membership', null, after))).toEqual([
      { field: 'Ruolo', before: '', after: 'Sindaco' },
      { field: 'Dal', before: '', after: '31/01/2025' },
      { field: 'Ente', before: '', after: 'indicato' },
    ]);
  });

  it('says that a link moved without saying from which identifier', () => {
    expect(differences(written('Objective', { areaId: 'a' }, { areaId: 'b' }))).toEqual([
      { field: 'Area', before: 'indicato', after: 'cambiato' },
    ]);
  });

  it('does not break on what it cannot read', () => {
    expect(differences({ type: 'Plan', before: '{', after: '[1]' })).toEqual([]);
  });

  it('names the row when the register does', () => {
    expect(subjectOf(written('Person', null, { givenName: 'Ada', familyName: 'Neri' }))).toBe('Neri Ada');
    expect(subjectOf(written('ActionEnte', null, { enteId: 'x' }))).toBeNull();
  });
});
