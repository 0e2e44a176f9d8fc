import type { DocumentBlock as Block, DocumentFormat, DocumentModel } from '@zona/plans-domain';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Told after each card or table, so that progress can be shown; throws when the work is to stop. */
export type Told = (done: number, total: number) => void;

/** A document in one format, in pieces. */
export type DocumentWriter = (
  model: DocumentModel,
  told: Told,
) => AsyncIterable<Buffer> | Promise<AsyncIterable<Buffer>>;

export const mediaTypes: Record<DocumentFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What a library gives whole. */
export async function* inOnePiece(whole: Buffer): AsyncGenerator<Buffer> {
  yield whole;
}

const heavy = (block: Block): boolean => block.kind === 'card' || block.kind === 'table';

/** The blocks one by one, giving way to everybody else after each that costs. */
export async function* paced(blocks: readonly Block[], told: Told): AsyncGenerator<Block> {
  const total = blocks.filter((b) => b.kind === 'card').length || blocks.filter(heavy).length;
  const counted = blocks.some((b) => b.kind === 'card') ? 'card' : 'table';
  let done = 0;
  for (const block of blocks) {
    yield block;
    if (!heavy(block)) continue;
    if (block.kind === counted) told((done += 1), total);
    await nextTurn();
  }
}
