import { changeWords } from './history';

describe('changeWords', () => {
  it('names the fields a person knows', () => {
    const event = { operation: 'update', before: '{"title":"a","version":1}', after: '{"title":"b","version":2}' };
    expect(changeWords(event)).toBe('Modificato: titolo');
  });

  it('says what happened when there is nothing to compare, or it cannot be read', () => {
    expect(changeWords({ operation: 'create', before: null, after: '{}' })).toBe('Inserito');
    expect(changeWords({ operation: 'withdraw', before: 'x', after: 'y' })).toBe('Ritirato');
  });
});
