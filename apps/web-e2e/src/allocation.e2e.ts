import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { openSite, type Site } from './support/site.ts';

/** A riparto in a browser: tried, saved, compared, voted, made final. Votes, sums and act are invented. */
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const office = 'responsabile@melzo.example';
const quotaOf = (page: Page, comune: string) =>
  page
    .getByRole('table', { name: 'Quota di ogni comune' })
    .getByRole('row')
    .filter({ hasText: comune })
    .getByRole('cell')
    .first()
    .innerText();

it('is simulated without saving, saved, duplicated, compared and put to the vote; a mayor votes; it becomes quotas', async () => {
  const { page, complaints } = await site.enter(office);
  await page.goto('/bilancio/riparto');
  await page.getByRole('link', { name: 'Nuovo riparto' }).click();
  await page.getByLabel(/^Titolo/).fill('Gestione associata 2027');
  await page.getByLabel(/^Importo da ripartire/).fill('320.000,00');
  expect(await quotaOf(page, 'Melzo')).toBe('71.317,02 €');
  // Another rule, another quota: nobody saved anything.
  await page.getByLabel('Si divide per').selectOption('equal');
  expect(await quotaOf(page, 'Melzo')).toBe('40.000,00 €');
  await page.getByRole('button', { name: 'Perché questa quota: Melzo' }).click();
  await page.getByText('Parti uguali: una di 8.').filter({ visible: true }).first().waitFor();
  await page.keyboard.press('Escape');
  expect(
    await site.look(
      `select 1 from zona.allocation_scenario s join zona.ambito a on a.id = s.ambito_id and a.slug = 'distretto-5-melzo'`,
    ),
  ).toEqual([]);
  await page.getByRole('button', { name: 'Salva scenario' }).click();
  await page.waitForURL(/\/bilancio\/riparto\/[0-9a-f-]{36}$/);

  await page.getByRole('button', { name: 'Duplica' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Duplica' }).click();
  await page.waitForURL(/confronta=/);
  await page.getByLabel('Si divide per').selectOption('population');
  await page.getByText("L'importo da ripartire è lo stesso: 320.000,00 €.").waitFor();
  await page.getByText(/comuni versano di più; l'aumento più alto/).waitFor();
  // What is not saved does not go to the vote.
  expect(await page.getByRole('button', { name: 'Metti ai voti' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Salva scenario' }).click();
  await page.getByText('Scenario salvato.').first().waitFor();
  expect((await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa']).analyze()).violations).toEqual([]);

  await page.getByRole('button', { name: 'Metti ai voti' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Metti ai voti' }).click();
  await page.getByRole('heading', { name: 'Votazione aperta' }).waitFor();
  const path = new URL(page.url()).pathname;

  const mayor = await site.enter('sindaco@melzo.example', { width: 360, height: 800 });
  await mayor.page.goto('/bilancio/riparto');
  await mayor.page.getByRole('link', { name: 'Gestione associata 2027 (copia)' }).click();
  await mayor.page.getByRole('button', { name: 'Approvo', exact: true }).click();
  await mayor.page.getByText('Hai votato: favorevole.').waitFor();
  expect(mayor.complaints).toEqual([]);

  await page.goto(path);
  for (const comune of ['Inzago', 'Liscate', 'Melzo', 'Vignate']) {
    await page.getByRole('button', { name: `Registra il voto: ${comune}` }).click();
    await page.getByRole('dialog').getByRole('radio', { name: 'Favorevole' }).check();
    await page.getByRole('dialog').getByRole('button', { name: 'Registra il voto' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await page.getByRole('button', { name: 'Chiudi la votazione' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Chiudi la votazione' }).click();
  await page.getByText('La proposta è approvata.').waitFor();

  await page.getByRole('button', { name: 'Rendi definitivo' }).click();
  await page.getByRole('dialog').locator('input[name=number]').fill('4');
  await page.getByRole('dialog').locator('input[name=actDate]').fill('10/02/2026');
  await page.getByRole('dialog').getByRole('button', { name: 'Rendi definitivo' }).click();
  await page.getByText('Dovuti 320.000,00 €').waitFor();
  await page.getByText('Assemblea dei Sindaci, delibera 4 del 10/02/2026').waitFor();

  await page.getByText(/^Melzo: 71\.317,02/).click();
  await page.getByRole('button', { name: 'Registra un incasso: rata 1, Melzo' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Registra' }).click();
  await page.getByText(/^Melzo: 71\.317,02 €, incassati 35\.658,51/).waitFor();
  expect(complaints).toEqual([]);
});

it('a comune reads its own quota and no other', async () => {
  const { page, complaints } = await site.enter('comune@melzo.example');
  await page.goto('/bilancio/riparto');
  await page.getByRole('heading', { name: 'Gestione associata 2027 (copia)' }).waitFor();
  expect(await page.getByRole('main').getByText('Inzago', { exact: true }).count()).toBe(1);
  expect(await page.getByRole('main').getByText('Vignate', { exact: true }).count()).toBe(0);
  expect(complaints).toEqual([]);
});
