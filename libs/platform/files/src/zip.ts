/** One file inside a zip, as its directory says: the size is what it would be once inflated. */
export interface ZipEntry {
  name: string;
  size: number;
  encrypted: boolean;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const endLength = 22;
const entryLength = 46;

/**
 * The entries of a zip from the directory at its end, given its last bytes: nothing is inflated, whatever it holds.
 * Null when the directory is not in order, not all there, or of the 64-bit kind, which no document of ours needs.
 */
export function zipEntries(tail: Buffer, size: number): ZipEntry[] | null {
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + endLength > tail.length || tail.readUInt32LE(end) !== endOfDirectory) return null;
  const count = tail.readUInt16LE(end + 10);
  const length = tail.readUInt32LE(end + 12);
  const start = end - length;
  // The directory is where it says it is: no second zip before it or behind it.
  if (start < 0 || tail.readUInt32LE(end + 16) !== size - tail.length + start) return null;
  if (end + endLength + tail.readUInt16LE(end + 20) !== tail.length) return null;
  const entries: ZipEntry[] = [];
  for (let at = start; at < end;) {
    if (at + entryLength > end || tail.readUInt32LE(at) !== directoryEntry) return null;
    const nameEnd = at + entryLength + tail.readUInt16LE(at + 28);
    if (nameEnd > end) return null;
    entries.push({
      name: tail.toString('utf8', at + entryLength, nameEnd),
      size: tail.readUInt32LE(at + 24),
      encrypted: (tail.readUInt16LE(at + 8) & 1) === 1,
    });
    at = nameEnd + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32);
  }
  return entries.length === count ? entries : null;
}
