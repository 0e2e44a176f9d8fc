import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { static as files, type NextFunction, type Request, type Response } from 'express';
import compressedFiles from 'express-static-gzip';

const isApi = /^\/(graphql|auth|files|health)(\/|$)/;

/** Who is looking, as the web application would ask; null when nobody is in. */
export type ViewerOf = (request: Request) => Promise<string | null>;

/** Milliseconds that a page waits for it; then it is sent without, and asks by itself. */
const patience = 300;

/** The built web application: assets are named by their content and kept for ever, the page itself is asked for each time. */
export function serveWeb(app: NestExpressApplication, dir: string, viewerOf: ViewerOf): void {
  const serveStatic = { immutable: true, maxAge: '1y', fallthrough: false };
  // The build put them there compressed.
  app.use(
    '/assets',
    compressedFiles(join(dir, 'assets'), {
      enableBrotli: true,
      orderPreference: ['br', 'gzip'],
      index: false,
      serveStatic,
    }),
  );
  const ahead = aheadIn(dir);
  const page = pageIn(dir);
  app.use(files(dir, { index: false, maxAge: '1h' }));
  app.use(async (request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' || isApi.test(request.path)) return next();
    const links = ahead.find(({ pattern }) => pattern.test(request.path))?.links;
    if (links) response.setHeader('link', links);
    const viewer = await Promise.race([
      viewerOf(request).catch(() => null),
      setTimeout(patience, null, { ref: false }),
    ]);
    // With somebody's name in it, it is nobody else's and of this moment.
    response.setHeader('cache-control', viewer ? 'no-store' : 'no-cache');
    response.type('html').send(page(viewer));
  });
}

/** index.html, with the answer that its first script would otherwise wait for: data, which no browser runs. */
function pageIn(dir: string): (viewer: string | null) => string {
  const text = readFileSync(join(dir, 'index.html'), 'utf8');
  const end = text.lastIndexOf('</body>');
  return (viewer) =>
    viewer === null
      ? text
      : `${text.slice(0, end)}<script type="application/json" id="viewer">${viewer.replaceAll('<', '\\u003c')}</script>${text.slice(end)}`;
}

/** What the build says that a page will need, by its path. */
function aheadIn(dir: string): { pattern: RegExp; links: string }[] {
  const pages = JSON.parse(readFileSync(join(dir, 'ahead.json'), 'utf8')) as Record<string, string>;
  return Object.entries(pages).map(([pattern, links]) => ({ pattern: new RegExp(pattern), links }));
}
