import { AxeBuilder } from '@axe-core/playwright';
import { openSite, type Site } from './support/site.ts';

/** The half-year as the office tells it, closes it and prints it. */
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const periodOf = async (code: string): Promise<string> => {
  const [row] = await site.look<{ id: string }>(
    "select m.id from zona.monitoring_period m join zona.ambito a on a.id = m.ambito_id where a.slug = 'distretto-5-melzo' and m.code = $1",
    [code],
  );
  return row!.id;
};

it('fills a line with the half-year before beside it', async () => {
  const { page, context, complaints } = await site.enter('operatore@melzo.example');
  await page.goto('/');
  await page.getByRole('link', { name: 'Monitoraggio' }).first().click();
  await page.getByRole('link', { name: '1° semestre 2020' }).click();
  await page.getByText('Righe scritte: 0 su 34').waitFor();
  await page.getByRole('searchbox').fill('LocAzione');
  await page.getByText('1 di 34 righe').waitFor();
  await page.getByRole('link', { name: 'Agenzia LocAzione' }).click();
  const before = page.getByRole('complementary', { name: 'Semestre precedente: 2° semestre 2019' });
  await before.getByText(/conclusi 26 contratti/).waitFor();
  await before.getByRole('button', { name: 'Riprendi dal semestre precedente: Stato', exact: true }).click();
  await page.getByLabel(/^Stato dell’arte/).fill('Conclusi 30 contratti di locazione.');
  await page.keyboard.press('Control+Enter');
  await page
    .getByText(/salvato alle/i)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Riprendi dal semestre precedente', exact: true }).first().click();
  await page.getByText('Fondazione Tuendelee').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('Righe scritte: 1 su 34').waitFor();
  const rows = await site.look<object>(
    'select r.state, r.progress, r.stage from zona.line_report r where r.period_id = $1 and r.progress is not null',
    [await periodOf('2020-S1')],
  );
  expect(rows).toEqual([{ state: 'running', progress: 'Conclusi 30 contratti di locazione.', stage: 'accepted' }]);
  expect(complaints).toEqual([]);
  await context.close();
});

it('keeps the contract with its act, for whoever reads the line', async () => {
  const { page, context, complaints } = await site.enter('operatore@melzo.example');
  const [line] = await site.look<{ id: string }>(
    "select r.id from zona.line_report r where r.period_id = $1 and r.title = 'Cartella sociale'",
    [await periodOf('2020-S1')],
  );
  await page.goto(`/monitoraggio/righe/${line!.id}`);
  await page.getByRole('button', { name: 'Aggiungi un atto' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Numero').fill('12');
  await dialog.getByText(/Al massimo 25 MB/).waitFor();
  const buffer = Buffer.from('%PDF-1.7\ncontratto\n%%EOF\n');
  await dialog.getByLabel('Documento').setInputFiles({ name: 'contratto.pdf', mimeType: 'application/pdf', buffer });
  await dialog.getByText('contratto.pdf').first().waitFor();
  await dialog.getByRole('button', { name: 'Salva' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: 'contratto.pdf' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('list', { name: /^Documenti: Determina 12/ })
      .getByRole('link', { name: 'contratto.pdf' })
      .click(),
  ]);
  expect(download.suggestedFilename()).toBe('contratto.pdf');
  expect(complaints).toEqual([]);
  await context.close();
});

it('prints the DAPP of 2019-S2 with the figures of the document, and closes it', async () => {
  const { page, context, complaints } = await site.enter('responsabile@melzo.example');
  const id = await periodOf('2019-S2');
  await page.goto(`/monitoraggio/${id}/dapp`);
  await page.getByRole('heading', { level: 1, name: 'Documento attuativo di pianificazione periodica' }).waitFor();
  const text = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
  const figures = [
    // Acceptance cases 1-4 of the domain note, and the eight acts of its header.
    ...['158.149,67', '17.396,46', '140.753,21', '34.484,54', '32.373,24', '39.410,89', '99.922,80'],
    ...['70.454,00', '24.500,00', '22.400,00', '6.000,00', '13.261,00', '41.661,00', '28.793,00'],
    ...['71 ricevute, 36 non ammesse, 35 ammesse', '118 ricevute, 5 non ammesse, 113 ammesse, 69 finanziate'],
    '44 in attesa (Anziani 18, Disabili adulti 9, Disabili minori 17)',
    ...['1.481.365,25', '214.527,00', '256.838,56', '1.244.865,00', '40.000,00', '16.375,00', '8.800,00'],
    ...['246.894,21', '35.754,50', '42.806,43'],
    "Cassano d'Adda: Consiglio comunale, delibera n. 58 del 19/12/2018",
    'Inzago: Consiglio comunale, delibera n. 58 del 20/12/2018',
    'Liscate: Consiglio comunale, delibera n. 33 del 20/12/2018',
    'Melzo: Consiglio comunale, delibera n. 48 del 17/12/2018',
    'Pozzuolo Martesana: Consiglio comunale, delibera n. 30 del 20/12/2018',
    'Settala: Consiglio comunale, delibera n. 64 del 30/11/2018',
    'Truccazzano: Consiglio comunale, delibera n. 45 del 20/12/2018',
    'Vignate: Consiglio comunale, delibera n. 54 del 20/12/2018',
  ];
  expect(figures.filter((f) => !text.includes(f))).toEqual([]);
  const lines = await page.locator('.z-dapp-table tbody tr').count();
  expect(lines).toBe(34);

  await page.getByRole('link', { name: 'Righe del semestre' }).click();
  await page.getByRole('button', { name: 'Chiudi il semestre' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/Di 2 righe non si è scritto nulla/).check();
  await dialog.getByLabel(/^Atto/).fill('delibera 1');
  await dialog.getByRole('button', { name: 'Chiudi il semestre' }).click();
  await page.getByText(/Il semestre è chiuso/).waitFor();
  expect(await site.look('select state, act from zona.monitoring_period where id = $1', [id])).toEqual([
    { state: 'closed', act: 'delibera 1' },
  ]);
  expect(complaints).toEqual([]);
  await context.close();
});

describe.each([
  ['responsabile@melzo.example', { width: 1280, height: 900 }],
  ['ets@melzo.example', { width: 360, height: 740 }],
  ['sindaco@melzo.example', { width: 360, height: 740 }],
])('%s, %o', (email, size) => {
  it('no page of the monitoring has an axe violation, an overflow or a raw word', async () => {
    const { page, context, complaints } = await site.enter(email, size);
    const [s2, s1] = [await periodOf('2019-S2'), await periodOf('2020-S1')];
    const [line] = await site.look<{ id: string }>(
      'select r.id from zona.line_report r where r.period_id = $1 order by r.position limit 1',
      [s1],
    );
    const [plan] = await site.look<{ id: string }>('select plan_id as id from zona.monitoring_period where id = $1', [
      s1,
    ]);
    const evaluation = email.startsWith('ets') ? [] : [`/monitoraggio/valutazione/${plan!.id}`];
    const paths = ['', `/${s2}`, `/${s2}/dapp`, `/righe/${line!.id}`].map((p) => `/monitoraggio${p}`);
    const found: Record<string, string[]> = {};
    for (const path of [...paths, ...evaluation]) {
      await page.goto(path);
      await page.locator('h1').first().waitFor();
      await page.waitForFunction(() => !document.querySelector('[aria-busy="true"], .z-loading'));
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
        .analyze();
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      const text = await page.locator('body').innerText();
      const leaked = /\b(null|undefined|NaN|\[object Object\]|[a-z]+_[a-z]+_?[a-z]*)\b/.exec(text);
      const problems = [
        ...violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`),
        ...(wide > 0 ? [`overflow of ${wide} px`] : []),
        ...(leaked ? [`shows "${leaked[0]}"`] : []),
        ...complaints.splice(0),
      ];
      if (problems.length) found[path] = problems;
    }
    expect(found).toEqual({});
    await context.close();
  });
});

it('measures a plan by the weights that it states, and says which are missing', async () => {
  const { page, context, complaints } = await site.enter('responsabile@carate.example');
  const [plan] = await site.look<{ id: string }>(
    "select p.id from zona.plan p join zona.ambito a on a.id = p.ambito_id where a.slug = 'carate-brianza' and p.code = 'PdZ 2021-2023'",
  );
  await page.goto(`/monitoraggio/valutazione/${plan!.id}`);
  await page.getByRole('button', { name: 'Dichiara la regola' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Ogni elemento ha il peso che il piano gli dà.').check();
  await dialog.getByLabel(/Dove il piano la dice/).fill('Capitolo 7');
  await dialog.getByRole('button', { name: 'Salva' }).click();
  await page.getByText('Non si calcola: mancano dei pesi').first().waitFor();
  await page.getByText(/^Mancano \d+ pesi su \d+/).waitFor();

  await page.getByRole('button', { name: 'Scrivi i pesi' }).click();
  await page.locator('.z-weight-input').first().fill('dodici');
  await page.getByText('Scrivi un numero, per esempio 12,5; non negativo.').waitFor();
  await page.locator('.z-weight-input').first().fill('12,5');
  await page.getByRole('button', { name: 'Scrivi 1 dove manca' }).click();
  const accessible = await new AxeBuilder({ page }).include('main form').analyze();
  expect(accessible.violations.map((v) => v.id)).toEqual([]);
  await page.getByRole('button', { name: 'Salva i pesi' }).click();
  await page.getByText(/^I pesi ci sono tutti/).waitFor();
  await page.getByText(/Grado di raggiungimento del piano: \d/).waitFor();
  const [stated] = await site.look<{ weight: string }>(
    'select max(w.weight)::text as weight from zona.achievement_weight w where w.plan_id = $1',
    [plan!.id],
  );
  expect(stated!.weight).toBe('12.5000');
  expect(complaints).toEqual([]);
  await context.close();
});
