export type CsvCell = string | number | null | undefined;

const BOM = '\uFEFF';

/** Formula characters are defused: a sheet must not run what somebody typed in a name. */
function cell(value: CsvCell): string {
  const text = value === null || value === undefined ? '' : String(value);
  const safe =
    typeof value === 'string' && /^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)*$/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What Excel in Italy opens with a double click: semicolons, CRLF, byte order mark. */
export const toCsv = (headers: string[], rows: CsvCell[][]): string =>
  BOM + [headers, ...rows].map((row) => row.map(cell).join(';')).join('\r\n') + '\r\n';

export function downloadCsv(fileName: string, headers: string[], rows: CsvCell[][]): void {
  const url = URL.createObjectURL(new Blob([toCsv(headers, rows)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName.endsWith('.csv') ? fileName : `${fileName}.csv`;
  link.click();
  URL.revokeObjectURL(url);
}
