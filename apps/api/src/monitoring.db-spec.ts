import { startApi, type Api, type Person } from './testing/harness.ts';

/** The state of implementation, through the API: who writes, who accepts, what a closed half-year allows. */
let api: Api;
let responsabile: Person;
let operatore: Person;
let ets: Person;
beforeAll(async () => {
  api = await startApi();
  responsabile = await api.login('responsabile@melzo.example');
  operatore = await api.login('operatore@melzo.example');
  ets = await api.login('ets@melzo.example');
});
afterAll(() => api.close());

interface Line {
  id: string;
  title: string;
  version: number;
  stage: string;
  progress: string | null;
  providers: { role: string; name: string | null; ente: { name: string } | null }[];
  acts: { number: string | null; date: string | null; from: string | null; to: string | null }[];
  amounts: {
    id: string;
    kind: string;
    value: string | null;
    partOf: { id: string } | null;
    act: { from: string | null } | null;
    source: { line: number };
  }[];
  counts: { measure: string; group: string | null; value: number }[];
  previous: { title: string; progress: string | null } | null;
}
const content = `id title version stage progress previous { title progress }
  providers { role name ente { name } } acts { number date from to }
  amounts { id kind value partOf { id } act { from } source { line } } counts { measure group value }`;

const [S2, S1] = ['2019-S2', '2020-S1'];
const periodId = async (code: string): Promise<string> => {
  const [row] = await api.look<{ id: string }>(
    "select m.id from zona.monitoring_period m join zona.ambito a on a.id = m.ambito_id where a.slug = 'distretto-5-melzo' and m.code = $1",
    [code],
  );
  return row!.id;
};
async function read(person: Person, code: string) {
  const answer = await person.ask<{
    monitoringPeriod: {
      id: string;
      state: string;
      version: number;
      counts: { lines: number; missing: number; sent: number };
      plan: { approvals: { number: string; date: string; comune: { comune: { name: string } } }[] };
      lines: Line[];
    };
  }>(
    `query($id: ID!) { monitoringPeriod(id: $id) { id state version counts { lines missing sent } plan { approvals { number date comune { comune { name } } } } lines { ${content} } } }`,
    { id: await periodId(code) },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data!.monitoringPeriod;
}
const lineOf = async (person: Person, code: string, title: string) =>
  (await read(person, code)).lines.find((l) => l.title.startsWith(title))!;
const codes = ({ problems }: { problems: { code: string }[] }) => problems.map((p) => p.code);

describe('the DAPP of the second half of 2019 (Melzo)', () => {
  it('34 lines in the order of the document; two of which it says nothing', async () => {
    const period = await read(responsabile, S2);
    expect(period.counts).toEqual({ lines: 34, missing: 2, sent: 0 });
    expect(period.lines[0]!.title).toContain('Padova');
    expect(period.lines.filter((l) => l.progress === null).map((l) => l.title)).toEqual([
      'Piano annuale 2019 e primo bando distrettuale',
      'Incarico KCity',
    ]);
  });

  it('the eight comuni, each with its act', async () => {
    const { plan } = await read(responsabile, S2);
    expect(plan.approvals.map((a) => [a.comune.comune.name, a.number, a.date]).sort()).toEqual([
      ["Cassano d'Adda", '58', '2018-12-19'],
      ['Inzago', '58', '2018-12-20'],
      ['Liscate', '33', '2018-12-20'],
      ['Melzo', '48', '2018-12-17'],
      ['Pozzuolo Martesana', '30', '2018-12-20'],
      ['Settala', '64', '2018-11-30'],
      ['Truccazzano', '45', '2018-12-20'],
      ['Vignate', '54', '2018-12-20'],
    ]);
  });

  it('the contracts, their ATI and their act', async () => {
    const sid = await lineOf(responsabile, S2, 'SID');
    expect(sid.amounts.map((a) => [a.kind, a.value, a.source.line])).toEqual([['contract', '1481365.25', 43]]);
    expect(sid.acts).toEqual([{ number: '102', date: '2019-07-29', from: '2019-07-01', to: '2022-06-30' }]);
    expect(sid.providers.map((p) => p.role)).toEqual(['lead', 'member', 'member', 'member', 'member', 'subcontractor']);
    const sild = await lineOf(responsabile, S2, 'SILD');
    expect(sild.providers.map((p) => p.ente?.name)).toEqual(['AFOL Metropolitana']);
    expect(sild.amounts.map((a) => a.value)).toEqual([null]);
    const committed = await Promise.all(['O.M.I.', 'R.E.T.I.'].map((t) => lineOf(responsabile, S2, t)));
    expect(committed.flatMap((l) => l.amounts.map((a) => [a.kind, a.value]))).toEqual([
      ['commitment', '214527.00'],
      ['commitment', '256838.56'],
    ]);
  });

  it('the split of the grant against violence, and the housing figures', async () => {
    const violence = await lineOf(responsabile, S2, 'Azioni a contrasto');
    const values = violence.amounts.map((a) => a.value);
    for (const v of ['158149.67', '17396.46', '34484.54', '32373.24', '39410.89']) expect(values).toContain(v);
    const housing = await lineOf(responsabile, S2, 'Interventi della DGR 2065');
    expect(housing.amounts.map((a) => a.value)).toEqual(['70454.00', '24500.00', '22400.00', '6000.00', '13261.00']);
    expect(housing.counts.map((c) => c.value)).toEqual([35, 13, 23, 36]);
  });
});

describe('who writes a line', () => {
  const progress = 'Nel semestre si è fatto questo.';

  it('what the office writes is accepted at once, with the half-year before beside it', async () => {
    const line = await lineOf(operatore, S1, 'SID');
    expect(line).toMatchObject({ stage: 'draft', progress: null });
    expect(line.previous!.progress).toContain('1° luglio 2019');
    const saved = await operatore.save<{ lineReport: Line }>(
      'saveLineReport',
      { id: line.id, version: line.version, progress, state: 'running' },
      `lineReport { ${content} }`,
    );
    expect(saved.lineReport).toMatchObject({ stage: 'accepted', progress });
  });

  it('takes providers, acts and amounts over from the half-year before, once', async () => {
    const { id } = await lineOf(operatore, S1, 'SID');
    for (const part of ['providers', 'acts', 'amounts'])
      expect(codes(await operatore.save('carryLineReport', { id, part }, 'lineReport { id }'))).toEqual([]);
    const line = await lineOf(operatore, S1, 'SID');
    expect([line.providers.length, line.acts.length, line.amounts[0]!.value]).toEqual([6, 1, '1481365.25']);
    expect(line.amounts[0]!.act!.from).toBe('2019-07-01');
    const violence = await lineOf(operatore, S1, 'Azioni a contrasto');
    await operatore.save('carryLineReport', { id: violence.id, part: 'amounts' }, 'lineReport { id }');
    const { amounts } = await lineOf(operatore, S1, 'Azioni a contrasto');
    const whole = amounts.find((a) => a.value === '158149.67')!;
    expect(amounts.filter((a) => a.partOf?.id === whole.id)).toHaveLength(2);
    expect(codes(await operatore.save('carryLineReport', { id, part: 'acts' }, 'lineReport { id }'))).toEqual([
      'CONFLICT',
    ]);
  });

  it('an ETS sees and writes its own lines alone, sends them, and then no more', async () => {
    const { lines } = await read(ets, S1);
    expect(lines).toHaveLength(4);
    const [line, other] = [lines[0]!, await lineOf(operatore, S1, 'Cartella')];
    expect(lines.some((l) => l.id === other.id)).toBe(false);
    const strange = await ets.ask(
      'mutation($input: SaveLineReportInput!) { saveLineReport(input: $input) { problems { code } } }',
      { input: { richiestaId: crypto.randomUUID(), id: other.id, version: other.version, progress } },
    );
    expect(strange.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const move = (who: Person, version: number, step: string) =>
      who.save<{ lineReport: Line | null }>(
        'moveLineReport',
        { id: line.id, version, step },
        `lineReport { ${content} }`,
      );
    expect(codes(await move(ets, line.version, 'send'))).toEqual(['REQUIRED']);
    const saved = await ets.save<{ lineReport: Line }>(
      'saveLineReport',
      { id: line.id, version: line.version, progress },
      `lineReport { ${content} }`,
    );
    expect(saved.lineReport.stage).toBe('draft');
    expect(codes(await move(ets, saved.lineReport.version, 'accept'))).toEqual(['ROLE']);
    const sent = await move(ets, saved.lineReport.version, 'send');
    expect(sent.lineReport!.stage).toBe('sent');
    const late = { id: line.id, version: sent.lineReport!.version, progress: 'Altro.' };
    expect(codes(await ets.save('saveLineReport', late, 'lineReport { id }'))).toEqual(['CONFLICT']);
    expect((await read(operatore, S1)).counts.sent).toBe(1);
    expect((await move(operatore, sent.lineReport!.version, 'accept')).lineReport!.stage).toBe('accepted');
  });
});

describe('a closed half-year', () => {
  const close = async (who: Person, evenIfMissing: boolean) => {
    const { id, version } = await read(who, S2);
    return { id, version, evenIfMissing, act: 'delibera 1', actDate: '2020-01-20' };
  };

  it('only the responsabile closes it, and knows what is missing', async () => {
    const denied = await operatore.ask(
      'mutation($input: CloseMonitoringPeriodInput!) { closeMonitoringPeriod(input: $input) { problems { code } } }',
      { input: { richiestaId: crypto.randomUUID(), ...(await close(operatore, true)) } },
    );
    expect(denied.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const warned = await responsabile.save(
      'closeMonitoringPeriod',
      await close(responsabile, false),
      'monitoringPeriod { id }',
    );
    expect(warned.problems).toEqual([
      {
        field: 'evenIfMissing',
        code: 'REQUIRED',
        message: 'Ci sono 2 righe senza testo: conferma che chiudi lo stesso.',
      },
    ]);
    const closed = await responsabile.save<{ monitoringPeriod: { state: string } }>(
      'closeMonitoringPeriod',
      await close(responsabile, true),
      'monitoringPeriod { state }',
    );
    expect(closed.monitoringPeriod.state).toBe('closed');
  });

  it('takes no more words, acts or amounts; a correction has its reason and its author', async () => {
    const { id, version, amounts } = await lineOf(responsabile, S2, 'Agenzia LocAzione');
    const change = { id, version, progress: 'Sono stati conclusi 27 contratti.' };
    expect(codes(await operatore.save('saveLineReport', change, 'lineReport { id }'))).toEqual(['CONFLICT']);
    expect(codes(await responsabile.save('saveLineReport', change, 'lineReport { id }'))).toEqual(['REQUIRED']);
    const count = { lineReportId: id, measure: 'other', value: 1 };
    expect(codes(await responsabile.save('saveLineCount', count, 'lineReport { id }'))).toEqual(['CONFLICT']);
    const gone = { id: amounts[0]!.id, version: 1 };
    expect(codes(await responsabile.save('withdrawLineAmount', gone, 'lineReport { id }'))).toEqual(['CONFLICT']);
    const corrected = await responsabile.save<{ lineReport: { corrections: object[] } }>(
      'saveLineReport',
      { ...change, reason: 'Un contratto era stato contato due volte.' },
      'lineReport { corrections { reason author } }',
    );
    expect(corrected.lineReport.corrections).toEqual([
      { reason: 'Un contratto era stato contato due volte.', author: 'Giulia Rondelli' },
    ]);
  });
});

describe('evaluation', () => {
  const sheet = `query($planId: ID!) { evaluationSheet(planId: $planId, kind: final) { rule { edition sentences } sentences degree { percent outcome steps } rows { objectiveId degree { percent outcome } evaluation { id outcome version } } } }`;

  it('computes the degree from the readings by the rule of the plan, beside what people judge', async () => {
    const carate = await api.login('responsabile@carate.example');
    const [plan] = await api.look<{ id: string }>(
      "select p.id from zona.plan p join zona.ambito a on a.id = p.ambito_id where a.slug = 'carate-brianza' and p.code = 'PdZ 2021-2023'",
    );
    const ask = async () => {
      const answer = await carate.ask<{
        evaluationSheet: {
          rule: { edition: number; sentences: string[] } | null;
          sentences: string[];
          degree: { percent: string | null };
          rows: {
            objectiveId: string;
            degree: { outcome: string };
            evaluation: { id: string; outcome: string } | null;
          }[];
        };
      }>(sheet, { planId: plan!.id });
      expect(answer.errors).toBeUndefined();
      return answer.data!.evaluationSheet;
    };
    const first = await ask();
    expect(first.rule).toBeNull();
    expect(first.rows).toHaveLength(36);
    expect(first.degree.percent).not.toBeNull();
    const rule = {
      planId: plan!.id,
      reached: '100',
      partly: '40',
      notReached: '0',
      weights: 'equal',
      notMeasurable: 'zero',
      achievedFrom: '75',
      partlyFrom: '40',
      statedIn: 'Regola di prova',
    };
    const wrong = { ...rule, partlyFrom: '90' };
    expect((await carate.save('saveAchievementRule', wrong, 'achievementRule { id }')).problems[0]!.field).toBe(
      'partlyFrom',
    );
    expect(codes(await carate.save('saveAchievementRule', rule, 'achievementRule { id }'))).toEqual([]);
    const { objectiveId } = first.rows[0]!;
    const judged = { objectiveId, kind: 'final', outcome: 'partly', qualitative: 'Il lavoro è a metà.' };
    expect(codes(await carate.save('saveEvaluation', judged, 'evaluation { id }'))).toEqual([]);
    const second = await ask();
    expect(second.rule).toMatchObject({ edition: 1 });
    expect(second.rule!.sentences[0]).toContain('in parte 40%');
    expect(second.degree.percent).not.toBe(first.degree.percent);
    expect(second.rows[0]!.evaluation).toMatchObject({ outcome: 'partly' });
  });
});

it('opening the same half-year again adds nothing and changes nothing; a draft plan has none', async () => {
  const lodi = await api.login('responsabile@lodi.example');
  const [before] = await api.look<{ plan: string; n: number }>(
    "select m.plan_id as plan, count(*)::int as n from zona.line_report r join zona.monitoring_period m on m.id = r.period_id join zona.ambito a on a.id = m.ambito_id where a.slug = 'lodi' group by 1",
  );
  const open = (planId: string, code: string) =>
    lodi.save<{ monitoringPeriod: { counts: { lines: number } } | null }>(
      'openMonitoringPeriod',
      { planId, code },
      'monitoringPeriod { counts { lines } }',
    );
  expect((await open(before!.plan, '2026-S1')).monitoringPeriod!.counts.lines).toBe(before!.n);
  expect(codes(await open(before!.plan, '2024-S1'))).toEqual(['INVALID']);
  expect(codes(await open(before!.plan, '2026'))).toEqual(['INVALID']);
  const draft = await lodi.save<{ plan: { id: string } }>(
    'createPlan',
    {
      code: 'Bozza',
      title: 'Bozza',
      kind: 'piano_di_zona',
      templateId: 'dgr-xii-2167-2024',
      from: '2028-01-01',
      to: '2030-12-31',
    },
    'plan { id }',
  );
  expect(codes(await open(draft.plan.id, '2028-S1'))).toEqual(['INVALID']);
});

it('home says which half-years wait, to those who write them', async () => {
  const tasks = async (email: string) => {
    const person = await api.login(email);
    const answer = await person.ask<{ home: { tasks: { key: string; title: string }[] } }>(
      '{ home { tasks { key title } } }',
    );
    return answer.data!.home.tasks.filter((t) => t.key.startsWith('monitoring')).map((t) => t.title);
  };
  expect(await tasks('operatore@melzo.example')).toEqual([
    expect.stringMatching(/^Stato di attuazione, 1° semestre 2020: \d+ righe da scrivere$/),
  ]);
  expect(await tasks('revisore@melzo.example')).toEqual([]);
  expect((await tasks('ets@melzo.example'))[0]).toMatch(/righe da scrivere$/);
});
