import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { findChrome } from '../../../infra/local/support/chrome.mjs';
import { beforeExit } from '../../../infra/local/support/closing.mjs';
import { urlAs, urlFor, withClient } from '../../../infra/local/support/database.mjs';
import { appPassword, buildWeb, setUpDatabase, startContestant, webDir } from './processes.mjs';
import { median } from './report.mjs';

const runs = 3;
const who = 'responsabile@carate.example';
const ambito = 'carate-brianza';
const flags = ['--no-sandbox', '--headless', '--disable-gpu', '--disable-background-networking'];

/** The figures of one visit: scores out of 100, milliseconds, kilobytes as they travelled. */
const figures = {
  performance: ({ categories }) => Math.round(100 * categories.performance.score),
  accessibility: ({ categories }) => Math.round(100 * categories.accessibility.score),
  bestPractices: ({ categories }) => Math.round(100 * categories['best-practices'].score),
  fcpMs: ({ audits }) => Math.round(audits['first-contentful-paint'].numericValue),
  lcpMs: ({ audits }) => Math.round(audits['largest-contentful-paint'].numericValue),
  tbtMs: ({ audits }) => Math.round(audits['total-blocking-time'].numericValue),
  cls: ({ audits }) => Number(audits['cumulative-layout-shift'].numericValue.toFixed(3)),
  scriptKb: ({ audits }) => kilobytes(audits, 'script'),
  totalKb: ({ audits }) => kilobytes(audits, 'total'),
  /** How fast this machine was at that moment, by Lighthouse: under other load it falls, and what takes processor time seems slower. */
  machine: ({ environment }) => Math.round(environment.benchmarkIndex),
};
const goals = { performance: 95, accessibility: 95 };

const kilobytes = (audits, type) =>
  Number(
    (audits['resource-summary'].details.items.find((i) => i.resourceType === type).transferSize / 1000).toFixed(1),
  );

/** The web application as `npm start` serves it, judged by Lighthouse as a middling phone on a slow network. */
export async function judgeWeb(server, say) {
  const executablePath = findChrome();
  if (!executablePath) throw new Error('no Chrome or Chromium: say where it is with CHROME_PATH');
  const site = await openSite(server);
  const { port, close } = await openChrome(executablePath);
  const judged = {};
  for (const [page, { path, cookie }] of Object.entries(site.pages)) {
    const visits = [];
    for (let n = 0; n < runs; n += 1) visits.push(await visit(site.url + path, cookie, port));
    judged[page] = summary(visits);
    say(`${page}: performance ${judged[page].performance}, accessibility ${judged[page].accessibility}`);
  }
  await close();
  await site.stop();
  return judged;
}

async function openSite(server) {
  await withClient(server.adminUrl, (client) => client.query('create database bench_web'));
  const adminUrl = urlFor(server.adminUrl, 'bench_web');
  const [accounts] = await Promise.all([setUpDatabase(adminUrl, { demo: true }), buildWeb()]);
  const zona = await startContestant('zona', urlAs(adminUrl, 'zona_app', appPassword), [], { ZONA_WEB_DIR: webDir });
  const url = `http://127.0.0.1:${zona.port}`;
  const cookie = await enter(
    url,
    accounts.find((account) => account.email === who),
  );
  const plan = await withClient(adminUrl, (client) =>
    client.query('select p.id from zona.plan p join zona.ambito a on a.id = p.ambito_id where a.slug = $1', [ambito]),
  );
  const pages = {
    login: { path: '/entra' },
    home: { path: '/', cookie },
    plan: { path: `/piani/${plan.rows[0].id}`, cookie },
  };
  return { url, pages, stop: zona.stop };
}

async function enter(url, { email, password }) {
  const answer = await fetch(`${url}/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`${email} cannot enter: ${answer.status}`);
  return answer.headers.get('set-cookie').split(';')[0];
}

async function openChrome(executablePath) {
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'zona-chrome-'));
  const args = [...flags, `--remote-debugging-port=${port}`];
  const context = await chromium.launchPersistentContext(profile, { executablePath, args });
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  beforeExit(close);
  return { port, close };
}

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Lighthouse's own settings: a phone, 4G and processor simulated. Now and then it loses the start of the visit, and asks to be run again. */
async function visit(url, cookie, port, attempts = 3) {
  const { lhr } = await lighthouse(url, {
    port,
    onlyCategories: ['performance', 'accessibility', 'best-practices'],
    extraHeaders: cookie ? { cookie } : undefined,
  });
  const { runtimeError } = lhr;
  if (!runtimeError) return lhr;
  if (runtimeError.code !== 'NO_NAVSTART' || attempts === 1) throw new Error(`${url}: ${runtimeError.message}`);
  return visit(url, cookie, port, attempts - 1);
}

const summary = (visits) =>
  Object.fromEntries(Object.entries(figures).map(([name, of]) => [name, median(visits.map(of))]));

export function webTable(judged) {
  const names = Object.keys(figures);
  const cell = (name, value) => (goals[name] > value ? `${value} (goal ${goals[name]}, MISSED)` : value);
  const row = (cells) => `| ${cells.join(' | ')} |`;
  return [
    row(['page', ...names]),
    row(['---', ...names.map(() => '---')]),
    ...Object.entries(judged).map(([page, of]) => row([page, ...names.map((name) => cell(name, of[name]))])),
  ].join('\n');
}
