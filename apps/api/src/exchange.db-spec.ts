import { createHash } from 'node:crypto';
import supertest from 'supertest';
import { startApi, type Api, type Person } from './testing/harness.ts';
import { importing, withoutIds } from './testing/imports.ts';
import { upload } from './testing/uploads.ts';
import { jobEnd, startTestWorker } from './testing/worker.ts';
import { workbook, type CellOf } from './testing/workbooks.ts';

/** Plans in and out of files, as the web application asks for it: over HTTP, with a worker beside. */
let api: Api;
let worker: { stop(): Promise<void> };
let udp: Person;

beforeAll(async () => {
  api = await startApi();
  worker = await startTestWorker(api);
  udp = await api.login('responsabile@carate.example');
}, 60_000);
afterAll(async () => {
  await worker.stop();
  await api.close();
});

const { importOf, rowsOf, newPlan, readFile, act, apply, getFile } = importing(() => ({ api, udp }));

const count = async (planId: string): Promise<string> => {
  const rows = await api.look(
    `select (select count(*) from zona.objective where plan_id = $1 and withdrawn_at is null)::int o, (select count(*) from zona.action where plan_id = $1 and withdrawn_at is null)::int a,
      (select count(*) from zona.scheda where plan_id = $1 and withdrawn_at is null)::int s, (select count(*) from zona.stated_amount x join zona.scheda k on k.id = x.scheda_id where k.plan_id = $1 and x.withdrawn_at is null)::int i`,
    [planId],
  );
  return JSON.stringify(rows[0]);
};

const areas: CellOf[][] = [
  ['Chiave', 'Codice', 'Titolo'],
  ['R1', 'A', 'Povertà'],
  ['R2', 'E', 'Anziani'],
];
const objectives: CellOf[][] = [
  ['Chiave', 'Area', 'Codice', 'Titolo', 'Descrizione'],
  ['O1', 'R1', 'L obiettivo 1', 'Case per tutti', 'prima parte'],
  [null, null, null, null, 'e seconda, dopo l’interruzione di pagina'],
  ['O2', 'R1', 'L obiettivo 1', 'Un “lavoro” per tutti', null],
];
const schede: CellOf[][] = [
  ['Chiave', 'Obiettivo', 'Nome della scheda'],
  ['S1', 'O1', 'Scheda 1'],
];
const amounts = (...written: CellOf[]): CellOf[][] => [
  ['Scheda', 'Importo'],
  ...written.map((w): CellOf[] => ['S1', w]),
];
const plan = (...written: CellOf[]) =>
  workbook({ Aree: areas, Obiettivi: objectives, Schede: schede, Importi: amounts(...written) });

describe('export, import, export', () => {
  it.each(['carate', 'lodi', 'bassabresciana'])(
    'the demo plan of %s comes back as it left',
    async (slug) => {
      const person = await api.login(`responsabile@${slug}.example`);
      const [{ id, templateId, from, to }] = (await api.look<Record<'id' | 'templateId' | 'from' | 'to', string>>(
        `select p.id, p.template_id as "templateId", p.valid_from::text as "from", p.valid_to::text as "to" from zona.plan p join zona.ambito a on a.id = p.ambito_id where a.slug like $1 order by p.id limit 1`,
        [`${slug.slice(0, 4)}%`],
      )) as [Record<'id' | 'templateId' | 'from' | 'to', string>];
      const [xlsx, csv] = [await getFile(id, 'xlsx', person), await getFile(id, 'csv', person)];
      // Into itself: nothing to do.
      for (const [content, name] of [
        [xlsx, 'piano.xlsx'],
        [csv, 'piano.csv'],
      ] as const) {
        const same = await readFile(id, content, name, person);
        expect(same.job).toMatchObject({ state: 'done' });
        const changes = await api.look(
          `select l as line from zona.import_page, json_array_elements(shown) l where import_id = $1 and l ->> 'action' <> 'unchanged'`,
          [same.id],
        );
        expect(changes).toEqual([]);
        expect(same.counts).toMatchObject({ create: 0, update: 0, errors: 0, skip: 0 });
        expect(same.counts!.unchanged).toBe(same.counts!.rows);
      }
      // Into an empty plan: the same plan.
      const { plan: made } = await person.save<{ plan: { id: string } }>(
        'createPlan',
        { code: 'Copia', title: 'Copia', kind: 'piano_di_zona', templateId, from, to },
        'plan { id }',
      );
      const into = await readFile(made.id, xlsx, 'piano.xlsx', person);
      expect(into.counts).toMatchObject({ update: 0, errors: 0, unchanged: 0 });
      const saved = await person.save<{ planImport: { jobId: string } }>(
        'applyPlanImport',
        { id: into.id, version: into.version, skipBad: false },
        'planImport { jobId }',
      );
      const ended = await jobEnd(person, saved.planImport.jobId);
      expect(api.logged.filter((l) => l['event'] === 'job failed').map((l) => String(l['error']))).toEqual([]);
      expect(ended).toMatchObject({ state: 'done' });
      // Values that were corrected are the history of their own plan: the copy has the last ones, as drafts.
      const copied = Buffer.from(csv.toString('utf8').replace(/^Rilevazioni corrette;.*\r\n/gm, ''));
      expect(withoutIds(await getFile(made.id, 'csv', person))).toBe(withoutIds(copied));
      // The same file once more: the copies are recognised.
      const again = await readFile(made.id, xlsx, 'piano.xlsx', person);
      expect(again.counts).toMatchObject({ create: 0, update: 0, errors: 0 });
    },
    60_000,
  );
});

describe('what real documents do', () => {
  it('is understood, with its words beside, and two rows of one code stay two', async () => {
    const planId = await newPlan();
    const read = await readFile(
      planId,
      await plan(
        '€ 3.600,00 €',
        '1999,20',
        'da 1.000 a 2.000 euro',
        'circa 5.000 euro',
        '€ 100 se attratte da PNRR',
        'da definire',
      ),
    );
    expect(read.job).toMatchObject({ state: 'done' });
    expect(read.counts).toMatchObject({ errors: 0, create: 11 });
    const rows = await rowsOf(read.id);
    expect(rows.filter((r) => r.sheet === 'Importi').map((r) => r.understood[0]!.text)).toEqual([
      expect.stringContaining('3.600,00 €'),
      expect.stringContaining('1.999,20 €'),
      expect.stringContaining('1.000,00 € – 2.000,00 €'),
      expect.stringContaining('circa'),
      expect.stringContaining('se finanziato'),
      expect.stringContaining('cifra non indicata'),
    ]);
    expect(rows.find((r) => r.line === 2 && r.sheet === 'Obiettivi')!.messages[0]!.text).toContain('riga 3');
    expect(await apply(read)).toMatchObject({ status: 'applied', job: { state: 'done' } });
    const kept = await api.look<{ text: string }>(
      'select x.source_text as text from zona.stated_amount x join zona.scheda k on k.id = x.scheda_id where k.plan_id = $1 order by x.position',
      [planId],
    );
    expect(kept.map((k) => k.text)).toEqual([
      '€ 3.600,00 €',
      null,
      'da 1.000 a 2.000 euro',
      'circa 5.000 euro',
      '€ 100 se attratte da PNRR',
      'da definire',
    ]);
    expect(await count(planId)).toBe('{"o":2,"a":0,"s":1,"i":6}');
    const again = await readFile(
      planId,
      await plan(
        '€ 3.600,00 €',
        '1999,20',
        'da 1.000 a 2.000 euro',
        'circa 5.000 euro',
        '€ 100 se attratte da PNRR',
        'da definire',
      ),
    );
    expect(again.counts).toMatchObject({ create: 0, update: 0, unchanged: 11 });
  });

  it('formulas, errors and days in the place of figures are told on their line', async () => {
    const planId = await newPlan();
    const read = await readFile(
      planId,
      await workbook({
        Aree: areas,
        Obiettivi: objectives,
        Schede: schede,
        Importi: amounts({ formula: 'A1*2', result: '200' }, { formula: 'A1*2' }, { fault: '#DIV/0!' }, { day: 45292 }),
        Personale: [
          ['Scheda', 'Figura', 'Persone'],
          ['S1', 'Educatore', { day: 45292 }],
        ],
      }),
    );
    const rows = await rowsOf(read.id);
    const told = rows
      .filter((r) => ['Importi', 'Personale'].includes(r.sheet))
      .map((r) => r.messages.map((m) => `${m.level}: ${m.text}`).join(' '));
    expect(told).toEqual([
      expect.stringMatching(/^warning: .*formula/),
      expect.stringMatching(/error: .*risultato/),
      expect.stringMatching(/error: .*errore/),
      expect.stringMatching(/warning: .*data/),
      expect.stringMatching(/warning: .*data/),
    ]);
  });

  it('other layouts are mapped once and remembered', async () => {
    const planId = await newPlan();
    const table: CellOf[][] = [
      ['Ambito di intervento', 'Cosa vogliamo', 'Quanto costa'],
      ['Anziani', 'Più SAD', 'circa € 5.000'],
    ];
    const file = () => workbook({ Dati: table });
    const read = await readFile(planId, await file());
    expect(read).toMatchObject({
      status: 'mapping',
      layouts: [{ kind: 'elenco', missing: ['Obiettivo'] }],
    });
    const mapped = await act('mapPlanImport', read, {
      layouts: [{ sheet: 'Dati', kind: 'elenco', fields: ['area', 'objective', 'row:risorse_economiche'] }],
    });
    expect(mapped).toMatchObject({ status: 'preview', counts: { create: 1, errors: 0 } });
    const next = await readFile(await newPlan(), await file());
    expect(next).toMatchObject({ status: 'preview', counts: { create: 1 } });
  });

  it('a CSV in Windows-1252 is read, and says so', async () => {
    const planId = await newPlan();
    const csv = Buffer.from('Codice;Titolo\r\nA;Povert\xe0 \x93estrema\x94\r\n', 'latin1');
    const read = await readFile(planId, csv, 'aree.csv');
    expect(read.remarks[0]).toContain('windows-1252');
    expect((await rowsOf(read.id))[0]!.cells[1]!.text).toBe('Povertà “estrema”');
  });
});

describe('hostile and broken files are refused whole', () => {
  const refusal = async (content: Buffer, name = 'piano.xlsx') => {
    const planId = await newPlan();
    const sent = await upload(api, udp, name, content);
    if (sent.status !== 201) return (sent.body as { message: string }).message;
    const read = await readFile(planId, content, name);
    expect(read.status).toBe('failed');
    expect(await count(planId)).toBe('{"o":0,"a":0,"s":0,"i":0}');
    return read.job.problem;
  };
  it('cut off', async () => expect(await refusal((await plan(1)).subarray(0, 900))).toMatch(/rovinato/));
  it('with macros', async () =>
    expect(await refusal(await workbook({ Aree: areas }, { 'xl/vbaProject.bin': 'x' }))).toMatch(/macro/));
  it('with a password', async () =>
    expect(await refusal(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]))).toMatch(
      /password/,
    ));
  it(
    'a bomb',
    async () =>
      expect(
        await refusal(
          await workbook({ Aree: areas }, { 'xl/worksheets/sheet1.xml': Buffer.alloc(300 * 1024 * 1024, 32) }),
        ),
      ).toMatch(/troppo grande/),
    60_000,
  );
  it('one cell without end', async () =>
    expect(
      await refusal(
        await workbook(
          { Aree: areas },
          { 'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row><c t="str"><v>${'a'.repeat(5_000_000)}` },
        ),
      ),
    ).toMatch(/troppo testo|rovinato/));
  it('with definitions of entities', async () =>
    expect(
      await refusal(
        await workbook(
          { Aree: areas },
          { 'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>' },
        ),
      ),
    ).toMatch(/definizioni/));
  it('not XML', async () =>
    expect(await refusal(await workbook({ Aree: areas }, { 'xl/worksheets/sheet1.xml': '<worksheet><row' }))).toMatch(
      /rovinato/,
    ));
  it('with nothing in it', async () => expect(await refusal(await workbook({ Foglio1: [] }))).toMatch(/nessuna/));
});

describe('bad rows', () => {
  const withBad = () =>
    workbook({
      Aree: areas,
      Obiettivi: [...objectives, ['O3', 'nessuna', 'X', 'Senza area', null]],
      Schede: [...schede, ['S3', 'O3', 'Appesa']],
      Importi: amounts(100),
    });
  it('nothing is imported unless one says to skip them, and an undo takes all of it away', async () => {
    const planId = await newPlan();
    const read = await readFile(planId, await withBad());
    expect(read.counts).toMatchObject({ errors: 2, skip: 2 });
    const refused = await apply(read);
    expect(refused.problems).toMatchObject([{ field: 'skipBad' }]);
    expect(await count(planId)).toBe('{"o":0,"a":0,"s":0,"i":0}');
    const done = await apply(await importOf(read.id), true);
    expect(done.status).toBe('applied');
    expect(await count(planId)).toBe('{"o":2,"a":0,"s":1,"i":1}');
    // Somebody works on one of the rows before it is undone.
    const [one] = await api.look<{ id: string; version: number }>(
      `select id, version from zona.objective where plan_id = $1 and title = 'Case per tutti'`,
      [planId],
    );
    await udp.save('updateObjective', { ...one, title: 'Case per molti' }, 'objective { id }');
    const undone = await act('undoPlanImport', done);
    expect(undone.status).toBe('undone');
    expect(undone.undoNotes).toEqual([
      expect.stringContaining('Obiettivi, riga 2'),
      expect.stringContaining('Aree, riga 2'),
    ]);
    expect(await count(planId)).toBe('{"o":1,"a":0,"s":0,"i":0}');
  });

  it('an undo brings back what was changed', async () => {
    const planId = await newPlan();
    await apply(await readFile(planId, await plan(100)));
    const changed = await readFile(planId, await plan(250));
    expect(changed.counts).toMatchObject({ create: 0, update: 1 });
    const value = async () =>
      (
        await api.look<{ v: string }>(
          'select x.value_cents::text as v from zona.stated_amount x join zona.scheda k on k.id = x.scheda_id where k.plan_id = $1',
          [planId],
        )
      )[0]!.v;
    const done = await apply(changed);
    expect(await value()).toBe('25000');
    expect((await act('undoPlanImport', done)).undoNotes).toEqual([]);
    expect(await value()).toBe('10000');
  });
});

describe('beside others', () => {
  it('of two imports read from one state the second is refused, and nothing of it stays', async () => {
    const planId = await newPlan();
    const [one, two] = [await readFile(planId, await plan(1)), await readFile(planId, await plan(2))];
    expect((await apply(one)).status).toBe('applied');
    const late = await apply(two);
    expect(late.job).toMatchObject({ state: 'failed', problem: expect.stringContaining('rileggi') });
    expect(late.status).toBe('preview');
    expect(await count(planId)).toBe('{"o":2,"a":0,"s":1,"i":1}');
    const reread = await act('mapPlanImport', late, { layouts: [] });
    expect(reread.counts).toMatchObject({ create: 0, update: 1 });
  });

  it('a failure in the middle leaves nothing', async () => {
    const planId = await newPlan();
    const read = await readFile(planId, await plan(1, 2, 3));
    await api.look(`alter table zona.stated_amount add constraint crash check (value_cents <> 300)`);
    const failed = await apply(read);
    await api.look('alter table zona.stated_amount drop constraint crash');
    expect(failed.job!.state).toBe('failed');
    expect(await count(planId)).toBe('{"o":0,"a":0,"s":0,"i":0}');
    expect((await apply(await importOf(read.id))).status).toBe('applied');
  });

  it('another ambito, another role and nobody see none of it', async () => {
    const planId = await newPlan();
    const read = await readFile(planId, await plan(1));
    const lodi = await api.login('responsabile@lodi.example');
    expect(
      (
        await lodi.ask(
          `{ planImport(id: "${read.id}") { id } importRows(importId: "${read.id}") { edges { node { id } } } }`,
        )
      ).data,
    ).toEqual({
      planImport: null,
      importRows: { edges: [] },
    });
    const mayor = await api.login('sindaco@carate.example');
    expect((await mayor.ask(`{ planImport(id: "${read.id}") { id } }`)).errors![0]!.extensions.code).toBe('FORBIDDEN');
    const get = (cookie: string, id: string) =>
      supertest(api.server).get(`/files/piani/${id}/piano.xlsx`).set('cookie', cookie);
    expect((await get(lodi.cookie, planId)).status).toBe(404);
    expect((await get('', planId)).status).toBe(401);
    expect((await get(udp.cookie, 'x')).status).toBe(404);
    expect((await supertest(api.server).get('/files/piani/modello.xlsx').set('cookie', udp.cookie)).status).toBe(200);
  });

  it('an export is the same bytes twice', async () => {
    const planId = await newPlan();
    await apply(await readFile(planId, await plan(1)));
    const hash = async () =>
      createHash('sha256')
        .update(await getFile(planId, 'xlsx'))
        .digest('hex');
    expect(await hash()).toBe(await hash());
  });
});
