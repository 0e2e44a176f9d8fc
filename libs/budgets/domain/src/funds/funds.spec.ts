import { fromCents, toCents } from '@zona/money';
import { check } from '@zona/problems';
import fc from 'fast-check';
import {
  assignmentWarnings,
  createFundSchema,
  createFundAssignmentSchema,
  fundOfYear,
  fundWarnings,
  ownShareOf,
  saidPercent,
  saveFundInstalmentSchema,
  type CheckedAssignment,
} from './index.ts';

const cents = fc.bigInt({ min: 0n, max: 10n ** 14n });
const percent = fc.integer({ min: 0, max: 10_000 });

describe('own resources', () => {
  it('what is missing, put in, is enough; a cent less is not', () => {
    fc.assert(
      fc.property(cents, cents, percent, (others, own, hundredths) => {
        const total = others + own;
        const text = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
        const share = ownShareOf({ percent: text, total: String(total), own: String(own) })!;
        const enough = (put: bigint) => put * 10_000n >= total * BigInt(hundredths);
        const missing = toCents(share.missing!);
        expect(enough(own + missing)).toBe(true);
        if (missing > 0n) expect(enough(own + missing - 1n)).toBe(false);
        expect(share).toMatchObject({ total: fromCents(total), own: fromCents(own) });
      }),
    );
  });

  it('nothing allocated is unknown, not enough; no constraint is none', () => {
    expect(ownShareOf({ percent: '10', total: null, own: null })).toMatchObject({ required: null, missing: null });
    expect(ownShareOf({ percent: null, total: '100', own: '0' })).toBeNull();
  });

  it('a percentage is written as one says it', () =>
    expect(['10.0000', '12.5000', '100', '0.0500', '7.25'].map(saidPercent)).toEqual([
      '10',
      '12,5',
      '100',
      '0,05',
      '7,25',
    ]));

  it('nobody own on what is allocated: all of it is missing', () =>
    expect(ownShareOf({ percent: '10', total: '15814967', own: null })).toEqual({
      percent: '10',
      total: '158149.67',
      own: '0.00',
      required: '15814.97',
      missing: '15814.97',
    }));
});

const assignment: CheckedAssignment = {
  year: 2025,
  spendBy: '2026-12-31',
  reportBy: null,
  figures: { assigned: '1000.00', committed: '800.00', paid: '600.00', reported: '0.00' },
  instalments: [],
};
const codes = (a: Partial<CheckedAssignment>, today: string) =>
  assignmentWarnings({ ...assignment, ...a }, today).map((w) => w.code);

describe('warnings of a fund', () => {
  it('a PNRR fund wants its CUP', () => {
    expect(fundWarnings({ kindCode: 'pnrr' }).map((w) => w.code)).toEqual(['cup']);
    expect(fundWarnings({ kindCode: 'pnrr', cup: 'J89J21012345006' })).toEqual([]);
    expect(fundWarnings({ kindCode: 'fnps' })).toEqual([]);
  });

  it('deadlines are told sixty days before and after, while something is left', () => {
    expect(codes({}, '2026-10-01')).toEqual([]);
    expect(codes({}, '2026-11-22')).toEqual(['spend_soon']);
    expect(codes({}, '2027-01-01')).toEqual(['spend_late']);
    expect(codes({ figures: { ...assignment.figures, paid: '1000.00' } }, '2027-01-01')).toEqual([]);
    expect(codes({ spendBy: null, reportBy: '2026-11-30' }, '2026-11-22')).toEqual(['report_soon']);
  });

  it('an instalment that is late, and more received than assigned, say their figures', () => {
    const late = { title: 'Saldo', expected: '400.00', expectedOn: '2026-01-31', received: '100.00' };
    const [first] = assignmentWarnings({ ...assignment, instalments: [late] }, '2026-10-01');
    expect(first!.text).toBe('2025, Saldo: attesi 400,00 € entro il 31/01/2026, incassati 100,00 €.');
    expect(codes({ instalments: [{ title: 'Acconto', received: '1200.00' }] }, '2026-10-01')).toEqual(['received']);
  });

  it('own resources that are too few name both figures and what is missing', () => {
    const ownShare = ownShareOf({ percent: '10', total: '100000', own: '4000' });
    const [only] = assignmentWarnings({ ...assignment, ownShare }, '2026-10-01');
    expect(only!.text).toContain('servono 100,00 €, ce ne sono 40,00 €, mancano 60,00 €');
  });
});

describe('inputs', () => {
  const fund = { kindCode: 'fnps', name: 'FNPS' };
  const fieldsOf = (checked: ReturnType<typeof check>) => (checked.ok ? [] : checked.problems.map((p) => p.field));

  it('a CUP is checked and kept in capitals', () => {
    expect(fieldsOf(check(createFundSchema, { ...fund, cup: 'J89J2101234500' }))).toEqual(['cup']);
    const ok = check(createFundSchema, { ...fund, cup: ' j89j21012345006 ' });
    expect(ok.ok && ok.value.cup).toBe('J89J21012345006');
    expect(fieldsOf(check(createFundSchema, { ...fund, ownSharePercent: '101' }))).toEqual(['ownSharePercent']);
  });

  it('one reports after one has spent', () =>
    expect(
      fieldsOf(
        check(createFundAssignmentSchema, { fundId: 'x', year: 2025, spendBy: '2026-12-31', reportBy: '2026-06-30' }),
      ),
    ).toEqual(['reportBy']));

  it('an instalment says something, and money that came has its day', () => {
    const rate = { assignmentId: 'x', title: 'Acconto' };
    expect(fieldsOf(check(saveFundInstalmentSchema, rate))).toEqual(['expected']);
    expect(fieldsOf(check(saveFundInstalmentSchema, { ...rate, received: '10.00' }))).toEqual(['receivedOn']);
    expect(fieldsOf(check(saveFundInstalmentSchema, { ...rate, expected: '10.00', receivedOn: '2026-01-01' }))).toEqual(
      ['received'],
    );
  });
});

it.each([
  ['FNPS', 2026, 'FNPS 2026'],
  ['Fondo 2019', 2019, 'Fondo 2019'],
  ['DGR 2065/2019', 2019, 'DGR 2065/2019'],
  ['DGR 2065/2019', 2020, 'DGR 2065/2019, anno 2020'],
  ['Capitolo 12019', 2019, 'Capitolo 12019, anno 2019'],
])('%s of %i is %s', (name, year, said) => expect(fundOfYear(name, year)).toBe(said));
