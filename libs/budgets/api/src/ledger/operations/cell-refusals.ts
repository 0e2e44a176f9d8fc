import { availableLabel, type OperationInput } from '@zona/budgets-domain';
import { Refusal, type AmbitoDb } from '@zona/database';
import { formatEuro, fromCents } from '@zona/money';
import { problem, type Problem } from '@zona/problems';
import type { Line } from '../lines.service.ts';
import { fundOfYearSql } from '../../funds/fund-of-year.sql.ts';

type Cells = OperationInput<'allocate'>['cells'];
interface Account {
  id: string;
  name: string | null;
  in: string;
  out: string;
}

const euro = (cents: bigint): string => formatEuro(fromCents(cents));
const fieldOf = (index: number): string => `cells.${index}.value`;

/** What cells add to their lines and to their assignments. */
function sums(cells: Cells, keyOf: (index: number) => string): Map<string, bigint> {
  const by = new Map<string, bigint>();
  cells.forEach(({ value }, i) => by.set(keyOf(i), (by.get(keyOf(i)) ?? 0n) + value));
  return by;
}

async function accountsOf(db: AmbitoDb, lines: readonly Line[]): Promise<Map<string, Account>> {
  const rows = await db.run<Account>(
    `select l.id, l.title as name, a.in_cents as in, a.out_cents as out from budget_line l
       join ledger_account a on a.ambito_id = $1 and a.key = 'allocated:' || l.id where l.ambito_id = $1 and l.id = any($2::uuid[])
     union all
     select s.id, ${fundOfYearSql('coalesce(s.label, f.name)', 's.year')}, a.in_cents, a.out_cents from fund_assignment s
       join fund f on f.ambito_id = $1 and f.id = s.fund_id
       join ledger_account a on a.ambito_id = $1 and a.key = 'assigned:' || s.id where s.ambito_id = $1 and s.id = any($3::uuid[])`,
    [db.ambitoId, lines.map((l) => l.id), [...new Set(lines.map((l) => l.assignmentId))]],
  );
  return new Map(rows.map((r) => [r.id, r]));
}

/**
 * A cap that an allocation would pass, said for each cell that passes it, so that a sheet shows it there. The accounts are still
 * locked by who was refused, so that what is read here is what refused.
 */
export async function capsOfCells(
  db: AmbitoDb,
  refusal: Refusal,
  cells: Cells,
  lines: readonly Line[],
): Promise<Refusal> {
  const accounts = await accountsOf(db, lines);
  const ofLine = sums(cells, (i) => lines[i]!.id);
  const ofFund = sums(cells, (i) => lines[i]!.assignmentId);
  const problems = cells.flatMap(({ value }, i): Problem[] => {
    const { id, assignmentId } = lines[i]!;
    const line = accounts.get(id);
    const left = BigInt(line?.in ?? 0) - BigInt(line?.out ?? 0);
    const taken = -ofLine.get(id)!;
    if (value < 0n && taken > left)
      return [problem(fieldOf(i), 'CAP', caps(line, availableLabel.allocated, left, taken))];
    const fund = accounts.get(assignmentId);
    const free = BigInt(fund?.in ?? 0) - BigInt(fund?.out ?? 0);
    const asked = ofFund.get(assignmentId)!;
    return value > 0n && asked > free
      ? [problem(fieldOf(i), 'CAP', caps(fund, availableLabel.assigned, free, asked))]
      : [];
  });
  return problems.length ? new Refusal(problems) : refusal;
}

const caps = (account: Account | undefined, what: string, left: bigint, asked: bigint): string =>
  `${account?.name ?? 'Voce'}: ${what} restano ${euro(left)}, ne servono ${euro(asked)}.`;

/** Cells that do not hold what they held when they were typed: somebody else has been there. Asked once the money has moved, under its locks. */
export async function refuseStale(db: AmbitoDb, cells: Cells, lines: readonly Line[]): Promise<void> {
  if (cells.every((c) => c.was === null || c.was === undefined)) return;
  const accounts = await accountsOf(db, lines);
  const added = sums(cells, (i) => lines[i]!.id);
  const problems = cells.flatMap(({ was }, i): Problem[] => {
    const { id } = lines[i]!;
    const before = BigInt(accounts.get(id)?.in ?? 0) - added.get(id)!;
    if (was === null || was === undefined || was === before) return [];
    const message = `Nel frattempo è cambiata: era ${euro(was)}, adesso è ${euro(before)}.`;
    return [problem(fieldOf(i), 'STALE', message)];
  });
  if (problems.length) throw new Refusal(problems);
}
