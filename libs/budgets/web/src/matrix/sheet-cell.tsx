import { classNames, Icon } from '@zona/ui';
import { memo } from 'react';
import { t } from './words';
import './sheet-cell.css';

interface SheetCellProps {
  row: number;
  column: number;
  /** What stands in the cell. */
  text: string;
  /** What the books say, where that is something else. */
  was: string | null;
  fault: string | null;
  /** Its fund gives more than it has, and this cell is part of why. */
  over: boolean;
  /** What it has on single comuni. */
  others: string | null;
  sourced: boolean;
  chosen: boolean;
  active: boolean;
  readOnly: boolean;
}

/** One figure of the sheet. Marks are words for who listens, and never colour alone for who looks. */
export const SheetCell = memo(function SheetCell(props: SheetCellProps) {
  const { row, column, text, was, fault, over, others, sourced, chosen, active, readOnly } = props;
  return (
    <td
      role="gridcell"
      data-row={row}
      data-column={column}
      tabIndex={active ? 0 : -1}
      aria-selected={chosen}
      aria-colindex={column + 2}
      aria-readonly={readOnly || undefined}
      aria-invalid={fault ? true : undefined}
      className={classNames(
        'z-mx-cell',
        chosen && 'z-mx-chosen',
        active && 'z-mx-active',
        was !== null && 'z-mx-changed',
        over && 'z-mx-over',
        fault && 'z-mx-fault',
      )}
    >
      <span className="z-num">{text}</span>
      {sourced && <span className="z-mx-source" title={t('sheet.source')} aria-label={t('sheet.source')} role="img" />}
      {was !== null && (
        <span className="visually-hidden">
          {t('sheet.changed')}, {t('sheet.was', { value: was || '0,00' })}
        </span>
      )}
      {others && <span className="z-mx-note">{t('sheet.comuni', { value: others })}</span>}
      {over && !fault && <span className="visually-hidden">{t('sheet.overColumn')}</span>}
      {fault && (
        <span className="z-mx-note z-mx-why">
          <Icon name="error" size="sm" /> {fault}
        </span>
      )}
    </td>
  );
});

interface EditingCellProps {
  row: number;
  column: number;
  label: string;
  text: string;
  onType(text: string): void;
  onLeave(): void;
}

/** The cell that is being written in. */
export function EditingCell({ row, column, label, text, onType, onLeave }: EditingCellProps) {
  return (
    <td
      role="gridcell"
      data-row={row}
      data-column={column}
      aria-selected="true"
      aria-colindex={column + 2}
      className="z-mx-cell z-mx-active z-mx-editing"
    >
      <input
        className="z-mx-input z-num"
        aria-label={label}
        inputMode="decimal"
        autoComplete="off"
        // The person has just asked to write here.
        autoFocus
        value={text}
        onFocus={(event) => event.currentTarget.setSelectionRange(text.length, text.length)}
        onChange={(event) => onType(event.target.value)}
        onBlur={onLeave}
      />
    </td>
  );
}
