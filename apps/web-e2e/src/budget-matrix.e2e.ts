import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { openSite, type Site, type Visit } from './support/site.ts';

/** The sheet as the responsabile fills it in: typed, pasted, taken back, saved. Figures are of the test. */
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const year = 2033;
const cell = (page: Page, row: number, column: number) => page.locator(`[data-row="${row}"][data-column="${column}"]`);
const foot = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });

/** What Excel puts on the clipboard, given to the page as the browser does. */
const paste = (page: Page, text: string) =>
  page.evaluate((copied) => {
    const data = new DataTransfer();
    data.setData('text/plain', copied);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);

async function fundOf(page: Page, name: string, value: string): Promise<void> {
  await page.evaluate(
    async ({ name, value, year }) => {
      const send = async (field: string, input: object, fields: string) => {
        const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`;
        const answer = await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            query: `mutation($input: ${type}) { ${field}(input: $input) { ${fields} problems { message } } }`,
            variables: { input: { richiestaId: crypto.randomUUID(), ...input } },
          }),
        });
        return ((await answer.json()) as { data: Record<string, { fund: { id: string } }> }).data[field]!;
      };
      const { fund } = await send('createFund', { kindCode: 'fnps', name }, 'fund { id }');
      await send('createFundAssignment', { fundId: fund.id, year, value }, 'fundAssignment { id }');
    },
    { name, value, year },
  );
}

async function enter(): Promise<Visit> {
  const visit = await site.enter('responsabile@melzo.example');
  await visit.page.goto('/');
  await visit.page.getByRole('heading', { level: 1 }).waitFor();
  return visit;
}

it('the responsabile types, pastes, takes back and saves; the totals follow', async () => {
  const { page, context, complaints } = await enter();
  await fundOf(page, 'Fondo A', '10000.00');
  await fundOf(page, 'Fondo B', '500.00');
  await page.goto(`/bilancio/matrice?anno=${year}`);
  const grid = page.getByRole('grid', { name: `Stanziamenti ${year}, Tutto l’ambito` });
  await grid.waitFor();
  expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([]);

  await cell(page, 0, 0).click();
  await page.keyboard.type('1.234,5');
  // Still being written, and already in the totals.
  await foot(page, 'Resta da stanziare').getByText('8.765,50 €').waitFor();
  await page.keyboard.press('Enter');
  expect(await cell(page, 0, 0).innerText()).toContain('1.234,50');
  await paste(page, '100,00\t200\r\nquota parte\t-   €\r\n');
  await page.getByText('Incollate 4 celle.').waitFor();
  await cell(page, 2, 0).getByText('Scrivi un importo in euro').waitFor();
  await page.getByText('1 cella da correggere').waitFor();
  expect(await page.getByRole('button', { name: 'Salva', exact: true }).isDisabled()).toBe(true);
  await page.keyboard.press('Control+z');
  await page.getByText('1 cella modificata, in più +1.234,50 €').waitFor();
  await page.keyboard.press('Control+y');
  await cell(page, 2, 0).click();
  await page.keyboard.press('Delete');
  await foot(page, 'Totale').getByText('1.334,50 €').waitFor();

  // More than there is: said with both figures, and again by the books, on the cell.
  await cell(page, 1, 1).click();
  await page.keyboard.type('501');
  await page.keyboard.press('Tab');
  await page.getByText('Fondo B: assegnati 500,00 €, stanziati 501,00 €. Sono 1,00 € di troppo.').waitFor();
  await page.getByRole('button', { name: 'Salva', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Salva', exact: true }).click();
  await cell(page, 1, 1).getByText('restano 500,00 €, ne servono 501,00 €').waitFor();
  await page.getByText('Le tue modifiche sono ancora qui').waitFor();
  await cell(page, 1, 1).click();
  await page.keyboard.type('200');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Salva', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Salva', exact: true }).click();
  await page.getByText('Stanziamenti salvati.').waitFor();

  await page.reload();
  await cell(page, 0, 0).getByText('1.234,50').waitFor();
  expect(await foot(page, 'Resta da stanziare').innerText()).toMatch(/8\.665,50 €\s+300,00 €\s+8\.965,50 €/);
  const movements = await site.look<{ cents: string }>(
    `select m.value_cents::text as cents from zona.ledger_movement m join zona.ledger_entry e on e.id = m.entry_id where e.title = $1 order by m.position`,
    [`Stanziamenti ${year}`],
  );
  expect(movements.map((m) => m.cents)).toEqual(['123450', '10000', '20000']);
  expect(complaints).toEqual([]);
  await context.close();
});

it('nobody is kept in the sheet, what is not saved is not lost without asking, and a phone scrolls inside it', async () => {
  const { page, context } = await site.enter('operatore@melzo.example', { width: 360, height: 740 });
  await page.goto(`/bilancio/matrice?anno=${year}`);
  await page.getByText('Quello che salvi diventa una proposta').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await cell(page, 3, 0).click();
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('[role=grid]'))).toBeNull();
  await page.getByRole('link', { name: 'Bilancio' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Resta qui' }).click();
  expect(await cell(page, 3, 0).innerText()).toContain('12,00');
  await page.getByRole('button', { name: 'Proponi al responsabile' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Proponi al responsabile' }).click();
  await page.getByText('Proposta inviata al responsabile.').waitFor();
  await page.getByText('Una proposta di stanziamento attende il responsabile').waitFor();
  await context.close();
});

it('a comune reads what it pays and what its citizens have, with its table', async () => {
  const { page, context, complaints } = await site.enter('comune@melzo.example');
  await page.goto('/bilancio/il-mio-comune');
  await page.getByRole('heading', { name: 'Quanto paga' }).waitFor();
  expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([]);
  const name = await page.getByRole('heading', { level: 1 }).innerText();
  await page.goto('/bilancio/comuni');
  await page.getByRole('heading', { level: 1, name }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});
