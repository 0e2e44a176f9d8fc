import { inAmbitoRoles, ownEnte, roles, udp, vigilanza, type Policy } from '@zona/access';

/** Roles that an operator of the Ufficio di Piano may give: all but those of the Ufficio di Piano itself. */
const grantable = roles.filter((r) => r !== 'platform_admin' && !udp.includes(r));
const everyAmbitoRole = roles.filter((r) => r !== 'platform_admin');

/** Who may see and change the registry. People are personal data: outside the Ufficio di Piano one sees those of one's own ente. */
export const registryPolicy: Policy = {
  grants: [
    { roles: inAmbitoRoles, actions: ['read'], subjects: ['Ambito', 'AmbitoComune', 'AmbitoEnte', 'Comune', 'Ente'] },
    { roles: ['platform_admin'], actions: ['read'], subjects: ['Tenant'] },
    { roles: udp, actions: ['create', 'update', 'withdraw'], subjects: ['AmbitoEnte'] },
    { roles: [...udp, ...vigilanza], actions: ['read'], subjects: ['Person', 'Membership'] },
    { roles: inAmbitoRoles, actions: ['read'], subjects: ['Person'], where: { memberEnteIds: ownEnte } },
    { roles: inAmbitoRoles, actions: ['read'], subjects: ['Membership'], where: { enteId: ownEnte } },
    { roles: udp, actions: ['create', 'update'], subjects: ['Person'] },
    {
      roles: ['responsabile_udp'],
      actions: ['create', 'update'],
      subjects: ['Membership'],
      where: { role: everyAmbitoRole },
    },
    { roles: ['operatore_udp'], actions: ['create', 'update'], subjects: ['Membership'], where: { role: grantable } },
  ],
};
