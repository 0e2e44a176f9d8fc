import { createHash } from 'node:crypto';
import { isRole, roleLabel } from '@zona/access';
import { todayIso } from '@zona/calendar';
import { Fault, refuse, Writer, type AmbitoDb } from '@zona/database';
import { Jobs, jobKind, type GetService, type JobKind, type ScheduledKind } from '@zona/jobs';
import { usualFrequency, type MailFrequency } from './mail.entities.ts';
import { letterOf } from './letter.ts';
import { Mailer, mailSettingsPath, type Letter } from './mailer.ts';
import type { Reminding, Waiting } from './reminding.ts';

const recipientsSql = `select m.id as "membershipId" from membership m
  join person p on p.ambito_id = $1 and p.id = m.person_id
  join account c on c.id = p.account_id
  left join mail_choice h on h.ambito_id = $1 and h.person_id = p.id
  where m.ambito_id = $1 and m.withdrawn_at is null and p.withdrawn_at is null and c.disabled_at is null
    and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date)
    and coalesce(h.frequency, $2) = any($3::text[])
    and not exists (select 1 from mail_digest d where d.ambito_id = $1 and d.membership_id = m.id and d.day = $4::date)
  order by m.id`;

/** What the last message said, if it has left or is about to. */
const lastSql = `select d.keys from mail_digest d join job j on j.ambito_id = $1 and j.id = d.job_id
  where d.ambito_id = $1 and d.membership_id = $2 and j.state <> 'failed' order by d.day desc limit 1`;

const mondayIs = (day: string) => new Date(day).getUTCDay() === 1;
/** What was told is known again without keeping its words. */
const marks = (waiting: readonly Waiting[]) =>
  [...new Set(waiting.map((w) => createHash('sha256').update(w.key).digest('base64url').slice(0, 22)))].sort();

/** One message a day at most for each role that somebody has, with what the features remind of, when there is news. */
export function digests(remindings: readonly Reminding[]): { job: JobKind; clock: ScheduledKind } {
  const collect = async (db: AmbitoDb, get: GetService): Promise<Waiting[]> => {
    const found: Waiting[] = [];
    for (const reminding of remindings) found.push(...(await reminding.collect(db, get)));
    return found;
  };

  const job = jobKind({
    name: 'mail.digest',
    title: 'Promemoria per posta',
    as: 'requester',
    async run({ id, inAmbito, get }) {
      const mailer = get(Mailer);
      const letter = await inAmbito(async (db) => {
        const waiting = await collect(db, get);
        return waiting.length ? begin(db, mailer, id, waiting) : null;
      });
      if (!letter) return { summary: 'Nel frattempo è stato fatto tutto: niente da ricordare.' };
      try {
        await mailer.send(letter);
      } catch (error) {
        if (error instanceof Fault) await inAmbito((db) => mark(db, id, 'begun_at = null'));
        throw error;
      }
      await inAmbito((db) => mark(db, id, 'sent_at = now()'));
      return { summary: `Inviato a ${letter.to}.` };
    },
  });

  /** As the person: what there is to tell, and its job when there is news. */
  const ask = async (db: AmbitoDb, get: GetService, day: string): Promise<void> => {
    const keys = marks(await collect(db, get));
    const { personId, membershipId } = db.ctx.actor;
    const [last] = await db.run<{ keys: string[] }>(lastSql, [db.ambitoId, membershipId]);
    const told = new Set(last?.keys);
    if (keys.every((key) => told.has(key))) return;
    const jobId = await get(Jobs).start(db, job, {});
    await get(Writer).insert(db, 'MailDigest', { personId, membershipId, day, jobId, keys });
  };

  const clock: ScheduledKind = {
    name: 'mail.digests',
    cron: '0 7 * * *',
    async run({ get, signal, forEachAmbito, asMember }) {
      if (!get(Mailer).on) return;
      const day = todayIso();
      const today: MailFrequency[] = mondayIs(day) ? ['daily', 'weekly'] : ['daily'];
      const people: { ambitoId: string; membershipId: string }[] = [];
      await forEachAmbito(async (db) => {
        const found = await db.run<{ membershipId: string }>(recipientsSql, [db.ambitoId, usualFrequency, today, day]);
        people.push(...found.map(({ membershipId }) => ({ ambitoId: db.ambitoId, membershipId })));
      });
      const failures: unknown[] = [];
      for (const person of people) {
        signal.throwIfAborted();
        await asMember(person, (db) => ask(db, get, day)).catch((error: unknown) => failures.push(error));
      }
      if (failures.length) throw new AggregateError(failures, `mail.digests: ${failures.length} persone`);
    },
  };
  return { job, clock };
}

/** Takes the sending for this attempt: one that broke off in the middle may have sent it. */
async function begin(db: AmbitoDb, mailer: Mailer, jobId: string, waiting: Waiting[]): Promise<Letter> {
  const [begun] = await db.run<{ id: string; to: string; ambito: string }>(
    `update mail_digest d set begun_at = now(), version = d.version + 1, updated_at = now() from account a, ambito b
     where d.ambito_id = $1 and d.job_id = $2 and d.begun_at is null and a.id = $3 and b.id = $1
     returning d.id, a.email as to, b.name as ambito`,
    [db.ambitoId, jobId, db.ctx.actor.accountId],
  );
  if (!begun)
    return refuse(
      null,
      'MAIL',
      'Il lavoro si è interrotto mentre il messaggio partiva: non viene rimandato per non mandarlo due volte.',
    );
  const { name, role } = db.ctx.actor;
  const digest = letterOf({
    name,
    waiting,
    ambito: begun.ambito,
    role: isRole(role) ? roleLabel(role) : role,
    today: todayIso(),
    link: (path) => mailer.link(path),
    settings: mailer.link(mailSettingsPath),
  });
  return { id: begun.id, to: begun.to, ...digest };
}

async function mark(db: AmbitoDb, jobId: string, change: 'begun_at = null' | 'sent_at = now()'): Promise<void> {
  await db.run(
    `update mail_digest set ${change}, version = version + 1, updated_at = now() where ambito_id = $1 and job_id = $2`,
    [db.ambitoId, jobId],
  );
}
