import { randomUUID } from 'node:crypto';
import type { Config } from '@zona/config';
import { pdfFaults } from '@zona/plans-api/testing';
import { startWorker } from './start-worker.ts';
import { mutationText, startApi, type Api, type Person } from './testing/harness.ts';
import { madeDocument, madeFile } from './testing/paper.ts';
import { openDocx, openPdf, openXlsx } from './testing/opened.ts';
import { download } from './testing/uploads.ts';

/** Documents as people ask for them, made by a worker, opened again: the figures of the sources are where a reader looks. */
let api: Api;
let worker: { stop(): Promise<void> };
const people: Record<string, Person> = {};
const plans: Record<string, string> = {};

const as = async (email: string): Promise<Person> => (people[email] ??= await api.login(email));
const planOf = async (person: Person): Promise<string> => {
  const { data } = await person.ask<{ plans: { edges: { node: { id: string; code: string } }[] } }>(
    '{ plans(first: 20) { edges { node { id code } } } }',
  );
  return data!.plans.edges.at(-1)!.node.id;
};

beforeAll(async () => {
  api = await startApi();
  const { filesDir, database } = api;
  const secret = 'a secret of the tests, long enough';
  worker = await startWorker({ databaseUrl: database.appUrl, filesDir, secret } as Config, () => undefined);
  for (const slug of ['carate', 'lodi', 'bassabresciana'])
    plans[slug] = await planOf(await as(`responsabile@${slug}.example`));
});
afterAll(async () => {
  await worker?.stop();
  await api.close();
});

const asked = (person: Person, input: Record<string, unknown>) => madeDocument(person, input);
const fileOf = (person: Person, input: Record<string, unknown>) => madeFile(api, person, input);

const plain = (text: string) => text.replace(/\s+/g, ' ');

describe('the whole plan', () => {
  it('in Word: real headings, an index, each card in the order of its template, the figures in their rows', async () => {
    const person = await as('responsabile@carate.example');
    const { parts, paragraphs, tables } = await openDocx(
      await fileOf(person, { planId: plans['carate'], kind: 'plan', format: 'docx' }),
    );
    const headings = (level: number) => paragraphs.filter((p) => p.style === `Heading${level}`).map((p) => p.text);
    expect(headings(1)).toContain('Quadro economico');
    expect(headings(2).some((h) => h.startsWith('Obiettivo 2 – '))).toBe(true);
    expect(headings(3).length).toBeGreaterThanOrEqual(57);
    expect(parts.get('word/document.xml')).toMatch(/TOC \\o|TOC \\h|w:instrText[^>]*>\s*TOC/);
    expect(parts.get('word/settings.xml')).toContain('updateFields');

    const card = tables.find((t) => t[0]![0] === 'Azione 5')!;
    expect(card.slice(1).map((row) => row[0])).toEqual([
      "Descrizione dell'obiettivo",
      'Target',
      'Risorse economiche preventivate',
      'Risorse di personale dedicate',
      'Trasversale e integrato con altre aree di policy',
      'Aspetti di integrazione sociosanitaria',
      'In continuità con la programmazione precedente',
      'Coprogettato con altri attori della rete',
      'Bisogni a cui risponde',
      'Modalità organizzative, operative e di erogazione',
      'Risultati attesi',
      'Impatto atteso',
    ]);
    expect(card[3]![1]).toContain('Fondo Povertà: 73.261,72 € all');
    expect(card[7]![1]).toMatch(/^No/);
    const artemide = tables.find((t) => t[0]![0] === 'Azione 79')!;
    for (const part of ['350.114,36', '256.032,90', '62.946,94', '669.094,20']) expect(artemide[3]![1]).toContain(part);

    const byArea = tables.find((t) => t[0]!.includes('Annui senza condizioni'))!;
    expect(byArea.at(-1)!.slice(2)).toEqual(['11.774.234,92 €', '11.558.234,92 €', '4.338.821,72 €', '4.120.000,00 €']);
  });

  it('in PDF: tagged, in Italian, with title and bookmarks, rows and columns named', async () => {
    const person = await as('responsabile@lodi.example');
    const content = await fileOf(person, { planId: plans['lodi'], kind: 'plan', format: 'pdf' });
    const pdf = await openPdf(content);
    expect(pdfFaults(content)).toEqual([]);
    expect(pdf).toMatchObject({ marked: true, lang: 'it-IT' });
    expect(pdf.title).toContain('Piano di Zona');
    expect(pdf.bookmarks).toContain('Quadro economico');
    for (const role of ['Document', 'TOC', 'H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'L', 'LI'])
      expect(pdf.roles).toContain(role);
    // All but the four millions that come every year.
    expect(plain(pdf.text)).toContain('4.000.000,00 € sono importi annui e 11.662.214,13 €');
    expect(plain(pdf.pages[1]!)).toContain('Indice');
    // 23 rows of the template of 2024, one of them with three amounts.
    expect(plain(pdf.text)).toContain('ASST coinvolta nella realizzazione e azioni congiunte');
    expect(plain(pdf.text)).toContain('926.442,60 €');
  }, 90_000);

  it('in Excel: amounts are numbers that sum to the figures of the document', async () => {
    const person = await as('responsabile@lodi.example');
    const sheets = await openXlsx(await fileOf(person, { planId: plans['lodi'], kind: 'plan', format: 'xlsx' }));
    expect(sheets.map((s) => s.name)).toEqual(
      expect.arrayContaining(['Documento', 'Schede', 'Importi', 'Indicatori', 'Personale', 'Per area']),
    );
    const amounts = sheets.find((s) => s.name === 'Importi')!.rows;
    expect(amounts[0]!.slice(0, 5)).toEqual(['Area', 'Obiettivo', 'Scheda', 'Fonte', 'Euro']);
    expect(amounts.map((row) => row[4])).toContain(3_300_000);
    const byArea = sheets.find((s) => s.name === 'Per area')!.rows;
    expect(byArea.at(-1)).toEqual(expect.arrayContaining(['Totale', 15_662_214.13, 4_000_000]));
  });
});

describe('the Piano di Programma', () => {
  it.each(['docx', 'pdf', 'xlsx'])('has the table of its services with their total, in %s', async (format) => {
    const person = await as('responsabile@bassabresciana.example');
    const content = await fileOf(person, { planId: plans['bassabresciana'], kind: 'programma', format });
    if (format === 'docx') {
      const { tables } = await openDocx(content);
      const frame = tables[0]!;
      expect(frame[0]).toEqual([
        'Area d’intervento',
        'Servizio / attività',
        'Fonte di copertura',
        'Budget di gestione',
      ]);
      expect(frame).toHaveLength(15);
      expect(frame.at(-1)).toEqual(['Totale', '', '', '3.366.000,00 €']);
      expect(tables[1]!.slice(1, 4).map((row) => row[0])).toEqual([
        'Area d’intervento',
        'Servizio / attività',
        'Budget di gestione',
      ]);
    } else if (format === 'pdf') {
      expect(plain((await openPdf(content)).text)).toContain('3.366.000,00 €');
    } else {
      const rows = (await openXlsx(content)).find((s) => s.name === 'Per area')!.rows;
      expect(rows.at(-1)).toContain(3_366_000);
    }
  });

  it('is not the document of a Piano di Zona', async () => {
    const person = await as('responsabile@lodi.example');
    const payload = await person.save(
      'createPlanDocument',
      { planId: plans['lodi'], kind: 'programma', format: 'pdf' },
      'planDocument { id }',
    );
    expect(payload.problems).toMatchObject([{ field: 'kind' }]);
  });
});

describe('one card', () => {
  const cardOf = async (person: Person, planId: string, label: string) => {
    const { data } = await person.ask<{
      plan: { areas: { objectives: { schede: { id: string; label: string }[] }[] }[] };
    }>(`{ plan(id: "${planId}") { areas { objectives { schede { id label } } } } }`);
    return data!.plan.areas.flatMap((a) => a.objectives.flatMap((o) => o.schede)).find((s) => s.label === label)!.id;
  };

  it.each(['docx', 'pdf', 'xlsx'])('with its objective and its figure, in %s', async (format) => {
    const person = await as('comune@carate.example');
    const schedaId = await cardOf(person, plans['carate']!, 'Azione 5');
    const content = await fileOf(person, { planId: plans['carate'], kind: 'scheda', format, schedaId });
    const text =
      format === 'docx'
        ? (await openDocx(content)).paragraphs.map((p) => p.text).join('\n')
        : format === 'pdf'
          ? plain((await openPdf(content)).text)
          : JSON.stringify(await openXlsx(content));
    expect(text).toContain('73.261,72 €');
    expect(text).not.toContain('350.114,36');
  });

  it('is chosen: without it, and with one of another plan, the form says so', async () => {
    const person = await as('responsabile@lodi.example');
    const wish = { planId: plans['lodi'], kind: 'scheda', format: 'docx' };
    const none = await person.save('createPlanDocument', wish, 'planDocument { id }');
    expect(none.problems).toMatchObject([{ field: 'schedaId', message: 'Scegli la scheda.' }]);
    const foreign = await cardOf(await as('responsabile@carate.example'), plans['carate']!, 'Azione 5');
    const other = await person.save('createPlanDocument', { ...wish, schedaId: foreign }, 'planDocument { id }');
    expect(other.problems).toMatchObject([{ field: 'schedaId', code: 'NOT_FOUND' }]);
  });
});

describe('the state of implementation of a half-year (DAPP)', () => {
  it.each(['docx', 'pdf', 'xlsx'])(
    'has the four columns of the source, with who, acts, money and state, in %s',
    async (format) => {
      const person = await as('responsabile@melzo.example');
      const planId = await planOf(person);
      const { data } = await person.ask<{ monitoringPeriods: { edges: { node: { id: string; code: string } }[] } }>(
        `{ monitoringPeriods(planId: "${planId}", first: 10) { edges { node { id code } } } }`,
      );
      const periodId = data!.monitoringPeriods.edges.find((e) => e.node.code === '2019-S2')!.node.id;
      const content = await fileOf(person, { planId, kind: 'dapp', format, periodId });
      if (format === 'docx') {
        const { tables, paragraphs } = await openDocx(content);
        expect(tables[0]![0]).toEqual([
          'Area / nucleo operativo',
          'Unità d’offerta / linea d’intervento',
          'Gestori e budget economico',
          'Stato dell’arte',
        ]);
        const words = tables.flat(2).join('\n');
        for (const contract of ['1.481.365,25', '214.527,00', '256.838,56', '158.149,67'])
          expect(words).toContain(contract);
        expect(words).toContain('importo impegnato');
        expect(paragraphs.map((p) => p.text).join('\n')).toContain('Liscate n. 33 del 20/12/2018');
      } else if (format === 'pdf') {
        const pdf = await openPdf(content);
        expect(plain(pdf.text)).toContain('1.481.365,25 €');
        expect(pdf.marked).toBe(true);
        expect(pdfFaults(content)).toEqual([]);
      } else {
        expect(JSON.stringify(await openXlsx(content))).toContain('1.481.365,25 €');
      }
    },
  );
});

describe('a version', () => {
  it('is written as it was, whatever the plan has become', async () => {
    const person = await as('responsabile@lodi.example');
    const saved = await person.save<{ planVersion: { id: string; label: string } }>(
      'savePlanVersion',
      { planId: plans['lodi'], label: 'Prima del cambio' },
      'planVersion { id label }',
    );
    const { data } = await person.ask<{
      plan: { areas: { objectives: { id: string; version: number; title: string }[] }[] };
    }>(`{ plan(id: "${plans['lodi']}") { areas { objectives { id version title } } } }`);
    const { id, version, title } = data!.plan.areas[0]!.objectives[0]!;
    await person.save('updateObjective', { id, version, title: 'Titolo cambiato dopo' }, 'objective { id }');
    const wish = { planId: plans['lodi'], kind: 'plan', format: 'docx' };
    const text = async (more: object) =>
      (await openDocx(await fileOf(person, { ...wish, ...more }))).paragraphs.map((p) => p.text).join('\n');
    const before = await text({ versionId: saved.planVersion.id });
    expect(before).toContain(title);
    expect(before).toContain('Prima del cambio');
    expect(before).not.toContain('Titolo cambiato dopo');
    expect(await text({})).toContain('Titolo cambiato dopo');
  });
});

describe('who may', () => {
  it('an ETS gets the cards it may see, and the document says that it is not all', async () => {
    const person = await as('ets@labassa.example');
    const office = await as('responsabile@bassabresciana.example');
    const wish = { planId: plans['bassabresciana'], kind: 'programma', format: 'docx' };
    const mine = await openDocx(await fileOf(person, wish));
    expect(mine.paragraphs.some((p) => p.text.includes('soltanto le schede che può vedere'))).toBe(true);
    expect(mine.paragraphs.map((p) => p.text).join()).not.toContain('3.366.000,00');
    const [whole] = (await asked(office, wish)).files;
    expect((await download(api, person, whole!.id)).status).toBe(404);
    const { data } = await person.ask<{ planDocuments: { edges: { node: { madeBy: string } }[] } }>(
      `{ planDocuments(planId: "${plans['bassabresciana']}", first: 50) { edges { node { madeBy } } } }`,
    );
    expect(new Set(data!.planDocuments.edges.map((e) => e.node.madeBy)).size).toBe(1);
  });

  it('another ambito neither asks for, nor lists, nor downloads', async () => {
    const carate = await as('responsabile@carate.example');
    const lodi = await as('responsabile@lodi.example');
    const made = await asked(lodi, { planId: plans['lodi'], kind: 'plan', format: 'xlsx' });
    expect((await download(api, carate, made.files[0]!.id)).status).toBe(404);
    const read = await carate.ask<{ planDocument: null; planDocuments: { edges: [] } }>(
      `{ planDocument(id: "${made.id}") { id } planDocuments(planId: "${plans['lodi']}", first: 5) { edges { node { id } } } }`,
    );
    expect(read.data).toEqual({ planDocument: null, planDocuments: { edges: [] } });
    const payload = await carate.save(
      'createPlanDocument',
      { planId: plans['lodi'], kind: 'plan', format: 'pdf' },
      'planDocument { id }',
    );
    expect(payload.problems).toMatchObject([{ field: 'planId', code: 'NOT_FOUND' }]);
  });

  it('asked twice with one intention, it is made once', async () => {
    const person = await as('sindaco@lodi.example');
    const input = { richiestaId: randomUUID(), planId: plans['lodi'], kind: 'plan', format: 'docx' };
    const send = () =>
      person.ask<{ createPlanDocument: { planDocument: { id: string } } }>(
        mutationText('createPlanDocument', 'planDocument { id }'),
        { input },
      );
    const [a, b] = await Promise.all([send(), send()]);
    expect(a.data).toEqual(b.data);
  });
});
