import { checkCig, checkCodiceFiscale, checkCup } from '@zona/codici';
import { budgetActKindLabel, type BudgetActKind } from '../acts.ts';
import { RowCells } from './cells.ts';

/** A payment as the accounting system wrote it. */
export interface PaymentRow {
  number: string;
  paidOn: string;
  value: string;
  supplierCode: string | null;
  supplierText: string | null;
  invoiceNumber: string | null;
  cig: string | null;
  commitmentText: string | null;
  subject: string | null;
}

type Mandate = Pick<PaymentRow, 'number' | 'paidOn' | 'value'>;

/** What one mandate paid on a day; several may have been paid the same by it. */
export const mandateOf = ({ number, paidOn, value }: Mandate): string =>
  [number.toUpperCase(), paidOn, value].join('|');

/** Two rows with this in common are one payment, in one file or in two. Names are written in many ways: only a code tells two apart. */
export const paymentKey = (row: Mandate & Pick<PaymentRow, 'supplierCode'>): string =>
  [mandateOf(row), row.supplierCode?.toUpperCase() ?? []].flat().join('|');

/** Whether two rows of one mandate and amount are one payment: they are, unless each says another beneficiary. */
export const samePayee = (a: string | null, b: string | null): boolean =>
  !a || !b || a.toUpperCase() === b.toUpperCase();

/** Null where the row has errors: its cells say which. */
export function readPayment(cells: RowCells, today: string): PaymentRow | null {
  const number = cells.text('number', 60, true);
  const paidOn = cells.date('paidOn', true);
  const value = cells.amount('value');
  if (paidOn && paidOn > today) cells.error('paidOn', 'è nel futuro: si importano pagamenti già fatti.');
  const supplierCode = cells.text('supplierCode', 30);
  const checked = supplierCode ? checkCodiceFiscale(supplierCode) : null;
  if (checked && !checked.ok) cells.warning('supplierCode', `«${supplierCode}»: ${checked.message}`);
  const more = {
    supplierCode: checked?.ok ? checked.value : supplierCode,
    supplierText: cells.text('supplier', 300),
    invoiceNumber: cells.text('invoice', 60),
    cig: cells.text('cig', 20)?.toUpperCase() ?? null,
    commitmentText: cells.text('commitment', 300),
    subject: cells.text('subject', 500),
  };
  if (cells.hasErrors || !number || !paidOn || !value) return null;
  return { number, paidOn, value, ...more };
}

export interface LineRow {
  operation: 'allocate' | 'commit';
  key: string | null;
  fund: string;
  fundYear: number;
  title: string;
  comune: string | null;
  year: number;
  value: string;
  subject: string | null;
  providerText: string | null;
  cig: string | null;
  cup: string | null;
  actKind: BudgetActKind | null;
  organ: string | null;
  number: string | null;
  actDate: string | null;
}

const operations: Record<string, LineRow['operation']> = {
  stanziamento: 'allocate',
  stanziamenti: 'allocate',
  impegno: 'commit',
  impegni: 'commit',
};

export function readLine(cells: RowCells): LineRow | null {
  const said = cells.text('operation', 40, true);
  const operation = said ? (operations[said.toLowerCase()] ?? null) : null;
  if (said && !operation) cells.error('operation', `«${said}» non si conosce: scrivi Stanziamento o Impegno.`);
  const row = {
    key: cells.text('key', 60),
    fund: cells.text('fund', 300, true),
    fundYear: cells.year('fundYear'),
    title: cells.text('title', 300, true),
    comune: cells.text('comune', 200),
    year: cells.year('year'),
    value: cells.amount('value'),
    subject: cells.text('subject', 300),
    providerText: cells.text('provider', 300),
    cig: codeOf(cells, 'cig', checkCig),
    cup: codeOf(cells, 'cup', checkCup),
    ...actOf(cells),
  };
  const { fund, fundYear, title, year, value } = row;
  if (cells.hasErrors || !operation || !fund || !fundYear || !title || !year || !value) return null;
  return { ...row, operation, fund, fundYear, title, year, value };
}

function codeOf(cells: RowCells, field: string, check: typeof checkCig): string | null {
  const text = cells.text(field, 40);
  if (!text) return null;
  const checked = check(text);
  return checked.ok ? checked.value : cells.error(field, `«${text}» non va: ${checked.message}`);
}

function actOf(cells: RowCells): Pick<LineRow, 'actKind' | 'organ' | 'number' | 'actDate'> {
  const said = cells.text('actKind', 60);
  const [actKind] = Object.entries(budgetActKindLabel).find(([, l]) => l.toLowerCase() === said?.toLowerCase()) ?? [];
  if (said && !actKind)
    cells.error('actKind', `«${said}» non si conosce: scrivi ${Object.values(budgetActKindLabel).join(', ')}.`);
  return {
    actKind: (actKind as BudgetActKind | undefined) ?? null,
    organ: cells.text('organ', 200),
    number: cells.text('number', 60),
    actDate: cells.date('actDate'),
  };
}
