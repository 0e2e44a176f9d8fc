import bidiFactory from 'bidi-js';
import { create, type Font } from 'fontkit';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const bidi = bidiFactory();
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const isWord = (text: string) => /^[\p{L}\p{M}]+$/u.test(text);

/** A stretch of a line that is written in one go, and where it begins in the line. */
interface Piece {
  text: string;
  at: number;
}

/**
 * A line in pieces as they stand on paper, from left to right. A word that is read from the right stays one piece: its font turns and
 * joins its letters.
 */
export function asSeen(line: string): Piece[] {
  if (!rightToLeft.test(line)) return [{ text: line, at: 0 }];
  const found = bidi.getEmbeddingLevels(line, 'ltr');
  const pieces: (Piece & { right: boolean; last: number })[] = [];
  for (const at of bidi.getReorderedIndices(line, found)) {
    const right = found.levels[at]! % 2 === 1;
    const sign = line[at]!;
    const before = pieces.at(-1);
    if (before?.right !== right || before.last !== (right ? at + 1 : at - 1) || (right && !isWord(before.text + sign)))
      pieces.push({ text: (right && bidi.getMirroredCharacter(sign)) || sign, at, right, last: at });
    else
      Object.assign(
        before,
        right ? { text: sign + before.text, at, last: at } : { text: before.text + sign, last: at },
      );
  }
  return pieces;
}

/** A font for signs that the fonts at hand do not have. */
export interface FarFont {
  name: string;
  signs: readonly string[];
  regular: Uint8Array;
  bold: Uint8Array;
}

const noto = '@fontsource-variable/noto-sans-sc';
type Span = readonly [from: number, to: number];
/** The files that Noto Sans for Chinese (with the signs of Japanese) comes in, by the signs in each. */
const files = (): [string, Span[]][] =>
  Object.entries(require(`${noto}/unicode.json`) as Record<string, string>).map(([name, ranges]) => [
    name.replace(/[[\]]/g, ''),
    ranges.split(',').map((range): Span => {
      const [from, to = from] = range.slice(2).split('-');
      return [parseInt(from!, 16), parseInt(to!, 16)];
    }),
  ]);

/** Noto Sans with just these signs, where it has them: opened only for a document that needs it. */
export async function farFonts(signs: readonly string[]): Promise<FarFont[]> {
  const byFile = new Map<string, string[]>();
  const all = signs.length ? files() : [];
  for (const sign of signs) {
    const code = sign.codePointAt(0)!;
    const [name] = all.find(([, spans]) => spans.some(([from, to]) => code >= from && code <= to)) ?? [];
    if (name) byFile.set(name, [...(byFile.get(name) ?? []), sign]);
  }
  const fonts: FarFont[] = [];
  for (const [name, said] of byFile) {
    const whole = await readFile(require.resolve(`${noto}/files/noto-sans-sc-${name}-wght-normal.woff2`));
    const font = create(whole) as Font;
    const found = said.filter((sign) => font.hasGlyphForCodePoint(sign.codePointAt(0)!));
    if (!found.length) continue;
    const weighing = (wght: number) =>
      subsetFont(whole, found.join(''), { targetFormat: 'truetype', variationAxes: { wght } });
    fonts.push({ name, signs: found, regular: await weighing(400), bold: await weighing(600) });
  }
  return fonts;
}
