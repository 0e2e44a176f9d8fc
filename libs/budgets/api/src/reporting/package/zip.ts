import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { manifestOf, pathOf, type ManifestLine, type PackedFile, type ReportContent } from '@zona/budgets-domain';
import { ZipFile } from 'yazl';
import { writeSummary } from './pdf.ts';
import { writeCosts } from './xlsx.ts';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** The content of a file as it passes by; one that is not what was signed ends the package. */
async function* verified(content: AsyncIterable<Buffer>, { name, sha256: signed }: PackedFile): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  for await (const chunk of content) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== signed) throw new Error(`${name} is not what was signed`);
}

/** Opens a file of the ambito. */
export type OpenFile = (file: PackedFile) => Promise<Readable>;

/**
 * The package as one ZIP, written as it is read: what has been signed as XLSX and PDF, every file that proves it, and the marks of
 * all of them. Files are stored as they are: what people send is compressed already.
 */
export async function writePackage(
  content: ReportContent,
  open: OpenFile,
  told: (done: number, total: number) => void,
): Promise<AsyncIterable<Buffer>> {
  const zip = new ZipFile();
  const mtime = new Date(content.signedAt);
  const lines: ManifestLine[] = [];
  const add = (path: string, bytes: Buffer, listed = true) => {
    zip.addBuffer(bytes, path, { mtime });
    if (listed) lines.push({ path, size: bytes.length, sha256: sha256(bytes) });
  };
  add('rendiconto.pdf', await writeSummary(content));
  add('spese.xlsx', await writeCosts(content));
  const taken = new Set<string>();
  const placed = content.files.map((file) => ({ file, path: pathOf(file, taken) }));
  lines.push(...placed.map(({ file, path }) => ({ path, size: file.size, sha256: file.sha256 })));
  const { json, sums } = manifestOf(content, lines);
  add('manifest.json', Buffer.from(json), false);
  add('SHA256SUMS', Buffer.from(sums), false);
  return packed(zip, placed, { open, told, mtime });
}

interface Packing {
  open: OpenFile;
  told: (done: number, total: number) => void;
  mtime: Date;
}

/** One file open at a time; a fault of any of them is the fault of the whole. */
async function* packed(
  zip: ZipFile,
  placed: readonly { file: PackedFile; path: string }[],
  { open, told, mtime }: Packing,
): AsyncGenerator<Buffer> {
  const output = zip.outputStream as Readable;
  let done = 0;
  for (const { file, path } of placed)
    zip.addReadStreamLazy(path, { mtime, size: file.size, compress: false }, (answer) => {
      open(file).then(
        (content) => {
          const checked = Readable.from(verified(content, file), { objectMode: false });
          checked.on('error', (error) => output.destroy(error));
          checked.on('end', () => {
            done += 1;
            try {
              told(done, placed.length);
            } catch (error) {
              output.destroy(error as Error);
            }
          });
          answer(null, checked);
        },
        (error: Error) => output.destroy(error),
      );
    });
  zip.end();
  for await (const chunk of output) yield chunk as Buffer;
}
