import { periodTypeLabel } from '@zona/plans-domain';
import { useViewer } from '@zona/session';
import { Button } from '@zona/ui';
import { useCallback, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { expected } from '../numbers';
import { paths } from '../paths';
import { pastedRows } from './entry';
import { MoveDialog } from './move-dialog';
import { ReadingCell, type CellPlace } from './reading-cell';
import type { OwedRow, OwedTable } from './owed-rows';
import { periodHead, shownValue, type Reading } from './values';
import { t } from './words';

const keyOf = ({ key }: OwedRow, period: string) => `${key}:${period}`;

interface Props {
  tables: readonly OwedTable[];
  period: string;
  canWrite(row: OwedRow): boolean;
}

/** What is owed, in tables of periods: written in the cells, sent together. */
export function OwedGrid({ tables, period, canWrite }: Props) {
  const [saved, setSaved] = useState<ReadonlyMap<string, Reading>>(new Map());
  const [sending, setSending] = useState(false);
  const onSaved = useCallback(
    (row: OwedRow, reading: Reading) => setSaved((known) => new Map(known).set(keyOf(row, reading.period), reading)),
    [],
  );
  const readingAt = (row: OwedRow, code: string): Reading | null => {
    const [here, there] = [saved.get(keyOf(row, code)), row.readings.get(code)];
    return here && (!there || here.version > there.version) ? here : (there ?? null);
  };
  const ready = tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      table.periods.flatMap((code) => {
        const reading = period && code !== period ? null : readingAt(row, code);
        return reading?.state === 'draft' && canWrite(row) && shownValue(row.indicator, reading) !== null
          ? [{ indicator: row.indicator, reading }]
          : [];
      }),
    ),
  );

  return (
    <div className="z-stack">
      <div className="z-grid-bar">
        <p className="z-muted">{t('grid.help')}</p>
        <Button
          variant="primary"
          disabled={!ready.length}
          onClick={() => setSending(true)}
          aria-label={`${t('grid.send')} (${ready.length})`}
        >
          {t('grid.send')} ({ready.length})
        </Button>
      </div>
      {tables.map((table) => (
        <GridTable
          key={table.type + table.periods.join()}
          table={table}
          periods={period ? table.periods.filter((code) => code === period) : table.periods}
          canWrite={canWrite}
          readingAt={readingAt}
          onSaved={onSaved}
        />
      ))}
      {sending && (
        <MoveDialog
          action="send"
          items={ready}
          onClose={() => setSending(false)}
          onDone={() => {
            setSending(false);
            setSaved(new Map());
          }}
        />
      )}
    </div>
  );
}

interface TableProps {
  table: OwedTable;
  periods: readonly string[];
  canWrite(row: OwedRow): boolean;
  readingAt(row: OwedRow, period: string): Reading | null;
  onSaved(row: OwedRow, reading: Reading): void;
}

/** Arrows and Enter go to the next line that can be written; the columns of a sheet fall into the columns of the grid. */
function useCells() {
  const writers = useRef(new Map<string, (texts: string[]) => void>());
  const register = useCallback(({ row, column }: CellPlace, write: ((texts: string[]) => void) | null) => {
    if (write) writers.current.set(`${row}:${column}`, write);
    else writers.current.delete(`${row}:${column}`);
  }, []);
  const onKey = (event: KeyboardEvent) => {
    const step = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    const from = event.currentTarget as HTMLElement;
    // In a list of choices and in a date the arrows are theirs.
    if (!step || (event.key !== 'Enter' && from.matches('select, [type="date"]'))) return;
    const column = from.dataset['column'] ?? '';
    const table = from.closest('table');
    const cells = [...(table?.querySelectorAll<HTMLElement>(`[data-column="${column}"]`) ?? [])];
    const next = cells[cells.indexOf(from) + step];
    event.preventDefault();
    next?.focus();
    if (next instanceof HTMLInputElement && next.type !== 'date') next.select();
  };
  const onPaste = (event: ClipboardEvent, { row, column }: CellPlace) => {
    const rows = pastedRows(event.clipboardData.getData('text'));
    if (rows.length === 1 && rows[0]!.length === 1) return;
    event.preventDefault();
    rows.forEach((texts, down) =>
      texts.forEach((text, right) => writers.current.get(`${row + down}:${column + right}`)?.([text.trim()])),
    );
  };
  return { register, onKey, onPaste };
}

function GridTable({ table, periods, canWrite, readingAt, onSaved }: TableProps) {
  const cells = useCells();
  const { enteId } = useViewer();
  if (!periods.length) return null;
  return (
    <div className="z-grid-scroll" tabIndex={0} role="region" aria-label={captionOf(table)}>
      <table className="z-reading-grid">
        <caption className="visually-hidden">{captionOf(table)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('col.indicator')}</th>
            <th scope="col">{t('col.target')}</th>
            {periods.map((code) => (
              <th key={code} scope="col">
                {periodHead(code, table.type)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={row.key}>
              <th scope="row">
                <Link to={paths.indicator(row.indicator.id)}>{row.indicator.name}</Link>
                {row.ente.id !== enteId && <span className="z-muted z-grid-ente">{row.ente.name}</span>}
              </th>
              <td className="z-grid-target">
                {expected(row.indicator) ?? <span className="z-missing">non indicato</span>}
              </td>
              {periods.map((code, column) => (
                <td key={code} data-label={periodHead(code, table.type)}>
                  <PlacedCell
                    {...cells}
                    line={row}
                    period={code}
                    reading={readingAt(row, code)}
                    row={at}
                    column={column}
                    canWrite={canWrite(row)}
                    onSaved={(reading) => onSaved(row, reading)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type PlacedProps = Omit<React.ComponentProps<typeof ReadingCell>, 'place'> & CellPlace;

function PlacedCell({ row, column, ...props }: PlacedProps) {
  const [place] = useState<CellPlace>({ row, column });
  return <ReadingCell {...props} place={place} />;
}

const captionOf = ({ type }: OwedTable) => t('grid.caption', { periods: periodTypeLabel[type] });
