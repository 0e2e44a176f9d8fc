import { ownEnte, udp, type Policy } from '@zona/access';
import { published } from '../plans.policy.ts';

const outside = ['referente_asst', 'vigilanza_ats'] as const;

/** The Ufficio di Piano draws the time line; whoever a phase is entrusted to says how far it is. */
export const timelinePolicy: Policy = {
  grants: [
    {
      roles: [...udp, 'referente_comune', 'assistente_sociale', 'sindaco', 'revisore'],
      actions: ['read'],
      subjects: ['Phase'],
    },
    { roles: outside, actions: ['read'], subjects: ['Phase'], where: { planStatus: published } },
    {
      roles: ['operatore_ets'],
      actions: ['read'],
      subjects: ['Phase'],
      where: { planStatus: published, enteIds: ownEnte },
    },
    { roles: udp, actions: ['create', 'update', 'withdraw'], subjects: ['Phase'] },
    {
      roles: ['referente_comune', 'assistente_sociale', 'referente_asst', 'operatore_ets'],
      actions: ['update'],
      subjects: ['Phase'],
      where: { ownerId: ownEnte },
    },
  ],
};
