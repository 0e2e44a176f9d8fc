import { randomUUID } from 'node:crypto';
import { fundOfYearSql } from '@zona/budgets-api';
import { fundOfYear } from '@zona/budgets-domain';
import { startApi, type Api, type Person } from './testing/harness.ts';

/** Funds through the API: what comes in by its act and its entry, what was expected and came, what may not be taken away. */
let api: Api;
let operatore: Person;
let responsabile: Person;
beforeAll(async () => {
  api = await startApi();
  responsabile = await api.login('responsabile@lodi.example');
  operatore = await api.login('operatore@lodi.example');
});
afterAll(() => api.close());

const fundFields = 'fund { id version cup eligibleCosts kind { code family } }';
const assignmentFields = `fundAssignment { id version year received figures { assigned }
  instalments { id version title expected received } ownShare { percent total own required missing } }`;
interface Fund {
  fund: { id: string; version: number; cup: string | null; eligibleCosts: string[] } | null;
}
interface Assignment {
  fundAssignment: {
    id: string;
    version: number;
    received: string | null;
    figures: { assigned: string };
    instalments: { id: string; version: number; title: string; expected: string | null; received: string | null }[];
    ownShare: { percent: string; total: string | null; own: string; required: string; missing: string } | null;
  } | null;
}
const codes = (answer: { problems: { field: string | null; code: string }[] }) =>
  answer.problems.map((p) => `${p.field}:${p.code}`);

const fund = async (more: object = {}) => {
  const made = await operatore.save<Fund>(
    'createFund',
    { kindCode: 'fnps', name: 'Fondo di prova', ...more },
    fundFields,
  );
  expect(made.problems).toEqual([]);
  return made.fund!;
};
const assign = async (fundId: string, more: object = {}) => {
  const made = await operatore.save<Assignment>(
    'createFundAssignment',
    { fundId, year: 2031, ...more },
    assignmentFields,
  );
  expect(made.problems).toEqual([]);
  return made.fundAssignment!;
};

it('a fund of the catalogue, with its CUP in order and what it may pay', async () => {
  const made = await fund({ kindCode: 'pnrr', cup: 'j89j21012345006', eligibleCosts: ['staff', 'services'] });
  expect(made).toMatchObject({ cup: 'J89J21012345006', eligibleCosts: ['staff', 'services'] });
  const wrong = await operatore.save<Fund>('createFund', { kindCode: 'inventato', name: 'X', cup: 'J89' }, fundFields);
  expect(codes(wrong)).toEqual(['cup:INVALID']);
  expect(codes(await operatore.save('createFund', { kindCode: 'inventato', name: 'X' }, fundFields))).toEqual([
    'kindCode:NOT_FOUND',
  ]);
  const stranger = { kindCode: 'fnps', name: 'X', enteId: randomUUID() };
  expect(codes(await operatore.save('createFund', stranger, fundFields))).toEqual(['enteId:NOT_FOUND']);
});

it('an assignment with its figure is one with its entry; without, nothing is assigned yet', async () => {
  const { id } = await fund();
  const act = { actKind: 'dgr', number: '7', actDate: '2031-01-10' };
  const made = await assign(id, { value: '1234.56', ...act });
  expect(made.figures.assigned).toBe('1234.56');
  const [entry] = await api.look<{ kind: string; number: string }>(
    'select e.kind, e.number from zona.ledger_entry e join zona.ledger_movement m on m.ambito_id = e.ambito_id and m.entry_id = e.id where m.assignment_id = $1',
    [made.id],
  );
  expect(entry).toEqual({ kind: 'assignment', number: '7' });
  expect((await assign(id)).figures.assigned).toBe('0.00');

  const page = await operatore.ask<{ fundAssignments: { totalCount: number }; fundFigures: { assigned: string } }>(
    `query($filter: FundAssignmentFilter) {
      fundAssignments(filter: $filter) { totalCount } fundFigures(filter: $filter) { assigned } }`,
    { filter: { fundId: id, year: 2031, family: 'state' } },
  );
  expect(page.data).toEqual({ fundAssignments: { totalCount: 2 }, fundFigures: { assigned: '1234.56' } });
});

it('what is in use is not taken away', async () => {
  const { id, version } = await fund();
  const made = await assign(id, { value: '10.00' });
  expect(codes(await operatore.save('withdrawFund', { id, version }, fundFields))).toEqual(['null:STATE']);
  const away = { id: made.id, version: made.version };
  expect(codes(await operatore.save('withdrawFundAssignment', away, assignmentFields))).toEqual(['null:STATE']);
  const back = { assignmentId: made.id, value: '-10.00', title: 'Errore' };
  expect(codes(await operatore.save('assignFunds', back, 'entry { id }'))).toEqual([]);
  expect(codes(await operatore.save('withdrawFundAssignment', away, assignmentFields))).toEqual([]);
  expect(codes(await operatore.save('withdrawFund', { id, version }, fundFields))).toEqual([]);
});

it('instalments are facts beside the ledger', async () => {
  const { id } = await fund();
  const { id: assignmentId } = await assign(id, { value: '1000.00' });
  const rate = { assignmentId, title: 'Acconto', expected: '600.00', expectedOn: '2031-06-30' };
  const expected = await operatore.save<Assignment>('saveFundInstalment', rate, assignmentFields);
  expect(expected.fundAssignment).toMatchObject({ received: null, figures: { assigned: '1000.00' } });
  const [known] = expected.fundAssignment!.instalments;
  const came = { ...rate, id: known!.id, version: known!.version, received: '590.00', receivedOn: '2031-07-02' };
  const received = await operatore.save<Assignment>('saveFundInstalment', came, assignmentFields);
  expect(received.fundAssignment).toMatchObject({ received: '590.00', instalments: [{ expected: '600.00' }] });

  const { id: other } = await assign(id);
  const elsewhere = { ...came, assignmentId: other, version: known!.version + 1 };
  expect(codes(await operatore.save('saveFundInstalment', elsewhere, assignmentFields))).toEqual([
    'assignmentId:INVALID',
  ]);
  const gone = { id: known!.id, version: known!.version + 1 };
  const left = await operatore.save<Assignment>('withdrawFundInstalment', gone, assignmentFields);
  expect(left.fundAssignment).toMatchObject({ instalments: [], received: null });
});

it('own resources are counted on what the fund pays for, in its year', async () => {
  const { id } = await fund({ ownSharePercent: '10' });
  const { id: given } = await assign(id, { value: '900.00' });
  const { id: mine } = await assign((await fund({ kindCode: 'quota_comuni' })).id, { value: '500.00' });
  const share = async () =>
    (
      await responsabile.ask<{ fundAssignment: Assignment['fundAssignment'] }>(
        'query($id: ID!) { fundAssignment(id: $id) { ownShare { percent total own required missing } } }',
        { id: given },
      )
    ).data!.fundAssignment!.ownShare;
  expect(await share()).toMatchObject({ percent: '10', total: null, missing: null });
  const put = (assignmentId: string, title: string, value: string, year = 2031) =>
    responsabile.save('allocate', { title, cells: [{ assignmentId, year, title, value }] }, 'entry { id }');
  await put(given, 'Servizio di prova', '900.00');
  await put(mine, 'servizio di PROVA', '60.00');
  await put(mine, 'Altro servizio', '200.00');
  await put(mine, 'Servizio di prova', '100.00', 2032);
  expect(await share()).toEqual({ percent: '10', total: '960.00', own: '60.00', required: '96.00', missing: '36.00' });
});

it('a comune reads funds, not what has come in; another ambito finds nothing', async () => {
  const { id } = await fund();
  const { id: assignmentId } = await assign(id);
  await operatore.save('saveFundInstalment', { assignmentId, title: 'Saldo', expected: '1.00' }, assignmentFields);
  const look = 'query($id: ID!) { fund(id: $id) { id assignments { instalments { id } } } }';
  const comune = await api.login('comune@lodi.example');
  const seen = await comune.ask<{ fund: object }>(look, { id });
  expect(seen.data!.fund).toEqual({ id, assignments: [{ instalments: [] }] });
  await expect(comune.save('createFund', { kindCode: 'fnps', name: 'X' }, fundFields)).rejects.toThrow('FORBIDDEN');
  const foreign = await api.login('responsabile@carate.example');
  expect((await foreign.ask<{ fund: null }>(look, { id })).data).toEqual({ fund: null });
});

it('a fund is called the same in statements as on pages', async () => {
  const names = ['FNPS', 'Fondo 2019', 'DGR 2065/2019', 'Capitolo 12019', '2019', ''];
  const found = await api.look<{ n: string; y: number; said: string }>(
    `select n, y, ${fundOfYearSql('n', 'y')} as said from unnest($1::text[]) n, unnest('{2019,2020}'::integer[]) y`,
    [names],
  );
  expect(found).toHaveLength(2 * names.length);
  for (const { n, y, said } of found) expect(said).toBe(fundOfYear(n, y));
});
