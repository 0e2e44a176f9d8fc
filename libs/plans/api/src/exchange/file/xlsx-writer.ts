import {
  listWords,
  serialOfDay,
  sheetColumns,
  sheetKinds,
  sheetTitle,
  type OutCell,
  type OutRow,
  type SheetKind,
  type TemplateColumn,
} from '@zona/plans-domain';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { instructions } from './instructions.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const ms = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What XML cannot hold, and what looks like such an escape, as Excel writes it. */
// eslint-disable-next-line no-control-regex -- the ones that XML does not allow
const outlawed = /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]/g;
const escaped = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(outlawed, (c) => `_x${c.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const letters = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26);

/** Styles by number: 0 plain, 1 heading, 2 money, 3 day, 4 wrapped text, 5 title. */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font><font><b/><sz val="16"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF0066CC"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/><xf fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="4" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="14" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="2" applyFont="1"/></cellXfs></styleSheet>`;

const textCell = (at: string, text: string, style: number): string =>
  `<c r="${at}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

function cellXml(at: string, cell: OutCell, field: string): string {
  if (cell === null) return '';
  if ('text' in cell) return textCell(at, cell.text, 4);
  if ('day' in cell) return `<c r="${at}" s="3"><v>${serialOfDay(cell.day)}</v></c>`;
  return `<c r="${at}" s="${field === 'value' || field === 'valueTo' ? 2 : 0}"><v>${cell.number}</v></c>`;
}

const lastLine = 20_000;
const validations = (columns: readonly TemplateColumn[]): string => {
  const made = columns.flatMap((c, i) =>
    c.list
      ? [
          `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${letters(i)}2:${letters(i)}${lastLine}"><formula1>"${escaped(listWords(c.list).join(','))}"</formula1></dataValidation>`,
        ]
      : [],
  );
  return made.length ? `<dataValidations count="${made.length}">${made.join('')}</dataValidations>` : '';
};

function* sheetXml(kind: SheetKind, rows: readonly OutRow[]): Generator<string> {
  const columns = sheetColumns[kind];
  const widths = columns.map((c, i) => `<col min="${i + 1}" max="${i + 1}" width="${c.width}" customWidth="1"/>`);
  yield `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
  yield `<row r="1">${columns.map((c, i) => textCell(`${letters(i)}1`, c.header, 1)).join('')}</row>`;
  let line = 1;
  let piece = '';
  for (const row of rows) {
    line++;
    piece += `<row r="${line}">${columns.map((c, i) => cellXml(`${letters(i)}${line}`, row[c.field] ?? null, c.field)).join('')}</row>`;
    if (piece.length > 64 * 1024) {
      yield piece;
      piece = '';
    }
  }
  yield `${piece}</sheetData>${validations(columns)}</worksheet>`;
}

function* instructionsXml(): Generator<string> {
  yield `${head}<worksheet xmlns="${main}"><cols><col min="1" max="1" width="24" customWidth="1"/><col min="2" max="2" width="26" customWidth="1"/><col min="3" max="3" width="90" customWidth="1"/></cols><sheetData>`;
  yield instructions()
    .map((cells, i) => {
      const style = i === 0 ? 5 : 4;
      return `<row r="${i + 1}">${cells.map((text, c) => (text ? textCell(`${letters(c)}${i + 1}`, text, style) : '')).join('')}</row>`;
    })
    .join('');
  yield '</sheetData></worksheet>';
}

const names = ['Istruzioni', ...sheetKinds.map((k) => sheetTitle[k])];
const parts: Record<string, string> = {
  '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${ms}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${ms}.styles+xml"/>${names.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${ms}.worksheet+xml"/>`).join('')}</Types>`,
  '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships">${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId${names.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': styles,
};

/** The template with these lines, as a stream: a sheet is written while it is sent. */
export function writeXlsx(rows: Iterable<[SheetKind, OutRow]>): Readable {
  const bySheet = new Map<SheetKind, OutRow[]>(sheetKinds.map((k) => [k, []]));
  for (const [kind, row] of rows) bySheet.get(kind)!.push(row);
  const zip = new ZipFile();
  const when = { mtime: new Date('2020-01-01T00:00:00Z') };
  for (const [name, xml] of Object.entries(parts)) zip.addBuffer(Buffer.from(xml), name, when);
  const sheet = (n: number, xml: () => Generator<string>) =>
    zip.addReadStreamLazy(`xl/worksheets/sheet${n}.xml`, when, (done) =>
      done(null, Readable.from(xml(), { objectMode: false })),
    );
  sheet(1, instructionsXml);
  sheetKinds.forEach((kind, i) => sheet(i + 2, () => sheetXml(kind, bySheet.get(kind)!)));
  zip.end();
  return zip.outputStream as Readable;
}
