import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fromBufferPromise } from 'yauzl';
import { openSite, type Site, type Visit } from './support/site.ts';

/** A report of expenses in a browser: opened, filled, stopped by an invoice claimed twice, signed, its package checked, reopened. */
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const pdf = { name: 'fattura 5.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') };

/** One mutation of a signed-in person: what these pages stand on is made on other pages. */
async function save<T>({ context }: Visit, name: string, input: object, fields: string): Promise<T> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} problems { message } } }`;
  const answer = await context.request.post('/graphql', {
    data: { query, variables: { input: { richiestaId: randomUUID(), ...input } } },
  });
  const body = (await answer.json()) as { data?: Record<string, T & { problems: unknown[] }>; errors?: unknown };
  const payload = body.data?.[name];
  if (!payload || payload.problems.length) throw new Error(`${name}: ${JSON.stringify(body)}`);
  return payload;
}

/** A fund's year with one cost that is paid, by an invoice. */
async function paid(visit: Visit, fund: string, title: string, number: string): Promise<{ id: string; cost: object }> {
  const made = await save<{ fund: { id: string } }>(
    visit,
    'createFund',
    { kindCode: 'fnps', name: fund, eligibleCosts: [] },
    'fund { id }',
  );
  const { fundAssignment } = await save<{ fundAssignment: { id: string } }>(
    visit,
    'createFundAssignment',
    { fundId: made.fund.id, year: 2026, value: '1000.00' },
    'fundAssignment { id }',
  );
  const moved = 'entry { movements { line { id } commitment { id } } }';
  type Moved = { entry: { movements: { line: { id: string }; commitment: { id: string } }[] } };
  const cell = { assignmentId: fundAssignment.id, year: 2026, title, value: '300.00' };
  const allocated = await save<Moved>(visit, 'allocate', { title, cells: [cell] }, moved);
  const shares = [{ lineId: allocated.entry.movements[0]!.line.id, value: '300.00' }];
  const provider = { providerText: 'Cooperativa Aurora', cig: 'Z10' };
  const committed = await save<Moved>(visit, 'commit', { title, ...provider, shares }, moved);
  const commitmentId = committed.entry.movements[0]!.commitment.id;
  const invoice = { supplierCode: '01234567890', invoiceNumber: number, invoiceDate: '2026-02-01' };
  await save(visit, 'settle', { commitmentId, title, ...invoice, shares }, 'entry { id }');
  const [settlement] = await site.look<{ id: string }>('select id from zona.settlement where commitment_id = $1', [
    commitmentId,
  ]);
  await save(visit, 'pay', { settlementId: settlement!.id, mandate: '7', paidOn: '2026-03-01' }, 'entry { id }');
  return { id: fundAssignment.id, cost: { settlementId: settlement!.id, lineId: shares[0]!.lineId } };
}

it('a report is opened, stopped by a double claim, signed, packed and reopened', async () => {
  const visit = await site.enter('responsabile@lodi.example');
  const { page, complaints } = visit;
  const other = await paid(visit, 'Fondo A', 'Trasporto disabili', '5');
  await paid(visit, 'Fondo B', 'Trasporto assistito', '5');
  const first = await save<{ fundReport: { id: string } }>(
    visit,
    'openReport',
    { assignmentId: other.id, title: 'Rendiconto A' },
    'fundReport { id }',
  );
  await save(visit, 'addReportCosts', { id: first.fundReport.id, costs: [other.cost] }, 'fundReport { id }');

  await page.goto('/bilancio/rendiconti');
  await page.getByRole('button', { name: 'Apri un rendiconto' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Assegnazione/).selectOption({ label: 'Fondo B 2026' });
  await dialog.getByLabel(/^Titolo/).fill('Rendiconto B');
  await dialog.getByRole('button', { name: 'Apri il rendiconto' }).click();
  await page.waitForURL(/\/bilancio\/rendiconti\/[0-9a-f-]{36}/);

  await page.getByRole('button', { name: 'Aggiungi spese' }).first().click();
  await dialog.getByRole('checkbox', { name: /Trasporto assistito/ }).check();
  await dialog.getByText('1 spesa scelta: 300,00 €').waitFor();
  await dialog.getByRole('button', { name: 'Aggiungi', exact: true }).click();
  await page.getByText('1 spesa aggiunta.').waitFor();

  // The same invoice is on the other fund already: the two figures, and no signature.
  await page.getByRole('tab', { name: /Cosa non torna/ }).click();
  await page.getByText('1 errore impedisce la firma.').waitFor();
  await page.getByText('600,00 €').first().waitFor();
  await page.getByRole('button', { name: 'Firma', exact: true }).click();
  await dialog.getByRole('button', { name: 'Firma', exact: true }).click();
  await dialog.getByText(/Non si può firmare: «Trasporto assistito»/).waitFor();
  await dialog.getByRole('button', { name: 'Annulla' }).click();

  // It was one invoice of 600, settled in two parts.
  await page.getByRole('button', { name: 'Trasporto assistito' }).first().click();
  await dialog.getByLabel('Importo totale della fattura').fill('600');
  await dialog.getByRole('button', { name: 'Salva i dati' }).click();
  await page.getByText('Dati della spesa salvati.').waitFor();
  await dialog.locator('.z-file-input').setInputFiles(pdf);
  await dialog.getByRole('button', { name: 'Allega', exact: true }).click();
  await page.getByText('Documenti allegati.').waitFor();
  await dialog.getByRole('button', { name: 'Chiudi' }).last().click();
  await page.getByText('Torna tutto').waitFor();

  await page.getByRole('button', { name: 'Firma', exact: true }).click();
  await dialog.getByLabel(/^Numero/).fill('44');
  await dialog.getByLabel(/^Tipo di atto/).selectOption('determina');
  await dialog.getByRole('button', { name: 'Firma', exact: true }).click();
  const link = page.getByRole('link', { name: 'Scarica il fascicolo, versione 1' });
  await link.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const parts = await partsOf(await readFile(await download.path()));
  const manifest = JSON.parse(parts.get('manifest.json')!.toString()) as { file: { path: string; sha256: string }[] };
  expect(manifest.file.map((f) => f.path)).toEqual(['rendiconto.pdf', 'spese.xlsx', 'documenti/0001/fattura 5.pdf']);
  for (const { path, sha256 } of manifest.file)
    expect(createHash('sha256').update(parts.get(path)!).digest('hex')).toBe(sha256);

  await page.getByRole('button', { name: 'Riapri' }).click();
  await dialog.getByLabel(/^Motivo/).fill('Manca una spesa');
  await dialog.getByRole('button', { name: 'Riapri' }).click();
  await page.getByText('Rendiconto riaperto.').waitFor();
  await page.getByText('Manca una spesa').waitFor();
  await link.waitFor();

  // What is open has its day in the scadenzario, and the day goes into a calendar.
  await page.goto('/bilancio/scadenze');
  await page.getByRole('heading', { name: 'Scadenzario' }).waitFor();
  expect(complaints).toEqual([]);
});

async function partsOf(zip: Buffer): Promise<Map<string, Buffer>> {
  const file = await fromBufferPromise(zip, { lazyEntries: true });
  const parts = new Map<string, Buffer>();
  for await (const entry of file.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await file.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    parts.set(entry.fileName, Buffer.concat(chunks));
  }
  return parts;
}
