import { sizeOf } from './file-size';

it.each([
  [0, '1 kB'],
  [12, '1 kB'],
  [1499, '1 kB'],
  [999_499, '999 kB'],
  [1_000_000, '1 MB'],
  [1_449_000, '1,4 MB'],
  [26_214_400, '26,2 MB'],
])('%d bytes are %s', (bytes, text) => expect(sizeOf(bytes)).toBe(text));
