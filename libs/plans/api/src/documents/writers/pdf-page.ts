import { createRequire } from 'node:module';
import { formatDate } from '@zona/calendar';
import type { DocumentModel } from '@zona/plans-domain';
import { taggedDocument } from './pdf-document.ts';
import { asSeen, farFonts } from './pdf-letters.ts';

const { resolve } = createRequire(import.meta.url);
const titillium = (name: string) => resolve(`@expo-google-fonts/titillium-web/${name}/TitilliumWeb_${name}.ttf`);
const dejavu = (name: string) => resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);
export type Face = 'regular' | 'bold' | 'italic';
type Other = 'other' | 'otherBold';
/** Fonts that a document brings for itself: `far` and its file, for each weight. */
type AnyFace = Face | Other | `far${string}`;
const faces: Record<Face | Other, () => string> = {
  regular: () => titillium('400Regular'),
  bold: () => titillium('600SemiBold'),
  italic: () => titillium('400Regular_Italic'),
  // Opened only where something needs them: signs, Greek, Cyrillic, Arabic, Hebrew. A file has the glyphs that it shows.
  other: () => dejavu('DejaVuSans'),
  otherBold: () => dejavu('DejaVuSans-Bold'),
};
const otherOf: Record<Face, Other> = { regular: 'other', bold: 'otherBold', italic: 'other' };

/** What pdfkit keeps of an open font, and does not tell in its types. */
interface OpenFont {
  ascender: number;
  font: { hasGlyphForCodePoint(code: number): boolean };
}
/** A stretch of text that one font can show. */
interface Run {
  text: string;
  face: AnyFace;
}

export const ink = '#1a2530';
export const title = '#17324d';
export const muted = '#4a5b6c';

/** How a run of text looks; `lead` is the height of its line. */
export interface Look {
  face: Face;
  size: number;
  lead: number;
  color: string;
}
export const look = (face: Face, size: number, color = ink): Look => ({ face, size, lead: size * 1.32, color });

export type Doc = PDFKit.PDFDocument;
export type Struct = PDFKit.PDFStructureElement;

const margin = 54;
/** Nearly every line: what all faces have, known without looking. */
const usual = /^[\x20-\x7e\xa1-\xac\xae-\xff–—‘’“”…•€]*$/;
/** What has no sign of its own: joiners, marks of direction. */
const silent = /^[\p{Default_Ignorable_Code_Point}\p{Cc}]$/u;
/** An amount stays with its euro. */
const breaks = /\s+(?!€)/;

/** A tagged PDF as it is written: where the pen is, and what may be written above the foot of the page. */
export class PdfPage {
  readonly doc: Doc;
  readonly root: Struct;
  readonly left = margin;
  readonly width: number;
  y = margin;
  private readonly widths = new Map<string, number>();
  private readonly shown = new Map<string, boolean>();
  private readonly far = new Map<string, string>();
  /** Signs that no font has, by the code that stands in their place. */
  readonly unprinted = new Set<string>();

  constructor({ title: name, author, day }: DocumentModel) {
    this.doc = taggedDocument({
      size: 'A4',
      margin,
      pdfVersion: '1.7',
      subset: 'PDF/UA' as 'PDF/A-3a',
      tagged: true,
      displayTitle: true,
      lang: 'it-IT',
      bufferPages: true,
      autoFirstPage: false,
      font: faces.regular(),
      info: { Title: name, Author: author, Subject: `Preparato il ${formatDate(day)}` },
    });
    for (const [key, path] of Object.entries(faces)) this.doc.registerFont(key, path());
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
    this.next();
    this.width = this.doc.page.width - 2 * margin;
  }

  /** Brings fonts for the signs of a text that the usual ones do not have; before anything is measured. */
  async bring(text: string): Promise<void> {
    if (usual.test(text)) return;
    const missing = [...new Set(text)].filter((s) => !this.shows('regular', s) && !this.shows('other', s));
    for (const { name, signs, regular, bold } of await farFonts(missing)) {
      this.doc.registerFont(`far${name}`, regular as Buffer);
      this.doc.registerFont(`far${name}bold`, bold as Buffer);
      for (const sign of signs) this.far.set(sign, name);
    }
  }

  get bottom(): number {
    return this.doc.page.height - margin - 14;
  }
  get top(): number {
    return margin;
  }
  get room(): number {
    return this.bottom - this.y;
  }
  get pageIndex(): number {
    const { start, count } = this.doc.bufferedPageRange();
    return start + count - 1;
  }

  next(): void {
    this.doc.addPage();
    this.y = margin;
  }

  /** Goes on to the next page when so much does not fit on this one. */
  ensure(height: number): void {
    if (this.room < height && this.y > margin) this.next();
  }

  /** The lines that a text becomes in a width; a word longer than the line is cut. Widths of words are measured once. */
  wrap(text: string, width: number, style: Look): string[] {
    const space = this.measure(' ', style);
    return text.split('\n').flatMap((part) => {
      const lines: string[] = [];
      let line = '';
      let used = 0;
      const add = (piece: string, between: string) => {
        const size = this.measure(piece, style);
        const gap = line && between ? space : 0;
        if (line && used + gap + size > width) lines.push(line);
        const goesOn = line && used + gap + size <= width;
        line = goesOn ? `${line}${between}${piece}` : piece;
        used = goesOn ? used + gap + size : size;
      };
      for (const word of part.split(breaks))
        this.cut(word, width, style).forEach((piece, i) => add(piece, i ? '' : ' '));
      return [...lines, line];
    });
  }

  /** The lines of one text, one under the other; a space between them keeps their words apart for a reader aloud. */
  writeLines(lines: readonly string[], x: number, style: Look, each: (line: () => void) => void): void {
    lines.forEach((line, i) => {
      this.ensure(style.lead);
      each(() => this.write(i < lines.length - 1 ? `${line} ` : line, x, this.y, style));
      this.y += style.lead;
    });
  }

  /** One line, as it is, at a place. What stands from right to left is still written in the order in which it is read aloud. */
  write(text: string, x: number, y: number, style: Look): void {
    const pieces = asSeen(text);
    if (pieces.length === 1) return this.writePiece(text, x, y, style);
    let at = x;
    const placed = pieces.map((piece) => {
      const here = { ...piece, x: at };
      at += this.measure(piece.text, style);
      return here;
    });
    for (const piece of placed.sort((a, b) => a.at - b.at)) this.writePiece(piece.text, piece.x, y, style);
  }

  /** What the face has no signs for in another font, on the same line. */
  private writePiece(text: string, x: number, y: number, { face, size, color }: Look): void {
    let at = x;
    for (const run of this.runsOf(text, face)) {
      const down = run.face === face ? 0 : ((this.open(face).ascender - this.open(run.face).ascender) / 1000) * size;
      this.doc
        .font(run.face, size)
        .fillColor(color)
        .text(run.text, at, y + down, { lineBreak: false });
      at += run.text === text ? 0 : this.doc.widthOfString(run.text);
    }
  }

  writeRight(text: string, x: number, y: number, width: number, style: Look): void {
    this.write(text, x + width - this.measure(text.trimEnd(), style), y, style);
  }

  /** Lines, rules and grounds are no content: a reader aloud passes over them. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
  }

  measure(text: string, { face, size }: Look): number {
    const key = `${face}${text}`;
    let em = this.widths.get(key);
    if (em === undefined) {
      em = this.runsOf(text, face).reduce((sum, r) => sum + this.doc.font(r.face, 100).widthOfString(r.text) / 100, 0);
      this.widths.set(key, em);
    }
    return em * size;
  }

  private open(face: AnyFace): OpenFont {
    return (this.doc.font(face) as unknown as { _font: OpenFont })._font;
  }

  private shows(face: AnyFace, sign: string): boolean {
    const key = `${face}${sign}`;
    let has = this.shown.get(key);
    if (has === undefined) this.shown.set(key, (has = this.open(face).font.hasGlyphForCodePoint(sign.codePointAt(0)!)));
    return has;
  }

  /** The text by who can show it. */
  private runsOf(text: string, face: Face): Run[] {
    if (usual.test(text)) return [{ text, face }];
    const runs: Run[] = [];
    for (const sign of text) {
      const last = runs.at(-1);
      const own = this.faceOf(sign, face);
      const shown = own ? sign : this.inPlaceOf(sign);
      if (last?.face === (own ?? face)) last.text += shown;
      else if (shown) runs.push({ text: shown, face: own ?? face });
    }
    return runs;
  }

  private faceOf(sign: string, face: Face): AnyFace | undefined {
    const file = this.far.get(sign);
    const far = file && (`far${file}${face === 'bold' ? 'bold' : ''}` as const);
    return [face, otherOf[face], ...(far ? [far] : [])].find((f) => this.shows(f, sign));
  }

  /** Never an empty box: the code of a sign says which one is missing. */
  private inPlaceOf(sign: string): string {
    if (silent.test(sign)) return '';
    const code = `‹U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}›`;
    this.unprinted.add(code);
    return code;
  }

  /** A word that is longer than its line in pieces: at its hyphens, else anywhere. */
  private cut(word: string, width: number, style: Look): string[] {
    if ([...word].length < 2 || this.measure(word, style) <= width) return [word];
    const parts = word.split(/(?<=[-/])(?=.)/);
    const signs = [...word];
    const half = Math.ceil(signs.length / 2);
    const pieces = parts.length > 1 ? parts : [signs.slice(0, half).join(''), signs.slice(half).join('')];
    return pieces.flatMap((piece) => this.cut(piece, width, style));
  }
}
