import { randomUUID } from 'node:crypto';
import { getNamedType, isInputObjectType, isRequiredArgument, type GraphQLInputType } from 'graphql';
import { catalog } from '../composition.ts';
import { mutationText, startApi, type Api, type Person } from '../testing/harness.ts';
import { countAttacks } from './support/attacks.ts';
import { documentOf } from './support/documents.ts';
import { Side } from './support/inputs.ts';
import { operations, type Operation } from './support/operations.ts';
import { Secrets } from './support/secrets.ts';
import { threeAmbiti } from './support/superuser.ts';
import { tenantTables } from './support/tenant-tables.ts';

/** Words, cursors and intents of one ambito are nothing in another (attacks 5, 14). */
const attack = countAttacks('crossing.db-spec.ts', 350);
let api: Api;
let thereId: string;
let secrets: Secrets;
let mine: Person;
let theirs: Person;
let hereSide: Side;
let thereSide: Side;

beforeAll(async () => {
  api = await startApi();
  const ambiti = await threeAmbiti(api.look);
  thereId = ambiti.there;
  [mine, theirs] = [await api.login('responsabile@carate.example'), await api.login('responsabile@lodi.example')];
  hereSide = new Side(api.look, ambiti.here, ambiti.third);
  thereSide = new Side(api.look, ambiti.there, ambiti.third);
  secrets = await Secrets.of(api.look, await tenantTables(api.look), ambiti.there, ambiti.here);
});
afterAll(() => api.close());

const noLeak = (answer: unknown) => expect(secrets.foundIn(JSON.stringify(answer))).toEqual([]);

describe('attack 14: words that only another ambito uses find nothing', () => {
  /** Every place of a query that takes free text. */
  const textPlaces = () => {
    const within = (path: string[], type: GraphQLInputType): string[][] => {
      const inner = getNamedType(type);
      if (isInputObjectType(inner))
        return Object.values(inner.getFields()).flatMap((f) => within([...path, f.name], f.type));
      return inner.name === 'String' && path.at(-1) !== 'after' ? [path] : [];
    };
    return operations
      .filter((o) => o.kind === 'query')
      .flatMap((op) => op.field.args.flatMap((a) => within([a.name], a.type)).map((path) => ({ op, path })));
  };
  /** What it reads is the same for all ambiti: comuni, enti. */
  const isCommon = (op: Operation) =>
    catalog.find(getNamedType(op.field.type).name.replace('Connection', ''))?.scope === 'reference';
  const args = (path: readonly string[], value: string): Record<string, unknown> =>
    path.length === 1 ? { [path[0]!]: value } : { [path[0]!]: args(path.slice(1), value) };

  it('in the search and in each filter', async () => {
    const words = (
      await api.look<{ token: string }>(
        `select distinct s.token from zona.search_token s where s.ambito_id = $1 and length(s.token) > 6
         and not exists (select 1 from zona.search_token o where o.ambito_id <> $1 and starts_with(o.token, s.token))
         and not exists (select 1 from zona.indicator i where i.ambito_id <> $1 and i.name ilike '%' || s.token || '%') order by 1 limit 30`,
        [thereId],
      )
    ).map((r) => r.token);
    const funds = (
      await api.look<{ fund: string }>(
        'select distinct fund from zona.stated_amount where ambito_id = $1 and fund is not null order by 1',
        [thereId],
      )
    ).map((r) => r.fund);
    const places = textPlaces();
    expect(places.length).toBeGreaterThan(7);
    for (const { op, path } of places) {
      if (isCommon(op)) continue;
      const ask = async (text: string) =>
        JSON.stringify(await mine.ask(documentOf(op, [path[0]!], 0), args(path, text)));
      const nothing = await ask('zzqxjk');
      for (const text of [...words, ...(path.at(-1) === 'fund' ? funds : [])]) {
        attack();
        const answer = await ask(text);
        noLeak(JSON.parse(answer));
        if (!funds.includes(text)) expect(answer).toBe(nothing);
      }
    }
  });
});

describe('cursors', () => {
  const pages = operations.filter((o) => o.field.args.some((a) => a.name === 'after'));
  const pageOf = async (who: Person, op: Operation, after: string | null) => {
    expect(getNamedType(op.field.type).name).toMatch(/Connection$/);
    const given = await (who === mine ? hereSide : thereSide).argsFor(op);
    const required = op.field.args.filter((a) => isRequiredArgument(a));
    const variables = { ...Object.fromEntries(required.map((a) => [a.name, given[a.name]])), first: 1, after };
    const names = [...required.map((a) => a.name), 'first', 'after'];
    const declared = op.field.args.filter((a) => names.includes(a.name)).map((a) => `$${a.name}: ${a.type.toString()}`);
    const call = names.map((n) => `${n}: $${n}`).join(', ');
    return who.ask<Record<string, { edges: { cursor: string }[] }>>(
      `query(${declared.join(', ')}) { ${op.name}(${call}) { edges { cursor } } }`,
      variables,
    );
  };

  it('of another ambito, of another list, made up or bent are refused alike', async () => {
    const bad = new Set<string>();
    const collected: { list: string; cursor: string; own: boolean }[] = [];
    for (const op of pages)
      for (const who of [mine, theirs])
        for (const edge of (await pageOf(who, op, null)).data![op.name]!.edges)
          collected.push({ list: op.name, cursor: edge.cursor, own: who === mine });
    expect(collected.length).toBeGreaterThan(10);
    const [body, signature] = collected[0]!.cursor.split('.') as [string, string];
    const bent = [
      `${body}.`,
      `.${signature}`,
      `${body}x.${signature}`,
      `${Buffer.from('["x"]').toString('base64url')}.${signature}`,
      'x',
      '.',
      '{}',
      thereId,
      `${body}.${signature}.x`.slice(0, -3),
    ];
    for (const op of pages) {
      const { name } = op;
      const foreign = collected.filter((c) => !c.own || c.list !== name).map((c) => c.cursor);
      for (const cursor of [
        ...foreign,
        ...bent.filter((b) => !collected.some((c) => c.list === name && c.cursor === b)),
      ]) {
        attack();
        const answer = await pageOf(mine, op, cursor);
        expect({ name, codes: answer.errors?.map((e) => e.extensions.code) }).toEqual({ name, codes: ['BAD_INPUT'] });
        bad.add(answer.errors![0]!.message);
      }
    }
    expect(bad.size).toBe(1);
  });
});

describe('a richiestaId', () => {
  const create = (who: Person, richiestaId: string, familyName: string) =>
    who.ask<{ createPerson: { person: { id: string; familyName: string } | null; problems: unknown[] } }>(
      mutationText('createPerson', 'person { id familyName }'),
      {
        input: { richiestaId, givenName: 'Prova', familyName },
      },
    );
  it('of another ambito is free here, with the same input and with another: no oracle, no answer of theirs', async () => {
    for (const familyName of ['Uguale', 'Diverso']) {
      attack();
      const richiestaId = randomUUID();
      const there_ = (await create(theirs, richiestaId, 'Uguale')).data!.createPerson;
      const here_ = (await create(mine, richiestaId, familyName)).data!.createPerson;
      expect(here_).toMatchObject({ problems: [], person: { familyName } });
      expect(here_.person!.id).not.toBe(there_.person!.id);
    }
  });
  it('of a colleague does not yield his answer', async () => {
    attack();
    const richiestaId = randomUUID();
    await create(mine, richiestaId, 'Di chi');
    const colleague = await create(await api.login('operatore@carate.example'), richiestaId, 'Di chi');
    expect(colleague.data!.createPerson).toMatchObject({
      person: null,
      problems: [{ field: 'richiestaId', code: 'CONFLICT' }],
    });
  });
});
