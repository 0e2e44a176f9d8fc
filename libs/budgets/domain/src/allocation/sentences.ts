import { formatDate } from '@zona/calendar';
import { toCents } from '@zona/money';
import { exact, times, whole } from '@zona/money/exact';
import type { AllocationRule, Basis, Bound, Rounding } from './rule.ts';
import { exactEuro, inEuro, thePercent } from './said.ts';
import { tieOrderLabel } from './vocabulary.ts';

const tariffOf = (tariff: string | null): string =>
  tariff === null ? 'a tariffa propria' : `a ${exactEuro(times(exact(tariff), whole(100)))} l'ora`;

function basisWords(basis: Basis): string {
  switch (basis.kind) {
    case 'population':
      return `in proporzione alla popolazione al ${formatDate(basis.date)}`;
    case 'percentages':
      return 'secondo percentuali fisse';
    case 'equal':
      return 'in parti uguali';
    case 'hours':
      return `in proporzione alle ore usate, ${tariffOf(basis.tariff)}`;
    case 'history':
      return `in proporzione alle quote del ${basis.year}`;
    case 'mixed':
      return basis.parts.map((p) => `per ${thePercent(p.percent)} ${basisWords(p.basis)}`).join(', ');
    case 'cost_first':
      return `prima il costo delle ore usate, ${tariffOf(basis.tariff)}; il resto ${basisWords(basis.remainder)}`;
  }
}

const boundWords = (b: Bound): string =>
  b.kind === 'amount'
    ? inEuro(toCents(b.euro))
    : `${exactEuro(times(exact(b.euro), whole(100)))} per abitante al ${formatDate(b.date)}`;

function limitWords({ limits }: AllocationRule): string[] {
  if (!limits) return [];
  const everybody = [
    ...(limits.floor ? [`almeno ${boundWords(limits.floor)}`] : []),
    ...(limits.cap ? [`al massimo ${boundWords(limits.cap)}`] : []),
  ];
  return [
    ...(everybody.length ? [`A ogni comune ${everybody.join(' e ')}.`] : []),
    ...(limits.comuni.length === 1 ? ['Un comune ha limiti propri.'] : []),
    ...(limits.comuni.length > 1 ? [`${limits.comuni.length} comuni hanno limiti propri.`] : []),
    'Quello che i limiti danno o tolgono si divide tra gli altri nelle stesse proporzioni.',
  ];
}

const roundingWords = (r: Rounding): string =>
  r.kind === 'last_by_difference'
    ? "Ogni quota al centesimo più vicino, l'ultima per differenza."
    : `I centesimi che restano vanno ai resti più alti; a parità di resto, ${tieOrderLabel[r.ties.by]}.`;

/** A rule in words, for the page that shows it and the act that votes it. */
export function ruleSentences(rule: AllocationRule): string[] {
  return [`Si divide ${basisWords(rule.basis)}.`, ...limitWords(rule), roundingWords(rule.rounding)];
}
