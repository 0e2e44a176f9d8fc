import { fundOfYear, instalments, roundingKinds, roundingLabel, type RoundingKind } from '@zona/budgets-domain';
import { formatDate } from '@zona/calendar';
import { formatEuro, fromCents, toCents } from '@zona/money';
import { useMutate } from '@zona/session';
import { Button, DateField, SelectField, useToasts } from '@zona/ui';
import { useState } from 'react';
import { ActFields, actInput, actLabels, noAct, type ActDraft } from '../act-fields';
import { SavingDialog } from '../saving-dialog';
import { NumberField } from './basis-fields';
import type { ScenarioRow } from './draft';
import { FreezeScenarioDocument } from './mutations';
import { percentTyped } from './numbers';
import { t } from './words';

const labels = { ...actLabels, instalments: t('freeze.instalments') };

interface Part {
  due: string | null;
  percent: string;
}

const proposed = (year: number): Part[] => [
  { due: `${year}-03-31`, percent: '50' },
  { due: `${year}-09-30`, percent: '50' },
];

/** The assembly's act and when quotas are paid: from here on nothing of it changes. */
export function FreezeDialog({ scenario, onClose }: { scenario: ScenarioRow; onClose(): void }) {
  const saving = useMutate(FreezeScenarioDocument);
  const toasts = useToasts();
  const [act, setAct] = useState<ActDraft>({ ...noAct, actKind: 'delibera', organ: t('freeze.assembly') });
  const [parts, setParts] = useState<Part[]>(() => proposed(scenario.year));
  const [rounding, setRounding] = useState<RoundingKind>('largest_remainder');
  const freeze = async (version = scenario.version) => {
    const { actKind, organ, number, actDate } = actInput(act);
    const outcome = await saving.send({
      id: scenario.id,
      version,
      actKind: actKind ?? 'delibera',
      organ: organ ?? '',
      number: number ?? '',
      actDate: actDate ?? '',
      instalments: parts.map((p) => ({ due: p.due ?? '', percent: p.percent || null })),
      instalmentRounding: rounding,
    });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('freeze.done') });
    onClose();
  };
  const set = (i: number, patch: Partial<Part>) => setParts(parts.map((p, k) => (k === i ? { ...p, ...patch } : p)));
  return (
    <SavingDialog
      title={t('freeze.title', { title: scenario.title })}
      labels={labels}
      saving={saving}
      size="lg"
      action={t('freeze.button')}
      onSave={(version) => void freeze(version)}
      onClose={onClose}
    >
      <p>{t('freeze.text')}</p>
      {scenario.assignment && (
        <p>
          {t('freeze.fund', {
            fund: fundOfYear(scenario.assignment.fund.name, scenario.assignment.year),
            amount: formatEuro(scenario.amount),
            assigned: formatEuro(scenario.assignment.figures.assigned),
          })}
        </p>
      )}
      <ActFields value={act} onChange={setAct} help={t('freeze.actHelp')} />
      <fieldset className="z-act-fields">
        <legend>{t('freeze.instalments')}</legend>
        {parts.map((part, i) => (
          <div key={i} className="z-field-row">
            <DateField
              name={`due-${i}`}
              label={t('freeze.due', { number: i + 1 })}
              required
              value={part.due}
              onChange={(due) => set(i, { due })}
            />
            <NumberField
              name={`percent-${i}`}
              label={t('freeze.percent')}
              suffix="%"
              typed={percentTyped}
              value={part.percent}
              onChange={(percent) => set(i, { percent })}
            />
            {parts.length > 1 && (
              <Button size="sm" variant="plain" onClick={() => setParts(parts.filter((_, k) => k !== i))}>
                {t('freeze.remove', { number: i + 1 })}
              </Button>
            )}
          </div>
        ))}
        <div className="z-row">
          <Button size="sm" icon="plus" onClick={() => setParts([...parts, { due: null, percent: '' }])}>
            {t('freeze.add')}
          </Button>
        </div>
        <SelectField
          compact
          name="instalmentRounding"
          label={t('rule.rounding')}
          value={rounding}
          options={roundingKinds.map((value) => ({ value, label: roundingLabel[value] }))}
          onChange={(value) => setRounding(value as RoundingKind)}
        />
        <Preview scenario={scenario} parts={parts} rounding={rounding} />
      </fieldset>
    </SavingDialog>
  );
}

/** What the instalments come to for the first comune: percentages that do not fit are seen before one sends. */
function Preview({ scenario, parts, rounding }: { scenario: ScenarioRow; parts: Part[]; rounding: RoundingKind }) {
  const [share] = scenario.shares;
  if (!share || parts.some((p) => !p.due)) return null;
  const plan = parts.every((p) => !p.percent)
    ? { kind: 'equal' as const, dues: parts.map((p) => p.due!), rounding }
    : { kind: 'percentages' as const, parts: parts.map((p) => ({ due: p.due!, percent: p.percent })), rounding };
  const found = instalments(toCents(share.value), plan);
  return (
    <p className="z-muted z-small" aria-live="polite">
      {found.ok
        ? t('freeze.preview', {
            name: share.name,
            parts: found.value.map((i) => `${formatEuro(fromCents(i.cents))} (${formatDate(i.due)})`).join(', '),
          })
        : found.problems[0]?.message}
    </p>
  );
}
