import { matrix } from '@zona/budgets-domain';
import { SourceNote } from '@zona/ui';
import { Link } from 'react-router';
import { ledgerPaths } from '../ledger/paths';
import { columnName, type Book } from './model';
import type { SheetState } from './use-sheet';
import { t } from './words';

/** What the cell one is in contains, and where it comes from. */
export function CellAbout({ book, sheet }: { book: Book; sheet: SheetState }) {
  const { at, place, texts } = sheet;
  if (!place) return null;
  const { model, rows, columns, cells, data } = book;
  const cell = matrix.cellAt(model, place);
  const found = cells.get(place);
  const shown = matrix.shownOf(cell);
  const value = matrix.valueAt(model, texts, place);
  const parts = [
    t('about.allocated', { value: matrix.euroOf(value) }),
    value !== shown && t('sheet.was', { value: matrix.euroOf(shown) }),
    cell.committed > 0n && t('about.committed', { value: matrix.euroOf(cell.committed) }),
    cell.others > 0n && t('about.others', { value: matrix.euroOf(cell.others) }),
  ].filter(Boolean);
  return (
    <div className="z-mx-about">
      <p className="z-mx-about-title">
        {t('about.title', { row: rows[at.row]!.title, column: columnName(columns[at.column]!, data.year) })}
      </p>
      <p>
        {parts.join('; ')}. {found?.lineId && <Link to={ledgerPaths.line(found.lineId)}>{t('about.open')}</Link>}{' '}
        {found?.source && (
          <SourceNote document={found.source.document} line={found.source.line} text={found.source.text} />
        )}
      </p>
    </div>
  );
}
