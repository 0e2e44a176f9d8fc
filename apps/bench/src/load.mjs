import { performance } from 'node:perf_hooks';
import autocannon from 'autocannon';

const connections = 8;

/** What GraphQL answers with status 200 may still be a refusal. */
const good = (body) => body.startsWith('{"data":{') && !body.includes('"errors":[');

/** Load on one contestant. `requests` are fixed, or made one by one where each must be new. */
export async function fire(port, { requests, seconds, amount }) {
  const times = [];
  const begun = performance.now();
  let last = begun;
  const run = autocannon({
    url: `http://127.0.0.1:${port}/graphql`,
    method: 'POST',
    connections: amount ? Math.min(connections, amount) : connections,
    ...(amount ? { amount } : { duration: seconds }),
    timeout: 20,
    // How often the end of the time is looked for.
    sampleInt: 50,
    requests,
    verifyBody: good,
  });
  run.on('response', (client, status, bytes, time) => {
    times.push(time);
    last = performance.now();
  });
  const result = await run;
  if (result.errors || result.non2xx || result.mismatches || !times.length)
    throw new Error(
      `wrong answers under load: ${result.errors} errors, ${result.non2xx} not 2xx, ${result.mismatches} without data`,
    );
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return {
    perSecond: times.length / ((last - begun) / 1000),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    count: times.length,
  };
}

/** One request, outside any measure. */
export async function ask(port, { headers, body }) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
  const text = await response.text();
  if (!response.ok || !good(text)) throw new Error(`${response.status} ${text.slice(0, 500)}`);
  return JSON.parse(text).data;
}
