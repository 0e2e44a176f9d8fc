import { udp, vigilanza, type Policy } from '@zona/access';

/** Who reads the register of writes: the Ufficio di Piano and those who check. */
export const auditPolicy: Policy = {
  grants: [{ roles: [...udp, ...vigilanza], actions: ['read'], subjects: ['AuditEvent'] }],
};
