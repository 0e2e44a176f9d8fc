import { createReadStream } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { firstLines, openTable } from '@zona/tables';
import type { Page } from 'playwright-core';
import writeWorkbook from 'write-excel-file/node';
import { openSite, type Site } from './support/site.ts';

/** What an office brings from its own sheets and from the accounting system, whose headings are not those of Zona. */
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const choose = async (page: Page, name: string, mimeType: string, buffer: Buffer) => {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
  // It is a link once it has arrived: before that the form asks for a file.
  await page.getByRole('link', { name, exact: true }).waitFor();
  await page.getByRole('button', { name: 'Leggi il file' }).click();
};
const undo = async (page: Page) => {
  await page.getByRole('button', { name: 'Annulla l’importazione' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Annulla l’importazione' }).click();
  await page.getByRole('heading', { name: 'Importazione annullata' }).waitFor();
};
const sound = async (page: Page) =>
  expect((await new AxeBuilder({ page }).analyze()).violations.map((v) => v.id)).toEqual([]);

/** The template as a person fills it: rows of words below its headings. */
async function filled(path: string, rows: readonly (readonly string[])[]): Promise<Buffer> {
  const template = await openTable(createReadStream(path), xlsx, AbortSignal.timeout(10_000));
  const [sheet] = template.sheets;
  const [headings] = await firstLines(template, sheet!);
  await template.close();
  const words = [headings!.cells.map((c) => c?.text ?? ''), ...rows];
  const cells = words.map((row) => row.map((value) => ({ value, type: String })));
  return writeWorkbook([{ sheet: sheet!, data: cells }]).toBuffer();
}

it('brings lines and commitments on the template, without the row that is wrong, and takes them back', async () => {
  const { page, context, complaints } = await site.enter('responsabile@melzo.example');
  const [fund, year] = ['Emergenza abitativa, DGR 2065/2019', '2019'];
  const inBooks = async () =>
    (
      await site.look<{ stage: string; cents: number }>(
        `select a.stage, sum(a.in_cents)::int as cents from zona.ledger_account a join zona.budget_line l on l.ambito_id = a.ambito_id and l.id = a.line_id
         where l.title = 'Prova del modello' group by a.stage order by a.stage`,
      )
    ).map((a) => `${a.stage} ${a.cents}`);

  await page.goto('/bilancio/importazioni');
  await page.getByLabel('Stanziamenti e impegni', { exact: true }).check({ force: true });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Scarica il modello' }).click(),
  ]);
  const row = (operation: string, key: string, value: string, provider: string) => [
    ...[operation, key, fund, year, 'Prova del modello', '', year, value, '', provider],
  ];
  const content = await filled(await download.path(), [
    row('Stanziamento', '', '600,00', ''),
    row('Impegno', 'K1', '200,00', 'Cooperativa di prova'),
    row('Impegno', '', '400,01', 'Cooperativa di prova'),
  ]);
  await choose(page, 'modello.xlsx', xlsx, content);
  // A job that found the database busy comes again after a few seconds.
  await page.getByText('è troppo: sulla voce restano da impegnare 400,00 €').waitFor({ timeout: 60_000 });
  await page.getByText('Le colonne si sono riconosciute dalle intestazioni.').waitFor();
  await sound(page);
  expect(await page.getByRole('button', { name: /^Importa / }).count()).toBe(0);
  await page.getByLabel('Salta le righe con errori e importa le altre').check({ force: true });
  await page.getByRole('button', { name: 'Importa 2 righe' }).click();
  await page.getByRole('heading', { name: 'Importazione riuscita' }).waitFor();
  expect(await inBooks()).toEqual(['allocated 60000', 'committed 20000']);
  await undo(page);
  expect(await inBooks()).toEqual(['allocated 0', 'committed 0']);
  expect(complaints).toEqual([]);
  await context.close();
}, 120_000);

it('reads an accounting export of other headings as a person says, and the next one by itself', async () => {
  const { page, context, complaints } = await site.enter('operatore@melzo.example');
  const of = (headings: string, ...rows: string[]) => Buffer.from(['Tesoreria', headings, ...rows].join('\r\n'));
  const headings = 'Titolo;Esercizio;Esecuzione;Netto;Percipiente';
  const paid = 'T-1;2026;20/11/2026;1.250,40;Chi è pagato';
  await page.goto('/bilancio/importazioni');
  await choose(page, 'tesoreria.csv', 'text/csv', of(headings, paid));
  await page.getByRole('heading', { name: 'Che cosa contengono le colonne' }).waitFor();
  await page.getByText('Nel file: 20/11/2026').waitFor();
  await page.getByText('Manca ancora: Mandato, Data, Importo.').waitFor();
  await sound(page);
  await page.getByLabel('1. «Titolo»').selectOption({ label: 'Mandato (serve)' });
  await page.getByLabel('3. «Esecuzione»').selectOption({ label: 'Data (serve)' });
  await page.getByRole('button', { name: 'Leggi con queste colonne' }).click();
  await page.getByText('Manca ancora: Importo.').first().waitFor();
  await page.getByLabel('4. «Netto»').selectOption({ label: 'Importo (serve)' });
  await page.getByRole('button', { name: 'Leggi con queste colonne' }).click();
  await page.getByText('Le colonne si leggono come hai indicato. Vale anche').waitFor();
  // Who is paid was forgotten: the preview says so, and it is told.
  await page.getByText('Colonne non lette: Esercizio, Percipiente.').waitFor();
  await page.getByRole('button', { name: 'Cambia le colonne' }).click();
  await page.getByLabel('5. «Percipiente»').selectOption({ label: 'Fornitore' });
  await page.getByRole('button', { name: 'Leggi con queste colonne' }).click();
  await page.getByText('Colonne non lette: Esercizio.').waitFor();
  await sound(page);
  await page.getByRole('button', { name: 'Importa una riga' }).click();
  await page.getByRole('heading', { name: 'Importazione riuscita' }).waitFor();
  const imported = page.url();
  await page.getByRole('link', { name: 'Abbina i pagamenti' }).click();
  await page.getByText('Nessuna liquidazione corrisponde').waitFor();

  await page.goto('/bilancio/importazioni');
  const next = of('Percipiente;Netto;Titolo;Esercizio;Esecuzione', 'Altri;7,50;T-2;2026;21/11/2026');
  await choose(page, 'tesoreria-dopo.csv', 'text/csv', next);
  await page.getByText('come hai indicato per un altro file con le stesse intestazioni').waitFor();
  await page.getByRole('button', { name: 'Importa una riga' }).waitFor();
  await page.goto(imported);
  await page.getByRole('heading', { name: 'Come si leggono le colonne' }).waitFor();
  expect(await page.getByRole('button', { name: 'Cambia le colonne' }).count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
}, 120_000);
