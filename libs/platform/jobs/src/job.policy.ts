import { inAmbitoRoles, ownPerson, type Policy } from '@zona/access';

/** Everybody sees and stops the jobs they asked for; the responsabile those of the whole ambito. */
export const jobsPolicy: Policy = {
  grants: [
    { roles: inAmbitoRoles, actions: ['read', 'create', 'update'], subjects: ['Job'], where: { personId: ownPerson } },
    { roles: ['responsabile_udp'], actions: ['read', 'update'], subjects: ['Job'] },
  ],
};
