import { Injectable } from '@nestjs/common';
import {
  allocationKindIn,
  budgetStepLabel,
  budgetYearStateLabel,
  isClosed,
  nextStep,
  type approveBudgetYearSchema,
  type BudgetYearState,
} from '@zona/budgets-domain';
import { todayIso } from '@zona/calendar';
import { refuse, Writer, type AmbitoDb } from '@zona/database';
import type { z } from 'zod';

interface YearState {
  year: number;
  state: BudgetYearState;
}

/** How far each year of the budget has come, and what may still move in it. */
@Injectable()
export class BudgetYearService {
  constructor(private readonly writer: Writer) {}

  /** Takes a year one step on, by its act. The first step of a year makes it. */
  async approve(db: AmbitoDb, input: z.output<typeof approveBudgetYearSchema>): Promise<string> {
    const { year, version, step, ...act } = input;
    if (act.actDate > todayIso()) refuse('actDate', 'INVALID', 'Data dell’atto: è nel futuro.');
    const [known] = await db.run<{ id: string; state: BudgetYearState }>(
      'select y.id, y.state from budget_year y where y.ambito_id = $1 and y.year = $2 for update',
      [db.ambitoId, year],
    );
    const state = known?.state ?? 'draft';
    const next = nextStep(state);
    if (next === null) refuse('step', 'STATE', `Il bilancio ${year} è chiuso: il consuntivo è già approvato.`);
    if (next !== step)
      refuse(
        'step',
        'STATE',
        `Il bilancio ${year} è «${budgetYearStateLabel[state]}»: ora si approva ${budgetStepLabel[next!].toLowerCase()}.`,
      );
    const id = known
      ? await this.writer.update(db, 'BudgetYear', known.id, version ?? 0, { state: step })
      : await this.writer.insert(db, 'BudgetYear', { year, state: step });
    await this.writer.insert(db, 'BudgetYearAct', {
      ...act,
      budgetYearId: id,
      step,
      recordedBy: db.ctx.actor.name,
    });
    return id;
  }

  /** Whether what is put on lines of these years is their preventivo or varies it. One entry is one of the two. */
  async allocationKind(db: AmbitoDb, years: readonly number[]): Promise<'allocation' | 'variation'> {
    const distinct = [...new Set(years)];
    const rows = await db.run<YearState>(
      'select y.year, y.state from budget_year y where y.ambito_id = $1 and y.year = any($2::int[]) order by y.year for share',
      [db.ambitoId, distinct],
    );
    refuseClosed(rows);
    const states = new Map(rows.map((r) => [r.year, r.state]));
    const [kind, ...others] = new Set(distinct.map((y) => allocationKindIn(states.get(y) ?? 'draft')));
    if (others.length) refuse('cells', 'STATE', twoKinds);
    return kind!;
  }

  /** Refuses what would move lines of a closed year. The years stay as they are until the transaction ends. */
  async requireOpen(db: AmbitoDb, lineIds: readonly string[]): Promise<void> {
    const rows = await db.run<YearState>(
      `select y.year, y.state from budget_year y where y.ambito_id = $1
       and y.year in (select l.year from budget_line l where l.ambito_id = $1 and l.id = any($2::uuid[])) order by y.year for share`,
      [db.ambitoId, lineIds],
    );
    refuseClosed(rows);
  }
}

const twoKinds =
  'Di alcuni anni il preventivo è approvato, di altri no: registra un movimento per le variazioni e uno per gli stanziamenti.';

function refuseClosed(years: readonly YearState[]): void {
  const closed = years.find((y) => isClosed(y.state));
  if (!closed) return;
  const sentence = `Il consuntivo ${closed.year} è chiuso: sulle voci di quell’anno non si stanzia e non si impegna più; ciò che è impegnato si liquida e si paga.`;
  refuse(null, 'STATE', sentence);
}
