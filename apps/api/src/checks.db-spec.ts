import { startApi, type Api, type Person } from './testing/harness.ts';

/** The avvisi of the real documents, as the notes on each list its irregular cases: these, and no other. */
let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface Side {
  value: string;
  source: { line: number } | null;
}
interface Warning {
  key: string;
  code: string;
  state: string;
  sentence: string;
  left: Side;
  right: Side;
  difference: string | null;
  subjects: { title: string }[];
  assigneeName: string | null;
  reason: string | null;
  decidedBy: string | null;
  version: number | null;
}
interface Checks {
  pending: number;
  mine: number;
  warnings: Warning[];
  byObjective: { id: string; count: number }[];
}

const planOf = async (person: Person): Promise<string> =>
  (await person.ask<{ plans: { edges: { node: { id: string } }[] } }>('{ plans(first: 1) { edges { node { id } } } }'))
    .data!.plans.edges[0]!.node.id;
const query = `query($id: ID!, $filter: PlanWarningFilter) { planChecks(planId: $id, filter: $filter) { pending mine byObjective { id count }
  warnings { key code state sentence difference left { value source { line } } right { value source { line } } subjects { title } assigneeName reason decidedBy version } } }`;
async function checksOf(person: Person, id: string, filter: object | null = null): Promise<Checks | null> {
  const answer = await person.ask<{ planChecks: Checks | null }>(query, { id, filter });
  expect(answer.errors).toBeUndefined();
  return answer.data!.planChecks;
}
const told = ({ warnings }: Checks) =>
  warnings
    .map(
      (w) =>
        `${w.code} | ${w.subjects.map((s) => s.title).join(', ')} | ${w.left.value} | ${w.right.value} | ${w.left.source?.line ?? '-'}`,
    )
    .sort();
async function tableOf(ambito: string): Promise<string[]> {
  const person = await api.login(`responsabile@${ambito}.example`);
  return told((await checksOf(person, await planOf(person)))!);
}

describe('exactly the irregular cases of the notes', () => {
  it('Carate Brianza 2021-2023', async () => {
    expect(await tableOf('carate')).toEqual([
      // Each objective, area or plan whose sum mixes times (notes, section 4: "Mixed periods: control totals only").
      'mixed_periods | Attrazione risorse per offrire risposte ai bisogni identificati | 40.000,00 € | 300.000,00 € | 709',
      "mixed_periods | Contrastare l'istituzionalizzazione degli anziani | 20.000,00 € | 2.790.000,00 € | 590",
      'mixed_periods | Obiettivi trasversali | 112.821,72 € | 196.000,00 € | 246',
      'mixed_periods | Piano di Zona 2021-2023 | 5.298.821,72 € | 802.147,26 € | 246',
      'mixed_periods | Rafforzamento servizi sociali e ufficio di piano | 10.000,00 € | 311.000,00 € | 246',
      // Acceptance case 12; then OUI (case 5), and a line of SI of which the document gives 1.048,00 + 480,00 for 1.448,00 (line 1740).
      'parts_vs_total | Azione 18, Azione 24 | 2.430.000,00 € | 2.460.000,00 € | 516',
      expect.stringMatching(/^parts_vs_total \| OUI, .* \| 152\.212,54 € \| 122\.200,00 € \| \d+$/),
      expect.stringMatching(/^parts_vs_total \| OUI, .* \| 3\.600,00 € \| 7\.200,00 € \| 1520$/),
      expect.stringMatching(/^parts_vs_total \| Sportello SI, .* \| 1\.448,00 € \| 1\.528,00 € \| 1740$/),
      // Acceptance case 1.
      'required_answer_missing | Azione 24 | vuota | una risposta | 630',
      'required_answer_missing | Azione 53 | vuota | Sì, No o In parte | 1160',
    ]);
  });

  it('Lodi 2025-2027', async () => {
    expect(await tableOf('lodi')).toEqual([
      expect.stringMatching(/^mixed_periods \| Accrescere la capacità .* \| 4\.000\.000,00 € \| 350\.000,00 € \| 825$/),
      'mixed_periods | Piano di Zona 2025-2027 | 4.000.000,00 € | 3.000.000,00 € | 825',
      'period_outside_plan | Scheda obiettivo A2 | 4 anni | 3 anni | 201',
      'repeated_count | Scheda obiettivo B1, Scheda obiettivo B2, Scheda obiettivo B3 | 24 persone | 8 persone | 251',
      'repeated_count | Scheda obiettivo GI1, Scheda obiettivo GI2, Scheda obiettivo GI3 | 51 persone | 17 persone | 509',
      'repeated_count | Scheda obiettivo H1, Scheda obiettivo H2 | 13 persone | 11 persone | 670',
      // Acceptance case 14.
      'required_answer_missing | Scheda obiettivo H2 | vuota | No | 680',
      'required_answer_missing | Scheda obiettivo J3 | Sì | non indicate | 780',
      'required_answer_missing | Scheda obiettivo J3 | nessuna voce valida | consolidato, nuovo o misto | 793',
      // Acceptance case 12.
      'target_below_baseline | Scheda obiettivo B3 | 2.500 azioni | 100 azioni | 305',
      'target_below_baseline | Scheda obiettivo H1 | 310 percorsi/anno | 200 percorsi/anno | 651',
      'target_below_baseline | Scheda obiettivo J2 | 300 persone | 100 persone | 763',
      'target_below_baseline | Scheda obiettivo LA | 73 tirocini | 30 tirocini | 884',
      'target_below_baseline | Scheda obiettivo LI | 500 persone | 450 persone | 847',
      // Acceptance case 11.
      'unreconciled_counts | Scheda obiettivo DE3 | 28 segnalazioni | 125 progetti | 417',
    ]);
  });

  it('Bassa Bresciana Centrale 2020-2022', async () => {
    expect(await tableOf('bassabresciana')).toEqual([
      // Acceptance case 1, and the text left over from 2019-2021 (notes, section 2b).
      'period_outside_plan | Scheda 11 | triennio 2019-2021 | 2020-2022 | 361',
      'period_outside_plan | Scheda 13 | 2019-20-21 | 2020-2022 | 412',
      'period_outside_plan | Scheda 2 | triennio 2019-2021 | 2020-2022 | 71',
      'required_answer_missing | Scheda 13 | vuota | una risposta | 412',
      'required_answer_missing | Scheda 4 | vuota | una risposta | 134',
    ]);
  });

  it('Distretto 5 Melzo, second half of 2019: what it prints adds up', async () => {
    expect(await tableOf('melzo')).toEqual([]);
  });

  it('the repetitions that the plan of Carate knows are warnings as soon as it no longer says so', async () => {
    const person = await api.login('responsabile@carate.example');
    const id = await planOf(person);
    await api.look(
      "update zona.stated_amount set same_as_id = null where ambito_id = (select id from zona.ambito where slug = 'carate-brianza')",
    );
    const checks = (await checksOf(person, id, { code: 'figure_on_two_actions' }))!;
    expect(told(checks)).toEqual([
      'figure_on_two_actions | Azione 14, Azione 15 | 196.000,00 € | 196.000,00 € | 432',
      'figure_on_two_actions | Azione 22, Azione 25 | 20.000,00 € | 20.000,00 € | 590',
    ]);
  });
});

describe('what the Ufficio di Piano does with them', () => {
  let udp: Person;
  let plan: string;
  const fields = 'warning { id state version assigneeName reason decidedBy }';
  const one = async (person: Person, key: string) =>
    (await checksOf(person, plan))!.warnings.find((w) => w.key === key)!;
  let warning: Warning;
  beforeAll(async () => {
    udp = await api.login('operatore@lodi.example');
    plan = await planOf(udp);
    warning = (await checksOf(udp, plan))!.warnings.find((w) => w.sentence.includes('Tirocini in agricoltura'))!;
  });

  it('assigned, then dismissed with its reason, then open again', async () => {
    const before = (await checksOf(udp, plan))!;
    const people = await udp.ask<{ warningAssignees: { id: string; name: string }[] }>(
      '{ warningAssignees { id name } }',
    );
    expect(people.data!.warningAssignees.map((p) => p.name)).toContain('Paola Grazzani');
    const me = await udp.ask<{ viewer: { name: string } }>('{ viewer { name } }');
    const mine = people.data!.warningAssignees.find((p) => p.name === me.data!.viewer.name)!;
    const named = { planId: plan, key: warning.key };
    const assigned = await udp.save<{ warning: { version: number } }>(
      'assignWarning',
      { ...named, assigneeId: mine.id },
      fields,
    );
    expect(assigned).toMatchObject({
      warning: { state: 'assigned', assigneeName: mine.name, version: 1 },
      problems: [],
    });
    expect((await checksOf(udp, plan))!.mine).toBe(before.mine + 1);
    expect((await checksOf(udp, plan, { mine: true }))!.warnings.map((w) => w.key)).toContain(warning.key);

    const silent = await udp.save('dismissWarning', { ...named, version: 1, reason: '  ' }, fields);
    expect(silent.problems).toMatchObject([{ field: 'reason' }]);
    const dismissed = await udp.save(
      'dismissWarning',
      { ...named, version: 1, reason: 'Contano cose diverse.' },
      fields,
    );
    expect(dismissed).toMatchObject({
      warning: { state: 'dismissed', reason: 'Contano cose diverse.', assigneeName: null },
    });
    expect((await checksOf(udp, plan))!.pending).toBe(before.pending - 1);

    const stale = await udp.save<{ conflict: object }>('reopenWarning', { ...named, version: 1 }, fields);
    expect(stale.conflict).toMatchObject({ version: 2 });
    await udp.save('reopenWarning', { ...named, version: 2 }, fields);
    expect(await one(udp, warning.key)).toMatchObject({ state: 'open', reason: null, version: 3 });
  });

  it('solved by itself when the plan changes, and remembered', async () => {
    await udp.save(
      'dismissWarning',
      { planId: plan, key: warning.key, version: 3, reason: 'Definizioni diverse.' },
      fields,
    );
    const [, id] = warning.key.split(':');
    await api.look('update zona.indicator set target = 80 where id = $1', [id]);
    expect(await one(udp, warning.key)).toMatchObject({ state: 'resolved', reason: 'Definizioni diverse.' });
    await api.look('update zona.indicator set target = 30 where id = $1', [id]);
    expect(await one(udp, warning.key)).toMatchObject({ state: 'dismissed' });
  });

  it('a warning that is not there, a person who is not of the Ufficio di Piano', async () => {
    const gone = await udp.save('reopenWarning', { planId: plan, key: 'target_below_baseline:nothing' }, fields);
    expect(gone.problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    const [mayor] = await api.look<{ id: string }>(
      "select p.id from zona.person p join zona.membership m on m.person_id = p.id where m.role = 'sindaco' and p.ambito_id = (select id from zona.ambito where slug = 'lodi') limit 1",
    );
    const refused = await udp.save(
      'assignWarning',
      { planId: plan, key: warning.key, version: 4, assigneeId: mayor!.id },
      fields,
    );
    expect(refused.problems).toMatchObject([{ field: 'assigneeId', code: 'NOT_FOUND' }]);
  });

  it('others see those of what they see: inside the comuni with the notes, outside without', async () => {
    const mayor = await api.login('sindaco@lodi.example');
    expect((await one(mayor, warning.key)).reason).toBe('Definizioni diverse.');
    const asst = await api.login('asst@lodi.example');
    expect(await one(asst, warning.key)).toMatchObject({ state: 'dismissed', reason: null, decidedBy: null });
    const ets = await api.login('ets@labassa.example');
    const theirs = await planOf(ets);
    const seen = (await checksOf(ets, theirs))!;
    expect(seen.warnings.length).toBeLessThan(15);
    const denied = await mayor.ask('{ warningAssignees { id } }');
    expect(denied.errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  it('the plan of another ambito is not there', async () => {
    const other = await api.login('responsabile@bassabresciana.example');
    expect(await checksOf(other, plan)).toBeNull();
    const refused = await other.save('dismissWarning', { planId: plan, key: warning.key, reason: 'x' }, fields);
    expect(refused.problems).toMatchObject([{ field: 'planId', code: 'NOT_FOUND' }]);
  });
});
