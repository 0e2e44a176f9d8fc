import { matrix } from '@zona/budgets-domain';
import { Button, downloadCsv, EmptyState, Hint, useLeaveGuard, WarningNote } from '@zona/ui';
import { useMemo, useState } from 'react';
import { AddLineDialog } from './add-line-dialog';
import { CellAbout } from './cell-about';
import { csvOf } from './csv';
import { MatrixBar } from './matrix-bar';
import { MatrixFilters } from './matrix-filters';
import type { MatrixAddress } from './matrix-page';
import { MatrixSheet } from './matrix-sheet';
import { bookOf, passed, type Book, type MatrixData, type RowData } from './model';
import { SaveDialog } from './save-dialog';
import { useKeys } from './use-keys';
import { useSheet, type SheetState } from './use-sheet';
import { t } from './words';

interface MatrixEditorProps {
  data: MatrixData;
  filter: MatrixAddress;
  edit: boolean;
  decides: boolean;
}
type Open = 'line' | 'save' | null;

export function MatrixEditor({ data, filter, edit, decides }: MatrixEditorProps) {
  const [added, setAdded] = useState<readonly RowData[]>([]);
  const [open, setOpen] = useState<Open>(null);
  const [said, setSaid] = useState('');
  const book = useMemo(() => bookOf(data, added, filter.values.residui), [data, added, filter.values.residui]);
  const sheet = useSheet(book.model);
  const keys = useKeys({ model: book.model, sheet, edit, say: setSaid });
  const dirty = sheet.sheet.texts.size > 0 || sheet.editing !== null;
  const guard = useLeaveGuard(dirty);
  const over = passed(book, sheet.totals);
  const close = () => setOpen(null);
  return (
    <>
      <MatrixFilters data={data} filter={filter} dirty={dirty} />
      <Cut book={book} />
      {book.columns.length > 0 && (
        <>
          <div className="z-mx-acts d-print-none">
            <Hint label={t('keys.open')}>
              <p>{t('keys.text')}</p>
            </Hint>
            {edit && (
              <Button size="sm" icon="plus" onClick={() => setOpen('line')}>
                {t('addLine')}
              </Button>
            )}
            <Button size="sm" icon="download" onClick={() => exportCsv(book, sheet)}>
              {t('csv')}
            </Button>
            <Button size="sm" icon="print" onClick={() => window.print()}>
              {t('print')}
            </Button>
          </div>
          {book.rows.length === 0 ? (
            <EmptyState title={t('empty.rows')} text={t('empty.rowsText')} />
          ) : (
            <>
              <MatrixSheet book={book} sheet={sheet} keys={keys} edit={edit} />
              <CellAbout book={book} sheet={sheet} />
            </>
          )}
          <p role="status" className="z-muted z-small z-mx-said d-print-none">
            {said}
          </p>
          {over.length > 0 && (
            <WarningNote title={t('overTitle')}>
              {over.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </WarningNote>
          )}
          {edit && (
            <MatrixBar
              book={book}
              sheet={sheet}
              keys={keys}
              decides={decides}
              faults={faultsOf(book, sheet)}
              onSave={() => setOpen('save')}
            />
          )}
        </>
      )}
      {open === 'line' && (
        <AddLineDialog
          rows={book.rows}
          onClose={close}
          onAdd={(row) => {
            setAdded([...added, row]);
            close();
          }}
        />
      )}
      {open === 'save' && (
        <SaveDialog
          book={book}
          sheet={sheet}
          decides={decides}
          onClose={close}
          onSaved={() => {
            sheet.send({ do: 'forget' });
            close();
          }}
        />
      )}
      {guard}
    </>
  );
}

/** What is not on the sheet, and how one comes to see it. */
function Cut({ book: { data, columns } }: { book: Book }) {
  const { rows, rowCount, columnCount } = data;
  // Where the person hides residues, those that were cut are hidden too: all of the year is there.
  const hidden = columns.length < data.columns.length;
  const cut = [
    ...(rowCount > rows.length ? [t('sheet.rowsLeft', { shown: rows.length, total: rowCount })] : []),
    ...(columnCount > columns.length && !hidden
      ? [t('sheet.columnsLeft', { shown: columns.length, total: columnCount })]
      : []),
  ];
  return (
    cut.length > 0 && (
      <WarningNote title={t('sheet.cut')}>
        {cut.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </WarningNote>
    )
  );
}

/** Cells that cannot be saved as they are typed, in the order of the sheet. What the API refused may be tried again. */
function faultsOf({ model }: Book, { sheet }: SheetState): matrix.Spot[] {
  if (!sheet.texts.size) return [];
  return model.rows.flatMap(({ key }, row) =>
    model.columns.flatMap(({ id }, column) =>
      matrix.faultOf(model, sheet.texts, matrix.placeOf(key, id)) ? [{ row, column }] : [],
    ),
  );
}

function exportCsv(book: Book, sheet: SheetState): void {
  const { headers, rows } = csvOf(book, sheet.texts, sheet.totals);
  downloadCsv(t('csvName', { year: book.data.year }), headers, rows);
}
