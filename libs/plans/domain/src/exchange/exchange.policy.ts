import { udp, type Policy } from '@zona/access';

/** Importing is for the Ufficio di Piano; what an import writes is permitted row by row like everything else. */
export const exchangePolicy: Policy = {
  grants: [
    { roles: udp, actions: ['read', 'create', 'update', 'withdraw'], subjects: ['PlanImport'] },
    { roles: udp, actions: ['read'], subjects: ['ImportPage'] },
    { roles: udp, actions: ['read', 'create', 'update'], subjects: ['ImportMapping'] },
  ],
};
