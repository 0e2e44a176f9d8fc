import { matrix } from '@zona/budgets-domain';
import { Button, ConfirmDialog } from '@zona/ui';
import { useState } from 'react';
import type { Book } from './model';
import { signed } from './save-dialog';
import type { SheetKeys } from './use-keys';
import type { SheetState } from './use-sheet';
import { t } from './words';

interface MatrixBarProps {
  book: Book;
  sheet: SheetState;
  keys: SheetKeys;
  decides: boolean;
  /** Cells that cannot be saved as they are. */
  faults: readonly matrix.Spot[];
  onSave(): void;
}

/** What is not saved yet, and what one may do with it. */
export function MatrixBar({ book, sheet, keys, decides, faults, onSave }: MatrixBarProps) {
  const [asking, setAsking] = useState(false);
  const goTo = (spot: matrix.Spot) => {
    sheet.send({ do: 'go', to: spot });
    const cell = document.querySelector<HTMLElement>(`[data-row="${spot.row}"][data-column="${spot.column}"]`);
    cell?.scrollIntoView({ block: 'center', inline: 'center' });
    cell?.focus();
  };
  const count = sheet.sheet.texts.size;
  const differences = matrix.differencesOf(book.model, sheet.sheet.texts);
  const sum = (of: (value: bigint) => boolean) =>
    differences.filter((d) => of(d.value)).reduce((total, d) => total + d.value, 0n);
  const [more, less] = [sum((v) => v > 0n), sum((v) => v < 0n)];
  const said = [
    t('state.cells', { count }),
    more !== 0n && t('state.more', { value: signed(more) }),
    less !== 0n && t('state.less', { value: signed(less) }),
  ].filter(Boolean);
  if (!count && !sheet.sheet.past.length && !sheet.sheet.future.length) return null;
  return (
    <div className="z-mx-bar d-print-none">
      <p>
        {count === 0 ? t('state.none') : said.join(', ')}
        {faults.length > 0 && (
          <>
            {' · '}
            <strong className="z-mx-why">{t('state.bad', { count: faults.length })}</strong>{' '}
            <button type="button" className="z-link" onClick={() => goTo(faults[0]!)}>
              {t('state.goTo')}
            </button>
          </>
        )}
      </p>
      <div className="z-row">
        <Button size="sm" disabled={!sheet.sheet.past.length} onClick={keys.undo}>
          {t('undo')}
        </Button>
        <Button size="sm" disabled={!sheet.sheet.future.length} onClick={keys.redo}>
          {t('redo')}
        </Button>
        <Button size="sm" disabled={count === 0} onClick={() => setAsking(true)}>
          {t('discard')}
        </Button>
        <Button variant="primary" disabled={differences.length === 0 || faults.length > 0} onClick={onSave}>
          {t(decides ? 'save.act' : 'save.propose')}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={t('discardTitle')}
        danger
        confirmLabel={t('discard')}
        onConfirm={() => {
          sheet.send({ do: 'forget' });
          setAsking(false);
        }}
        onClose={() => setAsking(false)}
      >
        <p>{t('discardText', { count })}</p>
      </ConfirmDialog>
    </div>
  );
}
