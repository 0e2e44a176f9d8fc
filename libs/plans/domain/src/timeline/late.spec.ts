import fc from 'fast-check';
import { latenessOf, spanWritten, writtenSpan } from './late.ts';
import { addMonths, monthIndex } from './months.ts';
import { shifted, spanOf } from './numbered.ts';

const span = (from: number, to: number) => writtenSpan({ kind: 'relative', from, to });
const phase = { kind: 'phase' as const, progress: 'not_started' as const, spans: [span(1, 3)] };

describe('lateness as stored', () => {
  it('months counted without a year are never late (OUI)', () => {
    expect(latenessOf(phase, null, '2030-01-01').kind).toBe('none');
    expect(latenessOf(phase, '2025-01', '2025-04-10')).toMatchObject({ kind: 'not_finished', days: 10 });
  });

  it('of what nobody has said how far it is nothing is late', () => {
    expect(latenessOf({ ...phase, progress: 'not_stated' }, '2025-01', '2030-01-01').kind).toBe('none');
  });

  it('a milestone is late when its month is over, and not before', () => {
    const milestone = { ...phase, kind: 'milestone' as const };
    expect(latenessOf(milestone, '2025-01', '2025-03-10').kind).toBe('none');
    expect(latenessOf(milestone, '2025-01', '2025-04-01').message).toBe('Andava raggiunta entro il 31/03/2025.');
  });
});

it('spans are written and read back', () => {
  for (const s of [
    { kind: 'relative', from: 2, to: 5 },
    { kind: 'absolute', from: '2022-04', to: '2022-06' },
  ] as const)
    expect(spanWritten(writtenSpan(s))).toEqual(s);
  expect(spanOf({ from: '2022-05', to: '2022-07' }, '2022-04', true)).toEqual({ kind: 'relative', from: 2, to: 4 });
});

describe('the arrows', () => {
  const at = fc.integer({ min: 0, max: 40 });
  it('move without changing the length, and never before the start', () => {
    fc.assert(
      fc.property(at, at, fc.integer({ min: -50, max: 50 }), (from, more, by) => {
        const range = { from: addMonths('2022-04', from), to: addMonths('2022-04', from + more) };
        const [moved] = shifted([range], by, false, '2022-04');
        expect(monthIndex(moved!.to) - monthIndex(moved!.from)).toBe(more);
        expect(moved!.from >= '2022-04').toBe(true);
        const [stretched] = shifted([range], by, true, '2022-04');
        expect(stretched!.from).toBe(range.from);
        expect(stretched!.to >= stretched!.from).toBe(true);
      }),
    );
    expect(shifted([], 1, false, '2022-04')).toEqual([]);
  });
});
