import { isRole, roleLabel } from '@zona/access';
import {
  aggregationLabel,
  approvalStateLabel,
  cardRowKindLabel,
  certaintyLabel,
  frequencyLabel,
  indicatorKindLabel,
  lineStateLabel,
  matrixKindLabel,
  measureComparatorLabel,
  measureTypeLabel,
  periodLabel,
  periodTypeLabel,
  phaseKindLabel,
  planActKindLabel,
  planKindLabel,
  planStatusLabel,
  planStepTaken,
  progressLabel,
  readingStateLabel,
  regionalCards,
  templateStateLabel,
  templateUseLabel,
  yesNoLabel,
} from '@zona/plans-domain';
import { enteKindLabel, enteRelationLabel } from '@zona/registry-domain';

type Names = Readonly<Record<string, string>>;

const rowNames: Names = Object.fromEntries(
  regionalCards.flatMap((template) => template.rows.map((row) => [row.key, row.label] as const)),
);

/** The Italian names of the values that are kept as codes, by their field. */
const names: Record<string, Names> = {
  status: planStatusLabel,
  answer: yesNoLabel,
  certainty: certaintyLabel,
  form: { full: 'completa', stub: 'rinvio' },
  comparator: measureComparatorLabel,
  period: periodLabel,
  kind: {
    ...phaseKindLabel,
    ...matrixKindLabel,
    ...cardRowKindLabel,
    ...planActKindLabel,
    ...planKindLabel,
    ...enteKindLabel,
    ...indicatorKindLabel,
  },
  valueType: measureTypeLabel,
  step: planStepTaken,
  progress: progressLabel,
  use: templateUseLabel,
  state: { ...templateStateLabel, ...approvalStateLabel, ...lineStateLabel, ...readingStateLabel },
  frequency: frequencyLabel,
  periodType: periodTypeLabel,
  overEnti: aggregationLabel,
  overPeriods: aggregationLabel,
  relation: enteRelationLabel,
  row: rowNames,
};

export function valueName(field: string, value: string): string {
  if (field === 'role' && isRole(value)) return roleLabel(value);
  return names[field]?.[value] ?? value;
}
