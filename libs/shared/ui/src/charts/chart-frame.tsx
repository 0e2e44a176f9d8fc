import { useId, useState, type ReactNode } from 'react';
import { Button } from '../base/button';
import { DataTable, type Column } from '../lists/data-table';
import { t } from '../words';
import './charts.css';

interface ChartFrameProps<T> {
  title: string;
  /** What the chart shows, in a sentence: for those who look, and for those who listen. */
  says: string;
  note?: ReactNode;
  columns: Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
  children: ReactNode;
}

/** A chart with its title, its sentence and, behind a button, its table. On paper both are there. */
export function ChartFrame<T>({ title, says, note, columns, rows, rowKey, children }: ChartFrameProps<T>) {
  const id = useId();
  const [table, setTable] = useState(false);
  return (
    <figure className="z-chart" aria-labelledby={`${id}-titolo`}>
      <div className="z-chart-head">
        <figcaption id={`${id}-titolo`}>{title}</figcaption>
        <span className="d-print-none">
          <Button size="sm" aria-expanded={table} aria-controls={`${id}-tabella`} onClick={() => setTable(!table)}>
            {t(table ? 'charts.hideTable' : 'charts.showTable')}
          </Button>
        </span>
      </div>
      <p className="z-chart-says">{says}</p>
      {children}
      {note}
      <div id={`${id}-tabella`} className={table ? 'z-chart-table' : 'z-chart-table z-chart-table-closed'}>
        <DataTable caption={title} dense columns={columns} rows={rows} rowKey={rowKey} />
      </div>
    </figure>
  );
}
