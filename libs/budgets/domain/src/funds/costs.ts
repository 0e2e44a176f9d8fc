/** What a fund may be spent on: the kinds of cost that acts of assignment tell apart. */
export const costTypes = [
  'staff',
  'services',
  'benefits',
  'refunds',
  'goods',
  'premises',
  'training',
  'works',
  'overheads',
  'other',
] as const;
export type CostType = (typeof costTypes)[number];

export const costTypeLabel: Record<CostType, string> = {
  staff: 'Personale',
  services: 'Servizi affidati a terzi',
  benefits: 'Contributi e voucher alle persone',
  refunds: 'Trasferimenti e rimborsi ai comuni',
  goods: 'Acquisto di beni',
  premises: 'Locazioni e utenze',
  training: 'Formazione',
  works: 'Lavori e investimenti',
  overheads: 'Spese generali e di coordinamento',
  other: 'Altre spese',
};
