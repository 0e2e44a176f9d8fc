import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { classNames } from '../base/class-names';

export interface Column<T> {
  key: string;
  header: string;
  headerHidden?: boolean;
  align?: 'left' | 'right';
  cell: (row: T) => ReactNode;
}

interface DataTableProps<T> {
  caption: string;
  captionHidden?: boolean;
  columns: Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
  /** Where the row leads: the first column carries the link. */
  rowLink?: (row: T) => string | undefined;
  dense?: boolean;
  /** The last row, by the keys of the columns: what all rows come to, those of further pages included. */
  totals?: Readonly<Record<string, ReactNode>>;
  /** Whether a column is zero in a row, or in the totals (null): a phone says all such columns of a card in one line. Unknown is not zero. */
  isZero?: (key: string, row: T | null) => boolean;
}

const alignment = (column: { align?: 'left' | 'right' }) => (column.align === 'right' ? 'z-right' : undefined);

interface CellsProps<T> {
  columns: readonly Column<T>[];
  content: (column: Column<T>) => ReactNode;
  isZero: (key: string) => boolean;
}

/** The cells after the first; on a phone those at zero are one. */
function Cells<T>({ columns, content, isZero }: CellsProps<T>) {
  const [zero, ...more] = columns.filter((column) => isZero(column.key));
  const folded = zero && more.length > 0;
  const label = [zero?.header, ...more.map((c) => c.header.toLocaleLowerCase('it'))].join(', ');
  return (
    <>
      {columns.map((column) => (
        <td
          key={column.key}
          role="cell"
          className={classNames(alignment(column), folded && isZero(column.key) && 'z-zero')}
          data-label={column.headerHidden ? undefined : column.header}
        >
          <span className="z-cell">{content(column)}</span>
        </td>
      ))}
      {folded && (
        <td role="cell" className="z-zeros" data-label={label}>
          <span className="z-cell">{content(zero)}</span>
        </td>
      )}
    </>
  );
}

/** A table with caption and headers; on a phone each row is a card with the header beside its value. */
export function DataTable<T>(props: DataTableProps<T>) {
  const { caption, captionHidden = true, columns, rows, rowKey, rowLink, dense, totals, isZero } = props;
  const [first, ...others] = columns;
  return (
    // Roles are spelled out because `display: block` on a phone takes them away from the elements.
    <table className={classNames('z-table', dense && 'z-table-dense')} role="table">
      <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.key} scope="col" role="columnheader" className={alignment(column)}>
              {column.headerHidden ? <span className="visually-hidden">{column.header}</span> : column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => {
          const to = rowLink?.(row);
          return (
            <tr key={rowKey(row)} role="row" className={to ? 'z-row-link' : undefined}>
              {first && (
                <th scope="row" role="rowheader" className={alignment(first)}>
                  {to ? (
                    <Link to={to} data-row-link="">
                      {first.cell(row)}
                    </Link>
                  ) : (
                    first.cell(row)
                  )}
                </th>
              )}
              <Cells
                columns={others}
                content={(column) => column.cell(row)}
                isZero={(key) => isZero?.(key, row) ?? false}
              />
            </tr>
          );
        })}
        {totals && first && (
          <tr role="row" className="z-totals">
            <th scope="row" role="rowheader" className={alignment(first)}>
              {totals[first.key]}
            </th>
            <Cells
              columns={others}
              content={(column) => totals[column.key]}
              isZero={(key) => isZero?.(key, null) ?? false}
            />
          </tr>
        )}
      </tbody>
    </table>
  );
}
