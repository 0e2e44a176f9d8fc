import { byArea, grouped, matches, NOT_SAID, type LineFilterValues } from './line-filters';
import { csvHeader, csvRows } from './csv-rows';
import { actLine, amountWhat, lineSentences, nested, shareOf, type Amount, type Line } from './texts';

const none: LineFilterValues = { q: '', area: '', stato: '', gestore: '', fase: '', mancano: false };
const amount = (id: string, more: Partial<Amount> = {}): Amount => ({
  id,
  kind: 'contract',
  label: null,
  value: '1481365.25',
  percent: null,
  period: 'triennial',
  certainty: 'stated',
  version: 1,
  act: { id: 'a', from: '2019-07-01', to: '2022-06-30' },
  partOf: null,
  source: null,
  ...more,
});
const line = (more: Partial<Line> = {}): Line => ({
  id: 'l',
  code: null,
  title: 'SID',
  position: 1,
  state: 'running',
  stage: 'accepted',
  progress: 'Partito il 1° luglio.',
  note: null,
  providerText: null,
  version: 1,
  enteIds: [],
  proposedBy: null,
  source: { document: 'DAPP', line: 43, text: null },
  objective: { id: 'o', code: '2', title: 'Autonomie', area: { id: 'ar', title: 'Progetti' } },
  providers: [{ id: 'p', role: 'lead', name: 'Società COGESS', version: 1, ente: null, source: null }],
  acts: [],
  amounts: [],
  counts: [],
  corrections: [],
  ...more,
});

describe('filters of the lines', () => {
  it('find words without their accents, in title, text and provider', () => {
    expect(matches(line(), { ...none, q: 'societa luglio' })).toBe(true);
    expect(matches(line(), { ...none, q: 'agosto' })).toBe(false);
  });
  it('tell what is not said from what is', () => {
    expect(matches(line({ state: null }), { ...none, stato: NOT_SAID })).toBe(true);
    expect(matches(line(), { ...none, stato: NOT_SAID })).toBe(false);
    expect(matches(line(), { ...none, mancano: true })).toBe(false);
    expect(matches(line({ progress: null }), { ...none, mancano: true })).toBe(true);
    expect(matches(line(), { ...none, gestore: 'Società COGESS', fase: 'accepted', area: 'ar' })).toBe(true);
  });
  it('group by objective and area, in the order of the lines', () => {
    const other = line({
      id: 'x',
      objective: { id: 'o2', code: '3', title: 'Altro', area: { id: 'ar', title: 'Progetti' } },
    });
    const lines = [line(), other, line({ id: 'y' }), line({ id: 'z', objective: null })];
    expect(grouped(lines).map((g) => g.lines.map((l) => l.id))).toEqual([['l', 'y'], ['x'], ['z']]);
    expect(byArea(lines).map((a) => [a.area, a.objectives.length])).toEqual([
      ['Progetti', 2],
      ['', 1],
    ]);
  });
});

describe('what a line says', () => {
  it('an act with its days, an amount with what it is', () => {
    const act = {
      id: 'a',
      kind: 'determina' as const,
      number: '102',
      date: '2019-07-29',
      subject: null,
      cig: null,
      files: [],
      version: 1,
      source: null,
    };
    expect(actLine({ ...act, from: '2019-07-01', to: '2022-06-30' })).toBe(
      'Determina 102 del 29/07/2019, dal 01/07/2019 al 30/06/2022',
    );
    expect(actLine({ ...act, date: null, from: null, to: '2019-09-30' })).toBe('Determina 102, fino al 30/09/2019');
    expect(amountWhat(amount('x'))).toBe('valore del contratto, nel triennio');
    expect(
      amountWhat(
        amount('x', { kind: 'share', label: 'centri', percent: '24.5000', period: 'not_stated', certainty: 'about' }),
      ),
    ).toBe('centri, 24,5%, circa');
  });
  it('the part of a half-year of contracts only, and of known ones', () => {
    expect(shareOf(amount('x'), '2019-S2')).toBe('246894.21');
    expect(shareOf(amount('x', { kind: 'paid' }), '2019-S2')).toBeNull();
    expect(shareOf(amount('x', { value: null }), '2019-S2')).toBeNull();
    expect(shareOf(amount('x', { act: null }), '2019-S2')).toBeNull();
  });
  it('parts stand under their whole; what is over or left is said', () => {
    const whole = amount('w', { kind: 'grant', value: '100.00', act: null });
    const part = (id: string, value: string) => amount(id, { kind: 'share', value, act: null, partOf: { id: 'w' } });
    expect(nested([part('p', '40.00'), whole]).map((n) => [n.amount.id, n.depth])).toEqual([
      ['w', 0],
      ['p', 1],
    ]);
    expect(lineSentences(line({ amounts: [whole, part('p', '40.00')] }), '2019-S2')).toEqual([
      'Le quote di «assegnato» fanno 40,00 €; restano 60,00 €.',
    ]);
    expect(lineSentences(line({ amounts: [whole, part('p', '140.00')] }), '2019-S2')[0]).toContain(
      '40,00 € più dell’importo',
    );
  });
  it('one count alone adds no sentence', () => {
    const count = {
      id: 'c',
      measure: 'received' as const,
      group: null,
      label: null,
      value: 12,
      version: 1,
      source: null,
    };
    expect(lineSentences(line({ counts: [count] }), '2019-S2')).toEqual([]);
  });
  it('the CSV has a cell for each header', () => {
    for (const row of csvRows([line(), line({ objective: null })])) expect(row).toHaveLength(csvHeader().length);
  });
});
