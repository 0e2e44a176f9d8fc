import { formatDate } from '@zona/calendar';
import { useApi } from '@zona/session';
import type { ReactNode } from 'react';
import { RowDialog } from '../editor/row-dialog';
import type { LineData } from './line-page';
import { t } from './words';

export interface PartProps {
  line: LineData;
  /** Null: a new one. */
  id: string | null;
  onClose(): void;
}
type Saving = Parameters<typeof RowDialog>[0]['saving'];

const labels: Record<string, string> = {
  role: t('field.role'),
  enteId: t('field.enteId'),
  name: t('field.name'),
  kind: t('field.kind'),
  number: t('field.number'),
  date: t('field.date'),
  subject: t('field.subject'),
  cig: t('field.cig'),
  from: t('field.from'),
  to: t('field.to'),
  fileIds: t('field.fileIds'),
  label: t('field.label'),
  value: t('field.value'),
  percent: t('field.percent'),
  period: t('field.period'),
  certainty: t('field.certainty'),
  lineActId: t('field.lineActId'),
  partOfId: t('field.partOfId'),
  measure: t('field.measure'),
  group: t('field.group'),
};
export const blank = (text: string) => text.trim() || null;

/** What the dialogs of a line's parts have in common. */
interface FrameProps {
  title: string;
  saving: Saving;
  submit(version?: number): Promise<void>;
  onClose(): void;
  children: ReactNode;
}

export function PartFrame({ title, saving, submit, onClose, children }: FrameProps) {
  const { invalidate } = useApi();
  return (
    <RowDialog
      title={title}
      labels={labels}
      saving={saving}
      format={(field, text) => (['date', 'from', 'to'].includes(field) ? formatDate(text) : text)}
      onSave={(version) => void submit(version)}
      onTakeTheirs={() => {
        void invalidate();
        onClose();
      }}
      onClose={onClose}
    >
      {children}
    </RowDialog>
  );
}
