import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '../../../infra/local/support/database.mjs';
import { objectivesOf } from './data.mjs';
import { contestants } from './processes.mjs';
import { mutation, reads } from './works.mjs';

/** Ours is entered with the cookie of a session; the others believe a header. */
const headersOf = (contestant, reader) => ({
  'content-type': 'application/json',
  ...(contestant === 'zona' ? { cookie: reader.cookie } : { 'x-ambito': reader.ambitoId }),
});

export const requestOf = (contestant, variant, body) => ({
  method: 'POST',
  path: '/graphql',
  headers: headersOf(contestant, variant.reader),
  body: JSON.stringify(body),
});

export const readRequests = (work, contestant, variants) =>
  variants.map((v) => requestOf(contestant, v, work.body[contestant](v)));

/** Objectives to save: each contestant has its own, so that no two write one row, and their versions as they are now. */
export async function writable(adminUrl, readers) {
  // What was on its way when the load before this one was cut is still being saved.
  await sleep(400);
  const all = readers.flatMap((reader) =>
    objectivesOf(reader.plans[0]).map((objective) => ({ reader, ambitoId: reader.ambitoId, objective })),
  );
  const versions = await withClient(adminUrl, async (client) => {
    const { rows } = await client.query('select id, version from zona.objective where id = any($1::uuid[])', [
      all.map((v) => v.objective),
    ]);
    return new Map(rows.map((row) => [row.id, row.version]));
  });
  const mine = (index) =>
    all.filter((_, i) => i % contestants.length === index).map((v) => ({ ...v, version: versions.get(v.objective) }));
  return Object.fromEntries(contestants.map((name, index) => [name, mine(index)]));
}

export const newSummary = () => `Il territorio si impegna con azioni condivise, testo ${randomUUID()}`;

/** A request that is made when it is sent: an objective that nobody is saving, at the version last seen. */
export function saving(contestant, free) {
  return {
    method: 'POST',
    path: '/graphql',
    setupRequest(request, context) {
      const next = free.shift();
      if (!next) throw new Error('too few objectives for the load');
      context.saving = next;
      const body = mutation.body[contestant]({ ...next, summary: newSummary() });
      return { ...request, ...requestOf(contestant, next, body) };
    },
    onResponse(status, body, context) {
      const saved = status === 200 ? mutation.saved(JSON.parse(body).data) : null;
      if (!saved) throw new Error(`${contestant} did not save: ${body}`);
      free.push({ ...context.saving, version: saved.version });
    },
  };
}

/** Nine reads, one write. */
export function mixed(contestant, variants, free) {
  const work = (name) => reads.find((w) => w.name === name);
  const some = (name, n) => readRequests(work(name), contestant, variants.slice(0, n));
  const [byId, page, list] = [some('byId', 4), some('page', 3), some('list', 2)];
  return [byId[0], page[0], list[0], byId[1], page[1], byId[2], list[1], page[2], byId[3], saving(contestant, free)];
}
