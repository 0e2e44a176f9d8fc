import { isPending, warningStates, type WarningState } from '@zona/problems';
import { filters } from '@zona/ui';
import type { BudgetChecksQuery } from '../generated/graphql';

export type BudgetCheck = BudgetChecksQuery['budgetChecks']['rows'][number];

/** In the address: what the list of avvisi is narrowed by. Without a state, those that wait. */
export const checkFilters = { stato: filters.oneOf([...warningStates, 'tutti']), miei: filters.flag() };
export interface CheckFilters {
  stato: WarningState | 'tutti' | '';
  miei: boolean;
}

type Narrowed = Pick<BudgetCheck, 'state' | 'mine'>;
const inState = (stato: CheckFilters['stato'], row: Narrowed): boolean =>
  stato === 'tutti' || (stato === '' ? isPending(row) : row.state === stato);

export const shownChecks = <T extends Narrowed>(rows: readonly T[], { stato, miei }: CheckFilters): T[] =>
  rows.filter((row) => inState(stato, row) && (!miei || row.mine));
