import { Refusal } from '@zona/database';
import { problem } from '@zona/problems';
import busboy from 'busboy';
import type { Request } from 'express';
import type { Readable } from 'node:stream';
import { field } from './file-types.ts';

const megabyte = 1024 * 1024;
const refusal = (code: string, message: string) => new Refusal([problem(field, code, message)]);
const missing = () => refusal('REQUIRED', 'Scegli un file da caricare.');
const broken = () => refusal('INVALID', 'Il caricamento si è interrotto, o la richiesta non è in ordine: riprova.');
const tooLarge = (limit: number) =>
  refusal('TOO_LARGE', `Il file supera ${Math.floor(limit / megabyte)} MB: riducilo o dividilo in più file.`);

/** The headings and fields around a file are never larger than this. */
const aroundAtMost = 64 * 1024;

function parserOf(request: Request, limit: number): busboy.Busboy {
  if (Number(request.headers['content-length'] ?? 0) > limit + aroundAtMost) throw tooLarge(limit);
  try {
    return busboy({
      headers: request.headers,
      // Browsers send names as UTF-8.
      defParamCharset: 'utf8',
      limits: { files: 1, fields: 8, fieldSize: 1024, parts: 9, headerPairs: 20, fileSize: limit + 1 },
    });
  } catch {
    throw broken();
  }
}

/** Hands the one file of a form to `save` as it arrives. What goes wrong on the way fails its stream, and is a problem of the field. */
export async function receiveFile<T>(
  request: Request,
  limit: number,
  save: (content: Readable, name: string) => Promise<T>,
): Promise<T> {
  const parser = parserOf(request, limit);
  const gone = () => {
    if (!request.complete) parser.destroy(broken());
  };
  try {
    return await new Promise<T>((resolve, reject) => {
      let saving: Promise<T> | undefined;
      parser.on('file', (_field, content, { filename }) => {
        content.once('limit', () => content.destroy(tooLarge(limit)));
        // Whoever reads it is told; when nobody does any more, it is nobody's fault.
        content.on('error', () => undefined);
        saving = save(content, filename ?? '');
        saving.catch(reject);
      });
      parser.on('error', (error) => reject(error instanceof Refusal ? error : broken()));
      parser.once('close', () => (saving ? saving.then(resolve, reject) : reject(missing())));
      request.once('close', gone);
      request.pipe(parser);
    });
  } finally {
    request.off('close', gone);
    // What is left of a refused form is let go by, so that the answer arrives.
    request.unpipe(parser);
    request.resume();
  }
}
