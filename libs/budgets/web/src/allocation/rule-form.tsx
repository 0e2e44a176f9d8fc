import {
  roundingKinds,
  roundingLabel,
  ruleSentences,
  tieOrderLabel,
  type AllocationRule,
  type Rounding,
  type RoundingKind,
} from '@zona/budgets-domain';
import { Disclosure, RadioGroup, Section, SelectField } from '@zona/ui';
import { BasisFields } from './basis-fields';
import { registerDate, type Draft, type Ground } from './draft';
import { LimitsFields } from './limits-fields';
import { t } from './words';

interface RuleFormProps {
  draft: Draft;
  ground: Ground;
  onChange: (draft: Draft) => void;
}

/** The rule, in the words in which the assembly will read it. */
export function RuleForm({ draft, ground, onChange }: RuleFormProps) {
  const { rule } = draft;
  const set = (patch: Partial<AllocationRule>) => onChange({ ...draft, rule: { ...rule, ...patch } });
  const previous = ground.frozen.find((f) => f.id === draft.previousId);
  const from = {
    keys: draft.data.comuni.map((c) => c.key),
    date: registerDate(ground),
    year: previous?.year ?? draft.year - 1,
  };
  return (
    <Section title={t('rule.title')}>
      <div className="z-stack">
        <BasisFields
          name="basis"
          label={t('rule.basis')}
          basis={rule.basis}
          from={from}
          onChange={(basis) => set({ basis })}
        />
        <Disclosure summary={t('limits.title')} open={rule.limits !== null}>
          <LimitsFields draft={draft} date={from.date} onChange={(limits) => set({ limits })} />
        </Disclosure>
        <RoundingFields draft={draft} onChange={(rounding) => set({ rounding })} />
        <RuleWords rule={rule} />
      </div>
    </Section>
  );
}

function RoundingFields({ draft, onChange }: { draft: Draft; onChange: (rounding: Rounding) => void }) {
  const { rounding } = draft.rule;
  const of = (kind: RoundingKind): Rounding =>
    kind === 'largest_remainder' ? { kind, ties: { by: 'key' } } : { kind, last: null };
  return (
    <div className="z-stack z-stack-sm">
      <RadioGroup
        name="rounding"
        label={t('rule.rounding')}
        value={rounding.kind}
        options={roundingKinds.map((value) => ({
          value,
          label: roundingLabel[value],
          help: t(`roundingHelp.${value}`),
        }))}
        onChange={(kind) => onChange(of(kind as RoundingKind))}
      />
      {rounding.kind === 'largest_remainder' ? (
        <SelectField
          compact
          name="ties"
          label={t('rule.ties')}
          value={rounding.ties.by}
          options={(['key', 'larger_weight'] as const).map((value) => ({ value, label: tieOrderLabel[value] }))}
          onChange={(by) => onChange({ ...rounding, ties: { by: by as 'key' | 'larger_weight' } })}
        />
      ) : (
        <SelectField
          compact
          name="last"
          label={t('rule.last')}
          value={rounding.last ?? ''}
          empty={t('rule.lastOfList')}
          options={draft.data.comuni.map((c) => ({ value: c.key, label: c.name }))}
          onChange={(last) => onChange({ ...rounding, last: last || null })}
        />
      )}
    </div>
  );
}

/** What the form says, as a sentence: unreadable while a figure of it is half typed. */
export function RuleWords({ rule }: { rule: AllocationRule }) {
  const sentences = wordsOf(rule);
  if (!sentences.length) return null;
  return (
    <div className="z-alloc-words">
      {sentences.map((s) => (
        <p key={s}>{s}</p>
      ))}
    </div>
  );
}

function wordsOf(rule: AllocationRule): string[] {
  try {
    return ruleSentences(rule);
  } catch {
    return [];
  }
}
