import { evaluationOutcomeLabel, readingStateLabel } from '@zona/plans-domain';
import type { CsvCell } from '@zona/ui';
import { expected } from '../numbers';
import { objectiveCode } from '../plan/tree';
import { evaluated, periodName, shownValue, type ListedIndicator, type Reading } from './values';
import { t } from './words';

export const csvHeaders = (): string[] =>
  (
    [
      'plan',
      'objective',
      'indicator',
      'target',
      'outcome',
      'ente',
      'period',
      'value',
      'numerator',
      'denominator',
      'state',
      'warnings',
    ] as const
  ).map((key) => t(`col.${key}`));

const states: Record<string, Reading['state'] | undefined> = { 'da-approvare': 'sent', 'da-bloccare': 'approved' };
const comma = (decimal: string | null): string => decimal?.replace('.', ',') ?? '';

/** What is on screen: one line for each reading, and one for an indicator that has none where all are listed. */
export function csvOf(indicators: readonly ListedIndicator[], view: string, period: string): CsvCell[][] {
  return indicators.flatMap((i) => {
    const head = [i.scheda.plan.code, objectiveCode(i.scheda.objective.code), i.name, expected(i) ?? ''];
    const outcome = evaluationOutcomeLabel[i.evaluation.outcome];
    const shown = i.readings.filter(
      (r) => (!states[view] || r.state === states[view]) && (!period || r.period === period),
    );
    if (!shown.length) return states[view] ? [] : [[...head, outcome, '', '', evaluated(i) ?? '', '', '', '', '']];
    return shown.map((r) => [
      ...head,
      outcome,
      r.ente.name,
      periodName(r.period),
      shownValue(i, r) ?? '',
      comma(r.numerator),
      comma(r.denominator),
      readingStateLabel[r.state],
      r.warnings.map((w) => w.message).join(' '),
    ]);
  });
}
