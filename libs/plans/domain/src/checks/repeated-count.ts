import type { SnapshotScheda, SnapshotStaff } from '../snapshot/index.ts';
import type { Check, FindingSide, Found } from './finding.ts';
import type { PlanView } from './plan-view.ts';

/** Below these heads, two cards that both ask for a coordinator say nothing. */
const FEW = 10;

const key = ({ role, count }: SnapshotStaff): string => `${role.trim().toLowerCase()}:${count}`;
const numbered = (card: SnapshotScheda): SnapshotStaff[] => card.staff.filter((s) => s.count !== null && s.count > 0);
const heads = (staff: readonly SnapshotStaff[]): number => staff.reduce((n, s) => n + s.count!, 0);

function sharedRoles(a: SnapshotScheda, b: SnapshotScheda): number {
  const roles = new Set(numbered(a).map(key));
  return new Set(
    numbered(b)
      .map(key)
      .filter((k) => roles.has(k)),
  ).size;
}

/** Cards of one area that have at least two roles, with their number, in common: each with the first that it repeats. */
function groups(cards: readonly SnapshotScheda[]): SnapshotScheda[][] {
  const found: SnapshotScheda[][] = [];
  for (const card of cards) {
    const group = found.find((g) => sharedRoles(g[0]!, card) >= 2);
    if (group) group.push(card);
    else found.push([card]);
  }
  return found.filter((g) => g.length > 1);
}

function finding(plan: PlanView, group: readonly SnapshotScheda[]): Found[] {
  const all = group.flatMap(numbered);
  const once = heads([...new Map(all.map((s) => [key(s), s])).values()]);
  const naive = heads(all);
  if (naive <= FEW) return [];
  const [first, second] = [group[0]!, group[1]!];
  const side = (card: SnapshotScheda, label: string, value: number): FindingSide =>
    plan.onCard(card, { kind: 'staff' }, { label, value: `${value} persone`, source: numbered(card)[0]!.source });
  return [
    {
      key: first.id,
      severity: 'doubt',
      sentence: `${group.map((c) => c.label).join(', ')} chiedono le stesse figure con lo stesso numero: sommando le schede sono ${naive} persone, contando una volta ciò che si ripete ${once}.`,
      left: side(second, 'Sommando le schede', naive),
      right: side(first, 'Contando una volta le figure uguali', once),
      difference: String(naive - once),
      subjects: group.map(plan.card),
    },
  ];
}

export const repeatedCount: Check = {
  code: 'repeated_count',
  title: 'Lo stesso personale in più schede',
  explain:
    'Una squadra che serve più obiettivi si conta una volta: se ogni scheda la chiede per intero, la somma la moltiplica.',
  run: (plan) => plan.snapshot.areas.flatMap((a) => groups(plan.cardsOfArea(a.id)).flatMap((g) => finding(plan, g))),
};
