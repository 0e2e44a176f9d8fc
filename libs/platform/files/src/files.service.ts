import { mayOn } from '@zona/access';
import { Database, Reader, refuse, Writer, type AmbitoDb, type Values } from '@zona/database';
import { Inject, Injectable } from '@nestjs/common';
import { isUuid } from '@zona/problems';
import { systemCtx, type AmbitoCtx } from '@zona/tenancy';
import type { Readable } from 'node:stream';
import { FILE_STORE, type FileStore } from './file-store.ts';
import { safeName } from './file-name.ts';
import { typeOf } from './file-types.ts';

/** What a file is there for. */
export type FilePurpose = 'act' | 'evidence' | 'import' | 'document';

/** The row that a file is attached to. */
export interface FileSubject {
  type: string;
  id: string;
}

interface Generated {
  name: string;
  mediaType: string;
  purpose: FilePurpose;
  /** Where it is attached to at once; without, it is its maker's until somebody attaches it. */
  subject?: FileSubject;
}

interface Content {
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  storageKey: string;
}
interface FileRow extends Content {
  id: string;
  subjectType: string | null;
  subjectId: string | null;
  personId: string | null;
}

export interface ReadableFile extends Pick<FileRow, 'id' | 'name' | 'mediaType' | 'size' | 'sha256'> {
  open(): Promise<Readable>;
}

/** Refuses when the files of a row may no longer leave it. The row is locked. */
type FileGuard = (db: AmbitoDb, row: Values & { id: string }) => void | Promise<void>;

const sweptAtOnce = 500;

/** The files of an ambito, for features and for REST: a row under the rules of all rows, a content in the store. */
@Injectable()
export class Files {
  private readonly guards = new Map<string, FileGuard>();

  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
    private readonly writer: Writer,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  /** Said once by the feature of a type: until when its files may leave. */
  guard(type: string, guard: FileGuard): void {
    this.guards.set(type, guard);
  }

  /** Keeps what a person sends. Until it is attached it is theirs alone. */
  async upload(ctx: AmbitoCtx, content: AsyncIterable<Buffer>, givenName: string) {
    const name = safeName(givenName);
    const { mediaType, inspected } = typeOf(name);
    return this.keep(ctx, inspected(content), { name, mediaType, origin: 'upload' });
  }

  /** Keeps what the platform has made, in a transaction of its own. */
  create(ctx: AmbitoCtx, content: AsyncIterable<Buffer>, { name, mediaType, purpose, subject }: Generated) {
    const attached = { purpose, subjectType: subject?.type ?? null, subjectId: subject?.id ?? null };
    // A name like "Verbale 13/2026" has no folders in it.
    const safe = safeName(name.replace(/[/\\]/g, '-'));
    return this.keep(ctx, content, { name: safe, mediaType, origin: 'generated', ...attached });
  }

  /**
   * Attaches a person's own uploads to a row, in the transaction that writes the row. What is not theirs, not there or attached
   * already is a problem of `field`.
   */
  async attach(
    db: AmbitoDb,
    fileIds: readonly string[],
    subject: FileSubject,
    purpose: FilePurpose,
    field = 'fileIds',
  ): Promise<void> {
    const ids = [...new Set(fileIds)];
    const found = await db.run<{ id: string; version: number; subjectId: string | null }>(
      `select f.id, f.version, f.subject_id as "subjectId" from file f
       where f.ambito_id = $1 and f.id = any($2::uuid[]) and f.person_id = $3::uuid and f.withdrawn_at is null order by f.id for update`,
      [db.ambitoId, ids.filter(isUuid), db.ctx.actor.personId],
    );
    if (found.length < ids.length)
      refuse(field, 'NOT_FOUND', 'Uno dei file non c’è più o non lo hai caricato tu: caricalo di nuovo.');
    if (found.some((f) => f.subjectId))
      refuse(field, 'CONFLICT', 'Uno dei file è già allegato altrove: caricalo di nuovo.');
    const to = { subjectType: subject.type, subjectId: subject.id, purpose };
    for (const { id, version } of found) await this.writer.update(db, 'File', id, version, to);
  }

  /**
   * The files of rows on the rows that were copied from them: other rows for the same contents, which nobody can change. Who calls has
   * read the rows that they come from.
   */
  async share(db: AmbitoDb, type: string, copies: ReadonlyMap<string, string>): Promise<void> {
    const found = await db.run<Content & { subjectId: string }>(
      `select f.name, f.media_type as "mediaType", f.size, f.sha256, f.storage_key as "storageKey", f.origin, f.purpose, f.subject_type as "subjectType", f.subject_id as "subjectId"
       from file f where f.ambito_id = $1 and f.subject_type = $2 and f.subject_id = any($3::uuid[]) and f.withdrawn_at is null order by f.created_at, f.id`,
      [db.ambitoId, type, [...copies.keys()]],
    );
    const { personId, enteId } = db.ctx.actor;
    const shared = found.map((f) => ({ ...f, subjectId: copies.get(f.subjectId), personId, enteId }));
    await this.writer.insertMany(db, 'File', shared);
  }

  /**
   * Withdraws a file. One that is attached leaves while nobody is writing its row, which is locked first as it is where files are
   * attached, only with who may write that row, and unless its feature keeps it; what the platform made, with who may read it.
   */
  async withdraw(db: AmbitoDb, id: string, version: number): Promise<string> {
    const [file] = await db.run<Pick<FileRow, 'subjectType' | 'subjectId'> & { origin: string }>(
      'select f.subject_type as "subjectType", f.subject_id as "subjectId", f.origin from file f where f.ambito_id = $1 and f.id = $2',
      [db.ambitoId, isUuid(id) ? id : null],
    );
    if (file?.subjectType) {
      const action = file.origin === 'upload' ? 'update' : 'read';
      const row = await this.writer.load(db, file.subjectType, file.subjectId, action, true);
      await this.guards.get(file.subjectType)?.(db, row);
    }
    return this.writer.withdraw(db, 'File', id, version);
  }

  /** A file that may be read: with the row it is attached to, or by who uploaded it. Null for any other, and for one that is no more. */
  async read(ctx: AmbitoCtx, id: unknown): Promise<ReadableFile | null> {
    if (!isUuid(id)) return null;
    const found = await this.database.inAmbito(ctx, async (db) => {
      const [row] = await db.run<FileRow>(
        `select f.id, f.name, f.media_type as "mediaType", f.size, f.sha256, f.storage_key as "storageKey",
                f.subject_type as "subjectType", f.subject_id as "subjectId", f.person_id as "personId"
         from file f where f.ambito_id = $1 and f.id = $2 and f.withdrawn_at is null`,
        [db.ambitoId, id],
      );
      return row && (await this.mayRead(db, row)) ? row : null;
    });
    if (!found) return null;
    const { name, mediaType, size, sha256, storageKey } = found;
    return { id: found.id, name, mediaType, size, sha256, open: () => this.store.open(storageKey) };
  }

  /**
   * Removes contents without a row: what a crash between the two left. Answers their keys.
   * Only what is older than `before`, which no upload under way can be.
   */
  async sweep(before: Date): Promise<string[]> {
    const removed: string[] = [];
    for (const { id } of await this.database.platformRead<{ id: string }>('select id from ambito order by id')) {
      const keys: string[] = [];
      for await (const key of this.store.list(id, before)) {
        keys.push(key);
        if (keys.length === sweptAtOnce) removed.push(...(await this.removeOrphans(id, keys.splice(0))));
      }
      removed.push(...(await this.removeOrphans(id, keys)));
    }
    return removed;
  }

  private async keep(
    ctx: AmbitoCtx,
    content: AsyncIterable<Buffer>,
    about: Record<string, unknown> & { name: string; mediaType: string },
  ) {
    const { key, size, sha256 } = await this.store.put(ctx.actor.ambitoId, content);
    // When this fails nobody knows whether it was committed: a content without a row is left to `sweep`.
    const { personId, enteId } = ctx.actor;
    const values = { ...about, size, sha256, storageKey: key, personId, enteId };
    const id = await this.database.inAmbito(ctx, (db) => this.writer.insert(db, 'File', values));
    return { id, name: about.name, size, mediaType: about.mediaType };
  }

  private async mayRead(db: AmbitoDb, file: FileRow): Promise<boolean> {
    // Who may still attach it.
    if (!file.subjectType) return mayOn(db.ctx.ability, 'update', 'File', file);
    return (await this.reader.one(db, file.subjectType, file.subjectId, [])) !== null;
  }

  private async removeOrphans(ambitoId: string, keys: readonly string[]): Promise<string[]> {
    if (!keys.length) return [];
    const ctx = systemCtx(ambitoId, 'File', `sweep:${ambitoId}`);
    const rows = await this.database.inAmbito(ctx, (db) =>
      db.run<{ key: string }>(
        'select f.storage_key as key from file f where f.ambito_id = $1 and f.storage_key = any($2::text[])',
        [db.ambitoId, keys],
      ),
    );
    const known = new Set(rows.map((r) => r.key));
    const orphans = keys.filter((key) => !known.has(key));
    for (const key of orphans) await this.store.remove(key);
    return orphans;
  }
}
