import { ambitoTables, date, entity, instant, json, text, uuid, type Migration } from '@zona/database';

export const mailFrequencies = ['daily', 'weekly', 'never'] as const;
export type MailFrequency = (typeof mailFrequencies)[number];
/** A mail goes out only with news: who chose nothing may be told on the day. */
export const usualFrequency: MailFrequency = 'daily';

/** How often somebody wants to be reminded by mail. */
export const MailChoice = entity({
  name: 'MailChoice',
  table: 'mail_choice',
  columns: { personId: uuid(), frequency: text() },
});

/** What a person was told on a day, in one role. How the sending went is its job's state. */
export const MailDigest = entity({
  name: 'MailDigest',
  table: 'mail_digest',
  columns: {
    personId: uuid(),
    membershipId: uuid(),
    day: date(),
    jobId: uuid(),
    keys: json(),
    begunAt: instant({ nullable: true }),
    sentAt: instant({ nullable: true }),
  },
});

export const mailEntities = [MailChoice, MailDigest];

export const mailMigration: Migration = {
  name: 'mail1795740000000',
  title: 'promemoria per posta',
  statements: ambitoTables([
    {
      name: 'mail_choice',
      columns: [
        'person_id uuid not null',
        `frequency text not null check (frequency in (${mailFrequencies.map((f) => `'${f}'`).join(',')}))`,
      ],
      refs: { person_id: 'person' },
      unique: ['person_id'],
    },
    {
      name: 'mail_digest',
      columns: [
        'person_id uuid not null',
        'membership_id uuid not null',
        'day date not null',
        'job_id uuid not null',
        'keys jsonb not null',
        // Set before the message is handed over: what may already have left is not sent again.
        'begun_at timestamptz',
        'sent_at timestamptz',
      ],
      refs: { person_id: 'person', membership_id: 'membership', job_id: 'job' },
      unique: ['membership_id, day'],
      indexes: ['job_id'],
    },
  ]),
};
