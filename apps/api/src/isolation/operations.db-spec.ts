import { randomUUID } from 'node:crypto';
import { pdf } from '@zona/files/testing';
import { catalog } from '../composition.ts';
import { startApi, type Api } from '../testing/harness.ts';
import { upload } from '../testing/uploads.ts';
import { asker, type Ask, type Reply } from './support/asker.ts';
import { countAttacks } from './support/attacks.ts';
import { documentOf } from './support/documents.ts';
import { moveMoney } from './support/money.ts';
import { jsonTexts, placesOf, Side, withFreshIntent, withIds, type Args, type Place } from './support/inputs.ts';
import { inAmbito, operations, titleOf, type Operation } from './support/operations.ts';
import { fingerprint, rowsNaming, Secrets } from './support/secrets.ts';
import { threeAmbiti } from './support/superuser.ts';
import { tenantTables, type TenantTable } from './support/tenant-tables.ts';

/**
 * Attack 1, generated from the schema: every operation, as every role of one ambito, with another ambito's id in every place that takes
 * one. The answer is that of an id that does not exist, tells nothing, and changes nothing there. A new operation is attacked by itself.
 */
const attack = countAttacks('operations.db-spec.ts', 1500);
let api: Api;
let tables: TenantTable[];
let here: Side;
let there: Side;
let secrets: Secrets;
let before: Record<string, string>;
const foreign = new Map<string, string>();
interface Person {
  side: Side;
  ask: Ask;
  /** What he must not be told. */
  secrets: Secrets;
}
const people = new Map<string, Person>();

const emailOf = async (side: Side, role: string) =>
  (
    await api.look<{ email: string }>(
      `select c.email from zona.membership m join zona.person p on p.ambito_id = m.ambito_id and p.id = m.person_id join zona.account c on c.id = p.account_id
     where m.ambito_id = $1 and m.role = $2 order by m.id limit 1`,
      [side.ambitoId, role],
    )
  )[0]!.email;
const loginAs = async (email: string): Promise<Ask> => asker(api.server, (await api.login(email)).cookie);

const pageOf = (side: Side, action: string) =>
  JSON.stringify([
    { sheet: `Foglio di ${side.ambitoId}`, line: 2, action, kinds: [action], cells: [], understood: [], messages: [] },
  ]);

beforeAll(async () => {
  api = await startApi();
  tables = await tenantTables(api.look);
  const ambiti = await threeAmbiti(api.look);
  here = new Side(api.look, ambiti.here, ambiti.third);
  there = new Side(api.look, ambiti.there, ambiti.third);
  // Files do not come by operations: some for each side, since one is withdrawn and others are attached.
  for (const side of [here, there]) {
    const uploader = await api.login(await emailOf(side, 'responsabile_udp'));
    for (const n of [1, 2, 3, 4, 5, 6])
      await upload(api, uploader, `${side.ambitoId}-${n}.pdf`, pdf(`${side.ambitoId} ${n}`));
  }
  // Nor do jobs: one for each side, that waits.
  for (const side of [here, there])
    await api.look(
      `insert into zona.job (ambito_id, id, kind, title, actor_name, actor_role, input) values ($1, $2, 'test', $3, 'Zona', 'system', '{}')`,
      [side.ambitoId, randomUUID(), `Lavoro di ${side.ambitoId}`],
    );
  // Nor do imports, which a job reads: two for each side, with a line.
  for (const side of [here, there])
    for (const importId of [randomUUID(), randomUUID()]) {
      await api.look(
        `insert into zona.plan_import (ambito_id, id, plan_id, file_id, file_name, state, asked_by, counts) values ($1, $2, $3, $4, $5, 'preview', 'Zona', '{"rows":1,"errors":0,"warnings":0,"create":0,"update":0,"unchanged":1,"skip":0}')`,
        [side.ambitoId, importId, await side.idOf('Plan'), await side.idOf('File'), `Importazione di ${side.ambitoId}`],
      );
      await api.look(
        `insert into zona.import_page (ambito_id, id, import_id, reading, first_place, lines, kinds, shown, work)
         values ($1, $2, $3, 0, 1, 1, '{"unchanged":1}', $4, '[]')`,
        [side.ambitoId, randomUUID(), importId, pageOf(side, 'unchanged')],
      );
    }
  // Nor do reminders, which the clock makes.
  for (const side of [here, there])
    await api.look(
      `insert into zona.reminder (ambito_id, id, kind, subject_id, due_on, days, title, target, target_id) values ($1, $2, 'spend', $3, '2026-12-31', 30, $4, 'fund', $3)`,
      [side.ambitoId, randomUUID(), randomUUID(), `Promemoria di ${side.ambitoId}`],
    );
  for (const side of [here, there])
    await moveMoney(
      side,
      await loginAs(await emailOf(side, 'responsabile_udp')),
      await loginAs(await emailOf(side, 'operatore_udp')),
    );
  // Nor do what a fund pays in, of which one is withdrawn, and imports of the budget: two for each side, with a row and a payment.
  for (const side of [here, there])
    for (const importId of [randomUUID(), randomUUID()]) {
      await api.look(
        `insert into zona.fund_instalment (ambito_id, id, assignment_id, title, expected_cents) values ($1, $2, $3, $4, 100)`,
        [side.ambitoId, randomUUID(), await side.idOf('FundAssignment'), `Rata di ${side.ambitoId}`],
      );
      await api.look(
        `insert into zona.budget_import (ambito_id, id, kind, file_id, file_name, state, asked_by, counts) values ($1, $2, 'payments', $3, $4, 'preview', 'Zona', '{"rows":1,"create":0,"known":1,"skip":0,"errors":0,"warnings":0,"value":"0.00"}')`,
        [side.ambitoId, importId, await side.idOf('File'), `Mandati di ${side.ambitoId}`],
      );
      await api.look(
        `insert into zona.budget_import_page (ambito_id, id, budget_import_id, reading, first_place, lines, kinds, shown, work)
         values ($1, $2, $3, 0, 1, 1, '{"known":1}', $4, '[]')`,
        [side.ambitoId, randomUUID(), importId, pageOf(side, 'known')],
      );
      await api.look(
        `insert into zona.imported_payment (ambito_id, id, budget_import_id, key, number, paid_on, value_cents) values ($1, $2, $3, $4, $4, '2026-01-01', 99999999999)`,
        [side.ambitoId, randomUUID(), importId, `${side.ambitoId} ${importId}`],
      );
    }
  // Nor do riparti that became quotas, of which an assembly decides: one for each side, with an instalment.
  for (const side of [here, there]) {
    const [scenarioId, quotaId] = [randomUUID(), randomUUID()];
    await api.look(
      `insert into zona.allocation_scenario (ambito_id, id, title, year, amount_cents, rule, data, state, created_by) values ($1, $2, $3, 2026, 100, $4, '{"comuni":[],"sources":[]}', 'draft', 'Zona')`,
      [side.ambitoId, scenarioId, `Riparto di ${side.ambitoId}`, jsonTexts['rule']!(null)],
    );
    await api.look(
      `insert into zona.comune_quota (ambito_id, id, scenario_id, ambito_comune_id, cents, steps) values ($1, $2, $3, $4, 100, '[]')`,
      [side.ambitoId, quotaId, scenarioId, await side.idOf('AmbitoComune')],
    );
    await api.look(
      `insert into zona.quota_instalment (ambito_id, id, quota_id, number, due, cents) values ($1, $2, $3, 1, '2026-12-31', 100)`,
      [side.ambitoId, randomUUID(), quotaId],
    );
  }
  // Nor do avvisi of the budget, which are told: one of each side, that somebody took up.
  for (const side of [here, there]) await takeUpAvviso(side, await loginAs(await emailOf(side, 'responsabile_udp')));
  // The other ambito works first, so that it has rows of every kind.
  const owner = await loginAs(await emailOf(there, 'responsabile_udp'));
  const mutations = operations.filter((o) => o.kind === 'mutation');
  const offer = mutations.filter((o) => o.name === 'offerShare');
  for (const op of [...mutations, ...offer]) await send(owner, op, await there.argsFor(op));
  const emails = new Map<string, string>([['platform_admin', 'piattaforma@zona.example']]);
  for (const role of inAmbito) emails.set(role, await emailOf(here, role));
  const asks = new Map<string, Ask>([['nobody', asker(api.server, '')]]);
  for (const [role, email] of emails) asks.set(role, await loginAs(email));
  secrets = await Secrets.of(api.look, tables, ambiti.there, ambiti.here);
  for (const [role, ask] of asks)
    people.set(role, {
      side: here,
      ask,
      secrets: secrets.except(await membershipsOf(emails.get(role) ?? '', ambiti.there)),
    });
  // What they share with a third is that one's to read, and nobody else's; for him too the rest is not there.
  const partner = await loginAs('responsabile@bassabresciana.example');
  const share = await there.idOf('Share');
  const accepted = await partner(
    'mutation($input: AcceptShareInput!) { acceptShare(input: $input) { share { status } problems { code } } }',
    { input: { richiestaId: randomUUID(), id: share, leadId: ambiti.there } },
  );
  expect(accepted.data).toEqual({ acceptShare: { share: { status: 'accepted' }, problems: [] } });
  people.set('partner', {
    side: new Side(api.look, ambiti.third, ambiti.here),
    ask: partner,
    secrets: (await Secrets.of(api.look, tables, ambiti.there, ambiti.third)).except([share]),
  });
  before = await fingerprint(api.look, tables, ambiti.there);
}, 60_000);
afterAll(() => api.close());

/** The first avviso of the last year of its plan; where there is none, one that is gone by now. */
async function takeUpAvviso(side: Side, owner: Ask): Promise<void> {
  const [plan] = await api.look<{ year: number }>(
    'select extract(year from p.valid_to)::int as year from zona.plan p where p.ambito_id = $1 order by p.id limit 1',
    [side.ambitoId],
  );
  const { year } = plan!;
  const { data } = await owner(`{ budgetChecks(year: ${year}) { rows { key } } }`);
  const [found] = (data as { budgetChecks: { rows: { key: string }[] } }).budgetChecks.rows;
  await api.look(
    `insert into zona.budget_warning (ambito_id, id, year, key, sentence, finding, state, assignee_id, decided_by)
     select $1, $2, $3, $4, $5, '{}', 'assigned', m.person_id, 'Zona' from zona.membership m where m.ambito_id = $1 and m.role = 'responsabile_udp' order by m.id limit 1`,
    [side.ambitoId, randomUUID(), year, found?.key ?? `Action:${randomUUID()}`, `Avviso di ${side.ambitoId}`],
  );
}

/** His own memberships there are no secret to one who works in both ambiti. */
const membershipsOf = async (email: string, ambito: string) =>
  (
    await api.look<{ id: string }>(
      `select m.id from zona.membership m join zona.person p on p.ambito_id = m.ambito_id and p.id = m.person_id join zona.account c on c.id = p.account_id
     where m.ambito_id = $2 and c.email = $1`,
      [email, ambito],
    )
  ).map((r) => r.id);

const send = (ask: Ask, op: Operation, args: Args, depth = 0): Promise<Reply> =>
  ask(documentOf(op, Object.keys(args), depth), args);

/** Ids of reference rows are everybody's, but for enti, which count here only through their link to the ambito. */
const isForeign = (op: Operation, { type }: Place) =>
  type === 'any' || catalog.find(type)?.scope === 'ambito' || (type === 'Ente' && op.name !== 'relateEnte');

async function foreignId(type: string): Promise<string> {
  if (!foreign.has(type)) foreign.set(type, await there.idOf(type));
  return foreign.get(type)!;
}

const masked = (reply: Reply, id: string) => `${reply.status} ${reply.text.replaceAll(id, '<id>')}`;

/** Sends the same arguments with each foreign id, and with an id of nothing: the answers are the same, and are a refusal. */
async function attackPlace(
  { ask, side, secrets: leaks }: Person,
  op: Operation,
  args: Args,
  place: Place,
  ids: readonly string[],
  around: (id: string) => unknown,
) {
  const whole = await side.argsFor(op, true);
  const filled = (id: string) => withFreshIntent(withIds(args, [[place, around(id)]], whole));
  const nothing = randomUUID();
  const missing = masked(await send(ask, op, filled(nothing)), nothing);
  for (const id of ids) {
    const reply = await send(ask, op, filled(id));
    attack();
    expect(masked(reply, id)).toBe(missing);
    expect(leaks.foundIn(reply.text)).toEqual([]);
    refusedOrEmpty(op, reply);
  }
}

function refusedOrEmpty(op: Operation, reply: Reply) {
  expect(reply.status).toBe(200);
  for (const code of reply.codes) expect(['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED']).toContain(code);
  if (op.kind === 'query' || reply.codes.length) return;
  const {
    problems,
    conflict: _conflict,
    ...objects
  } = reply.data![op.name] as { problems: { code: string }[]; conflict: unknown } & Args;
  expect(problems).not.toEqual([]);
  // What moves money answers with an entry or with a proposal.
  expect([...new Set(Object.values(objects))]).toEqual([null]);
}

const valueAt = (args: Args, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Args | undefined)?.[key], args);

/** Attacks every place that takes an id; `everyType`: with ids of every type, and a deep look at what is in order. */
async function attackOperation(person: Person, op: Operation, everyType = false) {
  const { ask, side, secrets: leaks } = person;
  const args = await side.argsFor(op);
  const places = placesOf(op).filter((p) => isForeign(op, p));
  for (const place of places) {
    const id = await foreignId(place.type);
    const others: string[] = [];
    for (const e of everyType ? catalog.entities.filter((x) => x.scope === 'ambito') : [])
      others.push(await foreignId(e.name));
    await attackPlace(person, op, args, place, [id, ...others], (x) => (place.list ? [x] : x));
    const own = place.list ? await side.idOf(place.type) : '';
    if (place.list) await attackPlace(person, op, args, place, [id], (x) => [own, x]);
  }
  if (places.length && op.kind === 'mutation') {
    // All of it theirs, down to the version: what their own person would send.
    const theirs = await there.argsFor(op);
    // Where only an optional id may be foreign, and none is given, the rest is words that anybody may write.
    if (places.some((p) => valueAt(theirs, p.path) !== undefined)) {
      const reply = await send(ask, op, theirs);
      attack();
      expect(leaks.foundIn(reply.text)).toEqual([]);
      refusedOrEmpty(op, reply);
    }
  }
  // What is in order shows nothing of them either.
  const deep = everyType && op.kind === 'query' && !/Connection!?$/.test(op.field.type.toString());
  const reply = await send(ask, op, withFreshIntent(await side.argsFor(op)), deep ? 2 : 1);
  expect(leaks.foundIn(reply.text)).toEqual([]);
  expect(reply.codes).not.toContain('INTERNAL');
  return reply;
}

/** Operations that the generated arguments do not bring to a good end, and why. */
const refusedAnyway: Record<string, string> = {
  acceptShare: 'INVALID',
  // The newest line and source of a budget hold figures.
  withdrawMatrixSource: 'CONFLICT',
  withdrawMatrixLine: 'CONFLICT',
  // The newest plan is a draft, and takes no plan's place.
  savePlanApproval: 'STATE',
  setObjectiveContinuity: 'NOT_FOUND',
  setActionContinuity: 'NOT_FOUND',
  // The newest objective and card are of other plans.
  saveAchievementWeights: 'NOT_FOUND',
  // The newest card, version and half-year are of different plans.
  createPlanDocument: 'INVALID',
  // No file is left; the import has no sheet, nothing to write and was not applied.
  startPlanImport: 'NOT_FOUND',
  mapPlanImport: 'REQUIRED',
  applyPlanImport: 'INVALID',
  undoPlanImport: 'CONFLICT',
  // The newest line is of the newest assignment, and is the only one.
  transfer: 'INVALID',
  swapFunds: 'INVALID',
  carryResidue: 'INVALID',
  // A commitment that is there keeps its ente; the newest line is not the one that the newest commitment takes.
  commit: 'INVALID',
  release: 'CAP',
  settle: 'CAP',
  recover: 'CAP',
  // It was decided just before.
  withdrawProposal: 'STATE',
  // The newest line is not the one that the newest settlement is paid on; the newest report is open and has no cost.
  addReportCosts: 'NOT_FOUND',
  removeReportCosts: 'NOT_FOUND',
  refuseReportCosts: 'STATE',
  signReport: 'EMPTY',
  reopenReport: 'STATE',
  prepareReportPackage: 'STATE',
  // No file is left; the import has nothing to write and was not applied; the payment is more than any settlement.
  startBudgetImport: 'NOT_FOUND',
  mapBudgetImport: 'INVALID',
  applyBudgetImport: 'INVALID',
  undoBudgetImport: 'CONFLICT',
  reconcilePayments: 'CAP',
  // Nobody knows the population that the rule goes by.
  simulateAllocation: 'UNKNOWN_POPULATION',
  // More than one of one is no majority, so that no voting is opened, and nothing comes after it.
  openVote: 'INVALID',
  castVote: 'STATE',
  closeVote: 'STATE',
  freezeScenario: 'STATE',
  // No file is left.
  attachSettlementFiles: 'NOT_FOUND',
  attachPaymentFiles: 'NOT_FOUND',
};

describe('as responsabile, where nothing but the id stands in the way', () => {
  it.each(operations.map((op) => [titleOf(op), op] as const))(
    '%s',
    async (_title, op) => {
      const reply = await attackOperation(people.get('responsabile_udp')!, op, true);
      if (op.kind === 'mutation') expect(await fingerprint(api.look, tables, there.ambitoId)).toEqual(before);
      if (op.name === 'tenants') return expect(reply.codes).toEqual(['FORBIDDEN']);
      expect(reply.codes).toEqual([]);
      const problems = (reply.data![op.name] as { problems?: { code: string }[] } | null)?.problems ?? [];
      expect(problems.map((p) => p.code)).toEqual(refusedAnyway[op.name] ? [refusedAnyway[op.name]] : []);
    },
    30_000,
  );
});

describe('as every other role, as the platform’s administrator and as nobody', () => {
  it.each([...inAmbito.filter((r) => r !== 'responsabile_udp'), 'platform_admin', 'nobody'])(
    '%s',
    async (role) => {
      for (const op of operations) await attackOperation(people.get(role)!, op);
      expect(await fingerprint(api.look, tables, there.ambitoId)).toEqual(before);
    },
    60_000,
  );
});

it('as one with whom they share: what the agreement does not name stays theirs, and what it names is only read', async () => {
  const agreement = (op: Operation) => op.carries === 'Share' || op.name === 'sharedActions';
  for (const op of operations.filter((o) => !agreement(o))) await attackOperation(people.get('partner')!, op);
  expect(await fingerprint(api.look, tables, there.ambitoId)).toEqual(before);
}, 60_000);

describe('after all of it', () => {
  it('no row here names a row there', async () => {
    expect(await rowsNaming(api.look, tables, here.ambitoId, secrets.ids)).toEqual([]);
  });
  it('nothing failed inside', () => expect(api.logged.filter((l) => l['event'] === 'fault')).toEqual([]));
});
