import { crc32, deflateRawSync } from 'node:zlib';

interface Entry {
  name: string;
  content?: string | Buffer;
  /** What the directory says it inflates to, where that is a lie or a bomb. */
  declares?: number;
  deflated?: boolean;
  encrypted?: boolean;
}

/** A zip as a program would write it. */
export function zip(entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content = '', declares, deflated = false, encrypted = false } of entries) {
    const plain = Buffer.from(content);
    const body = deflated ? deflateRawSync(plain) : plain;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(encrypted ? 1 : 0, 2);
    common.writeUInt16LE(deflated ? 8 : 0, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(body.length, 14);
    common.writeUInt32LE(declares ?? plain.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), body]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, rest, Buffer.from(name));
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}

const rels = [
  { name: '_rels/.rels', content: '<Relationships/>' },
  { name: '[Content_Types].xml', content: '<Types/>' },
];
export const docx = (...more: Entry[]) => zip([...rels, { name: 'word/document.xml', content: '<w/>' }, ...more]);
export const xlsx = (...more: Entry[]) => zip([...rels, { name: 'xl/workbook.xml', content: '<x/>' }, ...more]);
export const odf = (kind: 'text' | 'spreadsheet', ...more: Entry[]) =>
  zip([
    { name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}` },
    { name: 'content.xml', content: '<office/>', deflated: true },
    ...more,
  ]);
export const pdf = (text = 'prova') => Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`);
export const png = () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
export const jpg = () => Buffer.from('ffd8ffe000104a46494600', 'hex');
/** The beginning of a CAdES signature, as `openssl cms -sign -outform DER` writes it. */
export const p7m = () => Buffer.from('3082057406092a864886f70d010702a082056530820561020101', 'hex');
export const ole = () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)]);
export const exe = () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(62), Buffer.from('PE\0\0')]);
export const elf = () => Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01'), Buffer.alloc(57)]);
