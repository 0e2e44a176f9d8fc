import { useMutate } from '@zona/session';
import { Button, MoneyField, TextArea, TextField } from '@zona/ui';
import { useState } from 'react';
import { RowDialog } from '../editor/row-dialog';
import type { MatrixData } from './matrix';
import {
  SaveMatrixDocument,
  SaveMatrixLineDocument,
  SaveMatrixSourceDocument,
  WithdrawMatrixLineDocument,
  WithdrawMatrixSourceDocument,
} from './matrix-operations';
import { t } from './words';

const labels = {
  label: t('matrix.label'),
  declared: t('matrix.declaredLabel'),
  ente: t('matrix.ente'),
  hours: t('matrix.hours'),
  note: t('matrix.note'),
};

interface Common {
  matrix: MatrixData;
  onClose(): void;
}

export function LineDialog({ matrix, line, onClose }: Common & { line: MatrixData['lines'][number] | null }) {
  const save = useMutate(SaveMatrixLineDocument);
  const withdraw = useMutate(WithdrawMatrixLineDocument);
  const [label, setLabel] = useState(line?.label ?? '');
  const [declared, setDeclared] = useState(line?.declared ?? null);
  const [ente, setEnte] = useState(line?.ente ?? '');
  const [hours, setHours] = useState(line?.hours?.replace('.', ',') ?? '');
  const [note, setNote] = useState(line?.note ?? '');
  const submit = async (version = line?.version) => {
    const outcome = await save.send({
      id: line?.id ?? null,
      version: version ?? null,
      matrixId: matrix.id,
      label,
      declared,
      ente: ente || null,
      hours: hours.trim() ? hours.trim().replace(',', '.') : null,
      note: note || null,
    });
    if (outcome.kind === 'done') onClose();
  };
  return (
    <RowDialog
      title={line ? t('matrix.editLine', { label: line.label }) : t('matrix.addLine')}
      labels={labels}
      saving={withdraw.problems.length ? withdraw : save}
      onSave={(version) => void submit(version)}
      onTakeTheirs={onClose}
      onClose={onClose}
    >
      <TextField name="label" label={labels.label} value={label} onChange={setLabel} required maxLength={200} />
      <MoneyField
        name="declared"
        label={labels.declared}
        help={t('matrix.declaredHelp')}
        value={declared}
        onChange={setDeclared}
      />
      {matrix.kind === 'staff' && (
        <>
          <TextField name="ente" label={labels.ente} value={ente} onChange={setEnte} maxLength={200} />
          <TextField name="hours" label={labels.hours} value={hours} onChange={setHours} inputMode="decimal" />
        </>
      )}
      <TextArea name="note" label={labels.note} value={note} onChange={setNote} rows={2} maxLength={500} />
      {line && <Withdraw of={withdraw} row={line} onClose={onClose} />}
    </RowDialog>
  );
}

export function SourceDialog({ matrix, source, onClose }: Common & { source: MatrixData['sources'][number] | null }) {
  const save = useMutate(SaveMatrixSourceDocument);
  const withdraw = useMutate(WithdrawMatrixSourceDocument);
  const [label, setLabel] = useState(source?.label ?? '');
  const [declared, setDeclared] = useState(source?.declared ?? null);
  const submit = async (version = source?.version) => {
    const outcome = await save.send({
      id: source?.id ?? null,
      version: version ?? null,
      matrixId: matrix.id,
      label,
      declared,
    });
    if (outcome.kind === 'done') onClose();
  };
  return (
    <RowDialog
      title={source ? t('matrix.editSource', { label: source.label }) : t('matrix.addSource')}
      labels={labels}
      saving={withdraw.problems.length ? withdraw : save}
      onSave={(version) => void submit(version)}
      onTakeTheirs={onClose}
      onClose={onClose}
    >
      <TextField name="label" label={labels.label} value={label} onChange={setLabel} required maxLength={120} />
      <MoneyField
        name="declared"
        label={labels.declared}
        help={t('matrix.declaredHelp')}
        value={declared}
        onChange={setDeclared}
      />
      {source && <Withdraw of={withdraw} row={source} onClose={onClose} />}
    </RowDialog>
  );
}

export function TotalDialog({ matrix, sheetId, onClose }: Common & { sheetId: string }) {
  const save = useMutate(SaveMatrixDocument);
  const [declared, setDeclared] = useState(matrix.declared);
  const [note, setNote] = useState(matrix.note ?? '');
  const submit = async (version = matrix.version) => {
    const { id, kind, title } = matrix;
    const outcome = await save.send({ id, version, sheetId, kind, title, declared, note: note || null });
    if (outcome.kind === 'done') onClose();
  };
  return (
    <RowDialog
      title={matrix.title}
      labels={labels}
      saving={save}
      onSave={(version) => void submit(version)}
      onTakeTheirs={onClose}
      onClose={onClose}
    >
      <MoneyField
        name="declared"
        label={labels.declared}
        help={t('matrix.declaredHelp')}
        value={declared}
        onChange={setDeclared}
      />
      <TextArea name="note" label={labels.note} value={note} onChange={setNote} rows={3} maxLength={1000} />
    </RowDialog>
  );
}

interface WithdrawProps {
  of: { pending: boolean; send(input: { id: string; version: number }): Promise<{ kind: string }> };
  row: { id: string; version: number };
  onClose(): void;
}

/** Refused while the cells hold figures: the sentence appears above. */
function Withdraw({ of, row, onClose }: WithdrawProps) {
  return (
    <div>
      <Button
        size="sm"
        variant="danger"
        pending={of.pending}
        onClick={() =>
          void of.send({ id: row.id, version: row.version }).then((outcome) => outcome.kind === 'done' && onClose())
        }
      >
        {t('matrix.withdraw')}
      </Button>
    </div>
  );
}
