import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { testAccounts, testDatabase, type TestDatabase } from '@zona/database/testing';
import pg from 'pg';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** The application as it is deployed, on its own copy of the demo database, and a browser. */
export interface Site {
  readonly url: string;
  readonly browser: Browser;
  /** A browser of its own, signed in. What the page complains about is kept in `complaints`. */
  enter(email: string, size?: { width: number; height: number }): Promise<Visit>;
  look<T extends object>(sql: string, parameters?: unknown[]): Promise<T[]>;
  close(): Promise<void>;
}
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly complaints: string[];
}

async function startServer(database: TestDatabase, filesDir: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['dist/api/main.mjs'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'production',
      PORT: '0',
      ZONA_DATABASE_URL: database.appUrl,
      ZONA_SECRET: 'a secret of the browser tests, long enough',
      ZONA_WEB_DIR: `${root}dist/web`,
      ZONA_FILES_DIR: filesDir,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const entry = JSON.parse(line) as { event: string; port?: number; message?: string };
      if (entry.event === 'listening') resolve(entry.port!);
      if (entry.event === 'failed') reject(new Error(entry.message));
    });
  });
  return { child, url: `http://127.0.0.1:${port}` };
}

export async function openSite(): Promise<Site> {
  const database = await testDatabase();
  const filesDir = await mkdtemp(join(tmpdir(), 'zona-files-'));
  const { child, url } = await startServer(database, filesDir);
  const browser = await chromium.launch({
    executablePath: process.env['ZONA_CHROME'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--headless',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  return {
    url,
    browser,
    async enter(email, size = { width: 1280, height: 900 }) {
      const context = await browser.newContext({
        baseURL: url,
        viewport: size,
        locale: 'it-IT',
        timezoneId: 'Europe/Rome',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      const complaints: string[] = [];
      page.on('console', (m) => m.type() === 'error' && complaints.push(m.text()));
      page.on('pageerror', (e) => complaints.push(e.message));
      const { password } = testAccounts().find((a) => a.email === email)!;
      const answer = await context.request.post('/auth/login', { data: { email, password } });
      if (!answer.ok()) throw new Error(`login of ${email}: ${answer.status()}`);
      return { context, page, complaints };
    },
    async look<T extends object>(sql: string, parameters: unknown[] = []) {
      return (await admin.query(sql, parameters)).rows as T[];
    },
    async close() {
      await browser.close();
      await admin.end();
      child.removeAllListeners('exit');
      child.kill('SIGTERM');
      await new Promise((r) => child.once('exit', r));
      await database.drop();
      await rm(filesDir, { recursive: true, force: true });
    },
  };
}
