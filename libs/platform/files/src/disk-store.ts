import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { v7 as uuidv7 } from 'uuid';
import type { FileStore, Stored } from './file-store.ts';

const incoming = 'incoming';
const uuid = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const keys = new RegExp(`^${uuid}/([0-9a-f]{2}|${incoming})/${uuid}$`);

/** Contents on this machine's disk: `<ambito>/<first byte of the hash>/<id>`, written elsewhere and moved when whole. */
export class DiskStore implements FileStore {
  constructor(private readonly dir: string) {}

  async put(ambitoId: string, content: AsyncIterable<Buffer>): Promise<Stored> {
    const id = uuidv7();
    const writing = this.pathOf(`${ambitoId}/${incoming}/${id}`);
    const hash = createHash('sha256');
    let size = 0;
    async function* measured() {
      for await (const chunk of content) {
        hash.update(chunk);
        size += chunk.length;
        yield chunk;
      }
    }
    await mkdir(dirname(writing), { recursive: true, mode: 0o700 });
    try {
      // `flush`: on the disk before it has its name.
      await pipeline(measured(), createWriteStream(writing, { flags: 'wx', mode: 0o600, flush: true }));
      const sha256 = hash.digest('hex');
      const key = `${ambitoId}/${sha256.slice(0, 2)}/${id}`;
      const path = this.pathOf(key);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await rename(writing, path);
      await syncFolder(dirname(path));
      return { key, size, sha256 };
    } catch (error) {
      await rm(writing, { force: true });
      throw error;
    }
  }

  async open(key: string): Promise<Readable> {
    return (await open(this.pathOf(key))).createReadStream();
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  async *list(ambitoId: string, before: Date): AsyncGenerator<string> {
    for (const shelf of await namesIn(join(this.dir, ambitoId)))
      for (const name of await namesIn(join(this.dir, ambitoId, shelf))) {
        const key = `${ambitoId}/${shelf}/${name}`;
        if (keys.test(key) && (await changedAt(this.pathOf(key))) < before.getTime()) yield key;
      }
  }

  /** A key is never anything but one of ours, so that no path leads out of the folder. */
  private pathOf(key: string): string {
    if (!keys.test(key)) throw new Error('not a key of this store');
    return join(this.dir, key);
  }
}

const whenMissing =
  <T>(value: T) =>
  (error: unknown): T => {
    if ((error as { code?: string }).code === 'ENOENT') return value;
    throw error;
  };
const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(whenMissing<string[]>([]));
/** One that has gone meanwhile is of no interest. */
const changedAt = (path: string): Promise<number> =>
  stat(path).then((s) => s.mtimeMs, whenMissing(Number.POSITIVE_INFINITY));

/** The new name itself is on the disk too. Windows has no such call for folders, and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
