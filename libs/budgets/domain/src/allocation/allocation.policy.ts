import { ownEnte, udp, type Policy } from '@zona/access';
import { putToVote } from './scenario.ts';

const quotas = ['ComuneQuota', 'QuotaInstalment', 'QuotaReceipt'] as const;
const scenario = ['AllocationVote', 'AllocationResult'] as const;

/** The Ufficio di Piano prepares, its responsabile puts to the vote and freezes, a mayor votes for the own comune, which reads its quotas. */
export const allocationPolicy: Policy = {
  grants: [
    { roles: [...udp, 'revisore'], actions: ['read'], subjects: ['AllocationScenario'] },
    { roles: ['sindaco'], actions: ['read'], subjects: ['AllocationScenario'], where: { state: putToVote } },
    { roles: [...udp, 'sindaco', 'revisore'], actions: ['read'], subjects: [...scenario, ...quotas] },
    {
      roles: ['referente_comune', 'assistente_sociale'],
      actions: ['read'],
      subjects: [...quotas],
      where: { comuneEnteId: ownEnte },
    },
    { roles: udp, actions: ['create', 'update', 'withdraw'], subjects: ['AllocationScenario'] },
    { roles: udp, actions: ['create'], subjects: ['QuotaReceipt'] },
    { roles: ['responsabile_udp'], actions: ['approve'], subjects: ['AllocationScenario'] },
    { roles: ['responsabile_udp'], actions: ['create', 'update'], subjects: ['AllocationVote'] },
    { roles: ['sindaco'], actions: ['create', 'update'], subjects: ['AllocationVote'], where: { enteId: ownEnte } },
    {
      roles: ['responsabile_udp'],
      actions: ['create'],
      subjects: ['AllocationResult', 'ComuneQuota', 'QuotaInstalment'],
    },
  ],
};
