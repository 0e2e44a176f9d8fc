import { startApi, type Api, type Person } from './testing/harness.ts';
import { booksOf, openFund } from './testing/ledgers.ts';

/** The ledger through the API: who proposes, who decides, what a cap refuses, what can be taken back. */
let api: Api;
let responsabile: Person;
let operatore: Person;
let assignmentId: string;
beforeAll(async () => {
  api = await startApi();
  responsabile = await api.login('responsabile@lodi.example');
  operatore = await api.login('operatore@lodi.example');
  ({ assignmentId } = await openFund(api, 'lodi'));
});
afterAll(() => api.close());

const outcome = `entry { id kind value movements { stage value line { id title } commitment { id } } } proposal { id state version }`;
interface Outcome {
  entry: {
    id: string;
    kind: string;
    value: string;
    movements: { stage: string; value: string; line: { id: string } | null; commitment: { id: string } | null }[];
  } | null;
  proposal: { id: string; state: string; version: number } | null;
}
const codes = (answer: { problems: { field: string | null; code: string }[] }) =>
  answer.problems.map((p) => `${p.field}:${p.code}`);
const cell = (title: string, value: string) => ({ assignmentId, year: 2026, title, value });

const lineOf = async (title: string, value: string): Promise<string> => {
  const made = await responsabile.save<Outcome>('allocate', { title, cells: [cell(title, value)] }, outcome);
  expect(made.problems).toEqual([]);
  return made.entry!.movements[0]!.line!.id;
};
const figures = async (id: string) =>
  (
    await responsabile.ask<{ budgetLine: { figures: Record<string, string> } }>(
      'query($id: ID!) { budgetLine(id: $id) { figures { allocated committed settled paid allocatedLeft paidLeft } } }',
      { id },
    )
  ).data!.budgetLine.figures;

it('takes a sum from its assignment to the payment, and nothing beyond what is there', async () => {
  const assigned = await operatore.save<Outcome>(
    'assignFunds',
    { assignmentId, value: '10000.00', title: 'Riparto regionale', actKind: 'dgr', number: '1', actDate: '2026-01-10' },
    outcome,
  );
  expect([assigned.entry?.kind, assigned.entry?.value, assigned.proposal]).toEqual(['assignment', '10000.00', null]);

  const over = await responsabile.save<Outcome>(
    'allocate',
    { title: 'Troppo', cells: [cell('Troppo', '10000.01')] },
    outcome,
  );
  expect(codes(over)).toEqual(['cells.0.value:CAP']);
  expect(over.problems[0]!.message).toContain('restano 10.000,00 €, ne servono 10.000,01 €');

  const lineId = await lineOf('Assistenza domiciliare', '600.00');
  const committed = await responsabile.save<Outcome>(
    'commit',
    { title: 'Contratto', providerText: 'Cooperativa', shares: [{ lineId, value: '500.00' }] },
    outcome,
  );
  const commitmentId = committed.entry!.movements[0]!.commitment!.id;
  const more = { commitmentId, title: 'Ancora', shares: [{ lineId, value: '100.01' }] };
  expect(codes(await responsabile.save('commit', more, outcome))).toEqual(['value:CAP']);

  const settled = await responsabile.save<Outcome & { entry: { movements: { stage: string }[] } }>(
    'settle',
    { commitmentId, title: 'Fattura 7', invoiceNumber: '7', shares: [{ lineId, value: '200.00' }] },
    outcome,
  );
  expect(settled.problems).toEqual([]);
  const [settlement] = await api.look<{ id: string }>('select id from zona.settlement where commitment_id = $1', [
    commitmentId,
  ]);
  const pay = { settlementId: settlement!.id, mandate: '12', paidOn: '2026-03-01' };
  const paid = await operatore.save<Outcome>('pay', pay, outcome);
  expect(paid.entry?.value).toBe('200.00');
  expect(codes(await operatore.save('pay', pay, outcome))).toEqual(['settlementId:STATE']);
  expect(await figures(lineId)).toEqual({
    allocated: '600.00',
    committed: '500.00',
    settled: '200.00',
    paid: '200.00',
    allocatedLeft: '100.00',
    paidLeft: '200.00',
  });

  // What was committed and paid cannot be taken back from under it.
  const undo = await responsabile.save('reverseEntry', { entryId: committed.entry!.id, reason: 'Prova' }, outcome);
  expect(codes(undo)).toEqual(['value:CAP']);
  const recovered = await responsabile.save<Outcome>(
    'recover',
    { settlementId: settlement!.id, title: 'Restituito', shares: [{ lineId, value: '50.00' }] },
    outcome,
  );
  expect(recovered.problems).toEqual([]);
  expect(await figures(lineId)).toMatchObject({ committed: '500.00', settled: '150.00', paid: '150.00' });
  const released = await responsabile.save<Outcome>(
    'release',
    { commitmentId, title: 'Economia', shares: [{ lineId, value: '350.00' }] },
    outcome,
  );
  expect(released.problems).toEqual([]);
  expect(await figures(lineId)).toMatchObject({ committed: '150.00', allocatedLeft: '450.00' });
  expect(await booksOf(api, assignmentId)).toMatchObject({ broken: '0', unlike: '0' });
});

it('who may not decide proposes; the books move when it is approved', async () => {
  const lineId = await lineOf('Centro diurno', '300.00');
  const input = { title: 'Convenzione', shares: [{ lineId, value: '250.00' }] };
  const proposed = await operatore.save<Outcome>('commit', input, outcome);
  expect([proposed.entry, proposed.proposal?.state]).toEqual([null, 'proposed']);
  expect(await figures(lineId)).toMatchObject({ committed: '0.00' });
  const { id, version } = proposed.proposal!;
  const answer = await operatore.ask(
    'mutation($input: DecideProposalInput!) { decideProposal(input: $input) { proposal { state } } }',
    { input: { richiestaId: crypto.randomUUID(), id, version, approve: true } },
  );
  expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const decided = await responsabile.save<{ proposal: { state: string; entry: { value: string } } }>(
    'decideProposal',
    { id, version, approve: true },
    'proposal { state entry { value } }',
  );
  expect(decided.proposal).toEqual({ state: 'approved', entry: { value: '250.00' } });
  expect(await figures(lineId)).toMatchObject({ committed: '250.00' });
  const again = await responsabile.save(
    'decideProposal',
    { id, version: version + 1, approve: true },
    'proposal { id }',
  );
  expect(codes(again)).toEqual(['null:STATE']);
});

it('commits to no ente that is not of the ambito, nor proposes to', async () => {
  const lineId = await lineOf('Sportello', '100.00');
  const [stranger] = await api.look<{ id: string }>(
    `select e.id from zona.ente e where not exists (select 1 from zona.ambito_ente l join zona.ambito a on a.id = l.ambito_id where l.ente_id = e.id and a.slug like 'lodi%') order by e.id limit 1`,
  );
  for (const enteId of [stranger!.id, crypto.randomUUID()])
    for (const person of [responsabile, operatore]) {
      const refused = await person.save<Outcome>(
        'commit',
        { title: 'Incarico', enteId, shares: [{ lineId, value: '10.00' }] },
        outcome,
      );
      expect(codes(refused)).toEqual(['enteId:NOT_FOUND']);
      expect(refused.problems[0]!.message).toContain('ente non è tra quelli dell’ambito.');
    }
  expect(await figures(lineId)).toMatchObject({ committed: '0.00' });
});

it('a refused proposal says why; one that no longer fits is refused by the books', async () => {
  const lineId = await lineOf('Trasporto', '100.00');
  const propose = async () =>
    (await operatore.save<Outcome>('commit', { title: 'X', shares: [{ lineId, value: '80.00' }] }, outcome)).proposal!;
  const [first, second, third] = [await propose(), await propose(), await propose()];
  const silent = await responsabile.save(
    'decideProposal',
    { ...first, state: undefined, approve: false },
    'proposal { id }',
  );
  expect(codes(silent)).toEqual(['note:REQUIRED']);
  const no = { id: first.id, version: first.version, approve: false, note: 'Manca la determina.' };
  expect((await responsabile.save('decideProposal', no, 'proposal { id }')).problems).toEqual([]);
  const yes = { id: second.id, version: second.version, approve: true };
  expect((await responsabile.save('decideProposal', yes, 'proposal { id }')).problems).toEqual([]);
  const late = { id: third.id, version: third.version, approve: true };
  expect(codes(await responsabile.save('decideProposal', late, 'proposal { id }'))).toEqual(['value:CAP']);
});

it('moves money between lines, funds and years without making any', async () => {
  const other = await openFund(api, 'lodi', 'Altro fondo di prova');
  await operatore.save('assignFunds', { assignmentId: other.assignmentId, value: '1000.00', title: 'A' }, outcome);
  const [from, to] = [await lineOf('Da qui', '400.00'), await lineOf('A qui', '10.00')];
  const moved = await responsabile.save<Outcome>(
    'transfer',
    { fromLineId: from, toLineId: to, value: '150.00', title: 'Storno' },
    outcome,
  );
  expect(moved.entry?.value).toBe('150.00');
  expect([await figures(from), await figures(to)]).toMatchObject([{ allocated: '250.00' }, { allocated: '160.00' }]);

  const committed = await responsabile.save<Outcome>(
    'commit',
    { title: 'Servizio', shares: [{ lineId: from, value: '200.00' }] },
    outcome,
  );
  const commitmentId = committed.entry!.movements[0]!.commitment!.id;
  const swap = { lineId: from, toAssignmentId: other.assignmentId, value: '120.00', title: 'Arriva il PNRR' };
  expect(codes(await responsabile.save('swapFunds', swap, outcome))).toEqual(['value:CAP']);
  const swapped = await responsabile.save<Outcome>('swapFunds', { ...swap, commitmentId }, outcome);
  expect(swapped.problems).toEqual([]);
  expect(await figures(from)).toMatchObject({ allocated: '130.00', committed: '80.00' });
  const before = await booksOf(api, assignmentId);

  const carry = {
    fromAssignmentId: other.assignmentId,
    toAssignmentId: assignmentId,
    value: '880.01',
    title: 'Residuo',
  };
  expect(codes(await responsabile.save('carryResidue', carry, outcome))).toEqual(['value:CAP']);
  expect((await responsabile.save('carryResidue', { ...carry, value: '880.00' }, outcome)).problems).toEqual([]);
  expect(BigInt((await booksOf(api, assignmentId)).come) - BigInt(before.come)).toBe(88_000n);
  for (const id of [assignmentId, other.assignmentId])
    expect(await booksOf(api, id)).toMatchObject({ broken: '0', unlike: '0' });
});

it('an entry is taken back once, whole; what is written cannot be changed even by hand', async () => {
  const made = await responsabile.save<Outcome>(
    'allocate',
    { title: 'Errore', cells: [cell('Errore', '5.00')] },
    outcome,
  );
  const entryId = made.entry!.id;
  const undone = await responsabile.save<Outcome>('reverseEntry', { entryId, reason: 'Doppio' }, outcome);
  expect(undone.entry).toMatchObject({ kind: 'reversal', value: '5.00' });
  expect(codes(await responsabile.save('reverseEntry', { entryId, reason: 'Doppio' }, outcome))).toEqual([
    'entryId:STATE',
  ]);
  expect(
    codes(await responsabile.save('reverseEntry', { entryId: undone.entry!.id, reason: 'Doppio' }, outcome)),
  ).toEqual(['entryId:STATE']);
  const grants = await api.look<{ table: string; right: string }>(
    `select table_name as table, privilege_type as right from information_schema.role_table_grants
     where grantee = 'zona_app' and table_name in ('ledger_entry', 'ledger_movement') and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')`,
  );
  expect(grants).toEqual([]);
});

it.each([
  ['assignFunds', { value: '0.00', title: 'Zero' }, ['value:INVALID']],
  ['allocate', { title: 'Niente', cells: [] }, ['cells:REQUIRED']],
  ['allocate', { title: 'Senza voce', cells: [{ year: 2026, value: '1.00' }] }, ['title:REQUIRED']],
  ['allocate', { title: 'Anno', cells: [{ year: 1200, value: '1.00', title: 'x' }] }, ['cells:REQUIRED']],
])('%s with bad input answers beside the field', async (mutation, input, expected) => {
  const full =
    'cells' in input
      ? { ...input, cells: input.cells.map((c) => ({ assignmentId, ...c })) }
      : { ...input, assignmentId };
  expect(codes(await responsabile.save(mutation, full, outcome))).toEqual(expected);
});

it('another ambito finds nothing here', async () => {
  const stranger = await api.login('responsabile@carate.example');
  const answer = await stranger.save('assignFunds', { assignmentId, value: '1.00', title: 'Da fuori' }, outcome);
  expect(codes(answer)).toEqual(['assignmentId:NOT_FOUND']);
});

it('reads by role: all for the auditor, nothing for an ETS without contracts', async () => {
  const read = async (email: string) => {
    const person = await api.login(email);
    const answer = await person.ask<{ ledgerEntries: { totalCount: number } }>('{ ledgerEntries { totalCount } }');
    return answer.errors?.[0]?.extensions.code ?? answer.data!.ledgerEntries.totalCount > 0;
  };
  expect(await read('revisore@lodi.example')).toBe(true);
  expect(await read('sindaco@lodi.example')).toBe(true);
  expect(await read('asst@lodi.example')).toBe('FORBIDDEN');
  expect(await read('comune@lodi.example')).toBe('FORBIDDEN');
});
