import { udp, type Policy } from '@zona/access';

/** Who commits corrects what is written of a contract; who reads the books reads how it was written before. */
export const contractsPolicy: Policy = {
  grants: [
    { roles: [...udp, 'sindaco', 'revisore'], actions: ['read'], subjects: ['CommitmentCorrection'] },
    { roles: ['responsabile_udp'], actions: ['create'], subjects: ['CommitmentCorrection'] },
  ],
};
