import { lineStateLabel, type LineState } from '@zona/plans-domain';
import { useMutate } from '@zona/session';
import { Button, Disclosure, Form, FormActions, SelectField, TextArea, TextField, useToasts } from '@zona/ui';
import { useState } from 'react';
import { optionsOf } from '../labels';
import type { LineData } from './line-page';
import { SaveLineDocument } from './mutations';
import { t } from './words';

/** A closed half-year changes only with a reason, which stays beside what was changed. */
export function CorrectLine({ line }: { line: LineData }) {
  const save = useMutate(SaveLineDocument);
  const toasts = useToasts();
  const [state, setState] = useState<LineState | ''>(line.state ?? '');
  const [progress, setProgress] = useState(line.progress ?? '');
  const [reason, setReason] = useState('');
  const submit = async () => {
    const outcome = await save.send({
      id: line.id,
      version: save.conflict?.version ?? line.version,
      state: state || null,
      progress,
      reason,
    });
    if (outcome.kind !== 'done') return;
    setReason('');
    toasts.show({ text: t('line.corrected') });
  };
  return (
    <Disclosure summary={t('line.correct')}>
      <p>{t('line.correctHelp')}</p>
      <Form onSubmit={() => void submit()} problems={save.problems} error={save.error}>
        <SelectField
          name="state"
          label={t('line.state')}
          value={state}
          onChange={(chosen) => setState(chosen as LineState | '')}
          options={optionsOf(lineStateLabel)}
          empty={t('period.noState')}
        />
        <TextArea name="progress" label={t('line.progress')} value={progress} onChange={setProgress} rows={6} />
        <TextField
          name="reason"
          label={t('line.reason')}
          value={reason}
          onChange={setReason}
          required
          maxLength={500}
        />
        <FormActions>
          <Button type="submit" variant="primary" pending={save.pending}>
            {t('line.correct')}
          </Button>
        </FormActions>
      </Form>
    </Disclosure>
  );
}
