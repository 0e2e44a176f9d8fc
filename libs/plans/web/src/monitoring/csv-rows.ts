import { lineStageLabel } from '@zona/plans-domain';
import { actLine, amountText, amountWhat, providerLine, stateText, type Line } from './texts';
import { t } from './words';

export const csvHeader = (): string[] => [
  t('csv.area'),
  t('csv.objective'),
  t('csv.code'),
  t('csv.line'),
  t('csv.state'),
  t('csv.stage'),
  t('csv.providers'),
  t('csv.acts'),
  t('csv.amounts'),
  t('csv.progress'),
  t('csv.note'),
  t('csv.source'),
];

/** One row for each line on screen. */
export const csvRows = (lines: readonly Line[]): (string | number | null)[][] =>
  lines.map((l) => [
    l.objective?.area.title ?? null,
    l.objective?.title ?? null,
    l.code ?? null,
    l.title,
    stateText(l.state),
    lineStageLabel[l.stage],
    [...l.providers.map(providerLine), l.providerText].filter(Boolean).join('; ') || null,
    l.acts.map(actLine).join('; ') || null,
    l.amounts.map((a) => `${amountWhat(a)}: ${amountText(a.value)}`).join('; ') || null,
    l.progress ?? null,
    l.note ?? null,
    l.source?.line ?? null,
  ]);
