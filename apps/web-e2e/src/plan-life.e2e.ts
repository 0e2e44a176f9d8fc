import type { Page } from 'playwright-core';
import { openSite, type Site, type Visit } from './support/site.ts';

/** A plan from draft to closed, with its files, in a browser; its versions read and compared. */
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const pdf = { name: 'delibera.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') };
const planOf = async (slug: string) =>
  (
    await site.look<{ id: string }>(
      'select p.id from zona.plan p join zona.ambito a on a.id = p.ambito_id where a.slug = $1 order by p.created_at limit 1',
      [slug],
    )
  )[0]!.id;

async function draft({ page }: Visit): Promise<string> {
  await page.goto('/piani');
  await page
    .getByRole('button', { name: /Nuovo piano|Crea/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Titolo/).fill('Piano di prova 2031-2033');
  await dialog.getByLabel(/^Sigla/).fill('PdZ 2031-2033');
  await dialog.getByLabel(/^Modello/).selectOption('dgr-xii-2167-2024');
  await dialog.locator('input[name=from]').fill('01/01/2031');
  await dialog.locator('input[name=to]').fill('31/12/2033');
  await dialog.getByRole('button', { name: 'Crea il piano' }).click();
  await page.waitForURL(/\/piani\/[0-9a-f-]{36}/);
  return /piani\/([0-9a-f-]{36})/.exec(page.url())![1]!;
}

async function act(page: Page, date: string, more: { number?: string; newEnd?: string } = {}) {
  if (more.number) await page.locator('main input[name=number]').fill(more.number);
  await page.locator('main input[name=date]').fill(date);
  if (more.newEnd) await page.locator('main input[name=newEnd]').fill(more.newEnd);
  await page.locator('.z-file-input').setInputFiles(pdf);
  await page
    .getByRole('list', { name: /Documento/ })
    .getByText('delibera.pdf')
    .waitFor();
}
const stateIs = (page: Page, name: string) =>
  page.locator('h1 ~ *, header').getByText(name, { exact: true }).first().waitFor();

it('a draft goes through its life, each step with its act and its file', async () => {
  const visit = await site.enter('responsabile@lodi.example');
  const { page, complaints } = visit;
  const id = await draft(visit);
  await page.goto(`/piani/${id}?vista=vita`);
  await page.getByRole('button', { name: 'Apri la consultazione' }).click();
  await page.getByText('Aperta la consultazione').first().waitFor();

  await page.getByRole('radio', { name: 'Registra l’adozione' }).check();
  await page.getByRole('button', { name: 'Registra l’adozione' }).click();
  // What is missing is said beside its field, and nothing has moved.
  expect(await page.getByText('Manca questo dato.').count()).toBeGreaterThan(0);
  await act(page, '30/10/2030', { number: '13' });
  await page.getByRole('button', { name: 'Registra l’adozione' }).click();
  await page.getByText('Assemblea dei Sindaci, delibera 13 del 30/10/2030').first().waitFor();

  // A number typed wrong is corrected with a reason; what it was stays to be read.
  await page.getByRole('button', { name: 'Correggi l’atto: Adottato' }).click();
  const correcting = page.getByRole('dialog');
  await correcting.getByLabel(/^Numero/).fill('31');
  await correcting.getByRole('button', { name: 'Salva' }).click();
  await correcting.getByText('è obbligatorio quando cambi quello che era scritto').waitFor();
  await correcting.getByLabel(/^Motivo/).fill('Cifre scambiate');
  await correcting.getByRole('button', { name: 'Salva' }).click();
  await page.getByText(/Prima: «Assemblea dei Sindaci, delibera 13 del 30\/10\/2030»/).waitFor();
  await page.getByText('Assemblea dei Sindaci, delibera 31 del 30/10/2030').first().waitFor();

  await page.getByRole('button', { name: 'Registra Codogno' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Numero/).fill('58');
  await dialog.locator('input[name=date]').fill('20/11/2030');
  await dialog.getByRole('button', { name: 'Salva' }).click();
  await page.getByText('1 di 61 comuni').first().waitFor();

  await act(page, '15/12/2030');
  await page.getByRole('button', { name: 'Registra l’entrata in vigore' }).click();
  await page.getByText('Entrato in vigore').first().waitFor();
  await page.getByRole('radio', { name: 'Registra una proroga' }).check();
  await act(page, '10/10/2033', { number: '20', newEnd: '30/06/2034' });
  await page.getByRole('button', { name: 'Registra una proroga' }).click();
  await page.getByText('Fine spostata dal 31/12/2033 al 30/06/2034').waitFor();
  await stateIs(page, 'Prorogato');
  expect(
    await page
      .getByText('5. Prorogato')
      .or(page.getByText(/^4\. Prorogato/))
      .count(),
  ).toBe(1);
  expect(complaints).toEqual([]);
  await visit.context.close();
});

it('what changed since the assembly is said first, the figures after; a version is read as it was', async () => {
  const visit = await site.enter('sindaco@carate.example');
  const { page, complaints } = visit;
  await page.goto('/');
  await page.getByRole('heading', { name: 'Che cosa è cambiato dall’ultima Assemblea' }).waitFor();
  await page.getByRole('link', { name: 'Leggi tutti i cambiamenti' }).click();
  await page.getByRole('heading', { level: 1, name: 'Che cosa è cambiato' }).waitFor();
  const main = await page.locator('main').innerText();
  expect(main).toContain('importo 13 Comuni: da 8.000,00 € a 10.000,00 €.');
  expect(main.indexOf('Aggiunta l’azione 4')).toBeLessThan(main.indexOf('Importi dichiarati, senza ripetizioni'));
  await page.goto(`/piani/${await planOf('carate-brianza')}?vista=vita`);
  await page.getByRole('link', { name: /^1\. Adottato dall’Assemblea/ }).click();
  await page.getByText('Stai leggendo una versione passata: non si modifica.').waitFor();
  await page.getByText('Segretariato sociale', { exact: true }).waitFor();
  expect(await page.getByRole('treegrid').getByRole('link').count()).toBe(0);
  expect(complaints).toEqual([]);
  await visit.context.close();
});
