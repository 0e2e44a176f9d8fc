import { udp, type Policy } from '@zona/access';

/** What comes in is the Ufficio di Piano's to record; who reads the whole budget reads it. */
export const fundsPolicy: Policy = {
  grants: [
    { roles: [...udp, 'sindaco', 'revisore'], actions: ['read'], subjects: ['FundInstalment'] },
    { roles: udp, actions: ['create', 'update', 'withdraw'], subjects: ['FundInstalment'] },
  ],
};
