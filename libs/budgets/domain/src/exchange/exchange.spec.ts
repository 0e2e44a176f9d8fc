import { fromCents } from '@zona/money';
import fc from 'fast-check';
import {
  bestLayout,
  headingsSignature,
  importColumns,
  invoiceWords,
  layoutOf,
  matchesOf,
  paymentKey,
  readLine,
  readPayment,
  recalledFields,
  RowCells,
  sharesOf,
  type BudgetImportKind,
  type ImportedFacts,
  type SettlementFacts,
} from './index.ts';

const today = '2026-11-22';
const cellsOf = (kind: BudgetImportKind, headings: readonly string[], values: readonly unknown[]) =>
  new RowCells(kind, layoutOf(kind, 1, headings), {
    line: 2,
    cells: values.map((value) =>
      value === null ? undefined : { text: String(value), value: value as string | number | Date },
    ),
  });
const errorsOf = (cells: RowCells) => cells.messages.filter((m) => m.level === 'error').map((m) => m.column);

describe('headings', () => {
  it('of the template are all known', () => {
    for (const kind of ['lines', 'payments'] as const) {
      const layout = layoutOf(
        kind,
        1,
        importColumns[kind].map((c) => c.header),
      );
      expect(layout.missing).toEqual([]);
      expect(layout.fields).toEqual(importColumns[kind].map((c) => c.field));
    }
  });

  it('of an accounting system are found under its titles, however written', () => {
    const layout = bestLayout('payments', [
      { line: 1, texts: ['Comune di Prova', '', ''] },
      { line: 2, texts: ['Elenco mandati', 'Importo'] },
      { line: 4, texts: ['N. MANDATO', 'Data Mandato', 'Beneficiario', 'P.IVA', 'Nr. Fattura', 'IMPORTO €', 'Note'] },
    ]);
    expect(layout).toMatchObject({ header: 4, missing: [] });
    const all = layoutOf('payments', 4, [
      'N. MANDATO',
      'Data Mandato',
      'Beneficiario',
      'P.IVA',
      'Importo lordo',
      'Note',
    ]);
    expect(all).toMatchObject({ missing: [], fields: ['number', 'paidOn', 'supplier', 'supplierCode', 'value', null] });
  });
});

describe('headings that nobody knows', () => {
  it('are the line with most words, under titles and above figures', () => {
    const layout = bestLayout('payments', [
      { line: 1, texts: ['Tesoreria', '', ''] },
      { line: 3, texts: ['Titolo', 'Quando', 'Netto'] },
      { line: 4, texts: ['Una', '10/02/2026', '5,00'] },
    ]);
    expect(layout).toMatchObject({ header: 3, missing: ['Mandato', 'Data', 'Importo'] });
  });

  it('are known again in any order, and hold what was said of them', () => {
    const said = [
      { header: 'Netto', field: 'value' },
      { header: 'Data', field: null },
      { header: 'Data', field: 'paidOn' },
    ];
    expect(headingsSignature('payments', ['DATA', 'netto ', 'Data', ''])).toBe(
      headingsSignature(
        'payments',
        said.map((s) => s.header),
      ),
    );
    expect(headingsSignature('lines', ['Netto'])).not.toBe(headingsSignature('payments', ['Netto']));
    expect(recalledFields(said, ['Data', 'data', 'NETTO', 'Altro'])).toEqual([null, 'paidOn', 'value', null]);
  });
});

describe('rows', () => {
  const headings = ['Mandato', 'Data', 'Importo', 'Codice fornitore', 'Fattura'];

  it('a payment is read as people write it', () => {
    const cells = cellsOf('payments', headings, ['311', '10/02/2025', '1.234,56', '00743110157', '12/PA']);
    expect(readPayment(cells, today)).toMatchObject({ number: '311', paidOn: '2025-02-10', value: '1234.56' });
    const typed = cellsOf('payments', headings, [311, new Date('2025-02-10T00:00:00Z'), 1234.56, null, null]);
    const payment = readPayment(typed, today)!;
    expect(paymentKey(payment)).toBe('311|2025-02-10|1234.56');
    expect(paymentKey({ ...payment, supplierCode: 'abc' })).toBe('311|2025-02-10|1234.56|ABC');
  });

  it('what cannot be read is said beside its column, and nothing is made up', () => {
    const cells = cellsOf('payments', headings, [null, '31/02/2025', 'circa 10', null, null]);
    expect(readPayment(cells, today)).toBeNull();
    expect(errorsOf(cells)).toEqual(['Mandato', 'Data', 'Importo']);
    for (const wrong of ['0', '-5', 1.234])
      expect(readPayment(cellsOf('payments', headings, ['1', '10/02/2025', wrong, null, null]), today)).toBeNull();
    expect(readPayment(cellsOf('payments', headings, ['1', '10/02/2027', '5', null, null]), today)).toBeNull();
  });

  it('a code whose check does not come out is kept and remarked on', () => {
    const cells = cellsOf('payments', headings, ['1', '10/02/2025', '5', '00743110158', null]);
    expect(readPayment(cells, today)).toMatchObject({ supplierCode: '00743110158' });
    expect(cells.messages.map((m) => m.level)).toEqual(['warning']);
  });

  it('a line says what it is', () => {
    const wanted = ['Operazione', 'Fondo', 'Anno del fondo', 'Voce', 'Anno', 'Importo', 'CUP', 'Tipo di atto'];
    const good = cellsOf('lines', wanted, ['Stanziamento', 'FNPS', 2025, 'Nidi', '2025', 10.5, null, 'determina']);
    expect(readLine(good)).toMatchObject({
      operation: 'allocate',
      value: '10.50',
      fundYear: 2025,
      actKind: 'determina',
    });
    const bad = cellsOf('lines', wanted, ['Prestito', 'FNPS', 'ieri', null, 2025, 1, 'X', 'boh']);
    expect(readLine(bad)).toBeNull();
    expect(errorsOf(bad)).toEqual(['Operazione', 'Anno del fondo', 'Voce', 'CUP', 'Tipo di atto']);
  });
});

const payment: ImportedFacts = {
  number: '311',
  paidOn: '2025-03-01',
  value: '100.00',
  supplierCode: '00743110157',
  invoiceNumber: '0012/PA',
};
const settlement: SettlementFacts = {
  id: 's',
  title: 'Fattura 12',
  supplierCode: '00743110157',
  invoiceNumber: '12 pa',
  cig: null,
  on: '2025-02-01',
  left: '100.00',
  payments: [],
};
const only = (p: Partial<ImportedFacts>, s: Partial<SettlementFacts>) =>
  matchesOf({ ...payment, ...p }, [{ ...settlement, ...s }])[0];

describe('matching', () => {
  it('invoices are one however they are written', () => {
    expect(invoiceWords('0012/PA')).toBe(invoiceWords(' 12 pa'));
    expect(invoiceWords('12/2024')).not.toBe(invoiceWords('122/024'));
  });

  it('supplier and invoice with the amount that is left are sure; with a part likely; with more not to be confirmed', () => {
    expect(only({}, {})).toMatchObject({ certainty: 'sure', obstacle: null });
    expect(only({ value: '60.00' }, {})).toMatchObject({ certainty: 'likely', obstacle: null });
    expect(only({ value: '160.00' }, {})!.obstacle).toContain('ne restano da pagare 100,00 €');
  });

  it('the amount alone is possible, in its time, and never against another supplier', () => {
    const nothing = { supplierCode: null, invoiceNumber: null };
    expect(only(nothing, {})).toMatchObject({ certainty: 'possible' });
    expect(only({ invoiceNumber: null }, {})).toMatchObject({ certainty: 'likely' });
    expect(only({ invoiceNumber: null }, { on: '2023-01-01' })).toMatchObject({ certainty: 'possible' });
    expect(only(nothing, { on: '2025-04-01' })).toBeUndefined();
    expect(only(nothing, { on: '2024-01-01' })).toBeUndefined();
    expect(only({ invoiceNumber: null, supplierCode: '12345678903' }, {})).toBeUndefined();
    expect(only({ ...nothing, value: '0.01' }, {})).toBeUndefined();
  });

  it('a mandate that Zona has is not paid twice', () => {
    const there = { id: 'p', number: '0311', paidOn: '2025-02-28', value: '100.00' };
    expect(only({}, { left: '0.00', payments: [there] })).toMatchObject({
      paymentId: 'p',
      certainty: 'sure',
      obstacle: null,
    });
    expect(only({}, { payments: [{ ...there, value: '90.00' }] })!.obstacle).toContain('100,00 €');
    expect(only({}, { payments: [{ ...there, paidOn: '2024-02-28' }] })).toMatchObject({ paymentId: null });
    expect(only({}, { left: '0.00', payments: [there], supplierCode: '12345678903' })).toBeUndefined();
  });

  it('two that are equally sure are left to a person', () => {
    const both = matchesOf(payment, [settlement, { ...settlement, id: 't' }]);
    expect(both.map((m) => m.certainty)).toEqual(['likely', 'likely']);
  });

  it('a payment is borne by the lines in proportion: all of it, and by none more than it has', () => {
    const left = fc.array(fc.bigInt({ min: 1n, max: 10n ** 12n }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(left, fc.bigInt({ min: 1n, max: 10n ** 12n }), (cents, wish) => {
        const whole = cents.reduce((a, b) => a + b, 0n);
        const value = wish > whole ? whole : wish;
        const shares = sharesOf(
          value,
          cents.map((c, i) => ({ lineId: String(i), cents: c })),
        );
        expect(fromCents(shares.reduce((sum, s) => sum + s.value, 0n))).toBe(fromCents(value));
        for (const s of shares) expect(s.value).toBeLessThanOrEqual(cents[Number(s.lineId)]!);
      }),
    );
  });
});
