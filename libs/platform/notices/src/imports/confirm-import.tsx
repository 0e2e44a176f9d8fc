import { formatCount } from '@zona/money';
import { useApi } from '@zona/session';
import { Button, Form, FormActions, RadioGroup, Section } from '@zona/ui';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { AskedButton } from './asked-button';
import type { At, ImportState, Sending, Sent } from './import-state';
import { t } from './words';

interface ConfirmImportProps {
  given: ImportState;
  /** How many rows it would write; what to say when there is none. */
  ready: number;
  nothing: string;
  apply: Sending<At & { skipBad: boolean }>;
  mayApply?: boolean;
  discard: Sending<At>;
  discardText: string;
  /** The list of imports, for whoever has discarded this one. */
  list: string;
  /** Something else that its buttons send. */
  other?: Sent;
  note?: ReactNode;
  buttons?: ReactNode;
}

/** The last word: all or nothing, or without the rows that have errors. */
export function ConfirmImport({ given, ready, nothing, apply, mayApply = true, other, ...rest }: ConfirmImportProps) {
  const { discard, discardText, list, note, buttons } = rest;
  const { invalidate } = useApi();
  const navigate = useNavigate();
  const [mode, setMode] = useState<'all' | 'skip'>('all');
  const errors = given.counts?.errors ?? 0;
  const blocked = errors > 0 && mode === 'all';
  const at = { id: given.id, version: given.version };

  const submit = async () => {
    const outcome = await apply.send({ ...at, skipBad: mode === 'skip' });
    // Somebody else has moved it on: the page shows where it is.
    if (outcome.kind === 'conflict') void invalidate();
  };

  return (
    <Section title={t('confirm.title')}>
      <Form
        onSubmit={() => void submit()}
        problems={[...apply.problems, ...discard.problems, ...(other?.problems ?? [])]}
        error={apply.error ?? discard.error ?? other?.error ?? null}
      >
        {errors > 0 ? (
          <RadioGroup
            name="skipBad"
            label={t('confirm.how')}
            value={mode}
            onChange={(value) => setMode(value as 'all' | 'skip')}
            options={[
              { value: 'all', label: t('confirm.all') },
              { value: 'skip', label: t('confirm.skip') },
            ]}
          />
        ) : (
          <p>{t('confirm.none')}</p>
        )}
        {ready === 0 && <p>{nothing}</p>}
        {blocked && ready > 0 && <p className="z-muted">{t('confirm.fix')}</p>}
        {note}
        <FormActions>
          {mayApply && ready > 0 && !blocked && (
            <Button type="submit" variant="primary" pending={apply.pending}>
              {t('confirm.apply', { count: ready, rows: formatCount(ready) })}
            </Button>
          )}
          {buttons}
          <AskedButton
            label={t('confirm.discard')}
            title={t('confirm.discardTitle')}
            text={discardText}
            sending={discard}
            at={at}
            onDone={() => void navigate(list)}
          />
        </FormActions>
      </Form>
    </Section>
  );
}
