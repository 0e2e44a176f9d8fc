import { createHash } from 'node:crypto';
import { canonicalJson } from '@zona/plans-domain';
import pg from 'pg';
import { startApi, type Api } from './testing/harness.ts';
import { Lives } from './testing/lives.ts';

/** Versions of a plan: what they keep, who reads them, that nobody changes them; and that an extended plan is in force. */
let api: Api;
let lives: Lives;
beforeAll(async () => {
  api = await startApi();
  lives = await Lives.of(api);
});
afterAll(() => api.close());

describe('a plan that was extended is in force', () => {
  it('on Oggi, and for the values that are owed', async () => {
    const home = async () =>
      (
        await lives
          .as('comune')
          .ask<{ home: { plan: { status: string }; figures: { key: string; value: string }[] } }>(
            '{ home { plan { status } figures { key value } } }',
          )
      ).data!.home;
    const before = await home();
    await api.look(
      `update zona.plan set status = 'extended' where status = 'in_force' and ambito_id = (select id from zona.ambito where slug = 'carate-brianza') and title = 'Piano di Zona 2021-2023'`,
    );
    const after = await home();
    expect(before.plan.status).toBe('in_force');
    expect(after).toEqual({ ...before, plan: { status: 'extended' } });
    await api.look(
      `update zona.plan set status = 'in_force' where status = 'extended' and title = 'Piano di Zona 2021-2023'`,
    );
  });
});

describe('versions', () => {
  it('the mayor reads what changed since the last act of the assembly', async () => {
    const { data: plans } = await lives
      .as('sindaco')
      .ask<{ home: { plan: { id: string } } }>('{ home { plan { id } } }');
    const { data } = await lives.as('sindaco').ask<{
      planSinceAssembly: { from: { act: string }; groups: { changes: { sentence: string }[] }[] };
    }>('query($id: ID!) { planSinceAssembly(planId: $id) { from { act } groups { changes { sentence } } } }', {
      id: plans!.home.plan.id,
    });
    const since = data!.planSinceAssembly;
    expect(since.from.act).toBe('Assemblea dei Sindaci del 10/02/2022');
    const sentences = since.groups.flatMap((g) => g.changes.map((c) => c.sentence));
    expect(sentences).toContain(
      'L’obiettivo 2 ora si chiama «Rafforzamento segretariato sociale»: prima «Segretariato sociale».',
    );
    expect(sentences.some((s) => s.endsWith('importo 13 Comuni: da 8.000,00 € a 10.000,00 €.'))).toBe(true);
  });

  const saved = async (planId: string) =>
    (
      await lives
        .as('operatore')
        .save<{ planVersion: { id: string; number: number } }>(
          'savePlanVersion',
          { planId, label: 'Prova' },
          'planVersion { id number }',
        )
    ).planVersion;
  const compare = async (from: string, to?: string, who = 'sindaco') =>
    (
      await lives.as(who).ask<{
        planComparison: {
          to: object | null;
          groups: { title: string; changes: { kind: string; sentence: string }[] }[];
        };
      }>('query($from: ID!, $to: ID) { planComparison(fromVersionId: $from, toVersionId: $to) { to { number } groups { title changes { kind sentence } } } }', { from, to })
    ).data?.planComparison;

  it('keep the plan as it was, under a seal, and tell what changed since', async () => {
    const planId = await lives.draft();
    const first = await saved(planId);
    await lives.as('operatore').save('createPlanArea', { planId, title: 'Anziani' }, 'planArea { id }');
    const second = await saved(planId);
    const added = [{ title: 'Anziani', changes: [{ kind: 'added', sentence: 'Aggiunta l’area «Anziani».' }] }];
    expect(await compare(first.id)).toEqual({ to: null, groups: added });
    expect(await compare(first.id, second.id)).toEqual({ to: { number: 2 }, groups: added });
    expect((await compare(second.id))!.groups).toEqual([]);
    const { data } = await lives.as('sindaco').ask<{
      planVersion: { snapshot: string; seal: { sha256: string; intact: boolean } };
    }>('query($id: ID!) { planVersion(id: $id) { snapshot seal { sha256 intact } } }', { id: first.id });
    const { snapshot, seal } = data!.planVersion;
    expect(JSON.parse(snapshot)).toMatchObject({ format: 1, areas: [] });
    expect(seal).toEqual({
      sha256: createHash('sha256')
        .update(canonicalJson(JSON.parse(snapshot)))
        .digest('hex'),
      intact: true,
    });
    await api.look(
      `update zona.plan_version_content set snapshot = jsonb_set(snapshot, '{plan,title}', '"Altro"') where plan_version_id = $1`,
      [first.id],
    );
    const touched = await lives
      .as('sindaco')
      .ask<{ planVersion: { seal: { intact: boolean } } }>(
        'query($id: ID!) { planVersion(id: $id) { seal { intact } } }',
        { id: first.id },
      );
    expect(touched.data!.planVersion.seal.intact).toBe(false);
  });

  it('are not for those outside, nor for another ambito', async () => {
    const planId = await lives.adopted();
    const { id } = await saved(planId);
    expect(await compare(id, undefined, 'lodi')).toBeNull();
    for (const who of ['ats', 'asst']) {
      const answer = await lives.as(who).ask('query($id: ID!) { planVersion(id: $id) { id } }', { id });
      expect(answer.errors![0]!.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('of two plans are not compared', async () => {
    const [a, b] = [await saved(await lives.draft()), await saved(await lives.draft())];
    expect(await compare(a.id, b.id)).toBeNull();
  });

  it('are never changed or removed by the application, whatever it is asked', async () => {
    const { id } = await saved(await lives.draft());
    const [row] = await api.look<{ ambito: string }>(
      'select ambito_id as ambito from zona.plan_version where id = $1',
      [id],
    );
    const app = new pg.Client({ connectionString: api.database.appUrl });
    await app.connect();
    try {
      for (const sql of [
        `update zona.plan_version set label = 'Altro' where id = '${id}'`,
        `delete from zona.plan_version where id = '${id}'`,
        `update zona.plan_version_content set snapshot = '{}' where plan_version_id = '${id}'`,
        `delete from zona.plan_version_content where plan_version_id = '${id}'`,
        'truncate zona.plan_version_content',
      ]) {
        await app.query('begin');
        await app.query('select zona.set_ambito($1)', [row!.ambito]);
        await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
        await app.query('rollback');
      }
    } finally {
      await app.end();
    }
  });
});
