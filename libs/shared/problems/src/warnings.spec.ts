import { isPending, merged, type Decided } from './warnings.ts';

const finding = (sentence: string, key = 'k') => ({ key, sentence });
type Row = Decided<ReturnType<typeof finding>>;
const row = (more: Partial<Row> = {}): Row => ({
  ...{ key: 'k', state: 'dismissed', finding: finding('10 e 8'), assigneeId: null, assigneeName: null },
  ...{ reason: 'Contano cose diverse', decidedBy: 'Anna', decidedAt: '2026-01-01T00:00:00Z', version: 2 },
  ...more,
});
const told = (sentence: string, ...decided: Row[]) => merged([finding(sentence)], decided, true, 'me')[0]!;

describe('an avviso and what was decided on it', () => {
  it('stays dismissed while its figures are those, and comes back with its reason when they change', () => {
    expect(told('10 e 8', row())).toMatchObject({ state: 'dismissed', changed: false });
    const back = told('10 e 9', row());
    expect(back).toMatchObject({ state: 'open', changed: true, reason: 'Contano cose diverse', version: 2 });
    expect(isPending(back)).toBe(true);
  });

  it('stays with who has it when its figures change, and says that they did', () => {
    const mine = row({ state: 'assigned', assigneeId: 'me', reason: null });
    expect(told('10 e 9', mine)).toMatchObject({ state: 'assigned', changed: true, mine: true });
    expect(told('10 e 9', { ...mine, assigneeId: 'others' }).mine).toBe(false);
  });

  it('is remembered as solved once it is gone, by whom it had been taken up', () => {
    expect(merged([], [row(), row({ key: 'o', state: 'open' })], true, null)).toMatchObject([{ state: 'resolved' }]);
    expect(merged([], [row()], false, null)).toEqual([]);
  });

  it('keeps who and why to those who may know', () => {
    const [public_] = merged([finding('10 e 8')], [row()], false, null);
    expect(public_).toMatchObject({ state: 'dismissed', reason: null, decidedBy: null, version: null });
  });
});
