import { periodTypeOf, type Aggregation, type Frequency, type PeriodType } from '@zona/plans-domain';
import type {
  Comparator,
  IndicatorKind,
  IndicatorPartsFragment,
  IndicatorValueType,
  SaveIndicatorInput,
} from '../../generated/graphql';
import { formatDecimal, parseDecimal } from '../../numbers';

export interface TargetText {
  period: string;
  value: string;
  from: string | null;
  to: string | null;
}
/** An indicator as its form holds it. */
export interface IndicatorForm {
  name: string;
  kind: IndicatorKind;
  valueType: IndicatorValueType;
  unit: string;
  comparator: Comparator | '';
  baseline: string;
  target: string;
  targetText: string;
  targetFrom: string | null;
  targetTo: string | null;
  scaleFrom: string;
  scaleTo: string;
  frequency: Frequency;
  /** Asked only of what is read once. */
  once: 'triennium' | 'one_off';
  dataSource: string;
  byComune: boolean;
  ownerId: string;
  overEnti: 'sum' | 'mean';
  overPeriods: Aggregation;
  targets: TargetText[];
}

const shown = (decimal: string | null | undefined) => (decimal ? formatDecimal(decimal).replace('−', '-') : '');

export const formOf = (i: IndicatorPartsFragment | null): IndicatorForm => ({
  name: i?.name ?? '',
  kind: i?.kind ?? 'output',
  valueType: i?.valueType ?? 'number',
  unit: i?.unit ?? '',
  comparator: i?.comparator ?? '',
  baseline: shown(i?.baseline),
  target: shown(i?.target),
  targetText: i?.targetText ?? '',
  targetFrom: i?.targetFrom ?? null,
  targetTo: i?.targetTo ?? null,
  scaleFrom: shown(i?.scaleFrom),
  scaleTo: shown(i?.scaleTo),
  frequency: i?.frequency ?? 'yearly',
  once: i?.periodType === 'one_off' ? 'one_off' : 'triennium',
  dataSource: i?.dataSource ?? '',
  byComune: i?.byComune ?? false,
  ownerId: i?.owner?.id ?? '',
  overEnti: i?.overEnti === 'mean' ? 'mean' : 'sum',
  overPeriods: i?.overPeriods ?? 'last',
  targets: (i?.targets ?? []).map((t) => ({ period: t.period, value: shown(t.value), from: t.from, to: t.to })),
});

export const periodTypeOfForm = ({ frequency, once }: IndicatorForm): PeriodType =>
  frequency === 'once' ? once : periodTypeOf[frequency];

export const isNumericType = (type: IndicatorValueType): boolean =>
  type === 'number' || type === 'percent' || type === 'score';

/** How several periods become one value: what the type allows, the one that was chosen if it is among them. */
export const overPeriodsOf = (type: IndicatorValueType): readonly Aggregation[] =>
  type === 'number' ? ['last', 'sum', 'mean'] : type === 'percent' ? ['last', 'sum'] : ['last', 'mean'];

type Input = Omit<SaveIndicatorInput, 'richiestaId' | 'schedaId' | 'id' | 'version'>;
const decimal = (text: string) => (text.trim() ? parseDecimal(text) : null);
const text = (s: string) => s.trim() || null;

export function inputOf(form: IndicatorForm): Input {
  const { once: _once, ...f } = form;
  const allowed = overPeriodsOf(f.valueType);
  return {
    ...f,
    name: f.name.trim(),
    unit: text(f.unit),
    comparator: f.comparator || null,
    baseline: decimal(f.baseline),
    target: decimal(f.target),
    targetText: text(f.targetText),
    scaleFrom: decimal(f.scaleFrom),
    scaleTo: decimal(f.scaleTo),
    periodType: periodTypeOfForm(form),
    dataSource: text(f.dataSource),
    ownerId: f.ownerId || null,
    overPeriods: allowed.includes(f.overPeriods) ? f.overPeriods : 'last',
    targets: f.targets
      .filter((t) => t.value.trim() || t.from)
      .map((t) => ({ period: t.period, value: decimal(t.value), from: t.from, to: t.to })),
  };
}

/** An indicator as it is, to be written anew. */
export const indicatorInput = (indicator: IndicatorPartsFragment): Input => inputOf(formOf(indicator));
