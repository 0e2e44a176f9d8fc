import { udp, type Policy } from '@zona/access';

/** The Ufficio di Piano prepares, its responsabile signs and reopens; the auditor reads all, ATS what was signed. */
export const reportingPolicy: Policy = {
  grants: [
    { roles: udp, actions: ['create', 'update', 'withdraw'], subjects: ['FundReport'] },
    { roles: ['responsabile_udp'], actions: ['approve'], subjects: ['FundReport'] },
    { roles: ['operatore_udp'], actions: ['create'], subjects: ['LedgerEntry'], where: { kind: 'report' } },
    { roles: udp, actions: ['create'], subjects: ['FundReportEvent'] },
    { roles: ['responsabile_udp'], actions: ['create'], subjects: ['FundReportPackage'] },
    { roles: [...udp, 'sindaco', 'revisore'], actions: ['read'], subjects: ['FundReportEvent', 'FundReportPackage'] },
    { roles: ['vigilanza_ats'], actions: ['read'], subjects: ['FundReport'], where: { state: 'signed' } },
    {
      roles: ['vigilanza_ats'],
      actions: ['read'],
      subjects: ['FundReportEvent', 'FundReportPackage'],
      where: { reportState: 'signed' },
    },
  ],
};
