import { boundKinds, boundLabel, type Bound, type BoundKind, type Limits } from '@zona/budgets-domain';
import { Button, SelectField } from '@zona/ui';
import { NumberField } from './basis-fields';
import type { Draft } from './draft';
import { euroTyped, tariffTyped } from './numbers';
import { t } from './words';

const none: Limits = { floor: null, cap: null, comuni: [] };
const isEmpty = ({ floor, cap, comuni }: Limits) => !floor && !cap && !comuni.length;

interface LimitsFieldsProps {
  draft: Draft;
  /** The day of the population that a limit per inhabitant goes by. */
  date: string;
  onChange: (limits: Limits | null) => void;
}

/** What nobody may go below and above, for all and for single comuni. */
export function LimitsFields({ draft, date, onChange }: LimitsFieldsProps) {
  const limits = draft.rule.limits ?? none;
  const set = (next: Limits) => onChange(isEmpty(next) ? null : next);
  const free = draft.data.comuni.filter((c) => !limits.comuni.some((l) => l.key === c.key));
  const setOwn = (key: string, patch: Partial<Limits['comuni'][number]>) =>
    set({ ...limits, comuni: limits.comuni.map((l) => (l.key === key ? { ...l, ...patch } : l)) });
  return (
    <div className="z-stack z-stack-sm">
      <p className="z-muted z-small">{t('limits.help')}</p>
      <div className="z-field-row">
        <BoundFields
          name="floor"
          label={t('limits.floor')}
          bound={limits.floor}
          date={date}
          onChange={(floor) => set({ ...limits, floor })}
        />
        <BoundFields
          name="cap"
          label={t('limits.cap')}
          bound={limits.cap}
          date={date}
          onChange={(cap) => set({ ...limits, cap })}
        />
      </div>
      {limits.comuni.map((own) => (
        <fieldset key={own.key} className="z-alloc-own">
          <legend>{draft.data.comuni.find((c) => c.key === own.key)?.name ?? own.key}</legend>
          <div className="z-field-row">
            <BoundFields
              name={`floor-${own.key}`}
              label={t('limits.floor')}
              bound={own.floor}
              date={date}
              onChange={(floor) => setOwn(own.key, { floor })}
            />
            <BoundFields
              name={`cap-${own.key}`}
              label={t('limits.cap')}
              bound={own.cap}
              date={date}
              onChange={(cap) => setOwn(own.key, { cap })}
            />
          </div>
          <Button
            size="sm"
            variant="plain"
            onClick={() => set({ ...limits, comuni: limits.comuni.filter((l) => l.key !== own.key) })}
          >
            {t('limits.remove')}
          </Button>
        </fieldset>
      ))}
      {free.length > 0 && (
        <SelectField
          compact
          name="own-limits"
          label={t('limits.add')}
          value=""
          empty={t('limits.choose')}
          options={free.map((c) => ({ value: c.key, label: c.name }))}
          onChange={(key) => key && set({ ...limits, comuni: [...limits.comuni, { key, floor: null, cap: null }] })}
        />
      )}
    </div>
  );
}

interface BoundFieldsProps {
  name: string;
  label: string;
  bound: Bound | null;
  date: string;
  onChange: (bound: Bound | null) => void;
}

function BoundFields({ name, label, bound, date, onChange }: BoundFieldsProps) {
  const of = (kind: string): Bound | null => {
    if (!kind) return null;
    const euro = bound?.euro ?? '0';
    return (kind as BoundKind) === 'amount' ? { kind: 'amount', euro } : { kind: 'per_inhabitant', euro, date };
  };
  return (
    <div className="z-stack z-stack-sm">
      <SelectField
        compact
        name={`${name}-kind`}
        label={label}
        value={bound?.kind ?? ''}
        empty={t('limits.none')}
        options={boundKinds.map((value) => ({ value, label: boundLabel[value] }))}
        onChange={(kind) => onChange(of(kind))}
      />
      {bound && (
        <NumberField
          name={`${name}-euro`}
          label={bound.kind === 'amount' ? t('limits.euro') : t('limits.perInhabitant')}
          suffix="€"
          typed={bound.kind === 'amount' ? euroTyped : tariffTyped}
          value={bound.euro}
          onChange={(euro) => onChange({ ...bound, euro })}
        />
      )}
    </div>
  );
}
