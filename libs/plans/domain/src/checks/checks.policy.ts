import { udp, type Policy } from '@zona/access';

const inside = [...udp, 'referente_comune', 'assistente_sociale', 'sindaco', 'revisore'] as const;

/**
 * Avvisi are told from what one may read of the plan, so who sees the plan sees those of what he sees.
 * What the Ufficio di Piano notes on them stays inside the public bodies of the ambito.
 */
export const checksPolicy: Policy = {
  grants: [
    {
      roles: [...inside, 'referente_asst', 'vigilanza_ats', 'operatore_ets'],
      actions: ['read'],
      subjects: ['PlanWarning'],
    },
    { roles: inside, actions: ['read'], subjects: ['Warning'] },
    { roles: udp, actions: ['create', 'update'], subjects: ['Warning'] },
  ],
};
