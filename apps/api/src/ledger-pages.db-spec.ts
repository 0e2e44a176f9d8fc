import { startApi, type Api, type Person } from './testing/harness.ts';
import { openFund } from './testing/ledgers.ts';

/** What the pages of the ledger read: the register, lines to choose, a contract with its accounts, proposals in words. */
let api: Api;
let responsabile: Person;
let operatore: Person;
let assignmentId: string;
let lines: { id: string; title: string }[];
let commitmentId: string;
let settlementId: string;
let etsId: string;

const written =
  'entry { id movements { line { id title } commitment { id } settlement { id } } } proposal { id version lines { label text value } value title }';
interface Written {
  entry: {
    id: string;
    movements: { line: { id: string; title: string }; commitment: { id: string }; settlement: { id: string } }[];
  } | null;
  proposal: {
    id: string;
    version: number;
    title: string;
    value: string | null;
    lines: { label: string; text: string | null; value: string | null }[];
  } | null;
}
const write = async (mutation: string, input: Record<string, unknown>, who = responsabile): Promise<Written> => {
  const answer = await who.save<Written>(mutation, input, written);
  expect(answer.problems).toEqual([]);
  return answer;
};
const data = async <T>(who: Person, query: string, variables: Record<string, unknown> = {}): Promise<T> => {
  const answer = await who.ask<T>(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data!;
};

beforeAll(async () => {
  api = await startApi();
  responsabile = await api.login('responsabile@carate.example');
  operatore = await api.login('operatore@carate.example');
  ({ assignmentId } = await openFund(api, 'carate-brianza', 'Fondo del Girasole'));
  const [ets] = await api.look<{ id: string }>(
    `select m.ente_id as id from zona.membership m join zona.ambito a on a.id = m.ambito_id
     where a.slug = 'carate-brianza' and m.role = 'operatore_ets' limit 1`,
  );
  etsId = ets!.id;
  await write('assignFunds', { assignmentId, value: '1000.00', title: 'Assegnazione del Girasole' });
  const cell = (title: string, value: string) => ({ assignmentId, year: 2026, title, value });
  const put = await write('allocate', {
    title: 'Preventivo del Girasole',
    cells: [cell('Doposcuola', '600.00'), cell('Centro estivo', '400.00')],
  });
  lines = put.entry!.movements.map((m) => m.line);
  const shares = lines.map(({ id }, i) => ({ lineId: id, value: i ? '400.00' : '500.00' }));
  const committed = await write('commit', { title: 'Contratto del Girasole', enteId: etsId, cig: 'ZZ9', shares });
  commitmentId = committed.entry!.movements[0]!.commitment.id;
  const settled = await write('settle', {
    ...{ commitmentId, title: 'Fattura Girasole 3', invoiceNumber: '3', actKind: 'determina', number: '77/G' },
    ...{ date: '2026-05-04', shares: [{ lineId: lines[0]!.id, value: '200.00' }] },
  });
  settlementId = settled.entry!.movements[0]!.settlement.id;
  await write('pay', { settlementId, paidOn: '2026-06-01', mandate: '88/G' }, operatore);
  await write('release', { commitmentId, title: 'Economia', shares: [{ lineId: lines[1]!.id, value: '150.00' }] });
});
afterAll(() => api.close());

it('finds entries by words, kind, line, period; what only takes back says so', async () => {
  const entries = async (filter: object) =>
    (
      await data<{ ledgerEntries: { edges: { node: { title: string; kind: string; takesBack: boolean } }[] } }>(
        responsabile,
        'query($f: LedgerEntryFilter) { ledgerEntries(filter: $f, first: 100) { edges { node { title kind takesBack } } } }',
        { f: filter },
      )
    ).ledgerEntries.edges.map(({ node }) => `${node.kind}${node.takesBack ? '-' : ''}`);
  expect(await entries({ query: 'fattura giras', assignmentId })).toEqual(['payment', 'settlement']);
  expect(await entries({ query: '77' })).toEqual(['settlement']);
  expect(await entries({ lineId: lines[1]!.id })).toEqual(['release-', 'commitment', 'allocation']);
  expect(await entries({ commitmentId, from: '2026-05-01', to: '2026-05-31' })).toEqual(['settlement']);
  expect(await entries({ commitmentId, kind: 'release' })).toEqual(['release-']);
  expect(await entries({ commitmentId: 'niente' })).toEqual([]);
});

it('lists the movements of a line or a settlement, newest first', async () => {
  const movements = async (filter: object) =>
    (
      await data<{ ledgerMovements: { totalCount: number; edges: { node: { stage: string; value: string } }[] } }>(
        responsabile,
        'query($f: LedgerMovementFilter) { ledgerMovements(filter: $f) { totalCount edges { node { stage value entry { kind } } } } }',
        { f: filter },
      )
    ).ledgerMovements.edges.map(({ node }) => [node.stage, node.value]);
  expect(await movements({ lineId: lines[1]!.id })).toEqual([
    ['committed', '-150.00'],
    ['committed', '400.00'],
    ['allocated', '400.00'],
  ]);
  expect(await movements({ settlementId })).toEqual([
    ['paid', '200.00'],
    ['settled', '200.00'],
  ]);
});

it('offers lines by their words or their fund’s, those with something left where asked', async () => {
  const titles = async (filter: object) =>
    (
      await data<{ budgetLines: { edges: { node: { title: string } }[] } }>(
        responsabile,
        'query($f: BudgetLineFilter) { budgetLines(filter: $f, first: 50) { edges { node { title figures { allocatedLeft } } } } }',
        { f: filter },
      )
    ).budgetLines.edges
      .map(({ node }) => node.title)
      .sort();
  expect(await titles({ query: 'estivo', assignmentId })).toEqual(['Centro estivo']);
  expect(await titles({ assignmentId, left: true })).toEqual(['Centro estivo', 'Doposcuola']);
  const fund = await responsabile.save<{ fund: { id: string } }>(
    'createFund',
    { kindCode: 'altro', name: 'Tramontana' },
    'fund { id }',
  );
  const year = await responsabile.save<{ fundAssignment: { id: string } }>(
    'createFundAssignment',
    { fundId: fund.fund.id, year: 2026, value: '10.00' },
    'fundAssignment { id }',
  );
  const put = await write('allocate', {
    title: 'Preventivo',
    cells: [{ assignmentId: year.fundAssignment.id, year: 2026, title: 'Voce sola', value: '10.00' }],
  });
  expect(await titles({ query: 'tramont' })).toEqual(['Voce sola']);
  const lineId = put.entry!.movements[0]!.line.id;
  await write('commit', { title: 'Tutta', shares: [{ lineId, value: '10.00' }] });
  expect(await titles({ query: 'tramont', left: true })).toEqual([]);
});

it('a contract shows where its money lies, by line and settlement', async () => {
  const { commitment } = await data<{ commitment: { accounts: Record<string, unknown>[] } }>(
    responsabile,
    'query($id: ID!) { commitment(id: $id) { accounts { stage value left line { title } settlement { id } } } }',
    { id: commitmentId },
  );
  const at = (stage: string, title: string, value: string, left: string, settlement: string | null = null) => ({
    ...{ stage, value, left, line: { title }, settlement: settlement && { id: settlement } },
  });
  expect(commitment.accounts).toHaveLength(4);
  expect(commitment.accounts).toEqual(
    expect.arrayContaining([
      at('committed', 'Doposcuola', '500.00', '300.00'),
      at('committed', 'Centro estivo', '250.00', '250.00'),
      at('settled', 'Doposcuola', '200.00', '0.00', settlementId),
      at('paid', 'Doposcuola', '200.00', '200.00', settlementId),
    ]),
  );
});

it('an ETS sees its contract with what is paid of it, and not the lines that pay it', async () => {
  const ets = await api.login('ets@orizzonte.example');
  const read = (id: string) =>
    data<{ commitment: { title: string; accounts: object[]; settlements: object[] } | null }>(
      ets,
      'query($id: ID!) { commitment(id: $id) { title accounts { id line { title } } settlements { title figures { paid } payments { number value entries { id } } } } }',
      { id },
    );
  expect((await read(commitmentId)).commitment).toEqual({
    title: 'Contratto del Girasole',
    accounts: [],
    settlements: [
      {
        title: 'Fattura Girasole 3',
        figures: { paid: '200.00' },
        payments: [{ number: '88/G', value: '200.00', entries: [] }],
      },
    ],
  });
  const other = await write('commit', {
    title: 'Di altri',
    providerText: 'Altri',
    shares: [{ lineId: lines[1]!.id, value: '1.00' }],
  });
  expect((await read(other.entry!.movements[0]!.commitment.id)).commitment).toBeNull();
  for (const query of [
    '{ ledgerEntries { totalCount } }',
    '{ ledgerMovements { totalCount } }',
    '{ budgetLines { totalCount } }',
  ])
    expect((await ets.ask(query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

it('the search finds settlements, payments and entries by their words', async () => {
  const { search } = await data<{ search: { type: string; title: string }[] }>(
    responsabile,
    '{ search(query: "Girasole", first: 50) { type title } }',
  );
  expect([...new Set(search.map((hit) => hit.type))].sort()).toEqual(['Commitment', 'LedgerEntry', 'Settlement']);
  const paid = await data<{ search: { type: string }[] }>(responsabile, '{ search(query: "88", first: 50) { type } }');
  expect(paid.search).toContainEqual({ type: 'Payment' });
});

it('a proposal is kept in words, with what its rows are called; a row that is not there is refused at once', async () => {
  const shares = [{ lineId: lines[0]!.id, value: '20.00' }];
  const made = await write('commit', { title: 'Gita', providerText: 'Autolinee', shares }, operatore);
  expect(made.proposal).toMatchObject({ title: 'Gita', value: '20.00' });
  expect(made.proposal!.lines).toEqual([
    { label: 'Gestore', text: 'Autolinee', value: null },
    { label: 'Voce', text: 'Doposcuola · Fondo del Girasole 2026', value: '20.00' },
  ]);
  const [entry] = await api.look<{ id: string }>(
    `select e.id from zona.ledger_entry e where e.title = 'Preventivo del Girasole'`,
  );
  const undo = await write('reverseEntry', { entryId: entry!.id, reason: 'Prova' }, operatore);
  expect(undo.proposal!.title).toBe('Stanziamento: Preventivo del Girasole, 1.000,00 €');

  for (const lineId of ['niente', '01990000-0000-7000-8000-000000000001']) {
    const answer = await operatore.save('commit', { title: 'X', shares: [{ lineId, value: '1.00' }] }, written);
    expect(answer.problems.map((p) => `${p.field}:${p.code}`)).toEqual(['shares:NOT_FOUND']);
  }
  const count = async (who: Person) =>
    (
      await data<{ ledgerProposals: { totalCount: number } }>(
        who,
        '{ ledgerProposals(state: proposed, mine: true) { totalCount } }',
      )
    ).ledgerProposals.totalCount;
  expect([await count(operatore), await count(responsabile)]).toEqual([2, 0]);
});
