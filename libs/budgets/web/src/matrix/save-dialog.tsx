import { matrix } from '@zona/budgets-domain';
import { useMutate } from '@zona/session';
import { DataTable, useToasts, WarningNote } from '@zona/ui';
import { useNavigate } from 'react-router';
import type { LedgerPayloadPartsFragment } from '../generated/graphql';
import { EntryFields, EntryTitle, entryLabels, useEntryDraft } from '../ledger/entry-fields';
import { ledgerPaths } from '../ledger/paths';
import { SavingDialog } from '../saving-dialog';
import { cellsOf, changesOf, columnName, passed, placeOfProblem, type Book } from './model';
import { AllocateDocument } from './operations';
import type { SheetState } from './use-sheet';
import { t } from './words';

interface SaveDialogProps {
  book: Book;
  sheet: SheetState;
  decides: boolean;
  /** Everything is in the books, or waits for who decides. */
  onSaved(): void;
  onClose(): void;
}

/** What changes, by which act: one look before it is all saved together. */
export function SaveDialog({ book, sheet, decides, onSaved, onClose }: SaveDialogProps) {
  const { model, data } = book;
  const differences = matrix.differencesOf(model, sheet.texts);
  const offered = data.comune
    ? t('save.offeredFor', { year: data.year, comune: data.comune.name })
    : t('save.offered', { year: data.year });
  const entry = useEntryDraft(offered);
  const saving = useMutate(AllocateDocument);
  const toasts = useToasts();
  const navigate = useNavigate();

  const tell = ({ entry: written }: LedgerPayloadPartsFragment) =>
    toasts.show({
      text: t(written ? 'save.done' : 'save.proposed'),
      undo: {
        label: t('save.see'),
        run: () => void navigate(written ? ledgerPaths.entry(written.id) : ledgerPaths.proposals),
      },
    });

  const send = async () => {
    const outcome = await saving.send({ ...entry.input, cells: cellsOf(book, differences, decides) });
    if (outcome.kind === 'done') {
      tell(outcome.payload as LedgerPayloadPartsFragment);
      onSaved();
    }
    if (outcome.kind !== 'problems') return;
    const refused = new Map<string, string>();
    for (const { field, message } of outcome.problems) {
      const place = placeOfProblem(field, differences);
      if (place) refused.set(place, message);
    }
    if (!refused.size) return;
    sheet.send({ do: 'refuse', refused });
    toasts.show({ text: t('save.refused', { count: refused.size }), tone: 'bad' });
    onClose();
  };

  const over = passed(book, sheet.totals);
  return (
    <SavingDialog
      title={t(decides ? 'save.title' : 'save.proposeTitle')}
      action={t(decides ? 'save.act' : 'save.propose')}
      labels={entryLabels}
      saving={saving}
      size="lg"
      onSave={() => void send()}
      onClose={onClose}
    >
      {!decides && (
        <WarningNote tone="info">
          <p>{t('proposing')}</p>
        </WarningNote>
      )}
      {over.length > 0 && (
        <WarningNote title={t('overTitle')}>
          {over.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </WarningNote>
      )}
      <DataTable
        caption={t('save.caption')}
        captionHidden={false}
        dense
        rows={changesOf(book, differences, sheet.totals)}
        rowKey={({ column }) => column.assignmentId}
        columns={[
          { key: 'fund', header: t('save.fund'), cell: ({ column }) => columnName(column, data.year) },
          { key: 'cells', header: t('save.cells'), align: 'right', cell: ({ cells }) => cells },
          {
            key: 'change',
            header: t('save.change'),
            align: 'right',
            cell: ({ change }) => <span className="z-num">{signed(change)}</span>,
          },
          {
            key: 'left',
            header: t('save.left'),
            align: 'right',
            cell: ({ left }) => <span className="z-num">{matrix.euroOf(left)}</span>,
          },
        ]}
      />
      <EntryTitle entry={entry} />
      <EntryFields entry={entry} />
    </SavingDialog>
  );
}

export const signed = (cents: bigint): string => `${cents > 0n ? '+' : ''}${matrix.euroOf(cents)}`;
