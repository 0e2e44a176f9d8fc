import { inAmbitoRoles, ownEnte, udp, type Policy } from '@zona/access';

const cards = ['Scheda', 'SchedaAnswer', 'StatedAmount', 'StaffNeed', 'Indicator', 'IndicatorTarget'] as const;
const tree = ['PlanArea', 'Objective'] as const;
/** From the consultation on: those who are heard read what they are asked about. */
export const published = ['in_consultation', 'adopted', 'in_force', 'extended', 'closed'] as const;

/** Roles inside the public bodies of the ambito: they read plans in every state. */
export const inside = [...udp, 'referente_comune', 'assistente_sociale', 'sindaco', 'revisore'] as const;
/** Health bodies read what has left the office. */
export const health = ['referente_asst', 'vigilanza_ats'] as const;

/** Who reads and who writes plans. An ETS sees the actions it takes part in. Readings: indicators/readings.policy.ts. */
export const plansPolicy: Policy = {
  grants: [
    { roles: inAmbitoRoles, actions: ['read'], subjects: ['Home', 'PolicyArea', 'SchedaTemplate', 'SchedaRow'] },
    {
      roles: inside,
      actions: ['read'],
      subjects: [
        'Plan',
        ...tree,
        'Action',
        ...cards,
        'SharedAction',
        'SharedScheda',
        'SharedAmount',
        'SharedIndicator',
      ],
    },
    { roles: [...health, 'operatore_ets'], actions: ['read'], subjects: ['Plan'], where: { status: published } },
    { roles: [...health, 'operatore_ets'], actions: ['read'], subjects: [...tree], where: { planStatus: published } },
    { roles: health, actions: ['read'], subjects: ['Action', ...cards], where: { planStatus: published } },
    {
      roles: ['operatore_ets'],
      actions: ['read'],
      subjects: ['Action', ...cards],
      where: { planStatus: published, enteIds: ownEnte },
    },
    { roles: udp, actions: ['create', 'update', 'withdraw'], subjects: ['Plan', ...tree, 'Action', ...cards] },
    // The Ufficio di Piano writes; what has legal effect is for its responsabile.
    { roles: ['responsabile_udp'], actions: ['approve'], subjects: ['Plan'] },
  ],
};
