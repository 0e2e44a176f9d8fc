import { startApi, type Api, type Person } from './testing/harness.ts';

let api: Api;
let lead: Person;
let partner: Person;
let outsider: Person;
const idOf = async (slug: string) =>
  (await api.look<{ id: string }>('select id from zona.ambito where slug = $1', [slug]))[0]!.id;

beforeAll(async () => {
  api = await startApi();
  [lead, partner, outsider] = [
    await api.login('responsabile@carate.example'),
    await api.login('responsabile@lodi.example'),
    await api.login('responsabile@bassabresciana.example'),
  ];
});
afterAll(() => api.close());

interface Action {
  id: string;
  code: string;
  title: string;
  schede: { id: string }[];
}
interface SharedRead {
  sharedActions: { title: string; schede: { label: string; amounts: { value: string | null }[] }[] }[];
}
const shared = async (who: Person, leadId: string) =>
  (await who.ask<SharedRead>(`{ sharedActions(leadId: "${leadId}") { title schede { label amounts { value } } } }`))
    .data!.sharedActions;
const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

it('an action is offered, accepted, read by the partner alone, and closed by either side', async () => {
  const [leadId, partnerId] = [await idOf('carate-brianza'), await idOf('lodi')];
  const found = await lead.ask<{ actions: { edges: { node: Action }[] } }>(
    '{ actions(first: 100, filter: { query: "Rete Artemide" }) { edges { node { id code title schede { id } } } } }',
  );
  const action = found.data!.actions.edges.map((e) => e.node).find((a) => a.code === '79')!;

  const offered = await lead.save<{ share: { id: string; status: string } }>(
    'offerShare',
    { actionId: action.id, partnerId, until: tomorrow },
    'share { id status }',
  );
  expect(offered).toMatchObject({ problems: [], share: { status: 'offered' } });
  expect(await shared(partner, leadId)).toEqual([]);

  const seen = await partner.ask<{ shares: { id: string; leadId: string; mine: boolean; title: string }[] }>(
    '{ shares { id leadId mine title } }',
  );
  expect(seen.data!.shares).toEqual([{ id: offered.share.id, leadId, mine: false, title: action.title }]);
  expect((await outsider.ask<{ shares: unknown[] }>('{ shares { id } }')).data!.shares).toEqual([]);

  const tasks = async (who: Person) =>
    (
      await who.ask<{ home: { tasks: { kind: string; title: string }[] } }>('{ home { tasks { kind title } } }')
    ).data!.home.tasks.filter((t) => t.kind === 'approval' && t.title.includes(' vi offre '));
  expect(await tasks(partner)).toEqual([
    { kind: 'approval', title: `Ambito territoriale di Carate Brianza vi offre un’azione: ${action.title}` },
  ]);
  expect(await tasks(outsider)).toEqual([]);

  const accepted = await partner.save('acceptShare', { id: offered.share.id, leadId }, 'share { status }');
  expect(accepted).toMatchObject({ share: { status: 'accepted' } });
  const read = await shared(partner, leadId);
  expect(read.map((a) => a.title)).toEqual([action.title]);
  expect(read[0]!.schede[0]!.amounts.map((a) => a.value).sort()).toEqual(['256032.90', '350114.36', '62946.94']);
  expect(await shared(outsider, leadId)).toEqual([]);

  // What the lead adds later is shared too; what the partner tries to change is not there for it.
  await lead.save(
    'saveStatedAmount',
    { schedaId: action.schede[0]!.id, value: '1.00', period: 'annual', certainty: 'stated' },
    'scheda { id }',
  );
  expect((await shared(partner, leadId))[0]!.schede[0]!.amounts).toHaveLength(4);
  const write = await partner.save(
    'updateAction',
    { id: action.id, version: 1, title: 'Cambiata dal partner' },
    'action { id }',
  );
  expect(write.problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  // Its own lists and searches do not mix in what others lead.
  const own = await partner.ask<{ search: unknown[]; actions: { edges: { node: { title: string } }[] } }>(
    '{ search(query: "Artemide") { id } actions(first: 100) { edges { node { title } } } }',
  );
  expect(own.data!.search).toEqual([]);
  expect(own.data!.actions.edges.map((e) => e.node.title)).not.toContain(action.title);

  await partner.save('endShare', { id: offered.share.id, leadId }, 'share { status }');
  expect(await shared(partner, leadId)).toEqual([]);
  await partner.save('acceptShare', { id: offered.share.id, leadId }, 'share { status }');
  expect(await shared(partner, leadId)).toHaveLength(1);
  await lead.save('endShare', { id: offered.share.id, leadId }, 'share { status }');
  expect(await shared(partner, leadId)).toEqual([]);
  const [row] = await api.look<{ ambiti: string[] }>(
    'select ambiti_partecipanti as ambiti from zona.action where id = $1',
    [action.id],
  );
  expect(row!.ambiti).toEqual([]);
});

it('nobody accepts what was not offered to them', async () => {
  const [leadId, partnerId] = [await idOf('carate-brianza'), await idOf('lodi')];
  const found = await lead.ask<{ actions: { edges: { node: Action }[] } }>(
    '{ actions(first: 1) { edges { node { id title schede { id } } } } }',
  );
  const offered = await lead.save<{ share: { id: string } }>(
    'offerShare',
    { actionId: found.data!.actions.edges[0]!.node.id, partnerId, until: tomorrow },
    'share { id }',
  );
  const stolen = await outsider.save('acceptShare', { id: offered.share.id, leadId }, 'share { id }');
  expect(stolen.problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  const itself = await lead.save('acceptShare', { id: offered.share.id, leadId }, 'share { id }');
  expect(itself.problems).toHaveLength(1);
});
