import { Refusal } from '@zona/database';
import fc from 'fast-check';
import { typeOf } from './file-types.ts';
import * as sample from './testing/samples.ts';
import { zipEntries } from './zip.ts';

async function* inPieces(content: Buffer, length: number) {
  for (let at = 0; at < content.length; at += length) yield content.subarray(at, at + length);
}

/** The media type, or the code of the refusal. */
async function outcome(name: string, content: Buffer, pieces = 1000): Promise<string> {
  try {
    const type = typeOf(name);
    const passed: Buffer[] = [];
    for await (const chunk of type.inspected(inPieces(content, pieces))) passed.push(chunk);
    expect(Buffer.concat(passed).equals(content)).toBe(true);
    return type.mediaType;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.problems).toEqual([expect.objectContaining({ field: 'file', message: expect.stringMatching(/\.$/) })]);
    return error.problems[0]!.code;
  }
}

const { docx, xlsx, odf, pdf, png, jpg, p7m, ole, exe, elf, zip } = sample;
const base64 = p7m().toString('base64');

it.each([
  ['a.pdf', pdf(), 'application/pdf'],
  ['A.PDF', pdf(), 'application/pdf'],
  ['a.docx', docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['a.xlsx', xlsx(), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['a.odt', odf('text'), 'application/vnd.oasis.opendocument.text'],
  ['a.ods', odf('spreadsheet'), 'application/vnd.oasis.opendocument.spreadsheet'],
  ['a.csv', Buffer.from('comune;quota\nCarate;12,5\n'), 'text/csv'],
  ['a.csv', Buffer.from('comune;citt\xe0\n', 'latin1'), 'text/csv'],
  ['a.txt', Buffer.from('\ufeffciao', 'utf16le'), 'text/plain'],
  ['a.png', png(), 'image/png'],
  ['a.jpg', jpg(), 'image/jpeg'],
  ['a.jpeg', jpg(), 'image/jpeg'],
  ['delibera.pdf.p7m', p7m(), 'application/pkcs7-mime'],
  ['a.p7m', Buffer.from(base64), 'application/pkcs7-mime'],
  ['a.p7m', Buffer.from(`-----BEGIN PKCS7-----\n${base64}\n`), 'application/pkcs7-mime'],
])('%s is accepted', async (name, content, mediaType) => {
  for (const pieces of [1, 7, 1000]) expect(await outcome(name, content, pieces)).toBe(mediaType);
});

it.each([
  ['programma.exe', exe(), 'WRONG_TYPE'],
  ['pagina.html', Buffer.from('<script>'), 'WRONG_TYPE'],
  ['disegno.svg', Buffer.from('<svg/>'), 'WRONG_TYPE'],
  ['archivio.zip', docx(), 'WRONG_TYPE'],
  ['senza estensione', pdf(), 'WRONG_TYPE'],
  ['a.constructor', pdf(), 'WRONG_TYPE'],
  ['a.__proto__', pdf(), 'WRONG_TYPE'],
  ['a.doc', ole(), 'OLD_OFFICE'],
  ['a.xlsm', xlsx(), 'MACROS'],
  ['a.docm', docx(), 'MACROS'],
  ['a.xlsb', xlsx(), 'MACROS'],
  ['a.pdf', exe(), 'WRONG_CONTENT'],
  ['a.pdf', elf(), 'WRONG_CONTENT'],
  ['a.pdf', docx(), 'WRONG_CONTENT'],
  ['a.docx', pdf(), 'WRONG_CONTENT'],
  ['a.docx', xlsx(), 'WRONG_CONTENT'],
  ['a.xlsx', docx(), 'WRONG_CONTENT'],
  ['a.odt', odf('spreadsheet'), 'WRONG_CONTENT'],
  ['a.ods', docx(), 'WRONG_CONTENT'],
  ['a.docx', zip([{ name: 'qualunque.txt' }]), 'WRONG_CONTENT'],
  ['a.csv', exe(), 'WRONG_CONTENT'],
  ['a.txt', elf(), 'WRONG_CONTENT'],
  ['a.png', jpg(), 'WRONG_CONTENT'],
  ['a.p7m', pdf(), 'WRONG_CONTENT'],
  ['a.pdf', Buffer.alloc(0), 'EMPTY'],
  ['a.docx', ole(), 'ENCRYPTED'],
  ['a.xlsx', ole(), 'ENCRYPTED'],
  ['a.ods', odf('spreadsheet', { name: 'encrypted-package' }), 'ENCRYPTED'],
  ['a.xlsx', xlsx({ name: 'xl/sheet.xml', encrypted: true }), 'ENCRYPTED'],
  ['a.xlsx', xlsx({ name: 'xl/vbaProject.bin' }), 'MACROS'],
  ['a.xlsx', xlsx({ name: 'XL/VBAPROJECT.BIN' }), 'MACROS'],
  ['a.xlsx', xlsx({ name: 'xl/macrosheets/sheet1.xml' }), 'MACROS'],
  ['a.docx', docx({ name: 'word/vbaProject.bin' }), 'MACROS'],
  ['a.docx', docx({ name: 'word/embeddings/foglio.xlsm' }), 'MACROS'],
  ['a.odt', odf('text', { name: 'Basic/Standard/Module1.xml' }), 'MACROS'],
  ['a.ods', odf('spreadsheet', { name: 'Scripts/python/x.py' }), 'MACROS'],
  ['a.xlsx', xlsx({ name: 'xl/bomba.xml', declares: 4_000_000_000 }), 'TOO_LARGE_INSIDE'],
])('%s with other things inside is refused', async (name, content, code) => {
  for (const pieces of [1, 7, 1000]) expect(await outcome(name, content, pieces)).toBe(code);
});

it('an empty library of macros, as some programs leave one, is none', async () =>
  expect(await outcome('a.odt', odf('text', { name: 'Basic/Standard/script-lb.xml' }))).toMatch(/opendocument/));

it('something before the zip or behind it is refused', async () => {
  for (const content of [Buffer.concat([docx(), exe()]), Buffer.concat([docx(), docx()]), docx().subarray(0, -10)])
    expect(await outcome('a.docx', content)).toBe('WRONG_CONTENT');
  expect(await outcome('a.docx', Buffer.concat([Buffer.from('PK\x03\x04'), exe(), docx()]))).toBe('WRONG_CONTENT');
});

it('a large document is known by its two ends', async () => {
  const large = xlsx({ name: 'xl/media/foto.png', content: Buffer.alloc(3_000_000, 7) });
  expect(await outcome('a.xlsx', large, 65_536)).toMatch(/spreadsheetml/);
});

it('a directory of any bytes is read to the end or not at all', () =>
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(500), fc.nat(255), (noise, at, byte) => {
      const whole = Buffer.concat([docx(), Buffer.from(noise)]);
      whole[at % whole.length] = byte;
      zipEntries(whole, whole.length);
    }),
  ));
