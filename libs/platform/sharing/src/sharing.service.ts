import { Injectable } from '@nestjs/common';
import {
  Catalog,
  Database,
  Reader,
  refuse,
  refuseMissing,
  setParticipants,
  Writer,
  writeAudit,
  type AmbitoDb,
} from '@zona/database';
import { isUuid, requiredDate } from '@zona/problems';
import { systemCtx } from '@zona/tenancy';
import { z } from 'zod';

const id = z.string();
export const offerShareSchema = z.strictObject({ actionId: id, partnerId: id, until: requiredDate('Fino al') });
export const shareRefSchema = z.strictObject({ id, leadId: id });
type Offer = z.output<typeof offerShareSchema>;
type ShareRef = z.output<typeof shareRefSchema>;

const today = (): string => new Date().toISOString().slice(0, 10);

export type ShareStatus = 'offered' | 'accepted' | 'ended';
export interface ShareView {
  id: string;
  type: string;
  rowId: string;
  title: string;
  leadId: string;
  leadName: string;
  partnerId: string;
  partnerName: string;
  until: string;
  endedOn: string | null;
  past: boolean;
  version: number;
}

/** Agreements between two ambiti about one object. Each writes only its own row; the lead's rows are opened by the lead's side. */
@Injectable()
export class SharingService {
  private readonly catalog: Catalog;

  constructor(
    private readonly database: Database,
    private readonly writer: Writer,
    reader: Reader,
  ) {
    this.catalog = reader.catalog;
  }

  /** Offers of one lead that this ambito may see: all of its own, or those made to it. */
  async ofLead(db: AmbitoDb, leadId: string): Promise<(ShareView & { status: ShareStatus; mine: boolean })[]> {
    const shares = await db.run<ShareView>(
      `select s.id, s.type, s.row_id as "rowId", s.title, s.ambito_id as "leadId", s.lead_name as "leadName", s.partner_ambito_id as "partnerId", s.partner_name as "partnerName",
              s.valid_to::text as until, s.ended_on::text as "endedOn", s.valid_to < current_date as past, s.version
       from share s where s.ambito_id = $1 and s.withdrawn_at is null order by s.id`,
      [leadId],
    );
    const accepted = new Set<string>();
    for (const partnerId of new Set(shares.map((s) => s.partnerId)))
      for (const a of await db.run<{ shareId: string }>(
        `select a.share_id as "shareId" from share_acceptance a where a.ambito_id = $1 and a.lead_ambito_id = $2 and a.ended_on is null and a.withdrawn_at is null`,
        [partnerId, leadId],
      ))
        accepted.add(a.shareId);
    return shares.map((s) => ({
      ...s,
      mine: leadId === db.ambitoId,
      status: s.endedOn || s.past ? 'ended' : accepted.has(s.id) ? 'accepted' : 'offered',
    }));
  }

  /** All agreements of this ambito: those it leads, then those offered to it, one read per lead. */
  async all(db: AmbitoDb) {
    const leads = await db.run<{ id: string }>(
      'select lead_id as id from ambito_link where partner_id = $1 order by lead_id',
      [db.ambitoId],
    );
    const found = await this.ofLead(db, db.ambitoId);
    for (const lead of leads) found.push(...(await this.ofLead(db, lead.id)));
    return found;
  }

  async offer(db: AmbitoDb, { actionId, partnerId, until }: Offer): Promise<string> {
    const row = await this.writer.load(db, 'Action', actionId, 'update', false, 'actionId');
    const names = await db.run<{ id: string; name: string }>(
      `select id, name from ambito where status = 'active' and id::text = any($1::text[])`,
      [[partnerId, db.ambitoId]],
    );
    const [lead, partner] = [db.ambitoId, partnerId].map((wanted) => names.find((n) => n.id === wanted));
    if (!partner || partner.id === db.ambitoId)
      return refuse('partnerId', 'NOT_FOUND', 'Scegli un altro ambito della piattaforma.');
    const open = (await this.ofLead(db, db.ambitoId)).some(
      (s) => s.rowId === row.id && s.partnerId === partnerId && s.status !== 'ended',
    );
    if (open) refuse('partnerId', 'CONFLICT', `È già condivisa con ${partner.name}.`);
    if (until < today()) refuse('until', 'INVALID', 'Il giorno è già passato.');
    await db.run('insert into ambito_link (lead_id, partner_id) values ($1, $2) on conflict do nothing', [
      db.ambitoId,
      partnerId,
    ]);
    return this.writer.insert(db, 'Share', {
      type: 'Action',
      rowId: row.id,
      title: row['title'],
      leadName: lead!.name,
      partnerAmbitoId: partnerId,
      partnerName: partner.name,
      until,
    });
  }

  async accept(db: AmbitoDb, { id, leadId }: ShareRef): Promise<string> {
    const share = await this.one(db, id, leadId);
    if (share.mine) refuse(null, 'INVALID', 'La tua offerta la accetta l’altro ambito.');
    if (share.status === 'ended') refuse(null, 'CONFLICT', 'L’offerta è finita.');
    const before = await this.ownAcceptance(db, id);
    if (before) await this.writer.update(db, 'ShareAcceptance', before.id, before.version, { endedOn: null });
    else await this.writer.insert(db, 'ShareAcceptance', { leadAmbitoId: leadId, shareId: id });
    return id;
  }

  /** The lead ends its offer, the partner its acceptance: each its own row. */
  async end(db: AmbitoDb, { id, leadId }: ShareRef): Promise<string> {
    const share = await this.one(db, id, leadId);
    const ended = { endedOn: today() };
    if (share.mine) await this.writer.update(db, 'Share', id, share.version, ended);
    else {
      const mine = (await this.ownAcceptance(db, id)) ?? refuseMissing();
      await this.writer.update(db, 'ShareAcceptance', mine.id, mine.version, ended);
    }
    return id;
  }

  private async ownAcceptance(db: AmbitoDb, shareId: string): Promise<{ id: string; version: number } | undefined> {
    const [found] = await db.run<{ id: string; version: number }>(
      'select a.id, a.version from share_acceptance a where a.ambito_id = $1 and a.share_id = $2',
      [db.ambitoId, shareId],
    );
    return found;
  }

  async one(db: AmbitoDb, id: unknown, leadId: unknown) {
    const share = isUuid(id) && isUuid(leadId) ? (await this.ofLead(db, leadId)).find((s) => s.id === id) : undefined;
    return share ?? refuseMissing();
  }

  /**
   * Opens and closes the lead's rows to whom the two rows of each agreement say. It derives everything anew, so that it may run
   * again at any time: after an answer, at the start, every hour (an agreement ends on its day).
   */
  async settle(leadId: string): Promise<void> {
    await this.database.inAmbito(systemCtx(leadId, 'Condivisioni', `settle:${leadId}`), async (db) => {
      const shares = await this.ofLead(db, leadId);
      for (const key of new Set(shares.map((s) => `${s.type}:${s.rowId}`))) {
        const [type, rowId] = key.split(':') as [string, string];
        const partners = shares.filter((s) => s.rowId === rowId && s.status === 'accepted').map((s) => s.partnerId);
        const table = this.catalog.get(type).table;
        const [now] = await db.run<{ ambiti: string[] }>(
          `select r.ambiti_partecipanti as ambiti from ${table} r where r.ambito_id = $1 and r.id = $2`,
          [leadId, rowId],
        );
        if (!now || [...now.ambiti].sort().join() === [...partners].sort().join()) continue;
        await setParticipants(db, this.catalog, type, rowId, partners);
        await writeAudit(db, [
          {
            operation: 'update',
            type,
            rowId,
            before: { ambitiPartecipanti: now.ambiti },
            after: { ambitiPartecipanti: partners },
          },
        ]);
      }
    });
  }

  async settleAll(): Promise<void> {
    for (const { id } of await this.database.platformRead<{ id: string }>(
      'select distinct lead_id as id from ambito_link',
    ))
      await this.settle(id);
  }
}
