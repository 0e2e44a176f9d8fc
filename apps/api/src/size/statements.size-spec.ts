import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Role } from '@zona/access';
import { asker, type Ask } from '../isolation/support/asker.ts';
import { Side } from '../isolation/support/inputs.ts';
import { ambitoId } from '../isolation/support/superuser.ts';
import { startApi, type Api } from '../testing/harness.ts';
import { explainAll, listed, type Explained } from './explain.ts';
import { askOperations, askPages, askWords, under } from './questions.ts';
import { keepSent } from './sent.ts';

/** Among a million rows of six hundred ambiti, in the largest of them, every statement finds its rows by an index that begins with the ambito. */
const [ambiti, rows] = [600, 1_000_000];
const readers: Role[] = ['responsabile_udp', 'referente_comune', 'operatore_ets', 'vigilanza_ats'];

interface Filled {
  rows: number;
  reader: { ambitoId: string; accountId: string };
}

let api: Api;
let filled: Filled;
let large: ReadonlySet<string>;
let explained: Explained[];
const refused: Record<string, Record<string, string[]>> = {};

beforeAll(async () => {
  api = await startApi();
  const program = fileURLToPath(new URL('../../../bench/src/fill.mjs', import.meta.url));
  const said = execFileSync(process.execPath, [program, api.database.adminUrl, String(ambiti), String(rows)]);
  filled = JSON.parse(said.toString()) as Filled;
  const here = filled.reader.ambitoId;
  const side = new Side(api.look, here, await ambitoId(api.look, 'lodi'));
  const sent = keepSent();
  try {
    for (const role of readers) {
      const ask = under(await enter(role), (title) => sent.during(`${title}, ${role}`));
      refused[role] = await askPages(ask, side);
      await askWords(ask);
      await askOperations(ask, side, 'query');
    }
    await askOperations(under(await enter('responsabile_udp'), sent.during), side, 'mutation');
  } finally {
    sent.stop();
  }
  large = await largeTables();
  explained = await explainAll(api.database.appUrl, here, [...sent.kept.values()], large);
}, 600_000);
afterAll(() => api.close());

/** A session of the largest ambito's account in a role of choice. */
async function enter(role: Role): Promise<Ask> {
  const token = `size-${role}-${randomUUID()}`;
  await api.look(
    `insert into zona.session (token_hash, account_id, ambito_id, membership_id, person_id, ente_id, ente_name, role, expires_at)
     select $1, s.account_id, s.ambito_id, s.membership_id, (select min(p.id::text)::uuid from zona.person p where p.ambito_id = s.ambito_id), s.ente_id, s.ente_name, $2, s.expires_at
     from zona.session s where s.account_id = $3 limit 1`,
    [createHash('sha256').update(token).digest(), role, filled.reader.accountId],
  );
  return asker(api.server, `zona_session=${token}`);
}

/** Ambito tables that are worth an index; the others PostgreSQL rightly reads from end to end. */
async function largeTables(): Promise<Set<string>> {
  const found = await api.look<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'zona'::regnamespace and relkind = 'r' and relforcerowsecurity and reltuples > 5000`,
  );
  return new Set(found.map((t) => t.name));
}

it('every page is answered, and what a role may not see is all that is refused', () => {
  const titles = (which: (codes: string[]) => boolean, role: Role) =>
    Object.entries(refused[role]!).flatMap(([title, codes]) => (codes.length && which(codes) ? [title] : []));
  for (const role of readers) expect(titles((codes) => codes.some((c) => c !== 'FORBIDDEN'), role)).toEqual([]);
  // Names of the other ambiti, for whoever runs the platform.
  expect(titles(() => true, 'responsabile_udp')).toEqual(['Tenants']);
  expect(filled.rows).toBeGreaterThan(990_000);
  expect(explained.length).toBeGreaterThan(150);
});

it('the rule itself sees what breaks it', async () => {
  const sql = 'select count(*) from scheda k where k.label = $2::text and $1::uuid is not null';
  const values = [filled.reader.ambitoId, 'Scheda 1'];
  const [seen] = await explainAll(api.database.appUrl, filled.reader.ambitoId, [{ sql, values, by: '' }], large);
  expect(seen!.wrong[0]).toBe('scheda is read from end to end');
});

it('no large table is read from end to end, and every index is entered by the ambito', () => {
  const wrong = explained.filter((e) => e.wrong.length);
  if (wrong.length) throw new Error(listed(wrong));
});
