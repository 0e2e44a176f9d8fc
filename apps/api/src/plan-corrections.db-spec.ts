import { startApi, type Api } from './testing/harness.ts';
import { carateRoles, Lives } from './testing/lives.ts';

/** Acts of a plan that were typed wrong: corrected over HTTP, with what they said before. */
let api: Api;
let lives: Lives;
beforeAll(async () => {
  api = await startApi();
  lives = await Lives.of(api);
});
afterAll(() => api.close());

describe('an act that was typed wrong', () => {
  interface Read {
    version: number;
    organ: string | null;
    number: string | null;
    kind: string | null;
    corrections: { was: string; reason: string; author: string }[];
  }
  const actOf = async (planId: string, step = 'adopt') => {
    const { data } = await lives
      .as('responsabile')
      .ask<{ plan: { acts: (Read & { id: string; step: string })[] } }>(
        `query($id: ID!) { plan(id: $id) { acts { id step version organ number kind corrections { was reason author } } } }`,
        { id: planId },
      );
    return data!.plan.acts.find((a) => a.step === step)!;
  };
  const written = { kind: 'delibera', organ: 'Assemblea dei Sindaci', number: '31', date: '2026-10-30' };
  const correct = (act: { id: string; version: number }, more: Record<string, unknown>, who = 'responsabile') =>
    lives
      .as(who)
      .save<{ planAct: Read | null; conflict: { version: number } | null }>(
        'correctPlanAct',
        { id: act.id, version: act.version, ...written, ...more },
        'planAct { version organ number kind corrections { was reason author } }',
      );

  it('is corrected with a reason, and how it read before stays', async () => {
    const id = await lives.adopted();
    const act = await actOf(id);
    const without = await correct(act, {});
    expect(without.problems.map((p) => p.field)).toEqual(['reason']);
    expect((await correct(act, { kind: 'dgr', date: null, reason: 'x' })).problems.map((p) => p.field)).toEqual([
      'date',
      'kind',
    ]);
    const { planAct } = await correct(act, { reason: 'Cifre scambiate' });
    expect(planAct).toMatchObject({ number: '31', corrections: [{ reason: 'Cifre scambiate' }] });
    expect(planAct!.corrections[0]!.was).toBe('Assemblea dei Sindaci, delibera 13 del 30/10/2026');
    expect((await lives.read(id))!.approvalAct).toBe('Delibera 31');
    const register = await lives
      .as('responsabile')
      .ask<{ auditEvents: { edges: { node: Record<string, string> }[] } }>(
        'query($filter: AuditFilter) { auditEvents(filter: $filter, first: 1) { edges { node { before after } } } }',
        { filter: { type: 'PlanAct', rowId: act.id } },
      );
    const [event] = register.data!.auditEvents.edges;
    expect([JSON.parse(event!.node['before']!), JSON.parse(event!.node['after']!)]).toEqual([
      { number: '13' },
      { number: '31' },
    ]);
    // Who still has the old version in front says so, and the other's number stays.
    const late = await correct(act, { number: '14', reason: 'Un’altra lettura' });
    expect([late.planAct, late.conflict?.version]).toEqual([null, 2]);
  });

  it('by the responsabile where only the responsabile records it; by the office elsewhere; never from another ambito', async () => {
    const id = await lives.adopted();
    const act = await actOf(id);
    for (const who of carateRoles.slice(1)) await expect(correct(act, {}, who)).rejects.toThrow(/FORBIDDEN/);
    expect((await correct(act, {}, 'lodi')).problems.map((p) => p.code)).toEqual(['NOT_FOUND']);
    const consult = await actOf(id, 'consult');
    const none = { kind: null, organ: null, number: null };
    const dated = await correct(consult, { ...none, date: '2026-10-01', reason: 'Giorno sbagliato' }, 'operatore');
    expect([dated.problems, dated.planAct!.corrections]).toMatchObject([[], [{ reason: 'Giorno sbagliato' }]]);
  });

  it('counts as the assembly’s by what it reads now', async () => {
    const id = await lives.draft();
    await lives.move(id, 'consult');
    await lives.move(id, 'adopt', await lives.act({ organ: 'Giunta' }));
    const since = async () =>
      (
        await lives
          .as('sindaco')
          .ask<{ planSinceAssembly: { from: { label: string } } | null }>(
            'query($id: ID!) { planSinceAssembly(planId: $id) { from { label } } }',
            { id },
          )
      ).data!.planSinceAssembly?.from.label ?? null;
    expect(await since()).toBeNull();
    await correct(await actOf(id), { number: '13', reason: 'Era l’Assemblea' });
    expect(await since()).toBe('Adottato: Assemblea dei Sindaci, delibera 13 del 30/10/2026');
  });

  it('an extension gives the plan another end: the last one the plan’s own, an earlier one where the next began', async () => {
    const id = await lives.draft();
    const year = Number((await lives.read(id))!.to.slice(0, 4));
    const [first, second, later] = [`${year + 1}-06-30`, `${year + 1}-12-31`, `${year + 2}-06-30`];
    await lives.move(id, 'consult');
    await lives.move(id, 'adopt', await lives.act());
    await lives.move(id, 'enact', await lives.act({ actKind: 'accordo_di_programma', number: null }));
    for (const newEnd of [first, second]) await lives.move(id, 'extend', await lives.act({ newEnd, fileIds: [] }));
    const extensions = async () => {
      const { data } = await lives.as('revisore').ask<{
        plan: { to: string; acts: (Read & { id: string; step: string; previousEnd: string; newEnd: string })[] };
      }>('query($id: ID!) { plan(id: $id) { to acts { id step version previousEnd newEnd corrections { was reason author } } } }', { id });
      const acts = data!.plan.acts.filter((a) => a.step === 'extend').sort((a, b) => (a.newEnd < b.newEnd ? -1 : 1));
      return { to: data!.plan.to, acts };
    };
    const same = { number: '13', reason: 'Letto male' };
    const fields = async (n: number, more: object) =>
      (await correct((await extensions()).acts[n]!, { ...same, ...more })).problems.map((p) => p.field);
    expect(await fields(1, {})).toEqual(['newEnd']);
    expect(await fields(1, { newEnd: later, reason: null })).toEqual(['reason']);
    expect(await fields(1, { newEnd: first })).toEqual(['newEnd']);
    expect(await fields(0, { newEnd: second })).toEqual(['newEnd']);
    expect((await extensions()).to).toBe(second);

    expect(await fields(1, { newEnd: later })).toEqual([]);
    const moved = `${year + 1}-09-30`;
    expect(await fields(0, { newEnd: moved })).toEqual([]);
    const { to, acts } = await extensions();
    expect([to, acts.map((a) => [a.previousEnd, a.newEnd])]).toEqual([
      later,
      [
        [`${year}-12-31`, moved],
        [moved, later],
      ],
    ]);
    expect(acts[1]!.corrections).toMatchObject([{ reason: 'Letto male' }]);
    expect(acts[1]!.corrections[0]!.was).toContain(`nuova fine 31/12/${year + 1}`);
    expect((await lives.read(id))!.originalTo).toBe(`${year}-12-31`);
  });
});
