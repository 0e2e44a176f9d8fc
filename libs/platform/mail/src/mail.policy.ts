import { inAmbitoRoles, ownPerson, type Policy } from '@zona/access';

/** Everybody chooses for themselves; what was sent is told to who got it. */
export const mailPolicy: Policy = {
  grants: [
    {
      roles: inAmbitoRoles,
      actions: ['read', 'create', 'update'],
      subjects: ['MailChoice'],
      where: { personId: ownPerson },
    },
    { roles: inAmbitoRoles, actions: ['read', 'create'], subjects: ['MailDigest'], where: { personId: ownPerson } },
  ],
};
