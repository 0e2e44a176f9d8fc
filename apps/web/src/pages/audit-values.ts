import { isRole, roleLabel } from '@zona/access';
import {
  certaintyLabel,
  comparatorSymbol,
  indicatorKindLabel,
  indicatorValueTypeLabel,
  periodLabel,
  planKindLabel,
  planStatusLabel,
  templates,
  yesNoLabel,
} from '@zona/plans-domain';
import { enteKindLabel, enteRelationLabel } from '@zona/registry-domain';

type Names = Readonly<Record<string, string>>;

const rowNames: Names = Object.fromEntries(
  templates.flatMap((template) => template.rows.map((row) => [row.key, row.label] as const)),
);

/** The Italian names of the values that are kept as codes, by their field. */
const names: Record<string, Names> = {
  status: planStatusLabel,
  answer: yesNoLabel,
  certainty: certaintyLabel,
  form: { full: 'completa', stub: 'rinvio' },
  comparator: comparatorSymbol,
  period: periodLabel,
  kind: { ...planKindLabel, ...enteKindLabel, ...indicatorKindLabel },
  valueType: indicatorValueTypeLabel,
  relation: enteRelationLabel,
  row: rowNames,
};

export function valueName(field: string, value: string): string {
  if (field === 'role' && isRole(value)) return roleLabel(value);
  return names[field]?.[value] ?? value;
}
