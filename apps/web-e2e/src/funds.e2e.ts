import { AxeBuilder } from '@axe-core/playwright';
import { openSite, type Site } from './support/site.ts';

/** What comes in: a fund with its year and its instalments; and what the accounting system says was paid. */
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('records a fund, what it assigns and what has come in', async () => {
  const { page, context, complaints } = await site.enter('responsabile@melzo.example');
  await page.goto('/bilancio/fondi');
  await page.getByRole('button', { name: 'Nuovo fondo' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tipo di fondo').selectOption('pnrr');
  await dialog.getByLabel('Nome').fill('PNRR di prova');
  await dialog.getByLabel('CUP').fill('J89');
  await dialog.getByRole('button', { name: 'Salva' }).click();
  await dialog.getByText('Il CUP ha quindici caratteri').first().waitFor();
  await dialog.getByLabel('CUP').fill('');
  await dialog.getByRole('button', { name: 'Salva' }).click();
  await page.getByRole('heading', { level: 1, name: 'PNRR di prova' }).waitFor();
  await page.getByText('Manca il CUP').waitFor();

  await page.getByRole('button', { name: 'Aggiungi un’assegnazione' }).click();
  await dialog.getByLabel('Anno').fill('2033');
  await dialog.getByLabel('Importo assegnato').fill('1.000,50');
  await dialog.getByRole('button', { name: 'Salva' }).click();
  await page.getByRole('button', { name: 'Aggiungi una rata' }).click();
  await dialog.getByLabel('Rata').fill('Acconto');
  await dialog.getByLabel('Importo incassato').fill('400');
  await dialog.getByRole('textbox', { name: 'Incassata il' }).fill('01/10/2026');
  await dialog.getByRole('button', { name: 'Salva' }).click();
  await page.getByText('400,00 € su 1.000,50 € assegnati').waitFor();
  expect((await new AxeBuilder({ page }).analyze()).violations.map((v) => v.id)).toEqual([]);

  await page.goto('/bilancio/fondi?anno=2033');
  await page.getByText('1 assegnazione', { exact: true }).waitFor();
  expect(await page.getByRole('row', { name: /Totale/ }).innerText()).toContain('1.000,50 €');
  expect((await new AxeBuilder({ page }).analyze()).violations.map((v) => v.id)).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

it('imports payments, puts aside what is of nobody, and takes the import back', async () => {
  const { page, context, complaints } = await site.enter('responsabile@carate.example');
  const mandates = [
    'N. mandato;Data mandato;Importo;Beneficiario',
    '77;10/10/2026;84,30;Cartoleria',
    '78;31/11/2026;1;X',
  ];
  await page.goto('/bilancio/importazioni');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'mandati.csv', mimeType: 'text/csv', buffer: Buffer.from(mandates.join('\r\n')) });
  // It is a link once it has arrived: before that the form asks for a file.
  await page.getByRole('link', { name: 'mandati.csv' }).waitFor();
  await page.getByRole('button', { name: 'Leggi il file' }).click();
  await page.getByText('«31/11/2026» non è una data').waitFor();
  expect(await page.getByRole('button', { name: /^Importa / }).count()).toBe(0);
  await page.getByLabel('Salta le righe con errori e importa le altre').check({ force: true });
  await page.getByRole('button', { name: 'Importa una riga' }).click();
  await page.getByRole('heading', { name: 'Importazione riuscita' }).waitFor();
  const imported = page.url();

  await page.getByRole('link', { name: 'Abbina i pagamenti' }).click();
  await page.getByText('Nessuna liquidazione corrisponde').waitFor();
  expect((await new AxeBuilder({ page }).analyze()).violations.map((v) => v.id)).toEqual([]);
  await page.getByRole('button', { name: 'Metti da parte' }).click();
  await page.getByRole('dialog').getByLabel('Motivo').fill('È una spesa del comune');
  await page.getByRole('dialog').getByRole('button', { name: 'Metti da parte' }).click();
  await page.getByText('Nessun pagamento corrisponde ai filtri.').waitFor();
  await page.getByLabel('Stato').selectOption('set_aside');
  await page.getByText('Messo da parte: È una spesa del comune').waitFor();

  await page.goto(imported);
  await page.getByRole('button', { name: 'Annulla l’importazione' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Annulla l’importazione' }).click();
  await page.getByRole('heading', { name: 'Importazione annullata' }).waitFor();
  const left = await site.look(
    "select 1 from zona.imported_payment p where p.number = '77' and p.withdrawn_at is null",
  );
  expect(left).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});
