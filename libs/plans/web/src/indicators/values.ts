import { formatDate } from '@zona/calendar';
import { nameOfPeriod, parsePeriod, percentText, shownDecimal, type PeriodType } from '@zona/plans-domain';
import type { IndicatorPartsFragment, IndicatorsPageQuery, ReadingPartsFragment } from '../generated/graphql';
import { formatDecimal, measured } from '../numbers';
import { t } from './words';

export type ListedIndicator = IndicatorsPageQuery['indicators']['edges'][number]['node'];
export type Reading = ReadingPartsFragment;
type Measured = Pick<IndicatorPartsFragment, 'valueType' | 'unit'>;
type Value = Pick<Reading, 'value' | 'numerator' | 'denominator' | 'answers' | 'answer' | 'text' | 'day'> & {
  files?: Reading['files'];
};

/** The period as one says it: `anno 2025`, `1° semestre 2025`; what no calendar knows stays as it was written. */
export const periodName = (code: string): string => {
  const period = parsePeriod(code);
  return period ? nameOfPeriod(period) : code;
};

/** Under the heading that names its kind, a period is its number: `2025`, `1° sem. 2025`. */
export function periodHead(code: string, type: PeriodType): string {
  if (type === 'calendar_year' || type === 'triennium') return code;
  return periodName(code).replace('semestre', 'sem.').replace('trimestre', 'trim.').replace('anno scolastico', 'a.s.');
}

/** What a reading says, in words; null while it says nothing. */
export function shownValue(indicator: Measured, reading: Value): string | null {
  switch (indicator.valueType) {
    case 'percent':
      return shownPercent(reading);
    case 'yes_no':
      return reading.answer && t(`answer.${reading.answer}`);
    case 'text':
      return reading.text;
    case 'document':
      return reading.text ?? reading.files?.[0]?.name ?? null;
    case 'date_window':
      return reading.day && formatDate(reading.day);
    default:
      return reading.value === null ? null : measured(reading.value, indicator);
  }
}

function shownPercent({ numerator, denominator, value }: Value): string | null {
  if (numerator === null || denominator === null) return value === null ? null : `${formatDecimal(value)}%`;
  const parts = `${formatDecimal(numerator)} su ${formatDecimal(denominator)}`;
  const percent = percentText(numerator, denominator);
  return percent === null ? parts : `${percent}% (${parts})`;
}

/** The value that an indicator has reached, in words. */
export function evaluated(
  indicator: Measured & { evaluation: { value: string | null } },
  value: string | null = indicator.evaluation.value,
): string | null {
  if (value === null) return null;
  if (indicator.valueType === 'date_window') return formatDate(value);
  if (!['number', 'percent', 'score'].includes(indicator.valueType)) return value;
  if (indicator.valueType === 'percent') return `${shownDecimal(value)}%`;
  return indicator.unit ? `${shownDecimal(value)} ${indicator.unit}` : shownDecimal(value);
}

/** The reading that stands for an ente in a period: the last of a chain of corrections. */
export function currentReading(readings: readonly Reading[], enteId: string, period: string): Reading | null {
  const own = readings.filter((r) => r.ente.id === enteId && r.period === period);
  const corrected = new Set(own.map((r) => r.supersedes?.id));
  return own.find((r) => !corrected.has(r.id)) ?? own.at(-1) ?? null;
}
