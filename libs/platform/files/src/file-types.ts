import { refuse } from '@zona/database';
import { extensionOf } from './file-name.ts';
import { zipEntries } from './zip.ts';

/** The form's field that carries a file: problems are shown beside it. */
export const field = 'file';

const accepted =
  'PDF, Word (.docx), Excel (.xlsx), OpenDocument (.odt, .ods), CSV, testo (.txt), immagini (.png, .jpg), file firmati (.p7m)';
const problems = {
  EMPTY: 'Il file è vuoto: controlla di aver scelto quello giusto.',
  WRONG_TYPE: `Questo tipo di file non si può caricare. Si accettano: ${accepted}.`,
  OLD_OFFICE: 'I formati .doc e .xls sono superati: salva una copia in .docx o .xlsx e carica quella.',
  MACROS: 'Il file contiene macro, che non si accettano: salva una copia senza macro (.docx, .xlsx, .odt o .ods).',
  ENCRYPTED:
    'Il file è protetto da una password, o è in un formato di Office superato: salva una copia senza password in .docx o .xlsx.',
  WRONG_CONTENT: 'Il contenuto non corrisponde al nome: il file è rovinato, o la sua estensione è di un altro formato.',
  TOO_LARGE_INSIDE: 'Il documento è compresso, e una volta aperto sarebbe troppo grande: dividilo in più file.',
};
const refused = (code: keyof typeof problems): never => refuse(field, code, problems[code]);

const headLength = 4096;
/** Room for the directory of thousands of entries. */
const tailLength = 512 * 1024;
const inflatedAtMost = 512 * 1024 * 1024;

/** What is kept of a content while it goes by: its beginning, its end, its size, never the whole. */
class Seen {
  head = Buffer.alloc(0);
  size = 0;
  hasZero = false;
  /** The last bytes, written round and round: the same memory however small the pieces arrive. */
  private readonly ring = Buffer.allocUnsafe(tailLength);

  add(chunk: Buffer): void {
    if (this.head.length < headLength)
      this.head = Buffer.concat([this.head, chunk.subarray(0, headLength - this.head.length)]);
    this.hasZero ||= chunk.includes(0);
    const last = chunk.subarray(-tailLength);
    const at = (this.size + chunk.length - last.length) % tailLength;
    const first = last.copy(this.ring, at);
    last.copy(this.ring, 0, first);
    this.size += chunk.length;
  }

  get tail(): Buffer {
    if (this.size <= tailLength) return this.ring.subarray(0, this.size);
    const at = this.size % tailLength;
    return Buffer.concat([this.ring.subarray(at), this.ring.subarray(0, at)]);
  }

  begins(...bytes: number[]): boolean {
    return bytes.every((b, i) => this.head[i] === b);
  }
}

type Check = (seen: Seen) => boolean;

/** A container of before 2007: also what a document with a password is wrapped in. */
const isOle: Check = (seen) => seen.begins(0xd0, 0xcf, 0x11, 0xe0);
const macros =
  /(^|\/)vba(project|data)[^/]*$|(^|\/)macrosheets\/|\.(doc|dot|xls|xlt|ppt)m$|^basic\/[^/]+\/(?!(script|dialog)-lb\.xml$)[^/]+\.xml$|^scripts\/./;

const office =
  (isThis: (names: readonly string[], seen: Seen) => boolean): Check =>
  (seen) => {
    if (isOle(seen)) refused('ENCRYPTED');
    const entries = seen.begins(0x50, 0x4b, 3, 4) && zipEntries(seen.tail, seen.size);
    if (!entries) return false;
    const names = entries.map((e) => e.name.toLowerCase());
    if (names.some((name) => macros.test(name))) refused('MACROS');
    if (entries.some((e) => e.encrypted) || names.includes('encrypted-package')) refused('ENCRYPTED');
    if (entries.reduce((sum, e) => sum + e.size, 0) > inflatedAtMost) refused('TOO_LARGE_INSIDE');
    return isThis(names, seen);
  };
const ooxml = (main: RegExp) => office((names) => names.some((name) => main.test(name)));
/** The first entry of an OpenDocument is its media type, as it is. */
const openDocument = (mediaType: string) =>
  office((_names, { head }) => head.toString('latin1', 30, 38 + head.readUInt32LE(22)) === `mimetype${mediaType}`);

/** Words and not bytes; Excel's "Unicode text" has zeros, and says so at its beginning. */
const text: Check = (seen) => !seen.hasZero || seen.begins(0xff, 0xfe) || seen.begins(0xfe, 0xff);

/** Signed data (CMS): its name is at the beginning, in binary or in base64, with or without a heading. */
const signedData = Buffer.from('06092a864886f70d010702', 'hex');
const isSignedData = (bytes: Buffer) => bytes[0] === 0x30 && bytes.subarray(0, 32).includes(signedData);
const signed: Check = ({ head }) =>
  isSignedData(head) ||
  isSignedData(Buffer.from(head.toString('latin1').replace(/^-----BEGIN [A-Z0-9 ]+-----/, ''), 'base64'));

const odf = 'application/vnd.oasis.opendocument';
const ms = 'application/vnd.openxmlformats-officedocument';
const types: Record<string, [mediaType: string, check: Check]> = {
  pdf: ['application/pdf', (seen) => seen.begins(0x25, 0x50, 0x44, 0x46, 0x2d)],
  docx: [`${ms}.wordprocessingml.document`, ooxml(/^word\/document\d*\.xml$/)],
  xlsx: [`${ms}.spreadsheetml.sheet`, ooxml(/^xl\/workbook\d*\.xml$/)],
  odt: [`${odf}.text`, openDocument(`${odf}.text`)],
  ods: [`${odf}.spreadsheet`, openDocument(`${odf}.spreadsheet`)],
  csv: ['text/csv', text],
  txt: ['text/plain', text],
  png: ['image/png', (seen) => seen.begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  jpg: ['image/jpeg', (seen) => seen.begins(0xff, 0xd8, 0xff)],
  p7m: ['application/pkcs7-mime', signed],
};
types['jpeg'] = types['jpg']!;

export interface FileType {
  mediaType: string;
  /** The same content, refused at its end when it is not what the name says. */
  inspected(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer>;
}

/** The type that a name promises; refuses the names of what is not accepted. */
export function typeOf(name: string): FileType {
  const extension = extensionOf(name);
  if (/^(doc|dot|xls|xlt|ppt|xla)m$|^xlsb$/.test(extension)) refused('MACROS');
  if (/^(doc|xls)$/.test(extension)) refused('OLD_OFFICE');
  const [mediaType, check] = (Object.hasOwn(types, extension) && types[extension]) || refused('WRONG_TYPE');
  return {
    mediaType,
    async *inspected(content) {
      const seen = new Seen();
      for await (const chunk of content) {
        seen.add(chunk);
        yield chunk;
      }
      if (seen.size === 0) refused('EMPTY');
      if (!check(seen)) refused('WRONG_CONTENT');
    },
  };
}
