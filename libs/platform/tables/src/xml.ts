import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { BadFile, broken, limits } from './bad-file.ts';

export interface Handlers {
  open(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Walks an XML part piece by piece; after each piece `taken` may hand on what has been gathered. Entities of a document type are
 * not expanded, and a text without end is refused before it fills the memory.
 */
export async function* walk<T>(content: Readable, on: Handlers, taken: () => Iterable<T>): AsyncGenerator<T> {
  const parser = new SaxesParser({ position: false });
  let silent = 0;
  const heard = () => (silent = 0);
  parser.on('opentag', (tag) => {
    heard();
    on.open(local(tag.name), tag.attributes as Record<string, string>);
  });
  parser.on('text', (text) => on.text?.(text));
  parser.on('closetag', (tag) => {
    heard();
    on.close?.(local(tag.name));
  });
  parser.on('doctype', () => {
    throw new BadFile(
      'Il file contiene definizioni che un foglio di calcolo non usa: salvane una copia e carica quella.',
    );
  });
  content.setEncoding('utf8');
  try {
    for await (const chunk of content as AsyncIterable<string>) {
      silent += chunk.length;
      parser.write(chunk);
      if (silent > limits.cell * 10) throw new BadFile('Una cella del file contiene troppo testo.');
      yield* taken();
    }
    parser.close();
    yield* taken();
  } catch (error) {
    if (error instanceof BadFile || isAbort(error)) throw error;
    throw broken();
  } finally {
    content.destroy();
  }
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** Walks a whole part for what the handlers keep. */
export async function walkAll(content: Readable, on: Handlers): Promise<void> {
  for await (const _ of walk(content, on, () => [])) void _;
}
