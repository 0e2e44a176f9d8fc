import { udp, type Policy } from '@zona/access';

/** The years of the budget: who reads the books reads them; the responsabile approves them. On their avvisi the office decides. */
export const budgetPolicy: Policy = {
  grants: [
    { roles: [...udp, 'sindaco', 'revisore'], actions: ['read'], subjects: ['BudgetYear', 'BudgetYearAct'] },
    { roles: [...udp, 'sindaco', 'revisore'], actions: ['read'], subjects: ['BudgetWarning'] },
    { roles: udp, actions: ['create', 'update'], subjects: ['BudgetWarning'] },
    { roles: ['responsabile_udp'], actions: ['create', 'update'], subjects: ['BudgetYear'] },
    { roles: ['responsabile_udp'], actions: ['create'], subjects: ['BudgetYearAct'] },
  ],
};
