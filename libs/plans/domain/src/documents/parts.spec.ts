import type { PlanSnapshot, SnapshotPhase } from '../snapshot/plan-snapshot.ts';
import { ganttTable, planFrame, sheetFrame } from './gantt.ts';
import { lifeBlocks, lifeSheets } from './life.ts';
import type { Block, Table } from './model.ts';
import { projectsBlocks, projectsSheets } from './projects.ts';

type Sheet = NonNullable<PlanSnapshot['sheets']>[number];
const sourced = { source: null };
const phase = (title: string, spans: SnapshotPhase['spans'], more: Partial<SnapshotPhase> = {}): SnapshotPhase => ({
  ...{ id: title, code: null, title, kind: 'phase', unit: 'month', spans, progress: 'not_stated', doneOn: null },
  ...{ objectiveId: null, actionId: null, sheetId: null, owner: null, note: null, ...sourced },
  ...more,
});
const numbered = (fromMonth: number, toMonth: number) => ({ from: null, to: null, fromMonth, toMonth });
const dated = (from: string, to: string) => ({ from, to, fromMonth: null, toMonth: null });
const sheet = (more: Partial<Sheet> = {}): Sheet => ({
  ...{
    id: 's',
    title: 'Progetto',
    actionId: null,
    startMonth: null,
    months: 6,
    timeNote: null,
    answers: [],
    matrices: [],
  },
  ...more,
});
const plan = (more: Partial<PlanSnapshot> = {}, about: Partial<PlanSnapshot['plan']> = {}) =>
  ({
    plan: { id: 'p', title: 'Piano', from: '2025-01-01', to: '2027-12-31', ...about },
    ...{ areas: [], objectives: [], actions: [], schede: [], ...more },
  }) as unknown as PlanSnapshot;
const tables = (blocks: readonly Block[]) => blocks.filter((b): b is Table => b.kind === 'table');
const texts = (table: Table) => table.rows.map((row) => row.map((c) => c.text));
const said = (blocks: readonly Block[]) => JSON.stringify(blocks);

describe('a Gantt as a table', () => {
  it('crosses what is whole, and says which months where a column is filled in part', () => {
    const table = ganttTable('Tempi', [phase('Avvio', [dated('2025-02', '2025-06')])], planFrame(plan().plan));
    expect(table.columns.slice(1, 4).map((c) => c.title)).toEqual(['T1 2025', 'T2 2025', 'T3 2025']);
    expect(texts(table)[0]!.slice(0, 4)).toEqual(['Avvio', 'feb mar', 'X', '']);
  });

  it('counts months from 1 where the document gives no year, beyond its own end too', () => {
    const table = ganttTable('Tempi', [phase('Fine', [numbered(1, 2), numbered(8, 8)])], sheetFrame(sheet()));
    expect(table.columns.map((c) => c.title)).toEqual(['Fase', '1', '2', '3', '4', '5', '6', '7', '8']);
    expect(texts(table)).toEqual([['Fine', 'X', 'X', '', '', '', '', '', 'X']]);
  });

  it('never has more columns than a page holds', () => {
    const table = ganttTable('Tempi', [phase('Lunga', [numbered(1, 240)])], sheetFrame(sheet()));
    expect(table.columns.length).toBeLessThanOrEqual(15);
  });

  it('of phases without months is a list that says so', () => {
    const table = ganttTable('Tempi', [phase('Avvio', [])], sheetFrame(sheet()));
    expect(texts(table)).toEqual([['Avvio\ntempi non indicati']]);
  });
});

describe('the sheet of a project', () => {
  const matrix = {
    ...{ id: 'm', kind: 'economic', title: 'Risorse', declared: '150.00', note: null, ...sourced },
    lines: [
      { id: 'a', label: 'Avvio', declared: '100.00', ...sourced },
      { id: 'b', label: 'Prova', declared: '40.00', ...sourced },
    ],
    sources: [
      { id: 'x', label: 'Comuni', declared: null },
      { id: 'y', label: 'ATS', declared: null },
    ],
    cells: [
      { lineId: 'a', sourceId: 'x', value: '100.00' },
      { lineId: 'b', sourceId: 'y', value: '60.00' },
    ],
  };
  const snapshot = plan({ sheets: [sheet({ matrices: [matrix] })] });

  it('has its matrix with sums beside what is written, and says what does not agree', () => {
    const blocks = projectsBlocks(snapshot);
    const [table] = tables(blocks);
    expect(texts(table!)).toEqual([
      ['Avvio', '100,00 €', '', '100,00 €', '100,00 €'],
      ['Prova', '', '60,00 €', '60,00 €', '40,00 €'],
    ]);
    expect(table!.total!.map((c) => c.text)).toEqual(['Totale', '100,00 €', '60,00 €', '160,00 €', '150,00 €']);
    expect(said(blocks)).toContain('«Prova»: scritto 40,00 €, le fonti sommano 60,00 €');
    expect(said(blocks)).toContain('totale scritto 150,00 €, le righe sommano 140,00 €');
  });

  it('is figures that count in a workbook, one to a line', () => {
    const rows = projectsSheets(snapshot).find((s) => s.name === 'Quadri economici')!.rows;
    expect(rows.map((r) => [r[3]!.text, r[4]!.text, r[5]!.decimal])).toEqual([
      ['Avvio', 'Comuni', '100.00'],
      ['Avvio', 'Totale scritto', '100.00'],
      ['Prova', 'ATS', '60.00'],
      ['Prova', 'Totale scritto', '40.00'],
      ['Totale', 'Totale scritto', '150.00'],
    ]);
  });

  it('asks what its own template asks', () => {
    const rows = [{ key: 'q', label: 'La mia domanda', kind: 'text', position: 1, section: 'Sezione', required: true }];
    const own = plan({ sheets: [sheet({ ownTemplate: { rows } })] });
    expect(said(projectsBlocks(own))).toContain('La mia domanda');
    expect(said(projectsBlocks(own))).not.toContain('Macroarea di policy');
  });
});

describe('the life of a plan', () => {
  const approval = (id: string, state: string, more = {}) => ({
    ...{
      id,
      comune: { id, name: id },
      state,
      organ: 'Consiglio comunale',
      number: '33',
      date: '2018-12-20',
      note: null,
    },
    ...more,
  });
  const about = {
    acts: [
      { id: '1', step: 'adopt', kind: 'delibera', organ: 'Assemblea', number: '13', date: '2018-10-30', newEnd: null },
      {
        id: '2',
        step: 'extend',
        kind: 'delibera',
        organ: 'Assemblea',
        number: '2',
        date: '2027-11-01',
        newEnd: '2028-12-31',
      },
    ],
    originalTo: '2026-12-31',
    comuni: ['Melzo', 'Liscate', 'Inzago'].map((name) => ({ id: name, name })),
    approvals: [
      approval('Liscate', 'approved'),
      approval('Melzo', 'rejected', { note: 'Chiede di rivedere le quote.' }),
    ],
    previous: { id: 'b', title: 'Piano 2022-2024' },
    next: [{ id: 'c', title: 'Piano 2028-2030' }],
  };
  const objectives = [
    {
      ...{ id: 'o', areaId: 'a', code: '1', title: 'Casa', summary: null, source: null },
      continues: [{ id: 'old', code: '4', title: 'Abitare' }],
      continuedBy: [{ id: 'new', code: '2', title: 'Vivere' }],
    },
  ];
  const blocks = lifeBlocks(plan({ objectives }, about));

  it('has each act, and the end as it was', () => {
    expect(texts(tables(blocks)[0]!)).toEqual([
      ['Adottato', 'Assemblea, delibera 13', '30/10/2018', ''],
      ['Prorogato', 'Assemblea, delibera 2', '01/11/2027', '31/12/2028'],
    ]);
    expect(said(blocks)).toContain('finiva il 31/12/2026; ora il 31/12/2027');
  });

  it('has what each comune decided, in their order, and who has not', () => {
    expect(texts(tables(blocks)[1]!)).toEqual([
      ['Melzo', 'Non approvato', 'Consiglio comunale n. 33 del 20/12/2018', 'Chiede di rivedere le quote.'],
      ['Liscate', 'Approvato', 'Consiglio comunale n. 33 del 20/12/2018', ''],
    ]);
    expect(said(blocks)).toContain('Ha approvato un comune su 3, 1 ha detto no.');
    expect(said(blocks)).toContain('Senza nessun atto registrato: Inzago.');
  });

  it('has what it continues and what continues it', () => {
    expect(said(blocks)).toContain('Prende il posto del piano «Piano 2022-2024».');
    expect(said(blocks)).toContain('Lo continua il piano «Piano 2028-2030».');
    expect(tables(blocks).slice(2).map(texts)).toEqual([
      [['Obiettivo 1 – Casa', 'Obiettivo 4 – Abitare']],
      [['Obiettivo 1 – Casa', 'Obiettivo 2 – Vivere']],
    ]);
    expect(lifeSheets(plan({ objectives }, about)).map((s) => s.name)).toEqual([
      ...['Atti', 'Approvazioni', 'Continua da', 'Continua in'],
    ]);
  });

  it('of an older version says what that version does not know', () => {
    const old = said(lifeBlocks(plan()));
    for (const what of ['gli atti', 'le approvazioni dei comuni', 'il piano precedente e quello successivo'])
      expect(old).toContain(`La versione è di prima che le versioni tenessero ${what}.`);
  });
});
