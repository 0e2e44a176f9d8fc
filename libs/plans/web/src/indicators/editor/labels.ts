import { t } from '../words';

/** Names of the fields of the form: beside them, in the summary of problems, in a conflict. */
export const indicatorLabels = {
  name: t('form.name'),
  kind: t('form.kind'),
  valueType: t('form.valueType'),
  unit: t('form.unit'),
  scaleFrom: t('form.scaleFrom'),
  scaleTo: t('form.scaleTo'),
  comparator: t('form.comparator'),
  baseline: t('form.baseline'),
  target: t('form.target'),
  targetFrom: t('form.targetFrom'),
  targetTo: t('form.targetTo'),
  targetText: t('form.targetText'),
  targets: t('form.targets'),
  frequency: t('form.frequency'),
  periodType: t('form.once'),
  dataSource: t('form.dataSource'),
  byComune: t('form.byComune'),
  ownerId: t('form.ownerId'),
  overEnti: t('form.overEnti'),
  overPeriods: t('form.overPeriods'),
};
