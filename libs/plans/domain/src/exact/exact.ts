/** Exact fractions are shared with the budgets; the rules of a plan keep asking for them here. */
export * from '@zona/money/exact';
