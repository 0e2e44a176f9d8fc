import { randomUUID } from 'node:crypto';
import type { AllocationRule } from '@zona/budgets-domain';
import { dayFrom, formatDate, todayIso } from '@zona/calendar';
import { Database, openAppPool, Reader, Writer } from '@zona/database';
import { Jobs, Worker } from '@zona/jobs';
import { Mailer } from '@zona/mail';
import { SnapshotService } from '@zona/plans-api';
import { SharingService } from '@zona/sharing';
import { PgBoss } from 'pg-boss';
import { catalog, jobKinds, policies, scheduledKinds } from './composition.ts';
import {
  act,
  close,
  comuniOf,
  fields,
  input,
  open,
  rounded,
  startAllocation,
  voteAll,
  type Cast,
  type Saved,
} from './testing/allocation.ts';
import { startPost } from './testing/post.ts';

/** Reminders by mail, from the clock to a real mail server (issue 5, points 3 and 5). Sums, votes and acts are invented. */
let cast: Cast;
let api: Cast['api'];
let post: Awaited<ReturnType<typeof startPost>>;
let mailer: Mailer;
let stop: () => Promise<void>;
const near = dayFrom(todayIso(), 7);
const monday = new Date(todayIso()).getUTCDay() === 1;

const until = async (holds: () => Promise<boolean>, ms = 20_000): Promise<void> => {
  for (const end = Date.now() + ms; !(await holds()); await new Promise((r) => setTimeout(r, 100)))
    if (Date.now() > end) throw new Error('still waiting');
};
const hurry = () => api.look(`update queue.job_common set start_after = now() where state = 'retry'`);
/** It is morning: the clock's work, and every job that comes of it. */
async function morning(): Promise<void> {
  const bell = new PgBoss({
    connectionString: api.database.adminUrl,
    schema: 'queue',
    supervise: false,
    schedule: false,
    migrate: false,
  });
  bell.on('error', () => undefined);
  await bell.start();
  const id = await bell.send('scheduled', { name: 'mail.digests' });
  await bell.stop();
  await until(async () => {
    const [entry] = await api.look<{ state: string }>('select state from queue.job_common where id = $1', [id]);
    return entry!.state === 'completed';
  });
  await until(async () => {
    await hurry();
    return !(await api.look("select 1 from zona.job where kind = 'mail.digest' and ended_at is null")).length;
  });
}
/** A day passes: what was told today was told before, each night by another step so that no two days meet. */
let nights = 0;
const sleepOver = () => api.look('update zona.mail_digest set day = day - $1::integer', [2 ** ++nights]);
const jobsOf = (email: string) =>
  api.look<{ state: string; attempt: number; problem: string | null }>(
    `select j.state, j.attempt, j.problem from zona.job j join zona.person p on p.ambito_id = j.ambito_id and p.id = j.person_id
     join zona.account c on c.id = p.account_id where j.kind = 'mail.digest' and c.email = $1 order by j.created_at desc`,
    [email],
  );
const propose = () =>
  api.look(
    `insert into zona.ledger_proposal (ambito_id, id, kind, title, draft, proposed_by)
     select a.id, $1, 'allocation', 'Prova', '{}', 'Prova' from zona.ambito a join zona.person p on p.ambito_id = a.id join zona.account c on c.id = p.account_id
     where c.email = 'operatore@melzo.example'`,
    [randomUUID()],
  );
/** Eight comuni owe one part of a sum each, half of it in a week. */
async function quotas(title: string): Promise<void> {
  const { office } = cast;
  const rule: AllocationRule = { basis: { kind: 'equal' }, limits: null, rounding: rounded('largest_remainder') };
  const comuni = await comuniOf(office);
  const made = await office.save<Saved>(
    'createScenario',
    { ...input(comuni, rule), title, amount: '80000.00' },
    fields,
  );
  const opened = (await open(office, made.scenario!)).scenario!;
  await voteAll(office, opened, () => 'yes');
  const closed = (await close(office, opened)).scenario!;
  const instalments = [
    { due: near, percent: '50' },
    { due: '2039-09-30', percent: '50' },
  ];
  const { problems } = await office.save<Saved>(
    'freezeScenario',
    { id: closed.id, version: closed.version, ...act, instalments, instalmentRounding: 'largest_remainder' },
    fields,
  );
  expect(problems).toEqual([]);
}
async function vote(title: string): Promise<void> {
  const rule: AllocationRule = { basis: { kind: 'equal' }, limits: null, rounding: rounded('largest_remainder') };
  const comuni = await comuniOf(cast.office);
  const made = await cast.office.save<Saved>('createScenario', { ...input(comuni, rule), title }, fields);
  expect((await open(cast.office, made.scenario!)).problems).toEqual([]);
}

beforeAll(async () => {
  cast = await startAllocation();
  ({ api } = cast);
  post = await startPost();
  const database = new Database(await openAppPool(api.database.appUrl, 5));
  const [reader, writer] = [new Reader(catalog, 'x'.repeat(32)), new Writer(catalog)];
  const jobs = new Jobs(database, writer);
  mailer = new Mailer({ smtpUrl: post.url, from: 'Zona <zona@ambito.example>', publicUrl: 'https://zona.example' });
  const worker = new Worker({
    ...{ database, databaseUrl: api.database.appUrl, policies, jobsAtOnce: 2, watchSeconds: 1 },
    log: (entry) => api.logged.push(entry),
    services: [reader, writer, jobs, mailer, new SharingService(database, writer, reader), new SnapshotService(reader)],
    kinds: jobKinds,
    scheduled: scheduledKinds,
  });
  await quotas('Convenzione di prova');
  await vote('Prova di voto');
  await propose();
  await worker.start();
  stop = async () => {
    await worker.stop(1000);
    await jobs.onModuleDestroy();
    await database.end();
  };
}, 60_000);
afterAll(async () => {
  await stop();
  await post.close();
  await api.close();
});

describe('a morning', () => {
  beforeAll(async () => {
    await api.look(`update zona.ambito set name = E'Distretto 5\\r\\nBcc: spy@evil.example' where slug = $1`, [
      'distretto-5-melzo',
    ]);
    await morning();
  }, 60_000);

  it('tells a comune of its own quota: how much, by when, where it is solved', () => {
    const [letter, ...more] = post.to('comune@melzo.example');
    expect(more).toEqual([]);
    expect(letter!.body).toContain(
      `Convenzione di prova: rata in scadenza il ${formatDate(near)} (scade tra 7 giorni)`,
    );
    expect(letter!.body).toMatch(/mancano 5\.000,00\s€\./);
    expect(letter!.body).toContain('https://zona.example/vai/allocations');
    expect(letter!.body).not.toContain('8 comuni');
    // The ambito's name, in the subject, begins no header of its own.
    expect(letter!.head).toMatch(/^Subject: Distretto 5 Bcc: spy@evil\.example: \d+ cos[ae] da fare/m);
    expect(letter!.head).not.toMatch(/^Bcc:/im);
    expect(letter!.head).toMatch(/^Auto-Submitted: auto-generated$/im);
    expect(letter!.head).toMatch(/^List-Unsubscribe: <https:\/\/zona\.example\/impostazioni\/posta>$/im);
    expect(letter!.head).toMatch(/^Message-ID: <[0-9a-f-]{36}@zona\.example>$/im);
  });

  it('tells the office of all comuni together, a mayor of the vote', () => {
    expect(post.to('operatore@melzo.example')[0]!.body).toMatch(/Mancano 40\.000,00\s€ da 8 comuni\./);
    const [mayor] = post.to('sindaco@melzo.example');
    expect(mayor!.body).toContain('Prova di voto: il riparto aspetta il tuo voto');
    expect(mayor!.body).toMatch(/https:\/\/zona\.example\/vai\/allocationScenario\/[0-9a-f-]{36}/);
    const [office] = post.to('operatore@melzo.example');
    expect(office!.body).not.toMatch(/aspetta il tuo voto|da approvare/);
    expect(post.to('responsabile@melzo.example')[0]!.body).toContain('1 movimento di bilancio da approvare');
  });

  it('tells nothing of one ambito to another, and nothing to who has nothing', async () => {
    const others = post.arrived.filter((a) => !a.to.endsWith('@melzo.example'));
    expect(others.filter((a) => /Convenzione di prova|Prova di voto/.test(a.body + a.head))).toEqual([]);
    expect(post.to('revisore@melzo.example')).toEqual([]);
    const [asked] = await api.look<{ n: number }>("select count(*)::int as n from zona.job where kind = 'mail.digest'");
    expect(asked!.n).toBe(post.arrived.length);
    // Who works in two ambiti has one of each.
    expect(new Set(post.arrived.map((a) => a.to + /^Subject: .*$/m.exec(a.head)![0])).size).toBe(post.arrived.length);
  });

  it('comes once, however often the clock rings, and the next day only with news', async () => {
    const before = post.arrived.length;
    await morning();
    expect(post.arrived).toHaveLength(before);
    await sleepOver();
    await morning();
    expect(post.arrived).toHaveLength(before);
    await vote('Secondo riparto al voto');
    await morning();
    expect(post.to('sindaco@melzo.example')).toHaveLength(2);
    expect(post.to('comune@melzo.example')).toHaveLength(1);
  });
});

describe('who chooses', () => {
  const settings = 'query { mailSettings { on frequency lastSentAt } }';
  it('is written to every day, on Mondays or never, and sees it', async () => {
    const { mayor } = cast;
    const { data } = await mayor.ask<{ mailSettings: { on: boolean; lastSentAt: string | null } }>(settings);
    // The API of this test was given no mail server: it says so, and works on.
    expect(data!.mailSettings).toMatchObject({ on: false, frequency: 'daily' });
    expect(data!.mailSettings.lastSentAt).not.toBeNull();
    for (const [frequency, letters] of [
      ['never', 0],
      ['weekly', monday ? 1 : 0],
      ['daily', 1],
    ] as const) {
      const chosen = await mayor.save<{ mailChoice: object }>('chooseMail', { frequency }, 'mailChoice { frequency }');
      expect(chosen).toMatchObject({ mailChoice: { frequency }, problems: [] });
      await sleepOver();
      const before = post.to('sindaco@melzo.example').length;
      await vote(`Riparto di chi riceve ${frequency}`);
      await morning();
      expect([frequency, post.to('sindaco@melzo.example').length - before]).toEqual([frequency, letters]);
    }
    const audit = await api.look("select 1 from zona.audit_event where type = 'MailChoice'");
    expect(audit).toHaveLength(3);
  }, 60_000);
});

describe('a mail server', () => {
  it('that is busy is asked again, and the message arrives once', async () => {
    await sleepOver();
    await vote('Riparto nella coda');
    const before = post.to('sindaco@melzo.example').length;
    post.moods.set('sindaco@melzo.example', { code: 451, says: 'try again' });
    setTimeout(() => post.moods.clear(), 2500);
    await morning();
    expect(post.to('sindaco@melzo.example')).toHaveLength(before + 1);
    const [job] = await jobsOf('sindaco@melzo.example');
    expect(job!.state).toBe('done');
    expect(job!.attempt).toBeGreaterThan(1);
  });

  it('that refuses an address ends the job with a sentence; the next day it is told again', async () => {
    await sleepOver();
    await vote('Riparto respinto dalla posta');
    post.moods.set('sindaco@melzo.example', { code: 550, says: 'no such user' });
    await morning();
    expect(await jobsOf('sindaco@melzo.example')).toContainEqual({
      state: 'failed',
      attempt: 1,
      problem: 'Il server di posta ha rifiutato il messaggio: l’indirizzo è giusto?',
    });
    post.moods.clear();
    await sleepOver();
    const before = post.to('sindaco@melzo.example').length;
    await morning();
    expect(post.to('sindaco@melzo.example')).toHaveLength(before + 1);
  });

  it('that is cut off while it takes a message is not asked again: it may have it', async () => {
    await sleepOver();
    await vote('Riparto a metà');
    const before = post.to('sindaco@melzo.example').length;
    post.moods.set('sindaco@melzo.example', 'takes and is cut off');
    await morning();
    post.moods.clear();
    expect(post.to('sindaco@melzo.example')).toHaveLength(before + 1);
    const [job] = await jobsOf('sindaco@melzo.example');
    expect(job).toMatchObject({ state: 'failed', attempt: 1 });
    expect(job!.problem).toContain('si è interrotto mentre prendeva il messaggio');
  });

  it('is not asked again by a worker that broke off after it had begun', async () => {
    await sleepOver();
    await vote('Riparto interrotto');
    const before = post.to('sindaco@melzo.example').length;
    post.moods.set('sindaco@melzo.example', { code: 451, says: 'try again' });
    let isOver = false;
    const ended = morning().then(() => (isOver = true));
    // What a process leaves that ends between the two.
    while (!isOver)
      await api.look(
        `update zona.mail_digest d set begun_at = now() from zona.job j
         where j.id = d.job_id and j.kind = 'mail.digest' and j.ended_at is null and j.attempt > 0 and d.begun_at is null`,
      );
    post.moods.clear();
    await ended;
    expect(post.to('sindaco@melzo.example')).toHaveLength(before);
    expect((await jobsOf('sindaco@melzo.example'))[0]).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('Il lavoro si è interrotto mentre il messaggio partiva') as string,
    });
  });

  it('is given no second header and no second address', async () => {
    const before = post.arrived.length;
    const good = { id: randomUUID(), to: 'a@melzo.example', subject: 'Prova', text: 'x', html: 'x' };
    for (const bad of [
      { subject: 'Prova\r\nBcc: spy@evil.example' },
      { subject: 'Prova\nBcc: spy@evil.example' },
      { to: 'a@melzo.example\r\nBcc: spy@evil.example' },
      { to: 'a@melzo.example, spy@evil.example' },
      { id: `x>\r\nBcc: spy@evil.example` },
    ])
      await expect(mailer.send({ ...good, ...bad })).rejects.toThrow();
    expect(post.arrived).toHaveLength(before);
  });
});
