import type { Database } from '@zona/database';

/**
 * Sessions long past leave the table; who entered and left stays in the access log. A scheduled kind (`@zona/jobs`, which stands
 * above this library and is not imported here).
 */
export const forgetPastSessions = {
  name: 'identity.sessions',
  cron: '30 3 * * *',
  run: ({ database }: { database: Database }): Promise<void> =>
    database.inPlatform(async (db) => {
      await db.run("delete from session where expires_at < now() - interval '7 days'");
    }),
};
