import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { openSite, type Site } from './support/site.ts';

const documents = JSON.parse(
  readFileSync(
    new URL('../../../libs/platform/notices/src/generated/persisted-documents.json', import.meta.url),
    'utf8',
  ),
) as Record<string, string>;
const aboutJobs = new Set(Object.keys(documents).filter((id) => / query (Job|MyJobs)\(/.test(documents[id]!)));
/** One look at a time, whoever waits. */
let waiting: Promise<void> | null = null;
const allEnded = () => (waiting ??= look().finally(() => (waiting = null)));
const look = async (): Promise<void> => {
  const open = await site.look('select j.id from zona.job j where j.ended_at is null limit 1');
  if (open.length) await look();
};

/** A table somebody kept elsewhere, imported without its bad rows and taken back. */
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const table = [
  'Area;Codice obiettivo;Obiettivo;Azione;Risorse economiche preventivate',
  'Prove di importazione;Z1;Case per tutti;Sportello;€ 3.600,00 €',
  'Prove di importazione;Z2;;Mensa;1999,20',
  ';;;;;',
  'Prove di importazione;Z3;Lavoro per tutti;Tirocini;-20',
].join('\r\n');

it('imports a table, skips the rows with errors, and undoes it', async () => {
  const { page, context, complaints } = await site.enter('responsabile@carate.example');
  const [plan] = await site.look<{ id: string }>(
    "select p.id from zona.plan p join zona.ambito a on a.id = p.ambito_id where a.slug = 'carate-brianza' order by p.id limit 1",
  );
  const objectives = async () =>
    (
      await site.look<{ code: string }>(
        "select code from zona.objective where plan_id = $1 and code like 'Z%' and withdrawn_at is null order by code",
        [plan!.id],
      )
    ).map((o) => o.code);
  await page.goto(`/piani/${plan!.id}`);
  await page.getByRole('button', { name: 'Importa, esporta' }).click();
  await page.getByText('Importa da Excel o CSV').click();
  await page.getByRole('heading', { level: 1, name: 'Importa nel piano' }).waitFor();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'prova.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  // It is a link once it has arrived: before that the form asks for a file.
  await page.getByRole('link', { name: 'prova.csv' }).waitFor();
  // The page hears of its job only when that has ended: it must see so all the same.
  await page.route('**/graphql', async (route) => {
    if (aboutJobs.has((route.request().postDataJSON() as { documentId: string }).documentId)) await allEnded();
    await route.continue();
  });
  await page.getByRole('button', { name: 'Leggi il file' }).click();
  // A job that found the database busy comes again after a few seconds.
  await page.getByRole('heading', { name: 'Righe del file' }).waitFor({ timeout: 60_000 });
  await page.getByText('L’importo non può essere negativo.').waitFor();
  // Which rows are shown is kept in the address; nothing there means those that need a look.
  const shown = page.getByLabel('Mostra', { exact: true });
  expect(await shown.inputValue()).toBe('errors');
  await shown.selectOption('create');
  await page.waitForURL('**?righe=create');
  await page.reload();
  await page.getByText('Aggiunge', { exact: true }).first().waitFor();
  expect(await shown.inputValue()).toBe('create');
  await shown.selectOption('errors');
  await page.waitForURL((url) => !url.search);
  expect(await page.getByRole('button', { name: /^Importa (una|\d)/ }).count()).toBe(0);
  expect((await new AxeBuilder({ page }).analyze()).violations.map((v) => v.id)).toEqual([]);
  await page.getByLabel('Salta le righe con errori e importa le altre').check({ force: true });
  await page.getByRole('button', { name: /^Importa (una|\d)/ }).click();
  await page.getByRole('heading', { name: 'Importazione riuscita' }).waitFor();
  expect(await objectives()).toEqual(['Z1', 'Z2']);
  await page.getByRole('button', { name: 'Annulla l’importazione' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Annulla l’importazione' }).click();
  await page.getByRole('heading', { name: 'Importazione annullata' }).waitFor();
  expect(await objectives()).toEqual([]);
  // It is found again among those of the past.
  await page.goto(`/piani/${plan!.id}/importa`);
  await page.getByRole('link', { name: 'prova.csv' }).waitFor();
  await page.getByText('Annullata', { exact: true }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
}, 120_000);

it('imports values of indicators as drafts, and says which lines it cannot take', async () => {
  const { page, context, complaints } = await site.enter('responsabile@carate.example');
  const [plan] = await site.look<{ id: string }>(
    "select p.id from zona.plan p join zona.ambito a on a.id = p.ambito_id where a.slug = 'carate-brianza' order by p.id limit 1",
  );
  const name = 'Ore aggiuntive di servizio sociale professionale';
  const file = [
    'Indicatore;Ente;Periodo;Valore',
    `${name};Comune di Lissone;2023;120`,
    `${name};Comune di Lissone;2031;1`,
  ];
  await page.goto('/indicatori');
  await page.getByRole('button', { name: 'Importa i valori' }).click();
  await page
    .getByRole('menuitem', { name: /^Nel piano/ })
    .first()
    .click();
  await page.waitForURL(`**/piani/${plan!.id}/importa`);
  await page.locator('input[type=file]').setInputFiles({
    name: 'rilevazioni.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(file.join('\r\n')),
  });
  // It is a link once it has arrived: before that the form asks for a file.
  await page.getByRole('link', { name: 'rilevazioni.csv' }).waitFor();
  await page.getByRole('button', { name: 'Leggi il file' }).click();
  await page.getByText(/Non è uno dei periodi in cui questo indicatore si rileva/).waitFor();
  await page.getByLabel('Salta le righe con errori e importa le altre').check({ force: true });
  await page.getByRole('button', { name: /^Importa (una|\d)/ }).click();
  await page.getByRole('heading', { name: 'Importazione riuscita' }).waitFor();
  const drafts = await site.look<object>(
    "select r.state, r.value::float as value from zona.indicator_reading r join zona.indicator i on i.id = r.indicator_id join zona.scheda k on k.id = i.scheda_id join zona.ente e on e.id = r.ente_id where k.plan_id = $1 and i.name = $2 and r.period = '2023' and e.name = 'Comune di Lissone' and r.withdrawn_at is null",
    [plan!.id, name],
  );
  expect(drafts).toEqual([{ state: 'draft', value: 120 }]);
  expect(complaints).toEqual([]);
  await context.close();
});
