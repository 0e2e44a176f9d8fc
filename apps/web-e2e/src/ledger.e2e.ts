import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { openSite, type Site } from './support/site.ts';

/** Money from a proposal to its payment and back, as the office does it. */
let site: Site;
let line: { id: string; title: string };
beforeAll(async () => {
  site = await openSite();
  const [found] = await site.look<{ id: string; title: string }>(
    `select l.id, l.title from zona.budget_line l join zona.ambito b on b.id = l.ambito_id and b.slug = 'lodi'
     join zona.ledger_account a on a.line_id = l.id and a.stage = 'allocated' and a.in_cents - a.out_cents > 1000000
     order by a.in_cents desc, l.id limit 1`,
  );
  line = found!;
});
afterAll(() => site.close());

const choose = async (page: Page, label: string | RegExp, text: string) => {
  await page.getByRole('combobox', { name: label }).fill(text);
  await page.locator('.z-listbox [role=option]:not([aria-disabled])').first().click();
};
const commitmentId = async () =>
  (await site.look<{ id: string }>("select id from zona.commitment where title = 'Sportello di prova'"))[0]!.id;
const settled = (page: Page) => page.waitForFunction(() => !document.querySelector('[aria-busy="true"], .z-loading'));

it('the operatore proposes a commitment: what is too much is said beside it', async () => {
  const { page, context, complaints } = await site.enter('operatore@lodi.example');
  await page.goto(`/bilancio/voci/${line.id}`);
  await page.getByRole('link', { name: 'Impegna', exact: true }).click();
  await page.getByLabel(/^Oggetto/).fill('Sportello di prova');
  await page.getByLabel('Gestore, se non è nel registro').fill('Cooperativa di prova');
  await page.getByLabel('CIG').fill('Z0PROVA');
  await page.getByLabel('Dal', { exact: true }).fill('01/07/2026');
  await page.getByLabel('Al', { exact: true }).fill('30/06/2028');
  await page.getByLabel(/^Importo/).fill('999.999.999,00');
  await page.keyboard.press('Tab');
  await page.getByText(/^Restano .*€\.$/).waitFor();
  await page.getByLabel(/^Importo/).fill('4.800,00');
  await page.getByText('Totale 4.800,00 €').waitFor();
  await page.getByRole('button', { name: 'Aggiungi una voce' }).click();
  await page.getByRole('button', { name: 'Togli la voce 2' }).click();
  await page.getByRole('button', { name: 'Proponi al responsabile' }).click();
  await page.getByText('Proposta inviata al responsabile.').waitFor();
  const card = page.getByRole('article', { name: 'Sportello di prova' });
  await card.getByText('Cooperativa di prova').waitFor();
  await card.getByRole('button', { name: 'Ritira' }).waitFor();
  expect(await card.getByRole('button', { name: 'Approva' }).count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

it('the responsabile approves, settles, pays and takes the payment back', async () => {
  const { page, context, complaints } = await site.enter('responsabile@lodi.example');
  await page.goto('/bilancio/proposte');
  const card = page.getByRole('article', { name: 'Sportello di prova' });
  await card.getByRole('button', { name: 'Approva' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Approva' }).click();
  await page.getByText('Approvata: il movimento è registrato.').waitFor();
  await page.getByRole('tab', { name: 'Approvate' }).click();
  await card.getByRole('link', { name: 'Vedi il movimento' }).click();
  await page.getByText('Stanziato → Impegnato').waitFor();
  await page.getByRole('cell', { name: 'Sportello di prova' }).getByRole('link').click();
  // Two years in three calendar years: 6, 12 and 6 months.
  const years = page.getByRole('table', { name: 'Quanto pesa su ogni anno' });
  await years.getByRole('row', { name: /2027.*2\.400,00/ }).waitFor();

  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Altro', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Correggi i dati' }).click();
  await dialog.getByLabel('CIG').fill('Z0GIUSTO');
  await dialog.getByRole('button', { name: 'Salva' }).click();
  await dialog.getByText('Motivo: è obbligatorio quando cambi quello che era scritto.').first().waitFor();
  await dialog.getByLabel('Motivo della correzione').fill('CIG di un altro lotto');
  await dialog.getByRole('button', { name: 'Salva' }).click();
  await page.getByText('Contratto corretto.').waitFor();
  await page.getByRole('row', { name: /CIG: Z0PROVA → Z0GIUSTO.*CIG di un altro lotto/ }).waitFor();

  await page.getByRole('button', { name: 'Liquida' }).click();
  await dialog.getByLabel('Numero della fattura').fill('9');
  await dialog.getByLabel(/^Importo/).fill('4.800,01');
  await dialog.getByRole('button', { name: 'Registra' }).click();
  await dialog.getByText('Restano 4.800,00 €.').waitFor();
  await dialog.getByLabel(/^Importo/).fill('1.200,00');
  await dialog.getByRole('button', { name: 'Registra' }).click();
  await page.getByText('Registrato: liquidazione.').waitFor();
  await page.getByRole('article', { name: 'Fattura 9' }).getByRole('button', { name: 'Paga' }).click();
  await dialog.getByLabel('Numero del mandato').fill('M-9');
  await dialog.getByRole('button', { name: 'Registra' }).click();
  await page.getByText('Registrato: pagamento.').waitFor();
  await page.getByText('Pagata', { exact: true }).waitFor();

  await page.getByRole('link', { name: 'M-9' }).click();
  await page.getByRole('button', { name: 'Annulla il movimento' }).click();
  await dialog.getByLabel(/^Motivo/).fill('Mandato stornato dalla tesoreria');
  await dialog.getByRole('button', { name: 'Annulla il movimento' }).click();
  await page.getByText('Registrato: annullamento.').waitFor();
  await page.getByText('Pagato → Rendicontato').waitFor({ state: 'detached' });
  await page.getByText('−1.200,00 €').first().waitFor();
  expect(
    await site.look(
      `select a.stage, a.in_cents::int as come from zona.ledger_account a where a.commitment_id = $1 order by a.stage`,
      [await commitmentId()],
    ),
  ).toEqual([
    { stage: 'committed', come: 480_000 },
    { stage: 'paid', come: 0 },
    { stage: 'settled', come: 120_000 },
  ]);
  expect(complaints).toEqual([]);
  await context.close();
});

it('finds its way in the register by filters that the address keeps', async () => {
  const { page, context, complaints } = await site.enter('revisore@lodi.example');
  await page.goto('/bilancio/movimenti');
  await choose(page, 'Impegno', 'sportello');
  await page.getByLabel('Tipo').selectOption('Pagamento');
  await page.getByText('1 movimento', { exact: true }).waitFor();
  expect(page.url()).toContain(`impegno=${await commitmentId()}`);
  await page.reload();
  await page.getByText('1 movimento', { exact: true }).waitFor();
  expect(await page.getByRole('combobox', { name: 'Impegno' }).inputValue()).toBe('Sportello di prova');
  await page.getByRole('button', { name: 'Togli i filtri' }).click();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[name=impegno]')?.value === '');
  await page.goto(`/bilancio/impegni/${await commitmentId()}`);
  await page.getByRole('heading', { name: 'Fattura 9' }).waitFor();
  expect(await page.getByRole('button', { name: /Liquida|Paga|Altro/ }).count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

describe.each([
  ['responsabile@lodi.example', { width: 1280, height: 900 }],
  ['revisore@lodi.example', { width: 360, height: 740 }],
])('%s, %o', (email, size) => {
  it('no page of the ledger has an axe violation, an overflow or a raw word', async () => {
    const { page, context, complaints } = await site.enter(email, size);
    const id = await commitmentId();
    const [entry] = await site.look<{ id: string }>(
      "select e.id from zona.ledger_entry e where e.title = 'Sportello di prova' and e.kind = 'commitment'",
    );
    const found: Record<string, string[]> = {};
    const writes = email.startsWith('responsabile')
      ? [`/impegni/nuovo?voce=${line.id}`, `/impegni/nuovo?impegno=${id}`]
      : [];
    const paths = ['/movimenti', `/movimenti/${entry!.id}`, '/impegni', `/impegni/${id}`, `/voci/${line.id}`];
    for (const path of [...paths, '/proposte', '/proposte?stato=approved', ...writes].map((p) => `/bilancio${p}`)) {
      await page.goto(path);
      await page.locator('h1').first().waitFor();
      await settled(page);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
        .analyze();
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      const text = await page.locator('body').innerText();
      const leaked = /\b(null|undefined|NaN|\[object Object\]|[a-z]+_[a-z]+_?[a-z]*)\b/.exec(text);
      const problems = [
        ...violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`),
        ...(wide > 0 ? [`overflow of ${wide} px`] : []),
        ...(leaked ? [`shows "${leaked[0]}"`] : []),
        ...complaints.splice(0),
      ];
      if (problems.length) found[path] = problems;
    }
    expect(found).toEqual({});
    await context.close();
  });
});
