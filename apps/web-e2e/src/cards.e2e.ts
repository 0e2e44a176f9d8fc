import { openSite, type Site } from './support/site.ts';

/** Cards, project sheets and time line in a real browser, by keyboard where that is how it is done. */
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const idOf = async (sql: string, ...values: string[]): Promise<string> =>
  (await site.look<{ id: string }>(sql, values))[0]!.id;
const planOf = (slug: string) =>
  idOf('select p.id from zona.plan p join zona.ambito a on a.id = p.ambito_id where a.slug = $1', slug);

describe('cards', () => {
  it('a row becomes obligatory with the answer it depends on, and says why; "altro" adds a term', async () => {
    const { page, context, complaints } = await site.enter('responsabile@lodi.example');
    const objective = await idOf(
      "select k.objective_id as id from zona.scheda k where k.label = 'Scheda obiettivo DE1'",
    );
    await page.goto(`/obiettivi/${objective}/modifica`);
    await page.getByRole('link', { name: 'Scheda obiettivo DE1' }).click();
    const asked = page.getByRole('group', { name: 'Formalmente coprogrammato con il terzo settore' }).first();
    const reason = page.getByText(/Obbligatoria perché a «Formalmente coprogrammato/);
    expect(await reason.count()).toBe(0);
    await asked.getByRole('radio', { name: 'No', exact: true }).check();
    await reason.waitFor();
    await asked.getByRole('radio', { name: 'Sì' }).check();
    await reason.waitFor({ state: 'detached' });
    const points = page.getByRole('group', { name: "Punti chiave dell'intervento" }).first();
    await points.getByLabel('Altro…').fill('Custodia sociale');
    await points.getByRole('button', { name: 'Aggiungi la voce' }).click();
    await points.getByRole('checkbox', { name: /Custodia sociale/ }).waitFor();
    expect(await points.getByRole('checkbox', { name: /Custodia sociale/ }).isChecked()).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('a template is duplicated, given a row, published, and then changes no more', async () => {
    const { page, context, complaints } = await site.enter('responsabile@carate.example');
    await page.goto('/impostazioni/modelli');
    await page.getByRole('button', { name: 'Duplica Scheda azione 2021-2023 (12 righe)' }).click();
    await page.getByLabel(/Nome della copia/).fill('Scheda nostra');
    await page.getByRole('button', { name: 'Crea la bozza' }).click();
    await page.getByRole('heading', { level: 1, name: 'Scheda nostra' }).waitFor();
    await page.getByRole('button', { name: 'Aggiungi una riga' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Domanda/).fill('Chi ne risponde');
    await dialog.getByRole('button', { name: 'Salva' }).click();
    await page.getByText('Chi ne risponde', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Sposta su Chi ne risponde' }).click();
    await page.getByRole('button', { name: 'Pubblica' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Pubblica' }).click();
    await page.getByText('non cambia più').waitFor();
    expect(await page.getByRole('button', { name: 'Aggiungi una riga' }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('the time line', () => {
  it('is edited by keyboard: right moves a phase, shift lengthens it, Enter opens it', async () => {
    const { page, context, complaints } = await site.enter('responsabile@lodi.example');
    await page.goto(`/piani/${await planOf('lodi')}/cronoprogramma?colonne=month`);
    const row = page.getByRole('row', { name: /^Tavolo di coordinamento per minori e giovani/ });
    await row.focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('row', { name: /giovani: gennaio 2026/ }).waitFor();
    await page.getByText('Fase spostata.').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    await page.getByRole('row', { name: /settembre 2026; da settembre 2027 a ottobre 2027/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Modifica la fase' }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('gets back a phase that was withdrawn by mistake', async () => {
    const { page, context, complaints } = await site.enter('responsabile@lodi.example');
    await page.goto(`/piani/${await planOf('lodi')}/cronoprogramma?colonne=month`);
    const row = page.getByRole('row', { name: /^Tavolo di coordinamento per minori e giovani/ });
    await row.getByRole('button', { name: /Tavolo di coordinamento/ }).click();
    await page.getByRole('menuitem', { name: 'Ritira' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ritira' }).click();
    await row.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Annulla' }).click();
    await page.getByText('La fase è tornata nel cronoprogramma.').waitFor();
    await row.waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('a project sheet', () => {
  it('says what does not add up, and its totals follow what is typed', async () => {
    const { page, context, complaints } = await site.enter('responsabile@carate.example');
    const sheet = await idOf("select s.id from zona.project_sheet s where s.title like 'OUI%'");
    await page.goto(`/fogli/${sheet}`);
    await page.getByText('Totale scritto 152.212,54 €; le righe scritte sommano 122.200,00 €.').waitFor();
    await page.goto(`/fogli/${sheet}/modifica?parte=sezione-4`);
    const cell = page.getByLabel('A3- Approvazione linee guida EVM, Comuni', { exact: true });
    await cell.fill('100');
    const total = page.getByRole('table', { name: 'Risorse economiche' }).locator('tfoot');
    await total.getByText('125.900,00 €').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(/A3- Approvazione linee guida EVM: scritto 400,00 €, le fonti sommano 500,00 €/).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});
