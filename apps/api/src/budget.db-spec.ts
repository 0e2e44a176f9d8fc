import { startApi, type Api, type Person } from './testing/harness.ts';
import { openFund } from './testing/ledgers.ts';

/** The budget of the ambito: its years and their acts, and its figures by whatever one likes. Figures are of the test. */
let api: Api;
let responsabile: Person;
let operatore: Person;
let revisore: Person;
let fundId: string;
let assignmentId: string;
beforeAll(async () => {
  api = await startApi();
  responsabile = await api.login('responsabile@lodi.example');
  operatore = await api.login('operatore@lodi.example');
  revisore = await api.login('revisore@lodi.example');
  ({ fundId, assignmentId } = await openFund(api, 'lodi'));
  await operatore.save('assignFunds', { assignmentId, value: '100000.00', title: 'Riparto' }, 'entry { id }');
});
afterAll(() => api.close());

const entry = 'entry { id kind movements { line { id } } } proposal { kind }';
interface Moved {
  entry: { id: string; kind: string; movements: { line: { id: string } }[] } | null;
  proposal: { kind: string } | null;
}
const put = (who: Person, title: string, value: string, more: object = {}) =>
  who.save<Moved>('allocate', { title, cells: [{ assignmentId, year: 2040, title, value, ...more }] }, entry);
const approve = (who: Person, step: string, version: number | null, more: object = {}) =>
  who.save<{ budgetYear: { state: string; version: number } | null }>(
    'approveBudgetYear',
    {
      year: 2040,
      version,
      step,
      actKind: 'delibera',
      organ: 'Assemblea dei Sindaci',
      number: '7',
      actDate: '2026-01-20',
      ...more,
    },
    'budgetYear { state version }',
  );
const sentences = (answer: { problems: { message: string }[] }) => answer.problems.map((p) => p.message);

interface View {
  rows: { key: string; label: string | null; figures: Record<string, string | null>; sharedElsewhere: string }[];
  rowCount: number;
  totals: Record<string, string | null>;
  given: Record<string, string> | null;
  crumbs: { by: string; label: string | null }[];
}
const look = async (who: Person, by: string, filter: object = {}, year: number | null = 2040) =>
  (
    await who.ask<{ budget: View }>(
      `query($by: BudgetDimension!, $filter: BudgetFilter, $year: Int) { budget(year: $year, by: $by, filter: $filter) { rowCount crumbs { by label }
        rows { key label sharedElsewhere figures { assigned preventivo variations assestato committed paid left } }
        totals { assigned preventivo variations assestato committed paid left } given { assigned unallocated toOtherYears fromOtherYears } } }`,
      { by, filter: { fundId, ...filter }, year },
    )
  ).data!.budget;
const money = (figures: Record<string, string | null>) =>
  ['preventivo', 'variations', 'assestato', 'committed', 'paid', 'left'].map((k) => figures[k]);

it('what is put on lines is the preventivo until it is approved, then a variation', async () => {
  const first = await put(responsabile, 'Assistenza domiciliare', '1000.00');
  expect(first.entry?.kind).toBe('allocation');
  expect(money((await look(revisore, 'line')).totals)).toEqual([
    '1000.00',
    '0.00',
    '1000.00',
    '0.00',
    '0.00',
    '1000.00',
  ]);

  expect(sentences(await approve(responsabile, 'assestato', null))).toEqual([
    'Il bilancio 2040 è «In preparazione»: ora si approva preventivo.',
  ]);
  expect((await approve(responsabile, 'preventivo', null)).budgetYear).toEqual({ state: 'preventivo', version: 1 });
  expect((await put(responsabile, 'Assistenza domiciliare', '250.00')).entry?.kind).toBe('variation');
  expect((await put(operatore, 'Assistenza domiciliare', '5.00')).proposal?.kind).toBe('variation');
  const lineId = first.entry!.movements[0]!.line.id;
  const moved = await responsabile.save(
    'transfer',
    { fromLineId: lineId, to: { assignmentId, year: 2040, title: 'Trasporto' }, value: '100.00', title: 'Storno' },
    entry,
  );
  expect(moved.problems).toEqual([]);
  const view = await look(revisore, 'line');
  expect(view.rows.map((r) => [r.label, ...money(r.figures)])).toEqual([
    ['Assistenza domiciliare', '1000.00', '150.00', '1150.00', '0.00', '0.00', '1150.00'],
    ['Trasporto', '0.00', '100.00', '100.00', '0.00', '0.00', '100.00'],
  ]);
  expect(money(view.totals)).toEqual(['1000.00', '250.00', '1250.00', '0.00', '0.00', '1250.00']);
  const { data } = await revisore.ask<{
    budgetVariations: { net: string; rows: { kind: string; net: string; value: string }[] };
  }>('{ budgetVariations(year: 2040) { net rows { kind net value } } }');
  expect(data!.budgetVariations).toEqual({
    net: '250.00',
    rows: [
      { kind: 'transfer', net: '0.00', value: '100.00' },
      { kind: 'variation', net: '250.00', value: '250.00' },
    ],
  });
});

it('one entry is not both the preventivo of one year and the variation of another', async () => {
  const cell = { assignmentId, title: 'Mista', value: '1.00' };
  const both = await responsabile.save(
    'allocate',
    {
      title: 'Mista',
      cells: [
        { ...cell, year: 2040 },
        { ...cell, year: 2041 },
      ],
    },
    entry,
  );
  expect(sentences(both)[0]).toContain('Di alcuni anni il preventivo è approvato, di altri no');
});

it('an action that answers to several objectives counts once, under the first, and says so', async () => {
  const [action] = await api.look<{ id: string }>(
    `insert into zona.action_objective (ambito_id, id, action_id, objective_id)
     select x.ambito_id, gen_random_uuid(), x.action_id, o.id from zona.action_objective x join zona.ambito a on a.id = x.ambito_id and a.slug = 'lodi'
     join zona.objective k on k.id = x.objective_id join zona.objective o on o.plan_id = k.plan_id and o.id <> k.id order by 2, o.id limit 1
     returning action_id as id`,
  );
  await put(responsabile, 'Azione di più obiettivi', '40.00', { actionId: action!.id });
  const byObjective = await look(revisore, 'objective');
  const [named, outside] = byObjective.rows;
  expect([byObjective.rowCount, named!.figures['assestato'], named!.sharedElsewhere]).toEqual([2, '40.00', '40.00']);
  expect([outside!.key, outside!.label, outside!.figures['assestato']]).toEqual(['none', null, '1250.00']);
  expect(byObjective.totals['assestato']).toBe('1290.00');
  for (const by of ['fund', 'area', 'action', 'comune', 'line', 'year'])
    expect((await look(revisore, by)).totals['assestato']).toBe('1290.00');
  const inside = await look(revisore, 'line', { objectiveId: named!.key });
  expect(inside.rows.map((r) => r.label)).toEqual(['Azione di più obiettivi']);
  expect(inside.crumbs.map((c) => c.by)).toEqual(['fund', 'objective']);
  expect((await look(revisore, 'line', { areaId: 'none' })).totals['assestato']).toBe('1250.00');
  expect((await look(revisore, 'line', { areaId: 'rubbish' })).rowCount).toBe(0);
});

it('says where what was given in a year has gone', async () => {
  const view = await look(revisore, 'fund', {}, 2026);
  expect(view.given).toEqual({
    assigned: '100000.00',
    unallocated: '98710.00',
    toOtherYears: '1290.00',
    fromOtherYears: '0.00',
  });
  expect(view.rows.map((r) => [r.figures['assigned'], r.figures['assestato']])).toEqual([['100000.00', '0.00']]);
  expect((await look(revisore, 'year', {}, null)).rows.map((r) => [r.key, r.figures['assigned']])).toEqual([
    ['2040', '0.00'],
    ['2026', '100000.00'],
  ]);
  expect((await look(revisore, 'line', { actionId: 'none' })).given).toBeNull();
});

it('spreads contracts on several years by the months that they cover', async () => {
  const made = await put(responsabile, 'Appalto', '1000.00');
  const shares = [{ lineId: made.entry!.movements[0]!.line.id, value: '1000.00' }];
  await responsabile.save('commit', { title: 'Appalto', from: '2040-11-01', to: '2041-01-31', shares }, entry);
  const { data } = await revisore.ask<{ commitmentYears: { rows: { title: string; shares: object[] }[] } }>(
    '{ commitmentYears(year: 2041) { rows { title shares { year months value } } } }',
  );
  expect(data!.commitmentYears.rows).toEqual([
    {
      title: 'Appalto',
      shares: [
        { year: 2040, months: '2', value: '666.67' },
        { year: 2041, months: '1', value: '333.33' },
      ],
    },
  ]);
});

it('once the consuntivo is closed its lines stand still, what is committed is still paid, and what was wrong is taken back', async () => {
  const owed = await put(responsabile, 'Da pagare', '7.00');
  const shares = [{ lineId: owed.entry!.movements[0]!.line.id, value: '7.00' }];
  const bound = { title: 'Residuo', shares };
  expect((await responsabile.save<Moved>('commit', bound, entry)).problems).toEqual([]);
  const moved = await put(responsabile, 'Sbagliata', '10.00');
  expect((await approve(responsabile, 'assestato', 1)).budgetYear?.state).toBe('assestato');
  expect((await approve(responsabile, 'consuntivo', 2, { actDate: '2090-01-01' })).problems[0]).toMatchObject({
    field: 'actDate',
  });
  expect((await approve(responsabile, 'consuntivo', 2)).budgetYear?.state).toBe('consuntivo');
  const closed =
    'Il consuntivo 2040 è chiuso: sulle voci di quell’anno non si stanzia e non si impegna più; ciò che è impegnato si liquida e si paga.';
  expect(sentences(await put(responsabile, 'Tardi', '1.00'))).toEqual([closed]);
  const lineId = moved.entry!.movements[0]!.line.id;
  const spend = { title: 'Tardi', shares: [{ lineId, value: '1.00' }] };
  expect(sentences(await responsabile.save('commit', spend, entry))).toEqual([closed]);
  const away = { fromLineId: lineId, to: { assignmentId, year: 2042, title: 'Altrove' }, value: '1.00', title: 'Via' };
  expect(sentences(await responsabile.save('transfer', away, entry))).toEqual([closed]);
  const [commitment] = await api.look<{ id: string }>("select id from zona.commitment where title = 'Residuo'");
  const settled = await responsabile.save<Moved>('settle', { ...bound, commitmentId: commitment!.id }, entry);
  expect(settled.problems).toEqual([]);
  const back = await responsabile.save<Moved>('reverseEntry', { entryId: moved.entry!.id, reason: 'Sbagliata' }, entry);
  expect(back.entry?.kind).toBe('reversal');
  const { data } = await revisore.ask<{
    budgetYears: { year: number; state: string; acts: { step: string; organ: string }[] }[];
  }>('{ budgetYears { year state acts { step organ } } }');
  const year = data!.budgetYears.find((y) => y.year === 2040)!;
  expect([year.state, ...year.acts.map((a) => a.step)]).toEqual([
    'consuntivo',
    'preventivo',
    'assestato',
    'consuntivo',
  ]);
});

it('only the responsabile approves; the books of another ambito are not these', async () => {
  const input = {
    richiestaId: crypto.randomUUID(),
    year: 2050,
    step: 'preventivo',
    actKind: 'delibera',
    organ: 'A',
    actDate: '2026-01-01',
  };
  for (const who of [operatore, revisore]) {
    const mutation =
      'mutation($input: ApproveBudgetYearInput!) { approveBudgetYear(input: $input) { budgetYear { id } } }';
    expect((await who.ask(mutation, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  }
  const comune = await api.login('comune@lodi.example');
  expect((await comune.ask('{ budget(by: fund) { rowCount } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const elsewhere = await api.login('responsabile@carate.example');
  expect(await look(elsewhere, 'line')).toMatchObject({
    rowCount: 0,
    given: { assigned: '0.00' },
    crumbs: [{ by: 'fund', label: null }],
  });
});

it('says on Oggi what waits and what is due', async () => {
  await api.look('update zona.fund_assignment set spend_by = current_date + 5 where id = $1', [assignmentId]);
  const ask = async (who: Person) =>
    (
      await who.ask<{
        budgetHome: {
          figures: { label: string; value: string }[];
          tasks: { kind: string; title: string; detail: string }[];
        };
      }>('{ budgetHome { figures { label value note } tasks { kind title detail dueOn target { page id filter } } } }')
    ).data!.budgetHome;
  const mine = await ask(responsabile);
  expect(mine.figures).toHaveLength(3);
  expect(mine.tasks.map((task) => task.kind)).toEqual(expect.arrayContaining(['approval', 'due']));
  expect(mine.tasks.find((task) => task.title.startsWith('Fondo di prova 2026'))?.detail).toBe(
    '100.000,00 € ancora da pagare.',
  );
  expect((await ask(revisore)).tasks).toEqual([]);
  expect(await ask(await api.login('comune@lodi.example'))).toEqual({ figures: [], tasks: [] });
});

it('shows on Oggi the nearest instalments and open reports, and where the others are', async () => {
  const tasks = async () =>
    (
      await responsabile.ask<{ budgetHome: { tasks: { kind: string; title: string; target: { page: string } }[] } }>(
        '{ budgetHome { tasks { kind title target { page } } } }',
      )
    ).data!.budgetHome.tasks.filter((task) => task.kind !== 'approval' && task.kind !== 'warning');
  const said = await tasks();
  expect(said.map(({ kind, target }) => [kind, target.page])).toEqual(
    expect.arrayContaining([
      ['late', 'fund'],
      ['due', 'fund'],
      ['due', 'fundReport'],
    ]),
  );
  expect(said.some((task) => task.title.includes('Anticipo: attesa entro il'))).toBe(true);
  await api.look(
    `insert into zona.fund_instalment (ambito_id, id, assignment_id, title, expected_cents, expected_on)
     select s.ambito_id, gen_random_uuid(), s.id, 'Rata ' || n, 100, current_date + n from zona.fund_assignment s, generate_series(-3, 3) n where s.id = $1`,
    [assignmentId],
  );
  const many = await tasks();
  expect(many).toHaveLength(6);
  expect(many.at(-1)).toMatchObject({ title: 'Altre 6 scadenze del bilancio', target: { page: 'budgetDeadlines' } });
});

it('says where the allocated is not what the plan states for a year, until it is', async () => {
  const carate = await api.login('responsabile@carate.example');
  const warnings = async () =>
    (
      await carate.ask<{
        budgetChecks: {
          rows: { id: string; type: string; stated: string; allocated: string; source: object | null }[];
        };
      }>('{ budgetChecks(year: 2022) { rows { id type title stated allocated source { document line } } } }')
    ).data!.budgetChecks.rows;
  const [first, ...others] = await warnings();
  expect([first!.stated === first!.allocated, first!.source !== null, others.length > 0]).toEqual([false, true, true]);
  const books = await openFund(api, 'carate-brianza');
  const value = ((Number(first!.stated) * 100 - Number(first!.allocated) * 100) / 100).toFixed(2);
  await carate.save('assignFunds', { assignmentId: books.assignmentId, value, title: 'Prova' }, 'entry { id }');
  const of = first!.type === 'Action' ? { actionId: first!.id } : { objectiveId: first!.id };
  const cells = [{ assignmentId: books.assignmentId, year: 2022, value, ...of }];
  expect((await carate.save('allocate', { title: 'Prova', cells }, entry)).problems).toEqual([]);
  expect((await warnings()).map((w) => w.id)).toEqual(others.map((w) => w.id));
});
