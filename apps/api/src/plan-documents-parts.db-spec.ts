import type { Config } from '@zona/config';
import { startWorker } from './start-worker.ts';
import { startApi, type Api, type Person } from './testing/harness.ts';
import { openDocx, openPdf, openXlsx } from './testing/opened.ts';
import { madeDocument, madeFile } from './testing/paper.ts';

/** A PDF of sixty pages is made and read again while other tests do the same. */
const patience = 90_000;

/** What a printed plan has besides its cards, and what a document of a version takes from the version. */
let api: Api;
let worker: { stop(): Promise<void> };

const as = (email: string): Promise<Person> => api.login(email);
const planOf = async (person: Person): Promise<string> => {
  const { data } = await person.ask<{ plans: { edges: { node: { id: string } }[] } }>(
    '{ plans(first: 20) { edges { node { id } } } }',
  );
  return data!.plans.edges.at(-1)!.node.id;
};
const plain = (text: string) => text.replace(/\s+/g, ' ');

beforeAll(async () => {
  api = await startApi();
  const { filesDir, database } = api;
  const secret = 'a secret of the tests, long enough';
  worker = await startWorker({ databaseUrl: database.appUrl, filesDir, secret } as Config, () => undefined);
});
afterAll(async () => {
  await worker?.stop();
  await api.close();
});

describe('the project sheets of a plan', () => {
  it('in Word: the matrix as written and as it sums, people, months counted from 1', async () => {
    const person = await as('responsabile@carate.example');
    const planId = await planOf(person);
    const { tables, paragraphs } = await openDocx(
      await madeFile(api, person, { planId, kind: 'plan', format: 'docx' }),
    );
    const headings = paragraphs.filter((p) => p.style?.startsWith('Heading')).map((p) => p.text);
    for (const title of ['Fogli di progetto', 'OUI, Obiettivo Unità Integrata', '#YES, Young Empowerment Space'])
      expect(headings).toContain(title);
    const [money, ...more] = tables.filter((t) => t[0]!.at(-1) === 'Totale scritto' && t[0]![0] === 'Voce');
    expect(more).toHaveLength(2);
    expect(money!.at(-1)).toEqual(['Totale', '', '', '3.600,00 €', '', '122.200,00 €', '125.800,00 €', '152.212,54 €']);
    const people = tables.find((t) => t[0]![0] === 'Figura')!;
    expect(people.at(-1)).toEqual(['Totale', '30.012,54 €', '', '', '', '', '30.012,54 €', '30.012,54 €']);
    // OUI's last evaluation is in month 40 of 34.
    const gantt = tables.find((t) => t[0]![0] === 'Fase' && t[0]!.at(-1) === '40-42')!;
    expect(gantt.at(-1)!.at(-1)).toBe('40');
    expect(paragraphs.map((p) => p.text).join('\n')).toContain('scritto 3.600,00 €, le fonti sommano 7.200,00 €');
  });

  it(
    'in PDF and in Excel, where figures count',
    async () => {
      const person = await as('responsabile@carate.example');
      const planId = await planOf(person);
      const pdf = await openPdf(await madeFile(api, person, { planId, kind: 'plan', format: 'pdf' }));
      expect(plain(pdf.text)).toContain('152.212,54 €');
      expect(pdf.bookmarks).toEqual(expect.arrayContaining(['Fogli di progetto', 'Atti, approvazioni e continuità']));
      const sheets = await openXlsx(await madeFile(api, person, { planId, kind: 'plan', format: 'xlsx' }));
      const rows = sheets.find((s) => s.name === 'Quadri economici')!.rows;
      expect(rows.filter((r) => r[3] === 'Totale').map((r) => r[5])).toEqual([152_212.54, 30_012.54]);
    },
    patience,
  );
});

describe('acts and approvals', () => {
  it('of Melzo: the act of the Assemblea, eight comuni with their acts', async () => {
    const person = await as('sindaco@melzo.example');
    const wish = { planId: await planOf(person), kind: 'programma' };
    const { tables, paragraphs } = await openDocx(await madeFile(api, person, { ...wish, format: 'docx' }));
    expect(tables.find((t) => t[0]![0] === 'Passo')![1]!.join(' ')).toContain('delibera 13 30/10/2018');
    const comuni = tables.find((t) => t[0]![0] === 'Comune')!;
    expect(comuni).toHaveLength(9);
    expect(comuni.find((row) => row[0] === 'Liscate')!.slice(0, 3)).toEqual([
      ...['Liscate', 'Approvato', 'Consiglio comunale n. 33 del 20/12/2018'],
    ]);
    expect(paragraphs.map((p) => p.text)).toContain('Hanno approvato tutti i comuni: 8 su 8.');
    const sheets = await openXlsx(await madeFile(api, person, { ...wish, format: 'xlsx' }));
    expect(sheets.find((s) => s.name === 'Approvazioni')!.rows).toHaveLength(9);
  });
});

describe('the DAPP of a version', () => {
  interface Line {
    id: string;
    version: number;
    title: string;
    progress: string | null;
  }
  const periodOf = async (person: Person, planId: string) => {
    const { data } = await person.ask<{
      monitoringPeriods: { edges: { node: { id: string; code: string; lines: Line[] } }[] };
    }>(
      `{ monitoringPeriods(planId: "${planId}", first: 10) { edges { node { id code lines { id version title progress } } } } }`,
    );
    return data!.monitoringPeriods.edges.map((e) => e.node).find((p) => p.code === '2020-S1')!;
  };
  const versionOf = async (person: Person, planId: string, label: string) => {
    const { planVersion } = await person.save<{ planVersion: { id: string } }>(
      'savePlanVersion',
      { planId, label },
      'planVersion { id }',
    );
    return planVersion.id;
  };
  const textOf = async (person: Person, wish: Record<string, unknown>) => {
    const { paragraphs, tables } = await openDocx(
      await madeFile(api, person, { ...wish, kind: 'dapp', format: 'docx' }),
    );
    return [...paragraphs.map((p) => p.text), ...tables.flat(2)].join('\n');
  };

  it('of 2019-S2 has what its figures make together, as the acceptance cases have it', async () => {
    const person = await as('responsabile@melzo.example');
    const planId = await planOf(person);
    const { data } = await person.ask<{ monitoringPeriods: { edges: { node: { id: string; code: string } }[] } }>(
      `{ monitoringPeriods(planId: "${planId}", first: 10) { edges { node { id code } } } }`,
    );
    const periodId = data!.monitoringPeriods.edges.find((e) => e.node.code === '2019-S2')!.node.id;
    const text = await textOf(person, { planId, periodId });
    for (const told of [
      'Residuo: 28.793,00 €, cioè 70.454,00 € assegnati meno 41.661,00 € erogati.',
      'Domande: 71 ricevute, 36 non ammesse, 35 ammesse',
      'Domande: 118 ricevute, 5 non ammesse, 113 ammesse, 69 finanziate, 44 in attesa (Anziani 18',
      'Di 1.481.365,25 €, nel semestre: 246.894,21 €.',
      ...['17.396,46', '140.753,21', '34.484,54', '32.373,24', '39.410,89'],
    ])
      expect(text).toContain(told);
  });

  it('has the lines as the version keeps them; of one that keeps none, those of today, and says it', async () => {
    const person = await as('responsabile@melzo.example');
    const planId = await planOf(person);
    const { id: periodId, lines } = await periodOf(person, planId);
    const write = async (progress: string) => {
      const { version } = (await periodOf(person, planId)).lines[0]!;
      const { problems } = await person.save(
        'saveLineReport',
        { id: lines[0]!.id, version, progress },
        'lineReport { id }',
      );
      expect(problems).toEqual([]);
    };
    await write('Prima della versione.');
    const versionId = await versionOf(person, planId, 'Per l’Assemblea');
    const older = await versionOf(person, planId, 'Come le versioni di una volta');
    await write('Dopo la versione.');

    const kept = await textOf(person, { planId, periodId, versionId });
    expect(kept).toContain('Prima della versione.');
    expect(kept).not.toContain('Dopo la versione.');
    expect(kept).toContain('Liscate n. 33 del 20/12/2018');
    expect(kept).not.toContain('è di prima che le versioni tenessero');
    expect(await textOf(person, { planId, periodId })).toContain('Dopo la versione.');

    await api.look(
      "update zona.plan_version_content set snapshot = snapshot - 'periods' #- '{plan,approvals}' where plan_version_id = $1",
      [older],
    );
    const live = await textOf(person, { planId, periodId, versionId: older });
    expect(live).toContain('Dopo la versione.');
    expect(live).toContain('La versione è di prima che le versioni tenessero i semestri');

    await api.look(
      "update zona.plan_version_content set snapshot = jsonb_set(snapshot, '{periods}', '[]') where plan_version_id = $1",
      [older],
    );
    await expect(
      madeDocument(person, { planId, periodId, versionId: older, kind: 'dapp', format: 'docx' }),
    ).rejects.toThrow('di prima che questo semestre si aprisse');
  });
});

describe('signs that the letters of the house do not have', () => {
  it(
    'are there in PDF, as themselves',
    async () => {
      const person = await as('responsabile@lodi.example');
      const planId = await planOf(person);
      const { data } = await person.ask<{ plan: { areas: { objectives: { id: string; version: number }[] }[] } }>(
        `{ plan(id: "${planId}") { areas { objectives { id version } } } }`,
      );
      const { id, version } = data!.plan.areas[0]!.objectives[0]!;
      const title = 'Da 5 → 8 sportelli ✓ con Привет e Ελληνικά';
      await person.save('updateObjective', { id, version, title }, 'objective { id }');
      const content = await madeFile(api, person, { planId, kind: 'plan', format: 'pdf' });
      expect(plain((await openPdf(content)).text).replaceAll(' ', '')).toContain(title.replaceAll(' ', ''));
      expect(content.toString('latin1')).toContain('DejaVuSans');
    },
    patience,
  );
});
