import fc from 'fast-check';
import { columnsOf, placeIn } from './columns.ts';
import { addMonths, lastDay, lengthOf, monthAt, monthIndex, overlap, type MonthRange } from './months.ts';
import {
  beyond,
  daysOf,
  lateness,
  milestoneLateness,
  monthsOf,
  type Phase,
  progressAfter,
  progressSteps,
  spansOfMarks,
} from './phases.ts';
import { spanSchema } from './timeline.schemas.ts';
import { columnUnits, progressActionLabel, progressStates, type ProgressAction } from './vocabulary.ts';

const month = fc.integer({ min: 2000 * 12, max: 2090 * 12 }).map(monthAt);
const range: fc.Arbitrary<MonthRange> = fc
  .tuple(month, fc.nat(60))
  .map(([from, n]) => ({ from, to: addMonths(from, n) }));

describe('months', () => {
  it('are counted and named back', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: -500, max: 500 }), (m, n) =>
        expect(monthIndex(addMonths(m, n)) - monthIndex(m)).toBe(n),
      ),
    );
    expect(['2024-02', '2025-02', '2025-12'].map(lastDay)).toEqual(['2024-02-29', '2025-02-28', '2025-12-31']);
  });

  it('overlap is the same from both sides and inside both', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        const both = overlap(a, b);
        expect(overlap(b, a)).toEqual(both);
        if (both) for (const r of [a, b]) expect(overlap(both, r)).toEqual(both);
        else expect(a.to < b.from || b.to < a.from).toBe(true);
      }),
    );
  });
});

describe('columns', () => {
  it('follow each other and cover the range exactly', () => {
    fc.assert(
      fc.property(range, fc.constantFrom(...columnUnits), (r, unit) => {
        const columns = columnsOf(r, unit);
        expect([columns[0]!.from, columns.at(-1)!.to]).toEqual([r.from, r.to]);
        columns.slice(1).forEach((c, i) => expect(c.from).toBe(addMonths(columns[i]!.to, 1)));
        expect(new Set(columns.map((c) => c.key)).size).toBe(columns.length);
        expect(columns.reduce((n, c) => n + lengthOf(c), 0)).toBe(lengthOf(r));
        expect(placeIn(columns, r)).toEqual({ first: 0, last: columns.length - 1 });
      }),
    );
  });

  // SI: Apr 2022-Jun 2023, 15 months (Carate L1707-1728).
  it('are months, quarters and school years', () => {
    const si = { from: '2022-04', to: '2023-06' };
    expect(columnsOf(si, 'month')).toHaveLength(15);
    expect(columnsOf(si, 'quarter').map((c) => c.label)).toEqual([
      '2° trim. 2022',
      '3° trim. 2022',
      '4° trim. 2022',
      '1° trim. 2023',
      '2° trim. 2023',
    ]);
    expect(columnsOf(si, 'school_year').map((c) => [c.key, c.from, c.to])).toEqual([
      ['AS2021-22', '2022-04', '2022-08'],
      ['AS2022-23', '2022-09', '2023-06'],
    ]);
    expect(placeIn(columnsOf(si, 'month'), { from: '2022-04', to: '2022-05' })).toEqual({ first: 0, last: 1 });
    expect(placeIn(columnsOf(si, 'month'), { from: '2024-01', to: '2024-02' })).toBeNull();
  });
});

describe('phases', () => {
  // Carate, acceptance case 15.
  it('OUI: evaluation in months 1, 4, 8, 12, 20, 24, 37 and 40, two of them beyond the 34 of the header', () => {
    const spans = spansOfMarks([1, 4, 8, 12, 20, 24, 37, 40]);
    expect(spans).toHaveLength(8);
    expect(beyond(spans, 34)).toEqual([37, 40]);
    expect(beyond([{ kind: 'relative', from: 33, to: 36 }], 34)).toEqual([35, 36]);
    expect(spansOfMarks([3, 1, 2, 2, 6])).toEqual([
      { kind: 'relative', from: 1, to: 3 },
      { kind: 'relative', from: 6, to: 6 },
    ]);
  });

  it('#YES: an empty row is a phase too, never late', () => {
    const empty: Phase = { title: 'Fase 1', spans: [], progress: 'not_started' };
    expect(lateness(empty, '2022-05', '2030-01-01').kind).toBe('none');
    expect(daysOf(empty, '2022-05')).toBeNull();
  });

  it('months of the plan become months of the calendar', () => {
    expect(monthsOf({ kind: 'relative', from: 6, to: 8 }, '2022-05')).toEqual({ from: '2022-10', to: '2022-12' });
    expect(monthsOf({ kind: 'absolute', from: '2022-04', to: '2022-05' }, '2020-01')).toEqual({
      from: '2022-04',
      to: '2022-05',
    });
    expect(spanSchema.safeParse({ kind: 'relative', from: 3, to: 2 }).success).toBe(false);
    expect(spanSchema.safeParse({ kind: 'absolute', from: '2022-13', to: '2022-14' }).success).toBe(false);
  });

  it.each([
    ['not_started', '2025-03-31', 'none', 0],
    ['not_started', '2025-04-01', 'not_started', 1],
    ['running', '2025-04-01', 'none', 0],
    ['running', '2025-06-30', 'none', 0],
    ['running', '2025-07-10', 'not_finished', 10],
    ['not_started', '2025-07-01', 'not_finished', 1],
    ['suspended', '2026-01-01', 'none', 0],
    ['done', '2026-01-01', 'none', 0],
  ] as const)('%s on %s: %s', (progress, today, kind, days) => {
    const spans = [{ kind: 'relative' as const, from: 3, to: 6 }];
    expect(lateness({ spans, progress }, '2025-01', today)).toMatchObject({ kind, days });
  });

  it('a milestone is late the day after its month', () => {
    const milestone = {
      title: 'Protocollo firmato',
      at: { kind: 'relative' as const, from: 20, to: 20 },
      reached: false,
    };
    expect(milestoneLateness(milestone, '2022-05', '2023-12-31').kind).toBe('none');
    expect(milestoneLateness(milestone, '2022-05', '2024-01-01')).toMatchObject({ kind: 'not_finished', days: 1 });
    expect(milestoneLateness({ ...milestone, reached: true }, '2022-05', '2024-01-01').kind).toBe('none');
  });
});

describe('progress', () => {
  it('takes the steps that are written down, and no others', () => {
    const actions = Object.keys(progressActionLabel) as ProgressAction[];
    fc.assert(
      fc.property(fc.constantFrom(...progressStates), fc.constantFrom(...actions), (state, action) => {
        const step = progressSteps.find((s) => s.action === action && s.from.includes(state));
        expect(progressAfter(state, action)).toBe(step?.to ?? null);
      }),
    );
    expect(progressAfter('not_started', 'finish')).toBeNull();
  });
});
