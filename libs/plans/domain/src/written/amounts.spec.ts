import fc from 'fast-check';
import { formatEuro, fromCents } from '@zona/money';
import { readAmount, readAmounts } from './amounts.ts';
import type { WrittenWarning } from './vocabulary.ts';

type Row = [text: string, value: string | null, period: string, certainty: string, ...warnings: WrittenWarning[]];

// Carate, notes section 4 with the lines of section 1; Lodi, section 4 and 1b.
const cells: Row[] = [
  ['€ 73.261,72 annui', '73261.72', 'annual', 'stated'],
  ['€ 73.261,72 annui a carico del Fondo povertà', '73261.72', 'annual', 'stated'],
  ['Circa € 6.000 euro anno', '6000.00', 'annual', 'about'],
  ['€ 6.000 annue circa', '6000.00', 'annual', 'about'],
  ['€ 3.600,00 €', '3600.00', 'not_stated', 'stated'],
  ['€ 5000', '5000.00', 'not_stated', 'stated'],
  ['100.000,00', '100000.00', 'not_stated', 'stated'],
  ['1999,20', '1999.20', 'not_stated', 'stated'],
  ['74,8', '74.80', 'not_stated', 'stated'],
  ['3.300.000€', '3300000.00', 'not_stated', 'stated'],
  ['Euro 1.100.000,00 ³', '1100000.00', 'not_stated', 'stated'],
  ['35.000 €er la prima annualità', '35000.00', 'first_year', 'stated'],
  ['Finanziamento formazione (il primo anno circa € 10.000)', '10000.00', 'first_year', 'about'],
  ['€ 2.650.000 valore triennale', '2650000.00', 'triennial', 'stated'],
  ['Quota parte Fondo PrinS € 196.000 euro sui 2 anni', '196000.00', 'biennial', 'stated'],
  ['100.000 annue prime tre corti', '100000.00', 'annual', 'stated', 'no_currency'],
  ['€ 810.000 annue per tre anni circa la metà potrebbe supportare', '810000.00', 'annual', 'if_funded'],
  ['€ 70.000 se attratte da PNRR', '70000.00', 'not_stated', 'if_funded'],
  ['eventuali 20.000 €', '20000.00', 'not_stated', 'if_funded'],
  ['risorse eventuali dai bandi. 3.300.000€', '3300000.00', 'not_stated', 'stated', 'conditional_part'],
  ['circa 4.000.000€ all’anno', '4000000.00', 'annual', 'about'],
  ['Almeno 150.000€ (di cui 50% tramite risorse da bandi)', '150000.00', 'not_stated', 'at_least', 'part_in_percent'],
  ['ognuno di valore triennale di 330.000 euro', '330000.00', 'triennial', 'stated', 'per_unit'],
  ['fino a 10.000 euro', '10000.00', 'not_stated', 'about', 'at_most'],
  ['costo 40.000', '40000.00', 'not_stated', 'stated', 'no_currency'],
  ['350 mila euro', '350000.00', 'not_stated', 'stated'],
  ['€ 2,5 mln', '2500000.00', 'not_stated', 'stated'],
  ['38.053,135 €', '38053.14', 'not_stated', 'stated', 'rounded'],
  ['-500,00', '-500.00', 'not_stated', 'stated', 'negative'],
  ['il 5% dell’importo totale', null, 'not_stated', 'stated', 'percent_not_amount'],
  ['Secondo DGR regionali', null, 'not_stated', 'stated', 'by_act'],
  ['Da definire', null, 'not_stated', 'stated', 'to_be_defined'],
  ['Quota parte ore personale', null, 'not_stated', 'stated', 'in_kind'],
  ['Fondi PNRR se attratti', null, 'not_stated', 'if_funded', 'no_figure'],
  ['/', null, 'not_stated', 'stated', 'empty'],
  ['Non necessarie', '0.00', 'not_stated', 'stated'],
  ['Non sono necessarie risorse economiche', '0.00', 'not_stated', 'stated'],
];

describe('an amount as the documents write it', () => {
  it.each(cells)('%s', (text, value, period, certainty, ...warnings) => {
    expect(readAmounts(text)).toHaveLength(1);
    expect(readAmount(text)).toMatchObject({ text, value, period, certainty, warnings, understood: true });
  });

  it('a range, with the year it begins (Carate L214)', () => {
    expect(readAmount('311.000 euro per l’anno 2022 e a seguire in aumento fino a circa 425.000')).toMatchObject({
      value: '311000.00',
      valueTo: '425000.00',
      period: 'first_year',
      certainty: 'about',
      warnings: ['range'],
    });
    expect(readAmount('da 1.000 a 2.000 euro')).toMatchObject({ value: '1000.00', valueTo: '2000.00' });
  });

  it('names the funds it sees, and does not expand what the document does not (Lodi L397)', () => {
    const all = readAmounts('<p>329.000 € PNRR;</p> <p>300.000,00 € FRS</p>');
    expect(all.map((a) => [a.value, ...a.funds])).toEqual([
      ['329000.00', 'PNRR'],
      ['300000.00', 'FRS'],
    ]);
    expect(readAmount('900.000,00 € Fondi L. 112/2016').funds).toEqual(['Dopo di Noi']);
  });

  it('a part without a figure is no zero and is no part of the sum (Carate L1156)', () => {
    const [comuni, regione] = readAmounts('35.000 euro comuni + risorse regionali');
    expect(comuni).toMatchObject({ value: '35000.00', funds: ['Comuni'], warnings: ['part_unknown'] });
    expect(regione).toMatchObject({ value: null, funds: ['Regione'], warnings: ['no_figure'], understood: true });
  });

  it('a condition of one part is not the condition of another (Carate L246)', () => {
    const all = readAmounts('10.000 annui risorse proprie 13 Comuni + fondi 5% 0/6 + Fondi PNRR se attratti');
    expect(all.map((a) => [a.value, a.certainty])).toEqual([
      ['10000.00', 'stated'],
      [null, 'stated'],
      [null, 'if_funded'],
    ]);
  });

  it('a condition at the head governs every part (Carate L709)', () => {
    const text =
      'In caso di finanziamento PNRR Investimento 300.000 euro + costo annuo gestione 40.000 + risorse Legge Dopo di Noi';
    expect(readAmounts(text).map((a) => [a.value, a.period, a.certainty])).toEqual([
      ['300000.00', 'one_off', 'if_funded'],
      ['40000.00', 'annual', 'if_funded'],
      [null, 'not_stated', 'if_funded'],
    ]);
  });

  it('several amounts of one cell, each with its own words (Carate L398, L432, L745; Lodi L323)', () => {
    const values = (text: string) => readAmounts(text).map((a) => [a.value, a.period, a.certainty]);
    expect(values('€ 300.000 annue circa costo servizio € 300.000 annue circa corso borse lavoro')).toEqual([
      ['300000.00', 'annual', 'about'],
      ['300000.00', 'annual', 'about'],
    ]);
    expect(
      values(
        '€ 35.000 ufficio progetti e fundraising € 16.500 potenziamento ufficio progetti per PNRR Da definire potenziamento in caso di attrazione fondi PNRR',
      ),
    ).toEqual([
      ['35000.00', 'not_stated', 'stated'],
      ['16500.00', 'not_stated', 'stated'],
      [null, 'not_stated', 'if_funded'],
    ]);
    expect(
      values(
        'Fondo PrinS € 196.000 euro sui 2 anni prevedendo € 32.000 circa per Ambito fino al 31.12.2023 per il personale e 3500 ad ambito per alloggio',
      ),
    ).toEqual([
      ['196000.00', 'biennial', 'stated'],
      ['32000.00', 'not_stated', 'about'],
      ['3500.00', 'not_stated', 'stated'],
    ]);
    const silver = readAmounts('PROGETTO SILVER: 926.442,60 € PROGETTO PROTAGONISTI NEL TEMPO: 141.771,53 €');
    expect(silver.map((a) => a.text)).toEqual([
      'PROGETTO SILVER: 926.442,60 €',
      'PROGETTO PROTAGONISTI NEL TEMPO: 141.771,53 €',
    ]);
    expect(readAmount('€ 10.000 e € 5.000').warnings).toContain('several_amounts');
  });

  it('"di cui" is a part, never added (Lodi L555)', () => {
    expect(
      readAmounts('150.000€ (di cui 50.000€ provenienti da progettualità su bandi)').map((a) => [a.value, a.partOf]),
    ).toEqual([
      ['150000.00', false],
      ['50000.00', true],
    ]);
  });

  it('checks the calculation written beside an amount (Carate L1187)', () => {
    const artemide =
      '€ 350.114,36 risorse regionali bienni 2022/2023 + quote Ambiti 256.032,90 (€ 25.603,29 x 5 Ambiti x 2 anni) + € 62.946,94 autonomia (n.15047 del 08.11.2021)';
    const all = readAmounts(artemide);
    expect(all.map((a) => [a.value, a.period])).toEqual([
      ['350114.36', 'biennial'],
      ['256032.90', 'biennial'],
      ['62946.94', 'not_stated'],
    ]);
    expect(all.flatMap((a) => a.warnings)).not.toContain('formula_mismatch');
    expect(readAmount('256.032,91 (€ 25.603,29 x 5 Ambiti x 2 anni)').warnings).toContain('formula_mismatch');
    expect(readAmount('€ 25.603,29 x 5 Ambiti x 2 anni')).toMatchObject({ value: '256032.90', warnings: ['computed'] });
  });

  it.each([
    'n.15047 del 08.11.2021',
    'ex DGR 30 novembre 2021, n. 5618',
    'fino al 31.12.2023',
    '33 progetti',
    'Tiki Taka',
    '1,234.56 €',
    'PNRR Missione 5 investimento 2 azione 1.1.2 dal 31 dicembre 2022',
  ])('takes no figure out of "%s"', (text) => expect(readAmounts(text).every((a) => a.value === null)).toBe(true));

  it('takes what a spreadsheet gives', () => {
    expect(readAmount(73261.72)).toMatchObject({ value: '73261.72', understood: true, warnings: [] });
    expect(readAmount(0.1 + 0.2)).toMatchObject({ value: '0.30', warnings: ['rounded'] });
    expect(readAmount(new Date('2026-02-01'))).toMatchObject({
      value: null,
      understood: false,
      warnings: ['date_for_number'],
    });
    expect(readAmount(null)).toMatchObject({ value: null, understood: true, warnings: ['empty'] });
    expect(readAmount(Number.NaN)).toMatchObject({ value: null, understood: false });
  });

  it('what is shown is read back, to the cent, with or without its words', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }),
        fc.constantFrom('', 'circa ', 'almeno '),
        (cents, before) => {
          const value = fromCents(cents);
          expect(readAmount(`${before}${formatEuro(value)} annui`)).toMatchObject({ value, period: 'annual' });
          expect(readAmount(formatEuro(value)).value).toBe(value);
        },
      ),
    );
  });

  it('nothing that can be typed makes it throw, and the words stay', () => {
    const scrap = fc.constantFrom(
      '€ ',
      '1.000',
      '2,5',
      ' + ',
      'fino a ',
      'di cui ',
      ' x 5',
      '%',
      '(',
      '\n',
      '<p>',
      'se attratti',
      ';',
      'annui ',
      '31.12.2023',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(scrap, { maxLength: 12 }).map((s) => s.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        expect(readAmount(text).text).toBe(text);
        expect(readAmounts(text).length).toBeGreaterThan(0);
        for (const a of readAmounts(text)) if (a.value !== null) expect(a.value).toMatch(/^-?\d{1,13}\.\d{2}$/);
      }),
    );
  });

  it.each([
    '1.'.repeat(16_000),
    ' x 5'.repeat(8_000),
    '€ 1.000 '.repeat(2_000),
    '<p'.repeat(16_000),
    'se a '.repeat(6_000),
  ])('a very long cell does not hold the page up (%#)', (text) => {
    const before = performance.now();
    readAmounts(text);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
