import type { Readable } from 'node:stream';

/** What a store says of a content once all of it is safe. */
export interface Stored {
  key: string;
  size: number;
  sha256: string;
}

/**
 * Where contents are kept. A key means something to the store alone and names one put: two of the same bytes have two keys,
 * so that removing one never takes the other. An object store keeps the same promises with a multipart upload.
 */
export interface FileStore {
  /** All or nothing: when `content` fails half way, nothing stays. */
  put(ambitoId: string, content: AsyncIterable<Buffer>): Promise<Stored>;
  /** Fails before the first byte when there is no such content. */
  open(key: string): Promise<Readable>;
  remove(key: string): Promise<void>;
  /** Keys of an ambito that have been there since before an instant, what a killed process left half written included. */
  list(ambitoId: string, before: Date): AsyncIterable<string>;
}

export const FILE_STORE = Symbol('file store');
