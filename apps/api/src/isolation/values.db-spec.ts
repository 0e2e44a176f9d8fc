import { startApi, type Api } from '../testing/harness.ts';
import { asker, type Ask } from './support/asker.ts';
import { countAttacks } from './support/attacks.ts';
import { documentOf } from './support/documents.ts';
import { hostileValues } from './support/hostile.ts';
import { Side, withFreshIntent, type Args } from './support/inputs.ts';
import { unmannerly } from './support/manners.ts';
import { operations, titleOf, type Operation } from './support/operations.ts';
import { threeAmbiti } from './support/superuser.ts';

/** Every argument of every operation, as one who may use it, with values that no form sends: an answer with manners, and never a fault of ours. */
const attack = countAttacks('values.db-spec.ts', 3000);
/** Not a measure: what takes this long is a way to hold the server up. A machine that stumbles for a second is none. */
const atMostMs = 5000;
let api: Api;
let ask: Ask;
let here: Side;
beforeAll(async () => {
  api = await startApi();
  ask = asker(api.server, (await api.login('responsabile@carate.example')).cookie);
  const ambiti = await threeAmbiti(api.look);
  here = new Side(api.look, ambiti.here, ambiti.third);
});
afterAll(() => api.close());

const put = (args: Args, path: readonly string[], value: unknown): Args => {
  const [key, ...rest] = path as [string, ...string[]];
  return { ...args, [key]: rest.length ? put((args[key] ?? {}) as Args, rest, value) : value };
};

/** Some at a time: it is the number that counts here, not who comes first. */
const atOnce = 6;

async function manners(op: Operation): Promise<string[]> {
  const wrong: string[] = [];
  let args = await here.argsFor(op);
  const left = hostileValues(op);
  const next = async (): Promise<void> => {
    for (let one = left.shift(); one; one = left.shift()) {
      const given = put(withFreshIntent(args), one.path, one.value);
      const begun = performance.now();
      const reply = await ask(documentOf(op, Object.keys(given), 0), given);
      const late = performance.now() - begun > atMostMs ? ['late'] : [];
      attack();
      for (const fault of [...unmannerly(reply.status, reply.text), ...late])
        wrong.push(`${one.path.join('.')} = ${JSON.stringify(one.value)?.slice(0, 60)}: ${fault}`);
      // What went through has raised the version: the next value must not fail for that.
      if (op.kind === 'mutation' && !/"problems":\[\{|"errors"/.test(reply.text)) args = await here.argsFor(op);
    }
  };
  await Promise.all(Array.from({ length: op.kind === 'query' ? atOnce : 1 }, next));
  return wrong;
}

it.each(operations.map((op) => [titleOf(op), op] as const))(
  '%s',
  async (_title, op) => {
    expect(await manners(op)).toEqual([]);
  },
  30_000,
);

it('none of it was a fault of ours', () => expect(api.logged.filter((l) => l['event'] === 'fault')).toEqual([]));
