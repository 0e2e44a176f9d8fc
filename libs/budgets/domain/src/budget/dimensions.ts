/** By what the budget is told. Area and objective are the plan's. */
export const budgetDimensions = ['fund', 'area', 'objective', 'action', 'comune', 'line', 'year'] as const;
export type BudgetDimension = (typeof budgetDimensions)[number];

export const budgetDimensionLabel: Record<BudgetDimension, string> = {
  fund: 'Fondo',
  area: 'Area',
  objective: 'Obiettivo',
  action: 'Azione',
  comune: 'Comune',
  line: 'Voce',
  year: 'Anno',
};

/** The group of the lines that have none: of no area of the plan, of no action, of no comune. */
export const outside = 'none';
/** Its name, where there can be one. */
export const outsideLabel: Partial<Record<BudgetDimension, string>> = {
  area: 'Fuori dal piano',
  objective: 'Fuori dal piano',
  action: 'Senza azione',
  comune: 'Tutto l’ambito',
};
