import { Injectable } from '@nestjs/common';
import { Writer, type AmbitoDb } from '@zona/database';
import { usualFrequency, type MailFrequency } from './mail.entities.ts';
import { Mailer } from './mailer.ts';

interface Found {
  frequency: MailFrequency | null;
  lastSentAt: string | null;
}

/** What one may see and choose of the own mail. */
@Injectable()
export class MailSettings {
  constructor(
    private readonly writer: Writer,
    private readonly mailer: Mailer,
  ) {}

  async of(db: AmbitoDb) {
    const [found] = await db.run<Found>(
      `select (select c.frequency from mail_choice c where c.ambito_id = $1 and c.person_id = $2) as frequency,
         (select max(d.sent_at) from mail_digest d where d.ambito_id = $1 and d.person_id = $2) as "lastSentAt"`,
      [db.ambitoId, db.ctx.actor.personId],
    );
    return {
      on: this.mailer.on,
      frequency: found?.frequency ?? usualFrequency,
      lastSentAt: found?.lastSentAt ?? null,
    };
  }

  async choose(db: AmbitoDb, frequency: MailFrequency): Promise<string> {
    const { personId } = db.ctx.actor;
    const [chosen] = await db.run<{ id: string; version: number }>(
      'select c.id, c.version from mail_choice c where c.ambito_id = $1 and c.person_id = $2',
      [db.ambitoId, personId],
    );
    return chosen
      ? this.writer.update(db, 'MailChoice', chosen.id, chosen.version, { frequency })
      : this.writer.insert(db, 'MailChoice', { personId, frequency });
  }
}
