import { findingSeverityLabel } from '@zona/plans-domain';
import { warningStateLabel } from '@zona/problems';
import type { CsvCell } from '@zona/ui';
import type { Checks, Side, Warning } from './warnings';
import { t } from './words';

const from = ({ source }: Side): string | null =>
  source && (source.line === null ? source.document : t('source', { document: source.document, line: source.line }));

export const csvHeader = (): string[] => [
  t('columns.check'),
  t('columns.severity'),
  t('columns.where'),
  t('columns.sentence'),
  t('columns.left'),
  t('columns.leftSource'),
  t('columns.right'),
  t('columns.rightSource'),
  t('columns.difference'),
  t('columns.state'),
  t('columns.assignee'),
  t('columns.reason'),
];

export const csvRows = (checks: Checks['checks'], warnings: readonly Warning[]): CsvCell[][] =>
  warnings.map((w) => [
    checks.find((c) => c.code === w.code)?.title,
    findingSeverityLabel[w.severity],
    w.subjects.map((s) => s.title).join(', '),
    w.sentence,
    `${w.left.label}: ${w.left.value}`,
    from(w.left),
    `${w.right.label}: ${w.right.value}`,
    from(w.right),
    w.difference,
    warningStateLabel[w.state],
    w.assigneeName,
    w.reason,
  ]);
