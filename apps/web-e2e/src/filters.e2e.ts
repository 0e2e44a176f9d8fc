import { openSite, type Site } from './support/site.ts';

/** Filters live in the address: none of them gets lost, however quickly they follow one another. */
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const inAddress = (url: string) => Object.fromEntries(new URL(url).searchParams);

it('a filter chosen while the search still waits stays, and so does the search', async () => {
  const { page, context, complaints } = await site.enter('responsabile@carate.example');
  await page.goto('/enti');
  const search = page.getByRole('searchbox');
  await search.waitFor();
  const kind = page.locator('select[name=tipo]');
  await search.fill('lissone');
  await kind.selectOption('comune');
  await page.waitForURL(/cerca=lissone/);
  expect(inAddress(page.url())).toEqual({ cerca: 'lissone', tipo: 'comune' });
  // The other way round: what waited does not bring back what was taken away meanwhile.
  await search.fill('comune di');
  await kind.selectOption('');
  await page.waitForURL(/cerca=comune/);
  expect(inAddress(page.url())).toEqual({ cerca: 'comune di' });
  expect(complaints).toEqual([]);
  await context.close();
});
