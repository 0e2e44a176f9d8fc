import fc from 'fast-check';
import { readYesNo } from './yes-no.ts';

describe('readYesNo', () => {
  // Carate, section 2 (variants) and L216-1322; Lodi, section 2a.
  it.each<[string, string, string | null]>([
    ['Si', 'yes', null],
    ['Sì', 'yes', null],
    ['si', 'yes', null],
    ['sì', 'yes', null],
    ['SI', 'yes', null],
    ['Si: inter-ambiti, ASST e ATS', 'yes', 'inter-ambiti, ASST e ATS'],
    ['Si 0/6', 'yes', '0/6'],
    ['SI/ Gli Enti hanno aderito', 'yes', 'Gli Enti hanno aderito'],
    ['SI – ASST è stata coinvolta', 'yes', 'ASST è stata coinvolta'],
    ['Si integrazione socio - sanitaria', 'yes', 'integrazione socio - sanitaria'],
    ['Si Lavoro Formazione', 'yes', 'Lavoro Formazione'],
    ['<p>SI</p> <ul><li>Sindacati</li></ul>', 'yes', 'Sindacati'],
    ['No', 'no', null],
    ['no', 'no', null],
    ['NO', 'no', null],
    ['no)', 'no', null],
    ['<p><i>NO</i></p>', 'no', null],
    ['No. Sono stati individuati momenti', 'no', 'Sono stati individuati momenti'],
    ['NO attualmente in studio integrazione', 'no', 'attualmente in studio integrazione'],
    ['In parte', 'partly', null],
    ['In parte, per i minori', 'partly', 'per i minori'],
    ['Limitatamente al progetto individuale', 'partly', 'Limitatamente al progetto individuale'],
    ['x', 'yes', null],
    ['☒', 'yes', null],
    ['✓', 'yes', null],
    ['☒ Si ☐ No', 'yes', null],
    ['☐ Si ☒ No', 'no', null],
    ['☒ Sì ☐ No', 'yes', null],
    ['SI ☒ NO ☐', 'yes', null],
    ['SI [ ] NO [x]', 'no', null],
    ['[x] Si: con ASST [ ] No', 'yes', 'con ASST'],
    ['<input checked="" type="checkbox"> Si <input type="checkbox"> No', 'yes', null],
  ])('%s', (text, answer, note) =>
    expect(readYesNo(text)).toMatchObject({ text, answer, note, understood: true, warnings: [] }),
  );

  it('says where it doubts', () => {
    expect(readYesNo('In studio')).toMatchObject({ answer: 'partly', note: 'In studio', warnings: ['undecided'] });
    expect(readYesNo('Sl. Provincia')).toMatchObject({ answer: 'yes', note: 'Provincia', warnings: ['scanned_si'] });
    expect(readYesNo('SI/NO')).toMatchObject({ answer: 'not_stated', understood: false, warnings: ['both_answers'] });
    expect(readYesNo('☒ Si ☒ No')).toMatchObject({ answer: 'not_stated', understood: false });
  });

  it('a pronoun is only proposed as a yes (Carate L995)', () => {
    const text = 'Si sta valutando l’ampiamento delle stazioni appaltanti';
    expect(readYesNo(text)).toMatchObject({ answer: 'yes', understood: false, warnings: ['reflexive_si'] });
  });

  it.each(['', '/', '\\', '-', null, undefined])('%p is not stated, and no "no"', (cell) =>
    expect(readYesNo(cell)).toMatchObject({ answer: 'not_stated', understood: true, warnings: ['empty'] }),
  );

  it.each(['Rete fianco a fianco', 'Nodo', 'Sicurezza', 'Non ancora', '☐ Si ☐ No'])('%s stays a note', (text) =>
    expect(readYesNo(text)).toMatchObject({ answer: 'not_stated', note: text, understood: false }),
  );

  it('takes the booleans of a spreadsheet, and throws at nothing', () => {
    expect([true, false].map((b) => readYesNo(b).answer)).toEqual(['yes', 'no']);
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(readYesNo(text).text).toBe(text)));
  });
});
