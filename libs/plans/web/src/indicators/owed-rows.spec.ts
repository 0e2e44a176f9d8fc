import { indicatorOf } from '../testing/scheda-of';
import { owedTables } from './owed-rows';
import { readingOf } from './testing';
import type { ListedIndicator } from './values';

const plan = { id: 'p', code: 'PDZ', from: '2025-01-01', to: '2027-12-31', status: 'in_force' as const };
const scheda = { id: 's', label: 'Azione 1', objective: { id: 'o', code: '1', title: 'Uno' }, plan };
const listed = (parts: Partial<ListedIndicator>): ListedIndicator => ({
  ...indicatorOf(),
  scheda,
  readings: [],
  ...parts,
});
const comuni = [
  { id: 'a', name: 'Comune di Albiate' },
  { id: 'b', name: 'Comune di Biassono' },
];
const today = '2026-11-22';
const lines = (indicator: ListedIndicator, who: Parameters<typeof owedTables>[1]) =>
  owedTables([indicator], who, today).flatMap((t) => t.rows.map((r) => r.ente.id));

it('asks for the periods that have begun, one table for each kind', () => {
  const owner = comuni[0]!;
  const indicators = [
    listed({ owner }),
    listed({ id: 'i2', owner, frequency: 'half_yearly', periodType: 'half_year' }),
    listed({ id: 'i3', owner }),
  ];
  const tables = owedTables(indicators, { enteId: 'a', office: false, comuni }, today);
  expect(tables.map((t) => [t.periods, t.rows.length])).toEqual([
    [['2025', '2026'], 2],
    [['2025-S1', '2025-S2', '2026-S1', '2026-S2'], 1],
  ]);
});

it('comune by comune, each has its own line; the office and an owner have all of them', () => {
  const byComune = listed({ byComune: true });
  expect(lines(byComune, { enteId: 'b', office: false, comuni })).toEqual(['b']);
  expect(lines(byComune, { enteId: 'b', office: true, comuni })).toEqual(['a', 'b']);
  expect(lines({ ...byComune, owner: { id: 'x', name: 'ASST' } }, { enteId: 'x', office: false, comuni })).toEqual([
    'a',
    'b',
  ]);
});

it('holds what is written in its period', () => {
  const readings = [readingOf({ ente: comuni[0]!, period: '2025', value: '7' })];
  const [table] = owedTables([listed({ owner: comuni[0]!, readings })], { enteId: 'a', office: false, comuni }, today);
  expect(table!.rows[0]!.readings.get('2025')?.value).toBe('7');
  expect(table!.rows[0]!.readings.get('2026')).toBeUndefined();
});
