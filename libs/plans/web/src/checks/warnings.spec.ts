import { byCheck, correctAt, readAt, shownWarnings, type Checks, type Warning, type WarningFilters } from './warnings';
import { csvRows } from './warnings-csv';

const none: WarningFilters = { tipo: '', stato: '', area: '', obiettivo: '', miei: false };
const side = { label: 'Valore atteso', value: '30', source: null, target: null };
const warning = (over: Partial<Warning> = {}): Warning => ({
  key: 'k',
  code: 'target_below_baseline',
  severity: 'doubt',
  sentence: 'Si parte da 73 e il valore atteso è 30.',
  difference: '43',
  left: { ...side, label: 'Valore di partenza', value: '73', source: { document: 'Piano', line: 884, text: null } },
  right: side,
  subjects: [{ type: 'Scheda', id: 's', title: 'Scheda LA' }],
  areaIds: ['area-00000001'],
  objectiveIds: ['objective-00000002'],
  state: 'open',
  changed: false,
  mine: false,
  assigneeId: null,
  assigneeName: null,
  reason: null,
  decidedBy: null,
  decidedAt: null,
  version: null,
  ...over,
});
const checks: Checks['checks'] = [
  { code: 'parts_vs_total', title: 'Parti e totali', explain: '', count: 0 },
  { code: 'target_below_baseline', title: 'Valore atteso', explain: '', count: 1 },
];

describe('the list of avvisi', () => {
  const all = [
    warning({ key: 'open' }),
    warning({ key: 'mine', state: 'assigned', mine: true, code: 'parts_vs_total' }),
    warning({ key: 'dismissed', state: 'dismissed' }),
    warning({ key: 'resolved', state: 'resolved' }),
  ];
  const keys = (filters: Partial<WarningFilters>) => shownWarnings(all, { ...none, ...filters }).map((w) => w.key);

  it('shows those that wait unless another state is asked', () => {
    expect(keys({})).toEqual(['open', 'mine']);
    expect(keys({ stato: 'dismissed' })).toEqual(['dismissed']);
    expect(keys({ stato: 'tutti' })).toHaveLength(4);
  });

  it('narrows by check, area, objective and to mine', () => {
    expect(keys({ tipo: 'parts_vs_total' })).toEqual(['mine']);
    expect(keys({ miei: true })).toEqual(['mine']);
    expect(keys({ area: '00000001' })).toEqual(['open', 'mine']);
    expect(keys({ obiettivo: '00000009' })).toEqual([]);
  });

  it('groups by check, in the order of the checks, without empty groups', () => {
    expect(byCheck(checks, shownWarnings(all, none)).map((g) => g.check.code)).toEqual([
      'parts_vs_total',
      'target_below_baseline',
    ]);
    expect(byCheck(checks, [all[0]!])).toHaveLength(1);
  });

  it('leads to the row of the card, and to its editor', () => {
    const target = { type: 'Scheda', id: 'scheda-00000003', objectiveId: 'o', row: 'risultati' };
    expect(readAt('p', target)).toBe('/obiettivi/o?scheda=00000003#scheda-00000003-risultati');
    expect(correctAt(target)).toBe('/obiettivi/o/modifica?scheda=00000003');
    expect(correctAt({ ...target, type: 'Plan' })).toBeNull();
  });

  it('is exported with both figures, their sources and their words', () => {
    expect(csvRows(checks, [warning()])).toEqual([
      [
        'Valore atteso',
        'Da verificare',
        'Scheda LA',
        'Si parte da 73 e il valore atteso è 30.',
        'Valore di partenza: 73',
        'Piano, riga 884',
        'Valore atteso: 30',
        null,
        '43',
        'Aperto',
        null,
        null,
      ],
    ]);
  });
});
