import { templates } from '../templates.ts';
import { decide, guessLayout, SheetReading, type Decided, type Draft, type SheetLine, type Target } from './index.ts';

const template = templates.find((t) => t.id === 'dgr-xii-2167-2024')!;
const around = { templateId: template.id, rows: template.rows, fileName: 'prova.xlsx' };
const lines = (rows: readonly (readonly unknown[])[]): SheetLine[] =>
  rows.map((cells, i) => ({
    line: i + 1,
    cells: cells.map((v) =>
      v === null || v === '' ? undefined : { text: String(v), value: v as string | number | boolean },
    ),
  }));
function read(sheet: string, rows: readonly (readonly unknown[])[]): Draft[] {
  const all = lines(rows);
  const reading = new SheetReading(guessLayout(sheet, all, template.id), around);
  const drafts = all.map((l) => reading.take(l)).filter((d): d is Draft => d !== null);
  const last = reading.end();
  return last ? [...drafts, last] : drafts;
}
let n = 0;
const plan = {
  type: 'Plan' as const,
  ...{ id: 'plan', version: 1, values: { code: 'P', title: 'Piano', from: '2025-01-01', to: '2027-12-31' }, lists: {} },
};
const empty = (): Target => ({
  ...{ planId: 'plan', fileName: 'prova.xlsx', items: [plan], enti: [], policyAreas: [] },
  ...{ positions: new Map(), remembered: new Map(), newId: () => `id${++n}` },
});
const warnings = (d: Draft) => d.messages.filter((m) => m.level === 'warning').map((m) => m.text);
const values = (d: Decided | undefined) => d?.operations.map((o) => o.values);

const header = ['Scheda', 'Importo', 'Periodo', 'Certezza', 'Fonte'];
const amount = (written: unknown) => read('Importi', [header, ['S1', written]])[0]!;

it.each([
  ['€ 3.600,00 €', '3600.00', null, 'stated'],
  ['1999,20', '1999.20', null, 'stated'],
  ['da 1.000 a 2.000 euro', '1000.00', '2000.00', 'stated'],
  ['circa 5.000 euro', '5000.00', null, 'about'],
  ['€ 120.000 se attratte da PNRR', '120000.00', null, 'if_funded'],
  [3600, '3600.00', null, 'stated'],
])('an amount written as %p', (written, value, valueTo, certainty) => {
  const draft = amount(written);
  expect(draft.items[0]!.values).toMatchObject({ value, valueTo, certainty });
  expect(draft.messages.filter((m) => m.level === 'error')).toEqual([]);
  // What was interpreted keeps its words.
  const kept = draft.items[0]!.values['sourceText'];
  if (typeof written === 'string' && !/^\d+,\d+$/.test(written)) expect(kept).toBe(written);
});

it('what no one can read is a warning, and its words stay', () => {
  const draft = amount('vedi delibera');
  expect(warnings(draft)).not.toEqual([]);
  expect(draft.items[0]!.values).toMatchObject({ value: null, sourceText: 'vedi delibera' });
});

it('six labels are one row, and a label cut by a page break is joined', () => {
  const rows = [
    ['Quale impatto vuole raggiungere?', 'uno'],
    ["Quale impatto ha avuto l'intervento", 'due'],
    ["Quale impatto vuole avere l'intervento", 'tre'],
    ['Quale impatto si vuole raggiungere', 'quattro'],
    ["Quale impatto avrà l'intervento", 'cinque'],
    ["Quale impatto dovrebbe avere l'intervento?", 'sei'],
  ];
  const drafts = read('Risposte', [['Scheda', 'Riga', 'Nota'], ...rows.map(([row, note], i) => [`S${i}`, row, note])]);
  expect(drafts.map((d) => d.items[0]!.values['row'])).toEqual(Array(6).fill('impatto'));
  const [cut, ...more] = read('Risposte', [
    ['Scheda', 'Riga', 'Nota'],
    ['S1', 'Risorse di personale', 'due assistenti'],
    [null, 'dedicate', 'sociali'],
  ]);
  expect(more).toEqual([]);
  expect(cut!.items[0]!.values).toMatchObject({ row: 'risorse_personale', note: 'due assistenti\nsociali' });
  expect(warnings(cut!)[0]).toContain('riga 3');
});

it('a line that goes on below is joined, with its words', () => {
  const [first, ...more] = read('Obiettivi', [
    ['Codice', 'Titolo', 'Descrizione'],
    ['A1', 'Contrasto alla “povertà”', 'prima parte'],
    [null, null, 'seconda parte'],
  ]);
  expect(more).toEqual([]);
  expect(first!.items[0]!.values).toMatchObject({
    title: 'Contrasto alla “povertà”',
    summary: 'prima parte\nseconda parte',
  });
});

it('ticks are answers, as x, box or cell', () => {
  const answers = (cell: unknown, head = 'Risposta') =>
    read('Risposte', [
      ['Scheda', 'Riga', head, 'No'],
      ['S1', 'Trasversale e integrato con altre aree di policy', cell],
    ])[0]!.items[0]!.values['answer'];
  expect(['x', '☒ Si ☐ No', true, 'Sì', '☐ Si ☒ No'].map((c) => answers(c))).toEqual([
    'yes',
    'yes',
    'yes',
    'yes',
    'no',
  ]);
  expect(answers('x', 'Sì')).toBe('yes');
});

it('the same code twice is two rows, and reading again doubles neither', () => {
  const sheet = [
    ['Area', 'Codice', 'Titolo'],
    ['A', 'L obiettivo 1', 'Case'],
    ['A', 'L obiettivo 1', 'Lavoro'],
  ];
  const areas = () =>
    read('Aree', [
      ['Codice', 'Titolo'],
      ['A', 'Area A'],
    ]);
  const first = decide([...areas(), ...read('Obiettivi', sheet)], empty());
  expect(first.map((d) => d.action)).toEqual(['create', 'create', 'create']);
  const made = first.flatMap((d) => d.operations);
  const again = decide([...areas(), ...read('Obiettivi', sheet)], {
    ...empty(),
    items: [plan, ...made.map((o) => ({ type: o.type, id: o.id, version: 1, values: o.values, lists: o.lists }))],
  });
  expect(again.map((d) => d.action)).toEqual(['unchanged', 'unchanged', 'unchanged']);
});

it('a table of another layout makes area, objective, action and card of a line', () => {
  const drafts = read('Foglio1', [
    ['Piano di zona 2025-2027'],
    [
      'Area',
      'Codice obiettivo',
      'Obiettivo',
      'Azione',
      'Risorse economiche preventivate',
      'Quale impatto vuole raggiungere?',
    ],
    ['Anziani', 'E1', 'Domiciliarità', 'SAD', '€ 3.600,00 €; 1999,20 euro', 'almeno 80% di soddisfatti'],
    ['Anziani', 'E1', 'Domiciliarità', 'Pasti', 'da definire', null],
  ]);
  const decided = decide(drafts, empty());
  expect(decided.map((d) => d.action)).toEqual(['create', 'create']);
  expect(decided[0]!.operations.map((o) => o.type)).toEqual([
    ...['PlanArea', 'Objective', 'Action', 'Scheda', 'StatedAmount', 'StatedAmount', 'Indicator'],
  ]);
  expect(decided[1]!.operations.map((o) => o.type)).toEqual(['Action', 'Scheda', 'StatedAmount']);
  expect(values(decided[0])!.slice(4, 6)).toMatchObject([{ value: '3600.00' }, { value: '1999.20' }]);
});

it('what hangs on a line with errors has errors too', () => {
  const drafts = [
    ...read('Obiettivi', [
      ['Area', 'Codice', 'Titolo', 'Chiave'],
      ['nessuna', 'O', 'Uno', 'O1'],
    ]),
    ...read('Schede', [
      ['Chiave', 'Obiettivo', 'Nome della scheda'],
      ['S1', 'O1', 'Scheda'],
    ]),
    ...read('Importi', [header, ['S1', '10']]),
  ];
  const asRead = structuredClone(drafts);
  const decided = decide(drafts, empty());
  // A transaction that is tried again decides from the lines as they were read.
  expect(drafts).toEqual(asRead);
  expect(decided.map((d) => d.action)).toEqual(['skip', 'skip', 'skip']);
  expect(decided[2]!.draft.messages.at(-1)!.text).toContain('riga 2');
});

it('under a merged cell the area and the objective are those above, and a line without both goes on', () => {
  const drafts = read('Foglio1', [
    ['Area', 'Codice obiettivo', 'Obiettivo', 'Azione', 'Target'],
    ['Anziani', 'E1', 'Domiciliarità', 'SAD', 'anziani soli,'],
    ['Anziani', null, null, null, 'e i loro familiari'],
    [null, null, null, 'Pasti', 'tutti'],
  ]);
  expect(drafts.map((d) => d.line)).toEqual([2, 4]);
  expect(drafts[0]!.items[0]!.values['title']).toBe('Anziani');
  expect(drafts[0]!.items.at(-1)!.values['note']).toBe('anziani soli,\ne i loro familiari');
  expect(warnings(drafts[1]!)).toHaveLength(2);
  expect(decide(drafts, empty())[1]!.operations.map((o) => o.type)).toEqual(['Action', 'Scheda', 'SchedaAnswer']);
});
