import fc from 'fast-check';
import {
  blockOf,
  boxOf,
  cellText,
  copyOf,
  differencesOf,
  faultOf,
  movedBy,
  nextOf,
  paste,
  placeOf,
  readCell,
  redo,
  shownOf,
  spotsOf,
  totalsOf,
  undo,
  untouched,
  valueAt,
  write,
  type BookedCell,
  type MatrixModel,
  type Range,
  type Sheet,
  type Write,
} from './index.ts';

const cents = fc.bigInt({ min: 0n, max: 10n ** 12n });
const model: fc.Arbitrary<MatrixModel> = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc
      .record({
        cells: fc.array(
          fc.record({ own: cents, committed: cents, others: cents }).map((c) => ({
            ...c,
            committed: c.committed < c.own ? c.committed : c.own,
          })),
          { minLength: rows * columns, maxLength: rows * columns },
        ),
        lefts: fc.array(cents, { minLength: columns, maxLength: columns }),
      })
      .map(({ cells, lefts }) => {
        const columnsOf = lefts.map((left, i) => ({ id: `c${i}`, fundId: `f${i % 2}`, assigned: left * 2n, left }));
        const rowsOf = Array.from({ length: rows }, (_, i) => ({ key: `r${i}` }));
        const places = rowsOf.flatMap((r) => columnsOf.map((c) => placeOf(r.key, c.id)));
        return { rows: rowsOf, columns: columnsOf, cells: new Map(places.map((p, i) => [p, cells[i]!])) };
      }),
  );
const text = fc.oneof(cents.map(cellText), fc.constantFrom('', '-', 'quota parte', '1.234,5', '€ 12,00', '-3'));
const withWrites = model.chain((m) => {
  const place = fc.constantFrom(...m.rows.flatMap((r) => m.columns.map((c) => placeOf(r.key, c.id))));
  const step = fc.array(fc.record({ place, text }), { maxLength: 6 });
  return fc.record({ m: fc.constant(m), steps: fc.array(step, { maxLength: 8 }) });
});
const written = (m: MatrixModel, steps: Write[][]): Sheet =>
  steps.reduce((sheet, step) => write(m, sheet, step), untouched);
const sum = (values: Iterable<bigint>) => [...values].reduce((a, b) => a + b, 0n);
const whole = (m: MatrixModel): Range => ({
  from: { row: 0, column: 0 },
  to: { row: m.rows.length - 1, column: m.columns.length - 1 },
});
const content = (sheet: Sheet) => [...sheet.texts].sort(([a], [b]) => (a < b ? -1 : 1));

describe('the matrix', () => {
  it('totals by row and by column are the sum of the cells, whatever is typed', () => {
    fc.assert(
      fc.property(withWrites, ({ m, steps }) => {
        const { texts } = written(m, steps);
        const totals = totalsOf(m, texts);
        const all = sum(m.rows.flatMap((r) => m.columns.map((c) => valueAt(m, texts, placeOf(r.key, c.id)))));
        expect(sum(totals.rows.values())).toBe(all);
        expect(sum([...totals.columns.values()].map((c) => c.sum))).toBe(all);
        expect(totals.all.sum).toBe(all);
        expect(sum(totals.funds.values())).toBe(totals.all.left);
      }),
    );
  });

  it('what a column gives to its cells is what it has no longer left', () => {
    fc.assert(
      fc.property(withWrites, ({ m, steps }) => {
        const { texts } = written(m, steps);
        const totals = totalsOf(m, texts);
        const differences = differencesOf(m, texts);
        for (const c of m.columns) {
          const given = sum(differences.filter((d) => d.column === c.id).map((d) => d.value));
          expect(totals.columns.get(c.id)!.left).toBe(c.left - given);
        }
      }),
    );
  });

  it('the differences bring the books to what is typed', () => {
    fc.assert(
      fc.property(withWrites, ({ m, steps }) => {
        const { texts } = written(m, steps);
        for (const d of differencesOf(m, texts)) {
          const cell: BookedCell = m.cells.get(d.place)!;
          expect(d.was).toBe(cell.own);
          expect(shownOf(cell) + d.value).toBe(valueAt(m, texts, d.place));
        }
      }),
    );
  });

  it('undo of all is the beginning, redo of all is the end', () => {
    fc.assert(
      fc.property(withWrites, ({ m, steps }) => {
        const end = written(m, steps);
        let back = end;
        while (back.past.length) back = undo(back);
        expect(content(back)).toEqual([]);
        let forth = back;
        while (forth.future.length) forth = redo(forth);
        expect(content(forth)).toEqual(content(end));
        expect(undo(untouched)).toBe(untouched);
        expect(redo(end)).toBe(end);
      }),
    );
  });

  it('a copied range pasted where it was changes nothing', () => {
    fc.assert(
      fc.property(withWrites, ({ m, steps }) => {
        const sheet = written(m, steps);
        const copied = blockOf(copyOf(m, sheet.texts, whole(m)));
        const pasted = paste(m, whole(m), copied);
        expect(pasted.outside).toBe(0);
        expect(write(m, sheet, pasted.writes)).toBe(sheet);
      }),
    );
  });

  it('a block pasted at a cell is read back as it was', () => {
    fc.assert(
      fc.property(model, fc.array(fc.array(cents, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (m, block) => {
        const texts = block.map((row) => row.map(cellText));
        const at = { row: 0, column: 0 };
        const pasted = paste(m, { from: at, to: at }, texts);
        const { texts: now } = write(m, untouched, pasted.writes);
        for (const { row, column } of spotsOf(boxOf(pasted.to)))
          expect(valueAt(m, now, placeOf(`r${row}`, `c${column}`))).toBe(block[row]![column]!);
        const fits = pasted.writes.length;
        const lost = texts.flat().filter(Boolean).length - pasted.writes.filter((w) => w.text).length;
        expect([fits, pasted.outside]).toEqual([
          Math.min(block.length, m.rows.length) * Math.min(2, m.columns.length),
          lost,
        ]);
      }),
    );
  });
});

describe('a cell', () => {
  const m: MatrixModel = {
    rows: [{ key: 'a' }],
    columns: [{ id: 'x', fundId: 'f', assigned: 100_00n, left: 10_00n }],
    cells: new Map([[placeOf('a', 'x'), { own: 60_00n, committed: 40_00n, others: 30_00n }]]),
  };
  const at = placeOf('a', 'x');

  it.each([
    ['', 0n],
    ['-   €', 0n],
    ['1.234,56', 123456n],
    ['1234.5', 123450n],
    ['€ 3.600,00', 360000n],
  ])('reads %p', (typed, expected) => expect(readCell(typed)).toEqual({ ok: true, cents: expected }));
  it.each(['quota parte', '-5', '1,2,3', '9999999999999'])('keeps %p as it is and says why', (typed) =>
    expect(readCell(typed).ok).toBe(false),
  );

  it('does not go below what is committed and what is of single comuni', () => {
    expect(faultOf(m, new Map([[at, '70']]), at)).toBeNull();
    expect(faultOf(m, new Map([[at, '69,99']]), at)).toBe('Non sotto 70,00 €: impegnati 40,00 €, dei comuni 30,00 €.');
    expect(faultOf(m, new Map(), at)).toBeNull();
  });

  it('what is no amount is kept and changes no total', () => {
    const sheet = write(m, untouched, [{ place: at, text: 'circa 100' }]);
    expect(sheet.texts.get(at)).toBe('circa 100');
    expect(totalsOf(m, sheet.texts).all).toEqual({ sum: 90_00n, left: 10_00n });
    expect(differencesOf(m, sheet.texts)).toEqual([]);
  });

  it('typed back to what the books say is no change', () => {
    const once = write(m, untouched, [{ place: at, text: '95' }]);
    expect(write(m, once, [{ place: at, text: '90,00' }]).texts.size).toBe(0);
  });
});

describe('moving', () => {
  const size = { rows: 3, columns: 4 };
  it('stays inside, leaps with Ctrl, and Tab ends with the sheet', () => {
    expect(movedBy('ArrowLeft', { row: 0, column: 0 }, size)).toEqual({ row: 0, column: 0 });
    expect(movedBy('End', { row: 0, column: 0 }, size, true)).toEqual({ row: 2, column: 3 });
    expect(movedBy('a', { row: 0, column: 0 }, size)).toBeUndefined();
    expect(nextOf({ row: 0, column: 3 }, size)).toEqual({ row: 1, column: 0 });
    expect(nextOf({ row: 2, column: 3 }, size)).toBeUndefined();
    expect(nextOf({ row: 0, column: 0 }, size, true)).toBeUndefined();
  });

  it('one cell fills a choice, a block repeats in one that is some times as large', () => {
    const m: MatrixModel = {
      rows: [{ key: 'a' }, { key: 'b' }],
      columns: ['x', 'y'].map((id) => ({ id, fundId: id, assigned: 0n, left: 0n })),
      cells: new Map(),
    };
    const all = { from: { row: 1, column: 1 }, to: { row: 0, column: 0 } };
    expect(paste(m, all, [['5']]).writes).toHaveLength(4);
    expect(paste(m, all, [['5', '6']]).writes.map((w) => w.text)).toEqual(['5', '6', '5', '6']);
    expect(blockOf('12,00\n\n')).toEqual([['12,00'], ['']]);
    expect(blockOf('"a\tb"\t1\r\n"di ""x"""\t\r\n')).toEqual([
      ['a\tb', '1'],
      ['di "x"', ''],
    ]);
  });
});
