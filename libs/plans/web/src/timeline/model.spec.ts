import { columnsFor, groupsOf, lateOf, rangesOf, spansFrom, unitFor, whenWords, type Phase } from './model';

const phaseOf = (parts: Partial<Phase>): Phase => ({
  id: 'f',
  code: null,
  title: 'Fase',
  kind: 'phase',
  unit: 'month',
  spans: [],
  progress: 'not_started',
  doneOn: null,
  note: null,
  version: 1,
  owner: null,
  objective: null,
  action: null,
  sheet: null,
  source: null,
  ...parts,
});
const numbers = (from: number, to: number) => ({ from: null, to: null, fromMonth: from, toMonth: to });
const plan = { from: '2022-01-01', to: '2023-12-31' };
const oui = { id: 'oui', title: 'OUI', startMonth: null, months: 34, timeNote: null };
const si = { id: 'si', title: 'SI', startMonth: '2022-04', months: 15, timeNote: null };

describe('the time line of a plan', () => {
  it('draws each sheet on its own months, the plan first', () => {
    const groups = groupsOf([phaseOf({ sheet: oui }), phaseOf({}), phaseOf({ sheet: si })], plan);
    expect(groups.map((g) => [g.key, g.dated, g.range])).toEqual([
      ['', true, { from: '2022-01', to: '2023-12' }],
      ['oui', false, { from: '0001-01', to: '0003-10' }],
      ['si', true, { from: '2022-04', to: '2023-06' }],
    ]);
  });

  it('OUI: no year, 34 columns and those of the marks beyond, never late', () => {
    const phase = phaseOf({ sheet: oui, spans: [numbers(1, 1), numbers(40, 40)] });
    const [group] = groupsOf([phase], plan);
    const ranges = rangesOf(phase, group!.start);
    expect(
      columnsFor(group!, ranges, unitFor(group!))
        .map((c) => c.label)
        .at(-1),
    ).toBe('40');
    expect(whenWords(ranges, group!)).toBe('mese 1; mese 40');
    expect(lateOf(phase, group!, 'in_force', '2030-01-01').kind).toBe('none');
    expect(spansFrom(ranges, phase, group!)).toEqual(phase.spans);
  });

  it('SI: 15 months from April 2022; a closed plan is late no more; a blank row is a row', () => {
    const phase = phaseOf({ sheet: si, spans: [numbers(1, 2)] });
    const [group] = groupsOf([phase], plan);
    expect(columnsFor(group!, [], 'month')).toHaveLength(15);
    expect(whenWords(rangesOf(phase, group!.start), group!)).toBe('da aprile 2022 a maggio 2022');
    expect(lateOf(phase, group!, 'in_force', '2022-06-10').kind).toBe('not_finished');
    expect(lateOf(phase, group!, 'closed', '2022-06-10').kind).toBe('none');
    expect(whenWords([], group!)).toBe('mesi non indicati');
  });
});
