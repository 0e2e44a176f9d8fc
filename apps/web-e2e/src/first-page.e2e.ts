import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openSite, type Site } from './support/site.ts';

/** What the first page costs on a slow network: its script, and how it is served. Timed by `npm run bench -- --web`. */
const dist = fileURLToPath(new URL('../../../dist/web/', import.meta.url));
const persisted = fileURLToPath(
  new URL('../../../libs/platform/graphql/src/generated/persisted.json', import.meta.url),
);
const documents = Object.entries(JSON.parse(readFileSync(persisted, 'utf8')) as Record<string, string>);
const viewerHash = documents.find(([, text]) => text.startsWith('query Viewer '))![0];
const budget = 200_000;

interface Piece {
  file: string;
  imports?: string[];
}
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8')) as Record<string, Piece>;
const assets = readdirSync(`${dist}assets`);

/** The scripts that must have come before these pieces run. */
function scriptsOf(pieces: string[]): string[] {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    manifest[key]!.imports?.forEach(visit);
  };
  pieces.forEach(visit);
  return [...seen].map((key) => manifest[key]!.file).filter((file) => file.endsWith('.js'));
}

const page = (name: string) => Object.keys(manifest).find((key) => key.endsWith(name))!;
const entry = 'index.html';

it.each([
  ['login', [entry]],
  ['home', [entry]],
  ['plan', [entry, page('/plan-page.tsx')]],
])('%s needs less than 200 kB of compressed script', (_, pieces) => {
  // As every browser gets them.
  const sizes = scriptsOf(pieces).map((file) => statSync(`${dist}${file}.br`).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(budget);
});

it('every asset is named by its content', () => {
  expect(assets.filter((name) => !/-[\w-]{8}\.(js|css|woff2?)(\.(br|gz))?$/.test(name))).toEqual([]);
});

describe('served', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  const ask = async (path: string, encoding = 'br, gzip') => {
    const answer = await fetch(site.url + path, { headers: { 'accept-encoding': encoding } });
    await answer.arrayBuffer();
    return { status: answer.status, is: (name: string) => answer.headers.get(name) };
  };

  it('assets are kept for ever, scripts and sheets come compressed', async () => {
    for (const name of assets.filter((asset) => !/\.(br|gz)$/.test(asset))) {
      const { status, is } = await ask(`/assets/${name}`);
      const compressed = /\.(js|css)$/.test(name) ? 'br' : null;
      expect([name, status, is('cache-control'), is('content-encoding')]).toEqual([
        name,
        200,
        'public, max-age=31536000, immutable',
        compressed,
      ]);
    }
    const script = assets.find((asset) => asset.endsWith('.js'))!;
    expect((await ask(`/assets/${script}`, 'gzip')).is('content-encoding')).toBe('gzip');
    expect((await ask('/assets/nothing-here.js')).status).toBe(404);
  });

  it('the document is asked for each time', async () => {
    const { status, is } = await ask('/piani/00000000-0000-7000-8000-000000000000');
    expect([status, is('cache-control')]).toEqual([200, 'no-cache']);
  });

  it('the document says who is looking to whom it is sent, and to nobody else', async () => {
    const name = 'Ada </script><script>alert(1)</script> Neri';
    await site.look('update zona.account set name = $1 where email = $2', [name, 'responsabile@lodi.example']);
    const { page, context, complaints } = await site.enter('responsabile@lodi.example');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.postData() ?? ''));
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: /Ada/ }).waitFor();
    expect(asked.filter((body) => body.includes(viewerHash))).toEqual([]);
    expect(complaints).toEqual([]);

    const [known, unknown] = await Promise.all([context.request.get('/piani'), fetch(`${site.url}/piani`)]);
    expect(known.headers()['cache-control']).toBe('no-store');
    expect(await known.text()).toContain('"email":"responsabile@lodi.example"');
    expect(await unknown.text()).not.toContain('viewer');
    await context.clearCookies();
    const stranger = { cookie: 'zona_session=a-session-that-nobody-has-ever-had' };
    expect(await (await fetch(site.url, { headers: stranger })).text()).not.toContain('example');
    await context.close();
  });
});
