import { randomUUID } from 'node:crypto';
import { startApi, type Api } from './testing/harness.ts';
import { carateRoles, Lives, type Moved } from './testing/lives.ts';
import { download } from './testing/uploads.ts';

/** The life of a plan over HTTP: who takes which step with what, what each comune writes, what continues. */
let api: Api;
let lives: Lives;
beforeAll(async () => {
  api = await startApi();
  lives = await Lives.of(api);
});
afterAll(() => api.close());

const enact = () => lives.act({ actKind: 'accordo_di_programma', number: null });

describe('the steps', () => {
  it('run from draft to closed, each with its act, its file and a version', async () => {
    const id = await lives.draft();
    const end = (await lives.read(id))!.to;
    const newEnd = `${Number(end.slice(0, 4)) + 1}-06-30`;
    const walk: [string, Record<string, unknown>, string][] = [
      ['consult', {}, 'in_consultation'],
      ['revise', { note: 'Osservazioni degli ETS' }, 'draft'],
      ['consult', {}, 'in_consultation'],
      ['adopt', await lives.act(), 'adopted'],
      ['enact', await enact(), 'in_force'],
      ['extend', await lives.act({ newEnd, fileIds: [] }), 'extended'],
      ['close', {}, 'closed'],
    ];
    for (const [step, given, status] of walk) {
      const { plan, problems } = await lives.move(id, step, given);
      expect([step, problems, plan?.status]).toEqual([step, [], status]);
    }
    const plan = (await lives.read(id))!;
    expect(plan.acts.map((a) => a.step).sort()).toEqual(walk.map(([step]) => step).sort());
    expect([plan.to, plan.originalTo]).toEqual([newEnd, end]);
    expect([plan.approvalOrgan, plan.approvalAct, plan.approvalDate]).toEqual([
      'Assemblea dei Sindaci',
      'Delibera 13',
      '2026-10-30',
    ]);
    const file = plan.acts.find((a) => a.step === 'adopt')!.files[0]!;
    expect(file.name).toBe('delibera.pdf');
    expect((await download(api, lives.as('sindaco'), file.id)).status).toBe(200);
    expect((await download(api, lives.as('lodi'), file.id)).status).toBe(404);
    const versions = await lives.as('responsabile').ask<{
      planVersions: { totalCount: number; edges: { node: { number: number; step: string; assembly: boolean } }[] };
    }>('query($id: ID!) { planVersions(planId: $id, first: 20) { totalCount edges { node { number step assembly } } } }', { id });
    expect(versions.data!.planVersions.edges.map((e) => e.node.number)).toEqual([7, 6, 5, 4, 3, 2, 1]);
    expect(versions.data!.planVersions.edges.filter((e) => e.node.assembly).map((e) => e.node.step)).toEqual([
      'extend',
      'enact',
      'adopt',
    ]);
  });

  it('say what is missing beside its field, and then nothing is saved', async () => {
    const id = await lives.draft();
    const fields = async (step: string, more: Record<string, unknown> = {}) =>
      (await lives.move(id, step, more)).problems.map((p) => p.field ?? p.code).sort();
    expect(await fields('adopt', await lives.act())).toEqual(['STATE']);
    await lives.move(id, 'consult');
    expect(await fields('revise')).toEqual(['note']);
    expect(await fields('adopt')).toEqual(['actKind', 'date', 'fileIds', 'number', 'organ']);
    expect(await fields('adopt', await lives.act({ actKind: 'dgr' }))).toEqual(['actKind']);
    expect(await fields('adopt', await lives.act({ fileIds: [randomUUID()] }))).toEqual(['fileIds']);
    await lives.move(id, 'adopt', await lives.act());
    await lives.move(id, 'enact', await enact());
    const { to } = (await lives.read(id))!;
    expect(await fields('extend', await lives.act())).toEqual(['newEnd']);
    expect(await fields('extend', await lives.act({ newEnd: to }))).toEqual(['newEnd']);
    expect((await lives.read(id))!.acts.map((a) => a.step).sort()).toEqual(['adopt', 'consult', 'enact']);
  });

  it('are taken by the office; what binds the comuni by its responsabile alone', async () => {
    const id = await lives.draft();
    const refused = async (step: string, who: string, more: Record<string, unknown> = {}) =>
      expect(lives.move(id, step, more, who)).rejects.toThrow(/FORBIDDEN/);
    for (const who of carateRoles.slice(2)) await refused('consult', who);
    expect((await lives.move(id, 'consult', {}, 'operatore')).plan!.status).toBe('in_consultation');
    await refused('adopt', 'operatore', await lives.act({ fileIds: [await lives.file('operatore')] }));
    expect((await lives.move(id, 'adopt', await lives.act())).plan!.status).toBe('adopted');
  });

  it('on another ambito’s plan, or on an old version, do nothing', async () => {
    const id = await lives.draft();
    const there = await lives.as('lodi').save<Moved>('movePlan', { id, version: 1, step: 'consult' }, 'plan { id }');
    expect(there.problems.map((p) => p.code)).toEqual(['NOT_FOUND']);
    await lives.move(id, 'consult');
    await lives.move(id, 'revise', { note: 'Da rivedere' });
    const late = await lives
      .as('responsabile')
      .save<Moved>('movePlan', { id, version: 1, step: 'consult' }, 'plan { id }');
    expect([late.plan, late.conflict?.version]).toEqual([null, 3]);
    expect((await lives.read(id))!.acts).toHaveLength(2);
  });

  it('those outside read a plan from its consultation on', async () => {
    const id = await lives.draft();
    expect(await lives.read(id, 'ats')).toBeNull();
    await lives.move(id, 'consult');
    expect((await lives.read(id, 'ats'))!.acts.map((a) => a.step)).toEqual(['consult']);
    await lives.move(id, 'revise', { note: 'Da rivedere' });
    expect(await lives.read(id, 'ats')).toBeNull();
  });
});

describe('the comuni', () => {
  interface Approved {
    approval: {
      state: string;
      version: number;
      files: { name: string }[];
      corrections: { was: string; reason: string }[];
    } | null;
    conflict: { version: number } | null;
  }
  const comuneOf = async (id: string, name: string) =>
    (await lives.read(id))!.approvalTracker.comuni.find((c) => c.name === name)!.id;
  const save = async (who: string, planId: string, comune: string, more: Record<string, unknown> = {}) =>
    lives.as(who).save<Approved>(
      'savePlanApproval',
      {
        planId,
        ambitoComuneId: await comuneOf(planId, comune),
        state: 'approved',
        organ: 'Consiglio comunale',
        number: '58',
        date: '2026-11-19',
        ...more,
      },
      'approval { state version files { name } corrections { was reason } }',
    );

  it('approve after the assembly; one writes its own row, the office writes each', async () => {
    const id = await lives.draft();
    expect((await save('responsabile', id, 'Lissone')).problems.map((p) => p.code)).toEqual(['STATE']);
    await lives.move(id, 'consult');
    await lives.move(id, 'adopt', await lives.act());
    expect((await lives.read(id))!.approvalTracker).toMatchObject({ total: 13, approved: 0 });
    const own = await save('comune', id, 'Lissone', { fileIds: [await lives.file('comune')] });
    expect(own.approval).toEqual({ state: 'approved', version: 1, files: [{ name: 'delibera.pdf' }], corrections: [] });
    await expect(save('comune', id, 'Albiate')).rejects.toThrow(/FORBIDDEN/);
    for (const who of ['assistente', 'sindaco', 'asst', 'ats', 'revisore'])
      await expect(save(who, id, 'Lissone')).rejects.toThrow(/FORBIDDEN/);
    expect((await save('operatore', id, 'Albiate')).problems).toEqual([]);
    expect((await lives.read(id))!.approvalTracker).toMatchObject({
      approved: 2,
      sentence: 'Hanno approvato 2 comuni su 13.',
    });
  });

  it('one row for each comune: who read an older one is told, and a no has its reason', async () => {
    const id = await lives.adopted();
    await save('responsabile', id, 'Lissone');
    const blind = await save('comune', id, 'Lissone', { number: '60' });
    expect([blind.approval, blind.conflict?.version]).toEqual([null, 1]);
    const silent = await save('comune', id, 'Lissone', { number: '60', version: 1 });
    expect(silent.problems.map((p) => p.field)).toEqual(['reason']);
    const reason = 'La 58 è un’altra delibera';
    const mine = await save('comune', id, 'Lissone', { number: '60', version: 1, reason });
    expect(mine.approval).toMatchObject({
      version: 2,
      corrections: [{ was: 'Approvato: Consiglio comunale, 58 del 19/11/2026', reason }],
    });
    // The other bodies of the ambito read the correction with the act.
    const seen = await lives
      .as('sindaco')
      .ask<{ plan: { approvals: { corrections: { reason: string }[] }[] } }>(
        'query($id: ID!) { plan(id: $id) { approvals { corrections { reason } } } }',
        { id },
      );
    expect(seen.data!.plan.approvals).toEqual([{ corrections: [{ reason }] }]);
    const no = await save('comune', id, 'Lissone', { state: 'rejected', version: 2 });
    expect(no.problems.map((p) => p.field)).toEqual(['note']);
    await lives.move(id, 'enact', await enact());
    await lives.move(id, 'close');
    const closed = await save('comune', id, 'Lissone', { number: '61', version: 2, reason: 'Ancora' });
    expect(closed.approval?.version).toBe(3);
    expect((await save('operatore', id, 'Albiate')).problems.map((p) => p.code)).toEqual(['STATE']);
    const undated = await save('comune', id, 'Lissone', { date: null, version: 3 });
    expect(undated.problems.map((p) => p.field)).toEqual(['date']);
    const foreign = await lives
      .as('lodi')
      .save<Approved>(
        'savePlanApproval',
        { planId: id, ambitoComuneId: await comuneOf(id, 'Lissone'), state: 'pending' },
        'approval { state }',
      );
    expect(foreign.problems.map((p) => p.code)).toEqual(['NOT_FOUND']);
  });
});

describe('what continues', () => {
  it('from the plan before to this one, and only from it', async () => {
    const [earlier, later] = [await lives.draft(), await lives.draft()];
    const objectiveIn = async (planId: string) => {
      const { planArea } = await lives
        .as('operatore')
        .save<{ planArea: { id: string } }>('createPlanArea', { planId, title: 'Casa' }, 'planArea { id }');
      const { objective } = await lives
        .as('operatore')
        .save<{ objective: { id: string } }>(
          'createObjective',
          { areaId: planArea.id, code: '1', title: 'Abitare' },
          'objective { id }',
        );
      return objective.id;
    };
    const [before, after] = [await objectiveIn(earlier), await objectiveIn(later)];
    const link = (ids: string[]) =>
      lives
        .as('operatore')
        .save<{ objective: { continues: { id: string }[] } }>(
          'setObjectiveContinuity',
          { objectiveId: after, earlierObjectiveIds: ids },
          'objective { continues { id } }',
        );
    expect((await link([before])).problems.map((p) => p.field)).toEqual(['earlierObjectiveIds']);
    const setPrevious = async (id: string, previousPlanId: string | null) =>
      lives
        .as('operatore')
        .save<{ plan: { previous: { id: string } | null } }>(
          'setPreviousPlan',
          { id, version: (await lives.read(id))!.version, previousPlanId },
          'plan { previous { id } }',
        );
    expect((await setPrevious(earlier, later)).problems.map((p) => p.field)).toEqual(['previousPlanId']);
    expect((await setPrevious(later, earlier)).plan.previous).toEqual({ id: earlier });
    expect((await link([before])).objective.continues).toEqual([{ id: before }]);
    expect((await setPrevious(later, null)).problems.map((p) => p.code)).toEqual(['CONFLICT']);
    const back = await lives
      .as('sindaco')
      .ask<{ objective: { continuedBy: { id: string }[] } }>(
        'query($id: ID!) { objective(id: $id) { continuedBy { id } } }',
        { id: before },
      );
    expect(back.data!.objective.continuedBy).toEqual([{ id: after }]);
    expect((await link([])).objective.continues).toEqual([]);
    expect((await setPrevious(later, null)).plan.previous).toBeNull();
  });
});
