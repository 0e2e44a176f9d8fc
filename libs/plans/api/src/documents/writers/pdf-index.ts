import type { DocumentBlock as Block } from '@zona/plans-domain';
import { look, title, type PdfPage, type Struct } from './pdf-page.ts';

type Heading = Extract<Block, { kind: 'heading' }>;
type Outline = PDFKit.PDFOutline;

const styles = [look('bold', 10.5, title), look('regular', 10), look('regular', 9.5)] as const;
const head = look('bold', 18, title);
const dots = 34;

/** The index: its pages are kept free at the beginning, and filled when it is known where everything came to stand. */
export class PdfIndex {
  private readonly toc: Struct;
  private readonly found = new Map<Heading, number>();
  private readonly places: { heading: Heading; page: number; y: number; lines: string[] }[] = [];
  private readonly outlines: Outline[] = [];
  private readonly first: number;

  constructor(page: PdfPage, blocks: readonly Block[]) {
    page.next();
    this.first = page.pageIndex;
    page.y += head.lead + 8;
    for (const heading of blocks.filter((b): b is Heading => b.kind === 'heading')) {
      const style = styles[heading.level - 1]!;
      const lines = page.wrap(heading.text, page.width - dots - this.indent(heading), style);
      page.ensure(lines.length * style.lead + 2);
      this.places.push({ heading, page: page.pageIndex, y: page.y, lines });
      page.y += lines.length * style.lead + 2;
    }
    // Now, so that it stands before the content for a reader aloud.
    this.toc = page.doc.struct('TOC');
    page.root.add(this.toc);
  }

  /** Tells where a heading stands, and makes its bookmark. */
  reached(heading: Heading, page: PdfPage): void {
    this.found.set(heading, page.pageIndex);
    page.doc.addNamedDestination(this.nameOf(heading), 'XYZ', page.left, page.y, null);
    const parent = this.outlines[heading.level - 2] ?? page.doc.outline;
    this.outlines[heading.level - 1] = parent.addItem(heading.text, { expanded: heading.level === 1 });
    this.outlines.length = heading.level;
  }

  fill(page: PdfPage): void {
    page.doc.switchToPage(this.first);
    const caption = page.doc.struct('Caption');
    this.toc.add(caption);
    caption.add(() => page.write('Indice', page.left, page.top, head));
    for (const { heading, page: at, y, lines } of this.places) {
      page.doc.switchToPage(at);
      const item = page.doc.struct('TOCI');
      this.toc.add(item);
      const link = page.doc.struct('Link', { alt: heading.text });
      item.add(link);
      const style = styles[heading.level - 1]!;
      link.add(() => {
        lines.forEach((line, i) => page.write(`${line} `, page.left + this.indent(heading), y + i * style.lead, style));
        const number = String((this.found.get(heading) ?? 0) + 1);
        page.writeRight(number, page.left, y + (lines.length - 1) * style.lead, page.width, style);
      });
      page.doc.goTo(page.left, y, page.width, lines.length * style.lead, this.nameOf(heading), {
        structParent: link,
        Contents: new String(heading.text),
      } as unknown as PDFKit.Mixins.AnnotationOption);
      item.end();
    }
    this.toc.end();
  }

  private indent({ level }: Heading): number {
    return (level - 1) * 14;
  }
  private nameOf(heading: Heading): string {
    return `titolo-${this.places.findIndex((p) => p.heading === heading) + 1}`;
  }
}
