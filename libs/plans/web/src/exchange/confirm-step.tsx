import { useApi, useMutate } from '@zona/session';
import { Button, ConfirmDialog, Form, FormActions, RadioGroup, Section } from '@zona/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ApplyPlanImportDocument, MapPlanImportDocument, WithdrawPlanImportDocument } from './documents';
import type { Import } from './import-page';
import { exchangePaths } from './paths';
import { t } from './words';

/** The last word: all or nothing, or without the lines that have errors. */
export function ConfirmStep({ given, onMap }: { given: Import; onMap(): void }) {
  const apply = useMutate(ApplyPlanImportDocument);
  const reread = useMutate(MapPlanImportDocument);
  const discard = useMutate(WithdrawPlanImportDocument);
  const { invalidate } = useApi();
  const navigate = useNavigate();
  const [mode, setMode] = useState<'all' | 'skip'>('all');
  const [discarding, setDiscarding] = useState(false);
  const counts = given.counts!;
  const ready = counts.create + counts.update;
  const blocked = counts.errors > 0 && mode === 'all';
  const at = { id: given.id, version: given.version };

  const submit = async () => {
    const outcome = await apply.send({ ...at, skipBad: mode === 'skip' });
    // Somebody else has moved it on: the page shows where it is.
    if (outcome.kind === 'conflict') void invalidate();
  };
  const throwAway = async () => {
    const outcome = await discard.send(at);
    if (outcome.kind === 'done') void navigate(exchangePaths.imports(given.plan.id));
  };

  return (
    <Section title={t('confirm.title')}>
      <Form
        onSubmit={() => void submit()}
        problems={[...apply.problems, ...reread.problems]}
        error={apply.error ?? reread.error}
      >
        {counts.errors > 0 ? (
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
        {ready === 0 && <p>{t('confirm.nothing')}</p>}
        {blocked && <p className="z-muted">{t('confirm.fix')}</p>}
        <FormActions>
          {ready > 0 && !blocked && (
            <Button type="submit" variant="primary" pending={apply.pending}>
              {t('confirm.apply', { count: ready })}
            </Button>
          )}
          <Button pending={reread.pending} onClick={() => void reread.send({ ...at, layouts: [] })}>
            {t('confirm.reread')}
          </Button>
          <Button onClick={onMap}>{t('confirm.mapAgain')}</Button>
          <Button onClick={() => setDiscarding(true)}>{t('confirm.discard')}</Button>
        </FormActions>
      </Form>
      <ConfirmDialog
        open={discarding}
        title={t('confirm.discardTitle')}
        confirmLabel={t('confirm.discard')}
        pending={discard.pending}
        onConfirm={() => void throwAway()}
        onClose={() => setDiscarding(false)}
      >
        <p>{t('confirm.discardText')}</p>
      </ConfirmDialog>
    </Section>
  );
}
