import { randomUUID } from 'node:crypto';
import { startApi, type Api, type Person } from './testing/harness.ts';

/** A plan that measures itself by weights of its own: entered over HTTP, used by its degree, and said where they are missing. */
let api: Api;
let carate: Person;
let planId: string;
beforeAll(async () => {
  api = await startApi();
  carate = await api.login('responsabile@carate.example');
  planId = await planOf('carate-brianza', 'PdZ 2021-2023');
});
afterAll(() => api.close());

const planOf = async (slug: string, code: string) =>
  (
    await api.look<{ id: string }>(
      'select p.id from zona.plan p join zona.ambito a on a.id = p.ambito_id where a.slug = $1 and p.code = $2',
      [slug, code],
    )
  )[0]!.id;

interface Line {
  subject: 'objective' | 'scheda' | 'indicator';
  nodeId: string;
  parentId: string | null;
  weight: string | null;
  version: number | null;
}
interface Sheet {
  degree: { percent: string | null; steps: string[] };
  weights: Line[];
  rows: { degree: { percent: string | null } }[];
}
const sheet = async (who = carate) => {
  const { data, errors } = await who.ask<{ evaluationSheet: Sheet | null }>(
    'query($planId: ID!) { evaluationSheet(planId: $planId, kind: final) { degree { percent steps } weights { subject nodeId parentId weight version } rows { degree { percent } } } }',
    { planId },
  );
  expect(errors).toBeUndefined();
  return data!.evaluationSheet!;
};
const saveRule = (weights: string) =>
  carate.save(
    'saveAchievementRule',
    {
      planId,
      reached: '100',
      partly: '50',
      notReached: '0',
      weights,
      notMeasurable: 'excluded',
      achievedFrom: '80',
      partlyFrom: '50',
      statedIn: 'Regola di prova',
    },
    'achievementRule { id }',
  );
interface Saved {
  plan: { id: string } | null;
  conflict: { version: number } | null;
}
type Weighed = Pick<Line, 'subject' | 'nodeId' | 'weight'> & { version?: number | null };
const saveWeights = (lines: readonly Weighed[], who = carate, plan = planId) => {
  const of = (subject: Line['subject'], key: string) =>
    lines
      .filter((l) => l.subject === subject)
      .map(({ nodeId, weight, version = null }) => ({ [key]: nodeId, weight, version }));
  return who.save<Saved>(
    'saveAchievementWeights',
    {
      planId: plan,
      objectives: of('objective', 'objectiveId'),
      schede: of('scheda', 'schedaId'),
      indicators: of('indicator', 'indicatorId'),
    },
    'plan { id }',
  );
};

it('every weight equal is the equal rule; one that is missing is said and no degree is made up', async () => {
  const equal = (await sheet()).degree.percent;
  expect(equal).not.toBeNull();
  expect((await saveRule('stated')).problems).toEqual([]);
  const empty = await sheet();
  expect(empty.degree.percent).toBeNull();
  expect(empty.degree.steps[0]).toContain('Manca il peso di:');
  expect(empty.weights.every((l) => l.weight === null && l.version === null)).toBe(true);

  const all = empty.weights.map((l) => ({ ...l, weight: '2.5' }));
  expect((await saveWeights(all)).problems).toEqual([]);
  const full = await sheet();
  expect(full.weights.every((l) => l.weight === '2.5' && l.version === 1)).toBe(true);
  expect(full.degree.percent).toBe(equal);

  // The first objective of which something was measured, and by itself other than the plan.
  const at = full.rows.findIndex((r) => r.degree.percent !== null && r.degree.percent !== equal);
  const first = full.weights.filter((l) => l.subject === 'objective')[at]!;
  expect((await saveWeights([{ ...first, weight: null }])).problems).toEqual([]);
  const without = await sheet();
  expect(without.degree.percent).toBeNull();
  expect(without.weights.find((l) => l.nodeId === first.nodeId)).toMatchObject({ weight: null, version: 2 });
  const stale = await saveWeights([{ ...first, weight: '7' }]);
  expect([stale.plan, stale.conflict?.version]).toEqual([null, 2]);
  await saveWeights([{ ...first, version: 2, weight: '100' }]);
  const heavy = await sheet();
  expect(heavy.degree.steps.some((s) => s.includes('peso 100'))).toBe(true);
  const distance = (percent: string | null) => Math.abs(Number(percent) - Number(heavy.rows[at]!.degree.percent));
  expect(distance(heavy.degree.percent)).toBeLessThan(distance(equal));
});

it('a weight of another plan, of another ambito, of nothing, negative: nothing is saved', async () => {
  const { weights } = await sheet();
  const objective = weights.find((l) => l.subject === 'objective')!;
  const codes = async (lines: readonly Weighed[]) => (await saveWeights(lines)).problems.map((p) => p.code);
  const of = async (slug: string) =>
    (
      await api.look<{ id: string }>(
        'select o.id from zona.objective o join zona.ambito a on a.id = o.ambito_id where a.slug = $1 and o.plan_id <> $2 limit 1',
        [slug, planId],
      )
    )[0]?.id ?? randomUUID();
  for (const nodeId of [await of('lodi'), await of('carate-brianza'), randomUUID(), 'x'])
    expect(await codes([{ subject: 'objective', nodeId, weight: '1' }])).toEqual(['NOT_FOUND']);
  expect(await codes([{ ...objective, weight: '-1' }])).toHaveLength(1);
  expect(await codes([])).toHaveLength(1);
  const lodi = await api.login('responsabile@lodi.example');
  expect((await saveWeights([objective], lodi)).problems.map((p) => p.code)).toEqual(['NOT_FOUND']);
});

it('is written by the office and read by the bodies of the ambito', async () => {
  const { weights } = await sheet();
  for (const role of ['comune', 'sindaco', 'revisore', 'asst']) {
    const who = await api.login(`${role}@carate.example`);
    await expect(saveWeights([{ ...weights[0]!, weight: '3' }], who)).rejects.toThrow(/FORBIDDEN/);
  }
  expect((await sheet(await api.login('sindaco@carate.example'))).weights).toEqual(weights);
});
