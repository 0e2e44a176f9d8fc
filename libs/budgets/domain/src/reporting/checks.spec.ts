import fc from 'fast-check';
import {
  checkReport,
  claimable,
  daysOf,
  invoiceKey,
  manifestOf,
  ownNeeded,
  pathOf,
  type CostFacts,
  type InvoiceClaim,
  type ReportContent,
  type ReportFacts,
} from './index.ts';

const cost = (some: Partial<CostFacts> = {}): CostFacts => ({
  settlementId: 's1',
  lineId: 'l1',
  cents: 10_000n,
  title: 'Fattura 7',
  supplierCode: '01234567890',
  invoiceNumber: '7',
  invoiceDate: '2026-03-01',
  paidOn: ['2026-04-01'],
  costType: null,
  cig: 'Z1',
  cup: null,
  files: 1,
  ...some,
});
const claim = (some: Partial<InvoiceClaim> = {}): InvoiceClaim => ({
  settlementId: 's1',
  supplierCode: '01234567890',
  invoiceNumber: '7',
  invoiceDate: '2026-03-01',
  totalCents: null,
  settledCents: 10_000n,
  reportedCents: 10_000n,
  funds: ['FNPS 2026'],
  ...some,
});
const facts = (some: Partial<ReportFacts> = {}): ReportFacts => ({
  title: 'Finale',
  from: '2026-01-01',
  to: '2026-12-31',
  spendBy: '2026-12-31',
  assignedCents: 50_000n,
  reportedCents: 10_000n,
  claimedCents: 10_000n,
  fundKind: 'fnps',
  fundCup: null,
  eligibleTypes: null,
  ownSharePercent: null,
  ownPaidCents: 0n,
  ownStatedCents: null,
  ownAlso: [],
  costs: [cost()],
  claims: [claim()],
  ...some,
});
const found = (some: Partial<ReportFacts>) => checkReport(facts(some)).map((c) => c.code);
const one = (some: Partial<ReportFacts>) => checkReport(facts(some))[0]!;

describe('what does not agree in a report', () => {
  it('says nothing of a report that agrees', () => {
    expect(checkReport(facts())).toEqual([]);
  });

  it('blocks what goes beyond the assignment, with both figures', () => {
    expect(one({ reportedCents: 50_001n })).toMatchObject({
      code: 'cap',
      blocks: true,
      found: '500,01 €',
      expected: '500,00 €',
      about: 'In più 0,01 €',
    });
  });

  it('blocks an invoice claimed on two funds beyond its amount, however it was typed', () => {
    const other = claim({
      settlementId: 's2',
      supplierCode: 'IT 01234567890',
      invoiceNumber: ' 7',
      funds: ['PNRR 2026'],
    });
    expect(one({ claims: [claim(), other] })).toMatchObject({
      code: 'double_claim',
      blocks: true,
      found: '200,00 €',
      expected: '100,00 €',
      foundLabel: 'Rendicontato (FNPS 2026, PNRR 2026)',
    });
  });

  it('lets an invoice be shared when it says so much, and when it is of another year', () => {
    const half = { claims: [claim({ totalCents: 20_000n }), claim({ settlementId: 's2' })] };
    expect(found(half)).toEqual([]);
    expect(found({ claims: [claim(), claim({ settlementId: 's2', invoiceDate: '2025-03-01' })] })).toEqual([]);
  });

  it('an invoice is never claimed beyond its amount without being told', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ settled: fc.bigInt(1n, 10n ** 9n), part: fc.integer({ min: 0, max: 100 }) })),
        (all) => {
          const claims = all.map((a, i) =>
            claim({
              settlementId: `s${i}`,
              settledCents: a.settled,
              reportedCents: (a.settled * BigInt(a.part)) / 100n,
            }),
          );
          const claimed = claims.reduce((sum, c) => sum + c.reportedCents, 0n);
          expect(found({ claims }).includes('double_claim')).toBe(claimed > claimable(claims));
        },
      ),
    );
  });

  it('warns of days outside the period and of payments after the last day', () => {
    expect(one({ costs: [cost({ invoiceDate: '2025-12-31' })], claims: [] })).toMatchObject({
      code: 'invoice_date',
      blocks: false,
      found: '31/12/2025',
      expected: '01/01/2026 – 31/12/2026',
    });
    expect(one({ costs: [cost({ paidOn: ['2026-05-01', '2027-01-02'] })] })).toMatchObject({
      code: 'paid_late',
      found: '02/01/2027',
      expected: '31/12/2026',
    });
    expect(found({ costs: [cost({ invoiceDate: null, paidOn: [] })] })).toEqual([]);
  });

  it('warns of own money that two reports need, and names both', () => {
    const own = { claimedCents: 80_000n, ownSharePercent: '20', ownPaidCents: 25_000n };
    const also = (cents: bigint) => [{ cents, reports: ['«Saldo» (FNA 2026)'] }];
    // 50,00 of its own and 200,00 that the other counts too: 200,00 are needed.
    expect(one({ ...own, ownAlso: also(20_000n) })).toMatchObject({
      ...{ code: 'own_share_twice', blocks: false, about: '«Finale» e «Saldo» (FNA 2026)' },
      ...{ found: '200,00 €', expected: '200,00 €' },
    });
    expect(found({ ...own, ownAlso: also(5_000n) })).toEqual([]);
    expect(found({ ...own, ownSharePercent: null, ownAlso: also(20_000n) })).toEqual([]);
    expect(one({ ...own, ownAlso: [...also(10_000n), ...also(10_000n)] }).about).toBe('«Finale» e «Saldo» (FNA 2026)');
  });

  it('what is not known is not compared', () => {
    expect(found({ eligibleTypes: ['staff'] })).toEqual([]);
    expect(found({ eligibleTypes: ['staff'], costs: [cost({ costType: 'works' })] })).toEqual(['not_eligible']);
    expect(found({ spendBy: null, costs: [cost({ paidOn: ['2030-01-01'] })] })).toEqual([]);
  });

  it('warns of what is missing', () => {
    expect(found({ costs: [cost({ files: 0, cig: null })] })).toEqual(['no_evidence', 'no_cig']);
    expect(found({ fundKind: 'pnrr' })).toEqual(['no_cup']);
    expect(found({ fundKind: 'pnrr', fundCup: 'E11' })).toEqual([]);
    expect(found({ costs: [cost({ invoiceNumber: null })], claims: [] })).toEqual(['no_supplier']);
    expect(found({ costs: [cost({ supplierCode: null, invoiceNumber: null, cig: null })], claims: [] })).toEqual([]);
  });

  it('warns of an own share that falls a cent short', () => {
    expect(ownNeeded(80_000n, '20')).toBe(20_000n);
    expect(
      found({ claimedCents: 80_000n, ownSharePercent: '20', ownPaidCents: 15_000n, ownStatedCents: 5_000n }),
    ).toEqual([]);
    expect(one({ claimedCents: 80_000n, ownSharePercent: '20.0000', ownPaidCents: 19_999n })).toMatchObject({
      code: 'own_share',
      found: '199,99 €',
      expected: '200,00 €',
      about: 'Mancano 0,01 €',
    });
  });

  it('what is needed is enough, and a cent less is not', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 12n), fc.integer({ min: 1, max: 9999 }), (claimed, p) => {
        const needed = ownNeeded(claimed, (p / 100).toFixed(2));
        const share = (own: bigint) => own * 10_000n >= BigInt(p) * (own + claimed);
        expect([share(needed), share(needed - 1n)]).toEqual([true, false]);
      }),
    );
  });

  it('knows the days of an assignment', () => {
    expect(daysOf({ from: null, to: null }, { year: 2026, spendBy: '2027-06-30' })).toEqual({
      from: '2026-01-01',
      to: '2027-06-30',
    });
    expect(daysOf({ from: null, to: null }, { year: 2026, spendBy: null })).toEqual({
      from: '2026-01-01',
      to: '2026-12-31',
    });
    expect(daysOf({ from: '2025-07-01', to: '2026-06-30' }, { year: 2026, spendBy: null }).from).toBe('2025-07-01');
  });

  it('an invoice has one key', () => {
    const key = (supplierCode: string, invoiceNumber: string) =>
      invoiceKey({ supplierCode, invoiceNumber, invoiceDate: '2026-01-01' });
    expect(key('it01234567890', '12 / pa')).toBe(key('01234567890', '12/PA'));
    expect(key('01234567890', '12')).not.toBe(key('01234567890', '13'));
  });
});

describe('the package', () => {
  it('gives each file a place of its own', () => {
    const taken = new Set<string>();
    const at = (name: string, cost: number | null) => pathOf({ name, cost }, taken);
    expect([at('fattura.pdf', 1), at('Fattura.pdf', 1), at('fattura.pdf', 2), at('senza', null)]).toEqual([
      'documenti/0001/fattura.pdf',
      'documenti/0001/Fattura (2).pdf',
      'documenti/0002/fattura.pdf',
      'documenti/generali/senza',
    ]);
  });

  it('writes the marks as programs read them', () => {
    const { sums, json } = manifestOf({ title: 'R', costs: [], total: '0.00' } as unknown as ReportContent, [
      { path: 'spese.xlsx', size: 3, sha256: 'ab' },
    ]);
    expect(sums).toBe('ab  spese.xlsx\n');
    expect(JSON.parse(json)).toMatchObject({ file: [{ path: 'spese.xlsx', size: 3, sha256: 'ab' }] });
  });
});
