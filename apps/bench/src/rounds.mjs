import { fire } from './load.mjs';
import { mixed, readRequests, requestOf, saving, writable } from './requests.mjs';
import { documents, reads } from './works.mjs';

/** All works, in the order of the report: what each sends in one round. */
const works = [
  ...reads.map((work) => ({
    name: work.name,
    takesPart: (name) => Boolean(work.body[name]),
    load: ({ name, variants, seconds }) => ({ requests: readRequests(work, name, variants), seconds }),
  })),
  {
    name: 'mutation',
    writes: true,
    takesPart: () => true,
    load: ({ name, free, seconds }) => ({ requests: [saving(name, free[name])], seconds }),
  },
  {
    name: 'documents',
    takesPart: () => true,
    load({ name, variants, generation }) {
      const requests = documents.bodies(name, variants, generation).map(([v, body]) => requestOf(name, v, body));
      return { requests, amount: requests.length };
    },
  },
  {
    name: 'mix',
    writes: true,
    takesPart: () => true,
    load: ({ name, variants, free, seconds }) => ({ requests: mixed(name, variants, free[name]), seconds }),
  },
];

export const workNames = works.map((work) => work.name);
const rotated = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];

/**
 * Every work, every round, each in turn; who goes first changes from round to round. Who plays is a contestant, or ours
 * in two conditions: `label` tells them apart, `prepare` makes the condition.
 */
export async function playRounds(players, { adminUrl, readers, rounds, seconds, only, onStep }) {
  const results = {};
  for (const work of works.filter((w) => !only || only.includes(w.name))) {
    const taking = players.filter(({ name }) => work.takesPart(name));
    results[work.name] = Object.fromEntries(taking.map(({ label }) => [label, []]));
    for (let round = 0; round <= rounds; round += 1) {
      // Round 0 warms up and is not counted.
      onStep(`${work.name}, round ${round} of ${rounds}`);
      const free = work.writes && (await writable(adminUrl, readers));
      for (const { label, name, port, variants, prepare } of rotated(taking, round)) {
        await prepare?.();
        const length = round === 0 ? seconds / 2 : seconds;
        const measured = await fire(
          port,
          work.load({ name, variants, free, seconds: length, generation: `r${round}` }),
        );
        if (round > 0) results[work.name][label].push(measured);
      }
    }
  }
  return results;
}
