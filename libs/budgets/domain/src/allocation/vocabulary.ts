/** What a split goes by, with the names on screen. */
export const weightBases = ['population', 'percentages', 'equal', 'hours', 'history'] as const;
export type WeightBasisKind = (typeof weightBases)[number];
export const basisKinds = [...weightBases, 'mixed', 'cost_first'] as const;
export type BasisKind = (typeof basisKinds)[number];
export const basisLabel: Record<BasisKind, string> = {
  population: 'Popolazione',
  percentages: 'Percentuali fisse',
  equal: 'Parti uguali',
  hours: 'Ore per tariffa',
  history: 'Quote di un anno precedente',
  mixed: 'Criteri misti',
  cost_first: 'Prima il costo delle ore, poi il resto',
};

export const roundingKinds = ['largest_remainder', 'last_by_difference'] as const;
export type RoundingKind = (typeof roundingKinds)[number];
export const roundingLabel: Record<RoundingKind, string> = {
  largest_remainder: 'Resti più alti',
  last_by_difference: 'Ultima quota per differenza',
};

/** Who has the cent first when two remainders are equal. */
export const tieOrders = ['key', 'larger_weight', 'stated'] as const;
export type TieOrder = (typeof tieOrders)[number];
export const tieOrderLabel: Record<TieOrder, string> = {
  key: 'in ordine di codice',
  larger_weight: 'prima chi pesa di più, poi in ordine di codice',
  stated: "nell'ordine indicato",
};

export const boundKinds = ['amount', 'per_inhabitant'] as const;
export type BoundKind = (typeof boundKinds)[number];
export const boundLabel: Record<BoundKind, string> = {
  amount: 'Importo',
  per_inhabitant: 'Euro per abitante',
};
