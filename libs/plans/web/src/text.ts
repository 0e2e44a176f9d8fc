/** Lower case and without accents, one character for one, so that positions found here are positions in the original. */
export const fold = (text: string): string =>
  Array.from(text, (ch) => {
    const bare = ch.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return bare.length === ch.length ? bare : ch;
  }).join('');

export const wordsOf = (query: string): string[] => fold(query).split(/\s+/).filter(Boolean);

export interface Piece {
  text: string;
  hit: boolean;
}

/** The text cut where the searched words occur, for a highlight that keeps the original letters. */
export function cutAtHits(text: string, words: readonly string[]): Piece[] {
  const folded = fold(text);
  const hit = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      hit.fill(true, at, at + word.length);
    }
  }
  const pieces: Piece[] = [];
  for (let i = 0; i < text.length; i++) {
    const last = pieces.at(-1);
    if (last && last.hit === hit[i]) last.text += text[i];
    else pieces.push({ text: text[i] ?? '', hit: hit[i] ?? false });
  }
  return pieces;
}
