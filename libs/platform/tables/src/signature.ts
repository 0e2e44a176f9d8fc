import { createHash } from 'node:crypto';

/** A digest in the form of an id: what is compared is whether two layouts are the same. */
export const signatureHash = (signature: string): string =>
  createHash('sha256')
    .update(signature)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
