import { createHash } from 'node:crypto';
import type { Config } from '@zona/config';
import { DeadlinesService } from '@zona/budgets-api';
import { todayIso } from '@zona/calendar';
import { Database, openAppPool, Writer } from '@zona/database';
import { systemCtx } from '@zona/tenancy';
import { fromBufferPromise } from 'yauzl';
import { catalog } from './composition.ts';
import { startWorker } from './start-worker.ts';
import { startApi, type Api, type Person } from './testing/harness.ts';
import { openFund } from './testing/ledgers.ts';
import { openPdf, openXlsx, unzipped } from './testing/opened.ts';
import { download, upload } from './testing/uploads.ts';

/** A report from its opening to its package, through the API: what it claims, what stops the signature, what stays as it was. */
let api: Api;
let worker: { stop(): Promise<void> };
let responsabile: Person;
let operatore: Person;
const funds: Record<string, string> = {};

beforeAll(async () => {
  api = await startApi();
  const { filesDir, database } = api;
  const secret = 'a secret of the tests, long enough';
  worker = await startWorker({ databaseUrl: database.appUrl, filesDir, secret } as Config, () => undefined);
  responsabile = await api.login('responsabile@lodi.example');
  operatore = await api.login('operatore@lodi.example');
  for (const name of ['Fondo uno', 'Fondo due']) {
    const { assignmentId } = await openFund(api, 'lodi', name);
    funds[name] = assignmentId;
    await responsabile.save('assignFunds', { assignmentId, value: '5000.00', title: 'Riparto' }, 'entry { id }');
  }
});
afterAll(async () => {
  await worker?.stop();
  await api.close();
});

const codes = (answer: { problems: { field: string | null; code: string }[] }) =>
  answer.problems.map((p) => `${p.field}:${p.code}`);

/** A cost that is paid: its settlement and its line. */
async function paidCost(fund: string, number: string, value: string, supplierCode = '01234567890') {
  const cell = { assignmentId: funds[fund]!, year: 2026, title: `Servizio ${number} ${fund}`, value };
  const allocated = await responsabile.save<{ entry: { movements: { line: { id: string } }[] } }>(
    'allocate',
    { title: 'Riparto', cells: [cell] },
    'entry { movements { line { id } } }',
  );
  const lineId = allocated.entry.movements[0]!.line.id;
  const committed = await responsabile.save<{ entry: { movements: { commitment: { id: string } }[] } }>(
    'commit',
    { title: 'Contratto', providerText: 'Cooperativa', cig: 'ZA1', shares: [{ lineId, value }] },
    'entry { movements { commitment { id } } }',
  );
  const commitmentId = committed.entry.movements[0]!.commitment.id;
  const invoice = { supplierText: 'Cooperativa', supplierCode, invoiceNumber: number, invoiceDate: '2026-03-01' };
  const settled = await responsabile.save(
    'settle',
    { commitmentId, title: `Fattura ${number}`, ...invoice, shares: [{ lineId, value }] },
    'entry { id }',
  );
  expect(settled.problems).toEqual([]);
  const [row] = await api.look<{ id: string }>('select id from zona.settlement where commitment_id = $1', [
    commitmentId,
  ]);
  const paid = await operatore.save(
    'pay',
    { settlementId: row!.id, mandate: '9', paidOn: '2026-04-01' },
    'entry { id }',
  );
  expect(paid.problems).toEqual([]);
  return { settlementId: row!.id, lineId };
}

interface Report {
  id: string;
  version: number;
  state: string;
  claimed: string;
  refused: string;
  signedBy: string | null;
  packages: { id: string; position: number; value: string; files: { id: string; name: string }[] }[];
  events: { kind: string; reason: string | null; value: string | null }[];
}
const all =
  'id version state claimed refused signedBy packages { id position value files { id name } } events { kind reason value }';
const opened = async (fund: string, title: string): Promise<Report> => {
  const made = await operatore.save<{ fundReport: Report }>(
    'openReport',
    { assignmentId: funds[fund]!, title },
    `fundReport { ${all} }`,
  );
  expect(made.problems).toEqual([]);
  return made.fundReport;
};
const report = async (id: string, person = responsabile): Promise<Report | null> =>
  (await person.ask<{ fundReport: Report | null }>(`{ fundReport(id: "${id}") { ${all} } }`)).data!.fundReport;
const checks = async (id: string) =>
  (
    await responsabile.ask<{
      fundReportSheet: { checks: { code: string; about: string; found: string; expected: string }[] };
    }>(`{ fundReportSheet(id: "${id}") { checks { code about found expected } } }`)
  ).data!.fundReportSheet.checks;
const payload = `fundReport { ${all} }`;
const save = async (person: Person, name: string, input: Record<string, unknown>) =>
  person.save<{ fundReport: Report | null }>(name, input, payload);
const packed = async (id: string, position: number): Promise<{ id: string; name: string }> => {
  for (let i = 0; i < 150; i += 1) {
    const file = (await report(id))!.packages.find((p) => p.position === position)?.files[0];
    if (file) return file;
    await new Promise((r) => setTimeout(r, 100));
  }
  const { data } = await responsabile.ask('{ jobs(mine: true, first: 1) { edges { node { state problem } } } }');
  throw new Error(`no package: ${JSON.stringify(data)}`);
};
const hash = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

it('from the opening to the package, which stays as it was signed', async () => {
  const cost = await paidCost('Fondo uno', '71', '400.00');
  const r = await opened('Fondo uno', 'Rendiconto finale');
  expect(codes(await save(responsabile, 'signReport', { id: r.id, version: r.version }))).toEqual(['null:EMPTY']);

  const mistaken = await opened('Fondo uno', 'Per sbaglio');
  const gone = await save(operatore, 'withdrawReport', { id: mistaken.id, version: mistaken.version });
  const { data } = await operatore.ask<{ fundReports: { edges: { node: { id: string } }[] } }>(
    '{ fundReports(first: 100) { edges { node { id } } } }',
  );
  const listed = data!.fundReports.edges.map((e) => e.node.id);
  expect([gone.problems, listed.includes(r.id), listed.includes(mistaken.id)]).toEqual([[], true, false]);

  const added = await save(operatore, 'addReportCosts', { id: r.id, costs: [cost] });
  expect([added.problems, added.fundReport?.claimed]).toEqual([[], '400.00']);
  expect(codes(await save(operatore, 'addReportCosts', { id: r.id, costs: [cost] }))).toEqual(['costs:STATE']);
  expect((await checks(r.id)).map((c) => c.code)).toEqual(['no_evidence']);

  expect(codes(await save(operatore, 'withdrawReport', { id: r.id, version: r.version }))).toEqual(['null:STATE']);
  const removed = await save(operatore, 'removeReportCosts', { id: r.id, costs: [cost] });
  expect([removed.problems, removed.fundReport?.claimed]).toEqual([[], '0.00']);
  const half = await save(operatore, 'addReportCosts', { id: r.id, costs: [{ ...cost, value: '150.00' }] });
  expect(half.fundReport?.claimed).toBe('150.00');
  await save(operatore, 'addReportCosts', { id: r.id, costs: [cost] });

  const evidence = Buffer.from('%PDF-1.4 fattura 71');
  const sent = await upload(api, operatore, 'fattura 71.pdf', evidence);
  const attached = await operatore.save<{ settlement: { files: { name: string }[] } }>(
    'attachSettlementFiles',
    { id: cost.settlementId, fileIds: [(sent.body as { id: string }).id] },
    'settlement { files { name } }',
  );
  expect(attached.settlement.files.map((f) => f.name)).toEqual(['fattura 71.pdf']);
  expect(await checks(r.id)).toEqual([]);

  const refusedToOperator = await operatore.ask(
    'mutation($input: SignReportInput!) { signReport(input: $input) { fundReport { id } } }',
    { input: { richiestaId: crypto.randomUUID(), id: r.id, version: r.version } },
  );
  expect(refusedToOperator.errors?.[0]?.extensions.code).toBe('FORBIDDEN');

  const signed = await save(responsabile, 'signReport', {
    id: r.id,
    version: r.version,
    ...{ actKind: 'determina', organ: 'Ufficio di Piano', number: '12', actDate: '2026-11-01' },
  });
  expect(signed.problems).toEqual([]);
  expect(signed.fundReport).toMatchObject({ state: 'signed', claimed: '400.00' });
  expect(codes(await save(operatore, 'addReportCosts', { id: r.id, costs: [cost] }))).toEqual(['null:STATE']);

  const file = await packed(r.id, 1);
  expect(file.name).toBe('Rendiconto finale - versione 1.zip');
  const zip = (await download(api, responsabile, file.id)).body as Buffer;
  const parts = await unzipped(zip);
  expect([...parts.keys()]).toEqual([
    'rendiconto.pdf',
    'spese.xlsx',
    'manifest.json',
    'SHA256SUMS',
    'documenti/0001/fattura 71.pdf',
  ]);
  const manifest = JSON.parse(parts.get('manifest.json')!) as {
    totale: string;
    file: { path: string; size: number; sha256: string }[];
  };
  expect(manifest.totale).toBe('400.00');
  expect(manifest.file.map((f) => f.path)).toEqual(['rendiconto.pdf', 'spese.xlsx', 'documenti/0001/fattura 71.pdf']);
  expect(manifest.file[2]).toMatchObject({ size: evidence.length, sha256: hash(evidence) });
  const [kept] = await api.look<{ sha256: string }>('select sha256 from zona.file where id = $1', [file.id]);
  expect(kept!.sha256).toBe(hash(zip));

  const whole = await bytesOf(zip);
  for (const line of manifest.file) expect(hash(whole.get(line.path)!)).toBe(line.sha256);
  const pdf = await openPdf(whole.get('rendiconto.pdf')!);
  const words = pdf.text.replace(/\s+/g, ' ');
  for (const said of ['Rendiconto finale', 'Fondo uno', '400,00 €', 'Determina Ufficio di Piano n. 12'])
    expect(words).toContain(said);
  const sheets = await openXlsx(whole.get('spese.xlsx')!);
  expect(JSON.stringify([...sheets])).toContain('Fattura 71');

  // Opened again: the package of the first signature stays, the second is another.
  const without = await save(responsabile, 'reopenReport', {
    id: r.id,
    version: signed.fundReport!.version,
    reason: '',
  });
  expect(codes(without)).toEqual(['reason:INVALID']);
  const again = await save(responsabile, 'reopenReport', {
    id: r.id,
    version: signed.fundReport!.version,
    reason: 'Manca una spesa',
  });
  expect(again.fundReport).toMatchObject({ state: 'open', signedBy: null });
  await save(operatore, 'addReportCosts', { id: r.id, costs: [await paidCost('Fondo uno', '72', '50.00')] });
  const twice = await save(responsabile, 'signReport', { id: r.id, version: again.fundReport!.version });
  expect(twice.problems).toEqual([]);
  await packed(r.id, 2);
  const now = (await report(r.id))!;
  expect(now.packages.map((p) => [p.position, p.value])).toEqual([
    [1, '400.00'],
    [2, '450.00'],
  ]);
  expect(((await download(api, responsabile, file.id)).body as Buffer).equals(zip)).toBe(true);
  expect(now.events.map((e) => e.kind)).toEqual(['opened', 'signed', 'reopened', 'signed']);

  // What the fund does not recognise is paid and no longer reported.
  const refused = await save(responsabile, 'refuseReportCosts', {
    id: r.id,
    costs: [{ ...cost, value: '100.00' }],
    reason: 'Fuori misura',
  });
  expect([refused.problems, refused.fundReport?.claimed, refused.fundReport?.refused]).toEqual([
    [],
    '350.00',
    '100.00',
  ]);
  expect(refused.fundReport?.packages.map((p) => p.value)).toEqual(['400.00', '450.00']);
  expect(
    codes(
      await save(responsabile, 'refuseReportCosts', { id: r.id, costs: [{ ...cost, value: '301.00' }], reason: 'X' }),
    ),
  ).toEqual(['costs:CAP']);

  // What was signed cannot be taken back from under the signature.
  const [entry] = await api.look<{ id: string }>(
    "select e.id from zona.ledger_entry e join zona.ledger_movement m on m.entry_id = e.id where e.kind = 'report' and m.report_id = $1 and m.value_cents > 0 order by e.id desc limit 1",
    [r.id],
  );
  const reversal = await responsabile.save('reverseEntry', { entryId: entry!.id, reason: 'Prova' }, 'entry { id }');
  expect(codes(reversal)).toEqual(['entryId:STATE']);
});

it('an invoice claimed twice on two funds cannot be signed', async () => {
  const one = await paidCost('Fondo uno', '80/A', '100.00', 'IT01234567891');
  const two = await paidCost('Fondo due', '80/a', '100.00', '01234567891');
  const first = await opened('Fondo uno', 'Primo');
  await save(operatore, 'addReportCosts', { id: first.id, costs: [one] });
  const signed = await save(responsabile, 'signReport', { id: first.id, version: first.version });
  expect(signed.problems).toEqual([]);
  const second = await opened('Fondo due', 'Secondo');
  await save(operatore, 'addReportCosts', { id: second.id, costs: [two] });
  expect((await checks(second.id))[0]).toMatchObject({ code: 'double_claim', found: '200,00 €', expected: '100,00 €' });
  const refused = await save(responsabile, 'signReport', { id: second.id, version: second.version });
  expect(codes(refused)).toEqual(['null:CHECKS']);
  expect((refused.problems[0] as { message: string }).message).toContain('200,00 €');

  // It was one invoice of 200, settled in two.
  const [{ version }] = (await api.look<{ version: number }>('select version from zona.settlement where id = $1', [
    two.settlementId,
  ])) as [{ version: number }];
  const stated = await responsabile.save<{ settlement: { invoiceTotal: string } }>(
    'describeSettlement',
    { id: two.settlementId, version, invoiceTotal: '200.00', costType: 'services' },
    'settlement { invoiceTotal }',
  );
  expect(stated.settlement.invoiceTotal).toBe('200.00');
  const done = await save(responsabile, 'signReport', { id: second.id, version: second.version });
  expect(done.problems).toEqual([]);
});

it('own money that two reports need is told to each, with the other named', async () => {
  const comuni = await openFund(api, 'lodi', 'Quote dei comuni di prova');
  funds['Quote'] = comuni.assignmentId;
  await api.look("update zona.fund set kind = 'quota_comuni' where id = $1", [comuni.fundId]);
  await api.look(
    'update zona.fund f set own_share_percent = 20 from zona.fund_assignment s where s.fund_id = f.id and s.id = any($1::uuid[])',
    [[funds['Fondo uno'], funds['Fondo due']]],
  );
  await responsabile.save(
    'assignFunds',
    { assignmentId: funds['Quote'], value: '50.00', title: 'Quote' },
    'entry { id }',
  );
  const values = { 'Fondo uno': '80.00', 'Fondo due': '80.00', Quote: '20.00' };
  const cells = Object.entries(values).map(([fund, value]) => ({
    ...{ assignmentId: funds[fund]!, year: 2026, title: 'Doposcuola comune', value },
  }));
  const allocated = await responsabile.save<{ entry: { movements: { line: { id: string } }[] } }>(
    'allocate',
    { title: 'Riparto', cells },
    'entry { movements { line { id } } }',
  );
  const shares = allocated.entry.movements.map(({ line }, i) => ({ lineId: line.id, value: cells[i]!.value }));
  const committed = await responsabile.save<{ entry: { movements: { commitment: { id: string } }[] } }>(
    'commit',
    { title: 'Doposcuola', shares },
    'entry { movements { commitment { id } } }',
  );
  const commitmentId = committed.entry.movements[0]!.commitment.id;
  await responsabile.save('settle', { commitmentId, title: 'Nota', shares }, 'entry { id }');
  const [row] = await api.look<{ id: string }>('select id from zona.settlement where commitment_id = $1', [
    commitmentId,
  ]);
  await operatore.save('pay', { settlementId: row!.id, paidOn: '2026-04-01' }, 'entry { id }');
  const reports = [];
  for (const [i, fund] of ['Fondo uno', 'Fondo due'].entries()) {
    const r = await opened(fund, `Quota propria ${i + 1}`);
    await save(operatore, 'addReportCosts', {
      id: r.id,
      costs: [{ settlementId: row!.id, lineId: shares[i]!.lineId }],
    });
    reports.push(r.id);
  }
  // 20,00 of comuni are the least that 80,00 ask for: of one of the two.
  const twice = async (id: string) => (await checks(id)).filter((c) => c.code.startsWith('own_share'));
  expect(await twice(reports[0]!)).toEqual([
    {
      code: 'own_share_twice',
      about: '«Quota propria 1» e «Quota propria 2» (Fondo due 2026)',
      found: '20,00 €',
      expected: '20,00 €',
    },
  ]);
  expect((await twice(reports[1]!))[0]!.about).toBe('«Quota propria 2» e «Quota propria 1» (Fondo uno 2026)');
  await api.look('update zona.fund_report set own_cents = 2000 where id = $1', [reports[0]]);
  expect(await twice(reports[0]!)).toEqual([]);
});

it('each sees what is theirs', async () => {
  const r = await opened('Fondo due', 'Chi lo vede');
  const cost = await paidCost('Fondo due', '90', '10.00');
  await save(operatore, 'addReportCosts', { id: r.id, costs: [cost] });
  const [ats, revisore, comune, melzo] = await Promise.all(
    ['ats@lodi', 'revisore@lodi', 'comune@lodi', 'responsabile@carate'].map((who) => api.login(`${who}.example`)),
  );
  const seen = async (person: Person) =>
    (await person.ask<{ fundReport: object | null; fundReportSheet: object | null }>(
      `{ fundReport(id: "${r.id}") { id fundName claimed } fundReportSheet(id: "${r.id}") { costs { id } } }`,
    )) as {
      data: { fundReport: object | null; fundReportSheet: object | null } | null;
      errors?: { extensions: { code: string } }[];
    };
  expect((await seen(revisore!)).data?.fundReport).toMatchObject({ fundName: 'Fondo due', claimed: '10.00' });
  expect((await seen(ats!)).data).toEqual({ fundReport: null, fundReportSheet: null });
  expect((await seen(melzo!)).data).toEqual({ fundReport: null, fundReportSheet: null });
  expect((await seen(comune!)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const signed = await save(responsabile, 'signReport', { id: r.id, version: r.version });
  expect(signed.problems).toEqual([]);
  expect((await seen(ats!)).data).toMatchObject({
    fundReport: { fundName: 'Fondo due' },
    fundReportSheet: { costs: [{}] },
  });
  const file = await packed(r.id, 1);
  expect((await download(api, ats!, file.id)).status).toBe(200);
  expect((await download(api, comune!, file.id)).status).toBe(404);
});

it('lists what is due and tells each once', async () => {
  const soon = (days: number) =>
    new Date(Date.parse(`${todayIso()}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  await api.look('update zona.fund_assignment set spend_by = $2, report_by = $3 where id = $1', [
    funds['Fondo uno'],
    soon(5),
    soon(-3),
  ]);
  const r = await opened('Fondo uno', 'In scadenza');
  expect(r.state).toBe('open');
  interface List {
    deadlines: {
      total: number;
      overdue: number;
      deadlines: { kind: string; title: string; daysLeft: number; value: string | null }[];
    };
  }
  const list = async (filter = '') =>
    (await responsabile.ask<List>(`{ deadlines${filter} { total overdue deadlines { kind title daysLeft value } } }`))
      .data!.deadlines;
  const found = await list();
  expect(found.overdue).toBeGreaterThanOrEqual(1);
  expect(found.deadlines.map((d) => d.daysLeft)).toEqual(
    [...found.deadlines.map((d) => d.daysLeft)].sort((a, b) => a - b),
  );
  expect(found.deadlines.find((d) => d.kind === 'spend')).toMatchObject({ title: 'Fondo uno 2026', daysLeft: 5 });
  expect((await list('(filter: { kind: report })')).deadlines.map((d) => d.title)).toEqual([
    'In scadenza',
    'Lavoro e inclusione: rendiconto 2025',
  ]);

  const [ambito] = await api.look<{ id: string }>("select id from zona.ambito where slug = 'lodi'");
  const database = new Database(await openAppPool(api.database.appUrl, 1));
  const service = new DeadlinesService(new Writer(catalog));
  const remind = () => database.inAmbito(systemCtx(ambito!.id, 'Zona', 'reminders'), (db) => service.remind(db));
  await remind();
  await remind();
  const reminders = async () =>
    (
      await operatore.ask<{
        reminders: { edges: { node: { id: string; version: number; title: string; days: number } }[] };
      }>('{ reminders(first: 50) { edges { node { id version title days } } } }')
    ).data!.reminders.edges.map((e) => e.node);
  const told = await reminders();
  expect(
    told
      .filter((t) => t.title === 'Fondo uno 2026')
      .map((t) => t.days)
      .sort(),
  ).toEqual([1, 7]);
  const { id, version } = told[0]!;
  await operatore.save('closeReminder', { id, version }, 'reminder { id }');
  await remind();
  expect((await reminders()).length).toBe(told.length - 1);
  await database.end();
});

/** The parts of a zip as they are. */
async function bytesOf(zip: Buffer): Promise<Map<string, Buffer>> {
  const file = await fromBufferPromise(zip, { lazyEntries: true });
  const parts = new Map<string, Buffer>();
  for await (const entry of file.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await file.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    parts.set(entry.fileName, Buffer.concat(chunks));
  }
  return parts;
}
