import { Injectable } from '@nestjs/common';
import { todayIso } from '@zona/calendar';
import { refuse, refuseMissing, Writer, type AmbitoDb, type Values } from '@zona/database';
import { brokenConditions, type CardTemplateRow, type TemplateUse } from '@zona/plans-domain';
import type * as schemas from '@zona/plans-domain';
import type { z } from 'zod';

type In<S extends z.ZodType> = z.output<S>;
type Row = CardTemplateRow & { id: string };

const rowColumns =
  'r.key, r.label, r.kind, r.position, r.section, r.help, r.required, r.vocabulary, r.when_row as "whenRow", r.when_is as "whenIs", r.when_then as "whenThen", r.note_when as "noteWhen"';

/** The templates that an ambito makes for itself: drafts are written, published ones never change again. */
@Injectable()
export class TemplateService {
  constructor(private readonly writer: Writer) {}

  /** From a template of the platform. */
  async duplicate(db: AmbitoDb, { templateId, title }: In<typeof schemas.duplicateTemplateSchema>): Promise<string> {
    const from = await this.regionalSource(db, templateId);
    return this.draftOf(db, title, from);
  }

  async duplicateOwn(
    db: AmbitoDb,
    { cardTemplateId, title }: In<typeof schemas.duplicateCardTemplateSchema>,
  ): Promise<string> {
    return this.draftOf(db, title, await this.ownSource(db, cardTemplateId));
  }

  async update(db: AmbitoDb, { id, version, ...patch }: In<typeof schemas.updateCardTemplateSchema>): Promise<string> {
    await this.draft(db, id, 'id');
    return this.writer.update(db, 'CardTemplate', id, version, patch);
  }

  /** From now on plans may pin it. The published one it came from is superseded: plans that pin it keep it. */
  async publish(db: AmbitoDb, { id, version }: In<typeof schemas.publishTemplateSchema>): Promise<string> {
    const template = await this.writer.load(db, 'CardTemplate', id, 'approve');
    if (template['state'] !== 'draft') refuse(null, 'CONFLICT', 'Si pubblica soltanto una bozza.');
    const rows = await this.rows(db, template.id);
    if (!rows.length) refuse(null, 'INVALID', 'Un modello senza righe non si pubblica.');
    const broken = new Set(brokenConditions(rows));
    const first = rows.find((row) => broken.has(row.key));
    if (first)
      refuse(null, 'INVALID', `La condizione di «${first.label}» deve guardare una riga sì/no che viene prima.`);
    await this.writer.update(db, 'CardTemplate', id, version, { state: 'published', publishedOn: todayIso() });
    await this.supersede(db, template['derivedFromId'] as string | null);
    return template.id;
  }

  async withdraw(db: AmbitoDb, { id, version }: In<typeof schemas.withdrawSchema>): Promise<string> {
    await this.draft(db, id, 'id');
    return this.writer.withdraw(db, 'CardTemplate', id, version);
  }

  async saveRow(db: AmbitoDb, { id, version, ...values }: In<typeof schemas.saveCardRowSchema>): Promise<string> {
    const template = await this.draft(db, values.cardTemplateId, 'cardTemplateId');
    const rows = await this.rows(db, template.id);
    if (values.whenRow) this.checkCondition(rows, id ?? null, values.whenRow);
    if (id) {
      const row = await this.writer.load(db, 'CardRow', id, 'update');
      if (row['cardTemplateId'] !== template.id) refuseMissing('id');
      await this.writer.update(db, 'CardRow', id, version ?? 0, values);
    } else
      await this.writer.insert(db, 'CardRow', {
        ...values,
        key: await this.freeKey(db, template.id, values.label),
        position: Math.max(0, ...rows.map((r) => r.position)) + 1,
      });
    return template.id;
  }

  async reorder(
    db: AmbitoDb,
    { cardTemplateId, cardRowIds }: In<typeof schemas.reorderCardRowsSchema>,
  ): Promise<string> {
    const template = await this.draft(db, cardTemplateId, 'cardTemplateId');
    const here = (await this.rows(db, template.id)).map((r) => r.id);
    if (here.length !== new Set(cardRowIds).size || !here.every((id) => cardRowIds.includes(id)))
      refuse('cardRowIds', 'CONFLICT', 'Le righe sono cambiate nel frattempo: ricarica la pagina.');
    await this.writer.reorder(db, 'CardRow', cardRowIds, template.id);
    return template.id;
  }

  async withdrawRow(db: AmbitoDb, { id, version }: In<typeof schemas.withdrawSchema>): Promise<string> {
    const row = await this.writer.load(db, 'CardRow', id, 'withdraw');
    const template = await this.draft(db, row['cardTemplateId'], null);
    const needs = (await this.rows(db, template.id)).find((r) => r.whenRow === row['key']);
    if (needs) refuse(null, 'CONFLICT', `Da questa riga dipende «${needs.label}»: togli prima la sua condizione.`);
    await this.writer.withdraw(db, 'CardRow', id, version);
    return template.id;
  }

  /** What a plan or a sheet that pins this template keeps: only a published one of its use may be pinned. */
  async pinned(db: AmbitoDb, id: string, use: TemplateUse): Promise<{ templateId: string; ownTemplateId: string }> {
    const template = await this.writer.require(db, 'CardTemplate', id, 'ownTemplateId');
    if (template['state'] !== 'published' || template['use'] !== use)
      refuse('ownTemplateId', 'INVALID', 'Scegli un modello pubblicato, fatto per questo uso.');
    return { templateId: template['basedOn'] as string, ownTemplateId: template.id };
  }

  private async supersede(db: AmbitoDb, earlierId: string | null): Promise<void> {
    if (!earlierId) return;
    const earlier = await this.writer.load(db, 'CardTemplate', earlierId, 'update', true);
    if (earlier['state'] === 'published')
      await this.writer.update(db, 'CardTemplate', earlier.id, earlier.version, { state: 'superseded' });
  }

  private async draft(db: AmbitoDb, id: unknown, field: string | null) {
    const template = await this.writer.load(db, 'CardTemplate', id, 'update', false, field);
    if (template['state'] !== 'draft')
      refuse(null, 'CONFLICT', 'Un modello pubblicato non cambia più: duplicalo e modifica la copia.');
    return template;
  }

  private checkCondition(rows: readonly Row[], id: string | null, whenRow: string): void {
    const own = rows.findIndex((r) => r.id === id);
    const asked = rows.findIndex((r) => r.key === whenRow);
    if (asked < 0 || rows[asked]!.kind !== 'yes_no' || (own >= 0 && asked >= own))
      refuse('whenRow', 'INVALID', 'Scegli una riga sì/no che viene prima di questa.');
  }

  private rows(db: AmbitoDb, templateId: string): Promise<Row[]> {
    return db.run<Row>(
      `select r.id, ${rowColumns} from card_row r where r.ambito_id = $1 and r.card_template_id = $2 and r.withdrawn_at is null order by r.position, r.id`,
      [db.ambitoId, templateId],
    );
  }

  /** A key from the words of the label: answers name it, so it stays when the label changes. */
  private async freeKey(db: AmbitoDb, templateId: string, label: string): Promise<string> {
    const taken = await db.run<{ key: string }>(
      'select r.key from card_row r where r.ambito_id = $1 and r.card_template_id = $2',
      [db.ambitoId, templateId],
    );
    const words = label
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? ['riga'];
    const stem = words.join('_').slice(0, 40);
    const known = new Set(taken.map((r) => r.key));
    let key = stem;
    for (let n = 2; known.has(key); n++) key = `${stem}_${n}`;
    return key;
  }

  private async draftOf(db: AmbitoDb, title: string, from: { template: Values; rows: Values[] }): Promise<string> {
    const id = await this.writer.insert(db, 'CardTemplate', { ...from.template, title, state: 'draft' });
    await this.writer.insertMany(
      db,
      'CardRow',
      from.rows.map((row) => ({ ...row, cardTemplateId: id })),
    );
    return id;
  }

  private async regionalSource(db: AmbitoDb, id: string): Promise<{ template: Values; rows: Values[] }> {
    const [template] = await db.run<{ use: string; act: string | null }>(
      "select t.use, t.act from scheda_template t where t.id = $1 and t.state <> 'draft'",
      [id],
    );
    if (!template) return refuse('templateId', 'NOT_FOUND', 'Scegli uno dei modelli di scheda.');
    const rows = await db.run<Values>(
      `select ${rowColumns} from scheda_row r where r.template_id = $1 order by r.position`,
      [id],
    );
    return { template: { ...template, edition: 1, basedOn: id }, rows };
  }

  /** A copy of a published one is its next edition; a copy of a draft is another draft of the same. */
  private async ownSource(db: AmbitoDb, id: string): Promise<{ template: Values; rows: Values[] }> {
    const own = await this.writer.require(db, 'CardTemplate', id, 'cardTemplateId');
    const rows = (await this.rows(db, own.id)).map(({ id: _, ...row }) => row);
    const { use, act, basedOn, edition, derivedFromId } = own;
    const template = { use, act, basedOn, edition, derivedFromId };
    if (own['state'] === 'draft') return { template, rows };
    return { template: { ...template, edition: (edition as number) + 1, derivedFromId: own.id }, rows };
  }
}
