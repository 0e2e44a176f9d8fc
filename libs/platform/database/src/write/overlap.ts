/**
 * Does `work` on some rows after the others. While the server is at one part the next is made ready: two are on their way at most,
 * whatever the number of rows. What fails first is told.
 */
export async function inParts<T>(
  rows: readonly T[],
  perPart: number,
  work: (part: readonly T[], at: number) => Promise<unknown>,
  done: (count: number) => void = () => undefined,
): Promise<void> {
  let before = Promise.resolve();
  for (let at = 0; at < rows.length; at += perPart) {
    const part = rows.slice(at, at + perPart);
    const now = work(part, at).then(() => done(part.length));
    // Told below, unless what was sent before it has failed already.
    now.catch(() => undefined);
    // What was sent leaves before the next part is made.
    if (at + perPart < rows.length) await new Promise(setImmediate);
    await before;
    before = now;
  }
  await before;
}
