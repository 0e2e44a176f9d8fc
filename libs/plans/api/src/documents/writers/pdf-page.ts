import { createRequire } from 'node:module';
import type { DocumentModel } from '@zona/plans-domain';
import PDFDocument from 'pdfkit';

const { resolve } = createRequire(import.meta.url);
const face = (name: string) => resolve(`@expo-google-fonts/titillium-web/${name}/TitilliumWeb_${name}.ttf`);
export type Face = 'regular' | 'bold' | 'italic';
const faces: Record<Face, () => string> = {
  regular: () => face('400Regular'),
  bold: () => face('600SemiBold'),
  italic: () => face('400Regular_Italic'),
};

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

/** A tagged PDF as it is written: where the pen is, and what may be written above the foot of the page. */
export class PdfPage {
  readonly doc: Doc;
  readonly root: Struct;
  readonly left = margin;
  readonly width: number;
  y = margin;
  private readonly widths = new Map<string, number>();

  constructor({ title: name, author, day }: DocumentModel) {
    this.doc = new PDFDocument({
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
      info: { Title: name, Author: author, Subject: `Preparato il ${day}` },
    });
    for (const [key, path] of Object.entries(faces)) this.doc.registerFont(key, path());
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
    this.next();
    this.width = this.doc.page.width - 2 * margin;
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
      for (const word of part.split(/\s+/).flatMap((one) => this.cut(one, width, style))) {
        const size = this.measure(word, style);
        if (line && used + space + size > width) {
          lines.push(line);
          line = word;
          used = size;
        } else {
          used += size + (line ? space : 0);
          line = line ? `${line} ${word}` : word;
        }
      }
      return [...lines, line];
    });
  }

  /** One line, as it is, at a place. */
  write(text: string, x: number, y: number, { face, size, color }: Look): void {
    this.doc.font(face, size).fillColor(color).text(text, x, y, { lineBreak: false });
  }

  writeRight(text: string, x: number, y: number, width: number, style: Look): void {
    this.write(text, x + width - this.measure(text, style), y, style);
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
      em = this.doc.font(face, 100).widthOfString(text) / 100;
      this.widths.set(key, em);
    }
    return em * size;
  }

  private cut(word: string, width: number, style: Look): string[] {
    if (this.measure(word, style) <= width) return [word];
    const half = Math.ceil(word.length / 2);
    return word.length < 2
      ? [word]
      : [...this.cut(word.slice(0, half), width, style), ...this.cut(word.slice(half), width, style)];
  }
}
