import { inAmbitoRoles, ownEnte, udp, type Policy } from '@zona/access';

const cards = ['Scheda', 'SchedaAnswer', 'StatedAmount', 'StaffNeed', 'Indicator', 'IndicatorValue'] as const;
const tree = ['PlanArea', 'Objective'] as const;
const published = ['in_force', 'closed'] as const;

/** Roles inside the public bodies of the ambito: they read plans in every state. */
const inside = [...udp, 'referente_comune', 'assistente_sociale', 'sindaco', 'revisore'] as const;
/** Health bodies read what is adopted. */
const health = ['referente_asst', 'vigilanza_ats'] as const;

/** Who reads and who writes plans. A comune writes the values of its own ente; an ETS sees the actions it takes part in. */
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
    {
      roles: ['referente_comune', 'assistente_sociale'],
      actions: ['create', 'update'],
      subjects: ['IndicatorValue'],
      where: { enteId: ownEnte },
    },
  ],
};
