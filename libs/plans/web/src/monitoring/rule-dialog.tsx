import { notMeasurableRuleLabel, proposedRule, weightRuleLabel } from '@zona/plans-domain';
import { useMutate } from '@zona/session';
import { Button, Dialog, Form, FormActions, RadioGroup, TextField } from '@zona/ui';
import { useState } from 'react';
import type { NotMeasurableRule, WeightRule } from '../generated/graphql';
import { formatDecimal, parseDecimal } from '../numbers';
import { SaveRuleDocument } from './evaluation-operations';
import type { Sheet } from './evaluation-page';
import { t } from './words';

const percent = (text: string) => {
  const value = parseDecimal(text);
  return value === null || Number(value) < 0 || Number(value) > 100 ? t('evaluation.number') : null;
};
const fields = ['reached', 'partly', 'notReached', 'achievedFrom', 'partlyFrom'] as const;
type Percents = Record<(typeof fields)[number], string>;

const proposed: Percents = {
  reached: proposedRule.points.reached,
  partly: proposedRule.points.partly,
  notReached: proposedRule.points.not_reached,
  achievedFrom: proposedRule.thresholds.achieved,
  partlyFrom: proposedRule.thresholds.partly,
};

interface Props {
  planId: string;
  rule: Sheet['rule'] | undefined;
  onClose(): void;
}

/** How the plan measures itself, as the plan says: each time a new edition. */
export function RuleDialog({ planId, rule, onClose }: Props) {
  const save = useMutate(SaveRuleDocument);
  const from = rule ?? proposed;
  const [values, setValues] = useState<Percents>(
    () => Object.fromEntries(fields.map((f) => [f, formatDecimal(from[f])])) as Percents,
  );
  const [notMeasurable, setNotMeasurable] = useState<NotMeasurableRule>(rule?.notMeasurable ?? 'excluded');
  const [weights, setWeights] = useState<WeightRule>(rule?.weights ?? 'equal');
  const [statedIn, setStatedIn] = useState(rule?.statedIn ?? '');
  const submit = async () => {
    const outcome = await save.send({
      planId,
      weights,
      notMeasurable,
      statedIn,
      ...(Object.fromEntries(fields.map((f) => [f, parseDecimal(values[f]) ?? ''])) as Percents),
    });
    if (outcome.kind === 'done') onClose();
  };
  return (
    <Dialog title={t('evaluation.rule')} open onClose={onClose}>
      <Form onSubmit={() => void submit()} problems={save.problems} error={save.error}>
        <p>{t('evaluation.ruleHelp')}</p>
        {fields.map((f) => (
          <TextField
            key={f}
            name={f}
            label={t(`evaluation.${f}`)}
            value={values[f]}
            onChange={(text) => setValues({ ...values, [f]: text })}
            required
            inputMode="decimal"
            check={percent}
          />
        ))}
        <RadioGroup
          name="weights"
          label={t('weights.title')}
          value={weights}
          onChange={(chosen) => setWeights(chosen as WeightRule)}
          options={[
            { value: 'equal', label: weightRuleLabel.equal },
            { value: 'stated', label: weightRuleLabel.stated },
          ]}
        />
        {weights === 'stated' && <p className="z-muted">{t('weights.next')}</p>}
        <RadioGroup
          name="notMeasurable"
          label={t('evaluation.notMeasurable')}
          value={notMeasurable}
          onChange={(chosen) => setNotMeasurable(chosen as NotMeasurableRule)}
          options={[
            { value: 'excluded', label: notMeasurableRuleLabel.excluded },
            { value: 'zero', label: notMeasurableRuleLabel.zero },
          ]}
        />
        <TextField
          name="statedIn"
          label={t('evaluation.statedIn')}
          help={t('evaluation.statedInHelp')}
          value={statedIn}
          onChange={setStatedIn}
          required
          maxLength={500}
        />
        <FormActions>
          <Button type="submit" variant="primary" pending={save.pending}>
            {t('evaluation.save')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
