import fc from 'fast-check';
import { writtenSpan } from '../timeline/late.ts';
import { addMonths } from '../timeline/months.ts';
import { readSpan, writeSpan } from './phase-line.ts';

it.each([
  ['da 03/2026 a 06/2026', '2026-03', '2026-06'],
  ['03/2026-06/2026', '2026-03', '2026-06'],
  ['2026-03 - 2026-06', '2026-03', '2026-06'],
  ['2026-03', '2026-03', '2026-03'],
  ['marzo 2026', '2026-03', '2026-03'],
  ['da marzo 2026 a giugno 2026', '2026-03', '2026-06'],
  ['01/03/2026', '2026-03', '2026-03'],
])('%s', (text, from, to) => expect(readSpan(text)).toEqual({ kind: 'absolute', from, to }));

it.each(['mesi 6-8', 'mesi 6 a 8', 'Mesi 6 – 8'])('%s', (text) =>
  expect(readSpan(text)).toEqual({ kind: 'relative', from: 6, to: 8 }),
);

it.each(['presto', '2026', 'da 06/2026 a 03/2026', 'mesi 8-6', 'mese 0', '13/2026', ''])(
  '«%s» says no months',
  (text) => expect(readSpan(text)).toBeNull(),
);

it('what is written is read again', () => {
  const absolute = fc.tuple(fc.nat(3000), fc.nat(60)).map(([from, more]) => ({
    ...{ kind: 'absolute' as const, from: addMonths('1900-01', from), to: addMonths('1900-01', from + more) },
  }));
  const relative = fc
    .tuple(fc.integer({ min: 1, max: 240 }), fc.nat(60))
    .map(([from, more]) => ({ kind: 'relative' as const, from, to: from + more }));
  fc.assert(
    fc.property(fc.oneof(absolute, relative), (span) => {
      expect(readSpan(writeSpan(writtenSpan(span)))).toEqual(span);
    }),
  );
});
