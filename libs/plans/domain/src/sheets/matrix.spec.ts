import fc from 'fast-check';
import { matrixTotals, type Matrix } from './matrix.ts';
import { pastedBlock } from './paste.ts';

const cents = (euro: number) => BigInt(Math.round(euro * 100));
/** Lines of [declared, figure per source]. */
const table = (
  sources: string[],
  lines: [declared: number | null, ...(number | null)[]][],
  declared: number | null,
): Matrix => ({
  sources: sources.map((id) => ({ id, declared: null })),
  lines: lines.map(([d], i) => ({ id: `A${i + 1}`, declared: d === null ? null : cents(d) })),
  cells: lines.flatMap(([, ...row], i) =>
    row.flatMap((v, s) => (v === null ? [] : [{ lineId: `A${i + 1}`, sourceId: sources[s]!, value: cents(v) }])),
  ),
  declared: declared === null ? null : cents(declared),
});

describe('matrix of a project sheet', () => {
  // Carate L1516-1523, acceptance case 5.
  it('OUI: lines 122.200,00 against 152.212,54 declared; A5 booked twice', () => {
    const none = null;
    const oui = matrixTotals(
      table(
        ['ATS', 'FNPS'],
        [
          [2000, none, 2000],
          [15000, none, 15000],
          [400, none, 400],
          [101200, none, 101200],
          [3600, 3600, 3600],
        ],
        152212.54,
      ),
    );
    expect(oui.ofLines).toEqual({ computed: cents(122200), declared: cents(152212.54), difference: cents(30012.54) });
    expect(oui.lines.get('A5')!.difference).toBe(cents(-3600));
    expect(oui.total.computed).toBe(cents(125800));
  });

  it('#YES: every line agrees with its sources, 99.973,00 in all, no total printed', () => {
    const yes = matrixTotals(
      table(
        ['UdP', 'ATS', 'ASST', 'Fondo'],
        [
          [754.8, 480, 200, 74.8, null],
          [1999.2, 1200, 500, 299.2, null],
          [2152, 1440, null, 712, null],
          [80376, 2400, null, null, 77976],
          [11191, 4320, 3600, 1219, 2052],
          [3500, 720, 2100, 356, 324],
        ],
        null,
      ),
    );
    expect([...yes.lines.values()].every((l) => l.difference === 0n)).toBe(true);
    expect(yes.total).toEqual({ computed: cents(99973), declared: null, difference: null });
  });

  it('lines and sources add up to the same total; nothing written is not zero', () => {
    const cell = fc.option(fc.bigInt(0n, 10n ** 12n));
    const grid = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 6 });
    fc.assert(
      fc.property(grid, (rows) => {
        const lines = rows.map((_, i) => ({ id: `l${i}`, declared: null }));
        const sources = [0, 1, 2].map((i) => ({ id: `s${i}`, declared: null }));
        const cells = rows.flatMap((r, i) => r.map((value, s) => ({ lineId: `l${i}`, sourceId: `s${s}`, value })));
        const totals = matrixTotals({ lines, sources, cells, declared: null });
        const sum = (of: Iterable<{ computed: bigint | null }>) => [...of].reduce((n, x) => n + (x.computed ?? 0n), 0n);
        expect(sum(totals.lines.values())).toBe(sum(totals.sources.values()));
        expect(totals.total.computed ?? 0n).toBe(sum(totals.lines.values()));
        expect(totals.total.computed === null).toBe(rows.flat().every((v) => v === null));
      }),
    );
  });
});

it('a block copied from a spreadsheet is lines by tabs', () => {
  expect(pastedBlock('1\t2\r\n3\t\r\n')).toEqual([
    ['1', '2'],
    ['3', ''],
  ]);
});
