import { fromCents, formatEuro, type Cents } from '@zona/money';
import { ruleSentences } from './sentences.ts';
import type { AllocationRule } from './rule.ts';
import { compareScenarios, type Comparison, type ScenarioShare } from './scenarios.ts';

/** What is compared: a riparto with the rule that made it, or quotas alone. */
export interface Compared {
  name: string;
  amount: Cents;
  rule: AllocationRule | null;
  shares: readonly ScenarioShare[];
}

const euro = (cents: Cents) => formatEuro(fromCents(cents < 0n ? -cents : cents));
const signed = (percent: string | null) =>
  percent === null ? '' : ` (${percent.startsWith('-') ? '−' : '+'}${percent.replace('-', '').replace('.', ',')}%)`;

function amountSentence(a: Compared, b: Compared): string {
  const difference = b.amount - a.amount;
  if (difference === 0n) return `L'importo da ripartire è lo stesso: ${euro(b.amount)}.`;
  const more = difference > 0n ? 'in più' : 'in meno';
  return `L'importo passa da ${euro(a.amount)} a ${euro(b.amount)}: ${euro(difference)} ${more}.`;
}

function ruleLines({ rule: a }: Compared, { rule: b }: Compared): string[] {
  if (!a || !b) return [];
  const [before, after] = [ruleSentences(a), ruleSentences(b)];
  const gone = before.filter((s) => !after.includes(s));
  const come = after.filter((s) => !before.includes(s));
  // The same words over other figures: percentages, limits of single comuni.
  if (!gone.length && !come.length)
    return [
      JSON.stringify(a) === JSON.stringify(b) ? 'La regola è la stessa.' : 'La regola è la stessa, con altri valori.',
    ];
  return [...gone.map((s) => `Prima: ${s}`), ...come.map((s) => `Ora: ${s}`)];
}

function quotaLines({ rows, unknown }: Comparison): string[] {
  const moved = rows.filter((r) => r.cents !== null && r.cents !== 0n);
  const known = rows.length - unknown.length;
  const up = moved.filter((r) => r.cents! > 0n);
  const down = moved.filter((r) => r.cents! < 0n);
  const most = (list: typeof moved) =>
    list.reduce((a, b) => ((b.cents! < 0n ? -b.cents! : b.cents!) > (a.cents! < 0n ? -a.cents! : a.cents!) ? b : a));
  const count = (n: number, one: string, many: string) => (n === 1 ? `un comune ${one}` : `${n} comuni ${many}`);
  return [
    ...(known > 0 && !moved.length ? ['Nessuna quota cambia.'] : []),
    ...(up.length
      ? [
          `${capital(count(up.length, 'versa di più', 'versano di più'))}; l'aumento più alto è di ${most(up).name}, ${euro(most(up).cents!)}${signed(most(up).percent)}.`,
        ]
      : []),
    ...(down.length
      ? [
          `${capital(count(down.length, 'versa di meno', 'versano di meno'))}; il calo più alto è di ${most(down).name}, ${euro(most(down).cents!)}${signed(most(down).percent)}.`,
        ]
      : []),
    ...(unknown.length ? [`Non si può confrontare: ${unknown.join(', ')}.`] : []),
  ];
}
const capital = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);

/** What changes from `a` to `b`: in words first, then comune by comune. */
export function changesBetween(a: Compared, b: Compared): { sentences: string[]; comparison: Comparison } {
  const comparison = compareScenarios(a.shares, b.shares);
  return { sentences: [amountSentence(a, b), ...ruleLines(a, b), ...quotaLines(comparison)], comparison };
}
