import { startApi, type Api } from './testing/harness.ts';

/** The acceptance figures of the real documents, read as a user of each ambito reads them. */
let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface Total {
  count: number;
  naive: string;
  distinct: string;
  conditional: string;
  unconditionalAnnual: string;
  mixedPeriods: boolean;
  byPeriod: { period: string; value: string }[];
  byFund: { fund: string | null; value: string }[];
}
interface PlanRead {
  title: string;
  counts: Record<string, number>;
  amounts: Total;
  answerCensus: { row: string; yes: number; no: number; partly: number; notStated: number }[];
  areas: {
    title: string;
    code: string | null;
    amounts: Total;
    objectives: { code: string; title: string; schede: { form: string }[]; actions: { title: string }[] }[];
  }[];
}

const total =
  'count naive distinct conditional unconditionalAnnual mixedPeriods byPeriod { period value } byFund { fund value }';
const query = `{ plans(first: 5) { totalCount edges { node { title counts { objectives actions schede stubs answersNotStated } amounts { ${total} } answerCensus { row yes no partly notStated }
  areas { title code amounts { ${total} } objectives { code title schede { form } actions { title } } } } } } }`;

async function planOf(email: string): Promise<PlanRead> {
  const person = await api.login(email);
  const answer = await person.ask<{ plans: { totalCount: number; edges: { node: PlanRead }[] } }>(query);
  expect(answer.errors).toBeUndefined();
  expect(answer.data!.plans.totalCount).toBe(1);
  return answer.data!.plans.edges[0]!.node;
}
const value = (parts: { value: string }[], index: number) => parts[index]?.value;

describe('Carate Brianza 2021-2023', () => {
  let plan: PlanRead;
  beforeAll(async () => (plan = await planOf('responsabile@carate.example')));

  it('57 cards and a stub, 56 actions of which 55 have a card', async () => {
    expect(plan.counts).toMatchObject({ schede: 57, stubs: 1, actions: 56 });
    const [row] = await api.look<{ n: string }>(
      "select count(distinct action_id) as n from zona.scheda where form = 'full' and ambito_id = (select id from zona.ambito where slug = 'carate-brianza')",
    );
    expect(row!.n).toBe('55');
  });

  it('cards per area 17/8/11/4/11/6', () => {
    expect(
      plan.areas.map((a) => a.objectives.flatMap((o) => o.schede).filter((s) => s.form === 'full').length),
    ).toEqual([17, 8, 11, 4, 11, 6]);
  });

  it('the census of the four flags', () => {
    const census = Object.fromEntries(plan.answerCensus.map(({ row, ...counts }) => [row, counts]));
    expect(census['trasversale']).toEqual({ yes: 39, no: 16, partly: 2, notStated: 0 });
    expect(census['integrazione_sociosanitaria']).toEqual({ yes: 29, no: 25, partly: 3, notStated: 0 });
    expect(census['continuita']).toEqual({ yes: 39, no: 16, partly: 1, notStated: 1 });
    expect(census['coprogettato']).toEqual({ yes: 40, no: 9, partly: 8, notStated: 0 });
  });

  it('43 stated figures: 11.774.234,92 as written, 11.558.234,92 without the two repetitions', () => {
    expect(plan.amounts).toMatchObject({
      count: 43,
      naive: '11774234.92',
      distinct: '11558234.92',
      conditional: '4120000.00',
      unconditionalAnnual: '4338821.72',
      mixedPeriods: true,
    });
  });

  it('the figures of each area', () => {
    expect(
      plan.areas.map((a) => [
        a.amounts.naive,
        a.amounts.distinct,
        a.amounts.unconditionalAnnual,
        a.amounts.conditional,
      ]),
    ).toEqual([
      ['1088321.72', '892321.72', '112821.72', '0.00'],
      ['3785819.00', '3765819.00', '20000.00', '3710000.00'],
      ['4146000.00', '4146000.00', '3606000.00', '340000.00'],
      ['1330000.00', '1330000.00', '60000.00', '0.00'],
      ['655000.00', '655000.00', '540000.00', '70000.00'],
      ['769094.20', '769094.20', '0.00', '0.00'],
    ]);
  });

  it('an action serves several objectives', () => {
    const serving = (title: RegExp) =>
      plan.areas
        .flatMap((a) => a.objectives)
        .filter((o) => o.actions.some((x) => title.test(x.title)))
        .map((o) => o.code);
    expect(serving(/^Piano formativo Ambito/i)).toEqual(['1', '9', '11']);
  });
});

describe('Lodi 2025-2027', () => {
  let plan: PlanRead;
  beforeAll(async () => (plan = await planOf('responsabile@lodi.example')));

  it('25 objectives with 19 cards; the two called "L, 1" are both there', () => {
    expect(plan.counts).toMatchObject({ objectives: 25, schede: 19 });
    expect(plan.areas.filter((a) => a.code?.startsWith('L')).map((a) => a.objectives.length)).toEqual([1, 1]);
  });

  it('11.662.214,13, and 15.662.214,13 with one year of SAI', () => {
    const byPeriod = Object.fromEntries(plan.amounts.byPeriod.map((p) => [p.period, p.value]));
    expect(byPeriod['annual']).toBe('4000000.00');
    expect(plan.amounts.distinct).toBe('15662214.13');
    const cents = (s: string) => BigInt(s.replace('.', ''));
    expect(cents(plan.amounts.distinct) - cents(byPeriod['annual']!)).toBe(1166221413n);
  });

  it('flags as counted in the document', () => {
    const census = Object.fromEntries(plan.answerCensus.map(({ row, ...counts }) => [row, counts]));
    expect(census['altri_ambiti']).toMatchObject({ yes: 0, no: 19 });
    expect(census['premiale']).toMatchObject({ yes: 4, no: 15 });
    expect(census['asst_analisi']).toMatchObject({ yes: 14, no: 5 });
    expect(census['asst_realizzazione']).toMatchObject({ yes: 14, no: 4, partly: 1 });
    expect(census['coprogrammato']).toMatchObject({ yes: 12, no: 6, partly: 1 });
  });
});

describe('Bassa Bresciana Centrale 2020-2022', () => {
  let plan: PlanRead;
  beforeAll(async () => (plan = await planOf('responsabile@bassabresciana.example')));

  it('13 services, 3.366.000,00 by area', () => {
    expect(plan.counts).toMatchObject({ objectives: 13, schede: 13 });
    expect(plan.amounts.distinct).toBe('3366000.00');
    expect(plan.areas.map((a) => a.amounts.distinct)).toEqual([
      '230000.00',
      '526000.00',
      '1795000.00',
      '215000.00',
      '600000.00',
    ]);
  });

  it('and by source', () => {
    expect(plan.amounts.byFund.map((f) => [f.fund, f.value])).toEqual(
      expect.arrayContaining([
        ['Quota comuni', '2025000.00'],
        ['FNPS', '311000.00'],
        ['FNPS + FSR + quota comuni', '215000.00'],
        ['Entrate regionali, nazionali, UE', '215000.00'],
        [null, '600000.00'],
      ]),
    );
    expect(value(plan.amounts.byFund, 0)).toBe('2025000.00');
  });
});

it('nobody of any ambito ever sees 15.028.214,13, the sum over two of them', async () => {
  const emails = [
    'responsabile@carate.example',
    'responsabile@lodi.example',
    'responsabile@bassabresciana.example',
    'ets@orizzonte.example',
    'asst@lodi.example',
    'ats@bassabresciana.example',
  ];
  for (const email of emails) {
    const answer = await (await api.login(email)).ask(query);
    expect(JSON.stringify(answer)).not.toMatch(/15028214\.13/);
  }
});
