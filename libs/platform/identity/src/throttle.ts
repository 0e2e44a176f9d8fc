import type { Database } from '@zona/database';

const windowMinutes = 15;
/** Failures within the window before an account or an address has to wait. An address may be a whole office behind one router. */
const limits = { account: 8, address: 60 } as const;

export type ThrottleKey = { kind: keyof typeof limits; value: string };
const name = (k: ThrottleKey) => `${k.kind}:${k.value}`;

/** Seconds to wait, 0 when the attempt may go on. Kept in the database, so that all replicas count together. */
export async function waitSeconds(database: Database, keys: readonly ThrottleKey[]): Promise<number> {
  const rows = await database.platformRead<{ key: string; failures: number; rest: number }>(
    `select key, failures, ceil(extract(epoch from window_start + interval '${windowMinutes} minutes' - now()))::int as rest
     from login_throttle where key = any($1::text[]) and window_start > now() - interval '${windowMinutes} minutes'`,
    [keys.map(name)],
  );
  const over = rows.filter((r) => r.failures >= limits[r.key.split(':')[0] as keyof typeof limits]);
  return Math.max(0, ...over.map((r) => r.rest));
}

export async function countFailure(database: Database, keys: readonly ThrottleKey[]): Promise<void> {
  await database.inPlatform(async (db) => {
    for (const key of keys.map(name).sort())
      await db.run(
        `insert into login_throttle (key, failures, window_start) values ($1, 1, now())
         on conflict (key) do update set
           failures = case when login_throttle.window_start < now() - interval '${windowMinutes} minutes' then 1 else login_throttle.failures + 1 end,
           window_start = case when login_throttle.window_start < now() - interval '${windowMinutes} minutes' then now() else login_throttle.window_start end`,
        [key],
      );
  });
}

/** A good login clears the account's count, not the address's: one valid account must not shield an attack on others. */
export const forgetFailures = (database: Database, email: string): Promise<unknown> =>
  database.inPlatform((db) =>
    db.run('delete from login_throttle where key = $1', [name({ kind: 'account', value: email })]),
  );
