import { fromCents, toCents } from '@zona/money';
import type { CommitmentQuery } from '../generated/graphql';

type Account = NonNullable<CommitmentQuery['commitment']>['accounts'][number];
type Line = NonNullable<Account['line']>;

/** What a contract does to one of its lines. Euro as exact text. */
export interface ContractLine {
  line: Line;
  committed: string;
  settled: string;
  paid: string;
  toSettle: string;
}

/** The accounts of a contract by line: its settlements together. */
export function contractLines(accounts: readonly Account[]): ContractLine[] {
  const byLine = Map.groupBy(
    accounts.filter((a) => a.line),
    (a) => a.line!.id,
  );
  return [...byLine.values()].map((rows) => {
    const sum = (stage: string, of: (a: Account) => string) =>
      fromCents(rows.filter((a) => a.stage === stage).reduce((total, a) => total + toCents(of(a)), 0n));
    return {
      line: rows[0]!.line!,
      committed: sum('committed', (a) => a.value),
      settled: sum('settled', (a) => a.value),
      paid: sum('paid', (a) => a.value),
      toSettle: sum('committed', (a) => a.left),
    };
  });
}
