import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

export type CellOf =
  string | number | boolean | null | { formula: string; result?: string } | { day: number } | { fault: string };
type Sheets = Record<string, readonly (readonly CellOf[])[]>;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function cellXml(cell: CellOf, shared: string[]): string {
  if (cell === null) return '<c/>';
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string') {
    if (!shared.includes(cell)) shared.push(cell);
    return `<c t="s"><v>${shared.indexOf(cell)}</v></c>`;
  }
  if ('day' in cell) return `<c s="1"><v>${cell.day}</v></c>`;
  if ('fault' in cell) return `<c t="e"><v>${cell.fault}</v></c>`;
  return `<c><f>${cell.formula}</f>${cell.result === undefined ? '' : `<v>${cell.result}</v>`}</c>`;
}

/** A workbook as a spreadsheet saves it: shared words, a style for days. `more` adds or replaces parts. */
export async function workbook(sheets: Sheets, more: Record<string, Buffer | string> = {}): Promise<Buffer> {
  const names = Object.keys(sheets);
  const shared: string[] = [];
  const parts: Record<string, Buffer | string> = {};
  names.forEach((name, i) => {
    const rows = sheets[name]!.map((cells) => `<row>${cells.map((c) => cellXml(c, shared)).join('')}</row>`);
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
  });
  parts['xl/workbook.xml'] =
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((n, i) => `<sheet name="${escaped(n)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`;
  const rel = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  parts['xl/_rels/workbook.xml.rels'] =
    `<Relationships>${names.map((_, i) => rel(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')}${rel('s', 'sharedStrings', 'sharedStrings.xml')}${rel('y', 'styles', 'styles.xml')}</Relationships>`;
  parts['_rels/.rels'] = `<Relationships>${rel('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`;
  parts['xl/sharedStrings.xml'] =
    `<sst xmlns="${main}">${shared.map((s) => `<si><t xml:space="preserve">${escaped(s)}</t></si>`).join('')}</sst>`;
  parts['xl/styles.xml'] =
    `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
  const zip = new ZipFile();
  for (const [name, content] of Object.entries({ '[Content_Types].xml': '<Types/>', ...parts, ...more }))
    zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream as Readable);
}
