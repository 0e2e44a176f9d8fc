import { sumCents, toCents } from '@zona/money';
import { downloadCsv } from '@zona/ui';
import type { Comparison } from '@zona/budgets-domain';
import type { Before, Share } from './simulate';
import { t } from './words';

interface OnScreen {
  name: string;
  shares: readonly Share[];
  before: Before | null;
  comparison: Comparison | null;
}

interface Line {
  words: string[];
  /** Cents, or nothing where it is not known. */
  figures: (bigint | null)[];
}

function linesOf({ shares, before, comparison }: OnScreen): { headers: string[]; lines: Line[] } {
  const known = new Map((comparison?.rows ?? []).map((r) => [r.key, r]));
  const compared = Boolean(before && comparison);
  return {
    headers: [
      t('table.istat'),
      t('table.comune'),
      t('table.quota'),
      ...(compared ? [before!.label, t('table.difference')] : []),
      t('table.how'),
    ],
    lines: shares.map((s) => {
      const row = known.get(s.key);
      return {
        words: [s.key, s.name, s.steps.join(' ')],
        figures: [toCents(s.value), ...(compared ? [row?.before ?? null, row?.cents ?? null] : [])],
      };
    }),
  };
}

const decimal = (cents: bigint): string =>
  `${cents < 0n ? '-' : ''}${(cents < 0n ? -cents : cents)
    .toString()
    .padStart(3, '0')
    .replace(/(\d\d)$/, ',$1')}`;

export function exportCsv(screen: OnScreen): void {
  const { headers, lines } = linesOf(screen);
  downloadCsv(
    fileName(screen),
    headers,
    lines.map(({ words: [istat, comune, how], figures }) => [
      istat,
      comune,
      ...figures.map((f) => (f === null ? '' : decimal(f))),
      how,
    ]),
  );
}

/** The library is fetched when somebody asks for a sheet. Excel counts in floating point: cents are exact up to 15 digits. */
export async function exportXlsx(screen: OnScreen): Promise<void> {
  const { default: write } = await import('write-excel-file/browser');
  const { headers, lines } = linesOf(screen);
  const bold = { fontWeight: 'bold' as const };
  const text = (value: string) => ({ value, type: String });
  const money = (cents: bigint | null) =>
    cents === null ? null : { value: Number(cents) / 100, type: Number, format: '#,##0.00\\ "€"' };
  const total = (cell: ReturnType<typeof money>) => cell && { ...cell, ...bold };
  const last = headers.length - 1;
  const isMoney = (column: number) => column > 1 && column < last;
  await write(
    [
      headers.map((h, i) => ({ ...text(h), ...bold, ...(isMoney(i) && { align: 'right' as const }) })),
      ...lines.map(({ words: [istat, comune, how], figures }) => [
        text(istat!),
        text(comune!),
        ...figures.map(money),
        text(how!),
      ]),
      [null, { ...text(t('table.total')), ...bold }, ...totalsOf(lines).map((cents) => total(money(cents))), null],
    ],
    {
      sheet: t('export.sheet'),
      stickyRowsCount: 1,
      columns: headers.map((_, i) => ({ width: i === 0 ? 13 : i === last ? 110 : isMoney(i) ? 18 : 28 })),
    },
  ).toFile(`${fileName(screen)}.xlsx`);
}

/** Of each column of figures; nothing where one of them is not known. */
const totalsOf = (lines: readonly Line[]): (bigint | null)[] =>
  (lines[0]?.figures ?? []).map((_, column) => {
    const figures = lines.map((line) => line.figures[column] ?? null);
    return figures.includes(null) ? null : sumCents(figures as bigint[]);
  });

const fileName = ({ name }: OnScreen): string => t('export.file', { name: name || t('export.draft') });
