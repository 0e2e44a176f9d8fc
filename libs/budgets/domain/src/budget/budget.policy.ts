import { udp, type Policy } from '@zona/access';

/** The years of the budget: who reads the books reads them; the responsabile approves them. */
export const budgetPolicy: Policy = {
  grants: [
    { roles: [...udp, 'sindaco', 'revisore'], actions: ['read'], subjects: ['BudgetYear', 'BudgetYearAct'] },
    { roles: ['responsabile_udp'], actions: ['create', 'update'], subjects: ['BudgetYear'] },
    { roles: ['responsabile_udp'], actions: ['create'], subjects: ['BudgetYearAct'] },
  ],
};
