/** The roles a person may hold in an ambito, for one ente (design.md section 1). `platform_admin` has no ambito. */
export const roles = [
  'responsabile_udp',
  'operatore_udp',
  'referente_comune',
  'assistente_sociale',
  'sindaco',
  'operatore_ets',
  'referente_asst',
  'vigilanza_ats',
  'revisore',
  'platform_admin',
] as const;

export type Role = (typeof roles)[number];

const labels: Record<Role, string> = {
  responsabile_udp: "Responsabile dell'Ufficio di Piano",
  operatore_udp: "Operatore dell'Ufficio di Piano",
  referente_comune: 'Referente del comune',
  assistente_sociale: 'Assistente sociale',
  sindaco: 'Sindaco',
  operatore_ets: 'Operatore di ETS',
  referente_asst: 'Referente ASST',
  vigilanza_ats: 'Vigilanza ATS',
  revisore: 'Revisore',
  platform_admin: 'Amministratore della piattaforma',
};

/** The Italian name of a role, as shown to people. */
export const roleLabel = (role: Role): string => labels[role];

export const isRole = (value: unknown): value is Role => roles.includes(value as Role);

/** Roles that work in the Ufficio di Piano. */
export const udp: readonly Role[] = ['responsabile_udp', 'operatore_udp'];
/** Roles of a comune. */
export const comunali: readonly Role[] = ['referente_comune', 'assistente_sociale', 'sindaco'];
/** Roles that read and check, and never write. */
export const vigilanza: readonly Role[] = ['vigilanza_ats', 'revisore'];
/** Every role that belongs to an ambito. */
export const inAmbitoRoles: readonly Role[] = roles.filter((r) => r !== 'platform_admin');

/** Roles whose membership makes no sense without an ente. */
export const rolesOfAnEnte: readonly Role[] = [...comunali, 'operatore_ets', 'referente_asst', 'vigilanza_ats'];
