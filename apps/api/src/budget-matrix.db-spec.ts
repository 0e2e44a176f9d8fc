import { startApi, type Api, type Person } from './testing/harness.ts';
import { openFund } from './testing/ledgers.ts';

/** The sheet on which money is allocated, and what a comune pays and has: figures, refusals beside their cell, who sees what. Invented figures. */
let api: Api;
let responsabile: Person;
let assignmentId: string;
let ambitoId: string;
let comuni: { id: string; name: string }[];
const year = 2031;

const matrixFields = `year years plan { id title } comune { name } comuni { id name } columns { assignmentId fund year assigned left } columnCount
  rows { key kind actionId title otherPlan } rowCount cells { row assignmentId lineId own committed others } waiting`;
interface Matrix {
  year: number;
  plan: { id: string; title: string } | null;
  comune: { name: string } | null;
  comuni: { id: string; name: string }[];
  columns: { assignmentId: string; fund: string; year: number; assigned: string; left: string }[];
  columnCount: number;
  rows: { key: string; kind: string; actionId: string | null; title: string; otherPlan: string | null }[];
  rowCount: number;
  cells: { row: string; assignmentId: string; lineId: string; own: string; committed: string; others: string }[];
  waiting: number;
}
const outcome = 'entry { id value movements { line { id } } } proposal { id state }';
interface Outcome {
  entry: { id: string; value: string; movements: { line: { id: string } }[] } | null;
  proposal: { id: string; state: string } | null;
}

const matrixOf = async (person: Person, variables: Record<string, unknown> = {}): Promise<Matrix | null> => {
  const answer = await person.ask<{ allocationMatrix: Matrix | null }>(
    `query($year: Int, $planId: ID, $ambitoComuneId: ID) { allocationMatrix(year: $year, planId: $planId, ambitoComuneId: $ambitoComuneId) { ${matrixFields} } }`,
    { year, ...variables },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data!.allocationMatrix;
};
const cell = (title: string, value: string, more: object = {}) => ({ assignmentId, year, title, value, ...more });
const allocate = (cells: object[], person = responsabile) =>
  person.save<Outcome>('allocate', { title: 'Stanziamenti', cells }, outcome);
const said = (answer: { problems: { field: string | null; code: string; message: string }[] }) =>
  answer.problems.map((p) => `${p.field}:${p.code}`);

beforeAll(async () => {
  api = await startApi();
  responsabile = await api.login('responsabile@lodi.example');
  ({ assignmentId, ambitoId } = await openFund(api, 'lodi'));
  await api.look('update zona.fund_assignment set year = $1 where id = $2', [year, assignmentId]);
  const given = await responsabile.save(
    'assignFunds',
    { assignmentId, value: '1000.00', title: 'Riparto' },
    'entry { id }',
  );
  expect(given.problems).toEqual([]);
  ({ comuni } = (await matrixOf(responsabile))!);
});
afterAll(() => api.close());

it('has the actions of the plan as rows and what is assigned as columns, and follows what is allocated', async () => {
  const before = (await matrixOf(responsabile))!;
  expect(before.rows.filter((r) => r.kind === 'action').length).toBeGreaterThan(10);
  expect(before.columns.find((c) => c.assignmentId === assignmentId)).toMatchObject({
    assigned: '1000.00',
    left: '1000.00',
  });
  const { actionId, key } = before.rows.find((r) => r.kind === 'action')!;
  const [comune] = comuni;
  const saved = await allocate([
    { assignmentId, year, actionId, value: '100.00', was: '0.00' },
    { assignmentId, year, actionId, ambitoComuneId: comune!.id, value: '30.00' },
    cell('Segretariato sociale', '50.00'),
  ]);
  expect([saved.problems, saved.entry!.value]).toEqual([[], '180.00']);

  const after = (await matrixOf(responsabile))!;
  expect(after.columns.find((c) => c.assignmentId === assignmentId)!.left).toBe('820.00');
  expect(after.cells.find((c) => c.row === key)).toMatchObject({ own: '100.00', others: '30.00', committed: '0.00' });
  const free = after.rows.find((r) => r.kind === 'free')!;
  expect([free.title, after.cells.find((c) => c.row === free.key)!.own]).toEqual(['Segretariato sociale', '50.00']);

  const ofComune = (await matrixOf(responsabile, { ambitoComuneId: comune!.id }))!;
  expect([ofComune.comune, ofComune.cells.map((c) => [c.row, c.own, c.others])]).toEqual([
    { name: comune!.name },
    [[key, '30.00', '0.00']],
  ]);
});

it('refuses beside the cell what is too much, what goes below the committed, and what has changed meanwhile', async () => {
  const over = await allocate([cell('Segretariato sociale', '1.00'), cell('Pronto intervento', '2000.00')]);
  expect(said(over)).toEqual(['cells.0.value:CAP', 'cells.1.value:CAP']);
  expect(over.problems[1]!.message).toContain('restano 820,00 €, ne servono 2.001,00 €');

  const { cells, rows } = (await matrixOf(responsabile))!;
  const free = rows.find((r) => r.title === 'Segretariato sociale')!;
  const { lineId } = cells.find((c) => c.row === free.key)!;
  const committed = await responsabile.save(
    'commit',
    { title: 'Contratto', providerText: 'Gestore', shares: [{ lineId, value: '40.00' }] },
    'entry { id }',
  );
  expect(committed.problems).toEqual([]);
  const below = await allocate([cell('Pronto intervento', '5.00'), cell('Segretariato sociale', '-10.01')]);
  expect(said(below)).toEqual(['cells.1.value:CAP']);
  expect(below.problems[0]!.message).toBe(
    'Segretariato sociale: stanziato e non ancora impegnato restano 10,00 €, ne servono 10,01 €.',
  );

  const stale = await allocate([
    cell('Pronto intervento', '5.00', { was: '0.00' }),
    cell('Segretariato sociale', '1.00', { was: '49.99' }),
  ]);
  expect(said(stale)).toEqual(['cells.1.value:STALE']);
  expect(stale.problems[0]!.message).toBe('Nel frattempo è cambiata: era 49,99 €, adesso è 50,00 €.');
  // Nothing of what was refused is there.
  const now = (await matrixOf(responsabile))!;
  expect(now.rows.some((r) => r.title === 'Pronto intervento')).toBe(false);
  expect(now.columns.find((c) => c.assignmentId === assignmentId)!.left).toBe('820.00');
});

it('is a proposal of who may not decide, counted until it is', async () => {
  const operatore = await api.login('operatore@lodi.example');
  const { waiting } = (await matrixOf(operatore))!;
  const proposed = await allocate([cell('Segretariato sociale', '7.00')], operatore);
  expect([proposed.entry, proposed.proposal?.state]).toEqual([null, 'proposed']);
  const after = (await matrixOf(operatore))!;
  expect(after.waiting).toBe(waiting + 1);
  expect(after.columns.find((c) => c.assignmentId === assignmentId)!.left).toBe('820.00');
});

it('has what earlier years left, whatever is not there is null, and nobody else reads it', async () => {
  const next = (await matrixOf(responsabile, { year: year + 1 }))!;
  expect(next.columns.find((c) => c.assignmentId === assignmentId)).toMatchObject({ year, left: '820.00' });
  const melzo = await api.login('responsabile@melzo.example');
  const { plan, comuni: theirs } = (await matrixOf(melzo))!;
  expect(await matrixOf(responsabile, { planId: plan!.id })).toBeNull();
  expect(await matrixOf(responsabile, { ambitoComuneId: theirs[0]!.id })).toBeNull();
  expect(await matrixOf(responsabile, { planId: 'niente' })).toBeNull();
  for (const email of ['comune@lodi.example', 'ets@orizzonte.example', 'asst@lodi.example']) {
    const answer = await (await api.login(email)).ask('{ allocationMatrix { year } }');
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  }
  for (const email of ['sindaco@lodi.example', 'revisore@lodi.example'])
    expect(await matrixOf(await api.login(email))).not.toBeNull();
});

interface Comune {
  comune: { id: string; name: string };
  comuni: { id: string }[];
  pays: { kind: string; title: string; due: string; received: string | null; overdue: string | null }[];
  gets: { title: string; funds: string[]; allocated: string; committed: string; paid: string }[];
  figures: { allocated: string };
  together: { allocated: string };
  ambito: { allocated: string };
}
const comuneOf = async (person: Person, id: string | null, of = year): Promise<Comune | null> => {
  const answer = await person.ask<{ comuneBudget: Comune | null }>(
    `query($id: ID, $year: Int) { comuneBudget(ambitoComuneId: $id, year: $year) { comune { id name } comuni { id } year
      pays { kind title due received overdue previous } gets { title funds allocated committed paid } figures { allocated } together { allocated } ambito { allocated } } }`,
    { id, year: of },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data!.comuneBudget;
};

it('tells a comune what it pays and what its citizens have, and only its own', async () => {
  const referente = await api.login('comune@lodi.example');
  const own = (await comuneOf(referente, null))!;
  expect(own.comuni).toEqual([{ id: own.comune.id }]);
  expect([own.pays, own.figures.allocated]).toEqual([[], own.comune.id === comuni[0]!.id ? '30.00' : '0.00']);
  const other = comuni.find((c) => c.id !== own.comune.id)!;
  expect(await comuneOf(referente, other.id)).toBeNull();

  await allocate([cell('Mensa', '60.00', { ambitoComuneId: own.comune.id })]);
  await quota(own.comune.id, 50000n);
  const now = (await comuneOf(referente, own.comune.id))!;
  const before = BigInt(own.figures.allocated.replace('.', ''));
  expect(BigInt(now.figures.allocated.replace('.', '')) - before).toBe(6000n);
  expect([now.together.allocated, now.gets.find((g) => g.title === 'Mensa')]).toEqual([
    '150.00',
    { title: 'Mensa', funds: ['Fondo di prova'], allocated: '60.00', committed: '0.00', paid: '0.00' },
  ]);
  expect(now.ambito.allocated).toBe('240.00');
  expect(now.pays).toEqual([
    { kind: 'quota', title: 'Riparto di prova', due: '500.00', received: '0.00', overdue: '0.00', previous: null },
  ]);

  const sindaco = await api.login('sindaco@lodi.example');
  expect((await comuneOf(sindaco, other.id))!.comune.name).toBe(other.name);
  const all = await sindaco.ask<{ budgetComuni: { rows: { comune: { id: string }; quota: string | null }[] } }>(
    'query($year: Int) { budgetComuni(year: $year) { rows { comune { id } quota figures { allocated } } } }',
    { year },
  );
  expect(all.data!.budgetComuni.rows).toHaveLength(comuni.length);
  expect(all.data!.budgetComuni.rows.find((r) => r.comune.id === own.comune.id)!.quota).toBe('500.00');
  const ets = await (await api.login('ets@orizzonte.example')).ask('{ comuneBudget { year } }');
  expect(ets.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const elsewhere = await api.login('responsabile@melzo.example');
  expect(await comuneOf(elsewhere, own.comune.id)).toBeNull();
});

/** A quota as a riparto leaves it. */
async function quota(comuneId: string, cents: bigint): Promise<void> {
  const [scenario] = await api.look<{ id: string }>(
    `insert into zona.allocation_scenario (ambito_id, id, title, year, amount_cents, rule, data, result, state, created_by)
     values ($1, gen_random_uuid(), 'Riparto di prova', $2, $3, '{}', '{}', '{}', 'frozen', 'Prova') returning id`,
    [ambitoId, year, cents],
  );
  await api.look(
    `insert into zona.comune_quota (ambito_id, id, scenario_id, ambito_comune_id, cents, steps) values ($1, gen_random_uuid(), $2, $3, $4, '[]')`,
    [ambitoId, scenario!.id, comuneId, cents],
  );
}

it('says how many columns there are, and where there are too many keeps those of the year', async () => {
  const before = (await matrixOf(responsabile))!;
  expect(before.columnCount).toBe(before.columns.length);
  await api.look(
    `with f as (select ambito_id, fund_id from zona.fund_assignment where id = $1),
      s as (insert into zona.fund_assignment (ambito_id, id, fund_id, year, label)
        select f.ambito_id, gen_random_uuid(), f.fund_id, $2::int - 1 - n / 10, n::text from f, generate_series(1, 120) n returning ambito_id, id)
     insert into zona.ledger_account (ambito_id, id, key, stage, assignment_id, in_cents, out_cents)
       select s.ambito_id, gen_random_uuid(), 'assigned:' || s.id, 'assigned', s.id, 100, 0 from s`,
    [assignmentId, year],
  );
  const after = (await matrixOf(responsabile))!;
  expect([after.columns.length, after.columnCount]).toEqual([100, before.columnCount + 120]);
  const kept = new Set(after.columns.map((c) => c.assignmentId));
  const ofYear = before.columns.filter((c) => c.year === year);
  expect(ofYear.filter((c) => !kept.has(c.assignmentId))).toEqual([]);
  expect(Math.min(...after.columns.map((c) => c.year))).toBeGreaterThan(year - 13);
});
