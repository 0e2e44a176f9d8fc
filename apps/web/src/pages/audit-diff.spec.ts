import { differences } from './audit-diff';

describe('differences of the register', () => {
  it('says only what changed, with Italian names and values', () => {
    const before = JSON.stringify({ id: 'a', title: 'Vecchio', status: 'draft', version: 1, value_cents: null });
    const after = JSON.stringify({ id: 'a', title: 'Nuovo', status: 'draft', version: 2, value_cents: 123456 });
    expect(differences(before, after)).toEqual([
      { field: 'Titolo', before: 'Vecchio', after: 'Nuovo' },
      { field: 'Importo', before: '', after: '1.234,56 €' },
    ]);
  });

  it('reads names in camel case, dates and codes', () => {
    expect(differences(null, JSON.stringify({ givenName: 'Ada', role: 'sindaco', from: '2025-01-31' }))).toEqual([
      { field: 'Nome', before: '', after: 'Ada' },
      { field: 'Ruolo', before: '', after: 'Sindaco' },
      { field: 'Dal', before: '', after: '31/01/2025' },
    ]);
  });

  it('does not break on what it cannot read', () => {
    expect(differences('{', '[1]')).toEqual([]);
  });
});
