import fc from 'fast-check';
import { extensionOf, safeName } from './file-name.ts';

it.each([
  ['Delibera 13.pdf', 'Delibera 13.pdf'],
  ['Così è (se vi pare) – già.PDF', 'Così è (se vi pare) – già.PDF'],
  ['../../etc/passwd.txt', 'passwd.txt'],
  ['C:\\Users\\Anna\\atto.pdf', 'atto.pdf'],
  ['..\\..\\atto.pdf', 'atto.pdf'],
  ['atto\u0000.pdf', 'atto.pdf'],
  ['atto\r\nX-Header: 1.pdf', 'attoX-Header_ 1.pdf'],
  ['fattura\u202Efdp.exe', 'fatturafdp.exe'],
  ['a\u200bt\u2066t\ufeffo.pdf', 'atto.pdf'],
  ['"atto"; filename="x.exe.pdf', '_atto_; filename=_x.exe.pdf'],
  ['atto.pdf. . ', 'atto.pdf'],
  ['.pdf', 'file.pdf'],
  ['...', 'file'],
  ['', 'file'],
  ['con.txt', '_con.txt'],
  ['.htaccess.txt', 'htaccess.txt'],
  ['e\u0301.pdf', 'é.pdf'],
  ['\ud800.pdf', '\ufffd.pdf'],
  [`${'à'.repeat(500)}.pdf`, `${'à'.repeat(120)}.pdf`],
  [`atto.${'x'.repeat(500)}`, `atto.${'x'.repeat(11)}`],
])('%j is kept as %j', (given, kept) => expect(safeName(given)).toBe(kept));

it('whatever comes, what is kept is innocent, and kept again is the same', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
      const name = safeName(given);
      expect(name).not.toMatch(/[/\\"*:<>?|\p{C}]|^\s|^\.|[. ]$|^$/u);
      expect(name.length).toBeLessThan(300);
      expect(safeName(name)).toBe(name);
    }),
  ));

it.each([
  ['Delibera.PDF', 'pdf'],
  ['delibera.pdf.p7m', 'p7m'],
  ['delibera', ''],
  ['delibera.', ''],
])('%s ends in %j', (name, end) => expect(extensionOf(name)).toBe(end));
