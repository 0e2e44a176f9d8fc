import { AxeBuilder } from '@axe-core/playwright';
import { openSite, type Site } from './support/site.ts';

/** The budget as the responsabile reads and approves it, and as the mayor finds it. */
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('goes from the year down to the movements and back, and approves the preventivo with its act', async () => {
  const { page, context, complaints } = await site.enter('responsabile@lodi.example');
  await page.goto('/');
  await page.getByRole('link', { name: 'Bilancio' }).first().click();
  await page.getByLabel('Anno').selectOption({ label: '2026 · In preparazione' });
  await page.getByRole('heading', { level: 1, name: 'Bilancio 2026' }).waitFor();
  await page.getByRole('tab', { name: 'Area' }).click();
  await page.getByRole('link', { name: /Immigrazione e cittadinanza/ }).click();
  await page.getByRole('heading', { level: 1, name: /Immigrazione e cittadinanza/ }).waitFor();
  await page.getByRole('tab', { name: 'Voce' }).click();
  await page.locator('[data-row-link][href^="/bilancio/movimenti?voce="]').first().waitFor();

  await page.getByRole('navigation', { name: 'Percorso' }).getByRole('link', { name: 'Bilancio 2026' }).click();
  expect(new URL(page.url()).search).toBe('?anno=2026&per=area');
  await page.getByRole('button', { name: 'Mostra la tabella' }).click();
  await page.getByRole('table', { name: 'Dall’assegnato al pagato' }).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Esporta' }).click();
  await page.getByRole('menuitem', { name: 'Excel (XLSX)' }).click();
  expect((await download).suggestedFilename()).toBe('bilancio-2026-per-area.xlsx');

  await page.getByRole('button', { name: 'Approva il preventivo' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Organo').fill('');
  await dialog.getByRole('button', { name: 'Approva il preventivo' }).click();
  await dialog.getByText('Organo: è obbligatorio.').waitFor();
  await dialog.getByLabel('Organo').fill('Assemblea dei Sindaci');
  await dialog.getByLabel('Numero').fill('14');
  await dialog.getByRole('button', { name: 'Approva il preventivo' }).click();
  await page.getByText(/Assemblea dei Sindaci, delibera 14 del/).waitFor();
  await page.getByText('Dopo l’approvazione del preventivo niente ha cambiato lo stanziato.').waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
}, 60_000);

it('opens on the year that runs and on a phone says all stages at zero in one line', async () => {
  const { page, context, complaints } = await site.enter('revisore@lodi.example', { width: 360, height: 740 });
  await page.goto('/bilancio');
  const year = new Date().getFullYear();
  await page.getByRole('heading', { level: 1, name: `Bilancio ${Math.min(2027, Math.max(2025, year))}` }).waitFor();
  const row = page
    .getByRole('table', { name: /per fondo/ })
    .getByRole('row')
    .filter({ hasText: 'FNPS, bandi' });
  const labels = await row
    .getByRole('cell')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-label')));
  expect(labels).toEqual(['Assegnato', 'Assestato', 'Da impegnare', 'Impegnato, liquidato, pagato, rendicontato']);
  expect(complaints).toEqual([]);
  await context.close();
});

it('an avviso is dismissed with a reason and found again by its state, which the address keeps', async () => {
  const { page, context, complaints } = await site.enter('responsabile@carate.example');
  await page.goto('/bilancio?anno=2022');
  await page.getByText(/su cui lo stanziato non è quanto il piano dichiara/).click();
  const row = page.getByRole('row', { name: /Progetto Care Leavers/ });
  await row.getByRole('button', { name: /^Archivia/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Salva' }).click();
  await dialog
    .getByText(/Manca questo dato/)
    .first()
    .waitFor();
  await dialog.getByLabel(/Perché non è un errore/).fill('Si paga con un altro fondo');
  await dialog.getByRole('button', { name: 'Salva' }).click();
  await row.waitFor({ state: 'detached' });
  await page.getByLabel('Stato', { exact: true }).selectOption({ label: 'Archiviato' });
  expect(new URL(page.url()).search).toBe('?anno=2022&stato=dismissed');
  await page.reload();
  await row.getByText(/Archiviato da .*: Si paga con un altro fondo/).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
}, 60_000);

it('the mayor finds the three figures on Oggi and reads the year without approving it', async () => {
  const { page, context, complaints } = await site.enter('sindaco@lodi.example');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await page.getByRole('heading', { name: 'Il bilancio' }).waitFor();
  await page.goto('/bilancio?anno=tutti&per=anno');
  await page.getByRole('heading', { level: 1, name: 'Bilancio, tutti gli anni' }).waitFor();
  await page.getByRole('link', { name: '2025' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bilancio 2025' }).waitFor();
  expect(await page.getByRole('button', { name: /Approva/ }).count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
}, 60_000);
