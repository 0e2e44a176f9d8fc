import supertest from 'supertest';
import { startApi, type Api, type Person } from './testing/harness.ts';
import { upload } from './testing/uploads.ts';
import { jobEnd, startTestWorker } from './testing/worker.ts';
import { workbook, type CellOf } from './testing/workbooks.ts';

/** The books in and out of files, and payments beside settlements, as the web application asks for it: with a worker beside. */
let api: Api;
let worker: { stop(): Promise<void> };
let responsabile: Person;
let operatore: Person;
let lineId: string;
let commitmentId: string;
const code = '00743110157';

beforeAll(async () => {
  api = await startApi();
  worker = await startTestWorker(api);
  responsabile = await api.login('responsabile@lodi.example');
  operatore = await api.login('operatore@lodi.example');
  const { fund } = await responsabile.save<{ fund: { id: string } }>(
    'createFund',
    { kindCode: 'fnps', name: 'Fondo dei file' },
    'fund { id }',
  );
  await responsabile.save(
    'createFundAssignment',
    { fundId: fund.id, year: 2031, value: '10000.00' },
    'fundAssignment { id }',
  );
}, 60_000);
afterAll(async () => {
  await worker.stop();
  await api.close();
});

interface Import {
  id: string;
  status: string;
  version: number;
  counts: Record<'rows' | 'create' | 'known' | 'skip' | 'errors' | 'warnings', number> & { value: string };
  undoNotes: string[];
  layout: { columns: object[] } | null;
}
const importOf = async (id: string, person = operatore) =>
  (
    await person.ask<{ budgetImport: Import }>(
      'query($id: ID!) { budgetImport(id: $id) { id status version undoNotes layout { sheet header origin columns { header samples field } } counts { rows create known skip errors warnings value } } }',
      { id },
    )
  ).data!.budgetImport;

async function readFile(kind: string, content: Buffer | Promise<Buffer>, name: string, person = operatore) {
  const sent = await upload(api, person, name, await content);
  const { budgetImport } = await person.save<{ budgetImport: { id: string; jobId: string } }>(
    'startBudgetImport',
    { kind, fileId: (sent.body as { id: string }).id },
    'budgetImport { id jobId }',
  );
  const job = await jobEnd(person, budgetImport.jobId);
  return { job, ...(await importOf(budgetImport.id, person)) };
}
async function act(mutation: string, what: { id: string; version: number }, more: object = {}, person = responsabile) {
  const saved = await person.save<{ budgetImport: { jobId: string } | null }>(
    mutation,
    { id: what.id, version: what.version, ...more },
    'budgetImport { jobId }',
  );
  const job = saved.budgetImport && (await jobEnd(person, saved.budgetImport.jobId));
  return { problems: saved.problems, job, ...(await importOf(what.id)) };
}
const messagesOf = async (budgetImportId: string) =>
  (
    await operatore.ask<{ budgetImportRows: { edges: { node: { line: number; messages: { text: string }[] } }[] } }>(
      'query($budgetImportId: ID!) { budgetImportRows(budgetImportId: $budgetImportId, first: 100) { edges { node { line messages { text } } } } }',
      { budgetImportId },
    )
  ).data!.budgetImportRows.edges.map(({ node }) => `${node.line}: ${node.messages.map((m) => m.text).join(' ')}`);

const headings = ['Operazione', 'Chiave', 'Fondo', 'Anno del fondo', 'Voce', 'Anno', 'Importo', 'Oggetto', 'Gestore'];
const lines = (...rows: CellOf[][]) => workbook({ Movimenti: [headings, ...rows] });
const good: CellOf[][] = [
  ['Stanziamento', null, 'Fondo dei file', 2031, 'Nidi', 2031, 6000, null, null],
  ['Stanziamento', null, 'Fondo dei file', 2031, 'Centri estivi', 2031, 1500.5, null, null],
  ['Impegno', 'K1', 'Fondo dei file', 2031, 'Nidi', 2031, 5000, 'Convenzione nidi', 'Cooperativa Prova'],
  ['Impegno', 'K1', 'Fondo dei file', 2031, 'Centri estivi', 2031, 1000, null, null],
];
const allocated = async () =>
  (
    await api.look<{ left: string }>(
      `select coalesce(sum(a.in_cents), 0)::text as left from zona.ledger_account a join zona.fund_assignment s on s.ambito_id = a.ambito_id and s.id = a.assignment_id
       join zona.fund f on f.ambito_id = s.ambito_id and f.id = s.fund_id where f.name = 'Fondo dei file' and a.stage = 'allocated'`,
    )
  )[0]!.left;

it('says row by row what is wrong, and writes nothing of a file with errors unless told to skip them', async () => {
  const bad: CellOf[][] = [
    ['Prestito', null, 'Fondo dei file', 2031, 'Nidi', 2031, 1, null, null],
    ['Stanziamento', null, 'Fondo ignoto', 2031, 'Nidi', 2031, 1, null, null],
    ['Stanziamento', null, 'Fondo dei file', 2031, 'Nidi', 2031, 10000.01, null, null],
    ['Impegno', null, 'Fondo dei file', 2031, 'Nidi', 2031, 1, null, null],
    ['Stanziamento', null, 'Fondo dei file', 2031, 'Prova', 2031, 'dieci', null, null],
  ];
  const read = await readFile('lines', lines(...bad), 'movimenti.xlsx');
  expect(read).toMatchObject({ status: 'preview', counts: { rows: 5, create: 0, errors: 5 } });
  expect(await messagesOf(read.id)).toEqual([
    expect.stringContaining('scrivi Stanziamento o Impegno'),
    expect.stringContaining('non è tra i fondi'),
    expect.stringContaining('restano da stanziare 10.000,00 €'),
    expect.stringContaining('restano da impegnare 0,00 €'),
    expect.stringContaining('non è un importo'),
  ]);
  expect((await act('applyBudgetImport', read, { skipBad: false })).problems).toMatchObject([{ field: 'skipBad' }]);
  expect((await readFile('lines', workbook({ X: [] }), 'vuoto.xlsx')).job).toMatchObject({ state: 'failed' });
});

it('columns that nobody knows are told by a person, once for all files with their headings', async () => {
  const table = (...rows: CellOf[][]) =>
    workbook({
      Mandati: [['Tesoreria di Prova'], ['Nr. titolo', 'Esercizio', 'Quando', 'Netto', 'A chi'], ...rows],
    });
  const row: CellOf[] = ['77', 2026, '20/03/2026', '12,50', 'Cooperativa Prova'];
  const read = await readFile('payments', table(row), 'tesoreria.xlsx');
  expect(read).toMatchObject({ status: 'mapping', counts: null, layout: { sheet: 'Mandati', header: 2 } });
  expect(read.layout!.columns[3]).toEqual({ header: 'Netto', samples: ['12,50'], field: null });
  const map = (fields: (string | null)[], given: { id: string; version: number } = read) =>
    act('mapBudgetImport', given, { fields }, operatore);
  expect((await map(['number', null, 'paidOn', null, null])).problems[0]!.message).toBe('Manca ancora: Importo.');
  for (const wrong of [['number', 'number', 'paidOn', 'value', null], ['number'], ['boh', null, null, null, null]])
    expect((await map(wrong)).problems).toMatchObject([{ field: 'fields', code: 'INVALID' }]);
  const told = await map(['number', null, 'paidOn', 'value', 'supplier']);
  expect(told).toMatchObject({
    status: 'preview',
    layout: { origin: 'person' },
    counts: { create: 1, value: '12.50' },
  });
  // It is told anew: the rows of the reading before no longer count.
  const anew = await map(['number', null, 'paidOn', 'value', null], told);
  expect(await messagesOf(anew.id)).toHaveLength(1);

  // Next month: the columns stand otherwise, and nobody is asked.
  const next = await readFile(
    'payments',
    workbook({
      Foglio1: [
        ['Netto', 'A chi', 'Quando', 'Nr. titolo', 'Esercizio'],
        ['99,00', 'Altri', '20/04/2026', '78', 2026],
      ],
    }),
    'aprile.xlsx',
  );
  expect(next).toMatchObject({
    status: 'preview',
    layout: { origin: 'memory' },
    counts: { create: 1, value: '99.00' },
  });
  // What one ambito said is no other's, nor of files of another kind.
  const foreign = await api.login('operatore@carate.example');
  const theirs = await readFile('payments', table(row), 'tesoreria.xlsx', foreign);
  expect(theirs.status).toBe('mapping');
  expect((await readFile('lines', table(row), 'tesoreria.xlsx')).status).toBe('mapping');
});

it('two who are paid the same by one mandate are two, where their codes say so', async () => {
  const file = (...rows: string[]) => Buffer.from(['Mandato;Data;Importo;P.IVA;Beneficiario', ...rows].join('\r\n'));
  const two = [`88;21/03/2026;40,00;${code};Una`, '88;21/03/2026;40,00;01234567897;Altra'];
  const read = await readFile('payments', file(...two, '88;21/03/2026;40,00;;Una'), 'due.csv');
  expect(read.counts).toMatchObject({ create: 2, known: 1, warnings: 1 });
  expect(await act('applyBudgetImport', read, { skipBad: false }, operatore)).toMatchObject({ status: 'applied' });
  const again = await readFile('payments', file(...two, '88;21/03/2026;40,00;;Altra'), 'due-2.csv');
  expect(again.counts).toMatchObject({ create: 0, known: 3 });
});

it('imports lines and commitments, which the responsabile confirms, and takes them back by reversal', async () => {
  const read = await readFile('lines', lines(...good), 'movimenti.xlsx');
  expect(read.counts).toMatchObject({ rows: 4, create: 4, errors: 0, value: '13500.50' });
  const refused = await act('applyBudgetImport', read, { skipBad: false }, operatore);
  expect(refused.problems[0]!.message).toContain('responsabile');
  const first = await act('applyBudgetImport', read, { skipBad: false });
  expect(api.logged.filter((l) => l['event'] === 'job failed').map((l) => String(l['error']))).toEqual([]);
  expect(first).toMatchObject({ status: 'applied', job: { state: 'done' } });
  expect(await allocated()).toBe('750050');
  const undone = await act('undoBudgetImport', first);
  expect(undone).toMatchObject({ status: 'undone', undoNotes: [] });
  expect(await allocated()).toBe('0');

  const again = await readFile('lines', lines(...good), 'movimenti.xlsx');
  await act('applyBudgetImport', again, { skipBad: false });
  const [made] = await api.look<{ lineId: string; commitmentId: string; n: number }>(
    `select l.id as "lineId", k.id as "commitmentId", (select count(*)::int from zona.budget_line x where x.title = 'Nidi' and x.assignment_id = l.assignment_id) as n
     from zona.budget_line l, zona.commitment k where l.title = 'Nidi' and k.title = 'Convenzione nidi' and l.ambito_id = k.ambito_id order by k.id desc limit 1`,
  );
  ({ lineId, commitmentId } = made!);
  expect(made!.n).toBe(1);
});

const settle = async (invoiceNumber: string, value: string) => {
  const done = await responsabile.save<{ entry: { id: string } }>(
    'settle',
    {
      commitmentId,
      title: `Fattura ${invoiceNumber}`,
      supplierCode: code,
      invoiceNumber,
      invoiceDate: '2026-01-31',
      shares: [{ lineId, value }],
    },
    'entry { id }',
  );
  expect(done.problems).toEqual([]);
  const [row] = await api.look<{ id: string }>(
    'select id from zona.settlement where commitment_id = $1 and invoice_number = $2 order by id desc limit 1',
    [commitmentId, invoiceNumber],
  );
  return row!.id;
};
interface Paid {
  id: string;
  number: string;
  version: number;
  status: string;
}
const paidOf = async (budgetImportId: string, person = operatore) =>
  (
    await person.ask<{ importedPayments: { edges: { node: Paid }[] } }>(
      'query($f: ImportedPaymentFilter) { importedPayments(filter: $f, first: 50) { edges { node { id number version status } } } }',
      { f: { budgetImportId } },
    )
  ).data!.importedPayments.edges.map((e) => e.node);
const matchesOf = async (ids: string[]) =>
  (
    await operatore.ask<{
      paymentMatches: {
        importedPaymentId: string;
        matches: { settlementId: string; certainty: string; paymentId: string | null; obstacle: string | null }[];
      }[];
    }>(
      'query($ids: [ID!]!) { paymentMatches(importedPaymentIds: $ids) { importedPaymentId matches { settlementId certainty paymentId obstacle } } }',
      { ids },
    )
  ).data!.paymentMatches;

it('joins payments to settlements: rules propose, a person confirms, nothing is paid twice', async () => {
  const [twelve, thirteen, fourteen] = [
    await settle('12/PA', '1000.00'),
    await settle('13/PA', '700.10'),
    await settle('14/PA', '300.00'),
  ];
  await operatore.save('pay', { settlementId: fourteen, mandate: '900', paidOn: '2026-02-01' }, 'entry { id }');
  const csv = [
    'Elenco mandati;;;;',
    'N. mandato;Data mandato;Importo;P.IVA;Nr. fattura',
    `801;10/02/2026;1.000,00;${code};0012/PA`,
    `801;10/02/2026;1000,00;${code};12/PA`,
    '802;11/02/2026;700,10;;',
    `900;01/02/2026;300,00;${code};14/PA`,
    `803;12/02/2026;5.000,00;${code};13/PA`,
    '804;31/02/2026;1,00;;',
  ].join('\r\n');
  const read = await readFile('payments', Buffer.from(csv), 'mandati.csv');
  expect(read.counts).toMatchObject({ rows: 6, create: 4, known: 1, errors: 1, warnings: 1 });
  const applied = await act('applyBudgetImport', read, { skipBad: true }, operatore);
  expect(applied).toMatchObject({ status: 'applied' });

  const paid = await paidOf(read.id);
  const byNumber = new Map(paid.map((p) => [p.number, p]));
  const found = await matchesOf(paid.map((p) => p.id));
  const best = (number: string) =>
    found.find((f) => f.importedPaymentId === byNumber.get(number)!.id)!.matches[0] ?? null;
  expect(best('801')).toMatchObject({ settlementId: twelve, certainty: 'sure', paymentId: null, obstacle: null });
  expect(best('802')).toMatchObject({ settlementId: thirteen, certainty: 'possible' });
  expect(best('900')).toMatchObject({ settlementId: fourteen, certainty: 'sure', paymentId: expect.any(String) });
  expect(best('803')).toMatchObject({ settlementId: thirteen, obstacle: expect.stringContaining('700,10') });

  const wish = (number: string, settlementId: string) => {
    const { id, version } = byNumber.get(number)!;
    return { id, version, settlementId };
  };
  const join = (...matches: object[]) =>
    operatore.save('reconcilePayments', { matches }, 'importedPayment { id status }');
  const tooMuch = await join(wish('801', twelve), wish('803', thirteen));
  expect(tooMuch.problems).toMatchObject([{ field: 'matches', code: 'CAP' }]);
  expect((await join(wish('801', twelve), wish('802', thirteen), wish('900', fourteen))).problems).toEqual([]);
  expect(await join(wish('801', twelve))).toMatchObject({ problems: [{ code: 'STATE' }] });
  const [books] = await api.look<{ paid: string; payments: number }>(
    `select sum(a.in_cents)::text as paid, (select count(*)::int from zona.payment p where p.settlement_id = any($1::uuid[])) as payments
     from zona.ledger_account a where a.stage = 'paid' and a.settlement_id = any($1::uuid[])`,
    [[twelve, thirteen, fourteen]],
  );
  expect(books).toEqual({ paid: '200010', payments: 3 });

  const aside = await operatore.save<{ importedPayment: { status: string } }>(
    'setAsidePayment',
    { id: byNumber.get('803')!.id, version: byNumber.get('803')!.version, reason: 'Non è dell’ambito' },
    'importedPayment { status }',
  );
  expect(aside.importedPayment.status).toBe('set_aside');

  const same = await readFile('payments', Buffer.from(csv), 'mandati-2.csv');
  expect(same.counts).toMatchObject({ create: 0, known: 5 });

  // What is paid is taken back by who may; the same file then brings the payments again.
  const kept = await act('undoBudgetImport', applied, {}, operatore);
  expect(kept.undoNotes).toHaveLength(2);
  const [left] = await api.look<{ paid: string }>(
    `select sum(a.in_cents)::text as paid from zona.ledger_account a where a.stage = 'paid' and a.settlement_id = any($1::uuid[])`,
    [[twelve, thirteen, fourteen]],
  );
  expect(left!.paid).toBe('200010');
  const again = await readFile('payments', Buffer.from(csv), 'mandati-3.csv');
  expect(again.counts).toMatchObject({ create: 2, known: 3 });
});

it('the responsabile takes an import of payments back whole: what was paid by it is reversed', async () => {
  const fifteen = await settle('15/PA', '50.00');
  const csv = `Mandato;Data;Importo;Codice fornitore;Fattura\r\n950;10/03/2026;50,00;${code};15/PA`;
  const read = await readFile('payments', Buffer.from(csv), 'uno.csv');
  const applied = await act('applyBudgetImport', read, { skipBad: false }, operatore);
  const [one] = await paidOf(read.id);
  await operatore.save(
    'reconcilePayments',
    { matches: [{ id: one!.id, version: one!.version, settlementId: fifteen }] },
    'importedPayment { id }',
  );
  const paid = () =>
    api.look<{ paid: string }>(
      `select sum(a.in_cents)::text as paid from zona.ledger_account a where a.stage = 'paid' and a.settlement_id = $1`,
      [fifteen],
    );
  expect(await paid()).toEqual([{ paid: '5000' }]);
  expect(await act('undoBudgetImport', applied)).toMatchObject({ status: 'undone', undoNotes: [] });
  expect(await paid()).toEqual([{ paid: '0' }]);
  expect(await paidOf(read.id)).toEqual([]);
});

const get = (path: string, person: Person) =>
  supertest(api.server)
    .get(path)
    .set('cookie', person.cookie)
    .buffer(true)
    .parse((res, done) => {
      const parts: Buffer[] = [];
      res.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
    });

it('movements and commitments leave as files, with the filters of the page and the eyes of who asks', async () => {
  const csv = (await get('/files/bilancio/movimenti.csv?tipo=payment&cerca=Fattura', responsabile)).body as Buffer;
  const rows = csv.toString('utf8').trim().split('\r\n');
  expect(rows[0]).toContain('Data;Movimento;Oggetto');
  expect(rows.slice(1).every((r) => r.includes(';Pagamento;'))).toBe(true);
  expect(csv.toString('utf8')).toContain(';1000,00;');
  const xlsx = await get('/files/bilancio/impegni.xlsx?anno=2031', responsabile);
  expect((xlsx.body as Buffer).subarray(0, 2).toString()).toBe('PK');
  expect((await get('/files/bilancio/modello-pagamenti.xlsx', operatore)).status).toBe(200);
  expect((await get('/files/bilancio/movimenti.pdf', responsabile)).status).toBe(404);
  expect((await get('/files/bilancio/movimenti.csv', await api.login('comune@lodi.example'))).status).toBe(403);
  const foreign = await get('/files/bilancio/movimenti.csv', await api.login('responsabile@carate.example'));
  expect((foreign.body as Buffer).toString('utf8')).not.toContain('Fondo dei file');
});
