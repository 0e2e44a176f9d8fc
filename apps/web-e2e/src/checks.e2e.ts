import { openSite, type Site } from './support/site.ts';

/** The avvisi di quadratura in a browser: read, assigned, dismissed, undone. */
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const planOf = async (slug: string) =>
  (
    await site.look<{ id: string }>(
      'select p.id from zona.plan p join zona.ambito a on a.id = p.ambito_id where a.slug = $1 order by p.id limit 1',
      [slug],
    )
  )[0]!.id;

it('the responsabile sees that OUI does not add up, takes it up, dismisses it with a reason and thinks again', async () => {
  const { page, context, complaints } = await site.enter('responsabile@carate.example');
  await page.goto('/');
  await page.getByRole('link', { name: /avvisi di quadratura/ }).click();
  await page.waitForURL(/vista=avvisi/);
  const card = page.getByRole('article', { name: /sono dichiarati 152\.212,54 €/ });
  await card.waitFor();
  const words = await card.innerText();
  for (const said of ['Non torna', '122.200,00 €', '30.012,54 € di differenza', 'quanto il quadro «Risorse umane»'])
    expect(words).toContain(said);
  await card.getByRole('button', { name: /Fonte/ }).first().click();
  await page
    .getByText(/Allegato 2.*riga \d+/s)
    .first()
    .waitFor();
  await page.keyboard.press('Escape');

  await card.getByRole('button', { name: 'Assegna' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Salva' }).click();
  await card.getByText('Assegnato a te').waitFor();

  await card.getByRole('button', { name: 'Archivia' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Salva' }).click();
  await dialog
    .getByText(/Manca questo dato/)
    .first()
    .waitFor();
  await dialog.getByLabel(/Perché non è un errore/).fill('Le risorse umane stanno in un quadro a parte.');
  await dialog.getByRole('button', { name: 'Salva' }).click();
  await card.waitFor({ state: 'detached' });
  await page.locator('.z-toast', { hasText: 'archiviato' }).getByRole('button', { name: 'Annulla' }).click();
  // Undone, it is again of who had it.
  await card.getByText('Assegnato a te').waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

it('the filters stay in the address, and a warning leads to the row of the card', async () => {
  const { page, context, complaints } = await site.enter('operatore@lodi.example', { width: 360, height: 780 });
  await page.goto(`/piani/${await planOf('lodi')}?vista=avvisi`);
  await page.getByLabel('Controllo', { exact: true }).selectOption('required_answer_missing');
  await page.getByLabel('Stato', { exact: true }).selectOption({ label: 'Tutti' });
  await page.getByText('3 di 15 avvisi').waitFor();
  await page.reload();
  await page.getByText('3 di 15 avvisi').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole('link', { name: /Vai alla scheda: Coinvolgimento del terzo settore/ }).click();
  await page.waitForURL(/\/obiettivi\/.*coinvolgimento_ets$/);
  await page.getByRole('link', { name: 'Guarda gli avvisi' }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

it('the revisore reads them and decides nothing', async () => {
  const { page, context } = await site.enter('revisore@lodi.example');
  await page.goto(`/piani/${await planOf('lodi')}?vista=avvisi&stato=tutti`);
  await page.getByText('15 avvisi', { exact: true }).waitFor();
  await page.getByText(/Archiviato da/).waitFor();
  expect(await page.getByRole('button', { name: 'Assegna' }).count()).toBe(0);
  await context.close();
});
