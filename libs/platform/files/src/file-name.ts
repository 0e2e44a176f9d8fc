/** What no name of a file may hold: it is shown, sent in a header and written on somebody's disk. */
const invisible = /\p{C}/gu; // Control, direction overrides, zero width, unassigned, private.
const forbidden = /["*:<>?|]/g; // Refused by Windows.
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i; // Names of devices on Windows.
const longest = 120;

const cut = (text: string, length: number) => [...text].slice(0, length).join('');

/** The name that a file arrived with, made innocent: no folders, nothing invisible, nothing that only looks like its end. */
export function safeName(given: string): string {
  const last = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1)!;
  const clean = last
    .replace(invisible, '')
    .replace(forbidden, '_')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '');
  const at = clean.lastIndexOf('.');
  const [stem, end] = at < 0 ? [clean, ''] : [clean.slice(0, at), clean.slice(at)];
  const body = cut(stem.replace(/^[. ]+|[. ]+$/g, ''), longest) || 'file';
  return `${reserved.test(body) ? `_${body}` : body}${cut(end.replaceAll(' ', ''), 12)}`;
}

/** `pdf` of `Delibera 13.PDF`; empty when there is none. */
export const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
