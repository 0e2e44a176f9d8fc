import { paidOf, partsOf, perHead, shareOf, type ComuneData, type PaymentData } from './figures';

const payment = (due: string, received: string | null, kind: PaymentData['kind'] = 'quota') =>
  ({ kind, due, received }) as PaymentData;
const figures = (allocated: string) => ({ allocated, committed: '0.00', paid: '0.00' });

describe('what a comune pays and has', () => {
  it('nothing recorded is not zero, nor is what nobody knows to have come in', () => {
    expect(paidOf([])).toBeNull();
    expect(paidOf([payment('100.00', null)])).toEqual({ due: 10000n, received: null, onlyLines: false });
    expect(paidOf([payment('100.00', null), payment('50.10', '20.00')])).toEqual({
      due: 15010n,
      received: 2000n,
      onlyLines: false,
    });
    expect(paidOf([payment('1.00', null, 'lines')])!.onlyLines).toBe(true);
  });

  it('a share of nothing is none, inhabitants that nobody counted give no figure', () => {
    const of = (own: string, all: string) =>
      shareOf({ figures: figures(own), ambito: figures(all) } as unknown as ComuneData);
    expect(of('125.00', '1000.00')).toBe('12,5%');
    expect(of('0.00', '0.00')).toBeNull();
    expect(perHead('1000.00', 3)).toBe('333.33');
    expect(perHead('1000.00', null)).toBeNull();
  });

  it('the parts of a bar make what is allocated', () => {
    const parts = partsOf({ allocated: '100.00', committed: '60.00', paid: '25.50' } as never);
    expect(parts).toEqual({ paid: 2550n, toPay: 3450n, toCommit: 4000n });
  });
});
