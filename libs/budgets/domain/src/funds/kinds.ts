/** Who gives the money. */
export const fundFamilies = ['state', 'region', 'europe', 'comuni', 'users', 'private', 'other'] as const;
export type FundFamily = (typeof fundFamilies)[number];
export const fundFamilyLabel: Record<FundFamily, string> = {
  state: 'Stato',
  region: 'Regione',
  europe: 'Unione europea',
  comuni: 'Comuni',
  users: 'Utenti',
  private: 'Fondazioni e privati',
  other: 'Altro',
};

interface FundKindRow {
  code: string;
  name: string;
  family: FundFamily;
  /** Where it stands in the law. */
  basis: string | null;
}

/** The catalogue that all ambiti share. A fund of an ambito is one of these. */
export const fundKinds = [
  { code: 'fnps', name: 'Fondo nazionale politiche sociali (FNPS)', family: 'state', basis: 'L. 328/2000, art. 20' },
  {
    code: 'poverta_servizi',
    name: 'Fondo Povertà, quota servizi',
    family: 'state',
    basis: 'D.Lgs. 147/2017, art. 7',
  },
  {
    code: 'poverta_estrema',
    name: 'Fondo Povertà, povertà estrema',
    family: 'state',
    basis: 'D.Lgs. 147/2017, art. 7, c. 9',
  },
  {
    code: 'fna',
    name: 'Fondo per le non autosufficienze (FNA, misura B2)',
    family: 'state',
    basis: 'L. 296/2006, art. 1, c. 1264',
  },
  { code: 'dopo_di_noi', name: 'Dopo di Noi', family: 'state', basis: 'L. 112/2016' },
  { code: 'fsr', name: 'Fondo sociale regionale (FSR)', family: 'region', basis: 'L.R. 3/2008' },
  { code: 'regionale', name: 'Altra misura regionale', family: 'region', basis: null },
  { code: 'premialita', name: 'Premialità regionale', family: 'region', basis: 'DGR XI/4563/2021' },
  { code: 'pnrr', name: 'PNRR, Missione 5', family: 'europe', basis: 'Reg. (UE) 2021/241' },
  { code: 'fse', name: 'Fondo sociale europeo Plus (FSE+)', family: 'europe', basis: 'Reg. (UE) 2021/1057' },
  {
    code: 'fami',
    name: 'Fondo asilo, migrazione e integrazione (FAMI)',
    family: 'europe',
    basis: 'Reg. (UE) 2021/1147',
  },
  {
    code: 'sai',
    name: 'Sistema accoglienza integrazione (SAI)',
    family: 'state',
    basis: 'D.L. 416/1989, art. 1-sexies',
  },
  { code: 'statale', name: 'Altro fondo statale', family: 'state', basis: null },
  { code: 'quota_comuni', name: 'Quote dei comuni', family: 'comuni', basis: null },
  { code: 'utenti', name: 'Compartecipazione degli utenti', family: 'users', basis: null },
  { code: 'fondazioni', name: 'Fondazioni e bandi privati', family: 'private', basis: null },
  { code: 'altro', name: 'Altra entrata', family: 'other', basis: null },
] as const satisfies readonly FundKindRow[];
export type FundKindCode = (typeof fundKinds)[number]['code'];
