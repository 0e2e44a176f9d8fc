import { compareScenarios, voteChoiceLabel, type VoteChoice } from '@zona/budgets-domain';
import { formatEuro, toCents } from '@zona/money';
import { useMutate } from '@zona/session';
import { Button, Card, Disclosure, Figure, Form, TextField, useToasts } from '@zona/ui';
import { useState } from 'react';
import type { ScenarioRow } from './draft';
import { CastVoteDocument } from './mutations';
import { signedEuro, signedPercent } from './numbers';
import { beforeOfPrevious } from './simulate';
import { t } from './words';

const choices = ['yes', 'no', 'abstained'] as const;

interface OwnVoteProps {
  scenario: ScenarioRow;
  istat: string;
  known: { choice: string } | null;
}

/** What the mayor is asked, on a phone in the assembly: what it costs the own comune, then three buttons. */
export function OwnVote({ scenario, istat, known }: OwnVoteProps) {
  const saving = useMutate(CastVoteDocument);
  const toasts = useToasts();
  const [note, setNote] = useState('');
  const vote = async (choice: VoteChoice) => {
    const outcome = await saving.send({ scenarioId: scenario.id, choice, note: note.trim() || null });
    if (outcome.kind === 'done')
      toasts.show({ text: t('vote.thanks', { choice: voteChoiceLabel[choice].toLowerCase() }) });
  };
  return (
    <Card title={t('own.title')} tone="info">
      <OwnFigures scenario={scenario} istat={istat} />
      <p>
        {known ? t('own.voted', { choice: voteChoiceLabel[known.choice as VoteChoice].toLowerCase() }) : t('own.ask')}
      </p>
      <Form
        onSubmit={() => undefined}
        problems={saving.problems}
        error={saving.error}
        labels={{ note: t('vote.note') }}
      >
        <TextField compact name="note" label={t('own.note')} maxLength={500} value={note} onChange={setNote} />
        <div className="z-row">
          {choices.map((choice) => (
            <Button
              key={choice}
              variant={choice === 'yes' ? 'primary' : 'secondary'}
              aria-pressed={known?.choice === choice}
              pending={saving.pending}
              onClick={() => void vote(choice)}
            >
              {t(`own.${choice}`)}
            </Button>
          ))}
        </div>
      </Form>
    </Card>
  );
}

function OwnFigures({ scenario, istat }: { scenario: ScenarioRow; istat: string }) {
  const share = scenario.shares.find((s) => s.key === istat);
  if (!share) return <p>{t('own.notIn')}</p>;
  const before = beforeOfPrevious(scenario.previous);
  const now = [{ key: share.key, name: share.name, cents: toCents(share.value) }];
  const row = before && compareScenarios(before.shares, now).rows.find((r) => r.key === istat);
  return (
    <div className="z-stack z-stack-sm">
      <div className="z-figures">
        <Figure kind="money" size="lg" label={t('own.quota')} value={share.value} />
        {before && row && row.before !== null && (
          <span className="z-figure z-figure-lg">
            <span className="z-figure-label">{before.label}</span>
            <span className="z-figure-value z-num">{formatEuro(previousOf(scenario, istat))}</span>
          </span>
        )}
        {row && row.cents !== null && (
          <span className="z-figure z-figure-lg">
            <span className="z-figure-label">{t('table.difference')}</span>
            <span className="z-figure-value z-num">{signedEuro(row.cents)}</span>
            <span className="z-figure-note">{signedPercent(row.percent)}</span>
          </span>
        )}
      </div>
      <Disclosure summary={t('own.how')}>
        <ol className="z-alloc-steps">
          {share.steps.map((s) => (
            <li key={s}>{s}</li>
          ))}
        </ol>
      </Disclosure>
    </div>
  );
}

const previousOf = ({ previous }: ScenarioRow, istat: string) => previous?.shares.find((s) => s.key === istat)?.value;
