import { ask } from './load.mjs';
import { contestants, startContestant } from './processes.mjs';
import { newSummary, requestOf } from './requests.mjs';
import { countingProxy } from './wire.mjs';
import { mutation, reads } from './works.mjs';

const times = 5;

/** Statements and round trips to PostgreSQL of one request of each work, counted on the wire. */
export async function countStatements(databaseUrl, variants, writables) {
  const counted = {};
  await Promise.all(
    contestants.map(async (name) => {
      const url = new URL(databaseUrl);
      const proxy = await countingProxy(Number(url.port));
      url.port = String(proxy.port);
      const contestant = await startContestant(name, url.href);
      const bodies = reads
        .filter((work) => work.body[name])
        .map((work) => [work.name, (v) => work.body[name](v), variants]);
      bodies.push(['mutation', (v) => mutation.body[name](v), writables[name].slice(1, 1 + 2 * times)]);
      for (const [work, body, targets] of bodies) {
        const send = (i) => {
          const v = targets[i % targets.length];
          return ask(contestant.port, requestOf(name, v, body({ ...v, summary: newSummary() })));
        };
        // What is prepared once per connection is not a cost of each request.
        for (let i = 0; i < times; i += 1) await send(i);
        Object.assign(proxy.counts, { statements: 0, roundTrips: 0 });
        for (let i = 0; i < times; i += 1) await send(i + times);
        (counted[work] ??= {})[name] = {
          statements: proxy.counts.statements / times,
          roundTrips: proxy.counts.roundTrips / times,
        };
      }
      await contestant.stop();
      proxy.close();
    }),
  );
  return counted;
}
