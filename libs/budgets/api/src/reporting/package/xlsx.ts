import { reportCheckAbout, type PackedCost, type ReportContent } from '@zona/budgets-domain';
import { formatDate } from '@zona/calendar';
import writeWorkbook from 'write-excel-file/node';

const head = { fontWeight: 'bold', backgroundColor: '#DCE8F5', wrap: true, alignVertical: 'top' } as const;
const words = (value: string | null) =>
  ({ value: value ?? '', type: String, wrap: true, alignVertical: 'top' }) as const;
/** Excel counts in floating point: cents are exact up to 15 digits. */
const figure = (value: string) =>
  ({ value: Number(value), type: Number, format: '#,##0.00\\ "€"', alignVertical: 'top' }) as const;
const day = (date: string | null) => words(date && formatDate(date));
const heads = (titles: readonly string[]) => titles.map((value) => ({ value, type: String, ...head }));

const columns: readonly [
  title: string,
  width: number,
  cell: (c: PackedCost) => ReturnType<typeof words> | ReturnType<typeof figure>,
][] = [
  ['N.', 6, (c) => words(String(c.number))],
  ['Spesa', 40, (c) => words(c.title)],
  ['Voce', 34, (c) => words(c.line)],
  ['Fornitore', 30, (c) => words(c.supplier)],
  ['C.F. / P. IVA', 18, (c) => words(c.supplierCode)],
  ['Fattura', 14, (c) => words(c.invoiceNumber)],
  ['Data fattura', 13, (c) => day(c.invoiceDate)],
  ['Tipo di spesa', 24, (c) => words(c.costType)],
  ['Impegno', 34, (c) => words(c.commitment)],
  ['CIG', 14, (c) => words(c.cig)],
  ['CUP', 18, (c) => words(c.cup)],
  ['Mandati', 18, (c) => words(c.mandates)],
  ['Pagata il', 13, (c) => words(c.paidOn)],
  ['Liquidato', 15, (c) => figure(c.settled)],
  ['Rendicontato', 15, (c) => figure(c.value)],
];

/** Excel: all costs with their total, and what did not agree when it was signed. */
export async function writeCosts({ costs, total, warnings }: ReportContent): Promise<Buffer> {
  const sum = columns.map((_, i) =>
    i === columns.length - 1 ? { ...figure(total), ...head } : { ...words(i === 1 ? 'Totale' : ''), ...head },
  );
  const sheets = [
    {
      sheet: 'Spese',
      columns: columns.map(([, width]) => ({ width })),
      stickyRowsCount: 1,
      data: [heads(columns.map(([title]) => title)), ...costs.map((c) => columns.map(([, , cell]) => cell(c))), sum],
    },
    {
      sheet: 'Avvisi',
      columns: [{ width: 32 }, { width: 40 }, { width: 40 }, { width: 40 }],
      stickyRowsCount: 1,
      data: [
        heads(['Avviso', 'Di che cosa', 'Risulta', 'Atteso']),
        ...warnings.map((w) => [
          words(reportCheckAbout[w.code].title),
          words(w.about),
          words(`${w.foundLabel}: ${w.found}`),
          words(`${w.expectedLabel}: ${w.expected}`),
        ]),
      ],
    },
  ];
  return writeWorkbook(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
}
