import { inAmbitoRoles, ownEnte, udp, type Policy } from '@zona/access';

const budget = [
  'Fund',
  'FundAssignment',
  'BudgetLine',
  'FundReport',
  'LedgerEntry',
  'LedgerMovement',
  'LedgerAccount',
] as const;
const contracts = ['Commitment', 'Settlement', 'Payment'] as const;
/** What somebody records because it has happened; everything else is decided (issue 5: who proposes, who approves). */
export const recordedKinds = ['assignment', 'payment'] as const;

/** The Ufficio di Piano proposes, its responsabile approves; mayor and auditor read everything, a comune its own lines, an ETS its contracts. */
export const ledgerPolicy: Policy = {
  grants: [
    { roles: inAmbitoRoles, actions: ['read'], subjects: ['FundKind'] },
    {
      roles: [...udp, 'sindaco', 'revisore'],
      actions: ['read'],
      subjects: ['Budget', ...budget, ...contracts],
    },
    { roles: [...udp, 'revisore'], actions: ['read'], subjects: ['LedgerProposal'] },
    { roles: ['referente_comune', 'assistente_sociale'], actions: ['read'], subjects: ['Fund', 'FundAssignment'] },
    {
      roles: ['referente_comune', 'assistente_sociale'],
      actions: ['read'],
      subjects: ['BudgetLine'],
      where: { comuneEnteId: ownEnte },
    },
    { roles: ['operatore_ets'], actions: ['read'], subjects: [...contracts], where: { enteId: ownEnte } },
    { roles: udp, actions: ['create', 'update', 'withdraw'], subjects: ['Fund', 'FundAssignment'] },
    { roles: udp, actions: ['create', 'update', 'withdraw'], subjects: ['LedgerProposal'] },
    { roles: ['operatore_udp'], actions: ['create'], subjects: ['LedgerEntry'], where: { kind: recordedKinds } },
    { roles: ['operatore_udp'], actions: ['create'], subjects: ['Payment'] },
    { roles: ['responsabile_udp'], actions: ['create'], subjects: ['LedgerEntry', ...contracts, 'BudgetLine'] },
    { roles: ['responsabile_udp'], actions: ['approve'], subjects: ['LedgerProposal'] },
    { roles: udp, actions: ['create'], subjects: ['LedgerMovement'] },
    { roles: udp, actions: ['update'], subjects: ['BudgetLine', 'Commitment', 'Settlement', 'Payment'] },
  ],
};
