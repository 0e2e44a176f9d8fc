import { udp, type Policy } from '@zona/access';

/** Files in and out are the Ufficio di Piano's; what an import writes is permitted like everything else. The auditor looks on. */
export const budgetExchangePolicy: Policy = {
  grants: [
    {
      roles: udp,
      actions: ['read', 'create', 'update', 'withdraw'],
      subjects: ['BudgetImport', 'ImportedPayment'],
    },
    { roles: udp, actions: ['read'], subjects: ['BudgetImportPage'] },
    { roles: udp, actions: ['read', 'create', 'update'], subjects: ['BudgetImportMapping'] },
    { roles: ['revisore'], actions: ['read'], subjects: ['BudgetImport', 'BudgetImportPage', 'ImportedPayment'] },
  ],
};
