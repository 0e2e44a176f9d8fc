import fc from 'fast-check';
import { emptyShare, isOver, sharesAt, sharesInput, totalOfShares, type ShareDraft } from './shares';

const share = (patch: Partial<ShareDraft>): ShareDraft => ({ ...emptyShare(0), ...patch });
const line = (id: string) => ({
  id,
  title: id,
  assignment: { year: 2026, fund: { name: 'FNPS' } },
  ambitoComune: null,
});
const detail = () => '';

describe('the shares of a form', () => {
  it('sends only rows that say something', () => {
    const rows = [
      share({ lineId: 'a', value: '1.00' }),
      share({ lineId: 'b' }),
      share({ value: '2.00' }),
      share({ lineId: 'c', value: '0.00' }),
    ];
    expect(sharesInput(rows)).toEqual([{ lineId: 'a', value: '1.00' }]);
  });

  it('says what is more than there is', () => {
    expect(isOver(share({ left: '10.00', value: '10.01' }))).toBe(true);
    expect(isOver(share({ left: '10.00', value: '10.00' }))).toBe(false);
    expect(isOver(share({ left: null, value: '10.00' }))).toBe(false);
  });

  it('totals to the cent', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100_000_000 })), (all) => {
        const rows = all.map((cents) =>
          share({ value: `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}` }),
        );
        const total = totalOfShares(rows).replace('.', '');
        expect(BigInt(total)).toBe(all.reduce((sum, cents) => sum + BigInt(cents), 0n));
      }),
    );
  });

  it('offers the lines of one stage that have something left, and of one settlement', () => {
    const accounts = [
      { stage: 'committed', left: '5.00', line: line('a') },
      { stage: 'committed', left: '0.00', line: line('b') },
      { stage: 'settled', left: '7.00', settlement: { id: 's' }, line: line('a') },
      { stage: 'settled', left: '8.00', settlement: { id: 'other' }, line: line('a') },
    ];
    expect(sharesAt(accounts, 'committed', { detail }).map((s) => [s.lineId, s.value])).toEqual([['a', null]]);
    expect(sharesAt(accounts, 'settled', { detail, settlementId: 's', full: true }).map((s) => s.value)).toEqual([
      '7.00',
    ]);
  });
});
