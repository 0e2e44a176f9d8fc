import { randomUUID } from 'node:crypto';
import { pdf } from '@zona/files/testing';
import { mutationText, startApi, type Api, type Person } from './testing/harness.ts';
import { download, upload } from './testing/uploads.ts';

/** Readings of indicators: who writes, who approves, what counts, what stays. */
let api: Api;
const people = new Map<string, Person>();
const as = (name: string): Person => people.get(name)!;
beforeAll(async () => {
  api = await startApi();
  for (const name of ['responsabile', 'operatore', 'comune', 'assistente', 'sindaco', 'asst', 'ats', 'revisore'])
    people.set(name, await api.login(`${name}@carate.example`));
  people.set('lodi', await api.login('responsabile@lodi.example'));
});
afterAll(() => api.close());

interface Reading {
  id: string;
  period: string;
  state: string;
  value: string | null;
  numerator: string | null;
  version: number;
  returnReason: string | null;
  supersedes: { id: string } | null;
  supersededById: string | null;
  warnings: { code: string; message: string }[];
  files: { id: string; url: string }[];
}
interface Indicator {
  id: string;
  version: number;
  readings: Reading[];
  evaluation: {
    outcome: string;
    value: string | null;
    target: string | null;
    steps: string[];
    periods: { period: string; outcome: string; value: string | null; target: string | null; steps: string[] }[];
  };
}
type Saved = { reading: Reading | null };
type Moved = { readings: Reading[] | null };

const reading =
  'id period state value numerator version returnReason supersedes { id } supersededById warnings { code message } files { id url }';
const fields = `id version readings { ${reading} } evaluation { outcome value target steps periods { period outcome value target steps } }`;
const ids = new Map<string, string>();
async function idOf(table: 'indicator' | 'ente', name: string): Promise<string> {
  const key = `${table}:${name}`;
  if (!ids.has(key)) {
    const [row] = await api.look<{ id: string }>(`select id from zona.${table} where name = $1 order by id limit 1`, [
      name,
    ]);
    ids.set(key, row!.id);
  }
  return ids.get(key)!;
}
async function seen(person: string, name: string): Promise<Indicator> {
  const answer = await as(person).ask<{ indicator: Indicator }>(
    `query($id: ID!) { indicator(id: $id) { ${fields} } }`,
    { id: await idOf('indicator', name) },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data!.indicator;
}
const write = async (person: string, name: string, ente: string, values: Record<string, unknown>) =>
  as(person).save<Saved>(
    'saveReading',
    { indicatorId: await idOf('indicator', name), enteId: await idOf('ente', ente), ...values },
    `reading { ${reading} }`,
  );
const move = (person: string, action: string, readings: Pick<Reading, 'id' | 'version'>[], reason?: string) =>
  as(person).save<Moved>(
    `${action}Readings`,
    {
      indicatorReadingIds: readings.map((r) => r.id),
      versions: readings.map((r) => r.version),
      ...(reason && { reason }),
    },
    `readings { ${reading} }`,
  );
const codesOf = async (person: string, mutation: string, input: object) =>
  (
    await as(person).ask(mutationText(mutation, '__typename'), { input: { richiestaId: randomUUID(), ...input } })
  ).errors?.map((e) => e.extensions.code);

const volunteers = 'OUI: volontari delle associazioni del territorio';
const reached = 'OUI: persone raggiunte dai servizi comunitari';
const caregivers = 'OUI: caregivers che danno una valutazione positiva';
const lissone = 'Comune di Lissone';

describe('the life of a reading', () => {
  it('draft, sent, returned with a reason, sent again, approved, locked', async () => {
    const draft = (await write('comune', reached, lissone, { period: '2023' })).problems;
    expect(draft).toMatchObject([{ field: 'period', code: 'CONFLICT' }]);

    const sent = (await seen('comune', reached)).readings.find((r) => r.period === '2023')!;
    expect(sent.state).toBe('sent');
    expect((await move('operatore', 'return', [sent], ' ')).problems).toMatchObject([{ field: 'reason' }]);
    const returned = (await move('operatore', 'return', [sent], 'Manca dicembre.')).readings![0]!;
    expect(returned).toMatchObject({ state: 'draft', returnReason: 'Manca dicembre.' });

    const corrected = await write('comune', reached, lissone, {
      id: returned.id,
      version: returned.version,
      period: '2023',
      value: '36',
    });
    expect(corrected.problems).toEqual([]);
    const again = (await move('comune', 'send', [corrected.reading!])).readings![0]!;
    expect(again).toMatchObject({ state: 'sent', value: '36', returnReason: null });
    const approved = (await move('operatore', 'approve', [again])).readings![0]!;
    expect(approved.state).toBe('approved');
    const locked = (await move('responsabile', 'lock', [approved])).readings![0]!;
    expect(locked.state).toBe('locked');

    const late = await write('comune', reached, lissone, {
      id: locked.id,
      version: locked.version,
      period: '2023',
      value: '1',
    });
    expect(late.problems).toMatchObject([{ code: 'STATE' }]);
  });

  it('what was changed since it was looked at is not approved unseen', async () => {
    const indicator = await seen('comune', volunteers);
    const draft = indicator.readings.find((r) => r.state === 'draft')!;
    const saved = await write('comune', volunteers, lissone, {
      id: draft.id,
      version: draft.version,
      period: '2022',
      value: '25',
    });
    const sent = (await move('comune', 'send', [saved.reading!])).readings![0]!;
    const stale = await move('operatore', 'approve', [{ id: sent.id, version: sent.version - 1 }]);
    expect(stale.readings).toBeNull();
    expect((await move('operatore', 'return', [sent], 'Rivedi.')).problems).toEqual([]);
  });

  it('a draft may be half written, what is sent may not', async () => {
    const half = (await write('comune', caregivers, lissone, { period: '2021', numerator: '3' })).reading!;
    expect((await move('comune', 'send', [half])).problems).toMatchObject([{ code: 'REQUIRED' }]);
  });

  it('a period of another kind, or outside the plan, is refused', async () => {
    for (const period of ['2022-S1', '2030', 'ieri'])
      expect((await write('comune', caregivers, lissone, { period })).problems).toMatchObject([{ field: 'period' }]);
  });
});

describe('by role', () => {
  it('who owes it writes it; nobody else does', async () => {
    const input = { indicatorId: await idOf('indicator', volunteers), period: '2023', value: '5' };
    const own = { ...input, enteId: await idOf('ente', lissone) };
    const codes: Record<string, string[] | undefined> = {};
    for (const person of ['assistente', 'sindaco', 'asst', 'ats', 'revisore'])
      codes[person] = await codesOf(person, 'saveReading', own);
    const forbidden = ['FORBIDDEN'];
    expect(codes).toEqual({
      assistente: forbidden,
      sindaco: forbidden,
      asst: forbidden,
      ats: forbidden,
      revisore: forbidden,
    });
    const other = {
      ...input,
      indicatorId: await idOf('indicator', caregivers),
      enteId: await idOf('ente', 'Comune di Biassono'),
    };
    expect(await codesOf('comune', 'saveReading', other)).toEqual(forbidden);
    expect((await write('comune', volunteers, lissone, { period: '2023', value: '5' })).problems).toEqual([]);
  });

  it('only the Ufficio di Piano approves and returns, only its responsabile locks', async () => {
    const sent = (await seen('asst', 'OUI: grado di soddisfazione')).readings.find((r) => r.state === 'sent')!;
    const input = { indicatorReadingIds: [sent.id], versions: [sent.version] };
    for (const person of ['comune', 'assistente', 'sindaco', 'asst', 'ats', 'revisore'])
      for (const action of ['approve', 'return', 'lock'])
        expect(
          await codesOf(person, `${action}Readings`, action === 'return' ? { ...input, reason: 'No.' } : input),
        ).toEqual(['FORBIDDEN']);
    expect(await codesOf('operatore', 'lockReadings', input)).toEqual(['FORBIDDEN']);
    expect((await move('responsabile', 'lock', [sent])).problems).toMatchObject([{ code: 'STATE' }]);
    expect((await move('lodi', 'approve', [sent])).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('a draft, and what waits, is of its ente and of the Ufficio di Piano alone', async () => {
    const of = async (person: string) => (await seen(person, caregivers)).readings.map((r) => r.state).sort();
    const all = await of('responsabile');
    expect(all).toEqual(['draft', 'draft', 'locked', 'locked', 'sent']);
    expect(await of('comune')).toEqual(['draft', 'draft', 'locked', 'locked']);
    expect(await of('assistente')).toEqual(['locked', 'locked', 'sent']);
    for (const person of ['sindaco', 'ats', 'asst', 'revisore']) expect(await of(person)).toEqual(['locked', 'locked']);
  });
});

describe('what a reading says', () => {
  it('more than 30 fails at 30 and passes at 31', async () => {
    const { periods } = (await seen('revisore', reached)).evaluation;
    expect(periods.slice(0, 2)).toMatchObject([
      { period: '2021', value: '30', outcome: 'not_reached' },
      { period: '2022', value: '31', outcome: 'reached' },
    ]);
    expect(periods[0]!.steps.at(-1)).toContain('30 esatto non basta');
  });

  it('at least 80 passes at 80', async () => {
    const { evaluation } = await seen('ats', 'OUI: grado di soddisfazione');
    expect(evaluation).toMatchObject({ value: '80', outcome: 'reached' });
  });

  it('percentages are pooled: 9 of 10 and 61 of 100 are 70 of 110, not 75,5%', async () => {
    const { evaluation } = await seen('sindaco', caregivers);
    expect(evaluation).toMatchObject({ value: '63.6364', outcome: 'not_reached' });
    expect(evaluation.steps.join(' ')).toContain('70 su 110');
  });

  it('+2% on 192 is 195,84: 195 is not enough, 196 is', async () => {
    const { periods } = (await seen('revisore', 'SI: domande accolte, misura B2')).evaluation;
    expect(periods).toMatchObject([
      { period: '2022', outcome: 'not_reached', target: '195.84' },
      { period: '2023', outcome: 'reached', target: '195.84' },
    ]);
  });

  it('each period has its own target', async () => {
    const { periods } = (await seen('revisore', 'SI: nuovi sportelli SI')).evaluation;
    expect(periods).toMatchObject([
      { period: '2022', target: '6', value: '7', outcome: 'reached' },
      { period: '2023', target: '10', value: null, outcome: 'not_measurable' },
    ]);
  });

  it('a doubt says its numbers and stops nothing', async () => {
    const odd = (await seen('responsabile', caregivers)).readings.find((r) => r.state === 'sent')!;
    expect(odd.warnings.map((w) => w.code)).toContain('numerator_over_denominator');
    expect(odd.warnings[0]!.message).toContain('27');
    const score = (await seen('responsabile', 'OUI: grado di soddisfazione')).readings.find((r) => r.state === 'sent')!;
    expect(score.warnings.map((w) => w.code)).toEqual(['score_out_of_scale']);
  });
});

describe('after the lock', () => {
  it('a correction leaves both values, counts once approved, and is corrected in its turn', async () => {
    const before = await seen('comune', volunteers);
    const [first, second] = before.readings.filter((r) => r.period === '2021');
    expect([first, second]).toMatchObject([
      { value: '12', state: 'locked', supersededById: second!.id },
      { value: '21', state: 'locked', supersedes: { id: first!.id } },
    ]);
    const twice = await write('comune', volunteers, lissone, { period: '2021', value: '13', supersedesId: first!.id });
    expect(twice.problems).toMatchObject([{ field: 'supersedesId', code: 'CONFLICT' }]);

    const third = await write('comune', volunteers, lissone, { period: '2021', value: '20', supersedesId: second!.id });
    const value = async () =>
      (await seen('revisore', volunteers)).evaluation.periods.find((p) => p.period === '2021')!.value;
    expect(await value()).toBe('21');
    const sent = (await move('comune', 'send', [third.reading!])).readings!;
    await move('operatore', 'approve', sent);
    expect(await value()).toBe('20');
    expect(
      (await seen('revisore', volunteers)).readings.filter((r) => r.period === '2021').map((r) => r.value),
    ).toEqual(['12', '21', '20']);
  });
});

it('evidence goes with its reading: read by the Ufficio di Piano, not by another comune', async () => {
  const { body } = await upload(api, as('comune'), 'questionari.pdf', pdf('prove'));
  const { id: fileId } = body as { id: string };
  const saved = await write('comune', reached, lissone, { period: '2022', fileIds: [fileId] });
  expect(saved.problems).toMatchObject([{ field: 'period' }]);
  const draft = (await seen('comune', caregivers)).readings.find((r) => r.state === 'draft' && r.period === '2023')!;
  const withFile = await write('comune', caregivers, lissone, {
    id: draft.id,
    version: draft.version,
    period: '2023',
    numerator: '14',
    denominator: '18',
    fileIds: [fileId],
  });
  expect(withFile.reading!.files).toMatchObject([{ id: fileId }]);
  expect((await download(api, as('operatore'), fileId)).status).toBe(200);
  expect((await download(api, as('assistente'), fileId)).status).toBe(404);
  expect((await download(api, as('lodi'), fileId)).status).toBe(404);

  const withdrawn = async (person: string, id: string) =>
    (await as(person).save('withdrawFile', { id, version: 2 }, 'file { id }')).problems;
  const { reading: again } = await write('comune', caregivers, lissone, {
    ...{ id: draft.id, version: withFile.reading!.version, period: '2023', numerator: '14', denominator: '18' },
    fileIds: [(await upload(api, as('comune'), 'bozza.pdf', pdf('bozza'))).body.id],
  });
  expect(await withdrawn('comune', again!.files.find((f) => f.id !== fileId)!.id)).toEqual([]);
  // Locked, it is as fixed as the value that it proves, for whoever could take it away before.
  let now = [again!];
  for (const [person, step] of [
    ['comune', 'send'],
    ['operatore', 'approve'],
    ['responsabile', 'lock'],
  ] as const)
    now = (await move(person, step, now)).readings!;
  for (const person of ['comune', 'responsabile'])
    expect(await withdrawn(person, fileId)).toMatchObject([
      { code: 'STATE', message: expect.stringContaining('bloccata') },
    ]);
  expect((await download(api, as('operatore'), fileId)).status).toBe(200);
});

describe('the editor of an indicator', () => {
  const indicator = (more: object) => ({ kind: 'output', name: 'Prova', valueType: 'number', ...more });
  const card = async () =>
    (await api.look<{ id: string }>('select scheda_id as id from zona.indicator where name = $1', [volunteers]))[0]!.id;

  it('keeps targets per period, and empties what the type has no use for', async () => {
    const save = (input: object) =>
      as('operatore').save<{
        scheda: { indicators: { id: string; version: number; name: string; targets: object[] }[] } | null;
      }>(
        'saveIndicator',
        input as Record<string, unknown>,
        'scheda { indicators { id version name comparator scaleFrom periodType targets { period value from to } } }',
      );
    const schedaId = await card();
    const half = { frequency: 'half_yearly', comparator: 'gt', scaleFrom: '0', scaleTo: '10' };
    const targets = [
      { period: '2022-S2', value: '8' },
      { period: '2022-S1', value: '4' },
    ];
    const made = await save(indicator({ schedaId, ...half, targets }));
    const own = made.scheda!.indicators.find((i) => i.name === 'Prova')!;
    expect(own).toMatchObject({
      comparator: 'gt',
      scaleFrom: null,
      periodType: 'half_year',
      targets: [
        { period: '2022-S1', value: '4' },
        { period: '2022-S2', value: '8' },
      ],
    });
    const changed = await save(
      indicator({ schedaId, id: own.id, version: own.version, ...half, targets: [{ period: '2022-S2', value: '9' }] }),
    );
    expect(changed.scheda!.indicators.find((i) => i.id === own.id)!.targets).toMatchObject([
      { period: '2022-S2', value: '9' },
    ]);
  });

  it('says beside the field what is wrong', async () => {
    const save = async (more: object) =>
      (
        await as('operatore').save('saveIndicator', { ...indicator(more), schedaId: await card() }, 'scheda { id }')
      ).problems.map((p) => p.field);
    expect(await save({ valueType: 'percent', overPeriods: 'mean' })).toEqual(['overPeriods']);
    expect(await save({ valueType: 'score', scaleFrom: '10', scaleTo: '1' })).toEqual(['scaleTo']);
    expect(await save({ valueType: 'date_window', targetFrom: '2022-05-01' })).toEqual(['targetTo']);
    expect(await save({ ownerId: await idOf('ente', 'Comune di Codogno') })).toEqual(['ownerId']);
  });
});
