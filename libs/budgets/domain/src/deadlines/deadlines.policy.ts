import { udp, type Policy } from '@zona/access';

/** Deadlines of the budget: the Ufficio di Piano keeps them, mayor and auditor look. */
export const deadlinesPolicy: Policy = {
  grants: [
    { roles: [...udp, 'sindaco', 'revisore'], actions: ['read'], subjects: ['BudgetDeadline'] },
    { roles: udp, actions: ['read', 'update'], subjects: ['Reminder'] },
  ],
};
