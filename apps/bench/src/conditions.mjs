import { withClient } from '../../../infra/local/support/database.mjs';
import { startContestant } from './processes.mjs';
import { median } from './report.mjs';
import { playRounds } from './rounds.mjs';
import { fire } from './load.mjs';
import { mixed, writable } from './requests.mjs';

const hot = ['byId', 'list', 'page', 'tree'];
const comparedBy = (results, key, one, other) =>
  Object.fromEntries(
    Object.entries(results).map(([work, by]) => [
      work,
      Number(median(by[one].map((r, i) => r[key] / by[other][i][key])).toFixed(2)),
    ]),
  );

/** Ours with row-level security and without it, on the same rows. Reads write no audit: this is all that it costs them. */
export async function securityCost({ adminUrl, databaseUrl, variants }, settings) {
  const turn = (state) => () =>
    withClient(adminUrl, async (client) => {
      const { rows } = await client.query(
        `select oid::regclass::text as name from pg_class where relnamespace = 'zona'::regnamespace and relforcerowsecurity and relrowsecurity <> $1`,
        [state === 'enable'],
      );
      for (const { name } of rows) await client.query(`alter table ${name} ${state} row level security`);
    });
  const ours = await startContestant('zona', databaseUrl);
  const players = ['enable', 'disable'].map((state) => ({ ...ours, label: state, variants, prepare: turn(state) }));
  const results = await playRounds(players, { ...settings, only: hot });
  await turn('enable')();
  await ours.stop();
  return comparedBy(results, 'p50', 'enable', 'disable');
}

/** Ours on the database of few ambiti and on that of many, side by side. */
export async function sizeCost(few, many, settings) {
  const players = [];
  for (const { ambiti, databaseUrl, variants } of [few, many])
    players.push({ ...(await startContestant('zona', databaseUrl)), label: String(ambiti), variants });
  const results = await playRounds(players, { ...settings, only: hot });
  await Promise.all(players.map((player) => player.stop()));
  return comparedBy(results, 'p95', String(many.ambiti), String(few.ambiti));
}

/** Memory of ours under the mix for some minutes: a sample after each piece of load. */
export async function soak({ adminUrl, databaseUrl, variants, readers }, minutes, onStep) {
  const ours = await startContestant('zona', databaseUrl);
  const samples = [];
  const until = Date.now() + minutes * 60_000;
  while (Date.now() < until) {
    const free = await writable(adminUrl, readers);
    const { perSecond } = await fire(ours.port, { requests: mixed('zona', variants, free.zona), seconds: 15 });
    samples.push(ours.megabytes());
    onStep(`soak: ${samples.at(-1)} MB, ${Math.round(perSecond)} requests/s`);
  }
  await ours.stop();
  const third = Math.ceil(samples.length / 3);
  return {
    minutes,
    megabytes: samples,
    firstThird: median(samples.slice(0, third)),
    lastThird: median(samples.slice(-third)),
  };
}
