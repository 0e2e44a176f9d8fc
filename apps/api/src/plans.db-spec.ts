import { randomUUID } from 'node:crypto';
import { mutationText, startApi, type Api, type Person } from './testing/harness.ts';

let api: Api;
let udp: Person;
let comune: Person;
let ets: Person;
beforeAll(async () => {
  api = await startApi();
  [udp, comune, ets] = [
    await api.login('responsabile@lodi.example'),
    await api.login('comune@lodi.example'),
    await api.login('ets@labassa.example'),
  ];
});
afterAll(() => api.close());

interface Objective {
  id: string;
  version: number;
  title: string;
  summary: string | null;
}
interface Payload {
  objective: Objective | null;
  conflict: {
    version: number;
    changedBy: string;
    fields: { field: string; mine: string | null; theirs: string | null }[];
  } | null;
}

const firstObjective = async (): Promise<Objective> => {
  const answer = await udp.ask<{ objectives: { edges: { node: Objective }[] } }>(
    '{ objectives(first: 1) { edges { node { id version title summary } } } }',
  );
  return answer.data!.objectives.edges[0]!.node;
};
const fields = 'objective { id version title summary }';

describe('two editors', () => {
  it('the second gets a clear conflict with both versions, and may then decide', async () => {
    const before = await firstObjective();
    const first = await udp.save<Payload>(
      'updateObjective',
      { id: before.id, version: before.version, title: 'Titolo del primo' },
      fields,
    );
    expect(first.objective).toMatchObject({ title: 'Titolo del primo', version: before.version + 1 });

    const operatore = await api.login('operatore@lodi.example');
    const second = await operatore.save<Payload>(
      'updateObjective',
      { id: before.id, version: before.version, title: 'Titolo del secondo' },
      fields,
    );
    expect(second.objective).toBeNull();
    expect(second.conflict).toEqual({
      version: before.version + 1,
      changedBy: 'Paola Grazzani',
      fields: [{ field: 'title', mine: 'Titolo del secondo', theirs: 'Titolo del primo' }],
    });

    const decided = await operatore.save<Payload>(
      'updateObjective',
      { id: before.id, version: second.conflict!.version, title: 'Titolo del secondo' },
      fields,
    );
    expect(decided.objective!.title).toBe('Titolo del secondo');
  });

  it('two who change different fields do not quarrel: both changes stay', async () => {
    const before = await firstObjective();
    await udp.save<Payload>(
      'updateObjective',
      { id: before.id, version: before.version, title: 'Titolo del primo, campo suo' },
      fields,
    );
    const other = await udp.save<Payload>(
      'updateObjective',
      { id: before.id, version: before.version, summary: 'Descrizione del secondo' },
      fields,
    );
    expect(other).toMatchObject({
      conflict: null,
      objective: { title: 'Titolo del primo, campo suo', summary: 'Descrizione del secondo' },
    });
  });

  it('of many who save at once from the same version, exactly one wins', async () => {
    const before = await firstObjective();
    const saves = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        udp.save<Payload>(
          'updateObjective',
          { id: before.id, version: before.version, summary: `versione ${i}` },
          fields,
        ),
      ),
    );
    expect(saves.filter((s) => s.objective)).toHaveLength(1);
    expect(saves.filter((s) => s.conflict)).toHaveLength(7);
  });
});

describe('idempotency', () => {
  it('a repeated richiestaId has one effect and the same answer, also when both arrive together', async () => {
    const before = await firstObjective();
    const input = {
      richiestaId: randomUUID(),
      id: before.id,
      version: before.version,
      title: `Una volta sola ${randomUUID()}`,
    };
    const send = () => udp.ask<{ updateObjective: Payload }>(mutationText('updateObjective', fields), { input });
    const [a, b] = await Promise.all([send(), send()]);
    const c = await send();
    expect(a.data!.updateObjective.objective!.version).toBe(before.version + 1);
    expect(b.data).toEqual(a.data);
    expect(c.data).toEqual(a.data);
  });

  it('the same richiestaId for something else is refused', async () => {
    const before = await firstObjective();
    const richiestaId = randomUUID();
    await udp.save('updateObjective', { richiestaId, id: before.id, version: before.version, title: 'Prima' }, fields);
    const again = await udp.save<Payload>(
      'updateObjective',
      { richiestaId, id: before.id, version: before.version, title: 'Dopo' },
      fields,
    );
    expect(again.problems).toMatchObject([{ field: 'richiestaId', code: 'CONFLICT' }]);
  });
});

describe('audit', () => {
  it('each write leaves who, in which capacity, what, before and after, and the request', async () => {
    const before = await firstObjective();
    await udp.save('updateObjective', { id: before.id, version: before.version, summary: 'Descrizione nuova' }, fields);
    const answer = await udp.ask<{ auditEvents: { edges: { node: Record<string, string> }[] } }>(
      `{ auditEvents(first: 1, filter: { rowId: "${before.id}" }) { edges { node { actorName role operation type before after requestId } } } }`,
    );
    const event = answer.data!.auditEvents.edges[0]!.node;
    expect(event).toMatchObject({
      actorName: 'Paola Grazzani',
      role: 'responsabile_udp',
      operation: 'update',
      type: 'Objective',
    });
    expect(JSON.parse(event['before']!)).toEqual({ summary: before.summary });
    expect(JSON.parse(event['after']!)).toEqual({ summary: 'Descrizione nuova' });
    expect(event['requestId']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('a refused write leaves nothing behind', async () => {
    const before = await firstObjective();
    const count = () => api.look<{ n: string }>('select count(*) as n from zona.audit_event').then((r) => r[0]!.n);
    const events = await count();
    const refused = await udp.save<Payload>(
      'updateObjective',
      { id: before.id, version: before.version, title: ' ', summary: 'non deve restare' },
      fields,
    );
    expect(refused.problems).toMatchObject([{ field: 'title' }]);
    expect(await count()).toBe(events);
    expect((await firstObjective()).summary).toBe(before.summary);
  });
});

describe('who may write', () => {
  it('a comune sees the indicators it owes and writes its own reading, not that of another', async () => {
    const due = `{ indicators(first: 100, filter: { view: owed }) { edges { node { id name byComune readings { period } owner { id name } } } } }`;
    type Owed = { id: string; byComune: boolean; readings: object[]; owner: { id: string; name: string } | null };
    const { indicators } = (await comune.ask<{ indicators: { edges: { node: Owed }[] } }>(due)).data!;
    const mine = indicators.edges.map((e) => e.node).filter((i) => !i.byComune);
    expect(mine.length).toBeGreaterThan(3);
    expect(new Set(mine.map((i) => i.owner!.name))).toEqual(new Set(['Comune di Codogno']));

    const indicator = mine.find((i) => !i.readings.length)!;
    const saved = await comune.save<{ reading: { state: string; period: string } }>(
      'saveReading',
      { indicatorId: indicator.id, enteId: indicator.owner!.id, period: '2025', value: '12.5' },
      'reading { state period }',
    );
    expect(saved.reading).toEqual({ state: 'draft', period: '2025' });

    const [other] = await api.look<{ id: string }>(
      "select i.id from zona.indicator i join zona.ambito a on a.id = i.ambito_id where a.slug = 'lodi' and i.owner_id is null and i.kind = 'output' limit 1",
    );
    const forbidden = await comune.ask(mutationText('saveReading', 'reading { id }'), {
      input: {
        richiestaId: randomUUID(),
        indicatorId: other!.id,
        enteId: indicator.owner!.id,
        period: '2025',
        value: '1',
      },
    });
    expect(forbidden.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const denied = await api.look<{ type: string; name: string }>(
      "select type, actor_name as name from zona.audit_event where operation = 'denied' order by id desc limit 1",
    );
    expect(denied).toEqual([{ type: 'Mutation.saveReading', name: 'Chiara Bellotti' }]);
  });

  it('a comune does not change the plan', async () => {
    const before = await firstObjective();
    const answer = await comune.ask(mutationText('updateObjective', fields), {
      input: { richiestaId: randomUUID(), id: before.id, version: before.version, title: 'X' },
    });
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('an ETS sees the actions it takes part in and no others, from wherever it looks', async () => {
    const listed = await ets.ask<{ actions: { totalCount: number } }>('{ actions(first: 100) { totalCount } }');
    const [all] = await api.look<{ n: string }>(
      "select count(*) as n from zona.action where ambito_id = (select id from zona.ambito where slug = 'bassa-bresciana-centrale')",
    );
    expect(listed.data!.actions.totalCount).toBeGreaterThan(0);
    expect(listed.data!.actions.totalCount).toBeLessThan(Number(all!.n));
    const nested = await ets.ask<{
      objectives: { edges: { node: { actions: { id: string }[]; schede: unknown[] } }[] };
    }>('{ objectives(first: 100) { edges { node { actions { id } schede { id amounts { value } } } } } }');
    const seen = nested.data!.objectives.edges.flatMap((e) => e.node.actions.map((a) => a.id));
    expect(new Set(seen).size).toBe(listed.data!.actions.totalCount);
    expect(nested.data!.objectives.edges.flatMap((e) => e.node.schede)).toEqual([]);
  });

  it('health bodies and ETS do not see a draft', async () => {
    const created = await udp.save<{ plan: { id: string } }>(
      'createPlan',
      {
        code: 'BOZZA',
        title: 'Piano in bozza',
        kind: 'piano_di_zona',
        templateId: 'dgr-xii-2167-2024',
        from: '2028-01-01',
        to: '2030-12-31',
      },
      'plan { id }',
    );
    const read = async (email: string) =>
      (
        await (
          await api.login(email)
        ).ask<{ plan: { title: string } | null }>(`{ plan(id: "${created.plan.id}") { title } }`)
      ).data!.plan;
    expect(await read('sindaco@lodi.example')).toEqual({ title: 'Piano in bozza' });
    expect(await read('asst@lodi.example')).toBeNull();
    expect(await read('ats@lodi.example')).toBeNull();
  });
});

describe('order, withdrawal and undo', () => {
  const tree = '{ plans(first: 1) { edges { node { areas { id objectives { id title version } } } } } }';
  interface Tree {
    plans: {
      edges: { node: { areas: { id: string; objectives: { id: string; title: string; version: number }[] }[] } }[];
    };
  }
  const areas = async () =>
    (await api.login('responsabile@carate.example')).ask<Tree>(tree).then((a) => a.data!.plans.edges[0]!.node.areas);

  it('reorders all objectives of an area and refuses a list that is not all of them', async () => {
    const carate = await api.login('responsabile@carate.example');
    const area = (await areas())[0]!;
    const reversed = area.objectives.map((o) => o.id).reverse();
    await carate.save('reorderObjectives', { areaId: area.id, objectiveIds: reversed }, 'planArea { id }');
    expect((await areas())[0]!.objectives.map((o) => o.id)).toEqual(reversed);
    const partial = await carate.save(
      'reorderObjectives',
      { areaId: area.id, objectiveIds: reversed.slice(1) },
      'planArea { id }',
    );
    expect(partial.problems).toMatchObject([{ field: 'objectiveIds', code: 'CONFLICT' }]);
  });

  it('a withdrawn objective leaves lists, sums and search, stays readable by id, and comes back whole', async () => {
    const carate = await api.login('responsabile@carate.example');
    const sums = async () =>
      (
        await carate.ask<{ plans: { edges: { node: { amounts: { naive: string } } }[] } }>(
          '{ plans(first: 1) { edges { node { amounts { naive } } } } }',
        )
      ).data!.plans.edges[0]!.node.amounts.naive;
    const found = async () =>
      (
        await carate.ask<{ search: { id: string }[] }>('{ search(query: "conciliazione", first: 50) { id } }')
      ).data!.search.map((h) => h.id);
    const objective = (await areas()).flatMap((a) => a.objectives).find((o) => /scuola|scolastic/i.test(o.title))!;
    const before = await sums();
    const withdrawn = await carate.save<{ objective: { version: number } }>(
      'withdrawObjective',
      { id: objective.id, version: objective.version },
      'objective { version }',
    );
    expect(await sums()).not.toBe(before);
    expect(await found()).not.toContain(objective.id);
    const byId = await carate.ask<{ objective: { title: string } }>(`{ objective(id: "${objective.id}") { title } }`);
    expect(byId.data!.objective.title).toBe(objective.title);
    await carate.save(
      'restoreObjective',
      { id: objective.id, version: withdrawn.objective.version },
      'objective { id }',
    );
    expect(await sums()).toBe(before);
  });
});

describe('lists', () => {
  it('pages through everything once, in order, without repeating or losing a row', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const answer: {
        data: {
          actions: {
            totalCount: number;
            edges: { node: { id: string } }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        } | null;
      } = await udp.ask(
        'query($after: String) { actions(first: 7, after: $after) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      const page = answer.data!.actions;
      ids.push(...page.edges.map((e) => e.node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      if (!after) expect(ids).toHaveLength(page.totalCount);
    } while (after);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('searches the words of objectives and of their actions, whatever the accents and the case', async () => {
    const titles = async (query: string) =>
      (
        await udp.ask<{ objectives: { edges: { node: { title: string } }[] } }>(
          'query($q: String) { objectives(first: 50, filter: { query: $q }) { edges { node { title } } } }',
          { q: query },
        )
      ).data!.objectives.edges.map((e) => e.node.title);
    expect(await titles('DOMICILIARITA')).toEqual(await titles('domiciliarità'));
    expect((await titles('dimissioni protette')).length).toBeGreaterThan(0);
    expect(await titles('parolachenonesiste')).toEqual([]);
    expect(await titles("%_\\ ' ; --")).toEqual([]);
  });
});
