import PDFDocument from 'pdfkit';

/** What pdfkit has inside, and does not tell in its types. */
interface Inside {
  info: Record<string, unknown>;
  _addInfo(): void;
  _fontFamilies: Record<string, { unicode?: number[][] }>;
}

const xml = (value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : value;

/** pdfkit, where it breaks what PDF/UA asks: its metadata are XML whatever a title says, and no glyph stands for U+0000. */
export function taggedDocument(options: PDFKit.PDFDocumentOptions): PDFKit.PDFDocument {
  const doc = new PDFDocument(options);
  const inside = doc as unknown as Inside;
  const addInfo = inside._addInfo.bind(doc);
  inside._addInfo = () => {
    const { info } = inside;
    inside.info = Object.fromEntries(Object.entries(info).map(([key, value]) => [key, xml(value)]));
    addInfo();
    inside.info = info;
  };
  const end = doc.end.bind(doc);
  doc.end = () => {
    for (const { unicode } of Object.values(inside._fontFamilies)) if (unicode) unicode[0] = [0xfffd];
    end();
  };
  return doc;
}
