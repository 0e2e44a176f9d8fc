import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { static as files, type NextFunction, type Request, type Response } from 'express';
import compressedFiles from 'express-static-gzip';

const isApi = /^\/(graphql|auth|files|health)(\/|$)/;

/** The built web application: assets are named by their content and kept for ever, the page itself is asked for each time. */
export function serveWeb(app: NestExpressApplication, dir: string): void {
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
  app.use(files(dir, { index: false, maxAge: '1h' }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' || isApi.test(request.path)) return next();
    const links = ahead.find(({ pattern }) => pattern.test(request.path))?.links;
    if (links) response.setHeader('link', links);
    response.sendFile('index.html', { root: dir, cacheControl: false, headers: { 'cache-control': 'no-cache' } });
  });
}

/** What the build says that a page will need, by its path. */
function aheadIn(dir: string): { pattern: RegExp; links: string }[] {
  const pages = JSON.parse(readFileSync(join(dir, 'ahead.json'), 'utf8')) as Record<string, string>;
  return Object.entries(pages).map(([pattern, links]) => ({ pattern: new RegExp(pattern), links }));
}
