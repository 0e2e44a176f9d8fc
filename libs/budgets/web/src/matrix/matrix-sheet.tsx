import { matrix } from '@zona/budgets-domain';
import { Fragment, useLayoutEffect, useRef, type MouseEvent } from 'react';
import { columnName, type Book, type RowData } from './model';
import { EditingCell, SheetCell } from './sheet-cell';
import { SheetFoot, SheetHead } from './sheet-frame';
import type { SheetKeys } from './use-keys';
import type { SheetState } from './use-sheet';
import { t } from './words';

interface MatrixSheetProps {
  book: Book;
  sheet: SheetState;
  keys: SheetKeys;
  edit: boolean;
}

const spotOf = (target: EventTarget): matrix.Spot | null => {
  const cell = (target as Element).closest<HTMLElement>('[data-row]');
  return cell && { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
};

/** The sheet itself: a grid as assistive technology knows it, in a frame of its own that scrolls. */
export function MatrixSheet({ book, sheet, keys, edit }: MatrixSheetProps) {
  const { rows, columns, data } = book;
  const { at, editing, send, totals } = sheet;
  const table = useRef<HTMLTableElement>(null);
  const inside = useRef(false);
  const tapped = useRef<matrix.Spot | null>(null);

  useLayoutEffect(() => {
    if (!inside.current || editing) return;
    table.current?.querySelector<HTMLElement>(`[data-row="${at.row}"][data-column="${at.column}"]`)?.focus();
    // Only where one is matters, and that writing has ended; not each letter.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [at.row, at.column, editing === null]);

  const press = (event: MouseEvent) => {
    const spot = spotOf(event.target);
    if (!spot || event.target instanceof HTMLInputElement) return;
    const again = spot.row === at.row && spot.column === at.column;
    tapped.current = again ? spot : null;
    send({ do: 'go', to: spot, extend: event.shiftKey });
  };
  const drag = (event: MouseEvent) => {
    const spot = event.buttons === 1 && !editing ? spotOf(event.target) : null;
    if (spot) send({ do: 'go', to: spot, extend: true });
  };
  const tap = (event: MouseEvent) => {
    const touched = (event.nativeEvent as PointerEvent).pointerType === 'touch';
    if (touched && tapped.current && edit && !editing) keys.start();
  };

  const caption = t('sheet.caption', { year: data.year, who: data.comune?.name ?? t('filters.whole') });
  return (
    <div className="z-mx-frame" role="region" aria-label={t('title')}>
      <table
        ref={table}
        role="grid"
        className="z-mx"
        aria-rowcount={rows.length + 3}
        aria-colcount={columns.length + 2}
        aria-multiselectable="true"
        aria-readonly={!edit}
        onFocus={() => (inside.current = true)}
        onBlur={(event) => (inside.current = event.currentTarget.contains(event.relatedTarget))}
        onMouseDown={press}
        onMouseOver={drag}
        onClick={tap}
        onDoubleClick={(event) => {
          if (edit && !editing && spotOf(event.target)) keys.start();
        }}
        {...keys.handlers}
      >
        <caption className="z-mx-caption">{caption}</caption>
        <SheetHead book={book} />
        <tbody>
          {rows.map((row, r) => (
            <Fragment key={row.key}>
              {groupOf(row) !== (r > 0 ? groupOf(rows[r - 1]!) : '') && (
                <tr className="z-mx-group">
                  <th scope="rowgroup" colSpan={columns.length + 2}>
                    <span>{groupOf(row)}</span>
                  </th>
                </tr>
              )}
              <SheetRow book={book} sheet={sheet} keys={keys} row={r} edit={edit} />
            </Fragment>
          ))}
        </tbody>
        <SheetFoot book={book} totals={totals} from={rows.length + 2} />
      </table>
    </div>
  );
}

const groupOf = (row: RowData): string =>
  row.kind === 'free' ? t('sheet.freeRows') : row.otherPlan ? t('sheet.otherPlans') : (row.area ?? t('sheet.noArea'));

interface SheetRowProps extends MatrixSheetProps {
  row: number;
}

function SheetRow({ book, sheet, keys, row: r, edit }: SheetRowProps) {
  const { rows, columns, cells, model, data } = book;
  const { at, editing, range, texts, totals, refused, send } = sheet;
  const row = rows[r]!;
  const box = matrix.boxOf(range);
  return (
    <tr aria-rowindex={r + 2}>
      <th scope="row" className="z-mx-what">
        {row.title}
        <RowNote row={row} />
      </th>
      {columns.map((column, c) => {
        const active = at.row === r && at.column === c;
        if (active && editing)
          return (
            <EditingCell
              key={column.assignmentId}
              row={r}
              column={c}
              label={t('sheet.cell', { row: row.title, column: columnName(column, data.year) })}
              text={editing.text}
              onType={(text) => send({ do: 'edit', editing: { ...editing, text } })}
              onLeave={() => keys.settle(undefined)}
            />
          );
        const place = matrix.placeOf(row.key, column.assignmentId);
        const cell = matrix.cellAt(model, place);
        const booked = matrix.cellText(matrix.shownOf(cell));
        const text = texts.get(place);
        const more = text !== undefined && matrix.valueAt(model, texts, place) > matrix.shownOf(cell);
        return (
          <SheetCell
            key={column.assignmentId}
            row={r}
            column={c}
            text={text === undefined ? booked : written(text)}
            was={text === undefined ? null : booked}
            fault={refused.get(place) ?? matrix.faultOf(model, texts, place)}
            over={more && totals.columns.get(column.assignmentId)!.left < 0n}
            others={cell.others > 0n ? matrix.euroOf(cell.others) : null}
            sourced={Boolean(cells.get(place)?.source)}
            chosen={matrix.isWithin(box, { row: r, column: c })}
            active={active}
            readOnly={!edit}
          />
        );
      })}
      <td className="z-mx-figure z-mx-sum">{matrix.euroOf(totals.rows.get(row.key)!)}</td>
    </tr>
  );
}

/** An amount as it stands in the other cells; what is none as it was typed. */
const written = (text: string): string => {
  const read = matrix.readCell(text);
  return read.ok ? matrix.cellText(read.cents) : text;
};

function RowNote({ row }: { row: RowData }) {
  const notes = [
    row.code,
    row.kind === 'objective' && t('sheet.objective'),
    row.otherPlan && t('sheet.otherPlan', { plan: row.otherPlan }),
  ].filter(Boolean);
  return notes.length ? <span className="z-mx-small">{notes.join(' · ')}</span> : null;
}
