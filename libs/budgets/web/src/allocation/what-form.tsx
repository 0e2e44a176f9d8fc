import { formatEuro } from '@zona/money';
import { CheckList, Disclosure, MoneyField, Section, SelectField, TextArea, TextField } from '@zona/ui';
import { yearsAround } from './basis-fields';
import { withParticipants, withPrevious, type Draft, type Ground, type ScenarioRow } from './draft';
import { titleWithYear } from './titles';
import { t } from './words';

interface WhatFormProps {
  draft: Draft;
  ground: Ground;
  previous: ScenarioRow['previous'];
  onChange: (draft: Draft) => void;
}

export const labels = {
  title: t('what.name'),
  year: t('what.year'),
  amount: t('what.amount'),
  assignmentId: t('what.fund'),
  previousId: t('what.previous'),
  note: t('what.note'),
  rule: t('rule.title'),
  data: t('figures.title'),
};

/** What is divided, for which year, among whom. */
export function WhatForm({ draft, ground, previous, onChange }: WhatFormProps) {
  const set = (patch: Partial<Draft>) => onChange({ ...draft, ...patch });
  const before = ground.frozen.map((f) => ({ value: f.id, label: titleWithYear(f) }));
  if (previous && !before.some((b) => b.value === previous.id))
    before.push({ value: previous.id, label: titleWithYear(previous) });
  const chosen = draft.data.comuni.map((c) => c.key);
  return (
    <Section title={t('what.title')}>
      <div className="z-stack">
        <TextField
          name="title"
          label={labels.title}
          required
          maxLength={200}
          value={draft.title}
          onChange={(title) => set({ title })}
        />
        <div className="z-field-row">
          <MoneyField
            name="amount"
            label={labels.amount}
            required
            value={draft.amount}
            onChange={(amount) => set({ amount })}
          />
          <SelectField
            name="year"
            label={labels.year}
            value={String(draft.year)}
            options={yearsAround(draft.year, draft.year)}
            onChange={(year) => set({ year: Number(year) })}
          />
        </div>
        <SelectField
          name="previousId"
          label={labels.previousId}
          help={before.length ? t('what.previousHelp') : t('what.previousNone')}
          value={draft.previousId}
          empty={t('what.noPrevious')}
          options={before}
          onChange={(id) =>
            onChange(
              id && id === previous?.id && !ground.frozen.some((f) => f.id === id)
                ? { ...draft, previousId: id }
                : withPrevious(
                    draft,
                    ground.frozen.find((f) => f.id === id),
                  ),
            )
          }
        />
        <SelectField
          name="assignmentId"
          label={labels.assignmentId}
          help={ground.funds.length ? t('what.fundHelp') : t('what.fundNone')}
          value={draft.assignmentId}
          empty={t('what.noFund')}
          options={ground.funds.map((f) => ({
            value: f.id,
            label: t('what.fundOption', { name: f.name, year: f.year, value: formatEuro(f.assigned) }),
          }))}
          onChange={(assignmentId) => set({ assignmentId })}
        />
        <Disclosure summary={t('what.among', { count: chosen.length, all: ground.comuni.length })}>
          <CheckList
            name="comuni"
            label={t('what.comuni')}
            value={chosen}
            options={ground.comuni.map((c) => ({ value: c.istat, label: c.name }))}
            onChange={(keys) => onChange(withParticipants(draft, ground, keys))}
          />
        </Disclosure>
        <Disclosure summary={labels.note} open={draft.note !== ''}>
          <TextArea
            name="note"
            label={t('what.noteLabel')}
            rows={3}
            maxLength={2000}
            value={draft.note}
            onChange={(note) => set({ note })}
          />
        </Disclosure>
      </div>
    </Section>
  );
}
