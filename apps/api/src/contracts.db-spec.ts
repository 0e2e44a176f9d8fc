import { Database, openAppPool, Writer } from '@zona/database';
import { ledgerServices } from '@zona/budgets-api';
import { systemCtx } from '@zona/tenancy';
import { catalog } from './composition.ts';
import { startApi, type Api, type Person } from './testing/harness.ts';
import { openFund } from './testing/ledgers.ts';

/** A contract that was typed wrong: corrected over HTTP, with how it read before; what is signed stays. Invented figures. */
let api: Api;
let responsabile: Person;
let operatore: Person;
let assignmentId: string;
let ambitoId: string;
let lineId: string;

interface Contract {
  id: string;
  version: number;
  title: string;
  cig: string | null;
  number: string | null;
  ente: { id: string; name: string } | null;
  providerText: string | null;
  figures: { committed: string };
  corrections: {
    changes: { label: string; before: string | null; after: string | null }[];
    reason: string | null;
    author: string;
  }[];
}
const fields =
  'id version title cig number ente { id name } providerText figures { committed } corrections { changes { label before after } reason author }';
interface Written {
  entry: { id: string; movements: { line: { id: string }; commitment: { id: string }; settlement: { id: string } }[] };
}
const write = async (mutation: string, input: Record<string, unknown>): Promise<Written['entry']> => {
  const answer = await responsabile.save<Written>(
    mutation,
    input,
    'entry { id movements { line { id } commitment { id } settlement { id } } }',
  );
  expect(answer.problems).toEqual([]);
  return answer.entry;
};
const read = async (id: string, who = responsabile): Promise<Contract | null> => {
  const answer = await who.ask<{ commitment: Contract | null }>(
    `query($id: ID!) { commitment(id: $id) { ${fields} } }`,
    { id },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data!.commitment;
};
const written = { year: 2026, title: 'Contratto', providerText: 'Cooperativa', cig: 'ZA1' };
const correct = (id: string, version: number, more: Record<string, unknown>, who = responsabile) =>
  who.save<{ commitment: Contract | null; conflict: { version: number } | null }>(
    'correctCommitment',
    { id, version, ...written, ...more },
    `commitment { ${fields} }`,
  );
const codes = (answer: { problems: { field: string | null; code: string }[] }) =>
  answer.problems.map((p) => `${p.field}:${p.code}`);

/** A contract of which 100,00 are paid. */
async function paidContract(): Promise<{ id: string; settlementId: string; settled: string }> {
  const shares = [{ lineId, value: '100.00' }];
  const committed = await write('commit', { ...written, shares });
  const id = committed.movements[0]!.commitment.id;
  const settled = await write('settle', { commitmentId: id, title: 'Fattura 1', shares });
  const settlementId = settled.movements[0]!.settlement.id;
  await write('pay', { settlementId, paidOn: '2026-05-01' });
  return { id, settlementId, settled: settled.id };
}

beforeAll(async () => {
  api = await startApi();
  responsabile = await api.login('responsabile@carate.example');
  operatore = await api.login('operatore@carate.example');
  ({ assignmentId, ambitoId } = await openFund(api, 'carate-brianza'));
  await write('assignFunds', { assignmentId, value: '1000.00', title: 'Riparto' });
  const cells = [{ assignmentId, year: 2026, title: 'Doposcuola', value: '1000.00' }];
  lineId = (await write('allocate', { title: 'Preventivo', cells })).movements[0]!.line.id;
});
afterAll(() => api.close());

it('is corrected with a reason, and how it read before stays; completing it needs none', async () => {
  const { id } = await paidContract();
  const first = (await read(id))!;
  expect(codes(await correct(id, first.version, { cig: 'ZA2' }))).toEqual(['reason:REQUIRED']);
  const [ente] = await api.look<{ id: string; name: string }>(
    `select e.id, e.name from zona.ente e join zona.ambito_ente a on a.ente_id = e.id and a.ambito_id = $1 order by e.name limit 1`,
    [ambitoId],
  );
  const change = { cig: 'ZA2', providerText: null, enteId: ente!.id, number: '41', reason: 'CIG di un altro lotto' };
  const { problems, commitment } = await correct(id, first.version, change);
  expect(problems).toEqual([]);
  expect(commitment).toMatchObject({
    cig: 'ZA2',
    number: '41',
    ente: { id: ente!.id },
    figures: { committed: '100.00' },
  });
  expect(commitment!.corrections).toEqual([
    {
      reason: 'CIG di un altro lotto',
      author: expect.any(String) as string,
      changes: [
        { label: 'Ente', before: null, after: ente!.name },
        { label: 'Gestore', before: 'Cooperativa', after: null },
        { label: 'CIG', before: 'ZA1', after: 'ZA2' },
        { label: 'Numero', before: null, after: '41' },
      ],
    },
  ]);
  const completed = await correct(id, commitment!.version, { ...change, cup: 'B12', reason: null });
  expect(completed.commitment!.corrections[1]).toMatchObject({
    reason: null,
    changes: [{ label: 'CUP', before: null, after: 'B12' }],
  });
  const same = await correct(id, completed.commitment!.version, { ...change, cup: 'B12', reason: 'Niente' });
  expect(same.commitment!.corrections).toHaveLength(2);
  // Who still has the old version in front says so, and the other's CIG stays.
  const late = await correct(id, first.version, { cig: 'ZA3', reason: 'Letto male' });
  expect([late.commitment, late.conflict?.version]).toEqual([null, completed.commitment!.version]);
  const unknown = { ...change, enteId: '01990000-0000-7000-8000-000000000001' };
  expect(codes(await correct(id, same.commitment!.version, unknown))).toEqual(['enteId:NOT_FOUND']);
});

it('by who commits; read by who reads the books; not there for another ambito', async () => {
  const { id } = await paidContract();
  const { version } = (await read(id))!;
  await correct(id, version, { title: 'Contratto del doposcuola', reason: 'Oggetto generico' });
  for (const who of [operatore, await api.login('revisore@carate.example')]) {
    await expect(correct(id, version, { reason: 'x' }, who)).rejects.toThrow(/FORBIDDEN/);
    expect((await read(id, who))!.corrections).toHaveLength(1);
  }
  // The ETS whose contract it is reads it as it is now, not why it had been written otherwise.
  const [ets] = await api.look<{ enteId: string }>(
    `select m.ente_id as "enteId" from zona.membership m where m.ambito_id = $1 and m.role = 'operatore_ets' order by m.id limit 1`,
    [ambitoId],
  );
  const now = { title: 'Contratto del doposcuola', enteId: ets!.enteId, providerText: null };
  const theirs = await correct(id, version + 1, { ...now, reason: 'Il gestore è nel registro' });
  expect([theirs.problems, theirs.commitment!.corrections.length]).toEqual([[], 2]);
  expect(await read(id, await api.login('ets@orizzonte.example'))).toMatchObject({ title: now.title, corrections: [] });

  const other = await api.login('responsabile@lodi.example');
  expect(codes(await correct(id, version, { reason: 'x' }, other))).toEqual(['id:NOT_FOUND']);
});

it('what a signed report states is not written anew, nor is its money taken back, whoever asks', async () => {
  const { id, settlementId } = await paidContract();
  const report = await responsabile.save<{ fundReport: { id: string; version: number } }>(
    'openReport',
    { assignmentId, title: 'Finale' },
    'fundReport { id version }',
  );
  const reportId = report.fundReport.id;
  await responsabile.save('addReportCosts', { id: reportId, costs: [{ settlementId, lineId }] }, 'fundReport { id }');
  const [entry] = await api.look<{ id: string }>(
    "select e.id from zona.ledger_entry e join zona.ledger_movement m on m.entry_id = e.id where e.kind = 'report' and m.report_id = $1",
    [reportId],
  );
  const { version } = (await read(id))!;
  const open = await correct(id, version, { title: 'Prima della firma', reason: 'Oggetto sbagliato' });
  expect(open.problems).toEqual([]);
  const signed = await responsabile.save<{ fundReport: { version: number } }>(
    'signReport',
    { id: reportId, version: report.fundReport.version },
    'fundReport { version }',
  );
  expect(signed.problems).toEqual([]);

  const now = { title: 'Prima della firma' };
  const refused = await correct(id, open.commitment!.version, { ...now, cig: 'ZA9', reason: 'Letto male' });
  expect(refused.problems).toMatchObject([
    { field: 'cig', message: 'CIG: è nel rendiconto firmato «Finale». Riaprilo, poi correggi.' },
  ]);
  const other = await correct(id, open.commitment!.version, { ...now, cup: 'B1', number: '5', reason: null });
  expect([other.problems, other.commitment!.corrections.length]).toEqual([[], 2]);

  // The guard is in the books themselves: no way round it.
  const pool = await openAppPool(api.database.appUrl, 1);
  const { ledger } = ledgerServices(new Writer(catalog));
  const reversed = new Database(pool).inAmbito(systemCtx(ambitoId, 'Prova', 'prova'), (db) =>
    ledger.reverse(db, entry!.id, 'Prova'),
  );
  await expect(reversed).rejects.toMatchObject({ problems: [{ field: 'entryId', code: 'STATE' }] });
  await pool.destroy();
});

it('shows the proposals that concern it while they wait, and no others', async () => {
  const { id, settlementId, settled } = await paidContract();
  const { id: another } = await paidContract();
  const propose = async (mutation: string, input: Record<string, unknown>) => {
    const answer = await operatore.save<{ proposal: { id: string; version: number } }>(
      mutation,
      input,
      'proposal { id version }',
    );
    expect(answer.problems).toEqual([]);
    return answer.proposal;
  };
  const shares = [{ lineId, value: '10.00' }];
  const more = await propose('commit', { commitmentId: id.toUpperCase(), title: 'Altro', shares });
  await propose('release', { commitmentId: id, title: 'Economia', shares });
  await propose('recover', { settlementId, title: 'Recupero', shares });
  await propose('reverseEntry', { entryId: settled, reason: 'Doppia' });
  await propose('release', { commitmentId: another, title: 'Di un altro', shares });
  const waiting = async (commitmentId: string, who = responsabile) => {
    const answer = await who.ask<{ ledgerProposals: { edges: { node: { kind: string } }[] } }>(
      'query($id: ID) { ledgerProposals(state: proposed, commitmentId: $id) { edges { node { kind } } } }',
      { id: commitmentId },
    );
    return answer.data!.ledgerProposals.edges.map(({ node }) => node.kind).sort();
  };
  expect(await waiting(id)).toEqual(['commitment', 'recovery', 'release', 'reversal']);
  expect(await waiting(another)).toEqual(['release']);
  expect(await waiting(id, await api.login('responsabile@lodi.example'))).toEqual([]);
  expect(await waiting('niente')).toEqual([]);
  await operatore.save('withdrawProposal', { id: more.id, version: more.version }, 'proposal { id }');
  expect(await waiting(id)).toEqual(['recovery', 'release', 'reversal']);
});
