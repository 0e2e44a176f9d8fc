import { FundsService, ledgerServices, type Cell } from '@zona/budgets-api';
import { periodsOf, spread, type BudgetActKind, type Movement } from '@zona/budgets-domain';
import { dayFrom, todayIso } from '@zona/calendar';
import type { AmbitoDb, Writer } from '@zona/database';
import { largestRemainder, proportional, sumCents, toCents } from '@zona/money';
import budgets from '../data/bilanci.json' with { type: 'json' };
import type { BudgetFile, ContractFile, FundFile, PaidFile } from './budget-file.ts';
import type { LoadedPlan } from './load-plan.ts';
import { RipartiLoader } from './load-riparti.ts';
import type { PlanFile } from './plan-file.ts';

const files = budgets as unknown as Record<string, BudgetFile>;

/** Years of funds, by `fund year`. */
export type Assignments = ReadonlyMap<string, string>;

/** A figure of the document. */
interface Figure {
  cents: bigint;
  line: number;
  text: string | null;
}
/** One line for one year, before it is in the ledger. */
interface Planned {
  cell: Cell;
  figure: string;
  cents: bigint;
}

export const budgetOf = (slug: string): BudgetFile => files[slug]!;

/** The budget of an ambito as its document states it, through the same services as a person's. Answers the years of its funds. */
export async function loadBudget(
  db: AmbitoDb,
  writer: Writer,
  file: PlanFile,
  plan: LoadedPlan,
  enti: ReadonlyMap<string, string>,
): Promise<Assignments> {
  const loader = new BudgetLoader(db, writer, file, plan, enti, budgetOf(file.ambito.slug));
  await loader.load();
  return loader.assignments;
}

class BudgetLoader {
  private readonly services: ReturnType<typeof ledgerServices>;
  private readonly figures: ReadonlyMap<string, Figure>;
  readonly assignments = new Map<string, string>();

  constructor(
    private readonly db: AmbitoDb,
    private readonly writer: Writer,
    private readonly file: PlanFile,
    private readonly plan: LoadedPlan,
    private readonly enti: ReadonlyMap<string, string>,
    private readonly budget: BudgetFile,
  ) {
    this.services = ledgerServices(writer);
    this.figures = figuresOf(file);
  }

  async load(): Promise<void> {
    for (const fund of this.budget.funds) await this.fund(fund);
    const contracts = this.budget.contracts ?? [];
    const planned = [...this.stated(), ...contracts.flatMap((c) => this.years(c))];
    for (const fund of this.budget.funds) await this.assign(fund, planned);
    await this.divide();
    const made = await this.allocate(planned);
    for (const contract of contracts) await this.commit(contract, made);
    for (const paid of this.budget.paid ?? []) await this.pay(paid, made);
  }

  private figure(key: string): Figure {
    const found = this.figures.get(key);
    if (!found) throw new Error(`${this.file.ambito.slug}: no figure ${key}`);
    return found;
  }
  private sourced = (line: number, text: string | null = null) => ({
    sourceDocument: this.file.document.title,
    sourceLine: line,
    sourceText: text,
  });
  private assignment(fund: string, year: number): string {
    const id = this.assignments.get(`${fund} ${year}`);
    if (!id) throw new Error(`${this.file.ambito.slug}: no ${fund} of ${year}`);
    return id;
  }

  private async fund({ key, kind, name, ownSharePercent, note, line, years }: FundFile): Promise<void> {
    const fundId = await this.writer.insert(this.db, 'Fund', {
      ...{ kindCode: kind, name, ownSharePercent, note },
      ...this.sourced(line),
    });
    for (const { year, act, note, expects = [] } of years) {
      const id = await this.writer.insert(this.db, 'FundAssignment', {
        ...{ fundId, year, note },
        ...(act && { actKind: act.kind, organ: act.organ, number: act.number, actDate: act.date }),
        ...this.sourced(line),
      });
      this.assignments.set(`${key} ${year}`, id);
      const funds = new FundsService(this.writer, this.services.ledger);
      for (const { title, value, inDays } of expects)
        await funds.saveInstalment(this.db, {
          ...{ assignmentId: id, title, expected: toCents(value), expectedOn: dayFrom(todayIso(), inDays) },
          note: 'Rata inventata.',
        });
    }
  }

  /** What each fund gives in a year: the figure that the document states, or what its lines take. */
  private async assign({ key, name, line, years }: FundFile, planned: readonly Planned[]): Promise<void> {
    for (const { year, of, act } of years) {
      const assignmentId = this.assignment(key, year);
      const taken = sumCents(planned.filter((p) => p.cell.assignmentId === assignmentId).map((p) => p.cents));
      const stated = of ? this.figure(of) : null;
      const cents = stated?.cents ?? taken;
      if (cents === 0n || this.feeds(key, year)) continue;
      await this.services.ledger.post(this.db, {
        kind: 'assignment',
        title: `${name}, anno ${year}`,
        date: act?.date ?? this.budget.date,
        ...(act && { actKind: act.kind, organ: act.organ, number: act.number, actDate: act.date }),
        ...this.sourced(stated?.line ?? line, stated?.text),
        movements: [{ stage: 'assigned', assignmentId, cents }],
      });
    }
  }

  /** Quotas that the assembly has voted bring their money in themselves. */
  private feeds(fund: string, year: number): boolean {
    return (this.budget.riparti ?? []).some((r) => r.fund === fund && r.year === year);
  }

  private async divide(): Promise<void> {
    const riparti = new RipartiLoader(this.db, this.writer, this.services.ledger);
    for (const file of this.budget.riparti ?? []) {
      const cents = sumCents(file.amounts.map((key) => this.figure(key).cents));
      await riparti.load(file, { cents, assignmentId: file.fund ? this.assignment(file.fund, file.year) : null });
    }
  }

  private stated(): Planned[] {
    return this.budget.lines.flatMap(({ fund, objective, action, title, amounts, years, each }) =>
      amounts.flatMap((figure) => {
        const { cents } = this.figure(figure);
        const equal = years.map(() => 1n);
        const parts = each ? years.map(() => cents) : largestRemainder(proportional(cents, equal));
        return years.map((year, i) => ({
          cell: { assignmentId: this.assignment(fund, year), year, title, ...this.target(objective, action) },
          figure,
          cents: parts[i]!,
        }));
      }),
    );
  }

  private target(objective?: string, action?: string) {
    const { objectives, actions } = this.file;
    const at = <T extends { key: string }>(all: readonly T[], key: string) => all.findIndex((x) => x.key === key);
    return {
      objectiveId: objective ? this.plan.objectiveIds[at(objectives, objective)] : undefined,
      actionId: action ? this.plan.actionIds[at(actions, action)] : undefined,
    };
  }

  private actOf(key: string) {
    const act = this.file.monitoring!.lines.flatMap((l) => l.acts ?? []).find((a) => a.key === key);
    if (!act?.from || !act.to) throw new Error(`${this.file.ambito.slug}: ${key} has no period`);
    return { ...act, from: act.from, to: act.to };
  }

  /** A contract's value by year, as the months covered say, rounded as the page of contracts does. */
  private years({ fund, action, amount, act, title }: ContractFile): Planned[] {
    const { from, to } = this.actOf(act);
    const periods = periodsOf(from, to, 'year');
    if (!periods.ok) throw new Error(`${amount}: ${periods.problems[0]!.message}`);
    const shares = spread(this.figure(amount).cents, periods.value, 'largest_remainder');
    if (!shares.ok) throw new Error(`${amount}: ${shares.problems[0]!.message}`);
    return shares.value.map(({ label, cents }) => ({
      cell: {
        assignmentId: this.assignment(fund, Number(label)),
        year: Number(label),
        title,
        ...this.target(undefined, action),
      },
      figure: amount,
      cents,
    }));
  }

  /** Puts the figures on their lines by one entry, and answers each figure's lines. */
  private async allocate(planned: readonly Planned[]): Promise<Map<string, { lineId: string; cents: bigint }[]>> {
    const made = new Map<string, { lineId: string; cents: bigint }[]>();
    const lines: { id: string; assignmentId: string }[] = [];
    // The title tells lines of one action apart: each is asked for by itself.
    for (const { cell, figure, cents } of planned) {
      const { id, assignmentId } = await this.line(cell, figure);
      lines.push({ id, assignmentId });
      made.set(figure, [...(made.get(figure) ?? []), { lineId: id, cents }]);
    }
    const movements = planned.map(({ cents }, i): Movement => ({
      stage: 'allocated',
      assignmentId: lines[i]!.assignmentId,
      lineId: lines[i]!.id,
      cents,
    }));
    const { title, date } = this.budget;
    await this.services.ledger.post(this.db, { kind: 'allocation', title, date, ...this.sourced(1), movements });
    return made;
  }

  private async line(cell: Cell, figure: string) {
    const [line] = await this.services.lines.of(this.db, [cell]);
    const { line: at, text } = this.figure(figure);
    await this.writer.update(this.db, 'BudgetLine', line!.id, 1, this.sourced(at, text));
    return line!;
  }

  private async commit(contract: ContractFile, made: ReadonlyMap<string, { lineId: string; cents: bigint }[]>) {
    const { kind, number, date, from, to } = this.actOf(contract.act);
    const { line } = this.figure(contract.amount);
    await this.services.spending.commit(this.db, {
      title: contract.title,
      providerText: contract.provider,
      year: Number(from.slice(0, 4)),
      ...{ from, to, number, date, actDate: date },
      actKind: kind as BudgetActKind,
      note: `${this.file.document.title}, riga ${line}`,
      shares: made.get(contract.amount)!.map(({ lineId, cents }) => ({ lineId, value: cents })),
    });
  }

  private async pay(
    { lines, title, provider, ente, settledOn, paidOn, mandate, invoice, note }: PaidFile,
    made: ReadonlyMap<string, { lineId: string; cents: bigint }[]>,
  ) {
    const shares = lines.flatMap((l) => made.get(l)!).map(({ lineId, cents }) => ({ lineId, value: cents }));
    const about = { title, date: settledOn, shares };
    const by = ente ? { enteId: this.enti.get(ente) } : { providerText: provider };
    const entryId = await this.services.spending.commit(this.db, { ...about, ...by, note });
    const commitmentId = await this.idOf(entryId, 'commitment_id');
    const settled = await this.services.spending.settle(this.db, {
      ...about,
      ...{ commitmentId, supplierText: provider, note },
      ...{ supplierCode: invoice?.supplierCode, invoiceNumber: invoice?.number, invoiceDate: invoice?.date },
    });
    if (!paidOn) return;
    const settlementId = await this.idOf(settled, 'settlement_id');
    await this.services.spending.pay(this.db, { settlementId, paidOn, mandate, note });
  }

  private async idOf(entryId: string, column: 'commitment_id' | 'settlement_id'): Promise<string> {
    const [row] = await this.db.run<{ id: string }>(
      `select m.${column} as id from ledger_movement m where m.ambito_id = $1 and m.entry_id = $2 limit 1`,
      [this.db.ambitoId, entryId],
    );
    return row!.id;
  }
}

/** The figures of a plan's cards and of its half-year, by key. */
function figuresOf(file: PlanFile): Map<string, Figure> {
  const all = [
    ...file.schede.flatMap((s) => s.amounts ?? []),
    ...(file.monitoring?.lines.flatMap((l) => l.amounts ?? []) ?? []),
  ];
  return new Map(
    all.flatMap((a) =>
      a.value === null ? [] : [[a.key, { cents: toCents(a.value), line: a.line, text: a.sourceText ?? null }] as const],
    ),
  );
}
