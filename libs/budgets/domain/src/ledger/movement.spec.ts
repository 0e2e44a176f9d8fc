import fc from 'fast-check';
import { accountsOf, deltasOf, recovered, reversed, stages, transferred, type Movement } from './index.ts';

const id = fc.constantFrom('a', 'b', 'c');
const movement: fc.Arbitrary<Movement> = fc.record({
  stage: fc.constantFrom(...stages),
  assignmentId: id,
  lineId: id,
  commitmentId: id,
  settlementId: id,
  reportId: id,
  cents: fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }).filter((c) => c !== 0n),
});
const sum = (values: bigint[]) => values.reduce((a, b) => a + b, 0n);

describe('movements', () => {
  it('balance: what goes out somewhere comes in elsewhere', () => {
    fc.assert(
      fc.property(fc.array(movement), (movements) => {
        const deltas = deltasOf(movements);
        expect(sum(deltas.map((d) => d.inCents))).toBe(sum(deltas.map((d) => d.outCents)));
      }),
    );
  });

  it('taken back leave nothing', () => {
    fc.assert(
      fc.property(fc.array(movement), (movements) => {
        const both = deltasOf([...movements, ...reversed(movements)]);
        expect(both.filter((d) => d.inCents !== 0n || d.outCents !== 0n)).toEqual([]);
      }),
    );
  });

  it('accounts come in one order, whatever the order of the movements', () => {
    fc.assert(
      fc.property(fc.array(movement), (movements) => {
        const keys = (m: Movement[]) => deltasOf(m).map((d) => d.key);
        expect(keys([...movements].reverse())).toEqual(keys(movements));
        expect(new Set(keys(movements)).size).toBe(keys(movements).length);
      }),
    );
  });

  it('a stage is entered from the one before', () => {
    const { from, to } = accountsOf({
      stage: 'settled',
      assignmentId: 'f',
      lineId: 'l',
      commitmentId: 'c',
      settlementId: 's',
      cents: 1n,
    });
    expect([from.key, to.key]).toEqual(['committed:l:c', 'settled:l:s']);
    expect(to).toMatchObject({ assignmentId: 'f', commitmentId: 'c' });
  });

  it('refuses a movement that does not say what it is about', () => {
    expect(() => accountsOf({ stage: 'committed', assignmentId: 'f', lineId: 'l', cents: 1n })).toThrow(RangeError);
  });

  it('a transfer between lines of one fund leaves the fund as it was', () => {
    const deltas = deltasOf(transferred({ assignmentId: 'f', lineId: 'x' }, { assignmentId: 'f', lineId: 'y' }, 30n));
    expect(deltas.map((d) => [d.key, d.inCents, d.outCents])).toEqual([
      ['allocated:x', -30n, 0n],
      ['allocated:y', 30n, 0n],
      ['assigned:f', 0n, 0n],
    ]);
  });

  it('money given back may be committed anew', () => {
    const place = { assignmentId: 'f', lineId: 'l', commitmentId: 'c', settlementId: 's' };
    expect(deltasOf(recovered(place, 5n)).map((d) => [d.key, d.inCents, d.outCents])).toEqual([
      ['committed:l:c', 0n, -5n],
      ['paid:l:s', -5n, 0n],
      ['settled:l:s', -5n, -5n],
    ]);
  });
});
