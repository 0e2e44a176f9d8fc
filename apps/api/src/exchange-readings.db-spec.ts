import { startApi, type Api, type Person } from './testing/harness.ts';
import { importing } from './testing/imports.ts';
import { startTestWorker } from './testing/worker.ts';
import { workbook, type CellOf } from './testing/workbooks.ts';

/** Values of indicators from a file, which become drafts, and the time line of a plan. */
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
const { rowsOf, newPlan, readFile, act, apply, getFile } = importing(() => ({ api, udp }));

const header: CellOf[] = ['Indicatore', 'Ente', 'Periodo', 'Valore', 'Numeratore', 'Denominatore', 'Nota'];
const withPlan = (...readings: CellOf[][]) =>
  workbook({
    Aree: [
      ['Chiave', 'Codice', 'Titolo'],
      ['R1', 'A', 'Povertà'],
    ],
    Obiettivi: [
      ['Chiave', 'Area', 'Codice', 'Titolo'],
      ['O1', 'R1', '1', 'Case per tutti'],
    ],
    Schede: [
      ['Chiave', 'Obiettivo', 'Nome della scheda'],
      ['S1', 'O1', 'Scheda 1'],
    ],
    Indicatori: [
      ['Chiave', 'Scheda', 'Indicatore', 'Misura', 'Per comune'],
      ['N1', 'S1', 'Alloggi trovati', 'numero', null],
      ['N2', 'S1', 'Famiglie seguite', 'percentuale', 'Sì'],
    ],
    Rilevazioni: [header, ...readings],
  });
const onlyReadings = (...readings: CellOf[][]) => workbook({ Rilevazioni: [header, ...readings] });
const stored = (planId: string) =>
  api.look<Record<'name' | 'ente' | 'period' | 'state' | 'value' | 'parts' | 'note', string | null>>(
    `select i.name, e.name as ente, r.period, r.state, trim_scale(r.value)::text as value,
       trim_scale(r.numerator) || '/' || trim_scale(r.denominator) as parts, r.note
     from zona.indicator_reading r join zona.indicator i on i.id = r.indicator_id join zona.scheda k on k.id = i.scheda_id join zona.ente e on e.id = r.ente_id
     where k.plan_id = $1 and r.withdrawn_at is null order by i.name, e.name, r.period`,
    [planId],
  );
const lissone = 'Comune di Lissone';
const texts = async (importId: string) => (await rowsOf(importId)).flatMap((r) => r.messages.map((m) => m.text));

it('values come in with the plan or alone, as drafts, by key or by name; the same file twice changes nothing', async () => {
  const planId = await newPlan();
  const file = () =>
    withPlan(
      ['N1', lissone, '2025', 12, null, null, 'Solo il capoluogo'],
      ['N2', lissone, 'anno 2026', '45,5 %', 91, 200, null],
    );
  const read = await readFile(planId, await file());
  expect([await texts(read.id), read.counts]).toMatchObject([[], { errors: 0, create: 7 }]);
  expect((await apply(read)).status).toBe('applied');
  expect(await stored(planId)).toEqual([
    {
      name: 'Alloggi trovati',
      ente: lissone,
      period: '2025',
      state: 'draft',
      value: '12',
      parts: null,
      note: 'Solo il capoluogo',
    },
    {
      name: 'Famiglie seguite',
      ente: lissone,
      period: '2026',
      state: 'draft',
      value: '45.5',
      parts: '91/200',
      note: null,
    },
  ]);
  expect((await readFile(planId, await file())).counts).toMatchObject({
    create: 0,
    update: 0,
    errors: 0,
    unchanged: 7,
  });
  // By name, without the sheets of the plan: another year, and a value that was typed wrong.
  const more = await readFile(
    planId,
    await onlyReadings(
      ['Alloggi trovati', lissone, '2025', 13, null, null, 'Solo il capoluogo'],
      ['Alloggi trovati', lissone, '2026', 'circa 30', null, null, null],
    ),
  );
  expect(more.counts).toMatchObject({ create: 1, update: 1, errors: 0 });
  const done = await apply(more);
  expect((await stored(planId)).map((r) => [r.period, r.value])).toEqual([
    ['2025', '13'],
    ['2026', '30'],
    ['2026', '45.5'],
  ]);
  expect((await act('undoPlanImport', done)).undoNotes).toEqual([]);
  expect((await stored(planId)).map((r) => r.value)).toEqual(['12', '45.5']);
});

it('what cannot be said of that indicator is told on its line', async () => {
  const planId = await newPlan();
  await apply(await readFile(planId, await withPlan()));
  const read = await readFile(
    planId,
    await onlyReadings(
      ['Alloggi trovati', 'Comune di Nessuno', '2025', 1, null, null, null],
      ['Alloggi trovati', lissone, '2031', 1, null, null, null],
      ['Alloggi trovati', lissone, 'ieri', 1, null, null, null],
      ['Nessun indicatore', lissone, '2025', 1, null, null, null],
      ['Famiglie seguite', 'ASST Brianza', '2025', 1, null, null, null],
      ['Alloggi trovati', lissone, '2026', 1, null, null, null],
      ['Alloggi trovati', lissone, '2026', 2, null, null, null],
      ['Alloggi trovati', lissone, '2027', 7, 5, 10, null],
    ),
  );
  const rows = await rowsOf(read.id);
  const errors = rows.map((r) => r.messages.filter((m) => m.level === 'error').length);
  expect(errors.map((n) => n > 0)).toEqual([true, true, true, true, true, false, true, false]);
  expect(rows[7]!.messages.map((m) => m.column)).toEqual(['Parte', 'Totale']);
});

it('what was sent is no longer the file’s: it stays, and an undo leaves it', async () => {
  const planId = await newPlan();
  const done = await apply(await readFile(planId, await withPlan(['N1', lissone, '2025', 12, null, null, null])));
  const [reading] = await api.look<{ id: string; version: number }>(
    `select r.id, r.version from zona.indicator_reading r join zona.indicator i on i.id = r.indicator_id join zona.scheda k on k.id = i.scheda_id where k.plan_id = $1`,
    [planId],
  );
  const sent = await udp.save(
    'sendReadings',
    { indicatorReadingIds: [reading!.id], versions: [reading!.version] },
    'readings { id }',
  );
  expect(sent.problems).toEqual([]);
  const same = await readFile(planId, await onlyReadings(['Alloggi trovati', lissone, '2025', 12, null, null, null]));
  expect(same.counts).toMatchObject({ unchanged: 1, errors: 0 });
  const other = await readFile(planId, await onlyReadings(['Alloggi trovati', lissone, '2025', 20, null, null, null]));
  expect(other.counts).toMatchObject({ errors: 1 });
  expect(await texts(other.id)).toEqual([expect.stringContaining('il file non la cambia')]);
  const undone = await act('undoPlanImport', done);
  expect(undone.undoNotes[0]).toContain('Rilevazioni, riga 2 (rilevazione): qualcuno l’ha cambiata dopo');
  expect(await stored(planId)).toMatchObject([{ state: 'sent', value: '12' }]);
});

it('an export has the whole chain of a corrected value, and comes back as it was; elsewhere its history is only read', async () => {
  const planId = await newPlan();
  await apply(await readFile(planId, await withPlan(['N1', lissone, '2025', 12, null, null, null])));
  const found = () =>
    api.look<{ id: string; version: number; indicatorId: string; enteId: string }>(
      `select r.id, r.version, r.indicator_id as "indicatorId", r.ente_id as "enteId" from zona.indicator_reading r join zona.indicator i on i.id = r.indicator_id join zona.scheda k on k.id = i.scheda_id where k.plan_id = $1 order by r.id`,
      [planId],
    );
  const [first] = await found();
  for (const step of ['send', 'approve', 'lock']) {
    const { version } = (await found())[0]!;
    const input = { indicatorReadingIds: [first!.id], versions: [version] };
    expect((await udp.save(`${step}Readings`, input, 'readings { id }')).problems).toEqual([]);
  }
  const { indicatorId, enteId } = first!;
  const correction = {
    indicatorId,
    enteId,
    period: '2025',
    value: '21',
    note: 'Cifre scambiate',
    supersedesId: first!.id,
  };
  expect((await udp.save('saveReading', correction, 'reading { id }')).problems).toEqual([]);
  const last = (await found()).find((r) => r.id !== first!.id)!;

  const csv = (await getFile(planId, 'csv', udp)).toString('utf8');
  const lines = (sheet: string) => csv.split('\r\n').filter((l) => l.startsWith(`${sheet};`));
  expect(lines('Rilevazioni')).toHaveLength(1);
  expect(lines('Rilevazioni')[0]).toContain(last.id);
  const [history] = lines('Rilevazioni corrette');
  for (const word of [first!.id, last.id, 'Cifre scambiate', new Date().getFullYear().toString()])
    expect(history).toContain(word);

  const file = await getFile(planId, 'xlsx', udp);
  const same = await readFile(planId, file);
  expect(same.counts).toMatchObject({ create: 0, update: 0, errors: 0, unchanged: 8 });
  const touched = Buffer.from(csv.replace(history!, history!.replace(';12;', ';13;')));
  const other = await readFile(planId, touched, 'piano.csv');
  expect(await texts(other.id)).toEqual([expect.stringContaining('il file non la cambia')]);
  const elsewhere = await readFile(await newPlan(), file);
  expect(elsewhere.counts).toMatchObject({ errors: 0 });
  expect(await texts(elsewhere.id)).toContainEqual(expect.stringContaining('È un valore che è stato corretto'));
});

it('an export has the values that whoever asks may see', async () => {
  const planId = await newPlan();
  await apply(await readFile(planId, await withPlan(['N1', lissone, '2025', 12, null, null, null])));
  const csv = async (person: Person) => (await getFile(planId, 'csv', person)).toString('utf8');
  expect(await csv(udp)).toContain('Rilevazioni;');
  // A draft of the office is not the mayor's to read.
  expect(await csv(await api.login('revisore@carate.example'))).not.toContain('Rilevazioni;');
});

it('phases and milestones come in as people write them, change by a second file, and go with an undo', async () => {
  const planId = await newPlan();
  const file = (when: string) =>
    workbook({
      Aree: [
        ['Chiave', 'Codice', 'Titolo'],
        ['R1', 'A', 'Povertà'],
      ],
      Obiettivi: [
        ['Chiave', 'Area', 'Codice', 'Titolo'],
        ['O1', 'R1', '1', 'Case per tutti'],
      ],
      Cronoprogramma: [
        ['Titolo', 'Tipo', 'Quando', 'Stato', 'Obiettivo', 'Affidata a'],
        ['Ricerca degli alloggi', 'Fase', when, 'In corso', 'Case per tutti', lissone],
        ['Protocollo firmato', 'Tappa', 'marzo 2026', null, 'O1', null],
        ['Senza tempi', null, null, null, null, null],
        ['Quando si può', 'Fase', 'presto', null, null, null],
      ],
    });
  const phases = () =>
    api.look<object>(
      `select p.title, p.kind, p.progress, p.unit, p.spans, o.title as objective, e.name as owner from zona.phase p
       left join zona.objective o on o.id = p.objective_id left join zona.ente e on e.id = p.owner_id
       where p.plan_id = $1 and p.withdrawn_at is null order by p.position`,
      [planId],
    );
  const read = await readFile(planId, await file('da 01/2026 a 06/2026; mesi 30-32'));
  expect(await texts(read.id)).toEqual([expect.stringContaining('«presto» non sono mesi')]);
  await apply(read, true);
  const months = (from: string, to: string) => ({ from, to, fromMonth: null, toMonth: null });
  expect(await phases()).toEqual([
    {
      ...{
        title: 'Ricerca degli alloggi',
        kind: 'phase',
        progress: 'running',
        unit: 'month',
        objective: 'Case per tutti',
      },
      ...{
        owner: lissone,
        spans: [months('2026-01', '2026-06'), { from: null, to: null, fromMonth: 30, toMonth: 32 }],
      },
    },
    {
      ...{
        title: 'Protocollo firmato',
        kind: 'milestone',
        progress: 'not_stated',
        unit: 'month',
        objective: 'Case per tutti',
      },
      ...{ owner: null, spans: [months('2026-03', '2026-03')] },
    },
    {
      ...{ title: 'Senza tempi', kind: 'phase', progress: 'not_stated', unit: 'month', objective: null },
      ...{ owner: null, spans: [] },
    },
  ]);
  const later = await readFile(planId, await file('da 02/2026 a 06/2026'));
  expect(later.counts).toMatchObject({ create: 0, update: 1 });
  const done = await apply(later, true);
  expect(await phases()).toMatchObject([{ spans: [months('2026-02', '2026-06')] }, {}, {}]);
  expect((await act('undoPlanImport', done)).undoNotes).toEqual([]);
  expect((await phases())[0]).toMatchObject({ spans: [{ from: '2026-01' }, { fromMonth: 30 }] });
});
