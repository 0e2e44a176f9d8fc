import { roleLabel } from '@zona/access';
import type { Database, Reader, Step, Writer } from '@zona/database';
import type { Files } from '@zona/files';
import { hashPassword } from '@zona/identity';
import { Jobs } from '@zona/jobs';
import { systemCtx } from '@zona/tenancy';
import { v7 as uuidv7 } from 'uuid';
import bassa from '../data/bassa-bresciana-2020-22.json' with { type: 'json' };
import carate from '../data/carate-brianza-2021-23.json' with { type: 'json' };
import lodi from '../data/lodi-2025-27.json' with { type: 'json' };
import melzo from '../data/melzo-dapp-2019-s2.json' with { type: 'json' };
import { loadApprovals } from './load-approvals.ts';
import { ledgerServices } from '@zona/budgets-api';
import { budgetOf, loadBudget } from './load-budget.ts';
import { loadMonitoring } from './load-monitoring.ts';
import { loadPayments } from './load-payments.ts';
import { loadPlan } from './load-plan.ts';
import { loadReadings } from './load-readings.ts';
import { loadRegistry } from './load-registry.ts';
import { loadReport } from './load-reports.ts';
import { loadCards } from './load-cards.ts';
import { loadSheets } from './load-sheets.ts';
import { loadVersions } from './load-versions.ts';
import { loadWarnings } from './load-warnings.ts';
import { demoAdmin, demoAmbiti, demoPassword, type DemoAmbito } from './people.ts';
import type { PlanFile } from './plan-file.ts';

export const planFiles: readonly PlanFile[] = [carate, lodi, bassa, melzo] as unknown as PlanFile[];
const fileOf = (slug: string): PlanFile => planFiles.find((f) => f.ambito.slug === slug)!;

/** Runs one statement as the owner of the schema: tenants and accounts are made by whoever runs the platform. */
export type OwnerRun = (sql: string, parameters?: unknown[]) => Promise<unknown>;

export interface DemoAccount {
  ambito: string;
  role: string;
  name: string;
  email: string;
  password: string;
}

/** The demo accounts as a newcomer needs them: one per role and ambito. */
export const demoAccounts = (): DemoAccount[] => [
  ...demoAmbiti.flatMap((a) =>
    a.people.map((p) => ({
      ambito: fileOf(a.slug).ambito.name,
      role: roleLabel(p.role),
      name: `${p.givenName} ${p.familyName}`,
      email: p.email,
      password: demoPassword,
    })),
  ),
  {
    ambito: '(piattaforma)',
    role: roleLabel('platform_admin'),
    name: demoAdmin.name,
    email: demoAdmin.email,
    password: demoPassword,
  },
];

/** Accounts of all demo people: the same e-mail is the same account, whatever the number of ambiti. */
async function makeAccounts(run: OwnerRun): Promise<Map<string, string>> {
  const hash = await hashPassword(demoPassword);
  const accounts = new Map<string, string>();
  const people = [
    ...demoAmbiti.flatMap((a) =>
      a.people.map((p) => ({ email: p.email, name: `${p.givenName} ${p.familyName}`, admin: false })),
    ),
    { ...demoAdmin, admin: true },
  ];
  for (const p of people) {
    if (accounts.has(p.email)) continue;
    const rows = (await run(
      'insert into zona.account (id, email, password_hash, name, platform_admin) values ($1, $2, $3, $4, $5) on conflict (email) do update set name = excluded.name returning id',
      [uuidv7(), p.email, hash, p.name, p.admin],
    )) as { id: string }[];
    accounts.set(p.email, rows[0]!.id);
  }
  return accounts;
}

/** Loads the demo ambiti that are not there yet, through the same door as everything else. */
export async function loadDemo(
  run: OwnerRun,
  database: Database,
  writer: Writer,
  reader: Reader,
  files: Files,
  onStep: (step: Step) => void,
): Promise<void> {
  const present = new Set(
    (await database.platformRead<{ slug: string }>('select slug from ambito where demo')).map((a) => a.slug),
  );
  const missing = demoAmbiti.filter((a) => !present.has(a.slug));
  if (!missing.length) return;
  const accounts = await makeAccounts(run);
  for (const [i, demo] of missing.entries()) {
    onStep({
      step: 'demo',
      message: `Dati dimostrativi: ${fileOf(demo.slug).ambito.name}`,
      done: i + 1,
      of: missing.length,
    });
    await loadAmbito(run, database, writer, reader, files, demo, accounts);
  }
}

async function loadAmbito(
  run: OwnerRun,
  database: Database,
  writer: Writer,
  reader: Reader,
  files: Files,
  demo: DemoAmbito,
  accounts: Map<string, string>,
): Promise<void> {
  const file = fileOf(demo.slug);
  const { slug, name, region, province } = file.ambito;
  const ambitoId = uuidv7();
  // Suspended, under another slug, until all of it is there: an interrupted start shows nothing half loaded, and the next one begins anew.
  await run(
    "insert into zona.ambito (id, slug, name, region, province, demo, status) values ($1, $2, $3, $4, $5, false, 'suspended')",
    [ambitoId, `${slug}~${ambitoId}`, name, region, province],
  );
  const ctx = systemCtx(ambitoId, 'Dati dimostrativi', 'demo');
  const assignments = await database.inAmbito(ctx, async (db) => {
    const enti = await loadRegistry(db, writer, file, demo, accounts);
    const loaded = await loadPlan(db, writer, file);
    await inventedLinks(db, writer, demo, enti, loaded.actionIds, loaded.indicatorIds);
    await loadReadings(db, writer, slug, enti);
    await loadSheets(db, writer, demo, enti);
    await loadCards(db, writer, demo.slug);
    await loadApprovals(db, writer, file, enti, loaded.planId);
    await loadMonitoring(db, writer, file, enti, loaded);
    const funds = await loadBudget(db, writer, file, loaded, enti);
    await loadVersions(db, writer, reader, slug, loaded);
    await loadWarnings(db, writer, reader, slug, loaded.planId);
    return funds;
  });
  const { payments, reports = [] } = budgetOf(slug);
  if (payments) await loadPayments(database, writer, files, ctx, payments);
  const tools = { writer, files, ledger: ledgerServices(writer).ledger, jobs: new Jobs(database, writer) };
  await database.inAmbito(ctx, async (db) => {
    for (const report of reports)
      await loadReport(db, tools, report, assignments.get(`${report.fund} ${report.year}`)!);
  });
  await tools.jobs.onModuleDestroy();
  for (const email of new Set(demo.people.map((p) => p.email)))
    await run('insert into zona.account_ambito (account_id, ambito_id) values ($1, $2) on conflict do nothing', [
      accounts.get(email),
      ambitoId,
    ]);
  await run("update zona.ambito set slug = $2, demo = true, status = 'active' where id = $1", [ambitoId, slug]);
}

/** What no document says and a demo needs: an ETS that takes part in some actions, a comune that owes some values. The screen says it is invented. */
async function inventedLinks(
  db: Parameters<typeof loadPlan>[0],
  writer: Writer,
  demo: DemoAmbito,
  enti: Map<string, string>,
  actionIds: string[],
  indicatorIds: string[],
): Promise<void> {
  const ets = enti.get('ets')!;
  await writer.insertMany(
    db,
    'ActionEnte',
    actionIds.filter((_, i) => i % 9 === 0).map((actionId) => ({ actionId, enteId: ets })),
  );
  const comune = enti.get(demo.people.find((p) => p.role === 'referente_comune')!.ente)!;
  for (const id of indicatorIds.filter((_, i) => i % 12 === 5))
    await writer.update(db, 'Indicator', id, 1, { ownerId: comune });
}
