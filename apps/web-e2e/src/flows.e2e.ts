import type { Page } from 'playwright-core';
import { openSite, type Site } from './support/site.ts';

/** A person's errands, from the first click to the last, in a real browser. */
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });

describe('the responsabile', () => {
  it('enters, finds an objective through the search, and reads where its money comes from', async () => {
    const { page, context, complaints } = await site.enter('responsabile@carate.example');
    await page.goto('/');
    await h1(page).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('violenza');
    await page.getByRole('dialog').getByText('Contrastare la violenza di genere').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/obiettivi\//);
    await page.getByRole('heading', { level: 1, name: 'Contrastare la violenza di genere' }).waitFor();
    const main = await page.locator('main').innerText();
    expect(main).toContain('350.114,36 €');
    expect(main).toContain('256.032,90 €');
    await page.getByRole('button', { name: /Fonte/ }).first().click();
    await page
      .getByText(/Obiettivi e azioni PdZ 2021-2023.*riga \d+/s)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('filters the plan; the filter stays in the address and comes back with it', async () => {
    const { page, context } = await site.enter('responsabile@carate.example');
    const [plan] = await site.look<{ id: string }>(
      "select p.id from zona.plan p join zona.ambito a on a.id = p.ambito_id where a.slug = 'carate-brianza'",
    );
    await page.goto(`/piani/${plan!.id}`);
    await page.getByText('36 obiettivi', { exact: true }).waitFor();
    await page.getByRole('searchbox', { name: 'Cerca', exact: true }).fill('badanti');
    await page.getByText(/^\d+ di 36 obiettivi$/).waitFor();
    const shown = await page.getByText(/^\d+ di 36 obiettivi$/).innerText();
    await page.reload();
    expect(await page.getByText(/^\d+ di 36 obiettivi$/).innerText()).toBe(shown);
    await context.close();
  });

  it('changes a title; a second editor gets both versions and keeps its own', async () => {
    const [objective] = await site.look<{ id: string; title: string }>(
      "select o.id, o.title from zona.objective o join zona.ambito a on a.id = o.ambito_id where a.slug = 'lodi' order by o.position limit 1",
    );
    const [first, second] = [await site.enter('responsabile@lodi.example'), await site.enter('operatore@lodi.example')];
    for (const { page } of [first, second]) {
      await page.goto(`/obiettivi/${objective!.id}/modifica`);
      await page
        .getByLabel(/^Titolo/)
        .first()
        .waitFor();
    }
    await first.page
      .getByLabel(/^Titolo/)
      .first()
      .fill('Titolo deciso dalla responsabile');
    await first.page
      .getByText(/salvato alle/i)
      .first()
      .waitFor();
    await second.page
      .getByLabel(/^Titolo/)
      .first()
      .fill("Titolo deciso dall'operatore");
    await second.page.getByRole('button', { name: 'Salva la mia versione' }).waitFor();
    expect(await second.page.locator('main').innerText()).toContain('Titolo deciso dalla responsabile');
    await second.page.getByRole('button', { name: 'Salva la mia versione' }).click();
    await second.page
      .getByText(/salvato alle/i)
      .first()
      .waitFor();
    const [saved] = await site.look<{ title: string }>('select title from zona.objective where id = $1', [
      objective!.id,
    ]);
    expect(saved!.title).toBe("Titolo deciso dall'operatore");
    await first.context.close();
    await second.context.close();
  });
});

it('a reading goes from who owes it to the two steps of the Ufficio di Piano', async () => {
  const comune = await site.enter('comune@carate.example');
  const { page } = comune;
  await page.goto('/');
  await page
    .getByRole('link', { name: /valor[ei] di indicatore da comunicare/ })
    .first()
    .click();
  await h1(page).waitFor();
  const cell = page.getByRole('textbox', { name: /^OUI: volontari.*anno 2023$/ });
  await cell.fill('27');
  await cell.press('Enter');
  await page
    .getByText(/Salvato alle/)
    .first()
    .waitFor();
  await page.getByRole('searchbox', { name: 'Nome' }).fill('OUI: volontari');
  await page.waitForURL(/q=OUI/);
  await page.getByRole('combobox', { name: 'Periodo' }).selectOption('2023');
  await page.getByRole('button', { name: 'Invia (1)' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Invia (1)' }).click();
  await page.getByText('Inviata 1 rilevazione.').waitFor();
  expect(comune.complaints).toEqual([]);
  await comune.context.close();

  for (const [email, view, act, done] of [
    ['operatore@carate.example', 'da-approvare', 'Approva', 'Approvata 1 rilevazione.'],
    ['responsabile@carate.example', 'da-bloccare', 'Blocca', 'Bloccata 1 rilevazione.'],
  ] as const) {
    const office = await site.enter(email);
    await office.page.goto(`/indicatori?vista=${view}&q=volontari`);
    await office.page.getByRole('checkbox', { name: /^Scegli OUI: volontari.*anno 2023/ }).check();
    await office.page.getByRole('button', { name: act, exact: true }).click();
    await office.page
      .getByRole('dialog')
      .getByRole('button', { name: `${act} (1)` })
      .click();
    await office.page.getByText(done).waitFor();
    expect(office.complaints).toEqual([]);
    await office.context.close();
  }
  const rows = await site.look<{ value: string; state: string; name: string }>(
    "select v.value::text, v.state, e.name from zona.indicator_reading v join zona.ente e on e.id = v.ente_id join zona.indicator i on i.id = v.indicator_id where v.period = '2023' and i.name like 'OUI: volontari%'",
  );
  expect(rows).toEqual([{ value: '27.0000', state: 'locked', name: 'Comune di Lissone' }]);
});

it('an ETS of two ambiti changes ambito without entering again', async () => {
  const { page, context } = await site.enter('ets@orizzonte.example');
  await page.goto('/');
  await page.getByRole('banner').getByText('Carate Brianza').first().waitFor();
  await page
    .getByRole('button', { name: /ambito/i })
    .first()
    .click();
  await page.getByText('Ambito territoriale di Lodi').click();
  await page.getByRole('banner').getByText('Ambito territoriale di Lodi').first().waitFor();
  expect(await page.locator('body').innerText()).not.toContain('Carate');
  await context.close();
});

it('a session that ends while one writes loses nothing', async () => {
  const [objective] = await site.look<{ id: string }>(
    "select o.id from zona.objective o join zona.ambito a on a.id = o.ambito_id where a.slug = 'bassa-bresciana-centrale' order by o.position limit 1",
  );
  const { page, context } = await site.enter('responsabile@bassabresciana.example');
  await page.goto(`/obiettivi/${objective!.id}/modifica`);
  await page
    .getByLabel(/^Titolo/)
    .first()
    .waitFor();
  await site.look(
    "update zona.session set ended_at = now() where account_id = (select id from zona.account where email = 'responsabile@bassabresciana.example')",
  );
  await page
    .getByLabel(/^Titolo/)
    .first()
    .fill('Scritto a sessione finita');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Email/).fill('responsabile@bassabresciana.example');
  await dialog.getByLabel(/^Password/).fill('zona-dimostrazione');
  await dialog.getByRole('button', { name: 'Entra' }).click();
  await page.getByRole('button', { name: 'Riprova' }).first().click();
  await page
    .getByText(/salvato alle/i)
    .first()
    .waitFor();
  const [saved] = await site.look<{ title: string }>('select title from zona.objective where id = $1', [objective!.id]);
  expect(saved!.title).toBe('Scritto a sessione finita');
  await context.close();
});

it('the whole way by keyboard: skip link, menu, help, and back without loss', async () => {
  const { page, context } = await site.enter('sindaco@carate.example');
  await page.goto('/piani');
  await h1(page).waitFor();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/contenuto/i);
  await page.keyboard.press('Enter');
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByText(/Ctrl/).first().waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
  await context.close();
});

it('an action is shared with another ambito, which reads it and no more', async () => {
  const lead = await site.enter('responsabile@carate.example');
  await lead.page.goto('/condivisioni');
  await lead.page.getByRole('button', { name: 'Condividi un’azione' }).first().click();
  const dialog = lead.page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: /Azione/ }).fill('Rete Artemide');
  await lead.page.getByRole('option', { name: /79/ }).click();
  await dialog.getByLabel(/^Ambito/).selectOption({ label: 'Ambito territoriale di Lodi' });
  await dialog.getByLabel(/^Fino al/).fill('31/12/2030');
  await dialog.getByRole('button', { name: 'Offri' }).click();
  await lead.page.getByText('Offerta', { exact: true }).waitFor();

  const partner = await site.enter('responsabile@lodi.example');
  await partner.page.goto('/condivisioni');
  await partner.page.getByRole('button', { name: /^Accetta/ }).click();
  await partner.page
    .getByRole('heading', { name: 'Azioni guidate da Ambito territoriale di Carate Brianza' })
    .waitFor();
  await partner.page.getByText('350.114,36 €').waitFor();
  await lead.context.close();
  await partner.context.close();
});
