import { useMutate } from '@zona/session';
import { Button, DataTable, Form, FormActions, useToasts, WarningNote } from '@zona/ui';
import { useState } from 'react';
import { formatDecimal, parseDecimal } from '../numbers';
import { SaveWeightsDocument } from './evaluation-operations';
import { WeightLabel, type WeightLine } from './weights-section';
import { t } from './words';

/** A weight as it was typed: undefined while the line is not touched. */
type Typed = Readonly<Record<string, string | undefined>>;

const weightOf = (text: string) => (text.trim() ? parseDecimal(text) : null);
const isWrong = (text: string | undefined) =>
  text !== undefined && text.trim() !== '' && (parseDecimal(text) === null || Number(parseDecimal(text)) < 0);
/** Where nothing stands and nothing was typed: for plans that only say what weighs more than the rest. */
const filled = (lines: readonly WeightLine[], typed: Typed): Typed => ({
  ...Object.fromEntries(lines.filter((l) => l.weight === null).map((l) => [l.nodeId, '1'])),
  ...Object.fromEntries(Object.entries(typed).filter(([, text]) => text?.trim())),
});
const changedLines = (lines: readonly WeightLine[], typed: Typed) =>
  lines.flatMap((line) => {
    const text = typed[line.nodeId];
    if (text === undefined || weightOf(text) === line.weight) return [];
    return [{ ...line, weight: weightOf(text) }];
  });

interface Props {
  planId: string;
  lines: readonly WeightLine[];
  onDone(): void;
}

/** All weights in one table, saved together: only those that changed are sent. */
export function WeightsForm({ planId, lines, onDone }: Props) {
  const save = useMutate(SaveWeightsDocument);
  const toasts = useToasts();
  const [typed, setTyped] = useState<Typed>({});
  const [onlyMissing, setOnlyMissing] = useState(false);
  const shown = onlyMissing ? lines.filter((l) => l.weight === null) : lines;
  const wrong = lines.some((l) => isWrong(typed[l.nodeId]));

  const submit = async () => {
    if (wrong) return;
    const changed = changedLines(lines, typed);
    if (!changed.length) {
      toasts.show({ text: t('weights.unchanged') });
      return onDone();
    }
    const of = (subject: WeightLine['subject']) => changed.filter((l) => l.subject === subject);
    const outcome = await save.send({
      planId,
      objectives: of('objective').map(({ nodeId, version, weight }) => ({ objectiveId: nodeId, version, weight })),
      schede: of('scheda').map(({ nodeId, version, weight }) => ({ schedaId: nodeId, version, weight })),
      indicators: of('indicator').map(({ nodeId, version, weight }) => ({ indicatorId: nodeId, version, weight })),
    });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('weights.saved', { count: changed.length }) });
    onDone();
  };

  return (
    <Form onSubmit={() => void submit()} problems={save.problems} error={save.error}>
      {save.conflict && <WarningNote tone="bad">{t('weights.changedMeanwhile')}</WarningNote>}
      <p>
        <Button size="sm" variant="plain" aria-pressed={onlyMissing} onClick={() => setOnlyMissing(!onlyMissing)}>
          {t('weights.only')}
        </Button>{' '}
        <Button size="sm" variant="plain" onClick={() => setTyped(filled(lines, typed))}>
          {t('weights.fill')}
        </Button>
      </p>
      <DataTable
        dense
        caption={t('weights.caption')}
        rows={shown}
        rowKey={(l) => l.nodeId}
        columns={[
          { key: 'what', header: t('weights.what'), cell: (l) => <WeightLabel line={l} /> },
          {
            key: 'weight',
            header: t('weights.weight'),
            align: 'right',
            cell: (l) => (
              <WeightInput
                line={l}
                text={typed[l.nodeId] ?? (l.weight === null ? '' : formatDecimal(l.weight))}
                onChange={(text) => setTyped({ ...typed, [l.nodeId]: text })}
              />
            ),
          },
        ]}
      />
      <FormActions>
        <Button type="submit" variant="primary" pending={save.pending}>
          {t('weights.save')}
        </Button>
        <Button onClick={onDone}>{t('cancel')}</Button>
      </FormActions>
    </Form>
  );
}

function WeightInput({ line, text, onChange }: { line: WeightLine; text: string; onChange(text: string): void }) {
  const wrong = isWrong(text);
  const problemId = `${line.nodeId}-problem`;
  return (
    <>
      <input
        className="z-input z-weight-input"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-label={t('weights.of', { label: line.label })}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? problemId : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {wrong && (
        <span id={problemId} className="z-weight-problem">
          {t('weights.number')}
        </span>
      )}
    </>
  );
}
