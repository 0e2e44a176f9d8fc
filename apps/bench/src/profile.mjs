import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fire } from './load.mjs';
import { benchDir, startContestant } from './processes.mjs';
import { readRequests } from './requests.mjs';
import { reads } from './works.mjs';

/** Where ours spends its time in one work: functions and packages by self time, in percent of the busy samples. */
export async function profile(name, databaseUrl, variants, { seconds, flags = [] }) {
  const dir = join(benchDir, `profile-${name}`);
  mkdirSync(dir, { recursive: true });
  const work = reads.find((w) => w.name === name);
  const ours = await startContestant('zona', databaseUrl, [
    '--cpu-prof',
    `--cpu-prof-dir=${dir}`,
    '--enable-source-maps',
    ...flags,
  ]);
  await fire(ours.port, { requests: readRequests(work, 'zona', variants), seconds });
  await ours.stop();
  const file = readdirSync(dir).find((f) => f.endsWith('.cpuprofile'));
  return selfTimes(JSON.parse(readFileSync(join(dir, file), 'utf8')));
}

function selfTimes({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((n) => [n.id, n.callFrame]));
  const functions = new Map();
  const packages = new Map();
  let busy = 0;
  samples.forEach((id, i) => {
    const { functionName, url, lineNumber } = byId.get(id);
    if (functionName === '(idle)' || functionName === '(program)') return;
    const from = url
      .split('node_modules/')
      .at(-1)
      .replace(/^file:.*\//, '');
    const add = (map, key) => map.set(key, (map.get(key) ?? 0) + timeDeltas[i]);
    busy += timeDeltas[i];
    add(functions, `${functionName || '(anonymous)'} ${from}:${lineNumber + 1}`);
    add(
      packages,
      /node_modules/.test(url)
        ? from.match(/^(@[^/]+\/)?[^/]+/)[0]
        : url.startsWith('file:')
          ? from
          : url.split('/')[0] || functionName,
    );
  });
  const top = (map, n) =>
    [...map]
      .sort(([, a], [, b]) => b - a)
      .slice(0, n)
      .map(([key, time]) => `${((100 * time) / busy).toFixed(1).padStart(5)} %  ${key}`);
  return { functions: top(functions, 30), packages: top(packages, 18) };
}
