import {
  basisKinds,
  basisLabel,
  weightBases,
  type Basis,
  type BasisKind,
  type WeightBasis,
} from '@zona/budgets-domain';
import { todayIso } from '@zona/calendar';
import { Button, DateField, SelectField, TextField } from '@zona/ui';
import { equalPercentages } from './draft';
import { percentTyped, tariffTyped, type Typed } from './numbers';
import { t } from './words';

/** What a new basis begins with. */
export interface Beginning {
  keys: readonly string[];
  /** The register's day. */
  date: string;
  /** The year whose quotas are known. */
  year: number;
}

export function newBasis(kind: BasisKind, from: Beginning): Basis {
  switch (kind) {
    case 'population':
      return { kind, date: from.date };
    case 'percentages':
      return { kind, shares: equalPercentages(from.keys) };
    case 'equal':
      return { kind };
    case 'hours':
      return { kind, tariff: '20' };
    case 'history':
      return { kind, year: from.year };
    case 'mixed':
      return {
        kind,
        parts: [
          { percent: '50', basis: { kind: 'population', date: from.date } },
          { percent: '50', basis: { kind: 'equal' } },
        ],
      };
    case 'cost_first':
      return { kind, tariff: '20', remainder: { kind: 'population', date: from.date } };
  }
}

interface BasisFieldsProps {
  name: string;
  label: string;
  help?: string;
  basis: Basis;
  kinds?: readonly BasisKind[];
  from: Beginning;
  onChange: (basis: Basis) => void;
}

/** By what an amount is divided. A part of a mixed basis, and what is left after the costs, are asked for in the same way. */
export function BasisFields({ name, label, help, basis, kinds = basisKinds, from, onChange }: BasisFieldsProps) {
  return (
    <div className="z-stack z-stack-sm">
      <SelectField
        name={name}
        label={label}
        help={help ?? t(`basisHelp.${basis.kind}`)}
        value={basis.kind}
        options={kinds.map((value) => ({ value, label: basisLabel[value] }))}
        onChange={(kind) => onChange(newBasis(kind as BasisKind, from))}
      />
      <Details name={name} basis={basis} from={from} onChange={onChange} />
    </div>
  );
}

/** Years near one, the newest first, and the one that is chosen. */
export function yearsAround(year: number, chosen: number) {
  const years = new Set([...Array.from({ length: 9 }, (_, i) => year + 3 - i), chosen]);
  return [...years].sort((a, b) => b - a).map((y) => ({ value: String(y), label: String(y) }));
}

type DetailsProps = Pick<BasisFieldsProps, 'name' | 'basis' | 'from' | 'onChange'>;

function Details({ name, basis, from, onChange }: DetailsProps) {
  switch (basis.kind) {
    case 'population':
      return (
        <DateField
          name={`${name}-date`}
          label={t('rule.date')}
          help={t('rule.dateHelp')}
          max={todayIso()}
          value={basis.date}
          onChange={(date) => date && onChange({ ...basis, date })}
        />
      );
    case 'history':
      return (
        <SelectField
          compact
          name={`${name}-year`}
          label={t('rule.historyYear')}
          value={String(basis.year)}
          options={yearsAround(from.year, basis.year)}
          onChange={(year) => onChange({ ...basis, year: Number(year) })}
        />
      );
    case 'hours':
      return <Tariff name={name} tariff={basis.tariff} onChange={(tariff) => onChange({ ...basis, tariff })} />;
    case 'mixed':
      return <MixedParts name={name} basis={basis} from={from} onChange={onChange} />;
    case 'cost_first':
      return (
        <>
          <Tariff name={name} tariff={basis.tariff} onChange={(tariff) => onChange({ ...basis, tariff })} />
          <BasisFields
            name={`${name}-resto`}
            label={t('rule.remainder')}
            basis={basis.remainder}
            kinds={[...weightBases, 'mixed']}
            from={from}
            onChange={(remainder) => remainder.kind !== 'cost_first' && onChange({ ...basis, remainder })}
          />
        </>
      );
    default:
      return null;
  }
}

function Tariff({
  name,
  tariff,
  onChange,
}: {
  name: string;
  tariff: string | null;
  onChange: (t: string | null) => void;
}) {
  return (
    <NumberField
      name={`${name}-tariffa`}
      label={t('rule.tariff')}
      suffix="€"
      typed={tariffTyped}
      value={tariff ?? ''}
      onChange={(text) => onChange(text || null)}
    />
  );
}

interface NumberFieldProps {
  name: string;
  label: string;
  help?: string;
  suffix: string;
  typed: Typed;
  value: string;
  onChange: (value: string) => void;
}

/** A decimal with a comma; what is not yet a number is kept as it was typed, and the rule says what is wrong. */
export function NumberField({ name, label, help, suffix, typed, value, onChange }: NumberFieldProps) {
  return (
    <TextField
      compact
      name={name}
      label={label}
      help={help}
      suffix={suffix}
      inputMode="decimal"
      value={value.replace('.', ',')}
      check={(text) => (typed.read(text) === undefined ? t('rule.number') : null)}
      onChange={(text) => onChange(typed.read(text) ?? text.replace(',', '.'))}
    />
  );
}

type Mixed = Extract<Basis, { kind: 'mixed' }>;

function MixedParts({ name, basis, from, onChange }: DetailsProps & { basis: Mixed }) {
  const set = (i: number, patch: Partial<Mixed['parts'][number]>) =>
    onChange({ ...basis, parts: basis.parts.map((p, k) => (k === i ? { ...p, ...patch } : p)) });
  return (
    <ol className="z-alloc-parts">
      {basis.parts.map((part, i) => (
        <li key={i}>
          <NumberField
            name={`${name}-${i}-percento`}
            label={t('rule.part', { number: i + 1 })}
            suffix="%"
            typed={percentTyped}
            value={part.percent}
            onChange={(percent) => set(i, { percent })}
          />
          <BasisFields
            name={`${name}-${i}`}
            label={t('rule.partBasis')}
            basis={part.basis}
            kinds={weightBases}
            from={from}
            onChange={(inner) => set(i, { basis: inner as WeightBasis })}
          />
          {basis.parts.length > 2 && (
            <Button
              size="sm"
              variant="plain"
              onClick={() => onChange({ ...basis, parts: basis.parts.filter((_, k) => k !== i) })}
            >
              {t('rule.removePart', { number: i + 1 })}
            </Button>
          )}
        </li>
      ))}
      <li>
        <Button
          size="sm"
          icon="plus"
          onClick={() => onChange({ ...basis, parts: [...basis.parts, { percent: '0', basis: { kind: 'equal' } }] })}
        >
          {t('rule.addPart')}
        </Button>
      </li>
    </ol>
  );
}
