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
}

const alignment = (column: { align?: 'left' | 'right' }) => (column.align === 'right' ? 'z-right' : undefined);

/** A table with caption and headers; on a phone each row is a card with the header beside its value. */
export function DataTable<T>(props: DataTableProps<T>) {
  const { caption, captionHidden = true, columns, rows, rowKey, rowLink, dense, totals } = props;
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
              {others.map((column) => (
                <td key={column.key} role="cell" className={alignment(column)} data-label={column.header}>
                  <span className="z-cell">{column.cell(row)}</span>
                </td>
              ))}
            </tr>
          );
        })}
        {totals && first && (
          <tr role="row" className="z-totals">
            <th scope="row" role="rowheader" className={alignment(first)}>
              {totals[first.key]}
            </th>
            {others.map((column) => (
              <td key={column.key} role="cell" className={alignment(column)} data-label={column.header}>
                <span className="z-cell">{totals[column.key]}</span>
              </td>
            ))}
          </tr>
        )}
      </tbody>
    </table>
  );
}
