import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { PackedFile, ReportContent } from '@zona/budgets-domain';
import { fromBufferPromise } from 'yauzl';
import { writePackage, type OpenFile } from './zip.ts';

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
const file = (name: string, content: string, cost: number | null): PackedFile => ({
  id: name,
  name,
  size: content.length,
  sha256: sha256(content),
  cost,
});
const cost = (number: number) => ({
  ...{ number, title: `Fattura ${number}`, line: 'Voce', supplier: 'Cooperativa', supplierCode: '01234567890' },
  ...{ invoiceNumber: String(number), invoiceDate: '2026-03-01', costType: null, commitment: 'Contratto', cig: 'Z1' },
  ...{ cup: null, mandates: '7', paidOn: '01/04/2026', settled: '10.00', value: '10.00' },
});
const content = (some: Partial<ReportContent> = {}): ReportContent => ({
  ...{
    ambito: 'Ambito',
    title: 'Rendiconto',
    fund: 'Fondo',
    fundKind: 'FNPS',
    cup: null,
    year: 2026,
    from: null,
    to: null,
  },
  ...{ note: null, number: 1, signedBy: 'Chi firma', signedAt: '2026-11-22T10:00:00.000Z', actKind: null, organ: null },
  ...{
    actNumber: null,
    actDate: null,
    assigned: '100.00',
    total: '20.00',
    own: '0.00',
    ownStated: null,
    ownNote: null,
  },
  costs: [cost(1), cost(2)],
  warnings: [],
  files: [],
  ...some,
});
const packed = async (c: ReportContent, open: OpenFile) => buffer(await writePackage(c, open, () => undefined));
const opening =
  (contents: Record<string, string>): OpenFile =>
  async ({ id }) =>
    Readable.from([Buffer.from(contents[id]!)]);

it('holds every file, and says what each is', async () => {
  const files = [file('lettera.pdf', 'abc', null), file('fattura.pdf', 'defg', 1), file('Fattura.pdf', 'hi', 1)];
  const zip = await packed(
    content({ files }),
    opening({ 'lettera.pdf': 'abc', 'fattura.pdf': 'defg', 'Fattura.pdf': 'hi' }),
  );
  const read = await fromBufferPromise(zip, { lazyEntries: true });
  const parts = new Map<string, Buffer>();
  for await (const entry of read.eachEntry())
    parts.set(entry.fileName, await buffer(await read.openReadStreamPromise(entry)));
  const sums = parts.get('SHA256SUMS')!.toString().trim().split('\n');
  expect(sums).toHaveLength(5);
  for (const line of sums) {
    const [sum, path] = line.split('  ') as [string, string];
    expect([path, sha256(parts.get(path)!)]).toEqual([path, sum]);
  }
  expect(parts.get('documenti/0001/Fattura (2).pdf')!.toString()).toBe('hi');
});

it('signs with signs that the first font has not', async () => {
  const zip = await packed(content({ title: 'Ω Ж 漢', costs: [{ ...cost(1), title: 'Ελληνικά' }] }), opening({}));
  expect(zip.length).toBeGreaterThan(10_000);
});

it('is not made with a file that is not what was signed, nor without one that is gone', async () => {
  const files = [file('fattura.pdf', 'defg', 1)];
  await expect(packed(content({ files }), opening({ 'fattura.pdf': 'DEFG' }))).rejects.toThrow('not what was signed');
  const gone: OpenFile = () => Promise.reject(new Error('gone'));
  await expect(packed(content({ files }), gone)).rejects.toThrow('gone');
});

it('stops when it is told to', async () => {
  const files = [file('fattura.pdf', 'defg', 1)];
  const stop = () => {
    throw new Error('stop');
  };
  const zip = await writePackage(content({ files }), opening({ 'fattura.pdf': 'defg' }), stop);
  await expect(buffer(zip)).rejects.toThrow('stop');
});
