import { startApi, type Api, type Person } from './testing/harness.ts';
import { openFund } from './testing/ledgers.ts';

/** What the office decides on the avvisi of a year of the budget. Carate's plan, invented money. */
let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const year = 2022;
interface Avviso {
  key: string;
  id: string;
  type: string;
  state: string;
  changed: boolean;
  mine: boolean;
  reason: string | null;
  stated: string;
  allocated: string;
  version: number | null;
}

it('an avviso is assigned, dismissed with a reason, comes back when its figures change, and is remembered once it is gone', async () => {
  const [office, carate] = [
    await api.login('operatore@carate.example'),
    await api.login('responsabile@carate.example'),
  ];
  const all = async (who: Person) =>
    (
      await who.ask<{ budgetChecks: { rows: Avviso[] } }>(
        '{ budgetChecks(year: 2022) { rows { key id type state changed mine reason stated allocated version } } }',
      )
    ).data!.budgetChecks.rows;
  const [{ key, id, type, stated, allocated }] = (await all(office)).toReversed() as [Avviso];
  const now = async (who = office) => (await all(who)).find((r) => r.key === key)!;
  const decide = (act: string, input: object, who = office) =>
    who.save<{ budgetWarning: { state: string; version: number } | null; conflict: object | null }>(
      `${act}BudgetWarning`,
      { year, key, ...input },
      'budgetWarning { state version }',
    );
  const viewer = await office.ask<{ viewer: { name: string }; warningAssignees: { id: string; name: string }[] }>(
    '{ viewer { name } warningAssignees { id name } }',
  );
  const me = viewer.data!.warningAssignees.find((p) => p.name === viewer.data!.viewer.name)!;
  expect((await decide('assign', { assigneeId: me.id })).budgetWarning).toEqual({ state: 'assigned', version: 1 });
  expect([(await now()).mine, (await now(carate)).mine]).toEqual([true, false]);
  const today = async () =>
    (await office.ask<{ budgetHome: { tasks: { title: string }[] } }>('{ budgetHome { tasks { title } } }')).data!
      .budgetHome.tasks;
  const told = { title: 'Un avviso di quadratura del bilancio 2022, assegnato a te' };
  expect(await today()).toContainEqual(told);

  expect((await decide('dismiss', { version: 1, reason: ' ' })).problems).toMatchObject([{ field: 'reason' }]);
  await decide('dismiss', { version: 1, reason: 'Il resto è su un’altra azione.' });
  expect(await now()).toMatchObject({ state: 'dismissed', changed: false, version: 2 });
  expect(await today()).not.toContainEqual(told);
  expect((await decide('reopen', { version: 1 })).conflict).toMatchObject({ version: 2 });

  // Another figure than the one that was dismissed: it is back, and says why it had been.
  const books = await openFund(api, 'carate-brianza');
  await carate.save(
    'assignFunds',
    { assignmentId: books.assignmentId, value: '1000000.00', title: 'Prova' },
    'entry { id }',
  );
  const put = async (value: string) => {
    const of = type === 'Action' ? { actionId: id } : { objectiveId: id };
    const cells = [{ assignmentId: books.assignmentId, year, value, ...of }];
    expect((await carate.save('allocate', { title: 'Prova', cells }, 'entry { id }')).problems).toEqual([]);
  };
  await put('0.01');
  expect(await now()).toMatchObject({ state: 'open', changed: true, reason: 'Il resto è su un’altra azione.' });
  await put('-0.01');
  expect(await now()).toMatchObject({ state: 'dismissed', changed: false });
  await put(((Number(stated) * 100 - Number(allocated) * 100) / 100).toFixed(2));
  expect(await now()).toMatchObject({ state: 'resolved', reason: 'Il resto è su un’altra azione.' });
  expect((await decide('reopen', { version: 2 })).problems).toMatchObject([{ code: 'NOT_FOUND' }]);

  const revisore = await api.login('revisore@carate.example');
  expect((await now(revisore)).state).toBe('resolved');
  await expect(decide('dismiss', { reason: 'x' }, revisore)).rejects.toThrow(/FORBIDDEN/);
});
