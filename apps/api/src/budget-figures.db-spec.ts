import { allocate } from '@zona/budgets-domain';
import { startApi, type Api } from './testing/harness.ts';

/** The acceptance figures of the budgets, read as the responsabile of each ambito reads them (issue 5, point 8). */
let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface Figures {
  assigned: string;
  allocated: string;
  committed: string;
  paid: string;
  assignedLeft: string;
}
interface Line {
  title: string;
  year: number;
  source: { line: number } | null;
  objective: { code: string; title: string } | null;
  figures: Figures;
}
interface Fund {
  name: string;
  kind: { code: string };
  figures: Figures;
  assignments: { year: number; figures: Figures; lines: Line[] }[];
}
const figures = 'figures { assigned allocated committed paid assignedLeft }';
async function fundsOf(email: string): Promise<Fund[]> {
  const person = await api.login(email);
  const answer = await person.ask<{ funds: { edges: { node: Fund }[] } }>(
    `{ funds(first: 50) { edges { node { name kind { code } ${figures}
      assignments { year ${figures} lines { title year source { line } objective { code title } ${figures} } } } } } }`,
  );
  expect(answer.errors).toBeUndefined();
  return answer.data!.funds.edges.map((e) => e.node);
}
const cents = (euro: string): bigint => BigInt(euro.replace('.', ''));
const sum = (all: string[]): bigint => all.reduce((total, euro) => total + cents(euro), 0n);
const linesOf = (funds: Fund[]) => funds.flatMap((f) => f.assignments.flatMap((a) => a.lines));
const assigned = (funds: Fund[], part: string) =>
  sum(funds.filter((f) => f.name.includes(part)).map((f) => f.figures.assigned));

describe('Bassa Bresciana 2020-2022', () => {
  let funds: Fund[];
  beforeAll(async () => (funds = await fundsOf('responsabile@bassabresciana.example')));

  it('13 services, 3.366.000,00 in all, each with the line of the document it comes from', () => {
    const lines = linesOf(funds);
    expect(lines).toHaveLength(13);
    expect(sum(lines.map((l) => l.figures.allocated))).toBe(336_600_000n);
    expect(lines.every((l) => l.source !== null)).toBe(true);
  });

  it('the coverage: 2.025.000 comuni, 311.000 FNPS, 215.000 mixed, 215.000 grants, 600.000 not said', () => {
    expect(assigned(funds, 'Quote dei comuni')).toBe(202_500_000n);
    expect(funds.filter((f) => f.kind.code === 'fnps').map((f) => f.figures.assigned)).toEqual(['311000.00']);
    expect(assigned(funds, 'FNPS, Fondo sociale')).toBe(21_500_000n);
    expect(assigned(funds, 'Entrate regionali')).toBe(21_500_000n);
    expect(assigned(funds, 'Fonte non indicata')).toBe(60_000_000n);
    expect(funds.every((f) => f.figures.assignedLeft === '0.00')).toBe(true);
  });
});

describe('Lodi 2025-2027', () => {
  let funds: Fund[];
  beforeAll(async () => (funds = await fundsOf('responsabile@lodi.example')));

  it('11.662.214,13 over three years, without the SAI, whose figure is not exact', () => {
    expect(sum(funds.map((f) => f.figures.allocated))).toBe(1_166_221_413n);
    const [sai] = funds.filter((f) => f.kind.code === 'sai');
    expect(sai!.figures.assigned).toBe('0.00');
  });

  it('2.650.000,00 over three years: the cent that is left lies in one of them', () => {
    const [work] = funds.filter((f) => f.kind.code === 'fnps');
    const years = work!.assignments.map((a) => a.figures.allocated);
    expect([...years].sort()).toEqual(['883333.33', '883333.33', '883333.34']);
    expect(sum(years)).toBe(265_000_000n);
  });

  it('home care and the elderly: 926.442,60 + 141.771,53 + 329.000 + 300.000 = 1.697.214,13', () => {
    const parts = ['SILVER', 'Protagonisti', 'PNRR, dimissioni', 'Fondo sociale regionale'];
    expect(parts.map((p) => assigned(funds, p)).reduce((a, b) => a + b)).toBe(169_721_413n);
  });
});

describe('Carate Brianza 2021-2023', () => {
  it('action 79: three sources, 669.094,20; the quotas of five ambiti for two years 256.032,90', async () => {
    const funds = await fundsOf('responsabile@carate.example');
    const three = ['DGR 4643', 'cinque Ambiti', 'Autonomia abitativa'].map((p) => assigned(funds, p));
    expect(three).toEqual([35_011_436n, 25_603_290n, 6_294_694n]);
    expect(three.reduce((a, b) => a + b)).toBe(66_909_420n);
    expect(2_560_329n * 5n * 2n).toBe(three[1]);
    const quotas = funds.find((f) => f.name.includes('cinque Ambiti'))!;
    expect(quotas.assignments.map((a) => a.figures.allocated)).toEqual(['128016.45', '128016.45']);
  });

  it('the OUI matrix: a warning that names the 30.012,54 between rows and total', async () => {
    const person = await api.login('responsabile@carate.example');
    const plans = await person.ask<{ plans: { edges: { node: { id: string } }[] } }>(
      '{ plans(first: 1) { edges { node { id } } } }',
    );
    const planId = plans.data!.plans.edges[0]!.node.id;
    const answer = await person.ask<{ planChecks: { warnings: { difference: string | null }[] } }>(
      'query($planId: ID!) { planChecks(planId: $planId) { warnings { difference } } }',
      { planId },
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data!.planChecks.warnings.map((w) => w.difference)).toContain('30.012,54 €');
  });

  it('a quarter of 152.212,54 for each of four ambiti: two have a cent more', () => {
    const comuni = ['carate', 'desio', 'seregno', 'vimercate'].map((key) => ({ key, name: key }));
    const rounding = { kind: 'largest_remainder' as const, ties: { by: 'key' as const } };
    const found = allocate({ basis: { kind: 'equal' }, limits: null, rounding }, 15_221_254n, { comuni });
    if (!found.ok) throw new Error(found.problems[0]!.message);
    expect(found.value.shares.map((s) => s.cents)).toEqual([3_805_314n, 3_805_314n, 3_805_313n, 3_805_313n]);
  });
});

describe('Distretto 5 Melzo', () => {
  let funds: Fund[];
  beforeAll(async () => (funds = await fundsOf('responsabile@melzo.example')));

  it('the anti-violence grant 158.149,67 lies whole on its five parts, to the cent', () => {
    const viola = funds.find((f) => f.name.includes('violenza'))!;
    expect(viola.figures).toMatchObject({ assigned: '158149.67', allocated: '158149.67', assignedLeft: '0.00' });
    expect(viola.assignments[0]!.lines.map((l) => l.figures.allocated).sort()).toEqual(
      ['17396.46', '34484.54', '34484.54', '32373.24', '39410.89'].sort(),
    );
  });

  it.each([
    ['last_by_difference', [3_448_454n, 3_448_454n, 3_237_324n, 3_941_089n]],
    ['largest_remainder', [3_448_454n, 3_448_453n, 3_237_324n, 3_941_090n]],
  ] as const)('the 89 %% of it under %s', (kind, expected) => {
    const keys = ['centri', 'case', 'sportelli', 'potenziamento'];
    const shares = ['24.5', '24.5', '23', '28'].map((percent, i) => ({ key: keys[i]!, percent }));
    const rounding =
      kind === 'last_by_difference' ? { kind, last: null } : { kind, ties: { by: 'stated' as const, keys } };
    const found = allocate({ basis: { kind: 'percentages', shares }, limits: null, rounding }, 14_075_321n, {
      comuni: keys.map((key) => ({ key, name: key })),
    });
    if (!found.ok) throw new Error(found.problems[0]!.message);
    expect(found.value.shares.map((s) => s.cents)).toEqual(expected);
  });

  it('housing: 70.454,00 assigned, 41.661,00 paid, 28.793,00 left', () => {
    const home = funds.find((f) => f.name.includes('DGR 2065'))!;
    expect(home.figures).toMatchObject({ assigned: '70454.00', paid: '41661.00', assignedLeft: '28793.00' });
  });

  it('the contracts 1.952.730,81, spread on the years they cover so that the years sum to the contract', async () => {
    const person = await api.login('responsabile@melzo.example');
    const answer = await person.ask<{
      commitments: { edges: { node: { title: string; figures: Figures; from: string; to: string } }[] };
    }>(`{ commitments(first: 50) { edges { node { title from to ${figures} } } } }`);
    const contracts = answer.data!.commitments.edges.map((e) => e.node).filter((c) => c.from === '2019-07-01');
    expect(contracts.map((c) => c.figures.committed).sort()).toEqual(['1481365.25', '214527.00', '256838.56']);
    expect(sum(contracts.map((c) => c.figures.committed))).toBe(195_273_081n);
    const lines = linesOf(funds).filter((l) => l.title.startsWith('SID'));
    expect(lines.map((l) => [l.year, l.figures.committed]).sort()).toEqual([
      [2019, '246894.21'],
      [2020, '493788.42'],
      [2021, '493788.41'],
      [2022, '246894.21'],
    ]);
  });
});

it('each ambito sees its own money only', async () => {
  const all = await Promise.all(
    ['carate', 'lodi', 'bassabresciana', 'melzo'].map((a) => fundsOf(`responsabile@${a}.example`)),
  );
  const names = all.map((funds) => new Set(funds.map((f) => f.name)));
  expect(names.map((n) => n.has('Progetto SILVER, Fondazione Cariplo'))).toEqual([false, true, false, false]);
});
