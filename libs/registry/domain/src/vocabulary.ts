import type { Role } from '@zona/access';

export const enteKinds = [
  'comune',
  'azienda_consortile',
  'asst',
  'ats',
  'ets',
  'provincia',
  'istituto_scolastico',
  'altro',
] as const;
export type EnteKind = (typeof enteKinds)[number];
export const enteRelations = [
  'capofila',
  'comune_aderente',
  'gestore',
  'partner',
  'ente_sanitario',
  'vigilanza',
] as const;
export type EnteRelation = (typeof enteRelations)[number];

export const enteKindLabel: Record<EnteKind, string> = {
  comune: 'Comune',
  azienda_consortile: 'Azienda consortile',
  asst: 'ASST',
  ats: 'ATS',
  ets: 'ETS',
  provincia: 'Provincia',
  istituto_scolastico: 'Istituto scolastico',
  altro: 'Altro ente',
};
export const enteRelationLabel: Record<EnteRelation, string> = {
  capofila: 'Ente capofila',
  comune_aderente: 'Comune aderente',
  gestore: 'Gestore',
  partner: 'Partner',
  ente_sanitario: 'Ente sanitario',
  vigilanza: 'Vigilanza',
};

/** Kinds of ente for which a role makes sense; roles not listed fit any. */
export const kindsForRole: Partial<Record<Role, readonly EnteKind[]>> = {
  referente_comune: ['comune'],
  assistente_sociale: ['comune', 'azienda_consortile'],
  sindaco: ['comune'],
  operatore_ets: ['ets'],
  referente_asst: ['asst'],
  vigilanza_ats: ['ats'],
};
