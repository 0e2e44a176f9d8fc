import { AxeBuilder } from '@axe-core/playwright';
import { openSite, type Site, type Visit } from './support/site.ts';

/** Every page, as those who use it, on a desk and on a phone: accessible, nothing that overflows, nothing that fails. */
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const idOf = async (table: string, slug: string, where = 'true') =>
  (
    await site.look<{ id: string }>(
      `select t.id from zona.${table} t join zona.ambito a on a.id = t.ambito_id where a.slug = $1 and ${where} order by t.id limit 1`,
      [slug],
    )
  )[0]!.id;

/** The pages of an ambito: all of them, or those that most roles open. */
async function paths(slug: string, all: boolean): Promise<string[]> {
  const [plan, objective, action, ente, person] = [
    await idOf('plan', slug),
    await idOf('objective', slug),
    await idOf('action', slug),
    await idOf('ambito_ente', slug),
    await idOf('person', slug),
  ];
  const common = ['/', '/piani', `/piani/${plan}`, `/obiettivi/${objective}`, '/indicatori', '/enti'];
  const rest = [
    `/obiettivi/${objective}/modifica`,
    `/azioni/${action}`,
    `/azioni/${action}/modifica`,
    '/enti/nuovo',
    `/enti/${ente}`,
    '/persone',
    '/persone/nuova',
    `/persone/${person}`,
    '/comuni',
    '/condivisioni',
    '/registro',
    '/impostazioni',
    '/questa-pagina-non-esiste',
    '/obiettivi/00000000-0000-7000-8000-000000000000',
  ];
  return all ? [...common, ...rest] : common;
}

async function settle({ page }: Visit, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('h1').first().waitFor();
  // What is being loaded says so to assistive technology too.
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"], .z-loading'));
}

async function violationsOf({ page }: Visit): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
    .analyze();
  return violations.map(
    (v) =>
      `${v.id}: ${v.nodes
        .slice(0, 3)
        .map((n) => n.target.join(' '))
        .join(' | ')}`,
  );
}

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

describe.each([
  ['responsabile@carate.example', 'carate-brianza', desk, true],
  ['responsabile@lodi.example', 'lodi', phone, true],
  ['comune@lodi.example', 'lodi', desk, false],
  ['sindaco@bassabresciana.example', 'bassa-bresciana-centrale', phone, false],
  ['ets@orizzonte.example', 'carate-brianza', desk, false],
  ['asst@lodi.example', 'lodi', phone, false],
  ['revisore@carate.example', 'carate-brianza', phone, false],
])('%s (%s, %o)', (email, slug, size, all) => {
  let visit: Visit;
  let list: string[];
  beforeAll(async () => {
    [visit, list] = [await site.enter(email, size), await paths(slug, all)];
  });
  afterAll(() => visit.context.close());

  it('no page has an axe violation, an overflow or a console error', async () => {
    const found: Record<string, string[]> = {};
    for (const path of list) {
      await settle(visit, path);
      const problems = await violationsOf(visit);
      const wide = await visit.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wide > 0) problems.push(`overflow of ${wide} px`);
      problems.push(...visit.complaints.splice(0));
      const text = await visit.page.locator('body').innerText();
      const leaked = /\b(null|undefined|NaN|\[object Object\]|[a-z]+_[a-z]+_?[a-z]*)\b/.exec(text);
      if (leaked) problems.push(`shows "${leaked[0]}"`);
      if (problems.length) found[path] = problems;
    }
    expect(found).toEqual({});
  });
});

it('the login page is accessible and says what is wrong beside the field', async () => {
  const context = await site.browser.newContext({ baseURL: site.url, viewport: phone, locale: 'it-IT' });
  const page = await context.newPage();
  await page.goto('/piani');
  await page.waitForURL(/\/entra/);
  expect(await violationsOf({ context, page, complaints: [] })).toEqual([]);
  await page.getByRole('button', { name: 'Entra' }).click();
  expect(await page.getByLabel('Email').getAttribute('aria-invalid')).toBe('true');
  await page.getByLabel('Email').fill('responsabile@carate.example');
  await page.getByLabel(/^Password/).fill('sbagliata');
  await page.getByRole('button', { name: 'Entra' }).click();
  await page.getByText(/Email o password non corrette/).waitFor();
  expect(await violationsOf({ context, page, complaints: [] })).toEqual([]);
  await context.close();
});
