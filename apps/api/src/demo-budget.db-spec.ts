import { formatEuro, sumCents, toCents } from '@zona/money';
import { startApi, type Api } from './testing/harness.ts';

/** What the demo shows of riparti, rendiconti and imported payments, beside the figures of its documents. */
let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const ask = async <T>(email: string, query: string) => (await (await api.login(email)).ask<T>(query)).data!;

it('Bassa Bresciana: 2.025.000,00 divided by inhabitants, one riparto of each state', async () => {
  interface Quota {
    value: string;
    received: string;
    overdue: string;
  }
  const { scenarios } = await ask<{
    scenarios: { edges: { node: { title: string; state: string; quotas: Quota[] } }[] };
  }>(
    'responsabile@bassabresciana.example',
    '{ scenarios(first: 10) { edges { node { title state quotas { value received overdue } } } } }',
  );
  const rows = scenarios.edges.map((e) => e.node);
  expect(rows.map((r) => r.state).sort()).toEqual(['draft', 'frozen', 'proposed']);
  const { quotas } = rows.find((r) => r.state === 'frozen')!;
  const sum = (of: keyof Quota) => sumCents(quotas.map((q) => toCents(q[of])));
  expect([quotas.length, sum('value'), sum('received') + sum('overdue')]).toEqual([20, 202_500_000n, 202_500_000n]);
  expect(quotas.filter((q) => q.overdue !== '0.00')).toHaveLength(2);
});

it('its mayor is asked to vote, its comune sees its own quota', async () => {
  const { budgetHome } = await ask<{ budgetHome: { tasks: { title: string }[] } }>(
    'sindaco@bassabresciana.example',
    '{ budgetHome { tasks { title } } }',
  );
  expect(budgetHome.tasks.map((t) => t.title)).toEqual(['Gestione associata 2021: il riparto aspetta il tuo voto']);
  const { comuneBudget } = await ask<{ comuneBudget: { year: number; pays: { due: string }[] } }>(
    'comune@bassabresciana.example',
    '{ comuneBudget { year pays { due } } }',
  );
  expect([comuneBudget.year, comuneBudget.pays.map((p) => formatEuro(p.due))]).toEqual([2020, ['320.551,81 €']]);
});

it('Melzo: the housing report is signed, that of the network warns of its own share; a mandate of three is matched', async () => {
  interface Report {
    state: string;
    costs: { value: string }[];
    checks: { code: string; blocks: boolean }[];
  }
  const melzo = 'responsabile@melzo.example';
  const { fundReports } = await ask<{ fundReports: { edges: { node: { id: string; state: string } }[] } }>(
    melzo,
    '{ fundReports(first: 10) { edges { node { id state } } } }',
  );
  const byState = new Map(fundReports.edges.map(({ node }) => [node.state, node.id]));
  const sheet = async (state: string) =>
    (
      await ask<{ fundReportSheet: Report }>(
        melzo,
        `{ fundReportSheet(id: "${byState.get(state)}") { costs { value } checks { code blocks } } }`,
      )
    ).fundReportSheet;
  const [signed, open] = [await sheet('signed'), await sheet('open')];
  expect(sumCents(signed.costs.map((c) => toCents(c.value)))).toBe(4_166_100n);
  expect(open.checks.map((c) => c.code)).toContain('own_share');
  expect(open.checks.some((c) => c.blocks)).toBe(false);
  const { importedPayments } = await ask<{
    importedPayments: { edges: { node: { number: string; status: string } }[] };
  }>(melzo, '{ importedPayments(first: 10) { edges { node { number status } } } }');
  expect(importedPayments.edges.map((e) => [e.node.number, e.node.status]).sort()).toEqual([
    ['1204', 'open'],
    ['1377', 'matched'],
    ['1381', 'open'],
  ]);
});
