import { udp, type Policy } from '@zona/access';
import { published } from '../plans.policy.ts';

const parts = ['ProjectSheet', 'SheetAnswer', 'BudgetMatrix', 'MatrixSource', 'MatrixLine', 'MatrixCell'] as const;

/** Sheets of projects: public bodies read them with the plan, the Ufficio di Piano writes them. */
export const sheetsPolicy: Policy = {
  grants: [
    {
      roles: [...udp, 'referente_comune', 'assistente_sociale', 'sindaco', 'revisore'],
      actions: ['read'],
      subjects: parts,
    },
    {
      roles: ['referente_asst', 'vigilanza_ats'],
      actions: ['read'],
      subjects: parts,
      where: { planStatus: published },
    },
    { roles: udp, actions: ['create', 'update', 'withdraw'], subjects: parts },
  ],
};
