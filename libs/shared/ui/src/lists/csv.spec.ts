import { toCsv } from './csv';

describe('csv for Italian sheets', () => {
  it('separates with semicolons after a byte order mark', () => {
    expect(toCsv(['Ente', 'Importo'], [['Comune di Lodi', '1.234,56']])).toBe(
      '\uFEFFEnte;Importo\r\nComune di Lodi;1.234,56\r\n',
    );
  });

  it('quotes what would break the line, and leaves what is missing empty', () => {
    expect(toCsv(['a'], [['uno;due'], ['detto "Il Sole"'], [null]])).toContain(
      '"uno;due"\r\n"detto ""Il Sole"""\r\n\r\n',
    );
  });

  it('defuses formulas but not negative numbers', () => {
    expect(toCsv(['a'], [['=1+1'], ['-12,50'], [-3]])).toContain("'=1+1\r\n-12,50\r\n-3\r\n");
  });
});
