import { budgetDimensionLabel, type BudgetDimension } from '@zona/budgets-domain';
import { formatEuro, toCents } from '@zona/money';
import { Button, DataTable, type Column } from '@zona/ui';
import { rowAddress } from './address';
import { figuresShown, groupName, type FigureKey } from './columns';
import type { BudgetData, BudgetRowData } from './types';
import { t } from './words';

/** Rows asked for at first, and at most. */
export const firstRows = 200;
export const mostRows = 1000;

interface BudgetTableProps {
  budget: BudgetData;
  by: BudgetDimension;
  params: URLSearchParams;
  forecast: boolean;
  onMore: () => void;
  pending: boolean;
}

const value = (text: string | null | undefined) => (text ? formatEuro(text) : '');

/** Not known, as what is assigned to a line, is not zero. */
const atZero = (text: string | null | undefined) => Boolean(text) && toCents(text!) === 0n;

/** What the row is: its name, of what, and what it counts that answers to others too. */
function Named({ row, by }: { row: BudgetRowData; by: BudgetDimension }) {
  return (
    <>
      {groupName(by, row)}
      {row.detail && <span className="z-budget-detail">{row.detail}</span>}
      {toCents(row.sharedElsewhere) !== 0n && (
        <span className="z-budget-detail">{t('table.shared', { value: formatEuro(row.sharedElsewhere) })}</span>
      )}
    </>
  );
}

export function BudgetTable({ budget, by, params, forecast, onMore, pending }: BudgetTableProps) {
  const keys = figuresShown(by, forecast);
  if (!budget.rows.length) return <p className="z-muted">{t('table.empty')}</p>;
  const columns: Column<BudgetRowData>[] = [
    { key: 'name', header: budgetDimensionLabel[by], cell: (row) => <Named row={row} by={by} /> },
    ...keys.map((key: FigureKey) => ({
      key,
      header: t(`figures.${key}`),
      align: 'right' as const,
      cell: (row: BudgetRowData) => <span className="z-num">{value(row.figures[key])}</span>,
    })),
  ];
  const { rowCount, rows, totals } = budget;
  return (
    <div className="z-stack-sm">
      <div className="z-budget-scroll">
        <DataTable
          caption={t('table.caption', { by: budgetDimensionLabel[by].toLowerCase() })}
          dense
          columns={columns}
          rows={rows}
          rowKey={(row) => row.key}
          rowLink={(row) => rowAddress(params, by, row.key)}
          isZero={(key, row) => atZero((row?.figures ?? totals)[key as FigureKey])}
          totals={{
            name: rows.length < rowCount ? t('table.totalOf', { count: rowCount }) : t('table.total'),
            ...Object.fromEntries(keys.map((key) => [key, <span className="z-num">{value(totals[key])}</span>])),
          }}
        />
      </div>
      {rows.length < rowCount && rows.length < mostRows && (
        <Button size="sm" pending={pending} onClick={onMore}>
          {t('table.more', { count: Math.min(rowCount, mostRows) })}
        </Button>
      )}
      {rowCount > mostRows && <p className="z-muted">{t('table.most', { shown: rows.length, count: rowCount })}</p>}
    </div>
  );
}
