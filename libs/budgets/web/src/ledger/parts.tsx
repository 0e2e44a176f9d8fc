import {
  fundOfYear,
  accountStages,
  entryKindLabel,
  stageLabel,
  type EntryKind,
  type Stage,
} from '@zona/budgets-domain';
import { formatDate, formatPeriod } from '@zona/calendar';
import { formatEuro, fromCents, toCents } from '@zona/money';
import type { ReactNode } from 'react';
import { t } from './words';

export const notStated = <span className="z-missing">{t('none')}</span>;

/** "Impegnato → Liquidato": the step that a movement takes. */
export function stepText(stage: Stage): string {
  const before = accountStages[accountStages.indexOf(stage) - 1];
  return `${before && before !== 'origin' ? stageLabel[before] : t('entry.outside')} → ${stageLabel[stage]}`;
}

interface SizedEntry {
  value: string;
  takesBack: boolean;
}

/** What an entry moved, with a minus where it only takes back. */
export const signed = ({ value, takesBack }: SizedEntry): string => (takesBack ? fromCents(-toCents(value)) : value);

export const kindText = (kind: EntryKind): string => entryKindLabel[kind];

interface Assigned {
  year: number;
  fund: { name: string };
}
/** "FNPS 2026". */
export const assignmentText = ({ fund, year }: Assigned): string => fundOfYear(fund.name, year);

interface PlacedLine {
  title: string;
  assignment: Assigned;
  ambitoComune: { comune: { name: string } } | null;
}
/** What tells a line from one that is called the same. */
export const lineDetail = ({ assignment, ambitoComune }: PlacedLine): string =>
  [assignmentText(assignment), ambitoComune?.comune.name].filter(Boolean).join(' · ');

export const periodText = (from: string | null, to: string | null): string | null =>
  from && to
    ? formatPeriod(from, to)
    : from
      ? t('since', { date: formatDate(from) })
      : to
        ? t('until', { date: formatDate(to) })
        : null;

export const difference = (a: string, b: string): string => fromCents(toCents(a) - toCents(b));
export const isPositive = (value: string): boolean => toCents(value) > 0n;

export const Euro = ({ value }: { value: string }) => <span className="z-num">{formatEuro(value)}</span>;

/** A figure as the CSV writes it. */
export const csvEuro = (value: string): string => value.replace('.', ',');

/** A cell of two lines: what it is, and what tells it apart. */
export const Twofold = ({ children, detail }: { children: ReactNode; detail: ReactNode }) => (
  <span className="z-twofold">
    <span>{children}</span>
    {detail && <span className="z-muted z-small">{detail}</span>}
  </span>
);
