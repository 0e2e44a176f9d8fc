import { differencesOf, placeOf, readCell, totalsOf, type MatrixData } from './matrix';

const line = (id: string, declared: string | null) => ({
  id,
  label: id,
  declared,
  ente: null,
  hours: null,
  note: null,
  version: 1,
  source: null,
});
const source = (id: string) => ({ id, label: id, declared: null, version: 1 });
const cell = (l: string, s: string, value: string | null) => ({
  id: l + s,
  value,
  version: 1,
  line: { id: l },
  source: { id: s },
});
const oui: MatrixData = {
  id: 'm',
  kind: 'economic',
  title: 'Risorse economiche',
  declared: '152212.54',
  note: null,
  version: 1,
  source: null,
  sources: [source('ATS'), source('FNPS')],
  lines: [line('A4', '118600.00'), line('A5', '3600.00')],
  cells: [cell('A4', 'FNPS', '118600.00'), cell('A5', 'ATS', '3600.00'), cell('A5', 'FNPS', '3600.00')],
};

describe('the matrix on the page', () => {
  it('OUI: says A5 and the total, each with both figures', () => {
    expect(differencesOf(oui, totalsOf(oui))).toEqual([
      'A5: scritto 3.600,00 €, le fonti sommano 7.200,00 €. Differenza −3.600,00 €.',
      'Totale scritto 152.212,54 €; le righe scritte sommano 122.200,00 €. Differenza +30.012,54 €.',
    ]);
  });

  it('totals follow what is typed; words are no amount, an empty cell is no zero', () => {
    const typed = new Map([
      [placeOf('A5', 'ATS'), ''],
      [placeOf('A4', 'ATS'), '1.000,5'],
      [placeOf('A4', 'FNPS'), 'quota parte'],
    ]);
    const totals = totalsOf(oui, typed);
    expect([totals.lines.get('A5')!.computed, totals.lines.get('A4')!.computed]).toEqual([360000n, 100050n]);
    expect(totalsOf({ ...oui, cells: [] }).total.computed).toBeNull();
    expect(readCell('-5').ok).toBe(false);
  });
});
